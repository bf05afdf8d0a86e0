// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/SecretEdit.h"

#include "widgets/Icon.h"
#include "widgets/MaskedTextEdit.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {
constexpr int inputColumns = 44;
} // namespace

SecretEdit::SecretEdit(const QString &label, Form form, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(QString(label).replace(u'&', u"&&"_s)))
    , m_reveal(new QPushButton)
    , m_help(new WrapLabel({}, WrapLabel::Look::SmallMuted))
    , m_status(new StatusLine)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    if (form == Form::Line) {
        m_line = new QLineEdit;
        m_line->setEchoMode(QLineEdit::Password);
        m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData
                                    | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        // Not textEdited(): a screen reader's or password manager's text is no edit to Qt.
        connect(m_line, &QLineEdit::textChanged, this, &SecretEdit::onEdited);
        connect(m_line, &QLineEdit::returnPressed, this, &SecretEdit::returnPressed);
    } else {
        m_lines = new MaskedTextEdit;
        connect(m_lines, &MaskedTextEdit::edited, this, &SecretEdit::onEdited);
    }
    QWidget *input = editor();
    input->setLayoutDirection(Qt::LeftToRight);
    input->setAccessibleName(label);
    m_label->setBuddy(input);
    m_reveal->setAutoDefault(false);
    m_reveal->setAccessibleDescription(label);
    connect(m_reveal, &QAbstractButton::clicked, this, [this] { setRevealed(!isRevealed()); });
    m_help->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::unit(this));
    row->addWidget(input, 1);
    row->addWidget(m_reveal, 0, Qt::AlignTop);
    if (form == Form::Line)
        row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::unit(this) / 2);
    layout->addWidget(m_label);
    layout->addWidget(m_help);
    layout->addLayout(row);
    layout->addWidget(m_status);
    applyFonts();
}

QWidget *SecretEdit::editor() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_lines;
}

Secret SecretEdit::secret() const
{
    return m_line ? Secret(m_line->text()) : m_lines->secret();
}

void SecretEdit::setSecret(const Secret &secret)
{
    const QSignalBlocker blocker(m_line);
    if (m_line)
        m_line->setText(secret.revealText());
    else
        m_lines->setSecret(secret);
    m_status->clear();
}

bool SecretEdit::isEmpty() const
{
    return m_line ? m_line->text().isEmpty() : m_lines->isEmpty();
}

void SecretEdit::clear()
{
    const QSignalBlocker blocker(m_line);
    if (m_line)
        m_line->clear();
    else
        m_lines->clearSecret();
    m_status->clear();
}

void SecretEdit::setPlaceholder(const QString &text)
{
    if (m_line)
        m_line->setPlaceholderText(text);
    else
        m_lines->setPlaceholderText(text);
}

void SecretEdit::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    editor()->setAccessibleDescription(help);
}

void SecretEdit::setError(const QString &text)
{
    m_status->report(StatusLine::Level::Error, text);
}

bool SecretEdit::isRevealed() const
{
    return m_line ? m_line->echoMode() == QLineEdit::Normal : m_lines->isRevealed();
}

void SecretEdit::setRevealed(bool revealed)
{
    if (m_line)
        m_line->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    else
        m_lines->setRevealed(revealed);
    showRevealed();
}

void SecretEdit::showRevealed()
{
    const bool revealed = isRevealed();
    const QString label = revealed ? tr("Hide") : tr("Show");
    m_reveal->setText(label);
    m_reveal->setAccessibleName(label);
    m_reveal->setIcon(tintedIcon(revealed ? u"eye-off"_s : u"eye"_s, palette()));
}

void SecretEdit::onEdited()
{
    m_status->clear();
    emit edited();
}

void SecretEdit::applyFonts()
{
    m_label->setFont(theme::strongFont());
    editor()->setFont(theme::fixedFont());
    if (m_line)
        m_line->setMaximumWidth(m_line->fontMetrics().averageCharWidth() * inputColumns);
    showRevealed();
}

void SecretEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyFonts();
    else if (event->type() == QEvent::PaletteChange)
        showRevealed();
    QWidget::changeEvent(event);
}

} // namespace byoc
