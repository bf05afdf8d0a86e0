// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/InstanceActions.h"

namespace byoc::demo {

/// How staff see the provider's customers and their instances.
class FleetDescriptions
{
public:
    /// Counts once, so that a page of many descriptions stays cheap.
    explicit FleetDescriptions(const DemoWorld &world);

    /// AccessSideUser
    QJsonObject user(const DemoUser &user) const;
    /// User: the same within one environment of a service.
    QJsonObject environmentUser(const DemoUser &user, const QString &serviceId,
                                const QString &environmentId) const;
    /// FleetDescribeSubscriptionResult
    QJsonObject subscription(const DemoSubscription &subscription) const;
    /// ResourceInstance
    QJsonObject instance(const FoundInstance &found) const;
    /// ResourceInstanceSearchRecord
    QJsonObject instanceRecord(const FoundInstance &found) const;
    /// SubscriptionSearchRecord
    QJsonObject subscriptionRecord(const DemoSubscription &subscription) const;
    /// UserSearchRecord
    static QJsonObject userRecord(const DemoUser &user);

private:
    const DemoWorld &m_world;
    QHash<QString, int> m_instances; ///< subscription id → number
    QHash<QString, int> m_userInstances; ///< owner's user id → number
    QHash<QString, int> m_userSubscriptions;
};

} // namespace byoc::demo
