// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// The functions of the C library through which Qt sees time and network, as the weather says. An
// executable's own functions are found before those of any library.

#include "Interposed.h"

#include <dlfcn.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <string_view>

namespace byoc::faults {

namespace {

constexpr std::int64_t Second = 1'000'000'000;
Weather *present = nullptr;
/// Stands for the timer that tells when the wall clock has jumped (timerfd_create(2)); -1: nobody
/// has asked for one.
std::atomic<int> clockTimer = -1;
std::atomic<bool> tellsOfJumps = false; ///< it was set so that Linux would
std::atomic<std::int64_t> knownShift = 0; ///< of the wall clock, as told last

std::int64_t realTime(clockid_t clock)
{
    timespec time{};
    syscall(SYS_clock_gettime, clock, &time);
    return std::int64_t(time.tv_sec) * Second + time.tv_nsec;
}

std::int64_t seenTime(clockid_t clock)
{
    const std::int64_t real = realTime(clock);
    if (!present)
        return real;
    switch (clock) {
    case CLOCK_REALTIME:
    case CLOCK_REALTIME_COARSE:
        return present->wall(real);
    case CLOCK_MONOTONIC:
    case CLOCK_MONOTONIC_COARSE:
    case CLOCK_MONOTONIC_RAW:
        return present->steady(real);
    case CLOCK_BOOTTIME:
        return present->boot(real);
    default:
        return real; // processor time
    }
}

/// Whoever waits, waits for this, too.
void tellOfJump()
{
    const std::int64_t shift = present ? present->wallShift.load() : 0;
    if (tellsOfJumps && knownShift.exchange(shift) != shift)
        eventfd_write(clockTimer, 1);
}

int wait(pollfd *files, nfds_t count, const timespec *timeout, const sigset_t *mask)
{
    tellOfJump();
    timespec shorter{};
    if (timeout && present) {
        const double seconds = (double(timeout->tv_sec) + double(timeout->tv_nsec) / Second);
        const auto real = std::int64_t(seconds / present->rate * Second);
        shorter = {time_t(real / Second), long(real % Second)};
    } else if (timeout) {
        shorter = *timeout;
    }
    return int(syscall(SYS_ppoll, files, count, timeout ? &shorter : nullptr, mask, NSIG / 8));
}

void dieSoon(std::int32_t microseconds)
{
    std::signal(SIGALRM, [](int) { kill(getpid(), SIGKILL); });
    const itimerval once{{0, 0}, {0, microseconds}};
    setitimer(ITIMER_REAL, &once, nullptr);
}

/// Whether this is the address of the front. In both kinds the port stands in the same place.
bool isFront(const sockaddr *address)
{
    const bool isInternet = address->sa_family == AF_INET || address->sa_family == AF_INET6;
    return present && isInternet
        && ntohs(reinterpret_cast<const sockaddr_in *>(address)->sin_port) == present->port;
}

/// Whether there is this outage on the way now; may be the beginning of the end.
bool isHit(Outage outage)
{
    const auto met = present ? present->meet(outage, steadyNow()) : Weather::Encounter::None;
    if (met == Weather::Encounter::HarmAndKill)
        dieSoon(present->deathDelay);
    return met != Weather::Encounter::None;
}

} // namespace

void live(Weather *weather)
{
    present = weather;
}

std::int64_t steadyNow()
{
    return seenTime(CLOCK_MONOTONIC);
}

void dropConnections()
{
    constexpr int MostFiles = 1024; // far more than the program has
    for (int file = 0; file < MostFiles; ++file) {
        sockaddr_storage peer{};
        socklen_t length = sizeof peer;
        const auto address = reinterpret_cast<sockaddr *>(&peer);
        if (getpeername(file, address, &length) == 0 && isFront(address))
            shutdown(file, SHUT_RDWR);
    }
}

} // namespace byoc::faults

extern "C" {

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const std::int64_t seen = byoc::faults::seenTime(clock);
    *time = {time_t(seen / byoc::faults::Second), long(seen % byoc::faults::Second)};
    return 0;
}

int gettimeofday(timeval *time, void *) noexcept
{
    const std::int64_t seen = byoc::faults::seenTime(CLOCK_REALTIME);
    *time = {time_t(seen / byoc::faults::Second), long(seen % byoc::faults::Second / 1000)};
    return 0;
}

time_t time(time_t *result) noexcept
{
    const auto seconds = time_t(byoc::faults::seenTime(CLOCK_REALTIME) / byoc::faults::Second);
    if (result)
        *result = seconds;
    return seconds;
}

int poll(pollfd *files, nfds_t count, int milliseconds)
{
    const timespec timeout{milliseconds / 1000, long(milliseconds % 1000) * 1'000'000};
    return byoc::faults::wait(files, count, milliseconds < 0 ? nullptr : &timeout, nullptr);
}

int ppoll(pollfd *files, nfds_t count, const timespec *timeout, const sigset_t *mask)
{
    return byoc::faults::wait(files, count, timeout, mask);
}

int timerfd_create(int clock, int flags) noexcept
{
    if (!byoc::faults::present || clock != CLOCK_REALTIME)
        return int(syscall(SYS_timerfd_create, clock, flags));
    static_assert(int(TFD_NONBLOCK) == int(EFD_NONBLOCK) && int(TFD_CLOEXEC) == int(EFD_CLOEXEC));
    byoc::faults::knownShift = byoc::faults::present->wallShift.load();
    byoc::faults::clockTimer = eventfd(0, flags);
    return byoc::faults::clockTimer;
}

int timerfd_settime(int timer, int flags, const itimerspec *time, itimerspec *old) noexcept
{
    if (timer == byoc::faults::clockTimer) { // it only ever tells of jumps
        byoc::faults::tellsOfJumps = flags == (TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET);
        return 0;
    }
    return int(syscall(SYS_timerfd_settime, timer, flags, time, old));
}

int connect(int socket, const sockaddr *address, socklen_t length)
{
    using byoc::faults::Outage;
    if (byoc::faults::isFront(address)) {
        if (byoc::faults::isHit(Outage::Refused)) {
            errno = ECONNREFUSED;
            return -1;
        }
        if (byoc::faults::isHit(Outage::NoName)) { // its name was found just before
            errno = EHOSTUNREACH;
            return -1;
        }
    }
    return int(syscall(SYS_connect, socket, address, length));
}

int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    static const auto real =
        reinterpret_cast<decltype(&getaddrinfo)>(dlsym(RTLD_NEXT, "getaddrinfo"));
    const std::string_view name = node ? node : "";
    if (name.ends_with(byoc::faults::OtherName))
        return real("127.0.0.1", service, hints, result);
    // Asked at the end: requests that are sent together share a lookup, and the outage may begin
    // with the last of them.
    const int error = real(node, service, hints, result);
    if (error != 0 || !byoc::faults::isHit(byoc::faults::Outage::NoName))
        return error;
    ++byoc::faults::present->lookupsFailed;
    freeaddrinfo(*result);
    *result = nullptr;
    return EAI_NONAME;
}

} // extern "C"
