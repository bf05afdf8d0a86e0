// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/WatchSchedule.h"

#include <algorithm>

namespace byoc {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds LongestOnTrouble = 60s;
constexpr milliseconds LongestInBackground = 2min;
/// A server that asks for more is taken at its word for this long, and then asked again.
constexpr milliseconds LongestRetryAfter = 1h;

milliseconds onTrouble(int failures, std::optional<std::chrono::seconds> retryAfter)
{
    milliseconds delay = 2s;
    for (int i = 1; i < failures && delay < LongestOnTrouble; ++i)
        delay *= 2;
    delay = std::min(delay, LongestOnTrouble);
    // Not before, and not more often than without it.
    return retryAfter ? std::max(delay, std::min<milliseconds>(*retryAfter, LongestRetryAfter))
                      : delay;
}

bool hasActed(const WatchSituation &situation, milliseconds within)
{
    return situation.sinceAction && *situation.sinceAction < within;
}

milliseconds whileActive(const WatchSituation &situation)
{
    const milliseconds t = situation.inPhase;
    // How long there has been no news, neither from the control plane nor from the person.
    const milliseconds quiet = std::min(t, situation.sinceAction.value_or(t));
    switch (situation.phase) {
    case Phase::Preparing:
        return t < 1min ? 2s : t < 10min ? 5s : quiet < 1h ? 15s : 60s;
    case Phase::YourTurn:
        if (hasActed(situation, 20s)) // it may have been the last thing to do
            return 4s;
        if (hasActed(situation, 5min))
            return 10s;
        return t < 10min ? 15s : t < 60min ? 20s : 60s;
    case Phase::Verifying: // mostly takes between half a minute and five
        return t < 3min ? 3s : t < 6min ? 5s : quiet < 1h ? 10s : 60s;
    case Phase::Ready: // of parts that are still being verified
        return quiet < 3min ? 5s : quiet < 10min ? 15s : 60s;
    case Phase::Failed:
        return hasActed(situation, 3min) ? 3s : 30s;
    case Phase::Leaving:
    case Phase::Gone:
    case Phase::Unknown:
        return quiet < 1h ? 15s : 60s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<milliseconds> nextLook(const WatchSituation &situation)
{
    if (situation.phase == Phase::Gone)
        return std::nullopt;
    if (situation.phase == Phase::Ready && !situation.partsUnsettled && situation.failures == 0)
        return std::nullopt;
    if (situation.failures > 0)
        return onTrouble(situation.failures, situation.retryAfter);
    const milliseconds active = whileActive(situation);
    if (situation.windowActive)
        return active;
    // After opening the console the window is in the background, yet the person is waiting.
    const bool isAwaited = hasActed(situation, 15min) || situation.phase == Phase::Verifying
        || situation.phase == Phase::Preparing;
    return std::min(isAwaited ? 3 * active : 4 * active, LongestInBackground);
}

} // namespace byoc
