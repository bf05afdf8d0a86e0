// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/Subscribing.h"

using namespace Qt::StringLiterals;

namespace byoc::demo {

QString openSubscription(DemoWorld &world, const DemoPlan &plan, const DemoUser &owner,
                         const DemoUser &by, int maxNumberOfInstances)
{
    const QString id = world.ids.next(u"sub"_s);
    world.catalogue.addSubscription({.id = id,
                                     .tierId = plan.tierId,
                                     .ownerId = owner.id,
                                     .ownerName = owner.name,
                                     .ownerOrgId = owner.orgId,
                                     .ownerOrgName = owner.orgName,
                                     .status = u"ACTIVE"_s,
                                     .maxNumberOfInstances = maxNumberOfInstances,
                                     .roles = {{owner.id, u"root"_s}},
                                     .createdAt = timestamp(),
                                     .updatedAt = timestamp(),
                                     .updatedById = by.id,
                                     .updatedByName = by.name});
    return id;
}

QJsonObject describeSubscriptionRequest(const DemoWorld &world, const SubscriptionRequest &request)
{
    const DemoUser *user = world.catalogue.userById(request.userId);
    const DemoPlan *plan = world.catalogue.plan(request.tierId);
    if (plan == nullptr)
        return {};
    return {{u"id"_s, request.id},
            {u"productTierId"_s, plan->tierId},
            {u"productTierName"_s, plan->tierName},
            {u"serviceId"_s, plan->serviceId},
            {u"serviceName"_s, world.catalogue.service(plan->serviceId)->name},
            {u"rootUserId"_s, user->id},
            {u"rootUserName"_s, user->name},
            {u"rootUserEmail"_s, user->email},
            {u"status"_s, u"PENDING"_s},
            {u"createdAt"_s, request.createdAt},
            {u"updatedAt"_s, request.createdAt},
            {u"updatedByUserId"_s, user->id},
            {u"updatedByUserName"_s, user->name}};
}

} // namespace byoc::demo
