// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/ParameterEdit.h"

#include "text/VisibleText.h"
#include "widgets/Accessibility.h"
#include "widgets/FieldEdit.h"
#include "widgets/SecretEdit.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QBoxLayout>
#include <QComboBox>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLabelLength = 120;
constexpr qsizetype MaxHelpLength = 600;

QString labelOf(const Parameter &parameter)
{
    return visibleText(parameter.displayName, MaxLabelLength, true);
}

QString helpOf(const Parameter &parameter)
{
    return visibleText(parameter.description, MaxHelpLength);
}

} // namespace

ParameterEdit::ParameterEdit(const Parameter &parameter, QWidget *parent)
    : QWidget(parent)
    , m_parameter(parameter)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::unit(this) / 2);
    if (parameter.isSecret())
        buildSecret();
    else if (!parameter.options.isEmpty() && !parameter.isList)
        buildChoice(parameter.options);
    else if (parameter.type == Parameter::Type::Boolean && !parameter.isList)
        buildChoice({{tr("Yes"), u"true"_s}, {tr("No"), u"false"_s}});
    else
        buildText();
}

void ParameterEdit::buildText()
{
    AccountField field;
    field.key = m_parameter.key;
    field.label = labelOf(m_parameter);
    field.help = helpOf(m_parameter);
    if (m_parameter.isList)
        field.help = (field.help + u' ' + tr("One entry a line.")).trimmed();
    else if (m_parameter.type == Parameter::Type::Json)
        field.help = (field.help + u' ' + tr("As JSON.")).trimmed();
    if (!m_parameter.required)
        field.label = tr("%1 (optional)").arg(field.label);
    field.required = m_parameter.required;
    field.multiline = m_parameter.isList || m_parameter.type == Parameter::Type::Json;
    field.normalise = [](const QString &typed) { return typed; };
    field.check = [parameter = m_parameter](const QString &value) {
        return check(parameter, value);
    };
    m_field = new FieldEdit(field);
    connect(m_field, &FieldEdit::edited, this, &ParameterEdit::report);
    layout()->addWidget(m_field);
}

void ParameterEdit::buildChoice(const QList<Parameter::Option> &options)
{
    m_choice = new QComboBox;
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    if (!m_parameter.required || m_parameter.defaultValue.isEmpty())
        m_choice->addItem(m_parameter.required ? tr("Choose…") : tr("Not set"), QString());
    for (const Parameter::Option &option : options)
        m_choice->addItem(visibleText(option.label, MaxLabelLength, true), option.value);
    QString title = labelOf(m_parameter);
    if (!m_parameter.required)
        title = tr("%1 (optional)").arg(title);
    m_choice->setAccessibleName(title);
    accessibility::makePickable(m_choice);
    connect(m_choice, &QComboBox::activated, this, &ParameterEdit::report);
    auto *label = new WrapLabel(title, WrapLabel::Look::Strong);
    label->setBuddy(m_choice);
    layout()->addWidget(label);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_choice, 0, Qt::AlignLeft);
    if (const QString help = helpOf(m_parameter); !help.isEmpty())
        layout()->addWidget(new WrapLabel(help, WrapLabel::Look::SmallMuted));
}

void ParameterEdit::buildSecret()
{
    QString title = labelOf(m_parameter);
    if (!m_parameter.required)
        title = tr("%1 (optional)").arg(title);
    m_secret = new SecretEdit(title);
    m_secret->setHelp(helpOf(m_parameter));
    connect(m_secret, &SecretEdit::edited, this, &ParameterEdit::report);
    layout()->addWidget(m_secret);
}

void ParameterEdit::report()
{
    emit edited(m_parameter.key, text());
}

void ParameterEdit::setText(const QString &text)
{
    if (m_field) {
        if (m_field->text() != text)
            m_field->setText(text);
    } else if (m_choice) {
        const int index = m_choice->findData(text);
        // A value that is not among the options (of an import) is shown, so that it can be seen.
        if (index < 0 && !text.isEmpty())
            m_choice->addItem(visibleText(text, MaxLabelLength, true), text);
        m_choice->setCurrentIndex(m_choice->findData(text));
    } else if (m_secret->secret().revealText() != text) {
        m_secret->setSecret(Secret(text));
    }
}

QString ParameterEdit::text() const
{
    if (m_field)
        return m_field->text();
    if (m_choice)
        return m_choice->currentData().toString();
    return m_secret->secret().revealText();
}

QWidget *ParameterEdit::editor() const
{
    if (m_field)
        return m_field->editor();
    return m_choice ? static_cast<QWidget *>(m_choice) : m_secret->editor();
}

} // namespace byoc
