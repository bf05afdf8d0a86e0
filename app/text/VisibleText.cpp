// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "text/VisibleText.h"

#include <algorithm>
#include <iterator>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

/// Marks on one letter that no language needs; more of them run over the lines around.
constexpr int MostMarksInARow = 4;

struct Range
{
    char32_t first;
    char32_t last;
};

/// Shown as nothing although Unicode counts them among letters, marks, symbols or what is not
/// assigned yet (Default_Ignorable_Code_Point, and the blank Braille pattern), and what Qt's text
/// documents take for marks of their own (object, beginning and end of a frame).
constexpr Range ShownAsNothing[] = {
    {0x034F, 0x034F}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F},   {0x2065, 0x2065},
    {0x2800, 0x2800}, {0x3164, 0x3164}, {0xFDD0, 0xFDEF}, {0xFE00, 0xFE0D},   {0xFFA0, 0xFFA0},
    {0xFFF0, 0xFFF8}, {0xFFFC, 0xFFFC}, {0xFFFE, 0xFFFF}, {0xE0000, 0xE0FFF},
};

bool isSymbol(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Math;
}

bool isHidden(char32_t before, char32_t c)
{
    // These choose whether a symbol is drawn as text or as emoji, and show nothing elsewhere.
    if (c == U'\uFE0E' || c == U'\uFE0F')
        return !isSymbol(before);
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, zero-width characters, soft hyphen
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return std::any_of(std::begin(ShownAsNothing), std::end(ShownAsNothing),
                           [c](Range range) { return c >= range.first && c <= range.last; });
    }
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// The character at `i`, and `i` on its last unit.
char32_t characterAt(QStringView text, qsizetype &i)
{
    const QChar unit = text.at(i);
    if (!unit.isHighSurrogate() || i + 1 >= text.size() || !text.at(i + 1).isLowSurrogate())
        return unit.unicode();
    return QChar::surrogateToUcs4(unit, text.at(++i));
}

} // namespace

bool hasHiddenCharacters(QStringView text)
{
    char32_t before = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = characterAt(text, i);
        if (isHidden(before, c))
            return true;
        before = c;
    }
    return false;
}

QString visibleText(const QString &text, qsizetype maxLength, bool oneLine)
{
    QString visible;
    visible.reserve(qMin(text.size(), maxLength));
    int marks = 0;
    char32_t before = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        if (visible.size() >= maxLength) {
            visible += u'…';
            break;
        }
        const char32_t c = characterAt(text, i);
        marks = isMark(c) ? marks + 1 : 0;
        if (c == U'\n' || c == U'\t')
            visible += oneLine ? QChar(u' ') : QChar(static_cast<char16_t>(c));
        else if (isHidden(before, c) || marks > MostMarksInARow)
            visible += u"U+%1"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0')).toUpper();
        else
            visible += QString::fromUcs4(&c, 1);
        before = c;
    }
    return visible;
}

} // namespace byoc
