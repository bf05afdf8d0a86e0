// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoRoutes.h"
#include "demo/FleetDescriptions.h"
#include "demo/Paging.h"

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

using Auth = DemoRouter::Auth;
using Body = DemoRouter::Body;

QList<FoundInstance> allInstances(DemoWorld &world)
{
    QList<FoundInstance> list;
    for (const DemoAccount &account : world.accounts.all())
        list.append(findInstance(world, account.instanceId));
    for (const DemoDeployment &deployment : world.deployments.all())
        list.append(findInstance(world, deployment.instanceId));
    return list;
}

ApiResult create(DemoWorld &world, const DemoCall &call)
{
    const auto found = world.catalogue.target(call.arguments);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    const DemoTarget target = std::get<DemoTarget>(found);
    if (const MaybeError error =
            checkFieldTypes(call.body, {{u"subscriptionId"_s, QJsonValue::String}}))
        return *error;
    if (const MaybeError error = checkInstanceBody(call.body))
        return *error;
    QString id = call.body.value(u"subscriptionId"_s).toString();
    if (id.isEmpty())
        id = ownSubscription(world, target.plan->tierId, *call.user);
    return createInstance(world, target, call.arguments, id, *call.user, call.body);
}

// The instance of …/service/{}/environment/{}/instance/{}.
std::variant<FoundInstance, ApiError> instanceOfPath(DemoWorld &world, const DemoCall &call)
{
    const FoundInstance found = findInstance(world, call.arguments[2]);
    const DemoPlan *plan = found ? world.catalogue.anyPlan(found.tierId()) : nullptr;
    if (plan == nullptr || plan->serviceId != call.arguments[0]
        || plan->environmentId() != call.arguments[1])
        return ApiError::notFound(u"Resource instance not found"_s);
    return found;
}

ApiResult describe(DemoWorld &world, const DemoCall &call)
{
    const auto found = instanceOfPath(world, call);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    return HttpResponse::json(200,
                              FleetDescriptions(world).instance(std::get<FoundInstance>(found)));
}

// Carries out an action; the body must name the instance's resource. Answers 200.
ApiResult change(DemoWorld &world, const DemoCall &call,
                 const std::function<MaybeError(const FoundInstance &)> &action)
{
    const auto found = instanceOfPath(world, call);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    const FoundInstance &instance = std::get<FoundInstance>(found);
    if (const MaybeError error =
            checkFieldTypes(call.body, {{u"resourceId"_s, QJsonValue::String}}))
        return *error;
    if (!call.body.contains(u"resourceId"_s))
        return ApiError::invalid(u"missing_field"_s, u"\"resourceId\" is missing from body"_s);
    if (call.body.value(u"resourceId"_s).toString() != instance.resourceId())
        return ApiError::badRequest(u"Invalid request: the instance is of another resource"_s);
    if (const MaybeError error = action(instance))
        return *error;
    return HttpResponse::empty(200);
}

ApiResult list(DemoWorld &world, const DemoCall &call)
{
    const QString serviceId = call.arguments[0];
    const QString environmentId = call.arguments[1];
    if (world.catalogue.service(serviceId) == nullptr)
        return ApiError::notFound(u"Service not found"_s);
    const QString filter = call.queryValue(u"Filter"_s);
    if (!filter.isEmpty() && filter != u"onlyCloudAccounts" && filter != u"excludeCloudAccounts")
        return ApiError::invalid(
            u"invalid_enum_value"_s,
            u"value of Filter must be one of \"onlyCloudAccounts\", \"excludeCloudAccounts\""_s);
    const auto wants = [&call](const QString &key, const QString &value) {
        const QString wanted = call.queryValue(key);
        return wanted.isEmpty() || wanted == value;
    };
    QList<FoundInstance> instances;
    for (const QList<FoundInstance> all = allInstances(world); const FoundInstance &found : all) {
        const DemoPlan *plan = world.catalogue.anyPlan(found.tierId());
        const bool isAccount = found.account != nullptr;
        if (plan->serviceId == serviceId && plan->environmentId() == environmentId
            && (filter.isEmpty() || isAccount == (filter == u"onlyCloudAccounts"))
            && wants(u"SubscriptionId"_s, found.subscriptionId())
            && wants(u"ProductTierId"_s, found.tierId()))
            instances.append(found);
    }
    const auto wanted = wantedPage(call, instances.size());
    if (const auto *error = std::get_if<ApiError>(&wanted))
        return *error;
    const Page &page = std::get<Page>(wanted);
    const FleetDescriptions descriptions(world);
    QJsonArray array;
    for (qsizetype i = page.first; i < page.end; ++i)
        array.append(descriptions.instance(instances[i]));
    QJsonObject answer{{u"serviceId"_s, serviceId},
                       {u"environmentId"_s, environmentId},
                       {u"resourceInstances"_s, array}};
    if (!page.nextToken.isEmpty())
        answer.insert(u"nextPageToken"_s, page.nextToken);
    return HttpResponse::json(200, answer);
}

