// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/TimelineItem.h"

#include "widgets/Accessibility.h"
#include "widgets/Icon.h"
#include "widgets/TextBlock.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

TimelineItem::TimelineItem(const TimelineRow &row, QWidget *parent)
    : QWidget(parent)
    , m_title(new WrapLabel)
    , m_time(new WrapLabel({}, WrapLabel::Look::SmallMuted))
    , m_detail(new WrapLabel({}, WrapLabel::Look::SmallMuted))
    , m_room(new QVBoxLayout)
{
    accessibility::setRole(this, QAccessible::ListItem);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_time, 0, Qt::AlignTop);
    m_time->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_detail);
    layout->addLayout(m_room);
    applySpacing();
    setRow(row);
}

void TimelineItem::setRow(const TimelineRow &row)
{
    m_row = row;
    using State = TimelineRow::State;
    const bool strong = row.state == State::Now || row.state == State::Failed;
    m_title->setLook(strong                         ? WrapLabel::Look::Strong
                         : row.state == State::Next ? WrapLabel::Look::Muted
                                                    : WrapLabel::Look::Body);
    m_title->setText(row.title);
    m_time->setText(row.time);
    m_time->setVisible(!row.time.isEmpty());
    m_detail->setText(row.detail);
    m_detail->setVisible(!row.detail.isEmpty());
    const QString word = Timeline::stateName(row.state);
    setAccessibleName(row.time.isEmpty() ? tr("%1: %2").arg(word, row.title)
                                         : tr("%1: %2, %3").arg(word, row.title, row.time));
    setAccessibleDescription(row.detail);
    update();
}

void TimelineItem::setLast(bool last)
{
    m_last = last;
    applySpacing();
}

int TimelineItem::markSide() const
{
    return std::max(theme::unit(this) * 5 / 2, TextBlock::lineHeight(font()));
}

void TimelineItem::applySpacing()
{
    const int unit = theme::unit(this);
    const int indent = markSide() + unit * 3 / 2;
    const bool rtl = isRightToLeft();
    layout()->setContentsMargins(rtl ? 0 : indent, 0, rtl ? indent : 0,
                                 m_last ? unit / 2 : unit * 3 / 2);
    layout()->setSpacing(unit / 2);
    m_room->setSpacing(unit);
}

void TimelineItem::paintEvent(QPaintEvent *)
{
    using State = TimelineRow::State;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = markSide();
    const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, side, side));
    const QRectF circle = QRectF(mark).adjusted(1, 1, -1, -1);
    const QColor ground = theme::cardBackground(palette());
    const auto drawing = [&](const QString &name, double part) {
        const int size = int(side * part);
        QRect place(0, 0, size, size);
        place.moveCenter(mark.center());
        painter.drawPixmap(place.topLeft(), tintedPixmap(name, ground, size, devicePixelRatioF()));
    };

    switch (m_row.state) {
    case State::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::success(palette()));
        painter.drawEllipse(circle);
        drawing(u"check"_s, 0.6);
        break;
    case State::Failed: {
        // An octagon's shape, so that it differs from "done" without its colour.
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::danger(palette()));
        const double cut = circle.width() * 0.29;
        painter.drawPolygon(QPolygonF{QPointF(circle.left() + cut, circle.top()),
                                      QPointF(circle.right() - cut, circle.top()),
                                      QPointF(circle.right(), circle.top() + cut),
                                      QPointF(circle.right(), circle.bottom() - cut),
                                      QPointF(circle.right() - cut, circle.bottom()),
                                      QPointF(circle.left() + cut, circle.bottom()),
                                      QPointF(circle.left(), circle.bottom() - cut),
                                      QPointF(circle.left(), circle.top() + cut)});
        painter.setBrush(ground);
        const double bar = side * 0.12;
        const QPointF middle = circle.center();
        painter.drawRoundedRect(
            QRectF(middle.x() - bar / 2, middle.y() - side * 0.27, bar, side * 0.32), bar / 2,
            bar / 2);
        painter.drawEllipse(QPointF(middle.x(), middle.y() + side * 0.22), bar * 0.65, bar * 0.65);
        break;
    }
    case State::Now:
        painter.setPen(QPen(theme::accent(palette()), side * 0.1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::accent(palette()));
        painter.drawEllipse(circle.center(), side * 0.2, side * 0.2);
        break;
    case State::Next:
        painter.setPen(QPen(theme::controlBorder(palette()), side * 0.08));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
}

void TimelineItem::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        applySpacing();
    QWidget::changeEvent(event);
}

} // namespace byoc
