// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Weather.h"

namespace byoc::faults {

/// From now on this process has the clocks and the network of `weather`: the functions of the C
/// library for both are replaced in the executable (Interposed.cpp), for Qt as for us.
///
/// Why not libfaketime: it has no outages, its sleep of an hour cannot be told from a clock that
/// was set, and this is one page.
void live(Weather *weather);
/// Ends every connection to the front that this process has, as the network does that goes away.
/// What is sent next needs another.
void dropConnections();
/// Names that end like this are always found.
inline constexpr auto OtherName = ".other.example";
/// Nanoseconds of the steady clock that this process has.
std::int64_t steadyNow();

} // namespace byoc::faults
