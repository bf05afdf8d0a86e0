// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/LinkButton.h"

#include "widgets/Icon.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace byoc {

namespace {
constexpr int frame = 2; // room for the focus ring
} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLabel(text);
}

void LinkButton::setLabel(const QString &label)
{
    m_label = label;
    setText(QString(label).replace(u'&', QLatin1StringView("&&")));
    setAccessibleName(label);
    updateGeometry();
    update();
}

void LinkButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void LinkButton::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

// Not `setFont`: an own font would not follow the application's.
QFont LinkButton::labelFont() const
{
    return m_small ? theme::smallFont() : font();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(labelFont());
    const int icon = m_iconName.isEmpty() ? 0 : metrics.height() + metrics.height() / 4;
    return {metrics.horizontalAdvance(m_label) + icon + 2 * frame + 2,
            metrics.height() + 2 * frame};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), QFontMetrics(labelFont()).averageCharWidth() * 10),
            sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = isEnabled() ? palette().color(QPalette::Link)
                                     : palette().color(QPalette::Disabled, QPalette::WindowText);
    QRect rect = this->rect().adjusted(frame, frame, -frame, -frame);
    if (!m_iconName.isEmpty()) {
        const int side = QFontMetrics(labelFont()).height();
        const QRect place = QStyle::alignedRect(
            layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, QSize(side, side), rect);
        const int inset = side / 8;
        painter.drawPixmap(place.topLeft() + QPoint(inset, inset),
                           tintedPixmap(m_iconName, color, side - 2 * inset, devicePixelRatioF()));
        const int used = side + side / 4;
        rect.adjust(isRightToLeft() ? 0 : used, 0, isRightToLeft() ? -used : 0, 0);
    }
    QFont font = labelFont();
    font.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetrics(font).elidedText(m_label, Qt::ElideRight, rect.width() + 1);
    painter.drawText(rect,
                     int(Qt::TextSingleLine | Qt::AlignVCenter)
                         | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)),
                     shown);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme::accent(palette()), 1.6));
        const double radius = theme::radius(this) / 2.0;
        painter.drawRoundedRect(QRectF(this->rect()).adjusted(0.8, 0.8, -0.8, -0.8), radius,
                                radius);
    }
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

} // namespace byoc
