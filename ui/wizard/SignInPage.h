// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "signin/SignIn.h"
#include "wizard/WizardPage.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace byoc {

class BusyLine;
class ChoiceGroup;
class DeviceCodePanel;
class Disclosure;
class LinkButton;
class ProblemPanel;
class SavedSignInList;
class SecretEdit;
class StatusLine;
class WrapLabel;

/// All ways to sign in: as a customer through the provider's portal, or at the control plane
/// itself with a password, a key, single sign-on or omnistrate-ctl's login; and those remembered.
class SignInPage : public WizardPage
{
    Q_OBJECT

public:
    explicit SignInPage(OnboardingModel &model, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void refresh() override;
    QString obstacle() const override;
    QString nextLabel() const override;
    void next() override;
    QWidget *initialFocus() const override;
    /// Why the person has to sign in again, in the middle of things.
    void setNotice(const QString &text);

private:
    QWidget *makeForms();
    QWidget *makeElsewhere();
    void setWays();
    void showWay();
    void showSections();
    void showAllWays();
    bool showsForms() const;
    void showKeeping();
    bool isWay(const QString &id) const;
    bool isPortal() const;
    bool usesEnvironmentKey() const;
    bool goesWhereCtlGoes() const; ///< whatever address is entered
    bool isWaitingForCode() const;
    QLineEdit *addressEdit() const;
    SignInTarget target() const;
    void useSaved(const QString &id);

    StatusLine *m_notice;
    ProblemPanel *m_problem;
    SavedSignInList *m_saved;
    LinkButton *m_anew;
    WrapLabel *m_question;
    ChoiceGroup *m_way;
    QWidget *m_forms;
    QWidget *m_portalForm;
    QLineEdit *m_portal;
    StatusLine *m_portalStatus;
    QWidget *m_passwordForm;
    QLineEdit *m_email;
    SecretEdit *m_password;
    QWidget *m_keyForm;
    QCheckBox *m_environmentKey;
    SecretEdit *m_key;
    ChoiceGroup *m_provider;
    WrapLabel *m_ctl;
    DeviceCodePanel *m_code;
    QCheckBox *m_staff;
    QCheckBox *m_keep;
    StatusLine *m_keeping;
    LinkButton *m_probeAgain;
    Disclosure *m_where;
    QLineEdit *m_address;
    StatusLine *m_addressStatus;
    BusyLine *m_busy;
    bool m_showsAllWays = false; ///< not only the sign-ins that are remembered
    bool m_hasCtlLogin = false;
    QString
        m_ctlFault; ///< why nothing can be sent to omnistrate-ctl's control plane; empty: it can
    bool m_submitted = false; ///< what the model ends with is the answer to what was entered here
};

} // namespace byoc
