// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoRoutes.h"
#include "demo/Subscribing.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

using Auth = DemoRouter::Auth;
using Body = DemoRouter::Body;

ApiResult listSubscriptions(const DemoWorld &world, const DemoCall &call)
{
    const QString serviceId = call.queryValue(u"serviceId"_s);
    const QString environmentType = call.queryValue(u"environmentType"_s);
    QJsonArray ids;
    QJsonArray subscriptions;
    for (const DemoSubscription &subscription : world.catalogue.subscriptions()) {
        const QString role = subscription.roles.value(call.user->id);
        const DemoPlan *plan = world.catalogue.plan(subscription.tierId);
        if (role.isEmpty() || plan == nullptr
            || (!serviceId.isEmpty() && plan->serviceId != serviceId)
            || (!environmentType.isEmpty()
                && plan->environment.value(u"type"_s).toString() != environmentType))
            continue;
        ids.append(subscription.id);
        subscriptions.append(world.catalogue.subscription(subscription, role));
    }
    return HttpResponse::json(200,
                              QJsonObject{{u"ids"_s, ids}, {u"subscriptions"_s, subscriptions}});
}

ApiResult describeSubscription(const DemoWorld &world, const DemoCall &call)
{
    const QString role = roleOf(world, call.arguments[0], *call.user);
    if (role.isEmpty())
        return ApiError::notFound(u"Subscription not found"_s);
    return HttpResponse::json(
        200, world.catalogue.subscription(*world.catalogue.subscription(call.arguments[0]), role));
}

std::variant<const DemoPlan *, ApiError> wantedPlan(const DemoWorld &world, const DemoCall &call)
{
    const QList<FieldType> fields{{u"productTierId"_s, QJsonValue::String},
                                  {u"serviceId"_s, QJsonValue::String}};
    if (const MaybeError error = checkFieldTypes(call.body, fields))
        return *error;
    for (const FieldType &field : fields) {
        if (!call.body.contains(field.key))
            return ApiError::invalid(u"missing_field"_s,
                                     u"\"%1\" is missing from body"_s.arg(field.key));
    }
    const DemoPlan *plan = world.catalogue.plan(call.body.value(u"productTierId"_s).toString());
    if (plan == nullptr || !call.user->seesOfferings
        || plan->serviceId != call.body.value(u"serviceId"_s).toString())
        return ApiError::notFound(u"Product tier not found"_s);
    return plan;
}

ApiResult subscribe(DemoWorld &world, const DemoCall &call)
{
    const auto wanted = wantedPlan(world, call);
    if (const auto *error = std::get_if<ApiError>(&wanted))
        return *error;
    const DemoPlan *plan = std::get<const DemoPlan *>(wanted);
    if (!plan->autoApprove)
        return ApiError::badRequest(
            u"Invalid request: subscriptions of this product tier need an approval"_s);
    return HttpResponse::json(200, openSubscription(world, *plan, *call.user, *call.user));
}

// The requests of the caller whose plan still exists, all or the one of an id.
QJsonArray requestsOf(const DemoWorld &world, const DemoUser &user, const QString &id = {})
{
    QJsonArray list;
    for (const SubscriptionRequest &request : world.subscriptionRequests) {
        if (request.userId == user.id && (id.isEmpty() || request.id == id)
            && world.catalogue.plan(request.tierId) != nullptr)
            list.append(describeSubscriptionRequest(world, request));
    }
    return list;
}

ApiResult requestSubscription(DemoWorld &world, const DemoCall &call)
{
    const auto wanted = wantedPlan(world, call);
    if (const auto *error = std::get_if<ApiError>(&wanted))
        return *error;
    world.subscriptionRequests.append({world.ids.next(u"subr"_s),
                                       std::get<const DemoPlan *>(wanted)->tierId, call.user->id,
                                       timestamp()});
    return HttpResponse::json(200, world.subscriptionRequests.last().id);
}

} // namespace

void addSubscriptionRoutes(DemoRouter &router, DemoWorld &world)
{
    const QString prefix(ApiPrefix);
    router.add("GET", prefix + u"/subscription"_s, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) { return listSubscriptions(world, call); });
    router.add("POST", prefix + u"/subscription"_s, Auth::Bearer, Body::Object,
               [&world](const DemoCall &call) { return subscribe(world, call); });
    router.add("GET", prefix + u"/subscription/request"_s, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) -> ApiResult {
                   const QJsonArray list = requestsOf(world, *call.user);
                   QJsonArray ids;
                   for (const QJsonValue &item : list)
                       ids.append(item[u"id"_s]);
                   return HttpResponse::json(
                       200, QJsonObject{{u"ids"_s, ids}, {u"subscriptionRequests"_s, list}});
               });
    router.add("POST", prefix + u"/subscription/request"_s, Auth::Bearer, Body::Object,
               [&world](const DemoCall &call) { return requestSubscription(world, call); });
    router.add("GET", prefix + u"/subscription/request/{}"_s, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) -> ApiResult {
                   const QJsonArray list = requestsOf(world, *call.user, call.arguments[0]);
                   if (list.isEmpty())
                       return ApiError::notFound(u"Subscription request not found"_s);
                   return HttpResponse::json(200, list.first());
               });
    router.add("GET", prefix + u"/subscription/{}"_s, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) { return describeSubscription(world, call); });
}

} // namespace byoc::demo
