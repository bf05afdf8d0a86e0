// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "TestGroup.h"

#include "diagnosis/SupportReport.h"
#include "secrets/Redactor.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

Draft draft()
{
    Draft draft;
    draft.requestId = u"0b6b2f3e-5d0f-4c7e-9f43-4b8f4a1c2d3e"_s;
    draft.origin = QUrl(u"https://api.example.com"_s);
    draft.userId = u"user-anna00001"_s;
    draft.userEmail = u"anna@customer.example"_s;
    draft.customer.email = u"bert@customer.example"_s;
    draft.customer.name = u"Bert Person"_s;
    draft.step = u"account"_s;
    draft.cloudId = u"aws"_s;
    draft.planId = u"pt-1"_s;
    draft.instanceId = u"instance-1"_s;
    draft.progress = Draft::Progress::Created;
    draft.account.values.insert(u"aws_account_id"_s, u"123456789012"_s);
    draft.deploy.values.insert(u"connection"_s, u"postgres-connection-text"_s);
    draft.deploy.values.insert(u"size"_s, QString());
    return draft;
}

SupportContent content()
{
    SupportContent content;
    content.madeAt = QDateTime(QDate(2026, 11, 23), QTime(4, 15, 30), Qt::UTC);
    content.versions = {{u"Program"_s, u"0.1.0"_s}, {u"Qt"_s, u"6.4.2"_s}};
    content.settings = {{u"Language"_s, u"de_DE"_s}};
    content.connection = {{u"Role"_s, u"customer"_s}};
    content.onboardings = {draft()};
    content.logLines = {u"2026-11-23T04:10:00.000Z 1 info byoc.window: The step is shown."_s,
                        u"2026-11-23T04:10:01.000Z 1 info byoc.problem: The plans are away."_s};
    return content;
}

/// The lines between this heading and the next empty line.
QString section(const QString &report, const QString &heading)
{
    const qsizetype at = report.indexOf(u'\n' + heading + u"\n---"_s);
    return at < 0 ? QString() : report.mid(at + 1).section(u"\n\n"_s, 0, 0);
}

} // namespace

class SupportReportTest : public QObject
{
    Q_OBJECT

private slots:
    void hasEverything_data();
    void hasEverything();
    void keepsToItself_data();
    void keepsToItself();
    void serviceAccountsAreNoPersons();
    void secrets_data();
    void secrets();
    void nothingThere();
    void manyOnboardings();
    void lastProblems();
    void controlCharacters();
    void name();
};

void SupportReportTest::hasEverything_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *heading, const char *text) {
        QTest::addRow("%s: %s", heading, text)
            << QString::fromLatin1(heading) << QString::fromLatin1(text);
    };
    row("Versions", "Program: 0.1.0");
    row("Versions", "Qt:      6.4.2");
    row("Settings", "Language: de_DE");
    row("Connection", "Role: customer");
    row("Onboardings on this computer", "0b6b2f3e-5d0f-4c7e-9f43-4b8f4a1c2d3e");
    row("Onboardings on this computer", "\"step\": \"account\"");
    row("Onboardings on this computer", "123456789012");
    row("Onboardings on this computer", "instance-1");
    row("Onboardings on this computer", "\"connection\": \"(given)\"");
    row("Onboardings on this computer", "\"size\": \"(empty)\"");
    row("Last problems that were shown", "The plans are away.");
    row("End of the log", "The step is shown.");
}

void SupportReportTest::hasEverything()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, text);
    const QString report = supportReport(content());
    QVERIFY(report.contains(u"2026-11-23T04:15:30Z"_s));
    QVERIFY2(section(report, heading).contains(text), qPrintable(report));
}

void SupportReportTest::keepsToItself_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"user-anna00001", "anna@customer.example", "bert@customer.example", "Bert Person",
          "postgres-connection-text", "carl", "dora@", "emil", "of a later version"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void SupportReportTest::keepsToItself()
{
    QFETCH(const QString, text);
    SupportContent all = content();
    all.logLines
        << u"2026-11-23T04:10:02.000Z 1 info byoc.signin: Signing in at https://api.example.com, "
           "directly, has failed: kind: Input | shown: carl.o'neil+x@sub.customer.example may not "
           "act for customers."_s
        << u"2026-11-23T04:10:03.000Z 1 info byoc.problem: kind: Input | shown: "
           u"dora@customer.example "
           "may not act for customers."_s
        << u"2026-11-23T04:10:03.000Z 1 info byoc.http: GET https://h/users?email=emil%40b.example"_s;
    all.onboardings.first().unknown.insert(u"remark"_s, u"of a later version"_s);
    const QString report = supportReport(all);
    QVERIFY(!report.contains(text));
    QCOMPARE(report.count(u"(e-mail) may not act for customers."_s), 3); // once as a problem, too
}

