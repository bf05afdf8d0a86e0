// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/MaskedTextEdit.h"

#include <QKeyEvent>
#include <QMimeData>

namespace byoc {

namespace {
constexpr int inputLines = 5;
constexpr QChar dot(0x2022);
} // namespace

MaskedTextEdit::MaskedTextEdit(QWidget *parent)
    : TextInput(inputLines, parent)
{
    setUndoRedoEnabled(false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_displaying)
            emit edited();
    });
}

Secret MaskedTextEdit::secret() const
{
    return m_revealed ? Secret(toPlainText()) : m_secret;
}

bool MaskedTextEdit::isEmpty() const
{
    return m_revealed ? document()->isEmpty() : m_secret.isEmpty();
}

void MaskedTextEdit::setSecret(const Secret &secret)
{
    m_secret = secret;
    display();
    if (m_revealed)
        m_secret.clear(); // the document has it
}

void MaskedTextEdit::setRevealed(bool revealed)
{
    if (revealed == m_revealed)
        return;
    if (!revealed)
        m_secret = Secret(toPlainText());
    m_revealed = revealed;
    display();
    if (revealed)
        m_secret.clear();
}

void MaskedTextEdit::display()
{
    QString shown = m_secret.revealText();
    if (!m_revealed) {
        for (QChar &character : shown) {
            if (character != u'\n')
                character = dot;
        }
    }
    m_displaying = true;
    setPlainText(shown);
    m_displaying = false;
}

void MaskedTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (m_revealed) {
        TextInput::insertFromMimeData(source);
        return;
    }
    m_secret = Secret(source->text());
    display();
    emit edited();
}

bool MaskedTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

QMimeData *MaskedTextEdit::createMimeDataFromSelection() const
{
    return m_revealed ? TextInput::createMimeDataFromSelection() : new QMimeData;
}

void MaskedTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_revealed || event->matches(QKeySequence::Paste)) {
        TextInput::keyPressEvent(event);
        return;
    }
    // Among dots no place can be meant: deleting takes all, and typing needs to be seen.
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearSecret();
        emit edited();
    } else {
        event->ignore();
    }
}

void MaskedTextEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_revealed)
        TextInput::inputMethodEvent(event);
    else
        event->ignore();
}

} // namespace byoc
