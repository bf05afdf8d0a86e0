// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoAccounts.h"
#include "demo/DemoClock.h"
#include "demo/DemoDeployments.h"
#include "demo/DemoOptions.h"
#include "demo/DemoTokens.h"
#include "demo/DeviceCodes.h"

namespace byoc::demo {

/// A wish for a subscription of a plan that does not approve by itself.
struct SubscriptionRequest
{
    QString id;
    QString tierId;
    QString userId;
    QString createdAt;
};

/// Everything the demo control plane knows. One thread.
struct DemoWorld
{
    explicit DemoWorld(const DemoOptions &given)
        : options(given)
        , clock(options.timeScale)
        , ids(options.seed)
        , errorIds(~options.seed)
        , tokens(options.seed, options.tokenLifetimeSeconds)
        , deviceCodes(options.seed)
        , catalogue(options.seed, options.customers)
        , accounts(catalogue, options.autoGrantSeconds)
        , deployments(catalogue, accounts)
    {
        for (const QJsonObject &account : catalogue.accounts())
            accounts.addSeeded(account);
    }

    void advance()
    {
        accounts.advance(clock.now());
        deployments.advance(clock.now());
    }

    DemoOptions options;
    DemoClock clock;
    DemoIds ids;
    DemoIds errorIds; ///< apart, so that errors do not shift the ids of instances
    DemoTokens tokens;
    DeviceCodes deviceCodes;
    DemoCatalogue catalogue;
    DemoAccounts accounts;
    DemoDeployments deployments;
    QList<SubscriptionRequest> subscriptionRequests;
    QString rootUrl; ///< scheme, host and port
};

/// root, editor or reader; empty: the subscription is not the user's business.
inline QString roleOf(const DemoWorld &world, const QString &subscriptionId, const DemoUser &user)
{
    const DemoSubscription *subscription = world.catalogue.subscription(subscriptionId);
    return subscription == nullptr ? QString() : subscription->roles.value(user.id);
}

inline bool mayWrite(const QString &role)
{
    return role == QLatin1StringView("root") || role == QLatin1String("editor");
}

} // namespace byoc::demo
