// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QStringList>

#include <memory>

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
/// The same with this folder as home.
Outcome runProgram(const QStringList &arguments, Display display, const QString &home);

/// Starts byoc-onboarding with this folder as home, without a display. It is killed with the
/// process object.
std::unique_ptr<QProcess> startProgram(const QStringList &arguments, const QString &home);

} // namespace byoc
