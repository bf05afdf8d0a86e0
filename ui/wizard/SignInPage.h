// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/WizardPage.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace byoc {

class BusyLine;
class ChoiceGroup;
class Disclosure;
class ProblemPanel;
class SecretEdit;
class StatusLine;

/// E-mail and password, or an API key, for the control plane at an address.
class SignInPage : public WizardPage
{
    Q_OBJECT

public:
    explicit SignInPage(OnboardingModel &model, QWidget *parent = nullptr);

    void enter() override;
    void refresh() override;
    QString obstacle() const override;
    QString nextLabel() const override;
    void next() override;
    QWidget *initialFocus() const override;
    /// Why the person has to sign in again, in the middle of things.
    void setNotice(const QString &text);

private:
    bool usesKey() const;
    void showWay();

    StatusLine *m_notice;
    ProblemPanel *m_problem;
    ChoiceGroup *m_way;
    QWidget *m_passwordForm;
    QLineEdit *m_email;
    SecretEdit *m_password;
    SecretEdit *m_key;
    Disclosure *m_where;
    QLineEdit *m_address;
    StatusLine *m_addressStatus;
    BusyLine *m_busy;
    bool m_waiting = false;
};

} // namespace byoc
