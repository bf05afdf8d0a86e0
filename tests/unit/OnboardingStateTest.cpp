// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "TestGroup.h"

#include "onboarding/OnboardingState.h"
#include "onboarding/WatchSchedule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace byoc;

using std::chrono::milliseconds;

Q_DECLARE_METATYPE(WatchSituation)

namespace {

constexpr std::array AllPhases{Phase::Preparing, Phase::YourTurn, Phase::Verifying, Phase::Ready,
                               Phase::Failed,    Phase::Leaving,  Phase::Gone,      Phase::Unknown};

} // namespace

/// What the server's words mean, and when to look again: two pure functions.
class OnboardingStateTest : public QObject
{
    Q_OBJECT

private slots:
    void phases_data();
    void phases();
    void unknownWordsAreShownSafely();
    void everyPhaseHasAWord();
    void schedule_data();
    void schedule();
    void neverGivesUpWhileSomethingIsToCome();
    void backgroundIsNeverQuicker();
    void backsOffUpToAMinute();
};

void OnboardingStateTest::phases_data()
{
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QString>("account");
    QTest::addColumn<bool>("instructions");
    QTest::addColumn<Phase>("phase");

    const auto row = [](const QString &instance, const QString &account, bool instructions,
                        Phase phase) {
        QTest::addRow("%s/%s%s", qPrintable(instance), qPrintable(account),
                      instructions ? " with instructions" : "")
            << instance << account << instructions << phase;
    };
    // nothing there yet
    row({}, {}, false, Phase::Preparing);
    row(u"PENDING"_s, {}, false, Phase::Preparing);
    row(u"PENDING"_s, u"PENDING"_s, false, Phase::Preparing);
    row(u"PENDING_DEPENDENCY"_s, {}, false, Phase::Preparing);
    row(u"DEPLOYING"_s, {}, false, Phase::Preparing);
    row(u"DEPLOYING"_s, u"PENDING"_s, false, Phase::Preparing);
    // the person's turn
    row(u"PENDING"_s, {}, true, Phase::YourTurn);
    row(u"PENDING"_s, u"PENDING"_s, true, Phase::YourTurn);
    row(u"DEPLOYING"_s, u"PENDING"_s, true, Phase::YourTurn);
    row(u" pending "_s, u"pending"_s, true, Phase::YourTurn);
    // being verified
    row(u"DEPLOYING"_s, {}, true, Phase::Verifying);
    row(u"DEPLOYING"_s, u"VERIFYING"_s, true, Phase::Verifying);
    row(u"PENDING"_s, u"VERIFYING"_s, true, Phase::Verifying);
    row(u"VERIFYING"_s, u"VERIFYING"_s, true, Phase::Verifying);
    row(u"VERIFYING"_s, {}, false, Phase::Verifying);
    row(u"CONNECTING"_s, {}, true, Phase::Verifying);
    row(u"ATTACHING"_s, {}, true, Phase::Verifying);
    row(u"DEPLOYING"_s, u"READY"_s, true, Phase::Verifying); // the instance decides
    row(u"PENDING"_s, u"READY"_s, true, Phase::Verifying);
    // ready
    row(u"READY"_s, {}, false, Phase::Ready);
    row(u"READY"_s, u"READY"_s, true, Phase::Ready);
    row(u"RUNNING"_s, u"READY"_s, true, Phase::Ready);
    row(u"COMPLETE"_s, {}, true, Phase::Ready);
    row(u"ready"_s, u"VERIFYING"_s, true, Phase::Ready);
    row(u"READY"_s, u"FAILED"_s, true, Phase::Ready);
    // failed
    row(u"FAILED"_s, {}, false, Phase::Failed);
    row(u"FAILED"_s, u"FAILED"_s, true, Phase::Failed);
    row(u"FAILED"_s, u"READY"_s, true, Phase::Failed);
    row(u"CANCELLED"_s, {}, true, Phase::Failed);
    row(u"PENDING"_s, u"FAILED"_s, true, Phase::Failed);
    row(u"DEPLOYING"_s, u"FAILED"_s, true, Phase::Failed);
    row(u"DEPLOYING"_s, u"FAILED"_s, false, Phase::Failed);
    // on the way out
    row(u"DELETING"_s, u"DELETING"_s, true, Phase::Leaving);
    row(u"DELETING"_s, u"READY_TO_OFFBOARD"_s, true, Phase::Leaving);
    row(u"READY"_s, u"DELETING"_s, true, Phase::Leaving);
    row(u"DISCONNECTING"_s, u"READY"_s, true, Phase::Leaving);
    row(u"DISCONNECTED"_s, u"READY"_s, true, Phase::Leaving);
    row(u"DETACHING"_s, {}, true, Phase::Leaving);
    row(u"PENDING_DETACHING"_s, {}, true, Phase::Leaving);
    row(u"DELETED"_s, {}, true, Phase::Gone);
    row(u"DELETED"_s, u"READY"_s, true, Phase::Gone);
    // words of tomorrow
    row(u"LEVITATING"_s, {}, false, Phase::Unknown);
    row(u"LEVITATING"_s, u"PENDING"_s, true, Phase::Unknown);
    row(u"LEVITATING"_s, u"FAILED"_s, true, Phase::Failed);
    row(u"PENDING"_s, u"LEVITATING"_s, true, Phase::YourTurn);
    row(u"NOT_READY"_s, {}, true, Phase::Unknown);
}

