// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/ProfileBook.h"
#include "cloud/CloudCatalogue.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

class ProfileBookTest : public QObject
{
    Q_OBJECT

private slots:
    void agreedToOnce_data();
    void agreedToOnce();
    void remembersUntilStopped();
    void forgets();
    void unreadableListIsNoConsent_data();
    void unreadableListIsNoConsent();
    void mistakes();

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("No temporary files.");
        return file.fileName();
    }
    QString profile(const QByteArray &more = {}) const
    {
        return write(u"a.byoc.yaml"_s,
                     "version: 1\ngateway: {kind: portal, url: https://portal.example.com}\n"
                         + more);
    }

    QTemporaryDir m_files;
    CloudCatalogue m_clouds;
    QString m_list = m_files.filePath(u"profiles.json"_s);
};

void ProfileBookTest::agreedToOnce_data()
{
    QTest::addColumn<QByteArray>("later");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("the same") << QByteArray() << true;
    QTest::newRow("another name") << QByteArray("product: {name: Acme}\n") << true;
    QTest::newRow("another policy") << QByteArray("policy: {privateLink: required}\n") << true;
    QTest::newRow("another host") << QByteArray("support: {url: https://help.example.com/}\n")
                                  << false;
    QTest::newRow("a proxy") << QByteArray(
        "network: {proxy: {kind: http, host: p.example.com, port: 1}}\n")
                             << false;
}

void ProfileBookTest::agreedToOnce()
{
    QFETCH(const QByteArray, later);
    QFile::remove(m_list);
    ProfileBook book(m_list, m_clouds);
    const auto opened = book.open(profile());
    QVERIFY(opened);
    QVERIFY(!book.isAccepted(opened->profile));
    QVERIFY(book.use(*opened));
    ProfileBook again(m_list, m_clouds); // after a restart
    const auto changed = again.open(profile(later));
    QVERIFY(changed);
    QTEST(again.isAccepted(changed->profile), "isAccepted");
}

void ProfileBookTest::remembersUntilStopped()
{
    ProfileBook book(m_list, m_clouds);
    QSignalSpy changed(&book, &ProfileBook::changed);
    const auto opened = book.open(profile());
    QVERIFY(opened);
    QVERIFY(book.use(*opened));
    QVERIFY(book.current());
    QCOMPARE(ProfileBook(m_list, m_clouds).rememberedPath(), opened->path);
    QVERIFY(book.stopUsing());
    QVERIFY(!book.current());
    QCOMPARE(ProfileBook(m_list, m_clouds).rememberedPath(), QString());
    QVERIFY(ProfileBook(m_list, m_clouds).isAccepted(opened->profile)); // not asked again
    QCOMPARE(changed.size(), 2);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(m_list) & others, QFile::Permissions());
}

void ProfileBookTest::forgets()
{
    ProfileBook book(m_list, m_clouds);
    const auto opened = book.open(profile());
    QVERIFY(opened);
    QVERIFY(book.use(*opened));
    QVERIFY(book.forgetEverything());
    QVERIFY(!book.isAccepted(opened->profile));
    QVERIFY(!ProfileBook(m_list, m_clouds).isAccepted(opened->profile));
}

void ProfileBookTest::unreadableListIsNoConsent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("newer") << QByteArray(R"({"schemaVersion": 2, "current": "/x"})");
    QTest::newRow("wrong types") << QByteArray(
        R"({"schemaVersion": 1, "accepted": {}, "current": 7})");
}

void ProfileBookTest::unreadableListIsNoConsent()
{
    QFETCH(const QByteArray, content);
    write(u"profiles.json"_s, content);
    const ProfileBook book(m_list, m_clouds);
    const auto opened = book.open(profile());
    QVERIFY(opened);
    QVERIFY(!book.isAccepted(opened->profile));
    QCOMPARE(book.rememberedPath(), QString());
}

void ProfileBookTest::mistakes()
{
    const ProfileBook book({}, m_clouds);
    QVERIFY(!book.open(m_files.filePath(u"missing.byoc.yaml"_s)));
    const auto opened = book.open(write(u"b.byoc.yaml"_s, "version: 1\nlanguage: 7\n"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().constFirst().line, 2);
}

QTEST_GUILESS_MAIN(ProfileBookTest)
#include "ProfileBookTest.moc"
