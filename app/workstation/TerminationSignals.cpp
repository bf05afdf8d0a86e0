// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/TerminationSignals.h"

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace byoc {

namespace {

constexpr std::array Signals{SIGTERM, SIGINT, SIGHUP};

// All that a signal handler can see. -1: there is no pipe.
std::array<volatile int, 2> pipeEnds{-1, -1};

extern "C" void tellByPipe(int signalNumber)
{
    const int savedError = errno;
    const char byte = char(signalNumber);
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    errno = savedError;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends{};
    if (pipeEnds[0] >= 0 || ::pipe(ends.data()) != 0)
        return;
    for (size_t i = 0; i < ends.size(); ++i) {
        ::fcntl(ends[i], F_SETFD, FD_CLOEXEC);
        ::fcntl(ends[i], F_SETFL, O_NONBLOCK);
        pipeEnds[i] = ends[i];
    }
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) == 1)
            emit received(byte);
    });
    struct sigaction action = {};
    action.sa_handler = tellByPipe;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    for (const int signalNumber : Signals) {
        struct sigaction before = {};
        if (::sigaction(signalNumber, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            ::sigaction(signalNumber, &action, nullptr);
    }
}

TerminationSignals::~TerminationSignals()
{
    for (const int signalNumber : Signals) {
        struct sigaction now = {};
        if (::sigaction(signalNumber, nullptr, &now) == 0 && now.sa_handler == tellByPipe)
            ::signal(signalNumber, SIG_DFL);
    }
    for (volatile int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace byoc

#else

namespace byoc {

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
}

TerminationSignals::~TerminationSignals() = default;

} // namespace byoc

#endif
