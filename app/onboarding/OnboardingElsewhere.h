// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/CloudCatalogue.h"
#include "onboarding/JournalDocument.h"
#include "onboarding/OfferingChoice.h"

namespace byoc {

/// An unfinished onboarding that the control plane has and this computer's journal has not: made on
/// another computer or with another tool. A plain value.
struct OnboardingElsewhere
{
    Offering offering;
    QString instanceId;
    QString requestId; ///< under which this program made it elsewhere; empty: another tool did
    QString subscriptionId;
    QString cloudId;
    QString identity; ///< account ID, project ID, cluster name …; may be empty
    AccountAnswers account; ///< what was asked for
    Phase phase = Phase::Unknown;
    QString status; ///< the server's word
    QDateTime createdAt; ///< may be invalid
};

struct OnboardingsElsewhere
{
    static constexpr qsizetype Most = 20;

    QList<OnboardingElsewhere> newest; ///< newest first, at most `Most`
    qsizetype count = 0; ///< of all

    bool isEmpty() const { return count == 0; }
};

/// Those among `instances`: the ones of a known cloud whose plan is among `choices`
/// and that are neither connected nor on their way out nor in the journal. On the fleet's routes
/// nothing says which subscription is to which plan: `choices` is the one plan, and `instances` are
/// those of the chosen customer. Pure; time linear in the number of instances.
OnboardingsElsewhere onboardingsElsewhere(const QList<Instance> &instances,
                                          const QList<OfferingChoice> &choices,
                                          const QList<Draft> &journal, Routes routes,
                                          const CloudCatalogue &clouds);

} // namespace byoc
