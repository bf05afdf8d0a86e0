// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoRoutes.h"

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

using Auth = DemoRouter::Auth;
using Body = DemoRouter::Body;

HttpResponse done()
{
    return HttpResponse::json(200, QJsonObject{{u"done"_s, true}});
}

QJsonObject pathObject(const QStringList &keys)
{
    return {{u"serviceProviderId"_s, keys[0]}, {u"serviceKey"_s, keys[1]},
            {u"serviceAPIVersion"_s, keys[2]}, {u"serviceEnvironmentKey"_s, keys[3]},
            {u"serviceModelKey"_s, keys[4]},   {u"productTierKey"_s, keys[5]},
            {u"resourceKey"_s, keys[6]}};
}

QJsonObject listInstances(const DemoWorld &world)
{
    QJsonArray list;
    for (const DemoAccount &account : world.accounts.all()) {
        list.append(QJsonObject{{u"id"_s, account.instanceId},
                                {u"kind"_s, u"onboarding"_s},
                                {u"accountConfigId"_s, account.accountConfigId},
                                {u"cloud"_s, account.cloud},
                                {u"status"_s, account.lifecycle.instanceStatus()},
                                {u"accountStatus"_s, account.lifecycle.accountStatus()},
                                {u"granted"_s, account.lifecycle.isGranted()},
                                {u"productTierId"_s, account.tierId},
                                {u"subscriptionId"_s, account.subscriptionId},
                                {u"customTags"_s, account.customTags},
                                {u"path"_s, pathObject(account.keys)},
                                {u"body"_s, account.arrived}});
    }
    for (const DemoDeployment &deployment : world.deployments.all()) {
        list.append(QJsonObject{{u"id"_s, deployment.instanceId},
                                {u"kind"_s, u"deployment"_s},
                                {u"cloud"_s, deployment.cloud},
                                {u"region"_s, deployment.region},
                                {u"status"_s, deployment.status},
                                {u"productTierId"_s, deployment.tierId},
                                {u"subscriptionId"_s, deployment.subscriptionId},
                                {u"customTags"_s, deployment.customTags},
                                {u"path"_s, pathObject(deployment.keys)},
                                {u"body"_s, deployment.arrived}});
    }
    return {{u"instances"_s, list}};
}

ApiResult removeInstance(DemoWorld &world, const QString &id)
{
    if (world.accounts.byInstance(id) == nullptr && world.deployments.byInstance(id) == nullptr)
        return ApiError::notFound(u"No such instance"_s);
    world.accounts.remove(id);
    world.deployments.remove(id);
    return done();
}

ApiResult failInstance(DemoWorld &world, const DemoCall &call)
{
    DemoAccount *account = world.accounts.byInstance(call.arguments[0]);
    if (account == nullptr)
        return ApiError::notFound(u"No such onboarding instance"_s);
    const QString message = call.body.value(u"message"_s).toString(u"Failed on demand"_s);
    account->lifecycle.fail(message, call.body.value(u"atOnce"_s).toBool(), world.clock.now());
    return done();
}

} // namespace

void addDoorRoutes(DemoRouter &router, DemoWorld &world)
{
    router.add("POST", u"/demo/grant/{}"_s, Auth::None, Body::Ignored,
               [&world](const DemoCall &call) -> ApiResult {
                   DemoAccount *account = world.accounts.byInstance(call.arguments[0]);
                   if (account == nullptr)
                       return ApiError::notFound(u"No such onboarding instance"_s);
                   account->lifecycle.grant(world.clock.now());
                   return done();
               });
    router.add("POST", u"/demo/fail/{}"_s, Auth::None, Body::Optional,
               [&world](const DemoCall &call) { return failInstance(world, call); });
    router.add("POST", u"/demo/remove/{}"_s, Auth::None, Body::Ignored,
               [&world](const DemoCall &call) { return removeInstance(world, call.arguments[0]); });
    router.add("GET", u"/demo/instances"_s, Auth::None, Body::Ignored,
               [&world](const DemoCall &) -> ApiResult {
                   return HttpResponse::json(200, listInstances(world));
               });
    router.add("POST", u"/demo/expire-tokens"_s, Auth::None, Body::Optional,
               [&world](const DemoCall &call) -> ApiResult {
                   world.tokens.expireAllAccess();
                   if (call.body.value(u"refresh"_s).toBool())
                       world.tokens.expireAllRefresh();
                   return done();
               });
    router.add("POST", u"/demo/withdraw-plan/{}"_s, Auth::None, Body::Ignored,
               [&world](const DemoCall &call) -> ApiResult {
                   if (!world.catalogue.withdrawPlan(call.arguments[0]))
                       return ApiError::notFound(u"No such product tier"_s);
                   return done();
               });
}

} // namespace byoc::demo
