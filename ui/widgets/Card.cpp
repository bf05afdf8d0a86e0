// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/Card.h"

#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace byoc {

Card::Card(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_body(new QVBoxLayout(this))
{
    applyMargins();
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    applyMargins();
    update();
}

void Card::applyMargins()
{
    const int unit = theme::unit(this);
    const int side = m_tone == Tone::Box ? unit * 3 / 2 : unit * 2;
    const int top = m_tone == Tone::Box ? unit : unit * 2;
    m_body->setContentsMargins(side, top, side, top);
    m_body->setSpacing(unit);
}

void Card::paintEvent(QPaintEvent *)
{
    const auto fill = [this] {
        switch (m_tone) {
        case Tone::Box:
            return theme::boxBackground(palette());
        case Tone::Danger:
            return theme::dangerBackground(palette());
        case Tone::Warning:
            return theme::warningBackground(palette());
        case Tone::Accent:
            return theme::subtleHighlight(palette());
        case Tone::Card:
            break;
        }
        return theme::cardBackground(palette());
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill());
    if (m_tone == Tone::Card || m_tone == Tone::Box)
        painter.setPen(QPen(theme::border(palette()), 1));
    else
        painter.setPen(Qt::NoPen);
    const double radius = theme::radius(this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyMargins();
    QFrame::changeEvent(event);
}

} // namespace byoc
