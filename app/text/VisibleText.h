// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace byoc {

/// Text from outside, made safe to show as plain text: control characters, terminal escapes and
/// bidirectional overrides (Unicode UAX #9 section 2) become visible as U+XXXX, and the length is
/// bounded. Newlines and tabs stay unless `oneLine`.
QString visibleText(const QString &text, qsizetype maxLength = 4000, bool oneLine = false);

} // namespace byoc
