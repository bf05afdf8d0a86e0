// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/TextInput.h"

#include "widgets/Theme.h"

namespace byoc {

TextInput::TextInput(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFrameShape(QFrame::StyledPanel);
    viewport()->setAutoFillBackground(false); // the rounded panel is the background
    document()->setDocumentMargin(theme::unit(this) / 2.0);
}

QSize TextInput::sizeHint() const
{
    const int around = 2 * frameWidth() + theme::unit(this);
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().lineSpacing() * m_lines + around};
}

QSize TextInput::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, sizeHint().height()};
}

void TextInput::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TextInput::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

} // namespace byoc
