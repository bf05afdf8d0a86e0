// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onboarding/OnboardingState.h"

#include <chrono>
#include <optional>

namespace byoc {

/// All that decides when to look again.
struct WatchSituation
{
    Phase phase = Phase::Preparing;
    std::chrono::milliseconds inPhase{0}; ///< how long it has been in this phase
    /// How long ago the person did something: opened the link, copied the command, said "done".
    std::optional<std::chrono::milliseconds> sinceAction;
    bool windowActive = true;
    int failures = 0; ///< looks in a row that failed
    std::optional<std::chrono::seconds> retryAfter; ///< what the server asked for at the last one
    bool partsUnsettled = false; ///< ready as a whole, but a binding is still being verified
};

/// When to look again; nullopt: no more, there is nothing left to wait for. A pure function.
///
/// Quick after the person acted and while verifying, slow while it is the person's turn or nothing
/// has happened for an hour, slower in the background (activation looks at once anyway), backing
/// off on trouble, never giving up.
std::optional<std::chrono::milliseconds> nextLook(const WatchSituation &situation);

} // namespace byoc
