// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "text/VisibleText.h"

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, zero-width characters, soft hyphen
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString visibleText(const QString &text, qsizetype maxLength, bool oneLine)
{
    QString visible;
    visible.reserve(qMin(text.size(), maxLength));
    const QList<uint> characters = text.left(maxLength + 1).toUcs4();
    for (const uint c : characters) {
        if (visible.size() >= maxLength) {
            visible += u'…';
            break;
        }
        if (c == U'\n' || c == U'\t')
            visible += oneLine ? QChar(u' ') : QChar(char16_t(c));
        else if (c == U'\r')
            continue;
        else if (isHidden(c))
            visible += u"U+%1"_s.arg(c, 4, 16, QChar(u'0')).toUpper();
        else
            visible += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    return visible;
}

} // namespace byoc
