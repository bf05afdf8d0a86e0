// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/Disclosure.h"

#include "widgets/DisclosureButton.h"
#include "widgets/SelectableText.h"
#include "widgets/Theme.h"

#include <QVBoxLayout>

namespace byoc {

Disclosure::Disclosure(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_button(new DisclosureButton(title))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::unit(this) / 2);
    m_layout->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, [this] { setExpanded(!isExpanded()); });
}

void Disclosure::setTitle(const QString &title)
{
    m_button->setLabel(title);
}

QString Disclosure::title() const
{
    return m_button->label();
}

void Disclosure::setContent(QWidget *content)
{
    if (m_content) { // later: this may be called from inside it
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    m_layout->addWidget(content);
    content->setVisible(isExpanded());
}

void Disclosure::setText(const QString &text)
{
    setContent(new SelectableText(title(), text, SelectableText::Look::Small));
}

bool Disclosure::isExpanded() const
{
    return m_button->isExpanded();
}

void Disclosure::setExpanded(bool expanded)
{
    if (expanded == isExpanded())
        return;
    m_button->setExpanded(expanded);
    if (m_content)
        m_content->setVisible(expanded);
    emit toggled(expanded);
}

} // namespace byoc
