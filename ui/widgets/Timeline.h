// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace byoc {

class TimelineItem;

/// One row of a Timeline.
struct TimelineRow
{
    enum class State { Done, Now, Next, Failed };
    State state = State::Next;
    QString title; ///< e.g. "Instructions ready"
    QString detail = {}; ///< small print below; may be empty
    QString time = {}; ///< e.g. "14:02"; may be empty

    bool operator==(const TimelineRow &) const = default;
};

/// Done, now, next: each row with its own drawing, words and time. An accessible list; the row's
/// name reads "Done: Instructions ready, 14:02".
class Timeline : public QWidget
{
    Q_OBJECT
public:
    /// `name`: accessible name of the list.
    explicit Timeline(const QString &name, QWidget *parent = nullptr);

    /// Updates in place: rows that stay are not made anew. A change of the current row is
    /// announced.
    void setRows(const QList<TimelineRow> &rows);
    QList<TimelineRow> rows() const;
    /// Shown under the row that is Now or Failed (the first of them); takes ownership. nullptr:
    /// none. The same widget may be set again at no cost.
    void setCurrentWidget(QWidget *widget);

    /// "Done", "Now", "Next", "Failed".
    static QString stateName(TimelineRow::State state);

private:
    void placeCurrentWidget();

    QVBoxLayout *m_layout;
    QList<TimelineItem *> m_items;
    QPointer<QWidget> m_currentWidget;
};

} // namespace byoc
