// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/Timeline.h"

#include "widgets/Accessibility.h"
#include "widgets/TimelineItem.h"

#include <QApplication>
#include <QVBoxLayout>

namespace byoc {

namespace {

bool isCurrent(const TimelineRow &row)
{
    return row.state == TimelineRow::State::Now || row.state == TimelineRow::State::Failed;
}

} // namespace

Timeline::Timeline(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    accessibility::setRole(this, QAccessible::List);
    setAccessibleName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void Timeline::setRows(const QList<TimelineRow> &rows)
{
    if (rows == this->rows())
        return;
    const bool first = m_items.isEmpty();
    while (m_items.size() > rows.size()) {
        TimelineItem *item = m_items.takeLast();
        if (m_currentWidget && item->isAncestorOf(m_currentWidget))
            m_currentWidget->setParent(this); // else it would go down with its row
        item->hide();
        item->deleteLater();
    }
    TimelineItem *news = nullptr;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i == m_items.size()) {
            auto *item = new TimelineItem(rows[i], this);
            m_layout->addWidget(item);
            m_items << item;
        } else if (m_items[i]->row() != rows[i]) {
            const TimelineRow before = m_items[i]->row();
            m_items[i]->setRow(rows[i]);
            if (isCurrent(rows[i])
                && (before.state != rows[i].state || before.title != rows[i].title)) {
                news = m_items[i];
            }
        }
        m_items[i]->setLast(i + 1 == rows.size());
    }
    placeCurrentWidget();
    if (news && !first)
        accessibility::announce(news);
}

QList<TimelineRow> Timeline::rows() const
{
    QList<TimelineRow> rows;
    for (const TimelineItem *item : m_items)
        rows << item->row();
    return rows;
}

void Timeline::setCurrentWidget(QWidget *widget)
{
    if (widget == m_currentWidget)
        return;
    if (m_currentWidget) { // later: this may be called from one of its buttons
        m_currentWidget->hide();
        m_currentWidget->deleteLater();
    }
    m_currentWidget = widget;
    placeCurrentWidget();
}

void Timeline::placeCurrentWidget()
{
    if (!m_currentWidget)
        return;
    for (TimelineItem *item : std::as_const(m_items)) {
        if (isCurrent(item->row())) {
            if (item->isAncestorOf(m_currentWidget))
                return; // moving it would take the focus from it
            QWidget *focus = QApplication::focusWidget();
            const bool hadFocus = focus && m_currentWidget->isAncestorOf(focus);
            item->room()->addWidget(m_currentWidget);
            m_currentWidget->show();
            if (hadFocus) // moving took it away
                focus->setFocus();
            return;
        }
    }
    m_currentWidget->setParent(this);
    m_currentWidget->hide();
}

QString Timeline::stateName(TimelineRow::State state)
{
    switch (state) {
    case TimelineRow::State::Done:
        return tr("Done");
    case TimelineRow::State::Now:
        return tr("Now");
    case TimelineRow::State::Next:
        return tr("Next");
    case TimelineRow::State::Failed:
        return tr("Failed");
    }
    Q_UNREACHABLE();
}

} // namespace byoc
