// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/CloudCatalogue.h"
#include "onboarding/JournalDocument.h"
#include "onboarding/OfferingChoice.h"

#include <functional>

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

/// An instance that is neither connected nor on its way out, and whose plan is offered.
struct UnfinishedInstance
{
    Instance instance;
    QString offering; ///< keyOf() its plan
    Phase phase = Phase::Unknown;
};

/// Those among `instances` whose plan is among `choices`, newest first. On the fleet's routes
/// nothing says which subscription is to which plan: `choices` is the one plan, and `instances` are
/// those of the chosen customer. Pure: for a thread where there may be tens of thousands.
QList<UnfinishedInstance> unfinishedInstances(const QList<Instance> &instances,
                                              const QList<OfferingChoice> &choices, Routes routes);

/// What was asked for with this instance, as far as people type such things. Without bindings:
/// their private keys are not told. Pure.
AccountAnswers answersOf(const Instance &instance, const Cloud &cloud);

/// Those of them that are of a known cloud and not in the journal. `find` gives the plan with a
/// key; nullptr: it is not offered here. Pure.
OnboardingsElsewhere onboardingsElsewhere(
    const QList<UnfinishedInstance> &unfinished,
    const std::function<const OfferingChoice *(const QString &)> &find, const QList<Draft> &journal,
    const CloudCatalogue &clouds);

} // namespace byoc
