// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ThinBar.h"

#include "widgets/Theme.h"

#include <QPainter>

#include <algorithm>
#include <tuple>

namespace byoc {

namespace {
constexpr int frameMilliseconds = 33;
constexpr int phases = 1000;
constexpr int phaseStep = 18; // once across in under two seconds
constexpr double pieceLength = 0.28;
} // namespace

ThinBar::ThinBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_timer.setInterval(frameMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + phaseStep) % phases;
        update();
    });
}

void ThinBar::setPart(double part)
{
    setMoving(false);
    m_part = std::clamp(part, 0.0, 1.0);
    update();
}

void ThinBar::setMoving(bool moving)
{
    m_moving = moving;
    m_part = 0;
    if (moving && isVisible())
        m_timer.start();
    else
        m_timer.stop();
    update();
}

QSize ThinBar::sizeHint() const
{
    const int unit = theme::unit(this);
    return {unit * 8, std::max(3, unit / 2)};
}

void ThinBar::paintEvent(QPaintEvent *)
{
    if (!m_moving && m_part <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(theme::border(palette()));
    painter.drawRoundedRect(rect(), radius, radius);
    double from = 0;
    double to = m_part;
    if (m_moving) {
        from = std::max(0.0, m_phase * (1 + pieceLength) / phases - pieceLength);
        to = std::min(1.0, m_phase * (1 + pieceLength) / phases);
    }
    if (isRightToLeft())
        std::tie(from, to) = std::pair(1 - to, 1 - from);
    painter.setBrush(theme::accent(palette()));
    painter.drawRoundedRect(QRectF(from * width(), 0, (to - from) * width(), height()), radius,
                            radius);
}

void ThinBar::showEvent(QShowEvent *event)
{
    if (m_moving)
        m_timer.start();
    QWidget::showEvent(event);
}

void ThinBar::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace byoc
