// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace byoc {

class WrapLabel;

/// One line of a SummaryPanel.
struct SummaryEntry
{
    QString label;
    QString value;
    bool isId = false; ///< an ID: left to right, breaks anywhere

    bool operator==(const SummaryEntry &) const = default;
};

/// "Your choices": what was chosen so far. Values can be selected and copied.
class SummaryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryPanel(QWidget *parent = nullptr);

    /// Entries with an empty value are left out.
    void setEntries(const QList<SummaryEntry> &entries);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applySpacing();

    QList<SummaryEntry> m_entries;
    WrapLabel *m_title;
    QVBoxLayout *m_layout;
    QWidget *m_list = nullptr;
};

} // namespace byoc
