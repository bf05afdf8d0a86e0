// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// The program walks itself through the demo without a display, and leaves a picture of each page
// and the params.json of each cloud.

#include "Program.h"

#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

constexpr QSize Window(800, 600);
constexpr qsizetype FewestColours = 32; // a page has text, and text has soft edges

QSet<QRgb> coloursOf(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
    }
    return colours;
}

} // namespace

class TourTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void picturesOfEveryPage_data();
    void picturesOfEveryPage();
    void picturesShowSomething();
    void paramsOfEachCloud_data();
    void paramsOfEachCloud();
    void nothingElse();
    void cloudThatIsUnknown();
    void folderThatCannotBeMade();

private:
    /// Files of the pictures with this name; they are numbered.
    QStringList pictures(const QString &name = u"*"_s) const
    {
        return m_pictures.entryList({u"*-%1.png"_s.arg(name)}, QDir::Files, QDir::Name);
    }

    QTemporaryDir m_directory;
    QDir m_pictures;
};

void TourTest::initTestCase()
{
    m_pictures.setPath(m_directory.filePath(u"pictures"_s));
    const Outcome outcome =
        runProgram({u"--tour"_s, m_pictures.path(), u"--cloud"_s, u"aws"_s, u"--cloud"_s,
                    u"nebius"_s, u"--size"_s, u"%1x%2"_s.arg(Window.width()).arg(Window.height()),
                    u"--theme"_s, u"light"_s, u"--state-dir"_s, m_directory.filePath(u"state"_s)});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
    QVERIFY2(!outcome.errors.contains(u"saved"_s), qPrintable(outcome.errors));
}

void TourTest::picturesOfEveryPage_data()
{
    QTest::addColumn<QString>("name");
    QStringList names{u"welcome"_s, u"sign-in"_s, u"welcome-unfinished"_s};
    for (const QString &cloud : {u"aws"_s, u"nebius"_s}) {
        for (const QString &page :
             {u"offering"_s, u"cloud"_s, u"account-empty"_s, u"account"_s, u"review"_s,
              u"grant-preparing"_s, u"grant-ready"_s, u"deploy-empty"_s, u"deploy"_s})
            names << cloud + u'-' + page;
    }
    names << u"aws-grant-verifying"_s << u"aws-grant-failed"_s << u"nebius-grant-bindings"_s;
    for (const QString &name : std::as_const(names))
        QTest::newRow(qPrintable(name)) << name;
}

void TourTest::picturesOfEveryPage()
{
    QFETCH(const QString, name);
    const QString number = u"[0-9][0-9][0-9]"_s;
    QCOMPARE(m_pictures.entryList({u"%1-%2.png"_s.arg(number, name)}).size(), 1);
}

void TourTest::picturesShowSomething()
{
    QVERIFY(!pictures().isEmpty());
    for (const QString &name : pictures()) {
        QImageReader reader(m_pictures.filePath(name));
        QCOMPARE(reader.format(), QByteArray("png"));
        const QImage picture = reader.read();
        QVERIFY2(!picture.isNull(), qPrintable(name + u": "_s + reader.errorString()));
        QCOMPARE(picture.size(), Window);
        const qsizetype colours = coloursOf(picture).size();
        QVERIFY2(colours >= FewestColours,
                 qPrintable(u"%1 has only %2 colours"_s.arg(name).arg(colours)));
    }
}

void TourTest::paramsOfEachCloud_data()
{
    QTest::addColumn<QString>("cloud");
    for (const char *cloud : {"aws", "nebius"})
        QTest::newRow(cloud) << QString::fromLatin1(cloud);
}

void TourTest::paramsOfEachCloud()
{
    QFETCH(const QString, cloud);
    QFile file(m_pictures.filePath(cloud + u"-params.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QVERIFY(document.isObject());
    QVERIFY(!document.object().isEmpty());
    // It may hold a password.
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TourTest::nothingElse()
{
    // A tour keeps nothing of the demo, and shows no cloud that was not asked for.
    QVERIFY(!QFile::exists(m_directory.filePath(u"state"_s)));
    for (const QString &cloud : {u"gcp"_s, u"azure"_s, u"oci"_s, u"byoc-onprem"_s})
        QVERIFY(pictures(cloud + u"-*"_s).isEmpty());
    QVERIFY(pictures(u"stuck"_s).isEmpty());
}

void TourTest::cloudThatIsUnknown()
{
    const Outcome outcome =
        runProgram({u"--tour"_s, m_directory.filePath(u"unknown"_s), u"--cloud"_s, u"nimbus"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.errors.contains(u"nimbus"_s), qPrintable(outcome.errors));
}

void TourTest::folderThatCannotBeMade()
{
    const QString file = m_directory.filePath(u"file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const Outcome outcome = runProgram({u"--tour"_s, file + u"/pictures"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains(file), qPrintable(outcome.errors));
}

QTEST_GUILESS_MAIN(TourTest)
#include "TourTest.moc"
