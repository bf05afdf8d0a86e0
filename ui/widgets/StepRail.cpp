// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/StepRail.h"

#include "widgets/Accessibility.h"
#include "widgets/StepItem.h"
#include "widgets/Theme.h"
#include "widgets/ThinBar.h"
#include "widgets/WrapLabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace byoc {

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
    , m_list(new QWidget)
    , m_listLayout(new QVBoxLayout(m_list))
    , m_line(new QWidget)
    , m_lineLayout(new QVBoxLayout(m_line))
    , m_lineText(new WrapLabel({}, WrapLabel::Look::Strong))
    , m_bar(new ThinBar)
{
    accessibility::setRole(m_list, QAccessible::List);
    m_list->setAccessibleName(tr("Steps"));
    m_listLayout->addStretch();
    m_lineLayout->addWidget(m_lineText);
    m_lineLayout->addWidget(m_bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_line);
    applySpacing();
    setCompact(false);
}

void StepRail::setSteps(const QList<RailStep> &steps)
{
    m_steps = steps;
    while (m_items.size() > steps.size()) {
        StepItem *item = m_items.takeLast();
        item->hide();
        item->deleteLater(); // later: this may be called from its own signal
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (i == m_items.size()) {
            auto *item = new StepItem(m_list);
            connect(item, &QAbstractButton::clicked, this,
                    [this, item] { emit stepActivated(item->step().id); });
            m_listLayout->insertWidget(int(i), item);
            m_items << item;
        }
        m_items[i]->setStep(steps[i], int(i) + 1, int(steps.size()));
    }
    m_lineText->setText(currentText());
    m_bar->setPart(steps.isEmpty() ? 0 : double(currentNumber()) / double(steps.size()));
}

void StepRail::setCompact(bool compact)
{
    m_compact = compact;
    m_list->setVisible(!compact);
    m_line->setVisible(compact);
    setSizePolicy(compact ? QSizePolicy::Preferred : QSizePolicy::Maximum,
                  compact ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

int StepRail::currentNumber() const
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].state == RailStep::State::Current)
            return int(i) + 1;
    }
    return 0;
}

QString StepRail::currentText() const
{
    const int number = currentNumber();
    return number == 0 ? QString()
                       : tr("Step %1 of %2: %3")
                             .arg(QString::number(number), QString::number(m_steps.size()),
                                  m_steps[number - 1].title);
}

void StepRail::applySpacing()
{
    const int unit = theme::unit(this);
    m_listLayout->setContentsMargins(unit * 3 / 2, unit * 3, unit * 3 / 2, unit * 2);
    m_listLayout->setSpacing(0);
    m_lineLayout->setContentsMargins(unit * 2, unit, unit * 2, unit);
    m_lineLayout->setSpacing(unit / 2);
}

void StepRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applySpacing();
    QWidget::changeEvent(event);
}

} // namespace byoc
