// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/IconLabel.h"

#include "widgets/Icon.h"
#include "widgets/TextBlock.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace byoc {

IconLabel::IconLabel(const QString &icon, Tone tone, double lines, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
    , m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

int IconLabel::side() const
{
    return int(std::lround(fontMetrics().height() * m_lines));
}

QSize IconLabel::sizeHint() const
{
    // As high as the line of text beside it, in the middle of which it is drawn.
    const int line = int(std::lround(TextBlock::lineHeight(font()) * std::min(m_lines, 1.0)));
    return {side(), std::max(side(), line)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    const auto color = [this] {
        switch (m_tone) {
        case Tone::Muted:
            return theme::muted(palette());
        case Tone::Accent:
            return theme::accent(palette());
        case Tone::Success:
            return theme::success(palette());
        case Tone::Warning:
            return theme::warning(palette());
        case Tone::Danger:
            return theme::danger(palette());
        case Tone::Text:
            break;
        }
        return palette().color(QPalette::WindowText);
    };
    QPainter painter(this);
    painter.drawPixmap(0, (height() - side()) / 2,
                       tintedPixmap(m_icon, color(), side(), devicePixelRatioF()));
}

void IconLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace byoc
