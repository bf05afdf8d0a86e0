// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/OnboardingState.h"

#include "text/VisibleText.h"

#include <QCoreApplication>
#include <QStringList>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::OnboardingState)
};

} // namespace

Phase phaseOf(const QString &instanceStatus, const QString &accountStatus, bool hasInstructions)
{
    static const QStringList readyWords{u"READY"_s, u"RUNNING"_s, u"COMPLETE"_s};
    static const QStringList leavingWords{u"DELETING"_s,          u"DISCONNECTING"_s,
                                          u"DISCONNECTED"_s,      u"DETACHING"_s,
                                          u"PENDING_DETACHING"_s, u"READY_TO_OFFBOARD"_s};
    static const QStringList verifyingWords{u"VERIFYING"_s, u"CONNECTING"_s, u"ATTACHING"_s};
    static const QStringList waitingWords{u"PENDING"_s, u"PENDING_DEPENDENCY"_s, u"DEPLOYING"_s};

    const QString instance = instanceStatus.trimmed().toUpper();
    const QString account = accountStatus.trimmed().toUpper();

    if (instance == "DELETED"_L1)
        return Phase::Gone;
    if (leavingWords.contains(instance) || account == "DELETING"_L1
        || account == "READY_TO_OFFBOARD"_L1)
        return Phase::Leaving;
    if (readyWords.contains(instance))
        return Phase::Ready;
    if (instance == "FAILED"_L1 || instance == "CANCELLED"_L1)
        return Phase::Failed;
    // Not ready yet. The account tells whose turn it is, above all while the instance says
    // DEPLOYING, which it does from the start.
    if (account == "FAILED"_L1)
        return Phase::Failed;
    if (verifyingWords.contains(instance) || verifyingWords.contains(account)
        || readyWords.contains(account))
        return Phase::Verifying;
    if (instance == "DEPLOYING"_L1 && account.isEmpty() && hasInstructions)
        return Phase::Verifying;
    if (waitingWords.contains(instance) || instance.isEmpty())
        return hasInstructions ? Phase::YourTurn : Phase::Preparing;
    return Phase::Unknown;
}

QString phaseText(Phase phase, const QString &status)
{
    switch (phase) {
    case Phase::Preparing:
        return Text::tr("Preparing your instructions");
    case Phase::YourTurn:
        return Text::tr("Waiting for you");
    case Phase::Verifying:
        return Text::tr("Verifying access");
    case Phase::Ready:
        return Text::tr("Ready");
    case Phase::Failed:
        return Text::tr("Failed");
    case Phase::Leaving:
        return Text::tr("Being disconnected");
    case Phase::Gone:
        return Text::tr("Removed");
    case Phase::Unknown:
        return Text::tr("Not ready yet: %1").arg(visibleText(status, 60, true));
    }
    Q_UNREACHABLE();
}

} // namespace byoc
