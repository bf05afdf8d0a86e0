// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// Sleep and a clock that is set, without either: the two functions of the C library by which
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

using namespace byoc;
using namespace std::chrono_literals;

namespace {

std::atomic<time_t> secondsAsleep = 0; // since the computer was started
std::atomic<int> clockTimer = -1;

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const int result = int(syscall(SYS_clock_gettime, clock, time));
    if (result == 0 && clock == CLOCK_BOOTTIME)
        time->tv_sec += secondsAsleep;
    return result;
}

// An event counter in place of the timer: reading it is the same.
extern "C" int timerfd_create(int, int) noexcept
{
    clockTimer = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    return clockTimer;
}

class ThisComputerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wakesOnce();
    void clockThatIsSet();
    void uptimeCountsSleep();

private:
    /// What Linux does on waking and when the clock is set.
    static bool clockJumps() { return eventfd_write(clockTimer, 1) == 0; }
};

void ThisComputerTest::init()
{
    secondsAsleep = 100; // it has slept before
    clockTimer = -1;
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

QTEST_GUILESS_MAIN(ThisComputerTest)
#include "ThisComputerTest.moc"
