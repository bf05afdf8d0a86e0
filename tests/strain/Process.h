// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <chrono>

/// What this process takes from the computer (proc(5), clock_gettime(2)).
namespace byoc::process {

qint64 residentBytes();
/// The most that it ever was, since the last resetPeak().
qint64 peakBytes();
void resetPeak();
/// Open files, sockets and the like.
int handles();
/// What all of its threads have computed.
std::chrono::nanoseconds processorTime();

/// Sanitizers take memory and time of their own, which says nothing of the product.
constexpr bool isSanitized()
{
#ifdef __SANITIZE_ADDRESS__
    return true;
#else
    return false;
#endif
}

/// Neither does what the compiler was told not to make quick.
constexpr bool isOptimised()
{
#ifdef __OPTIMIZE__
    return true;
#else
    return false;
#endif
}

} // namespace byoc::process
