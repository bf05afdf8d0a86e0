// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onboarding/OnboardingModel.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace byoc {

class ProblemPanel;
class WrapLabel;

/// Unfinished onboardings that were made on another computer or with another tool, each with a
/// button to go on with it here. Hidden while there are none, and no problem.
class ElsewherePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Look {
        Cards, ///< like the onboardings of the journal
        Lines, ///< above what a page is about
    };

    /// Shows at most that many, the newest ones.
    ElsewherePanel(OnboardingModel &model, Look look, int most, QWidget *parent = nullptr);

    void refresh();
    /// Why they could not be looked for, where no other part of the page says so.
    void setProblem(const std::optional<Problem> &problem);

signals:
    /// It is in the journal now, under this request id.
    void continueRequested(const QString &requestId);
    void supportReportRequested();

private:
    QWidget *makeEntry(const OnboardingElsewhere &onboarding);

    OnboardingModel &m_model;
    Look m_look;
    int m_most;
    WrapLabel *m_heading;
    QVBoxLayout *m_entries;
    WrapLabel *m_rest;
    ProblemPanel *m_problem;
    QStringList m_shown; ///< what the entries were made from
};

} // namespace byoc
