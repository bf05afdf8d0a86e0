// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoWorld.h"

namespace byoc::demo {

/// What may happen to instances, whoever asks: the routes of customers and of staff share it.
/// Rights are checked before.

/// Exactly one of the two is set.
struct FoundInstance
{
    DemoAccount *account = nullptr;
    DemoDeployment *deployment = nullptr;

    explicit operator bool() const { return account != nullptr || deployment != nullptr; }
    const QString &id() const { return account ? account->instanceId : deployment->instanceId; }
    const QStringList &keys() const { return account ? account->keys : deployment->keys; }
    const QString &tierId() const { return account ? account->tierId : deployment->tierId; }
    const QString &resourceId() const
    {
        return account ? account->resourceId : deployment->resourceId;
    }
    const QString &subscriptionId() const
    {
        return account ? account->subscriptionId : deployment->subscriptionId;
    }
};

/// None is set: there is no such instance.
FoundInstance findInstance(DemoWorld &world, const QString &id);

/// DescribeResourceInstanceResult
QJsonObject describeInstance(const DemoWorld &world, const FoundInstance &found);

/// The user's own active subscription of a plan; empty: there is none.
QString ownSubscription(const DemoWorld &world, const QString &tierId, const DemoUser &user);

/// The body of a creation or a change, apart from what the resource declares.
MaybeError checkInstanceBody(const QJsonObject &body);

/// Creates in a subscription, on behalf of its owner; answers 202 with the id.
ApiResult createInstance(DemoWorld &world, const DemoTarget &target, const QStringList &keys,
                         const QString &subscriptionId, const DemoUser &user,
                         const QJsonObject &body);

MaybeError updateInstance(DemoWorld &world, const FoundInstance &found, const QJsonObject &body);

/// The first of an onboarding's two deletes asks the customer to offboard, the second removes it.
MaybeError deleteInstance(DemoWorld &world, const FoundInstance &found);

/// \a verb: restart, start or stop.
MaybeError operateInstance(DemoWorld &world, const FoundInstance &found, const QString &verb);

/// Connection, bindings and tags of an onboarding.
MaybeError changeAccountInstance(DemoWorld &world, DemoAccount &account, const QJsonObject &body);

} // namespace byoc::demo
