// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/FieldEdit.h"

#include "widgets/CopyBox.h"
#include "widgets/Disclosure.h"
#include "widgets/LinkButton.h"
#include "widgets/StatusLine.h"
#include "widgets/TextInput.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QEvent>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int textInputLines = 6;
constexpr int inputColumns = 44;

/// Leaving the window (to look the value up elsewhere) or opening a menu is not leaving the field.
bool leavesField(const QFocusEvent *event)
{
    return event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason
        && event->reason() != Qt::MenuBarFocusReason;
}

} // namespace

FieldEdit::FieldEdit(const AccountField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new QLabel(QString(field.label).replace(u'&', u"&&"_s)))
    , m_status(new StatusLine)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::unit(this) / 2);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    layout->addWidget(m_label);
    if (!field.help.isEmpty())
        layout->addWidget(new WrapLabel(field.help, WrapLabel::Look::SmallMuted));

    if (field.multiline) {
        m_lines = new TextInput(textInputLines);
        m_lines->setPlaceholderText(field.example);
        connect(m_lines, &QPlainTextEdit::textChanged, this, &FieldEdit::onEdited);
    } else {
        m_line = new QLineEdit;
        m_line->setPlaceholderText(field.example);
        connect(m_line, &QLineEdit::textChanged, this, &FieldEdit::onEdited);
    }
    QWidget *input = editor();
    input->setLayoutDirection(Qt::LeftToRight);
    input->setAccessibleName(field.label);
    input->setAccessibleDescription(field.help);
    input->installEventFilter(this);
    m_label->setBuddy(input);
    layout->addWidget(input);
    layout->addWidget(m_status);

    if (QWidget *where = makeWhere())
        layout->addWidget(where);

    applyFonts();
    setText(field.defaultValue);
}

QWidget *FieldEdit::makeWhere()
{
    if (m_field.whereText.isEmpty() && m_field.whereLink.isEmpty()
        && m_field.whereCommand.isEmpty()) {
        return nullptr;
    }
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const int unit = theme::unit(this);
    layout->setContentsMargins(unit * 2, 0, 0, unit);
    layout->setSpacing(unit);
    if (!m_field.whereText.isEmpty())
        layout->addWidget(new WrapLabel(m_field.whereText, WrapLabel::Look::Small));
    if (!m_field.whereLink.isEmpty()) {
        const QString label = tr("Open %1").arg(m_field.whereLink.host());
        auto *open = new LinkButton(label);
        open->setIconName(u"external-link"_s);
        open->setSmall(true);
        connect(open, &QAbstractButton::clicked, this,
                [this] { emit openLinkRequested(m_field.whereLink); });
        layout->addWidget(open);
    }
    if (!m_field.whereCommand.isEmpty())
        layout->addWidget(new CopyBox(tr("Command"), m_field.whereCommand));

    auto *where = new Disclosure(tr("Where do I find it?"));
    where->setContent(content);
    return where;
}

QWidget *FieldEdit::editor() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_lines;
}

void FieldEdit::setText(const QString &text)
{
    const QSignalBlocker blocker(editor());
    if (m_line)
        m_line->setText(text);
    else
        m_lines->setPlainText(text);
    m_outside = {};
    m_complaining = false;
    showVerdict();
}

QString FieldEdit::text() const
{
    return m_line ? m_line->text() : m_lines->toPlainText();
}

QString FieldEdit::value() const
{
    return m_field.normalise ? m_field.normalise(text()) : text().trimmed();
}

FieldVerdict FieldEdit::judge() const
{
    const QString sent = value();
    if (sent.isEmpty()) {
        return m_field.required ? FieldVerdict::wrong(tr("“%1” is needed.").arg(m_field.label))
                                : FieldVerdict::fine();
    }
    const FieldVerdict own = m_field.check ? m_field.check(sent) : FieldVerdict::fine();
    return own.level == FieldVerdict::Level::Fine && m_outside.level != FieldVerdict::Level::Fine
        ? m_outside
        : own;
}

bool FieldEdit::isAcceptable() const
{
    return judge().level != FieldVerdict::Level::Wrong;
}

bool FieldEdit::showErrors()
{
    m_complaining = true;
    showVerdict();
    return isAcceptable();
}

void FieldEdit::setRemark(const QString &remark)
{
    m_remark = remark;
    showVerdict();
}

void FieldEdit::setVerdict(const FieldVerdict &verdict)
{
    m_outside = verdict;
    if (verdict.level != FieldVerdict::Level::Fine)
        m_complaining = true;
    showVerdict();
}

void FieldEdit::setReadOnly(bool readOnly)
{
    if (m_line)
        m_line->setReadOnly(readOnly);
    else
        m_lines->setReadOnly(readOnly);
}

void FieldEdit::onEdited()
{
    m_remark.clear();
    m_outside = {};
    showVerdict();
    emit edited();
}

void FieldEdit::showVerdict()
{
    using Level = FieldVerdict::Level;
    const FieldVerdict verdict = judge();
    if (verdict.level == Level::Fine)
        m_complaining = false;
    if (verdict.level != Level::Fine) {
        if (m_complaining) {
            m_status->report(verdict.level == Level::Wrong ? StatusLine::Level::Error
                                                           : StatusLine::Level::Warning,
                             verdict.text);
        } else {
            m_status->clear();
        }
        return;
    }
    QStringList sentences;
    const QString sent = value();
    if (!sent.isEmpty() && sent != text() && !m_field.multiline)
        sentences << tr("Will be sent as %1.").arg(sent);
    for (const QString &more : {verdict.text, m_outside.text, m_remark}) {
        if (!more.isEmpty())
            sentences << more;
    }
    m_status->report(StatusLine::Level::Fine, sentences.join(u' '));
}

bool FieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && leavesField(static_cast<QFocusEvent *>(event))) {
        // An empty field that was only passed through is no mistake yet.
        if (!value().isEmpty())
            m_complaining = true;
        showVerdict();
        emit left();
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEdit::applyFonts()
{
    m_label->setFont(theme::strongFont());
    editor()->setFont(theme::fixedFont());
    if (m_line) {
        const int width = m_line->fontMetrics().averageCharWidth() * inputColumns;
        m_line->setMaximumWidth(width);
    }
}

void FieldEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyFonts();
    QWidget::changeEvent(event);
}

} // namespace byoc
