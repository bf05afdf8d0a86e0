// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// Sleep and a clock that is set, without either: the functions of the C library by which
// ThisComputer sees time are this executable's own, which are found before those of any library.

#include "workstation/ThisComputer.h"

#include <QSignalSpy>
#include <QTest>

#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <atomic>
#include <ctime>
#include <memory>
#include <vector>

using namespace byoc;
using namespace std::chrono_literals;

namespace {

std::atomic<time_t> secondsAsleep = 0; // since the computer was started
std::atomic<int> clockTimer = -1;

/// What the timer is asked for, and what Linux says to that.
struct TimerSetting
{
    int clock = -1;
    int flags = 0;
    int result = -1;
};
TimerSetting timerSetting;

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const int result = int(syscall(SYS_clock_gettime, clock, time));
    if (result == 0 && clock == CLOCK_BOOTTIME)
        time->tv_sec += secondsAsleep;
    return result;
}

// An event counter in place of the timer: reading it is the same.
extern "C" int timerfd_create(int clock, int) noexcept
{
    timerSetting.clock = clock;
    clockTimer = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    return clockTimer;
}

// Tried with a real timer, since Linux might not take it.
extern "C" int timerfd_settime(int timer, int flags, const itimerspec *time,
                               itimerspec *old) noexcept
{
    if (timer != clockTimer)
        return int(syscall(SYS_timerfd_settime, timer, flags, time, old));
    const int real = int(syscall(SYS_timerfd_create, timerSetting.clock, TFD_CLOEXEC));
    timerSetting.flags = flags;
    timerSetting.result = int(syscall(SYS_timerfd_settime, real, flags, time, old));
    close(real);
    return timerSetting.result;
}

class ThisComputerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hearsOfJumps();
    void wakesOnce();
    void clockThatIsSet();
    void uptimeCountsSleep();
    void alarmsNeverRingEarly();
    void networkReturns_data();
    void networkReturns();

private:
    /// What Linux does on waking and when the clock is set.
    static bool clockJumps() { return eventfd_write(clockTimer, 1) == 0; }
};

void ThisComputerTest::init()
{
    secondsAsleep = 100; // it has slept before
    clockTimer = -1;
    timerSetting = {};
}

// Only a timer like this is told when the wall clock jumps (timerfd_create(2)).
void ThisComputerTest::hearsOfJumps()
{
    ThisComputer computer;
    computer.observe();
    QCOMPARE(timerSetting.clock, CLOCK_REALTIME);
    QCOMPARE(timerSetting.flags, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET);
    QCOMPARE(timerSetting.result, 0);
}

void ThisComputerTest::wakesOnce()
{
    ThisComputer computer;
    QSignalSpy woke(&computer, &Computer::woke);
    computer.observe();
    computer.observe();
    QVERIFY(clockTimer >= 0);
    for (int sleeps = 1; sleeps <= 2; ++sleeps) {
        secondsAsleep += 3600;
        QVERIFY(clockJumps());
        QTRY_COMPARE(woke.size(), sleeps);
        QTest::qWait(50);
        QVERIFY(clockJumps()); // the clock is set right after the sleep
        QTest::qWait(100);
        QCOMPARE(woke.size(), sleeps);
    }
}

void ThisComputerTest::clockThatIsSet()
{
    ThisComputer computer;
    QSignalSpy woke(&computer, &Computer::woke);
    computer.observe();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(clockJumps());
        QTest::qWait(50);
    }
    QCOMPARE(woke.size(), 0);
}

void ThisComputerTest::uptimeCountsSleep()
{
    const ThisComputer computer;
    const std::chrono::milliseconds before = computer.uptime();
    secondsAsleep += 3600;
    const std::chrono::milliseconds passed = computer.uptime() - before;
    QVERIFY2(passed >= 1h && passed < 1h + 1min, qPrintable(QString::number(passed.count())));
}

// A server that asked to be left alone for so long is left alone for so long.
void ThisComputerTest::alarmsNeverRingEarly()
{
    ThisComputer computer;
    std::vector<std::unique_ptr<Alarm>> alarms;
    int rung = 0;
    QStringList early;
    for (std::chrono::milliseconds delay = 500ms; delay < 1500ms; delay += 37ms) {
        alarms.push_back(computer.makeAlarm());
        connect(alarms.back().get(), &Alarm::rang, this, [&, delay, began = computer.uptime()] {
            ++rung;
            if (computer.uptime() - began < delay)
                early << QString::number(delay.count());
        });
        alarms.back()->start(delay);
    }
    QTRY_COMPARE_WITH_TIMEOUT(rung, int(alarms.size()), 20'000);
    QCOMPARE(early, QStringList());
}

void ThisComputerTest::networkReturns_data()
{
    using Reach = QNetworkInformation::Reachability;
    QTest::addColumn<Reach>("before");
    QTest::addColumn<Reach>("now");
    QTest::addColumn<bool>("returns");
    QTest::newRow("back") << Reach::Disconnected << Reach::Online << true;
    QTest::newRow("back, without a probe") << Reach::Disconnected << Reach::Site << true;
    QTest::newRow("this computer only") << Reach::Disconnected << Reach::Local << false;
    QTest::newRow("further than this computer") << Reach::Local << Reach::Site << true;
    QTest::newRow("further than the site") << Reach::Site << Reach::Online << true;
    QTest::newRow("now it is known") << Reach::Unknown << Reach::Online << true;
    QTest::newRow("gone") << Reach::Online << Reach::Disconnected << false;
    QTest::newRow("less than before") << Reach::Online << Reach::Site << false;
    QTest::newRow("not known any more") << Reach::Online << Reach::Unknown << false;
    QTest::newRow("the same") << Reach::Online << Reach::Online << false;
}

void ThisComputerTest::networkReturns()
{
    using Reach = QNetworkInformation::Reachability;
    QFETCH(Reach, before);
    QFETCH(Reach, now);
    QTEST(hasNetworkReturned(before, now), "returns");
}

QTEST_GUILESS_MAIN(ThisComputerTest)
#include "ThisComputerTest.moc"
