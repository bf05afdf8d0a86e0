// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/ThisComputer.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QNetworkInformation>
#include <QSocketNotifier>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <ctime>
#include <limits>
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace byoc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int NetworkManagerPatience = 2000; // milliseconds

#ifdef Q_OS_LINUX

/// Shorter ones are what the two clocks differ by when they are read one after the other.
constexpr milliseconds ShortestSleep = 500ms;

milliseconds read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(time.tv_sec)
                                                    + std::chrono::nanoseconds(time.tv_nsec));
}

/// How long the computer has slept since it was started.
milliseconds timeAsleep()
{
    return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
}

#endif

class QtAlarm : public Alarm
{
public:
    QtAlarm()
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer); // others may ring before a server's Retry-After
        connect(&m_timer, &QTimer::timeout, this, &Alarm::rang);
    }
    void start(milliseconds delay) override { m_timer.start(delay); }
    void stop() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace

ThisComputer::ThisComputer(QObject *parent)
    : Computer(parent)
{
}

ThisComputer::~ThisComputer()
{
#ifdef Q_OS_LINUX
    m_clockNotifier.reset(); // before what it listens to
    if (m_clockTimer >= 0)
        ::close(m_clockTimer);
#endif
}

milliseconds ThisComputer::uptime() const
{
#ifdef Q_OS_LINUX
    return read(CLOCK_BOOTTIME);
#else
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
#endif
}

QDateTime ThisComputer::wallTime() const
{
    return QDateTime::currentDateTime();
}

std::unique_ptr<Alarm> ThisComputer::makeAlarm()
{
    return std::make_unique<QtAlarm>();
}

void ThisComputer::observe()
{
    if (std::exchange(m_isObserving, true))
        return;
    observeClock();
    askForNetworkManager();
}

// --- sleep

#ifdef Q_OS_LINUX

void ThisComputer::observeClock()
{
    m_slept = timeAsleep();
    m_clockTimer = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_clockTimer < 0)
        return;
    m_clockNotifier = std::make_unique<QSocketNotifier>(m_clockTimer, QSocketNotifier::Read);
    connect(m_clockNotifier.get(), &QSocketNotifier::activated, this, &ThisComputer::clockJumped);
    itimerspec never{};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    timerfd_settime(m_clockTimer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
}

void ThisComputer::clockJumped()
{
    quint64 expirations = 0;
    while (::read(m_clockTimer, &expirations, sizeof expirations) < 0 && errno == EINTR) { }
    const milliseconds slept = timeAsleep();
    const bool hasSlept = slept - m_slept >= ShortestSleep;
    m_slept = slept;
    if (hasSlept)
        emit woke();
}

#else

void ThisComputer::observeClock() { }
void ThisComputer::clockJumped() { }

#endif

// --- network

bool hasNetworkReturned(QNetworkInformation::Reachability before,
                        QNetworkInformation::Reachability now)
{
    // "Site" is all that is known where an organisation lets no probe through.
    return now > before && now >= QNetworkInformation::Reachability::Site;
}

/// QNetworkInformation asks NetworkManager without a deadline, so that is asked first whether it
/// answers at all. Where there is none, another backend is used.
void ThisComputer::askForNetworkManager()
{
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) {
        observeNetwork();
        return;
    }
    QDBusMessage ping = QDBusMessage::createMethodCall(u"org.freedesktop.NetworkManager"_s,
                                                       u"/org/freedesktop/NetworkManager"_s,
                                                       u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
    ping.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ping, NetworkManagerPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusError::ErrorType error = watcher->error().type();
        const bool hangs = error == QDBusError::NoReply || error == QDBusError::Timeout
            || error == QDBusError::TimedOut;
        if (!hangs)
            observeNetwork();
    });
}

void ThisComputer::observeNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation *information = QNetworkInformation::instance();
    m_reach = information->reachability();
    connect(information, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reach) {
                if (hasNetworkReturned(std::exchange(m_reach, reach), reach))
                    emit networkReturned();
            });
}

} // namespace byoc
