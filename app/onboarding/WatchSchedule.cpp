// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/WatchSchedule.h"

#include <algorithm>

namespace byoc {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

milliseconds onTrouble(int failures, std::optional<std::chrono::seconds> retryAfter)
{
    milliseconds delay = 2s;
    for (int i = 1; i < failures && delay < 60s; ++i)
        delay *= 2;
    delay = std::min<milliseconds>(delay, 60s);
    return retryAfter ? std::max<milliseconds>(*retryAfter, 1s) : delay;
}

milliseconds whileActive(const WatchSituation &situation)
{
    const milliseconds t = situation.inPhase;
    switch (situation.phase) {
    case Phase::Preparing:
        return t < 15s ? 1s : t < 60s ? 2s : 5s;
    case Phase::YourTurn:
        if (situation.sinceAction && *situation.sinceAction < 3min)
            return 3s;
        if (situation.sinceAction && *situation.sinceAction < 15min)
            return 6s;
        return t < 10min ? 10s : t < 60min ? 20s : 60s;
    case Phase::Verifying:
        return t < 2min ? 3s : t < 10min ? 5s : 15s;
    case Phase::Ready:
        return 5s;
    case Phase::Failed:
        if (situation.sinceAction && *situation.sinceAction < 3min)
            return 3s;
        return 30s;
    case Phase::Leaving:
        return 15s;
    case Phase::Gone:
    case Phase::Unknown:
        return 10s;
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
    const bool recentlyActed = situation.sinceAction && *situation.sinceAction < 15min;
    // After opening the console the window is in the background, yet the person is waiting.
    const bool isAwaited =
        recentlyActed || situation.phase == Phase::Verifying || situation.phase == Phase::Preparing;
    return isAwaited ? active * 2 : std::max<milliseconds>(active * 3, 30s);
}

} // namespace byoc
