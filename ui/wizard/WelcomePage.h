// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/StatusLine.h"
#include "wizard/WizardPage.h"

class QPushButton;

namespace byoc {

class Disclosure;
class ElsewherePanel;
class ProblemPanel;

/// Start, continue an unfinished onboarding, or try the demo.
class WelcomePage : public WizardPage
{
    Q_OBJECT

public:
    explicit WelcomePage(OnboardingModel &model, QWidget *parent = nullptr);

    void refresh() override;
    bool hasNext() const override { return false; }
    bool hasBack() const override { return false; }
    QWidget *initialFocus() const override;
    /// A line of news, such as "Saved."; gone when the page is left.
    void setNotice(StatusLine::Level level, const QString &text);
    void leave() override;

signals:
    void startRequested();
    void continueRequested(const QString &requestId);

private:
    QWidget *makeEntry(const Draft &draft, bool isFirst);
    void askToForget(const Draft &draft);
    void showSupport();

    ProblemPanel *m_problem;
    StatusLine *m_notice;
    QWidget *m_list;
    ElsewherePanel *m_elsewhere;
    QPushButton *m_start;
    QPushButton *m_demo;
    Disclosure *m_support;
    QStringList m_shownSupport; ///< what `m_support` was made from
    QList<QPushButton *> m_continueButtons;
    QByteArray m_shown; ///< what the list was made from
};

} // namespace byoc
