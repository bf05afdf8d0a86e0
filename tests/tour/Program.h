// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace byoc {

/// How a run of the program ended.
struct Outcome
{
    int exitCode = -1; ///< -1: it crashed, or did not end in time
    QString output;
    QString errors; ///< what it wrote to stderr
};

enum class Display { None, Offscreen };

/// Runs byoc-onboarding and waits for its end, in an environment with an empty home and nothing of
/// the caller's but the path and what the sanitizers need.
Outcome runProgram(const QStringList &arguments, Display display = Display::None);

} // namespace byoc
