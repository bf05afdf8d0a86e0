// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/WizardPage.h"

class QComboBox;
class QPushButton;

namespace byoc {

class BusyLine;
class Card;
class ChoiceGroup;
class ProblemPanel;
class StatusLine;
class WrapLabel;

/// Product, plan and subscription. Goes on by itself where there is only one choice.
class OfferingPage : public WizardPage
{
    Q_OBJECT

public:
    explicit OfferingPage(OnboardingModel &model, QWidget *parent = nullptr);

    void enter() override;
    void refresh() override;
    QString obstacle() const override;
    QWidget *initialFocus() const override;

private:
    void choose(const QString &id);
    void showSubscriptions();

    BusyLine *m_busy;
    ProblemPanel *m_problem;
    StatusLine *m_vanished;
    ChoiceGroup *m_offerings;
    Card *m_empty;
    WrapLabel *m_emptyText;
    QWidget *m_subscriptionForm;
    QComboBox *m_subscription;
    Card *m_subscribeCard;
    QPushButton *m_subscribe;
    ProblemPanel *m_subscribeProblem;
};

} // namespace byoc