void OnboardingStateTest::phases()
{
    QFETCH(QString, instance);
    QFETCH(QString, account);
    QFETCH(bool, instructions);
    QTEST(phaseOf(instance, account, instructions), "phase");
}

void OnboardingStateTest::unknownWordsAreShownSafely()
{
    QVERIFY(phaseText(Phase::Unknown, u"LEVITATING"_s).contains(u"LEVITATING"_s));
    const QString hostile = phaseText(Phase::Unknown, u"A\nB\u202eC"_s + QString(500, u'x'));
    QVERIFY(!hostile.contains(u'\n') && !hostile.contains(u'\u202e') && hostile.size() < 150);
}

void OnboardingStateTest::everyPhaseHasAWord()
{
    QStringList words;
    for (const Phase phase : AllPhases)
        words << phaseText(phase, u"X"_s);
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
}

void OnboardingStateTest::schedule_data()
{
    QTest::addColumn<WatchSituation>("situation");
    QTest::addColumn<qint64>("milliseconds"); ///< -1: no more

    const auto row = [](const char *name, std::optional<milliseconds> delay, Phase phase,
                        milliseconds inPhase = 0s, std::optional<milliseconds> sinceAction = {},
                        bool active = true) {
        WatchSituation situation;
        situation.phase = phase;
        situation.inPhase = inPhase;
        situation.sinceAction = sinceAction;
        situation.windowActive = active;
        QTest::newRow(name) << situation << qint64(delay ? delay->count() : -1);
    };
    const auto trouble = [](const char *name, std::optional<milliseconds> delay, Phase phase,
                            int failures, std::optional<std::chrono::seconds> retryAfter = {},
                            bool active = true) {
        WatchSituation situation;
        situation.phase = phase;
        situation.failures = failures;
        situation.retryAfter = retryAfter;
        situation.windowActive = active;
        QTest::newRow(name) << situation << qint64(delay ? delay->count() : -1);
    };

    row("preparing", 2s, Phase::Preparing);
    row("preparing, a while", 5s, Phase::Preparing, 1min);
    row("preparing, long", 15s, Phase::Preparing, 10min);
    row("preparing, an hour", 60s, Phase::Preparing, 1h);
    row("your turn", 15s, Phase::YourTurn);
    row("your turn, ten minutes", 20s, Phase::YourTurn, 10min);
    row("your turn, an hour", 60s, Phase::YourTurn, 60min);
    row("your turn, a week", 60s, Phase::YourTurn, 168h);
    row("your turn, just acted", 4s, Phase::YourTurn, 60min, 0s);
    row("your turn, acted a moment ago", 10s, Phase::YourTurn, 60min, 20s);
    row("your turn, acted minutes ago", 60s, Phase::YourTurn, 60min, 5min);
    row("verifying", 3s, Phase::Verifying);
    row("verifying, minutes", 5s, Phase::Verifying, 3min);
    row("verifying, long", 10s, Phase::Verifying, 6min);
    row("verifying, an hour", 60s, Phase::Verifying, 1h);
    row("verifying, an hour, then again", 10s, Phase::Verifying, 2h, 1min);
    row("failed", 30s, Phase::Failed);
    row("failed, tries again", 3s, Phase::Failed, 5min, 1s);
    row("leaving", 15s, Phase::Leaving);
    row("leaving, an hour", 60s, Phase::Leaving, 1h);
    row("unknown", 15s, Phase::Unknown);
    row("unknown, an hour", 60s, Phase::Unknown, 1h);
    row("ready", {}, Phase::Ready);
    row("ready in the background", {}, Phase::Ready, 0s, {}, false);
    row("gone", {}, Phase::Gone);
    row("background, your turn", 60s, Phase::YourTurn, 0s, {}, false);
    row("background, your turn for long", 120s, Phase::YourTurn, 24h, {}, false);
    row("background, in the console", 12s, Phase::YourTurn, 0s, 10s, false);
    row("background, in the console for minutes", 30s, Phase::YourTurn, 0s, 4min, false);
    row("background, verifying", 9s, Phase::Verifying, 0s, {}, false);
    row("background, preparing", 6s, Phase::Preparing, 0s, {}, false);

    trouble("first failure", 2s, Phase::YourTurn, 1);
    trouble("second failure", 4s, Phase::YourTurn, 2);
    trouble("many failures", 60s, Phase::YourTurn, 1000);
    trouble("retry after", 120s, Phase::Verifying, 1, 120s);
    trouble("retry after is shorter", 60s, Phase::Verifying, 1000, 5s);
    trouble("retry after nothing", 2s, Phase::Verifying, 1, 0s);
    trouble("retry after a day", 3600s, Phase::Verifying, 1, 86400s);
    trouble("retry after in the background", 120s, Phase::Verifying, 1, 120s, false);
    trouble("trouble while ready", 2s, Phase::Ready, 1);
    trouble("trouble while gone", {}, Phase::Gone, 1);

    WatchSituation unsettled;
    unsettled.phase = Phase::Ready;
    unsettled.partsUnsettled = true;
    QTest::newRow("ready, a binding is not") << unsettled << qint64(5000);
    unsettled.windowActive = false;
    QTest::newRow("ready, a binding is not, in the background") << unsettled << qint64(20000);
    unsettled.windowActive = true;
    unsettled.inPhase = 3min;
    QTest::newRow("ready, a binding is not for long") << unsettled << qint64(15000);
    unsettled.inPhase = 10min;
    QTest::newRow("ready, a binding is not for longer") << unsettled << qint64(60000);
    unsettled.sinceAction = 0s;
    QTest::newRow("ready, a binding was replaced") << unsettled << qint64(5000);
}

