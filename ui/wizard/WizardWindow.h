// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onboarding/OnboardingModel.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace byoc {

class ConnectionSettings;
class LinkButton;
class ProfileBook;
class ProgramMenu;
class StatusLine;
class StepRail;
class SummaryPanel;
class UnexpectedEndNotice;
class WizardPage;
class WrapLabel;
struct OpenedProfile;
struct UnexpectedEnd;

/// The window: steps at the left, one task in the middle, what was chosen at the right, and the
/// buttons below. Knows the order of the steps and nothing of what they do.
///
/// Not a QWizard: that class throws away input on Back, has nameless pages for screen readers, and
/// cannot hold the rail, the summary and the reason why Next is disabled.
class WizardWindow : public QWidget
{
    Q_OBJECT

public:
    /// All borrowed.
    WizardWindow(OnboardingModel &model, ConnectionSettings &connection, ProfileBook &profiles,
                 QWidget *parent = nullptr);
    ~WizardWindow() override;

    /// Id of the step that is shown ("welcome", "sign-in", "offering", "customer",
    /// "cloud", "account", "review", "grant", "deploy").
    QString currentStep() const { return m_step; }
    WizardPage *currentPage() const;
    void showStep(const QString &step);
    /// Starts an onboarding; signs in first if need be.
    void start();
    void resume(const QString &requestId);
    void back();
    void finishLater();
    /// A profile, or else a plan specification or compose file.
    void openFile(const QString &path);
    /// What `--profile` names, or what was in use when the program ended last.
    void openProfile(const QString &path);
    /// The last run did not come to its own end: says so, and goes on with the onboarding that was
    /// open.
    void showUnexpectedEnd(const UnexpectedEnd &end);
    /// Somebody wants to see it: another copy of the program was started.
    void comeToFront();

signals:
    void stepShown(const QString &step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    WizardPage *page(const QString &step);
    WizardPage *makePage(const QString &step);
    QString stepTitle(const QString &step) const;
    QStringList steps() const;
    /// What comes after the offering.
    QString firstChoice() const;
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
    /// To the Welcome page, which says why.
    void leaveWith(const QString &obstacle);
    void askToLeave(std::function<void()> leaveNow);
    /// "Stay here" is the other answer. Nothing, while another question is open.
    void ask(const QString &leaveLabel, const QString &question, const QString &outcome,
             std::function<void()> leaveNow);
    void leaveDemo();
    void signOut();
    void sessionExpired();

    void leaveForProfile(std::function<void()> change);
    void showProfile();
    void refreshBanner();
    void addNotice(const QString &text);

    OnboardingModel &m_model;
    ConnectionSettings &m_connection;
    ProfileBook &m_profiles;
    QString m_step;
    QString m_pendingStep; ///< to show once signed in and the plans are read
    bool m_focusWanted = false; ///< the page had nothing to focus when it appeared
    QHash<QString, WizardPage *> m_pages;

    QWidget *m_header;
    QLabel *m_logo;
    QLabel *m_product;
    ProgramMenu *m_menu;
    StatusLine *m_banner;
    QVBoxLayout *m_notices; ///< where `m_notice` goes
    QPointer<UnexpectedEndNotice> m_notice;
    QLabel *m_demo;
    QLabel *m_user;
    WrapLabel *m_forWhom;
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
