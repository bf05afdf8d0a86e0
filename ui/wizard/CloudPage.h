// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/WizardPage.h"

namespace byoc {

class ChoiceGroup;

/// Which cloud the software will run in.
class CloudPage : public WizardPage
{
    Q_OBJECT

public:
    explicit CloudPage(OnboardingModel &model, QWidget *parent = nullptr);

    void enter() override;
    void refresh() override;
    QString obstacle() const override;
    QWidget *initialFocus() const override;

private:
    ChoiceGroup *m_clouds;
};

} // namespace byoc
