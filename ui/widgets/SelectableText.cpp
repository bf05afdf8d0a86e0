// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/SelectableText.h"

#include "widgets/TextBlock.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace byoc {

namespace {
constexpr int underline = 2; // shows the focus
} // namespace

SelectableText::SelectableText(const QString &name, const QString &text, Look look, QWidget *parent)
    : QTextEdit(parent)
    , m_look(look)
{
    setAccessibleName(name);
    setAcceptRichText(false);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyLook();
    setPlainText(text);
    connect(this, &QTextEdit::textChanged, this, [this] { updateGeometry(); });
}

// Not `setFont`: an own font would not follow the application's.
QFont SelectableText::lookFont() const
{
    switch (m_look) {
    case Look::Small:
        return theme::smallFont();
    case Look::Fixed:
        return theme::fixedFont();
    case Look::LargeFixed:
        return theme::largeFixedFont();
    case Look::Body:
        break;
    }
    return font();
}

void SelectableText::applyLook()
{
    document()->setDefaultFont(lookFont());
    QTextOption option = document()->defaultTextOption();
    const bool isCode = m_look == Look::Fixed || m_look == Look::LargeFixed;
    option.setTextDirection(isCode ? Qt::LeftToRight : layoutDirection());
    option.setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    document()->setDefaultTextOption(option);
}

void SelectableText::setLook(Look look)
{
    m_look = look;
    applyLook();
    updateGeometry();
}

void SelectableText::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    setVerticalScrollBarPolicy(lines > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

int SelectableText::lineHeight() const
{
    return int(std::ceil(QFontMetricsF(lookFont()).lineSpacing()));
}

int SelectableText::heightForWidth(int width) const
{
    const int lines =
        TextBlock{toPlainText(), lookFont()}.height(width) / TextBlock::lineHeight(lookFont());
    const int shown = m_maximumLines > 0 ? std::min(lines, m_maximumLines) : lines;
    return std::max(1, shown) * lineHeight() + underline;
}

QSize SelectableText::sizeHint() const
{
    const TextBlock block{toPlainText(), lookFont()};
    const int width =
        std::min(block.naturalWidth(), QFontMetrics(lookFont()).averageCharWidth() * 60);
    return {width, heightForWidth(width)};
}

QSize SelectableText::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), QFontMetrics(lookFont()).averageCharWidth() * 8),
            lineHeight() + underline};
}

void SelectableText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event); // gives the document the widget's font
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        applyLook();
        updateGeometry();
    }
}

void SelectableText::showEvent(QShowEvent *event)
{
    const int position = verticalScrollBar()->value();
    QTextEdit::showEvent(event); // scrolls to the cursor, although there may be no room for it yet
    verticalScrollBar()->setValue(position);
}

void SelectableText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
}

void SelectableText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
}

void SelectableText::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBar()->maximum() > 0)
        QTextEdit::wheelEvent(event);
    else
        event->ignore(); // nothing to scroll here: the page scrolls
}

void SelectableText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(viewport());
        QRect line = viewport()->rect();
        line.setTop(line.bottom() - underline + 1);
        painter.fillRect(line, theme::accent(palette()));
    }
}

} // namespace byoc
