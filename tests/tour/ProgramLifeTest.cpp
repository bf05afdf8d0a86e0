// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// How the program ends and starts again, seen from outside: killed, asked to end, started twice.
// What it does is read from its log.

#include "Program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

constexpr int Patience = 120'000; // ms; for the sanitizers on a busy machine
const QString Unexpected = u"ended unexpectedly"_s;
const QString Notice = u"The notice of an unexpected end is shown."_s;
const QString Onboarding = u"0b6b2f3e-5d0f-4c7e-9f43-4b8f4a1c2d3e"_s;

} // namespace

class ProgramLifeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void normalEndLeavesNothing();
    void asksToEnd_data();
    void asksToEnd();
    void killed();
    void goesOnWithWhatWasOpen_data();
    void goesOnWithWhatWasOpen();
    void secondCopyHandsOver();
    void secondCopyWithOptions_data();
    void secondCopyWithOptions();
    void otherStateRunsBeside();
    void hangingFirstCopy();
    void logRotates();
    void logThatCannotBeWritten();

private:
    QString path(const QString &name) const { return m_home->filePath(name); }
    QString statePath(const QString &name) const { return m_home->filePath(u"state/"_s + name); }
    QStringList arguments(const QStringList &more = {}) const
    {
        return QStringList{u"--state-dir"_s, path(u"state"_s), u"--language"_s, u"en"_s} + more;
    }
    QString log(const QString &name = u"state/log/byoc-onboarding.log"_s) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    void forgetLog() const { QFile::remove(statePath(u"log/byoc-onboarding.log"_s)); }
    bool waitForLog(const QString &text) const
    {
        return QTest::qWaitFor([&] { return log().contains(text); }, Patience);
    }
    /// A running copy that shows its window.
    std::unique_ptr<QProcess> start(const QStringList &more = {}) const
    {
        auto process = startProgram(arguments(more), m_home->path());
        return waitForLog(u"The program is ready."_s) ? std::move(process) : nullptr;
    }
    Outcome runOnce(const QStringList &more = {}) const
    {
        return runProgram(arguments(QStringList{u"--exit-after-startup"_s} + more),
                          Display::Offscreen, m_home->path());
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void ProgramLifeTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

void ProgramLifeTest::normalEndLeavesNothing()
{
    for (int i = 0; i < 2; ++i) {
        const Outcome outcome = runOnce();
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
    }
    QVERIFY(!QFileInfo::exists(statePath(u"running.json"_s)));
    QCOMPARE(log().count(u"The program comes to its end."_s), 2);
    QVERIFY(!log().contains(Unexpected));
    QCOMPARE(QFileInfo(statePath(u"log/byoc-onboarding.log"_s)).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void ProgramLifeTest::asksToEnd_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void ProgramLifeTest::asksToEnd()
{
    QFETCH(const int, number);
    const auto process = start();
    QVERIFY(process);
    ::kill(pid_t(process->processId()), number);
    QVERIFY(process->waitForFinished(Patience));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(log().contains(u"asked to end by the signal %1"_s.arg(number)));
    forgetLog();
    QCOMPARE(runOnce().exitCode, 0);
    QVERIFY2(!log().contains(Unexpected), qPrintable(log()));
}

void ProgramLifeTest::killed()
{
    for (int i = 1; i <= 2; ++i) {
        forgetLog();
        const auto process = start();
        QVERIFY(process);
        QCOMPARE(log().contains(Unexpected), i > 1);
        QCOMPARE(log().contains(Notice), i > 1);
        process->kill();
        QVERIFY(process->waitForFinished(Patience));
    }
    forgetLog();
    QCOMPARE(runOnce().exitCode, 0);
    QVERIFY(log().contains(u"as 2 in a row"_s));
    QVERIFY(log().contains(Notice));
    forgetLog();
    QCOMPARE(runOnce().exitCode, 0);
    QVERIFY(!log().contains(Unexpected)); // told once
}

void ProgramLifeTest::goesOnWithWhatWasOpen_data()
{
    QTest::addColumn<QByteArray>("session");
    QTest::addColumn<bool>("isUnexpected");
    QTest::newRow("killed") << QByteArray() << true;
    QTest::newRow("logged out") << QByteArray(R"("session":"another one",)") << false;
}

void ProgramLifeTest::goesOnWithWhatWasOpen()
{
    QFETCH(const QByteArray, session);
    QFETCH(const bool, isUnexpected);
    // As a copy leaves it that is killed while this onboarding is open.
    QVERIFY(QDir().mkpath(path(u"state"_s)));
    QFile journal(statePath(u"journal.json"_s));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write(R"({"schemaVersion":1,"onboardings":[{"requestId":")" + Onboarding.toLatin1()
                  + R"(","origin":"http://127.0.0.1:1","step":"account","progress":"entering",)"
                    R"("planId":"pt-1","serviceId":"s-1","serviceName":"Acme","cloudId":"aws",)"
                    R"("account":{"values":{"aws_account_id":"123456789012"}}}]})");
    journal.close();
    QFile marker(statePath(u"running.json"_s));
    QVERIFY(marker.open(QIODevice::WriteOnly));
    marker.write("{" + session + R"("processId":1,"onboarding":")" + Onboarding.toLatin1()
                 + R"("})");
    marker.close();

    const auto process = start({u"--api-url"_s, u"http://127.0.0.1:1"_s});
    QVERIFY(process);
    QVERIFY(waitForLog(Notice));
    QCOMPARE(log().contains(Unexpected), isUnexpected);
    QVERIFY2(log().contains(u"The step 'sign-in' is about to be shown."_s), qPrintable(log()));
    QVERIFY2(log().contains(u"Onboarding "_s + Onboarding), qPrintable(log()));
    process->terminate();
    QVERIFY(process->waitForFinished(Patience));
    QFile kept(statePath(u"journal.json"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray left = kept.readAll();
    QVERIFY(left.contains("123456789012") && left.contains(Onboarding.toLatin1()));
}

void ProgramLifeTest::secondCopyHandsOver()
{
    const auto first = start();
    QVERIFY(first);
    const QString plan = path(u"plan.yaml"_s);
    QFile file(plan);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name: none\n");
    file.close();
    // Without --exit-after-startup: it ends by itself.
    const Outcome second =
        runProgram(arguments({u"plan.yaml"_s}), Display::Offscreen, m_home->path());
    QVERIFY2(second.exitCode == 0, qPrintable(second.errors));
    QVERIFY(waitForLog(u"Another copy of the program was started"_s));
    QVERIFY(waitForLog(u"A file is about to be opened"_s));
    QCOMPARE(first->state(), QProcess::Running);
    first->terminate();
    QVERIFY(first->waitForFinished(Patience));
    QCOMPARE(first->exitCode(), 0);
    QVERIFY(!log().contains(Unexpected));
}

void ProgramLifeTest::secondCopyWithOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("none") << QStringList() << 0;
    QTest::newRow("of a window") << QStringList{u"--theme"_s, u"dark"_s} << 0;
    QTest::newRow("demo") << QStringList{u"--demo"_s} << 4;
    QTest::newRow("another control plane")
        << QStringList{u"--api-url"_s, u"http://127.0.0.1:1"_s} << 4;
}

