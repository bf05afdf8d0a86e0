// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "workstation/Computer.h"

#include <QNetworkInformation>

class QSocketNotifier;

namespace byoc {

/// The computer that the program runs on.
///
/// - Sleep: Linux tells by a timer whoever asked for it that the wall clock has jumped, which it
///   does on waking and when it is set (timerfd_create(2), TFD_TIMER_CANCEL_ON_SET). It was sleep
///   if the clock that counts it (CLOCK_BOOTTIME) has run ahead of the one that does not. On other
///   systems woke() is never emitted, and whether uptime() counts sleep is theirs to say.
/// - Network: QNetworkInformation, where a backend for it is installed and answers.
class ThisComputer : public Computer
{
    Q_OBJECT

public:
    explicit ThisComputer(QObject *parent = nullptr);
    ~ThisComputer() override;

    std::chrono::milliseconds uptime() const override;
    QDateTime wallTime() const override;
    std::unique_ptr<Alarm> makeAlarm() override;
    void observe() override;

private:
    void observeClock();
    void clockJumped();
    void askForNetworkManager();
    void observeNetwork();

    bool m_isObserving = false;
    int m_clockTimer = -1; ///< file descriptor; -1: none
    std::unique_ptr<QSocketNotifier> m_clockNotifier;
    std::chrono::milliseconds m_slept{0}; ///< since the computer was started
    QNetworkInformation::Reachability m_reach = QNetworkInformation::Reachability::Unknown;
};

/// Whether it may be worth trying again, now that more of the network is reached than before.
bool hasNetworkReturned(QNetworkInformation::Reachability before,
                        QNetworkInformation::Reachability now);

} // namespace byoc
