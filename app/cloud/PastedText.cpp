// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/PastedText.h"

namespace byoc::pasted {

QString clean(const QString &typed)
{
    QString visible = typed;
    visible.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return visible.trimmed();
}

QString capture(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).captured(1);
}

} // namespace byoc::pasted
