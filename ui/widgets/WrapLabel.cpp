// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/WrapLabel.h"

#include "widgets/TextBlock.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace byoc {

namespace {
constexpr int comfortableColumns = 60;
constexpr int narrowestColumns = 8;
} // namespace

WrapLabel::WrapLabel(const QString &text, Look look, QWidget *parent)
    : QLabel(parent)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLook(look);
    setText(text);
}

void WrapLabel::setLook(Look look)
{
    m_look = look;
    const bool muted = look == Look::Muted || look == Look::SmallMuted;
    setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
    updateGeometry();
    update();
}

// Not `setFont`: an own font would not follow the application's.
QFont WrapLabel::lookFont() const
{
    switch (m_look) {
    case Look::Heading:
        return theme::headingFont();
    case Look::Strong:
        return theme::strongFont();
    case Look::Small:
    case Look::SmallMuted:
        return theme::smallFont();
    case Look::Fixed:
        return theme::fixedFont();
    case Look::Body:
    case Look::Muted:
        break;
    }
    return font();
}

void WrapLabel::setMinimumLines(int lines)
{
    m_minimumLines = lines;
    updateGeometry();
}

TextBlock WrapLabel::block() const
{
    const bool ltr = m_look == Look::Fixed;
    return {text(), lookFont(), ltr ? Qt::LeftToRight : layoutDirection(),
            QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask};
}

QMargins WrapLabel::margins() const
{
    return contentsMargins() + QMargins(margin(), margin(), margin(), margin());
}

int WrapLabel::heightForWidth(int width) const
{
    const QMargins around = margins();
    const int lines = m_minimumLines * TextBlock::lineHeight(lookFont());
    return std::max(lines, block().height(width - around.left() - around.right())) + around.top()
        + around.bottom();
}

QSize WrapLabel::sizeHint() const
{
    const QMargins around = margins();
    const int width = std::min(block().naturalWidth(),
                               QFontMetrics(lookFont()).averageCharWidth() * comfortableColumns)
        + around.left() + around.right();
    return {width, heightForWidth(width)};
}

QSize WrapLabel::minimumSizeHint() const
{
    const QMargins around = margins();
    const int width = std::min(block().naturalWidth(),
                               QFontMetrics(lookFont()).averageCharWidth() * narrowestColumns)
        + around.left() + around.right();
    const int lines = std::max(m_minimumLines, text().isEmpty() ? 0 : 1);
    return {width, lines * TextBlock::lineHeight(lookFont()) + around.top() + around.bottom()};
}

void WrapLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QLabel::changeEvent(event);
}

void WrapLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TextBlock text = block();
    QRect rect = this->rect().marginsRemoved(margins());
    if (alignment().testFlag(Qt::AlignVCenter))
        rect.setTop(rect.top() + std::max(0, rect.height() - text.height(rect.width())) / 2);
    text.draw(&painter, rect, palette().color(foregroundRole()));
}

} // namespace byoc
