// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/BusyLine.h"

#include "widgets/Accessibility.h"
#include "widgets/Theme.h"
#include "widgets/ThinBar.h"
#include "widgets/WrapLabel.h"

#include <QVBoxLayout>

namespace byoc {

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
    , m_bar(new ThinBar)
    , m_text(new WrapLabel({}, WrapLabel::Look::SmallMuted))
{
    m_text->setMinimumLines(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::unit(this) / 2);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
}

void BusyLine::start(const QString &text)
{
    const bool isNew = !isBusy() || m_text->text() != text;
    m_bar->setMoving(true);
    m_text->setText(text);
    if (isNew)
        accessibility::announce(m_text);
}

void BusyLine::stop()
{
    m_bar->setMoving(false);
    m_text->clear();
}

bool BusyLine::isBusy() const
{
    return m_bar->isMoving();
}

QString BusyLine::text() const
{
    return m_text->text();
}

} // namespace byoc
