// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/Timeline.h"

namespace byoc {

class WrapLabel;

/// One row of a Timeline: drawing, title and time, detail, and room for a widget. Made by Timeline.
class TimelineItem : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineItem(const TimelineRow &row, QWidget *parent = nullptr);

    const TimelineRow &row() const { return m_row; }
    void setRow(const TimelineRow &row);
    /// The last row ends without a gap.
    void setLast(bool last);
    /// Room under the detail.
    QVBoxLayout *room() const { return m_room; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applySpacing();
    int markSide() const;

    TimelineRow m_row;
    bool m_last = false;
    WrapLabel *m_title;
    WrapLabel *m_time;
    WrapLabel *m_detail;
    QVBoxLayout *m_room;
};

} // namespace byoc
