// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/WizardPage.h"

class QGridLayout;

namespace byoc {

class BusyLine;
class Card;
class CopyBox;
class Disclosure;
class ProblemPanel;
class StatusLine;
class WrapLabel;

/// Everything that will be sent and made, then the one button that creates it.
class ReviewPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ReviewPage(OnboardingModel &model, QWidget *parent = nullptr);

    void enter() override;
    void refresh() override;
    QString obstacle() const override;
    QString nextLabel() const override;
    bool hasBack() const override;
    void next() override;

private:
    void showRequest();
    void showResources();
    void showExisting();
    void retry();

    ProblemPanel *m_problem;
    BusyLine *m_busy;
    Card *m_existingCard;
    WrapLabel *m_existingText;
    Card *m_request;
    QWidget *m_requestTable = nullptr;
    QList<QPair<QString, QString>> m_shownRequest;
    WrapLabel *m_resourcesIntro;
    Disclosure *m_resources;
    QString m_shownResources;
    CopyBox *m_command;
    WrapLabel *m_commandRemark;
};

} // namespace byoc
