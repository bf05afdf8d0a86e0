// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/WizardPage.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace byoc {

class BusyLine;
class Card;
class ChoiceGroup;
class ElsewherePanel;
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

signals:
    /// To go on with an onboarding of the journal instead.
    void continueRequested(const QString &requestId);

private:
    void choose(const QString &id);
    void search(const QStringList &words);
    void showOfferings();
    void showSubscriptions();

    struct Found
    {
        int revision = -1; ///< of the plans that were searched
        QStringList words;
        QList<qsizetype> first; ///< indexes of the first that fit
        qsizetype count = 0; ///< how many fit
    };

    BusyLine *m_busy;
    ProblemPanel *m_problem;
    StatusLine *m_vanished;
    QWidget *m_search; ///< where there are too many to look through
    QLineEdit *m_text;
    WrapLabel *m_count;
    ElsewherePanel *m_elsewhere;
    Found m_found;
    ChoiceGroup *m_offerings;
    Card *m_empty;
    WrapLabel *m_emptyText;
    QWidget *m_subscriptionForm;
    QComboBox *m_subscription;
    QStringListModel *m_subscriptionNames;
    QStringList m_subscriptionIds; ///< of the names
    QList<SubscriptionChoice> m_shownSubscriptions; ///< what they were made of
    Card *m_subscribeCard;
    QPushButton *m_subscribe;
    ProblemPanel *m_subscribeProblem;
};

} // namespace byoc
