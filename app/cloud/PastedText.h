// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRegularExpression>
#include <QString>

namespace byoc {

/// Reading identifiers out of what people paste. Pure functions.
namespace pasted {

/// Without surrounding space and without characters that cannot be seen (zero-width space, byte
/// order mark, direction marks), which web consoles and mails add.
QString clean(const QString &typed);

/// The first group of the first match, or an empty string.
QString capture(const QString &text, const QRegularExpression &pattern);

} // namespace pasted
} // namespace byoc
