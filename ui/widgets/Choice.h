// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace byoc {

/// One of the things to choose from in a ChoiceGroup.
struct Choice
{
    QString id; ///< stable, unique in its group
    QString title; ///< plain text
    QString line = {}; ///< one line below the title; may be empty
    QString icon = {}; ///< name (Icon.h), or empty
    bool enabled = true;
    QString reason = {}; ///< shown instead of `line` when not enabled: a whole sentence

    bool operator==(const Choice &) const = default;
};

} // namespace byoc
