// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/ControlPlane.h"
#include "onboarding/OnboardingState.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>

namespace byoc {

/// Which onboarding to follow.
struct WatchTarget
{
    PlanPath path;
    QString resourceKey;
    QString instanceId;
    QString subscriptionId;
};

/// Follows one onboarding until READY: one request at a time, at most two for each look, on the
/// schedule of WatchSchedule.h. Keeps the last known state when the server cannot be reached.
/// GUI thread.
class Watch : public QObject
{
    Q_OBJECT

public:
    /// Borrowed.
    explicit Watch(ControlPlane &controlPlane, QObject *parent = nullptr);
    ~Watch() override;

    /// Follows `target`, from its last known phase. The first look is at once.
    void start(const WatchTarget &target, Phase lastKnown);
    void stop();
    bool isRunning() const { return m_running; }

    void checkNow();
    /// The person did something that should move things on: look more often for a while.
    void noteAction();
    void setWindowActive(bool active);
    /// Tells how to see in the instance and account whether instructions are there, and whether
    /// parts of a ready account (bindings) are still being verified. Set before start().
    using Question = std::function<bool(const Instance &, const AccountConfig &)>;
    void setQuestions(Question hasInstructions, Question partsUnsettled);

    /// POST /accountconfig/verify/{id}, then looks at once. Problems show as `verifyProblem()`.
    void verifyAgain();
    bool isVerifyRequested() const { return m_verifyJob; }
    std::optional<Problem> verifyProblem() const { return m_verifyProblem; }

    Phase phase() const { return m_phase; }
    const Instance &instance() const { return m_instance; }
    const AccountConfig &accountConfig() const { return m_account; }
    QDateTime knownSince() const { return m_lastSuccess; } ///< of the last look that succeeded
    std::optional<Problem> trouble() const { return m_trouble; } ///< why the last one failed
    QDateTime nextLookAt() const { return m_nextLookAt; } ///< invalid: none planned
    bool isLooking() const { return m_job; }

signals:
    void changed();
    /// Once for each time that READY is reached.
    void becameReady();

private:
    void look();
    void instanceRead(const Result<Instance> &result);
    void accountRead(const Result<AccountConfig> &result);
    void evaluate();
    void failed(const Problem &problem);
    void planNextLook();

    ControlPlane &m_controlPlane;
    WatchTarget m_target;
    bool m_running = false;
    bool m_windowActive = true;
    Question m_hasInstructions;
    Question m_partsUnsettled;

    Phase m_phase = Phase::Preparing;
    QElapsedTimer m_inPhase;
    QElapsedTimer m_sinceAction; ///< invalid: none
    Instance m_instance;
    AccountConfig m_account;
    QDateTime m_lastSuccess;
    std::optional<Problem> m_trouble;
    int m_failures = 0;
    QDateTime m_nextLookAt;

    QTimer m_timer;
    QPointer<JobBase> m_job;
    QPointer<JobBase> m_verifyJob;
    std::optional<Problem> m_verifyProblem;
};

} // namespace byoc
