// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/WizardPage.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace byoc {

class BusyLine;
class Card;
class ChoiceGroup;
class ElsewherePanel;
class LinkButton;
class ProblemPanel;
class WrapLabel;

/// For whom support staff act: first a search among the provider's customers, then the one who was
/// chosen with the subscription to use. Only staff see it.
class CustomerPage : public WizardPage
{
    Q_OBJECT

public:
    explicit CustomerPage(OnboardingModel &model, QWidget *parent = nullptr);

    void enter() override;
    void refresh() override;
    QString obstacle() const override;
    QWidget *initialFocus() const override;

signals:
    /// To go on with an onboarding of the journal instead.
    void continueRequested(const QString &requestId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSearch();
    QWidget *makeChosen();
    void refreshSearch();
    void refreshChosen();
    void showSubscriptions(const CustomerChoice &customer);
    void choose(const QString &userId);
    /// Enter in the search field: takes the only one, or goes to the list.
    void takeOrGoToList();
    void setSearching(bool searching);
    void askToSubscribe();

    bool m_searching = true;
    ElsewherePanel *m_elsewhere;

    QWidget *m_searchPart;
    WrapLabel *m_former;
    QLineEdit *m_text;
    BusyLine *m_busy;
    WrapLabel *m_count;
    ChoiceGroup *m_results;
    WrapLabel *m_nobody;

    QWidget *m_chosenPart;
    WrapLabel *m_name;
    WrapLabel *m_person;
    LinkButton *m_other;
    QWidget *m_subscriptionForm;
    QComboBox *m_subscription;
    WrapLabel *m_onlySubscription;
    Card *m_none;
    QPushButton *m_create;
    QWidget *m_refused;

    ProblemPanel *m_customersProblem;
    ProblemPanel *m_subscriptionsProblem;
    ProblemPanel *m_createProblem;
    ProblemPanel *m_accountsProblem;
};

} // namespace byoc
