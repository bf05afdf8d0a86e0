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
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (c == U'\r')
            continue;
        if (visible.size() >= maxLength) {
            visible += u'…';
            break;
        }
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }

        if (c == U'\n' || c == U'\t')
            visible += oneLine ? QChar(u' ') : QChar(static_cast<char16_t>(c));
        else if (isHidden(c))
            visible += u"U+%1"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0')).toUpper();
        else
            visible += QString::fromUcs4(&c, 1);
    }
    return visible;
}

} // namespace byoc
