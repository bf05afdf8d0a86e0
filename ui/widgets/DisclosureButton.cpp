// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/DisclosureButton.h"

#include "widgets/Accessibility.h"

#include <QEvent>

namespace byoc {

using namespace Qt::StringLiterals;

DisclosureButton::DisclosureButton(const QString &title, QWidget *parent)
    : LinkButton(title, parent)
{
    setSmall(true);
    setExpanded(false);
}

void DisclosureButton::setExpanded(bool expanded)
{
    m_expanded = expanded;
    const QString closed = isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s;
    setIconName(expanded ? u"chevron-down"_s : closed);
    accessibility::setExpanded(this, expanded);
}

void DisclosureButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        setExpanded(m_expanded);
    QPushButton::changeEvent(event);
}

} // namespace byoc
