// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QtGlobal>

#include <chrono>
#include <optional>
#include <utility>

namespace byoc {

/// One onboarding as it would go in life. Times count from the moment at which it was created.
struct SimulatedOnboarding
{
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds acted{0}; ///< the person ran the step in their cloud
    Milliseconds ready{0};
    QList<Milliseconds> switches; ///< the window, active at first, goes back or comes to the front
    QList<Milliseconds> told; ///< they open the link or copy the command
    QList<Milliseconds> said; ///< "I did it"

    bool isWindowActive(Milliseconds moment) const;
};

/// What of the server's replies a schedule can go by.
enum class AccountWord {
    InBoth, ///< the instance repeats the account config's status, as the control plane does
    InAccount, ///< the instance does not
};

/// The same seed gives the same people. Time until they act: log-normal, median 4 min, p95 40 min;
/// verification: log-normal, median 75 s, p95 5 min. The window is in the background for 60 % of
/// the time, in log-normal stretches of a minute or so.
///
/// How often the program learns that they acted is an assumption, made in neither's favour: 70 %
/// open the link or copy the command about a minute before they carry it out, 15 % do so at once
/// and come to it later, 15 % never (somebody else does it). Of all, a quarter says "I did it" when
/// they are back at the window.
QList<SimulatedOnboarding> simulateOnboardings(int count, quint32 seed);

/// How one schedule did with one onboarding.
struct WatchOutcome
{
    bool wasActive = false; ///< the window, when READY came
    std::optional<std::chrono::milliseconds> delay; ///< from READY to shown; nullopt: given up
    int requests = 0;
};

/// The product: Watch itself, with its schedule, on a virtual computer. Needs an application.
QList<WatchOutcome> followWithWatch(const QList<SimulatedOnboarding> &onboardings,
                                    AccountWord word = AccountWord::InBoth);
/// omnistrate-ctl: every 10 s, the first time after 10 s, for 10 minutes
/// (control-plane-api.md 4.5).
QList<WatchOutcome> followWithCtl(const QList<SimulatedOnboarding> &onboardings);
/// The portal: every 5 s, after 10 min every 10 s, for 60 min (customer-portal.md 1.3), counted as
/// one request each time. It was seen to make three at least, for it reads the list's accounts
/// anew.
QList<WatchOutcome> followWithPortal(const QList<SimulatedOnboarding> &onboardings);

struct WatchFigures
{
    double activeMedian = 0; ///< seconds from READY to shown, where the window was active at READY
    double activeP95 = 0;
    double median = 0; ///< of all
    double p95 = 0;
    double requests = 0; ///< for each onboarding
    int abandoned = 0; ///< READY came, and was never shown
};

WatchFigures figuresOf(const QList<WatchOutcome> &outcomes);

} // namespace byoc
