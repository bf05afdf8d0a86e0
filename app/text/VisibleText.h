// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace byoc {

/// Text from outside, made safe to show as plain text: control characters, terminal escapes,
/// bidirectional controls (Unicode UAX #9 section 2), characters that show nothing and heaps of
/// marks on one letter become visible as U+XXXX, and the length is bounded. Newlines and tabs stay
/// unless `oneLine`; of a line's end as Windows writes it, the newline.
QString visibleText(const QString &text, qsizetype maxLength = 4000, bool oneLine = false);

/// Whether there is a character that visibleText() would make visible, newlines and tabs included;
/// for names, which need none of them.
bool hasHiddenCharacters(QStringView text);

} // namespace byoc
