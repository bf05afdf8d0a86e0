// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "TestGroup.h"

#include "workstation/TerminationSignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace byoc;

class TerminationSignalsTest : public QObject
{
    Q_OBJECT

private slots:
    void become_data();
    void become();
    void secondHasItsUsualEffect();
    void ignoredStaysIgnored();
    void leavesAsItWas();
};

namespace {

void (*handlerOf(int number))(int)
{
    struct sigaction action = {};
    ::sigaction(number, nullptr, &action);
    return action.sa_handler;
}

} // namespace

void TerminationSignalsTest::become_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TerminationSignalsTest::become()
{
    QFETCH(const int, number);
    const TerminationSignals signalsOfTest;
    QSignalSpy received(&signalsOfTest, &TerminationSignals::received);
    ::raise(number);
    QVERIFY(received.isEmpty()); // not from within the handler
    QTRY_COMPARE_WITH_TIMEOUT(received.size(), 1, 30'000);
    QCOMPARE(received.constFirst().constFirst().toInt(), number);
}

void TerminationSignalsTest::secondHasItsUsualEffect()
{
    const TerminationSignals signalsOfTest;
    QVERIFY(handlerOf(SIGTERM) != SIG_DFL);
    ::raise(SIGTERM);
    QVERIFY(handlerOf(SIGTERM) == SIG_DFL);
    QVERIFY(handlerOf(SIGINT) != SIG_DFL);
}

void TerminationSignalsTest::ignoredStaysIgnored()
{
    ::signal(SIGHUP, SIG_IGN);
    {
        const TerminationSignals signalsOfTest;
        QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
    }
    QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
    ::signal(SIGHUP, SIG_DFL);
}

void TerminationSignalsTest::leavesAsItWas()
{
    {
        const TerminationSignals signalsOfTest;
    }
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        QVERIFY(handlerOf(number) == SIG_DFL);
}

ADD_TO_TEST_GROUP(TerminationSignalsTest)
#include "TerminationSignalsTest.moc"
