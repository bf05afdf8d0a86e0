// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onboarding/OnboardingModel.h"

#include <QDialog>

class QPushButton;

namespace byoc {

class BindingsEdit;
class ProblemPanel;
class StatusLine;

/// Replaces all bindings of an account that exists already. The control plane takes whole sets only
/// and never returns keys, so every binding needs its key again.
class BindingsDialog : public QDialog
{
    Q_OBJECT

public:
    BindingsDialog(OnboardingModel &model, QWidget *parent);

private:
    void send();
    void refresh();

    OnboardingModel &m_model;
    BindingsEdit *m_bindings;
    StatusLine *m_status;
    ProblemPanel *m_problem;
    QPushButton *m_send;
    bool m_sent = false;
};

} // namespace byoc
