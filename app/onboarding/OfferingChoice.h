// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/Types.h"

namespace byoc {

/// Identifies a plan among all that are offered.
QString keyOf(const QString &serviceId, const QString &environmentId, const QString &planId);
QString keyOf(const Offering &offering);

/// A subscription under which a plan may be used, or why it may not.
struct SubscriptionChoice
{
    Subscription subscription;
    QString refusal; ///< one sentence; empty: it may be used
};

/// A plan that may be onboarded into, or why it may not.
struct OfferingChoice
{
    Offering offering;
    QList<SubscriptionChoice> subscriptions; ///< usable ones first
    bool canSubscribe = false; ///< none yet, and the plan approves subscriptions by itself
    QString refusal; ///< one sentence; empty: it may be used

    bool isUsable() const { return refusal.isEmpty(); }
    bool hasUsableSubscription() const;
    qsizetype usableCount() const;
    /// nullptr: there is none.
    const Subscription *firstUsable() const;
};

/// The plans that onboard customer accounts (`serviceModelType` BYOA with the injected account
/// resource), usable ones first, by product and plan name. `instances` are all that the user sees:
/// they count towards a subscription's limit. Rules: customer-portal.md 2.2.
QList<OfferingChoice> offeringChoices(const QList<Offering> &offerings,
                                      const QList<Subscription> &subscriptions,
                                      const QList<Instance> &instances);
/// The same for support staff, who need no subscription of their own: they choose a customer's
/// afterwards (CustomerDirectory).
QList<OfferingChoice> staffOfferingChoices(const QList<Offering> &offerings);

} // namespace byoc
