// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoRoutes.h"

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

using Auth = DemoRouter::Auth;
using Body = DemoRouter::Body;

ApiResult describeResource(const DemoWorld &world, const DemoCall &call)
{
    const QString tierId = call.queryValue(u"productTierId"_s);
    const DemoPlan *plan = tierId.isEmpty()
        ? world.catalogue.planWithResource(call.arguments[0], call.arguments[1])
        : world.catalogue.plan(tierId);
    const auto resource = plan == nullptr || plan->serviceId != call.arguments[0]
        ? std::nullopt
        : world.catalogue.resource(*plan, call.arguments[1]);
    if (!resource)
        return ApiError::notFound(u"Resource not found"_s);
    return HttpResponse::json(200,
                              QJsonObject{{u"ConsumptionDescribeServiceOfferingResourceResult"_s,
                                           DemoCatalogue::resourceApis(*resource)}});
}

ApiResult describeOffering(const DemoWorld &world, const DemoCall &call)
{
    const DemoService *service = world.catalogue.service(call.arguments[0]);
    const QString tierId = call.queryValue(u"productTierId"_s);
    if (service == nullptr)
        return ApiError::notFound(u"Service not found"_s);
    if (!tierId.isEmpty() && world.catalogue.plan(tierId) == nullptr)
        return ApiError::notFound(u"Product tier not found"_s);
    return HttpResponse::json(200,
                              QJsonObject{{u"ConsumptionDescribeServiceOfferingResult"_s,
                                           world.catalogue.serviceOffering(*service, {}, tierId)}});
}

} // namespace

void addFleetOfferingRoutes(DemoRouter &router, DemoWorld &world)
{
    const QString base = QString(ApiPrefix) + u"/fleet/service-offering"_s;
    router.add("GET", base, Auth::Staff, Body::Ignored,
               [&world](const DemoCall &call) -> ApiResult {
                   return HttpResponse::json(
                       200,
                       QJsonObject{{u"ConsumptionListServiceOfferingsResult"_s,
                                    world.catalogue.serviceOfferings(*call.user, {})}});
               });
    router.add("GET", base + u"/{}"_s, Auth::Staff, Body::Ignored,
               [&world](const DemoCall &call) { return describeOffering(world, call); });
    router.add("GET", base + u"/{}/resource/{}/instance/{}"_s, Auth::Staff, Body::Ignored,
               [&world](const DemoCall &call) { return describeResource(world, call); });
}

} // namespace byoc::demo
