// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "TestGroup.h"

#include "workstation/RunMarker.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

const QString Onboarding = u"0b6b2f3e-5d0f-4c7e-9f43-4b8f4a1c2d3e"_s;

} // namespace

/// What a run finds depends on what the one before left, so a "crash" is: the file is put back.
class RunMarkerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void endsNormally();
    void tellsOfACrash();
    void countsThem();
    void endsWithItsSession_data();
    void endsWithItsSession();
    void damaged_data();
    void damaged();
    void withoutAFile();
    void cannotBeWritten();

private:
    QString path() const { return m_directory->filePath(u"running.json"_s); }
    /// A run with this onboarding open that ends by a crash.
    void crash(const QString &onboarding = {})
    {
        const QString saved = path() + u".saved"_s;
        {
            RunMarker marker(path());
            marker.setOnboarding(onboarding);
            QVERIFY(QFile::copy(path(), saved));
        }
        QVERIFY(QFile::rename(saved, path()));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void RunMarkerTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void RunMarkerTest::endsNormally()
{
    {
        RunMarker marker(path());
        QVERIFY(!marker.lastEnd());
        QVERIFY(QFileInfo::exists(path()));
        QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        marker.setOnboarding(Onboarding);
    }
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY(!RunMarker(path()).lastEnd());
}

void RunMarkerTest::tellsOfACrash()
{
    crash(Onboarding);
    {
        const RunMarker next(path());
        QVERIFY(next.lastEnd());
        QCOMPARE(next.lastEnd()->onboarding, Onboarding);
        QCOMPARE(next.lastEnd()->processId, QCoreApplication::applicationPid());
        QVERIFY(next.lastEnd()->startedAt.isValid());
        QCOMPARE(next.lastEnd()->inARow, 1);
    }
    QVERIFY(!RunMarker(path()).lastEnd()); // told once
}

void RunMarkerTest::countsThem()
{
    crash(Onboarding);
    crash();
    crash();
    const RunMarker next(path());
    QVERIFY(next.lastEnd());
    QCOMPARE(next.lastEnd()->inARow, 3);
    QCOMPARE(next.lastEnd()->onboarding, QString());
}

void RunMarkerTest::endsWithItsSession_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("isOther");
    QTest::newRow("same session") << "4"_ba
                                  << "4"_ba << false;
    QTest::newRow("logged in anew") << "4"_ba
                                    << "5"_ba << true;
    QTest::newRow("no sessions here") << QByteArray() << QByteArray() << false;
}

void RunMarkerTest::endsWithItsSession()
{
    if (!QFileInfo::exists(u"/proc/sys/kernel/random/boot_id"_s))
        QSKIP("Nothing is known of sessions here.");
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const bool, isOther);
    const QByteArray ours = qgetenv("XDG_SESSION_ID");
    qputenv("XDG_SESSION_ID", before);
    crash();
    crash(Onboarding);
    qputenv("XDG_SESSION_ID", after);
    const std::optional<UnexpectedEnd> end = RunMarker(path()).lastEnd();
    qputenv("XDG_SESSION_ID", ours);
    QVERIFY(end);
    QCOMPARE(end->maybeWithSession, isOther);
    QCOMPARE(end->inARow, isOther ? 0 : 2);
    QCOMPARE(end->onboarding, Onboarding);
}

void RunMarkerTest::damaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"processId\": 12");
    QTest::newRow("wrong types") << QByteArray(
        R"({"processId": "x", "startedAt": 5, "onboarding": [], "unexpectedEndsBefore": "y"})");
    QTest::newRow("no id") << QByteArray(R"({"onboarding": "../../etc/passwd"})");
    QTest::newRow("odd count") << QByteArray(R"({"unexpectedEndsBefore": -7})");
    QTest::newRow("huge") << QByteArray(1024 * 1024, ' ');
}

void RunMarkerTest::damaged()
{
    QFETCH(const QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const RunMarker next(path());
    QVERIFY(next.lastEnd()); // that it is there says enough
    QCOMPARE(next.lastEnd()->onboarding, QString());
    QCOMPARE(next.lastEnd()->inARow, 1);
}

void RunMarkerTest::withoutAFile()
{
    RunMarker marker{QString()};
    marker.setOnboarding(Onboarding);
    QVERIFY(!marker.lastEnd());
}

void RunMarkerTest::cannotBeWritten()
{
    RunMarker marker(u"/dev/null/running.json"_s);
    marker.setOnboarding(Onboarding);
    QVERIFY(!marker.lastEnd());
}

ADD_TO_TEST_GROUP(RunMarkerTest)
#include "RunMarkerTest.moc"
