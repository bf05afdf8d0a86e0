// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/ControlPlane.h"
#include "onboarding/OnboardingState.h"
#include "workstation/Computer.h"

namespace byoc {

/// Which onboarding to follow.
struct WatchTarget
{
    PlanPath path;
    QString resourceKey;
    QString instanceId;
    QString subscriptionId;
};

/// Follows one onboarding until READY, on the schedule of WatchSchedule.h. Keeps the last known
/// state when the server cannot be reached. GUI thread.
///
/// - One request at a time, and at most two for each look, none of which is tried again by itself:
///   the next look does that. The instance is read by every look. The account config is read when
///   a person asks, when the instance says something new, and every half minute; less often while
///   it is being verified, or if the instance repeats its status.
/// - While it is the person's turn, the account config is the first to show what they did. If the
///   instance does not repeat its status, the account config is read by every look then, and the
///   instance when that has news, and every five minutes.
/// - It looks at once when the window is activated, the computer wakes or the network returns,
///   unless the server asked to wait; but never twice within a second.
/// - That there is no such onboarding is believed when the control plane itself has said so for a
///   while; an answer from elsewhere (Problem::isFromElsewhere) says nothing about it.
/// - The clock may be set and the computer may sleep: time is what Computer::uptime() says.
class Watch : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed.
    Watch(ControlPlane &controlPlane, Computer &computer, QObject *parent = nullptr);
    ~Watch() override;

    /// Follows `target`, from its last known phase. The first look is at once.
    void start(const WatchTarget &target, Phase lastKnown);
    void stop();
    bool isRunning() const { return m_running; }

    /// By the person's wish: also if the server asked to wait.
    void checkNow();
    /// The person did something that should move things on: look more often for a while.
    void noteAction();
    void setWindowActive(bool active);
    /// Tells how to see in the instance and account whether instructions are there, and whether
    /// parts of a ready account (bindings) are still being verified. Set before start().
    using Question = std::function<bool(const Instance &, const AccountConfig &)>;
    void setQuestions(Question hasInstructions, Question partsUnsettled);

    /// POST /accountconfig/verify/{id}, then looks at once. Problems show as `verifyProblem()`.
    /// A look under way is given up for it: what it brings would be of before.
    void verifyAgain();
    bool isVerifyRequested() const { return m_verifyJob; }
    std::optional<Problem> verifyProblem() const { return m_verifyProblem; }

    Phase phase() const { return m_phase; }
    const Instance &instance() const { return m_instance; }
    const AccountConfig &accountConfig() const { return m_account; }
    /// When the last look that succeeded was, and when the next one will be, as the clock on the
    /// wall tells it now; invalid: there is none.
    QDateTime knownSince() const { return onWall(m_lastSuccess); }
    QDateTime nextLookAt() const { return onWall(m_nextLook); }
    std::optional<Problem> trouble() const { return m_trouble; } ///< why the last one failed
    bool isLooking() const { return m_job; }

signals:
    void changed();
    /// Once for each time that READY is reached.
    void becameReady();

private:
    using Instant = std::optional<std::chrono::milliseconds>; ///< by uptime(); nullopt: never

    void look();
    void lookUnasked();
    void resumeAfterGap();
    bool accountTellsMore() const;
    QString statusRepeated() const; ///< the account config's, as the instance tells it; or empty
    void readInstance();
    void instanceRead(const Result<Instance> &result);
    bool needsAccount() const;
    void readAccount();
    void accountRead(const Result<AccountConfig> &result);
    void evaluate();
    void succeeded();
    void failed(const Problem &problem);
    void missing(const Problem &problem);
    /// Begins with the first call after `since` was reset; true: it has gone on for a while.
    bool hasLasted(Instant &since);
    /// That the account was refused is doubtful again: the next look asks for it anew.
    void forgetRefusal();
    void setPhase(Phase phase);
    void planNextLook();
    void plan(std::chrono::milliseconds delay);
    std::chrono::milliseconds since(std::chrono::milliseconds moment) const;
    QDateTime onWall(const Instant &moment) const;

    ControlPlane &m_controlPlane;
    Computer &m_computer;
    WatchTarget m_target;
    bool m_running = false;
    bool m_windowActive = true;
    Question m_hasInstructions;
    Question m_partsUnsettled;

    Phase m_phase = Phase::Preparing;
    std::chrono::milliseconds m_phaseBegan{0};
    Instant m_lastAction;
    Instance m_instance;
    AccountConfig m_account;
    bool m_beginsWithAccount = false; ///< the present look, or the last one
    Instant m_instanceRead;
    QString m_accountReadOf; ///< id of the account config that was last asked for
    Instant m_accountRead; ///< nullopt: the next look reads it
    Instant m_lastLook;
    Instant m_lastSuccess;
    std::optional<Problem> m_trouble;
    Instant m_troubleBegan; ///< of the last look that failed
    Instant m_missingSince; ///< the control plane knows no such instance
    Instant m_accountRefusedSince; ///< … or no such account config, or does not let it be read
    int m_failures = 0;
    Instant m_nextLook;

    std::unique_ptr<Alarm> m_alarm;
    QPointer<JobBase> m_job;
    QPointer<JobBase> m_verifyJob;
    std::optional<Problem> m_verifyProblem;
};

} // namespace byoc
