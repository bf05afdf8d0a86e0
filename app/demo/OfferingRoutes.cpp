// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoRoutes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

using Auth = DemoRouter::Auth;
using Body = DemoRouter::Body;

const DemoService *visibleService(const DemoWorld &world, const DemoCall &call)
{
    return call.user->seesOfferings ? world.catalogue.service(call.arguments[0]) : nullptr;
}

// The resource of a call that may name its plan in the query.
std::optional<DemoResource> resourceOf(const DemoWorld &world, const DemoCall &call,
                                       const QString &planKey)
{
    const QString tierId = call.queryValue(planKey);
    const QString &serviceId = call.arguments[0];
    const QString &resourceId = call.arguments[1];
    const DemoPlan *plan = tierId.isEmpty()
        ? world.catalogue.planWithResource(serviceId, resourceId)
        : world.catalogue.plan(tierId);
    if (plan == nullptr || plan->serviceId != serviceId)
        return std::nullopt;
    return world.catalogue.resource(*plan, resourceId);
}

ApiResult describeResource(const DemoWorld &world, const DemoCall &call)
{
    const auto resource = visibleService(world, call) == nullptr
        ? std::nullopt
        : resourceOf(world, call, u"productTierId"_s);
    if (!resource)
        return ApiError::notFound(u"Resource not found"_s);
    return HttpResponse::json(200, DemoCatalogue::resourceApis(*resource));
}

ApiResult inputParameters(const DemoWorld &world, const DemoCall &call)
{
    const auto resource = visibleService(world, call) == nullptr
        ? std::nullopt
        : resourceOf(world, call, u"ProductTierId"_s);
    if (!resource)
        return ApiError::notFound(u"Resource not found"_s);
    return HttpResponse::json(200, DemoCatalogue::inputParameters(call.arguments[0], *resource));
}

ApiResult versionSets(const DemoWorld &world, const DemoCall &call)
{
    const DemoPlan *plan = world.catalogue.plan(call.arguments[1]);
    if (visibleService(world, call) == nullptr || plan == nullptr
        || plan->serviceId != call.arguments[0])
        return ApiError::notFound(u"Product tier not found"_s);
    const QJsonObject sets = world.catalogue.versionSets(*plan);
    if (call.arguments.size() == 2)
        return HttpResponse::json(200, sets);
    for (const QJsonArray setList = sets.value(u"tierVersionSets"_s).toArray();
         const QJsonValue &set : setList) {
        if (set[u"version"_s].toString() == call.arguments[2])
            return HttpResponse::json(200, set);
    }
    return ApiError::notFound(u"Version set not found"_s);
}

} // namespace

void addOfferingRoutes(DemoRouter &router, DemoWorld &world)
{
    const QString prefix(ApiPrefix);
    const auto get = [&](const QString &path, const DemoRouter::Handler &handler) {
        router.add("GET", prefix + path, Auth::Bearer, Body::Ignored, handler);
    };
    get(u"/service-offering"_s, [&world](const DemoCall &call) -> ApiResult {
        return HttpResponse::json(
            200,
            world.catalogue.serviceOfferings(*call.user, call.queryValue(u"environmentType"_s)));
    });
    get(u"/service-offering/{}"_s, [&world](const DemoCall &call) -> ApiResult {
        const DemoService *service = visibleService(world, call);
        if (service == nullptr)
            return ApiError::notFound(u"Service not found"_s);
        return HttpResponse::json(
            200, world.catalogue.serviceOffering(*service, call.queryValue(u"environmentType"_s)));
    });
    get(u"/service-offering/{}/resource/{}/instance/{}"_s,
        [&world](const DemoCall &call) { return describeResource(world, call); });
    get(u"/service/{}/resource/{}/input-parameter"_s,
        [&world](const DemoCall &call) { return inputParameters(world, call); });
    get(u"/service/{}/productTier/{}/version-set"_s,
        [&world](const DemoCall &call) { return versionSets(world, call); });
    get(u"/service/{}/productTier/{}/version-set/{}"_s,
        [&world](const DemoCall &call) { return versionSets(world, call); });
}

} // namespace byoc::demo