// What another copy cannot do any more is not passed over in silence.
void ProgramLifeTest::secondCopyWithOptions()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, exitCode);
    const auto first = start();
    QVERIFY(first);
    const Outcome second = runProgram(
        QStringList{u"--exit-after-startup"_s, u"--state-dir"_s, path(u"state"_s)} + options,
        Display::Offscreen, m_home->path());
    QVERIFY2(second.exitCode == exitCode, qPrintable(second.errors));
    const QString told = options.isEmpty() ? QString() : options.constFirst();
    QCOMPARE(second.errors.contains(u"already runs"_s), !told.isEmpty());
    QVERIFY2(second.errors.contains(told), qPrintable(second.errors));
    QCOMPARE(second.errors.contains(u"--state-dir"_s), exitCode != 0);
    QVERIFY(waitForLog(u"Another copy of the program was started"_s)); // and it came to the front
    first->kill();
    first->waitForFinished();
}

void ProgramLifeTest::otherStateRunsBeside()
{
    const auto first = start();
    QVERIFY(first);
    const Outcome beside =
        runProgram({u"--exit-after-startup"_s, u"--state-dir"_s, path(u"other"_s)},
                   Display::Offscreen, m_home->path());
    QVERIFY2(beside.exitCode == 0, qPrintable(beside.errors));
    QVERIFY(log(u"other/log/byoc-onboarding.log"_s).contains(u"The step 'welcome'"_s));
    QVERIFY(!log().contains(u"Another copy"_s));
    QCOMPARE(first->state(), QProcess::Running);
    first->kill();
    first->waitForFinished();
}

void ProgramLifeTest::hangingFirstCopy()
{
    const auto first = start();
    QVERIFY(first);
    ::kill(pid_t(first->processId()), SIGSTOP);
    QElapsedTimer time;
    time.start();
    const Outcome second = runOnce();
    QVERIFY2(time.elapsed() < 60'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(second.exitCode, 3);
    QVERIFY2(second.errors.contains(u"does not answer"_s)
                 && second.errors.contains(QString::number(first->processId())),
             qPrintable(second.errors));
    ::kill(pid_t(first->processId()), SIGCONT);
    QCOMPARE(runOnce().exitCode, 0); // it answers again
    first->kill();
    first->waitForFinished();
}

void ProgramLifeTest::logRotates()
{
    QVERIFY(QDir().mkpath(path(u"state/log"_s)));
    QFile full(statePath(u"log/byoc-onboarding.log"_s));
    QVERIFY(full.open(QIODevice::WriteOnly));
    full.write(QByteArray(2 * 1024 * 1024, '\n'));
    full.close();
    QCOMPARE(runOnce({u"--api-url"_s, u"http://127.0.0.1:1"_s}).exitCode, 0);
    QCOMPARE(QFileInfo(statePath(u"log/byoc-onboarding.log.1"_s)).size(), 2 * 1024 * 1024);
    QVERIFY(log().contains(u"The program comes to its end."_s));
}

void ProgramLifeTest::logThatCannotBeWritten()
{
    QVERIFY(QDir().mkpath(path(u"state"_s)));
    QFile inTheWay(statePath(u"log"_s)); // where the folder would be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const Outcome outcome = runOnce();
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
}

QTEST_GUILESS_MAIN(ProgramLifeTest)
#include "ProgramLifeTest.moc"
