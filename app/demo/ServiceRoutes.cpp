// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoRoutes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

using Auth = DemoRouter::Auth;
using Body = DemoRouter::Body;

const QString Since = u"2026-01-15T09:00:00Z"_s;
const QString TierType = u"OMNISTRATE_DEDICATED_TENANCY"_s;

// One plan of each environment that a service has.
QList<const DemoPlan *> environmentsOf(const DemoWorld &world, const QString &serviceId)
{
    QList<const DemoPlan *> first;
    QStringList seen;
    for (const QList<const DemoPlan *> plans = world.catalogue.plansOf(serviceId);
         const DemoPlan *plan : plans) {
        if (!seen.contains(plan->environmentId()))
            first.append(plan);
        seen.append(plan->environmentId());
    }
    return first;
}

QJsonObject describeService(const DemoWorld &world, const DemoService &service, const QString &role)
{
    QJsonArray environments;
    for (const QList<const DemoPlan *> found = environmentsOf(world, service.id);
         const DemoPlan *environment : found) {
        QJsonArray plans;
        for (const QList<const DemoPlan *> all =
                 world.catalogue.plansOf(service.id, environment->environmentId());
             const DemoPlan *plan : all)
            plans.append(QJsonObject{{u"productTierID"_s, plan->tierId},
                                     {u"name"_s, plan->tierName},
                                     {u"description"_s, plan->description},
                                     {u"modelType"_s, plan->modelType},
                                     {u"tierType"_s, TierType}});
        environments.append(
            QJsonObject{{u"id"_s, environment->environmentId()},
                        {u"name"_s, environment->environment.value(u"name"_s)},
                        {u"type"_s, environment->environment.value(u"type"_s)},
                        {u"visibility"_s, environment->environment.value(u"visibility"_s)},
                        {u"servicePlans"_s, plans}});
    }
    return {{u"id"_s, service.id},
            {u"name"_s, service.name},
            {u"key"_s, service.urlKey},
            {u"description"_s, service.description},
            {u"createdAt"_s, Since},
            {u"serviceProviderID"_s, world.catalogue.providerId()},
            {u"serviceProviderName"_s, world.catalogue.providerName()},
            {u"roleType"_s, role},
            {u"serviceEnvironments"_s, environments}};
}

ApiResult listServices(const DemoWorld &world, const DemoCall &call)
{
    QJsonArray ids;
    QJsonArray services;
    for (const DemoService &service : world.catalogue.services()) {
        ids.append(service.id);
        services.append(describeService(world, service, call.user->role));
    }
    return HttpResponse::json(200, QJsonObject{{u"ids"_s, ids}, {u"services"_s, services}});
}

ApiResult listEnvironments(const DemoWorld &world, const DemoCall &call)
{
    if (world.catalogue.service(call.arguments[0]) == nullptr)
        return ApiError::notFound(u"Service not found"_s);
    QJsonArray ids;
    for (const QList<const DemoPlan *> found = environmentsOf(world, call.arguments[0]);
         const DemoPlan *environment : found)
        ids.append(environment->environmentId());
    return HttpResponse::json(200, QJsonObject{{u"ids"_s, ids}});
}

ApiResult describeEnvironment(const DemoWorld &world, const DemoCall &call)
{
    const QList<const DemoPlan *> plans =
        world.catalogue.plansOf(call.arguments[0], call.arguments[1]);
    if (plans.isEmpty())
        return ApiError::notFound(u"Service environment not found"_s);
    const QJsonObject &environment = plans.first()->environment;
    return HttpResponse::json(200,
                              QJsonObject{{u"id"_s, environment.value(u"id"_s)},
                                          {u"name"_s, environment.value(u"name"_s)},
                                          {u"key"_s, environment.value(u"urlKey"_s)},
                                          {u"description"_s, environment.value(u"name"_s)},
                                          {u"serviceId"_s, call.arguments[0]},
                                          {u"deploymentConfigId"_s, u"dep-default01"_s},
                                          {u"type"_s, environment.value(u"type"_s)},
                                          {u"visibility"_s, environment.value(u"visibility"_s)}});
}

ApiResult listServicePlans(const DemoWorld &world, const DemoCall &call)
{
    const QList<const DemoPlan *> plans =
        world.catalogue.plansOf(call.arguments[0], call.arguments[1]);
    if (plans.isEmpty())
        return ApiError::notFound(u"Service environment not found"_s);
    QJsonArray list;
    for (const DemoPlan *plan : plans)
        list.append(QJsonObject{{u"productTierId"_s, plan->tierId},
                                {u"productTierName"_s, plan->tierName},
                                {u"productTierKey"_s, plan->tierUrlKey},
                                {u"productTierDescription"_s, plan->description},
                                {u"productTierPlanDescription"_s, plan->description},
                                {u"productTierDocumentation"_s, QString()},
                                {u"productTierPricing"_s, QJsonObject{}},
                                {u"productTierSupport"_s, QString()},
                                {u"tierType"_s, TierType},
                                {u"modelType"_s, plan->modelType},
                                {u"serviceModelId"_s, plan->modelId},
                                {u"serviceModelName"_s, plan->modelName},
                                {u"serviceModelDescription"_s, plan->modelName},
                                {u"serviceEnvironmentId"_s, plan->environmentId()},
                                {u"serviceApiId"_s, u"sa-"_s + plan->serviceId.sliced(2)},
                                {u"serviceApiDescription"_s, plan->description},
                                {u"apiVersion"_s, QString(DemoCatalogue::ApiVersion)},
                                {u"deploymentConfigId"_s, u"dep-default01"_s},
                                {u"latestMajorVersion"_s, QString(DemoCatalogue::PreferredVersion)},
                                {u"versionSetStatus"_s, u"Preferred"_s},
                                {u"isProductTierDisabled"_s, false},
                                {u"AutoApproveSubscription"_s, plan->autoApprove}});
    return HttpResponse::json(200, QJsonObject{{u"servicePlans"_s, list}});
}

} // namespace

void addServiceRoutes(DemoRouter &router, DemoWorld &world)
{
    const QString services = QString(ApiPrefix) + u"/service"_s;
    const auto get = [&](const QString &path,
                         ApiResult (*handler)(const DemoWorld &, const DemoCall &)) {
        router.add("GET", services + path, Auth::Staff, Body::Ignored,
                   [&world, handler](const DemoCall &call) { return handler(world, call); });
    };
    get({}, listServices);
    get(u"/{}/environment"_s, listEnvironments);
    get(u"/{}/environment/{}"_s, describeEnvironment);
    get(u"/{}/environment/{}/service-plan"_s, listServicePlans);
}

} // namespace byoc::demo
