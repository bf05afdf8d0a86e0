// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/SummaryPanel.h"

#include "widgets/Accessibility.h"
#include "widgets/SelectableText.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace byoc {

SummaryPanel::SummaryPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new WrapLabel(tr("Your choices"), WrapLabel::Look::Strong))
    , m_layout(new QVBoxLayout(this))
{
    accessibility::setRole(this, QAccessible::Grouping);
    setAccessibleName(m_title->text());
    m_layout->addWidget(m_title);
    m_layout->addStretch();
    applySpacing();
}

void SummaryPanel::setEntries(const QList<SummaryEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    if (m_list) { // later: this may be called while it has the focus
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const int unit = theme::unit(this);
    for (const SummaryEntry &entry : entries) {
        if (entry.value.isEmpty())
            continue;
        if (rows->count() > 0)
            rows->addSpacing(unit * 3 / 2);
        rows->addWidget(new WrapLabel(entry.label, WrapLabel::Look::SmallMuted));
        auto *value = new SelectableText(entry.label, entry.value,
                                         entry.isId ? SelectableText::Look::Fixed
                                                    : SelectableText::Look::Body);
        // IDs are worth a stop of the Tab key, for copying; the rest would be in the way.
        value->setFocusPolicy(entry.isId ? Qt::StrongFocus : Qt::ClickFocus);
        rows->addWidget(value);
    }
    m_layout->insertWidget(1, m_list);
}

void SummaryPanel::applySpacing()
{
    const int unit = theme::unit(this);
    m_layout->setContentsMargins(unit * 5 / 2, unit * 4, unit * 5 / 2, unit * 2);
    m_layout->setSpacing(unit * 3 / 2);
}

void SummaryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applySpacing();
    QWidget::changeEvent(event);
}

} // namespace byoc
