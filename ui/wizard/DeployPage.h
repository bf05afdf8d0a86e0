// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/WizardPage.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace byoc {

class BusyLine;
class Card;
class CopyBox;
class Disclosure;
class FieldEdit;
class ParameterEdit;
class ProblemPanel;
class StatusLine;
class WrapLabel;

/// The plan's parameters, and what to take along: params.json and the deploy command.
class DeployPage : public WizardPage
{
    Q_OBJECT

public:
    explicit DeployPage(OnboardingModel &model, QWidget *parent = nullptr);

    void enter() override;
    void refresh() override;
    QString nextLabel() const override;
    void next() override;
    QWidget *initialFocus() const override;

private:
    void build();
    void showTarget();
    void showResult();
    void exportParams();
    void importParams();

    BusyLine *m_busy;
    ProblemPanel *m_problem;
    StatusLine *m_vanished;
    QWidget *m_target;
    QWidget *m_resourceForm;
    QComboBox *m_resource;
    QComboBox *m_region;
    StatusLine *m_regionStatus;
    FieldEdit *m_network = nullptr;
    QString m_networkFor; ///< cloud id that m_network was made for
    WrapLabel *m_parametersTitle;
    QWidget *m_form = nullptr;
    QString m_builtFor; ///< account and resource
    QList<ParameterEdit *> m_parameters;
    QPushButton *m_import;
    StatusLine *m_importStatus;
    ProblemPanel *m_importProblem;
    QCheckBox *m_includeAccount;
    QPushButton *m_export;
    StatusLine *m_exportStatus;
    ProblemPanel *m_exportProblem;
    Disclosure *m_preview;
    CopyBox *m_command;
    QString m_path; ///< where params.json was saved; empty: not yet
};

} // namespace byoc
