// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/StepItem.h"

#include "widgets/Accessibility.h"
#include "widgets/Icon.h"
#include "widgets/TextBlock.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

StepItem::StepItem(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    accessibility::setRole(this, QAccessible::ListItem);
}

void StepItem::setStep(const RailStep &step, int number, int count)
{
    m_step = step;
    m_number = number;
    setText(QString(step.title).replace(u'&', u"&&"_s));
    const auto sentence = [this] {
        switch (m_step.state) {
        case RailStep::State::Done:
            return tr("Step %1 of %2: %3, done");
        case RailStep::State::Current:
            return tr("Step %1 of %2: %3, current");
        case RailStep::State::Ahead:
            break;
        }
        return tr("Step %1 of %2: %3");
    };
    const QString name =
        sentence().arg(QString::number(number), QString::number(count), step.title);
    if (accessibleName() != name) // Qt tells screen readers each time
        setAccessibleName(name);
    accessibility::setRole(this, mayReturn() ? QAccessible::Button : QAccessible::ListItem);
    setFocusPolicy(mayReturn() ? Qt::StrongFocus : Qt::NoFocus);
    if (mayReturn())
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    updateGeometry();
    update();
}

bool StepItem::mayReturn() const
{
    return m_step.state == RailStep::State::Done && m_step.mayReturn;
}

QFont StepItem::titleFont() const
{
    return m_step.state == RailStep::State::Current ? theme::strongFont() : QApplication::font();
}

int StepItem::markSide() const
{
    return theme::unit(this) * 5 / 2;
}

QRect StepItem::titleRect(int width) const
{
    const int unit = theme::unit(this);
    const int x = unit + markSide() + unit * 5 / 4;
    const int textWidth = std::max(unit * 4, width - x - unit);
    return {x, unit, textWidth, TextBlock{m_step.title, titleFont()}.height(textWidth)};
}

int StepItem::heightForWidth(int width) const
{
    const int unit = theme::unit(this);
    return std::max(titleRect(width).height(), markSide()) + 2 * unit;
}

QSize StepItem::sizeHint() const
{
    // As if it were bold, so that the rail keeps its width from step to step.
    const int text = QFontMetrics(theme::strongFont()).horizontalAdvance(m_step.title);
    const int width = titleRect(0).left() + text + theme::unit(this) * 2;
    return {width, heightForWidth(width)};
}

QSize StepItem::minimumSizeHint() const
{
    return {titleRect(0).right() + theme::unit(this), markSide() + 2 * theme::unit(this)};
}

void StepItem::paintEvent(QPaintEvent *)
{
    using State = RailStep::State;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = theme::unit(this);
    const QPalette &colors = palette();
    const bool hover = mayReturn() && underMouse();
    const double radius = theme::radius(this);
    painter.setPen(Qt::NoPen);
    if (m_step.state == State::Current || hover) {
        painter.setBrush(m_step.state == State::Current
                             ? theme::subtleHighlight(colors)
                             : theme::mix(colors.color(QPalette::Window),
                                          colors.color(QPalette::WindowText), 0.05));
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::accent(colors), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }

    const int side = markSide();
    const QRect mark = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(unit, (height() - side) / 2, side, side));
    const QRectF circle = QRectF(mark).adjusted(1, 1, -1, -1);
    const bool current = m_step.state == State::Current;
    if (m_step.state == State::Done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::success(colors));
        painter.drawEllipse(circle);
        const int inner = side * 3 / 5;
        QRect check(0, 0, inner, inner);
        check.moveCenter(mark.center());
        painter.drawPixmap(
            check.topLeft(),
            tintedPixmap(u"check"_s, colors.color(QPalette::Window), inner, devicePixelRatioF()));
    } else {
        painter.setPen(QPen(current ? theme::accent(colors) : theme::border(colors),
                            std::max(1.5, side * 0.08)));
        painter.setBrush(theme::cardBackground(colors));
        painter.drawEllipse(circle);
        QFont number = theme::smallFont();
        number.setWeight(QFont::DemiBold);
        number.setPointSizeF(number.pointSizeF() * 0.9);
        painter.setFont(number);
        painter.setPen(current ? theme::accent(colors) : theme::muted(colors));
        painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
    }

    QRect title = titleRect(width());
    title.moveTop((height() - title.height()) / 2);
    const TextBlock block{m_step.title, titleFont(), layoutDirection(),
                          QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)};
    block.draw(&painter, QStyle::visualRect(layoutDirection(), rect(), title),
               current ? colors.color(QPalette::WindowText) : theme::muted(colors));
}

bool StepItem::hitButton(const QPoint &position) const
{
    return mayReturn() && QPushButton::hitButton(position);
}

void StepItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void StepItem::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace byoc
