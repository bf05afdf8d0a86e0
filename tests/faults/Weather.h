// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <atomic>
#include <cstdint>

namespace byoc::faults {

/// What goes wrong with the way to the control plane before a request is even sent.
enum class Outage : std::int32_t {
    None,
    Refused, ///< nothing listens there
    NoName, ///< the host's name is not found
    WrongCertificate, ///< somebody else answers
};

/// The surroundings of one driver: its clocks and its network. A file that the runner and the
/// driver both have in memory, so that a driver that is killed finds them as they were.
///
/// The clocks run `rate` times as fast as real ones from the moment that the file was made.
struct Weather
{
    double rate = 1;
    std::int64_t wallStart = 0; ///< nanoseconds of CLOCK_REALTIME
    std::int64_t steadyStart = 0; ///< nanoseconds of CLOCK_MONOTONIC
    std::atomic<std::int64_t> wallShift = 0; ///< nanoseconds that it was set by, or slept
    std::atomic<std::int64_t> asleep = 0; ///< nanoseconds that the computer has slept

    std::atomic<std::int32_t> port = 0; ///< of the front: all else is never disturbed
    std::atomic<Outage> outage = Outage::None;
    std::int64_t outageLength =
        0; ///< nanoseconds of the driver's clock, from the first that meets it
    std::atomic<std::int64_t> outageEnd = 0; ///< of its CLOCK_MONOTONIC; 0: nobody has met it yet
    std::atomic<bool> outageKills = false; ///< the driver dies soon after the first
    std::int32_t deathDelay = 1; ///< microseconds until then, of real time
    std::atomic<int> outagesMet = 0;
    std::atomic<int> lookupsFailed = 0; ///< of these, those of a name

    enum class Encounter { None, Harm, HarmAndKill };
    /// Somebody goes where an outage of this kind would be; `steadyNow` as the driver's clock says.
    Encounter meet(Outage kind, std::int64_t steadyNow);

    std::int64_t steady(std::int64_t real) const
    {
        return steadyStart + std::int64_t(double(real - steadyStart) * rate);
    }
    std::int64_t boot(std::int64_t real) const { return steady(real) + asleep; }
    std::int64_t wall(std::int64_t real) const
    {
        return wallStart + std::int64_t(double(real - wallStart) * rate) + wallShift;
    }

    /// Makes the file, with both clocks as they are now. nullptr: it cannot be made.
    static Weather *create(const QString &path, double rate);
    /// The file that another process has made.
    static Weather *open(const QString &path);
    static void close(Weather *weather);
};

} // namespace byoc::faults
