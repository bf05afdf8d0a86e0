// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/WizardPage.h"

class QCheckBox;

namespace byoc {

class BindingsEdit;
class FieldEdit;
class ProblemPanel;
class StatusLine;
class TagsEdit;

/// The IDs and options of the account. Built anew from the cloud's description when it changes.
class AccountPage : public WizardPage
{
    Q_OBJECT

public:
    explicit AccountPage(OnboardingModel &model, QWidget *parent = nullptr);

    void enter() override;
    void refresh() override;
    QString obstacle() const override;
    QWidget *initialFocus() const override;

private:
    void build();
    void addPrivateLink(QVBoxLayout *layout);
    void addNetworks(QVBoxLayout *layout);
    void collect();
    void showLocks();
    void showPlanLimits();
    void showWarnings();

    QString m_builtFor; ///< cloud id
    QWidget *m_form = nullptr;
    QList<FieldEdit *> m_fields;
    QCheckBox *m_privateLink = nullptr;
    StatusLine *m_privateLinkStatus = nullptr;
    QCheckBox *m_networks = nullptr;
    StatusLine *m_networksStatus = nullptr;
    BindingsEdit *m_bindings = nullptr;
    TagsEdit *m_tags = nullptr;
    StatusLine *m_warnings = nullptr;
    StatusLine *m_existing = nullptr;
    ProblemPanel *m_problem;
};

} // namespace byoc