void SupportReportTest::serviceAccountsAreNoPersons()
{
    const QString account = u"bootstrap@my-project.iam.gserviceaccount.com"_s;
    SupportContent all = content();
    all.logLines << u"2026-11-23T04:10:02.000Z 1 info byoc.watch: %1, not a@b.example."_s.arg(
        account);
    QVERIFY(supportReport(all).contains(account + u", not (e-mail)."_s));
}

void SupportReportTest::secrets_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : {"versions", "settings", "connection", "answer", "tag", "log"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void SupportReportTest::secrets()
{
    QFETCH(const QString, place);
    const QString known = u"correct-horse-battery"_s;
    const QString secret = known + u" Bearer abcdefgh12345678 eyJhbGciOiJIUzI1NiJ9.eyJzdWIi.c2ln "_s
        + u"password=hunter22 https://me:secret77@host/ "_s + QDir::homePath() + u"/x"_s;
    Redactor::remember(Secret(known));
    SupportContent all = content();
    if (place == "versions"_L1)
        all.versions << SupportFact(u"V"_s, secret);
    else if (place == "settings"_L1)
        all.settings << SupportFact(u"S"_s, secret);
    else if (place == "connection"_L1)
        all.connection << SupportFact(u"C"_s, secret);
    else if (place == "answer"_L1)
        all.onboardings.first().account.values.insert(u"name"_s, secret);
    else if (place == "tag"_L1)
        all.onboardings.first().account.tags << CustomTag{u"t"_s, secret};
    else
        all.logLines << secret;
    const QString report = supportReport(all);
    Redactor::forgetAll();
    QVERIFY(report.contains(u"***"_s));
    for (const char *part : {"correct-horse", "abcdefgh1234", "eyJhbGci", "hunter22", "secret77"})
        QVERIFY2(!report.contains(QLatin1StringView(part)), part);
    QVERIFY(!report.contains(QDir::homePath() + u"/x"_s));
}

void SupportReportTest::nothingThere()
{
    const QString report = supportReport({});
    for (const char *heading :
         {"Onboardings on this computer", "Last problems that were shown", "End of the log"})
        QVERIFY2(section(report, QString::fromLatin1(heading)).endsWith(u"None."_s)
                     || report.endsWith(u"None.\n"_s),
                 heading);
}

void SupportReportTest::manyOnboardings()
{
    SupportContent all = content();
    all.onboardings = QList<Draft>(25, draft());
    const QString report = supportReport(all);
    QCOMPARE(report.count(u"instance-1"_s), 20);
    QVERIFY(report.contains(u"5 older ones are left out."_s));
}

void SupportReportTest::lastProblems()
{
    SupportContent all = content();
    for (int i = 0; i < 30; ++i)
        all.logLines << u"2026-11-23T04:11:00.000Z 1 info byoc.problem: Number %1."_s.arg(i);
    const QString problems = section(supportReport(all), u"Last problems that were shown"_s);
    QCOMPARE(problems.count(u"Number"_s), 10);
    QVERIFY(problems.endsWith(u"Number 29."_s));
    QVERIFY(!problems.contains(u"The step is shown"_s));
}

void SupportReportTest::controlCharacters()
{
    SupportContent all = content();
    all.onboardings.first().planName = u"A\u202eB\u001b[2J"_s;
    all.settings << SupportFact(u"Profile"_s, u"two\nlines\u2066"_s);
    const QString report = supportReport(all);
    for (const QChar harmful : {u'\u202e', u'\u001b', u'\u2066'})
        QVERIFY(!report.contains(harmful));
    QVERIFY(section(report, u"Settings"_s).contains(u"Profile:"_s));
    QVERIFY(!section(report, u"Settings"_s).contains(u"\nlines"_s));
}

void SupportReportTest::name()
{
    const QDateTime time(QDate(2026, 11, 3), QTime(4, 5));
    QCOMPARE(supportReportName(time), u"byoc-onboarding-report-2026-11-03-0405.txt"_s);
}

ADD_TO_TEST_GROUP(SupportReportTest)
#include "SupportReportTest.moc"
