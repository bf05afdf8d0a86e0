// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ChoiceCard.h"

#include "widgets/Accessibility.h"
#include "widgets/Icon.h"
#include "widgets/TextBlock.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {
constexpr int ringInset = 4; // of the focus ring, inside the card's frame
} // namespace

/// Where the parts are, in coordinates that run from the leading side.
struct ChoiceCard::Geometry
{
    QRect icon;
    QRect title;
    QRect line;
    QRect mark; ///< the check mark of the selected card
    int height = 0;
};

ChoiceCard::ChoiceCard(const Choice &choice, QWidget *parent)
    : QRadioButton(parent)
{
    setAutoExclusive(false); // the group sees to it
    accessibility::setRole(this, QAccessible::RadioButton);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setChoice(choice);
}

void ChoiceCard::setChoice(const Choice &choice)
{
    m_choice = choice;
    setText(QString(choice.title).replace(u'&', u"&&"_s));
    setAccessibleName(choice.title);
    setAccessibleDescription(line());
    setEnabled(choice.enabled);
    updateGeometry();
    update();
}

void ChoiceCard::setRow(bool row)
{
    m_row = row;
    updateGeometry();
    update();
}

QString ChoiceCard::line() const
{
    return m_choice.enabled || m_choice.reason.isEmpty() ? m_choice.line : m_choice.reason;
}

ChoiceCard::Geometry ChoiceCard::geometryFor(int width) const
{
    const int unit = theme::unit(this);
    const int edge = 2 * unit;
    const int tile = m_choice.icon.isEmpty() ? 0 : unit * 4;
    const int markSide = unit * 2;
    const TextBlock title{m_choice.title, theme::strongFont()};
    const TextBlock small{line(), theme::smallFont()};

    Geometry geometry;
    geometry.mark = QRect(width - unit * 3 / 2 - markSide, unit * 3 / 2, markSide, markSide);
    int x = edge;
    int y = edge;
    int textWidth = width - 2 * edge;
    if (tile > 0)
        geometry.icon = QRect(x, y, tile, tile);
    if (m_row) {
        y = unit * 3 / 2;
        if (tile > 0)
            x += tile + unit * 3 / 2;
        textWidth = geometry.mark.left() - unit - x;
    } else if (tile > 0) {
        y += tile + unit;
    } else {
        textWidth -= markSide;
    }
    textWidth = std::max(textWidth, unit * 4);
    geometry.title = QRect(x, y, textWidth, title.height(textWidth));
    y = geometry.title.bottom() + 1;
    if (!small.text.isEmpty()) {
        y += unit / 2;
        geometry.line = QRect(x, y, textWidth, small.height(textWidth));
        y = geometry.line.bottom() + 1;
    }
    if (!m_row) {
        geometry.height = y + edge;
        return geometry;
    }
    const int textHeight = y - geometry.title.top();
    const int inner = std::max(textHeight, tile);
    geometry.height = inner + 2 * (unit * 3 / 2);
    geometry.icon.moveTop((geometry.height - tile) / 2);
    geometry.mark.moveTop((geometry.height - markSide) / 2);
    const int down = (inner - textHeight) / 2;
    geometry.title.translate(0, down);
    geometry.line.translate(0, down);
    return geometry;
}

int ChoiceCard::heightForWidth(int width) const
{
    return geometryFor(width).height;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = theme::unit(this) * (m_row ? 50 : 26);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int width = theme::unit(this) * 18;
    return {width, heightForWidth(width)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colors = palette();
    const double radius = theme::radius(this) + 2;
    const bool on = isChecked();
    const bool active = isEnabled() && (underMouse() || isDown());

    QColor fill = theme::cardBackground(colors);
    if (!isEnabled())
        fill = theme::mix(theme::cardBackground(colors), colors.color(QPalette::Window), 0.6);
    else if (on)
        fill = theme::subtleHighlight(colors);
    else if (active)
        fill = theme::mix(fill, theme::accent(colors), 0.04);
    const QColor frame = on ? theme::accent(colors)
        : active            ? theme::controlBorder(colors)
                            : theme::border(colors);
    const double width = on ? 2 : 1;
    painter.setPen(QPen(frame, width));
    painter.setBrush(fill);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(theme::accent(colors), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(ringInset, ringInset, -ringInset, -ringInset),
            std::max(1.0, radius - 2), std::max(1.0, radius - 2));
    }

    const Geometry geometry = geometryFor(this->width());
    const auto place = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QColor ink =
        colors.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    const QColor accent = isEnabled() ? theme::accent(colors) : ink;
    if (!m_choice.icon.isEmpty()) {
        const QRect tile = place(geometry.icon);
        painter.setPen(Qt::NoPen);
        painter.setBrush(on ? theme::cardBackground(colors) : theme::boxBackground(colors));
        painter.drawRoundedRect(tile, radius - 2, radius - 2);
        const int side = tile.width() * 7 / 10;
        QRect drawing(0, 0, side, side);
        drawing.moveCenter(tile.center());
        painter.drawPixmap(drawing.topLeft(),
                           tintedPixmap(m_choice.icon, accent, side, devicePixelRatioF()));
    }
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    const TextBlock title{m_choice.title, theme::strongFont(), layoutDirection(), side};
    title.draw(&painter, place(geometry.title), ink);
    const TextBlock small{line(), theme::smallFont(), layoutDirection(), side};
    // Also the reason of a card that is not enabled has to be readable.
    small.draw(&painter, place(geometry.line),
               colors.color(QPalette::Active, QPalette::PlaceholderText));
    if (on) {
        const QRect mark = place(geometry.mark);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::accent(colors));
        painter.drawEllipse(mark);
        const int inner = mark.width() * 2 / 3;
        QRect check(0, 0, inner, inner);
        check.moveCenter(mark.center());
        painter.drawPixmap(
            check.topLeft(),
            tintedPixmap(u"check"_s, theme::cardBackground(colors), inner, devicePixelRatioF()));
    }
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        emit moveRequested(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click(); // accepted: does not reach the window's default button
        return;
    default:
        QRadioButton::keyPressEvent(event);
    }
}

void ChoiceCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QRadioButton::changeEvent(event);
}

void ChoiceCard::nextCheckState()
{
    setChecked(true);
    emit chosen();
}

bool ChoiceCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

} // namespace byoc