// "resourceinstance:…", "subscription:…", "user:…" or "all:…": a part of what they are found by.
ApiResult search(DemoWorld &world, const DemoCall &call)
{
    if (const MaybeError error = checkFieldTypes(call.body, {{u"query"_s, QJsonValue::String}}))
        return *error;
    if (!call.body.contains(u"query"_s))
        return ApiError::invalid(u"missing_field"_s, u"\"query\" is missing from body"_s);
    if (call.body.contains(u"filters"_s))
        return ApiError::badRequest(u"Invalid request: filters are not served here"_s);
    const QString query = call.body.value(u"query"_s).toString();
    const QString kind = query.section(u':', 0, 0).toLower();
    const QString text = query.section(u':', 1);
    const auto wants = [&kind](const QString &one) { return kind == u"all" || kind == one; };
    const auto contains = [&text](const QStringList &values) {
        return std::any_of(values.begin(), values.end(), [&text](const QString &value) {
            return value.contains(text, Qt::CaseInsensitive);
        });
    };
    const DemoCatalogue &catalogue = world.catalogue;
    const FleetDescriptions descriptions(world);
    QJsonArray instances;
    QJsonArray subscriptions;
    QJsonArray users;
    if (wants(u"resourceinstance"_s)) {
        for (const QList<FoundInstance> all = allInstances(world);
             const FoundInstance &found : all) {
            if (contains({found.id()}))
                instances.append(descriptions.instanceRecord(found));
        }
    }
    if (wants(u"subscription"_s)) {
        for (const DemoSubscription &subscription : catalogue.subscriptions()) {
            const DemoUser *owner = catalogue.userById(subscription.ownerId);
            if (catalogue.plan(subscription.tierId) != nullptr
                && contains({subscription.id, owner->email, owner->name}))
                subscriptions.append(descriptions.subscriptionRecord(subscription));
        }
    }
    if (wants(u"user"_s)) {
        for (const DemoUser &user : catalogue.users()) {
            if (!user.isStaff && !user.isApiKey()
                && contains({user.id, user.email, user.name, user.orgName}))
                users.append(FleetDescriptions::userRecord(user));
        }
    }
    return HttpResponse::json(200,
                              QJsonObject{{u"resourceInstanceResults"_s, instances},
                                          {u"subscriptionResults"_s, subscriptions},
                                          {u"userResults"_s, users}});
}

ApiResult changeAccount(DemoWorld &world, const DemoCall &call)
{
    if (const MaybeError error = checkFieldTypes(call.body,
                                                 {{u"setConnection"_s, QJsonValue::Bool},
                                                  {u"nebiusBindings"_s, QJsonValue::Array},
                                                  {u"customTags"_s, QJsonValue::Array}}))
        return *error;
    DemoAccount *account = world.accounts.byInstance(call.arguments[1]);
    if (account == nullptr || account->serviceId != call.arguments[0])
        return ApiError::notFound(u"Resource instance not found"_s);
    if (const MaybeError error = changeAccountInstance(world, *account, call.body))
        return *error;
    return HttpResponse::empty(202);
}

} // namespace

void addFleetInstanceRoutes(DemoRouter &router, DemoWorld &world)
{
    const QString fleet = QString(ApiPrefix) + u"/fleet"_s;
    const QString environment = fleet + u"/service/{}/environment/{}"_s;
    const QString one = environment + u"/instance/{}"_s;
    router.add("POST", fleet + u"/resource-instance/{}/{}/{}/{}/{}/{}/{}"_s, Auth::FleetWriter,
               Body::Object, [&world](const DemoCall &call) { return create(world, call); });
    router.add("POST", fleet + u"/search-inventory"_s, Auth::Staff, Body::Object,
               [&world](const DemoCall &call) { return search(world, call); });
    router.add("POST", fleet + u"/service/{}/account-config-instance/{}"_s, Auth::FleetWriter,
               Body::Object, [&world](const DemoCall &call) { return changeAccount(world, call); });
    // The contract's path ends in a slash.
    router.add("GET", environment + u"/instances/"_s, Auth::Staff, Body::Ignored,
               [&world](const DemoCall &call) { return list(world, call); });
    router.add("GET", one, Auth::Staff, Body::Ignored,
               [&world](const DemoCall &call) { return describe(world, call); });
    router.add("PATCH", one, Auth::FleetWriter, Body::Object, [&world](const DemoCall &call) {
        return change(world, call, [&](const FoundInstance &found) {
            return updateInstance(world, found, call.body);
        });
    });
    router.add("DELETE", one, Auth::FleetWriter, Body::Object, [&world](const DemoCall &call) {
        return change(world, call,
                      [&](const FoundInstance &found) { return deleteInstance(world, found); });
    });
    for (const QString &verb : {u"restart"_s, u"start"_s, u"stop"_s}) {
        router.add("POST", one + u'/' + verb, Auth::FleetWriter, Body::Object,
                   [&world, verb](const DemoCall &call) {
                       return change(world, call, [&](const FoundInstance &found) {
                           return operateInstance(world, found, verb);
                       });
                   });
    }
}

} // namespace byoc::demo
