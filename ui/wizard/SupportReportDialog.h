// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace byoc {

class ProblemPanel;
class StatusLine;

/// Shows a report for support before anything is done with it: to read, to search, to copy, and to
/// save where only the person can read it.
class SupportReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `report`: plain text, free of secrets. `suggestedName`: of the file to save.
    SupportReportDialog(const QString &report, const QString &suggestedName,
                        QWidget *parent = nullptr);

private:
    QWidget *makeSearch();
    void findNext();
    void copy();
    void save();

    QString m_suggestedName;
    QLineEdit *m_search = nullptr;
    QPlainTextEdit *m_text;
    ProblemPanel *m_problem;
    StatusLine *m_status;
};

} // namespace byoc
