// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onboarding/OnboardingModel.h"

#include <QWidget>

class QPushButton;

namespace byoc {

class ProblemPanel;
class WrapLabel;

/// Says that the control plane holds the same onboarding a second time, or more often, and offers
/// to remove the others one by one. Hidden while there is none.
class DuplicatePanel : public QWidget
{
    Q_OBJECT

public:
    /// Borrowed.
    explicit DuplicatePanel(OnboardingModel &model, QWidget *parent = nullptr);

    void refresh();

signals:
    void supportReportRequested();

private:
    void askToRemove();

    OnboardingModel &m_model;
    QString m_asked; ///< the one that was to be removed last
    WrapLabel *m_heading;
    WrapLabel *m_text;
    QPushButton *m_remove;
    ProblemPanel *m_problem;
};

} // namespace byoc
