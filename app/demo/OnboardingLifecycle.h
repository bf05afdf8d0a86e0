// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace byoc::demo {

/// Where one onboarding stands, as a function of what happened and of the time. All times are
/// milliseconds of DemoClock. Nothing runs by itself: advance() works out what has passed.
class OnboardingLifecycle
{
public:
    static constexpr qint64 PrepareTime = 1500;
    static constexpr qint64 VerifyTime = 6000;
    static constexpr qint64 DeleteTime = 3000;
    static constexpr qint64 ConnectTime = 3000;

    enum class Phase {
        Preparing, ///< no account config, no instructions yet
        AwaitingGrant, ///< instructions are there, the customer's turn
        Verifying,
        Ready,
        Failed,
        Deleting,
        ReadyToOffboard, ///< the customer removes what was granted, then deletes again
        Disconnecting,
        Disconnected,
        Connecting,
    };

    /// \a grantAfter: the customer runs the step by themselves that long after the instructions.
    OnboardingLifecycle(qint64 now, std::optional<qint64> grantAfter);

    /// What verification finds until a second grant or a second verify() cures it.
    void setFault(const QString &message);
    /// What verification finds until it is set to something else.
    void setStandingFault(const std::optional<QString> &message) { m_standingFault = message; }

    void advance(qint64 now);

    /// "The customer ran the step." Before the instructions exist it is kept for later.
    void grant(qint64 now);
    /// Grants after \a delay; used where handing in keys is the grant.
    void restartWithGrant(qint64 now, qint64 delay);
    /// Looks again. False: the phase does not allow it.
    bool verify(qint64 now);
    /// The verification that runs or comes next fails; what is READY or FAILED, and everything
    /// when \a atOnce, fails now.
    void fail(const QString &message, bool atOnce, qint64 now);
    /// False: it is already under way.
    bool beginDelete(qint64 now);
    /// False: the phase does not allow it.
    bool setConnected(bool connected, qint64 now);

    Phase phase() const { return m_phase; }
    /// False while, or if it failed while, the instructions were being prepared.
    bool hasInstructions() const { return m_hasInstructions; }
    bool isGranted() const { return m_granted; }

    /// The status word of the onboarding instance and of its account config.
    QString instanceStatus() const;
    QString accountStatus() const;
    QString statusMessage() const;

private:
    void enter(Phase phase, qint64 at);
    void finishVerification(qint64 at);
    std::optional<qint64> phaseEnd() const;

    Phase m_phase = Phase::Preparing;
    qint64 m_since;
    std::optional<qint64> m_grantAfter;
    std::optional<qint64> m_grantAt;
    bool m_hasInstructions = false;
    bool m_granted = false;
    bool m_looked = false; ///< verification was asked for before the grant
    int m_faultSeen = 0;
    std::optional<QString> m_fault;
    std::optional<QString> m_armed;
    std::optional<QString> m_standingFault;
    QString m_failure;
};

} // namespace byoc::demo