void OnboardingStateTest::schedule()
{
    QFETCH(WatchSituation, situation);
    const auto delay = nextLook(situation);
    QTEST(qint64(delay ? delay->count() : -1), "milliseconds");
}

void OnboardingStateTest::neverGivesUpWhileSomethingIsToCome()
{
    for (const Phase phase : AllPhases) {
        for (const milliseconds inPhase :
             {milliseconds(0s), milliseconds(24h), milliseconds(8760h)}) {
            for (const bool active : {true, false}) {
                for (const int failures : {0, 1, 1'000'000}) {
                    const auto delay =
                        nextLook({phase, inPhase, inPhase, active, failures, {}, false});
                    const bool isOver =
                        phase == Phase::Gone || (phase == Phase::Ready && !failures);
                    QCOMPARE(delay.has_value(), !isOver);
                    if (delay)
                        QVERIFY(*delay >= 1s && *delay <= 3min);
                }
            }
        }
    }
}

void OnboardingStateTest::backgroundIsNeverQuicker()
{
    for (const Phase phase : AllPhases) {
        for (const auto &acted : {std::optional<milliseconds>(), std::optional<milliseconds>(5s)}) {
            const auto front = nextLook({phase, 30s, acted, true, 0, {}, true});
            const auto back = nextLook({phase, 30s, acted, false, 0, {}, true});
            if (front)
                QVERIFY(*back > *front);
        }
    }
}

void OnboardingStateTest::backsOffUpToAMinute()
{
    milliseconds before{0};
    for (int failures = 1; failures < 20; ++failures) {
        const milliseconds delay = *nextLook({Phase::YourTurn, 0s, {}, true, failures, {}, false});
        QVERIFY(delay >= before && delay <= 60s);
        before = delay;
    }
    QCOMPARE(before, milliseconds(60s));
}

ADD_TO_TEST_GROUP(OnboardingStateTest)
#include "OnboardingStateTest.moc"
