// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoRoutes.h"
#include "demo/InstanceActions.h"

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

using Auth = DemoRouter::Auth;
using Body = DemoRouter::Body;

constexpr qsizetype PathKeys = 7;

struct VisibleInstance
{
    FoundInstance instance;
    QString role; ///< of the caller
};

std::variant<VisibleInstance, ApiError> visibleInstance(DemoWorld &world, const DemoCall &call)
{
    const FoundInstance found = findInstance(world, call.arguments[PathKeys]);
    const ApiError missing = ApiError::notFound(u"Resource instance not found"_s);
    if (!found)
        return missing;
    const QString role = roleOf(world, found.subscriptionId(), *call.user);
    const QString subscriptionId = call.queryValue(u"subscriptionId"_s);
    if (role.isEmpty() || found.keys() != call.arguments.first(PathKeys)
        || (!subscriptionId.isEmpty() && subscriptionId != found.subscriptionId()))
        return missing;
    return VisibleInstance{found, role};
}

// Carries out an action on an instance that the caller may change; answers 202.
ApiResult change(DemoWorld &world, const DemoCall &call,
                 const std::function<MaybeError(const FoundInstance &)> &action)
{
    const auto visible = visibleInstance(world, call);
    if (const auto *error = std::get_if<ApiError>(&visible))
        return *error;
    const VisibleInstance &found = std::get<VisibleInstance>(visible);
    if (!mayWrite(found.role))
        return ApiError::forbidden(u"The role on the subscription does not allow this"_s);
    if (const MaybeError error = action(found.instance))
        return *error;
    return HttpResponse::empty(202);
}

ApiResult create(DemoWorld &world, const DemoCall &call)
{
    const auto found = world.catalogue.target(call.arguments);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    const DemoTarget target = std::get<DemoTarget>(found);
    if (!call.user->seesOfferings)
        return ApiError::notFound(u"Service not found"_s);
    if (const MaybeError error = checkInstanceBody(call.body))
        return *error;
    QString id = call.queryValue(u"subscriptionId"_s);
    if (id.isEmpty())
        id = ownSubscription(world, target.plan->tierId, *call.user);
    const QString role = roleOf(world, id, *call.user);
    if (role.isEmpty())
        return ApiError::notFound(u"Subscription not found"_s);
    if (!mayWrite(role))
        return ApiError::forbidden(u"The role on the subscription does not allow this"_s);
    return createInstance(world, target, call.arguments, id, *call.user, call.body);
}

ApiResult describe(DemoWorld &world, const DemoCall &call)
{
    const auto visible = visibleInstance(world, call);
    if (const auto *error = std::get_if<ApiError>(&visible))
        return *error;
    return HttpResponse::json(200,
                              describeInstance(world, std::get<VisibleInstance>(visible).instance));
}

ApiResult listInstances(DemoWorld &world, const DemoCall &call)
{
    const auto target = world.catalogue.target(call.arguments);
    if (const auto *error = std::get_if<ApiError>(&target))
        return *error;
    const QString subscriptionId = call.queryValue(u"subscriptionId"_s);
    QJsonArray ids;
    const auto addIds = [&](const auto &instances) {
        for (const auto &instance : instances) {
            if (instance.keys == call.arguments
                && !roleOf(world, instance.subscriptionId, *call.user).isEmpty()
                && (subscriptionId.isEmpty() || subscriptionId == instance.subscriptionId))
                ids.append(instance.instanceId);
        }
    };
    addIds(world.accounts.all());
    addIds(world.deployments.all());
    return HttpResponse::json(200, QJsonObject{{u"ids"_s, ids}});
}

ApiResult listAllInstances(DemoWorld &world, const DemoCall &call)
{
    const QString environmentType = call.queryValue(u"environmentType"_s);
    const auto isListed = [&](const auto &instance) {
        const DemoPlan *plan = world.catalogue.plan(instance.tierId);
        return !roleOf(world, instance.subscriptionId, *call.user).isEmpty()
            && (environmentType.isEmpty()
                || (plan != nullptr
                    && plan->environment.value(u"type"_s).toString() == environmentType));
    };
    QJsonArray list;
    for (const DemoAccount &account : world.accounts.all()) {
        if (isListed(account))
            list.append(world.accounts.instance(account));
    }
    for (const DemoDeployment &deployment : world.deployments.all()) {
        if (isListed(deployment))
            list.append(world.deployments.instance(deployment));
    }
    return HttpResponse::json(200, QJsonObject{{u"resourceInstances"_s, list}});
}

ApiResult changeAccount(DemoWorld &world, const DemoCall &call)
{
    const QList<FieldType> required{{u"serviceId"_s, QJsonValue::String},
                                    {u"subscriptionId"_s, QJsonValue::String}};
    for (const FieldType &field : required) {
        if (!call.body.contains(field.key))
            return ApiError::invalid(u"missing_field"_s,
                                     u"\"%1\" is missing from body"_s.arg(field.key));
    }
    if (const MaybeError error =
            checkFieldTypes(call.body,
                            required
                                + QList<FieldType>{{u"setConnection"_s, QJsonValue::Bool},
                                                   {u"nebiusBindings"_s, QJsonValue::Array},
                                                   {u"customTags"_s, QJsonValue::Array}}))
        return *error;
    DemoAccount *account = world.accounts.byInstance(call.arguments[0]);
    const QString role =
        account == nullptr ? QString() : roleOf(world, account->subscriptionId, *call.user);
    if (role.isEmpty() || account->serviceId != call.body.value(u"serviceId"_s).toString()
        || account->subscriptionId != call.body.value(u"subscriptionId"_s).toString())
        return ApiError::notFound(u"Resource instance not found"_s);
    if (!mayWrite(role))
        return ApiError::forbidden(u"The role on the subscription does not allow this"_s);
    if (const MaybeError error = changeAccountInstance(world, *account, call.body))
        return *error;
    return HttpResponse::empty(202);
}

} // namespace

void addInstanceRoutes(DemoRouter &router, DemoWorld &world)
{
    const QString all = QString(ApiPrefix) + u"/resource-instance"_s;
    const QString list = all + u"/{}/{}/{}/{}/{}/{}/{}"_s;
    const QString one = list + u"/{}"_s;
    router.add("GET", all, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) { return listAllInstances(world, call); });
    router.add("POST", all + u"/account-config/{}"_s, Auth::Bearer, Body::Object,
               [&world](const DemoCall &call) { return changeAccount(world, call); });
    router.add("GET", list, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) { return listInstances(world, call); });
    router.add("POST", list, Auth::Bearer, Body::Object,
               [&world](const DemoCall &call) { return create(world, call); });
    router.add("GET", one, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) { return describe(world, call); });
    router.add("PATCH", one, Auth::Bearer, Body::Object, [&world](const DemoCall &call) {
        return change(world, call, [&](const FoundInstance &found) {
            return updateInstance(world, found, call.body);
        });
    });
    router.add("DELETE", one, Auth::Bearer, Body::Ignored, [&world](const DemoCall &call) {
        return change(world, call,
                      [&](const FoundInstance &found) { return deleteInstance(world, found); });
    });
    for (const QString &verb : {u"restart"_s, u"start"_s, u"stop"_s}) {
        router.add("POST", one + u'/' + verb, Auth::Bearer, Body::Ignored,
                   [&world, verb](const DemoCall &call) {
                       return change(world, call, [&](const FoundInstance &found) {
                           return operateInstance(world, found, verb);
                       });
                   });
    }
}

} // namespace byoc::demo
