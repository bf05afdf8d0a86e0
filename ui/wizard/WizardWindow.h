// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onboarding/OnboardingModel.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace byoc {

class LinkButton;
class StepRail;
class SummaryPanel;
class WizardPage;
class WrapLabel;

/// The window: steps at the left, one task in the middle, what was chosen at the right, and the
/// buttons below. Knows the order of the steps and nothing of what they do.
///
/// Not a QWizard: that class throws away input on Back, has nameless pages for screen readers, and
/// cannot hold the rail, the summary and the reason why Next is disabled.
class WizardWindow : public QWidget
{
    Q_OBJECT

public:
    explicit WizardWindow(OnboardingModel &model, QWidget *parent = nullptr);
    ~WizardWindow() override;

    /// Id of the step that is shown ("welcome", "sign-in", "offering", "cloud", "account",
    /// "review", "grant", "deploy").
    QString currentStep() const { return m_step; }
    WizardPage *currentPage() const;
    void showStep(const QString &step);
    /// Starts an onboarding; signs in first if need be.
    void start();
    void resume(const QString &requestId);
    void back();
    void finishLater();

signals:
    void stepShown(const QString &step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    WizardPage *page(const QString &step);
    WizardPage *makePage(const QString &step);
    QString stepTitle(const QString &step) const;
    QStringList steps() const;
    QString before(const QString &step) const;
    QString after(const QString &step) const;
    bool isSkipped(const QString &step) const;
    void proceed();
    void refresh();
    void refreshRail();
    void namePage();
    void refreshFooter();
    void goOnWhenReady();
    void arrange();
    void focusPage();
    void leave();
    void askToLeave(std::function<void()> leaveNow);
    void signOut();
    void sessionExpired();

    OnboardingModel &m_model;
    QString m_step;
    QString m_pendingStep; ///< to show once signed in and the plans are read
    bool m_focusWanted = false; ///< the page had nothing to focus when it appeared
    QHash<QString, WizardPage *> m_pages;

    QLabel *m_product;
    QLabel *m_demo;
    QLabel *m_user;
    LinkButton *m_signOut;
    LinkButton *m_leaveDemo;
    StepRail *m_rail;
    QWidget *m_railColumn;
    QWidget *m_railTop;
    QStackedWidget *m_stack;
    SummaryPanel *m_summary;
    QPushButton *m_later;
    QWidget *m_footer;
    WrapLabel *m_reason;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace byoc
