// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/Heading.h"

#include "widgets/Accessibility.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QVBoxLayout>

namespace byoc {

Heading::Heading(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent)
    , m_title(new WrapLabel(title, WrapLabel::Look::Heading))
    , m_subtitle(new WrapLabel(subtitle, WrapLabel::Look::Muted))
{
    accessibility::setRole(m_title, QAccessible::Heading);
    m_title->setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, theme::unit(this));
    layout->setSpacing(theme::unit(this));
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Heading::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
}

QString Heading::title() const
{
    return m_title->text();
}

void Heading::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

} // namespace byoc
