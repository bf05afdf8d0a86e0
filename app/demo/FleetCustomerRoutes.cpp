// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoRoutes.h"
#include "demo/FleetDescriptions.h"
#include "demo/Paging.h"
#include "demo/Subscribing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

using Auth = DemoRouter::Auth;
using Body = DemoRouter::Body;

bool isCustomer(const DemoUser &user)
{
    return !user.isStaff && !user.isApiKey();
}

// Service and environment that the path names.
MaybeError checkEnvironment(const DemoWorld &world, const DemoCall &call)
{
    if (world.catalogue.service(call.arguments[0]) == nullptr)
        return ApiError::notFound(u"Service not found"_s);
    if (world.catalogue.plansOf(call.arguments[0], call.arguments[1]).isEmpty())
        return ApiError::notFound(u"Service environment not found"_s);
    return std::nullopt;
}

bool isOfEnvironment(const DemoWorld &world, const DemoSubscription &subscription,
                     const DemoCall &call)
{
    const DemoPlan *plan = world.catalogue.plan(subscription.tierId);
    return plan != nullptr && plan->serviceId == call.arguments[0]
        && plan->environmentId() == call.arguments[1];
}

// One page of a list of pointers, each described; an error if there is no such page.
template <typename Item, typename Describe>
std::variant<QJsonArray, ApiError> pageOf(const QList<const Item *> &items, const DemoCall &call,
                                          QJsonObject &answer, Describe describe)
{
    const auto wanted = wantedPage(call, items.size());
    if (const auto *error = std::get_if<ApiError>(&wanted))
        return *error;
    const Page &page = std::get<Page>(wanted);
    QJsonArray list;
    for (qsizetype i = page.first; i < page.end; ++i)
        list.append(describe(*items[i]));
    if (!page.nextToken.isEmpty())
        answer.insert(u"nextPageToken"_s, page.nextToken);
    return list;
}

ApiResult listAllUsers(const DemoWorld &world, const DemoCall &call)
{
    const QString serviceId = call.queryValue(u"serviceId"_s);
    QSet<QString> owners;
    for (const DemoSubscription &subscription : world.catalogue.subscriptions()) {
        const DemoPlan *plan = world.catalogue.plan(subscription.tierId);
        if (plan != nullptr && plan->serviceId == serviceId)
            owners.insert(subscription.ownerId);
    }
    QList<const DemoUser *> users;
    for (const DemoUser &user : world.catalogue.users()) {
        if (isCustomer(user) && (serviceId.isEmpty() || owners.contains(user.id)))
            users.append(&user);
    }
    QJsonObject answer;
    const FleetDescriptions descriptions(world);
    const auto list =
        pageOf(users, call, answer, [&](const DemoUser &user) { return descriptions.user(user); });
    if (const auto *error = std::get_if<ApiError>(&list))
        return *error;
    answer.insert(u"users"_s, std::get<QJsonArray>(list));
    return HttpResponse::json(200, answer);
}

ApiResult listUsers(const DemoWorld &world, const DemoCall &call)
{
    if (const MaybeError error = checkEnvironment(world, call))
        return *error;
    const QString subscriptionId = call.queryValue(u"subscriptionId"_s);
    QSet<QString> members;
    for (const DemoSubscription &subscription : world.catalogue.subscriptions()) {
        if (!isOfEnvironment(world, subscription, call)
            || (!subscriptionId.isEmpty() && subscription.id != subscriptionId))
            continue;
        for (auto it = subscription.roles.cbegin(); it != subscription.roles.cend(); ++it)
            members.insert(it.key());
    }
    QList<const DemoUser *> users;
    for (const DemoUser &user : world.catalogue.users()) {
        if (isCustomer(user) && members.contains(user.id))
            users.append(&user);
    }
    QJsonObject answer{{u"serviceId"_s, call.arguments[0]},
                       {u"environmentId"_s, call.arguments[1]}};
    const FleetDescriptions descriptions(world);
    const auto list = pageOf(users, call, answer, [&](const DemoUser &user) {
        return descriptions.environmentUser(user, call.arguments[0], call.arguments[1]);
    });
    if (const auto *error = std::get_if<ApiError>(&list))
        return *error;
    answer.insert(u"users"_s, std::get<QJsonArray>(list));
    return HttpResponse::json(200, answer);
}

ApiResult listSubscriptions(const DemoWorld &world, const DemoCall &call)
{
    if (const MaybeError error = checkEnvironment(world, call))
        return *error;
    const QString tierId = call.queryValue(u"productTierId"_s);
    QList<const DemoSubscription *> subscriptions;
    for (const DemoSubscription &subscription : world.catalogue.subscriptions()) {
        if (isOfEnvironment(world, subscription, call)
            && (tierId.isEmpty() || subscription.tierId == tierId))
            subscriptions.append(&subscription);
    }
    QJsonObject answer;
    QJsonArray ids;
    const FleetDescriptions descriptions(world);
    const auto list =
        pageOf(subscriptions, call, answer, [&](const DemoSubscription &subscription) {
            ids.append(subscription.id);
            return descriptions.subscription(subscription);
        });
    if (const auto *error = std::get_if<ApiError>(&list))
        return *error;
    answer.insert(u"ids"_s, ids);
    answer.insert(u"subscriptions"_s, std::get<QJsonArray>(list));
    return HttpResponse::json(200, answer);
}

