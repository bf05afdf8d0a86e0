// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Result.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace byoc {

/// What the program was asked to do. Values are checked.
struct CommandLine
{
    enum class Theme { System, Light, Dark };
    struct Size
    {
        int width = 0; ///< device-independent pixels
        int height = 0;
    };

    bool demo = false;
    std::optional<QUrl> apiUrl; ///< origin of the control plane
    QString profile; ///< a provider's profile (`*.byoc.yaml`); empty: the one used last, if any
    QString file; ///< to open: a profile, or a plan specification; empty: none
    QString stateDirectory; ///< empty: the platform's place
    QString tourDirectory; ///< empty: no tour
    QStringList tourClouds; ///< empty: all
    QString language; ///< "de", "en"; empty: the system's
    Theme theme = Theme::System;
    std::optional<Size> size;
    double fontScale = 1.0;
    QString logFile;
    bool exitAfterStartup = false;

    bool showVersion = false;
    bool showHelp = false;
    QString helpText;

    /// Those of the given options that shape a run of the program from its start, and so are of no
    /// use to a copy that runs already; as people type them.
    QStringList optionsOfARun() const;

    /// Parses the arguments, program name first. A mistake is a problem of one line.
    static Result<CommandLine> parse(const QStringList &arguments);
};

} // namespace byoc
