// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/OnboardingLifecycle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace byoc::demo {

OnboardingLifecycle::OnboardingLifecycle(qint64 now, std::optional<qint64> grantAfter)
    : m_since(now)
    , m_grantAfter(grantAfter)
{
}

void OnboardingLifecycle::setFault(const QString &message)
{
    m_fault = message;
    m_faultSeen = 0;
}

std::optional<qint64> OnboardingLifecycle::phaseEnd() const
{
    switch (m_phase) {
    case Phase::Preparing:
        return m_since + PrepareTime;
    case Phase::AwaitingGrant:
        return m_grantAt ? std::optional(std::max(m_since, *m_grantAt)) : std::nullopt;
    case Phase::Verifying:
        return m_since + VerifyTime;
    case Phase::Deleting:
        return m_since + DeleteTime;
    case Phase::Disconnecting:
    case Phase::Connecting:
        return m_since + ConnectTime;
    default:
        return std::nullopt;
    }
}

void OnboardingLifecycle::advance(qint64 now)
{
    for (auto end = phaseEnd(); end && *end <= now; end = phaseEnd()) {
        switch (m_phase) {
        case Phase::Preparing:
            m_hasInstructions = true;
            if (m_grantAfter && !m_grantAt)
                m_grantAt = *end + *m_grantAfter;
            enter(Phase::AwaitingGrant, *end);
            break;
        case Phase::AwaitingGrant:
            m_grantAt.reset();
            m_granted = true;
            enter(Phase::Verifying, *end);
            break;
        case Phase::Verifying:
            finishVerification(*end);
            break;
        case Phase::Deleting:
            enter(Phase::ReadyToOffboard, *end);
            break;
        case Phase::Disconnecting:
            enter(Phase::Disconnected, *end);
            break;
        case Phase::Connecting:
            enter(Phase::Ready, *end);
            break;
        default:
            return;
        }
    }
}

void OnboardingLifecycle::enter(Phase phase, qint64 at)
{
    m_phase = phase;
    m_since = at;
}

void OnboardingLifecycle::finishVerification(qint64 at)
{
    if (m_armed) {
        setFault(*m_armed);
        m_armed.reset();
    }
    if (m_standingFault) {
        m_failure = *m_standingFault;
        enter(Phase::Failed, at);
    } else if (!m_granted) {
        m_looked = true;
        enter(Phase::AwaitingGrant, at);
    } else if (m_fault && m_faultSeen < 2) {
        ++m_faultSeen;
        m_failure = *m_fault;
        enter(Phase::Failed, at);
    } else {
        m_fault.reset();
        enter(Phase::Ready, at);
    }
}

void OnboardingLifecycle::grant(qint64 now)
{
    if (m_phase == Phase::Preparing || m_phase == Phase::AwaitingGrant) {
        m_grantAt = now;
    } else if (m_phase == Phase::Failed && m_hasInstructions) {
        m_fault.reset();
        m_granted = true;
        enter(Phase::Verifying, now);
    } else if (m_phase == Phase::Verifying) {
        m_granted = true; // in time for what is being looked at
    }
    advance(now);
}

void OnboardingLifecycle::restartWithGrant(qint64 now, qint64 delay)
{
    m_fault.reset();
    m_grantAt = now + delay;
    if (m_phase != Phase::Preparing)
        enter(Phase::AwaitingGrant, now);
}

bool OnboardingLifecycle::verify(qint64 now)
{
    switch (m_phase) {
    case Phase::AwaitingGrant:
    case Phase::Ready:
    case Phase::Failed:
        if (!m_hasInstructions)
            return false;
        enter(Phase::Verifying, now);
        return true;
    default:
        return m_phase == Phase::Verifying;
    }
}

void OnboardingLifecycle::fail(const QString &message, bool atOnce, qint64 now)
{
    if (m_phase == Phase::Deleting || m_phase == Phase::ReadyToOffboard)
        return;
    if (!atOnce && (m_phase == Phase::Preparing || m_phase == Phase::AwaitingGrant)) {
        m_armed = message;
        return;
    }
    setFault(message);
    m_faultSeen = 1;
    m_failure = message;
    enter(Phase::Failed, now);
}

bool OnboardingLifecycle::beginDelete(qint64 now)
{
    if (m_phase == Phase::Deleting || m_phase == Phase::ReadyToOffboard)
        return false;
    enter(Phase::Deleting, now);
    return true;
}

bool OnboardingLifecycle::setConnected(bool connected, qint64 now)
{
    const Phase from = connected ? Phase::Disconnected : Phase::Ready;
    if (m_phase != from)
        return false;
    enter(connected ? Phase::Connecting : Phase::Disconnecting, now);
    return true;
}

QString OnboardingLifecycle::instanceStatus() const
{
    switch (m_phase) {
    case Phase::ReadyToOffboard:
        return u"DELETING"_s;
    case Phase::Disconnecting:
        return u"DISCONNECTING"_s;
    case Phase::Disconnected:
        return u"DISCONNECTED"_s;
    case Phase::Connecting:
        return u"CONNECTING"_s;
    default:
        return accountStatus();
    }
}

QString OnboardingLifecycle::accountStatus() const
{
    switch (m_phase) {
    case Phase::Preparing:
    case Phase::AwaitingGrant:
        return u"PENDING"_s;
    case Phase::Verifying:
        return u"VERIFYING"_s;
    case Phase::Failed:
        return u"FAILED"_s;
    case Phase::Deleting:
        return u"DELETING"_s;
    case Phase::ReadyToOffboard:
        return u"READY_TO_OFFBOARD"_s;
    default:
        return u"READY"_s;
    }
}

QString OnboardingLifecycle::statusMessage() const
{
    switch (m_phase) {
    case Phase::Preparing:
        return u"The account is being registered"_s;
    case Phase::AwaitingGrant:
        return m_looked ? u"Access has not been granted yet"_s
                        : u"Waiting for access to be granted"_s;
    case Phase::Verifying:
        return u"Access is being verified"_s;
    case Phase::Ready:
        return u"Account is ready"_s;
    case Phase::Failed:
        return m_failure;
    case Phase::Deleting:
        return u"The account is being removed"_s;
    case Phase::ReadyToOffboard:
        return u"Remove what was granted, then delete again"_s;
    case Phase::Disconnecting:
        return u"The account is being disconnected"_s;
    case Phase::Disconnected:
        return u"The account is disconnected"_s;
    case Phase::Connecting:
        return u"The account is being connected"_s;
    }
    return {};
}

} // namespace byoc::demo