ApiResult describeSubscription(const DemoWorld &world, const DemoCall &call)
{
    if (const MaybeError error = checkEnvironment(world, call))
        return *error;
    const DemoSubscription *subscription = world.catalogue.subscription(call.arguments[2]);
    if (subscription == nullptr || !isOfEnvironment(world, *subscription, call))
        return ApiError::notFound(u"Subscription not found"_s);
    return HttpResponse::json(200, FleetDescriptions(world).subscription(*subscription));
}

ApiResult subscribeCustomer(DemoWorld &world, const DemoCall &call)
{
    if (const MaybeError error = checkEnvironment(world, call))
        return *error;
    const QList<FieldType> required{{u"productTierId"_s, QJsonValue::String},
                                    {u"onBehalfOfCustomerUserId"_s, QJsonValue::String}};
    if (const MaybeError error = checkFieldTypes(
            call.body,
            required + QList<FieldType>{{u"maxNumberOfInstances"_s, QJsonValue::Double}}))
        return *error;
    for (const FieldType &field : required) {
        if (!call.body.contains(field.key))
            return ApiError::invalid(u"missing_field"_s,
                                     u"\"%1\" is missing from body"_s.arg(field.key));
    }
    const DemoPlan *plan = world.catalogue.plan(call.body.value(u"productTierId"_s).toString());
    if (plan == nullptr || plan->serviceId != call.arguments[0]
        || plan->environmentId() != call.arguments[1])
        return ApiError::notFound(u"Product tier not found"_s);
    const DemoUser *customer =
        world.catalogue.userById(call.body.value(u"onBehalfOfCustomerUserId"_s).toString());
    if (customer == nullptr || !isCustomer(*customer))
        return ApiError::notFound(u"User not found"_s);
    const QString id = openSubscription(world, *plan, *customer, *call.user,
                                        call.body.value(u"maxNumberOfInstances"_s).toInt(-1));
    return HttpResponse::json(200, QJsonObject{{u"id"_s, id}});
}

ApiResult listRequests(const DemoWorld &world, const DemoCall &call)
{
    if (const MaybeError error = checkEnvironment(world, call))
        return *error;
    const QString status = call.queryValue(u"status"_s);
    QJsonArray ids;
    QJsonArray list;
    for (const SubscriptionRequest &request : world.subscriptionRequests) {
        const DemoPlan *plan = world.catalogue.plan(request.tierId);
        if (plan == nullptr || plan->serviceId != call.arguments[0]
            || plan->environmentId() != call.arguments[1]
            || (!status.isEmpty() && status != u"PENDING"))
            continue;
        ids.append(request.id);
        list.append(describeSubscriptionRequest(world, request));
    }
    return HttpResponse::json(200, QJsonObject{{u"ids"_s, ids}, {u"subscriptionRequests"_s, list}});
}

ApiResult approveRequest(DemoWorld &world, const DemoCall &call)
{
    const auto found = std::find_if(
        world.subscriptionRequests.cbegin(), world.subscriptionRequests.cend(),
        [&](const SubscriptionRequest &request) { return request.id == call.arguments[2]; });
    const DemoPlan *plan =
        found == world.subscriptionRequests.cend() ? nullptr : world.catalogue.plan(found->tierId);
    if (plan == nullptr || plan->serviceId != call.arguments[0]
        || plan->environmentId() != call.arguments[1])
        return ApiError::notFound(u"Subscription request not found"_s);
    openSubscription(world, *plan, *world.catalogue.userById(found->userId), *call.user);
    world.subscriptionRequests.erase(found);
    return HttpResponse::empty(200);
}

} // namespace

void addFleetCustomerRoutes(DemoRouter &router, DemoWorld &world)
{
    const QString fleet = QString(ApiPrefix) + u"/fleet"_s;
    const QString environment = fleet + u"/service/{}/environment/{}"_s;
    const auto get = [&](const QString &path,
                         ApiResult (*handler)(const DemoWorld &, const DemoCall &)) {
        router.add("GET", path, Auth::Staff, Body::Ignored,
                   [&world, handler](const DemoCall &call) { return handler(world, call); });
    };
    get(fleet + u"/users"_s, listAllUsers);
    get(environment + u"/users"_s, listUsers);
    get(environment + u"/subscription"_s, listSubscriptions);
    get(environment + u"/subscription/request"_s, listRequests);
    get(environment + u"/subscription/{}"_s, describeSubscription);
    router.add("POST", environment + u"/subscription"_s, Auth::FleetWriter, Body::Object,
               [&world](const DemoCall &call) { return subscribeCustomer(world, call); });
    router.add("PUT", environment + u"/subscription/request/{}"_s, Auth::FleetWriter, Body::Ignored,
               [&world](const DemoCall &call) { return approveRequest(world, call); });
}

} // namespace byoc::demo
