// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/TextBlock.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace byoc {

namespace {

constexpr double leading = 1.2;

/// Lays out at `width`; returns the height.
int layOut(QTextLayout &layout, const TextBlock &block, int width)
{
    QTextOption option(block.alignment);
    option.setTextDirection(block.direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const int lineHeight = TextBlock::lineHeight(block.font);
    int y = 0;
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        const int height = std::max(lineHeight, int(std::ceil(line.height())));
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
        y += height;
    }
    layout.endLayout();
    return y;
}

QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

int TextBlock::lineHeight(const QFont &font)
{
    return int(std::lround(QFontMetrics(font).lineSpacing() * leading));
}

int TextBlock::height(int width) const
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(withLineSeparators(text), font);
    return layOut(layout, *this, width);
}

int TextBlock::naturalWidth() const
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        width = std::max(width, metrics.horizontalAdvance(line.toString()));
    return text.isEmpty() ? 0 : width + 1; // glyphs have fractions of pixels
}

int TextBlock::draw(QPainter *painter, const QRect &rect, const QColor &color) const
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(withLineSeparators(text), font);
    const int used = layOut(layout, *this, rect.width());
    painter->setPen(color);
    layout.draw(painter, rect.topLeft());
    return used;
}

} // namespace byoc
