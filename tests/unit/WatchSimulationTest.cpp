// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "WatchSimulation.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;
using namespace byoc;

/// The goals of the watch, with other people than the bench's. All in virtual time.
class WatchSimulationTest : public QObject
{
    Q_OBJECT

private slots:
    void peopleAreAsAssumed();
    void goalsAreMet();
    void accountsThatInstancesTellNothingOf();
    void othersGiveUp();

private:
    const QList<SimulatedOnboarding> m_people = simulateOnboardings(1000, 7);
    const WatchFigures m_portal = figuresOf(followWithPortal(m_people));
};

void WatchSimulationTest::peopleAreAsAssumed()
{
    QList<double> acted;
    QList<double> verified;
    double inFront = 0;
    double whole = 0;
    for (const SimulatedOnboarding &onboarding : m_people) {
        acted << double(onboarding.acted.count()) / 1000;
        verified << double((onboarding.ready - onboarding.acted).count()) / 1000;
        for (auto now = 0ms; now < onboarding.ready; now += 1s) {
            whole += 1;
            inFront += onboarding.isWindowActive(now) ? 1 : 0;
        }
    }
    std::sort(acted.begin(), acted.end());
    std::sort(verified.begin(), verified.end());
    // A thousand people spread a median by up to a tenth, and a p95 by a quarter.
    const auto isNear = [](double value, double wanted, double spread) {
        return std::abs(value - wanted) < spread * wanted;
    };
    QVERIFY(isNear(acted[500], 248, 0.1)); // eight seconds of them for the instructions
    QVERIFY(isNear(acted[950], 2408, 0.25));
    QVERIFY(isNear(verified[500], 75, 0.1));
    QVERIFY(isNear(verified[950], 300, 0.25));
    QVERIFY(isNear(inFront / whole, 0.4, 0.1));
}

void WatchSimulationTest::goalsAreMet()
{
    const WatchFigures ours = figuresOf(followWithWatch(m_people));
    QVERIFY2(ours.activeMedian <= 2.5, qPrintable(QString::number(ours.activeMedian)));
    QVERIFY2(ours.activeP95 <= 10, qPrintable(QString::number(ours.activeP95)));
    QVERIFY2(ours.requests <= m_portal.requests / 2, qPrintable(QString::number(ours.requests)));
    QCOMPARE(ours.abandoned, 0);
}

// Then the account has to be asked, which makes the watch neither slower nor dearer.
void WatchSimulationTest::accountsThatInstancesTellNothingOf()
{
    const WatchFigures ours = figuresOf(followWithWatch(m_people, AccountWord::InAccount));
    QVERIFY2(ours.activeMedian <= 2.5, qPrintable(QString::number(ours.activeMedian)));
    QVERIFY2(ours.activeP95 <= 10, qPrintable(QString::number(ours.activeP95)));
    QVERIFY2(ours.requests <= m_portal.requests / 2, qPrintable(QString::number(ours.requests)));
    QCOMPARE(ours.abandoned, 0);
}

// Whether the simulation can tell good from bad.
void WatchSimulationTest::othersGiveUp()
{
    QVERIFY(m_portal.abandoned > 10);
    QVERIFY(figuresOf(followWithCtl(m_people)).abandoned > 100);
    QVERIFY(m_portal.activeMedian > 2.5);
}

QTEST_GUILESS_MAIN(WatchSimulationTest)
#include "WatchSimulationTest.moc"
