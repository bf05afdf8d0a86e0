// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/WizardPage.h"

#include <QTimer>

class QProgressBar;
class QPushButton;
class QTabWidget;

namespace byoc {

class BusyLine;
class Card;
class CopyBox;
class Disclosure;
class DuplicatePanel;
class LinkButton;
class ProblemPanel;
class StatusLine;
class Timeline;
class WrapLabel;

/// What to do in the cloud, and live status until it is READY.
class GrantPage : public WizardPage
{
    Q_OBJECT

public:
    explicit GrantPage(OnboardingModel &model, QWidget *parent = nullptr);

    void enter() override;
    void refresh() override;
    QString obstacle() const override;
    bool hasBack() const override { return false; }
    QWidget *initialFocus() const override;

private:
    void showGuide();
    void bringIntoView(QWidget *widget);
    QWidget *makeMethod(const GrantMethod &method);
    QWidget *makeStep(const GrantStep &step, int number, bool isOnly);
    CopyBox *makeCommand(const QString &command);
    QWidget *makeAlternative(const GrantStep &step);
    QWidget *makeDifferences(const CommandDifferences &differences);
    QWidget *makeKitDownload();
    void withholdCommands(bool isInspecting, bool isRefused);
    void showKitReport(const InstallKitReport &report);
    void showTimeline();
    void showNow();
    void showFailure();
    void showParts();
    void showKit();
    QUrl failureLink() const;
    void openFailureAction();

    BusyLine *m_preparing;
    DuplicatePanel *m_duplicates;
    WrapLabel *m_rights;
    QTabWidget *m_methods;
    QString m_shownGuide;
    Disclosure *m_checklist;
    Disclosure *m_quirks;
    LinkButton *m_video;

    Card *m_statusCard;
    Timeline *m_timeline;
    QWidget *m_now;
    WrapLabel *m_nowText;
    LinkButton *m_checkNow;
    LinkButton *m_done;
    QPushButton *m_demoGrant;
    Card *m_failure;
    WrapLabel *m_failureText;
    WrapLabel *m_cure;
    QPushButton *m_failureAction;
    QPushButton *m_verify;
    WrapLabel *m_noVerify;
    ProblemPanel *m_verifyProblem;
    ProblemPanel *m_trouble;
    Card *m_parts;
    QWidget *m_partsList = nullptr;
    QString m_shownParts;
    QPushButton *m_editBindings;
    WrapLabel *m_closing;

    QPushButton *m_kitButton = nullptr;
    QPushButton *m_kitCancel = nullptr;
    QProgressBar *m_kitProgress = nullptr;
    StatusLine *m_kitStatus = nullptr;
    ProblemPanel *m_kitProblem = nullptr;
    Card *m_kitRefusal = nullptr; ///< why not to run it, and what to do
    QString m_shownRefusal;
    QWidget *m_refusalContent = nullptr;
    QList<QWidget *> m_kitCommands; ///< what unpacks or runs the kit
    QList<StatusLine *> m_withheldNotes; ///< in their place
    Phase m_shownPhase = Phase::Preparing;
    QTimer m_tick; ///< "Next check in 12 s"
};

} // namespace byoc
