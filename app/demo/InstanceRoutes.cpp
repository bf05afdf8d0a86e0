// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoRoutes.h"
#include "demo/Redaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

using Auth = DemoRouter::Auth;
using Body = DemoRouter::Body;

constexpr qsizetype PathKeys = 7;

/// An instance that the caller may see: exactly one of the two is set.
struct FoundInstance
{
    DemoAccount *account = nullptr;
    DemoDeployment *deployment = nullptr;
    QString role;

    const QStringList &keys() const { return account ? account->keys : deployment->keys; }
    const QString &subscriptionId() const
    {
        return account ? account->subscriptionId : deployment->subscriptionId;
    }
};

std::variant<FoundInstance, ApiError> findInstance(DemoWorld &world, const DemoCall &call)
{
    FoundInstance found;
    const QString &id = call.arguments[PathKeys];
    found.account = world.accounts.byInstance(id);
    found.deployment = world.deployments.byInstance(id);
    const ApiError missing = ApiError::notFound(u"Resource instance not found"_s);
    if (found.account == nullptr && found.deployment == nullptr)
        return missing;
    found.role = roleOf(world, found.subscriptionId(), *call.user);
    const QString subscriptionId = call.queryValue(u"subscriptionId"_s);
    if (found.role.isEmpty() || found.keys() != call.arguments.first(PathKeys)
        || (!subscriptionId.isEmpty() && subscriptionId != found.subscriptionId()))
        return missing;
    return found;
}

std::variant<FoundInstance, ApiError> findWritableInstance(DemoWorld &world, const DemoCall &call)
{
    auto found = findInstance(world, call);
    if (const auto *instance = std::get_if<FoundInstance>(&found);
        instance != nullptr && !mayWrite(instance->role))
        return ApiError::forbidden(u"The role on the subscription does not allow this"_s);
    return found;
}

// The caller's own subscription of a plan, where the request names none.
QString defaultSubscription(const DemoWorld &world, const QString &tierId, const DemoUser &user)
{
    for (const QString &role : {u"root"_s, u"editor"_s}) {
        for (const DemoSubscription &subscription : world.catalogue.subscriptions()) {
            if (subscription.tierId == tierId && subscription.roles.value(user.id) == role
                && subscription.status == u"ACTIVE")
                return subscription.id;
        }
    }
    return {};
}

std::variant<DemoSubscription, ApiError> usableSubscription(const DemoWorld &world,
                                                            const DemoTarget &target,
                                                            const DemoCall &call)
{
    QString id = call.queryValue(u"subscriptionId"_s);
    if (id.isEmpty())
        id = defaultSubscription(world, target.plan->tierId, *call.user);
    const QString role = roleOf(world, id, *call.user);
    if (role.isEmpty())
        return ApiError::notFound(u"Subscription not found"_s);
    const DemoSubscription subscription = *world.catalogue.subscription(id);
    if (subscription.tierId != target.plan->tierId)
        return ApiError::badRequest(
            u"Invalid request: the subscription is of another product tier"_s);
    if (!mayWrite(role))
        return ApiError::forbidden(u"The role on the subscription does not allow this"_s);
    if (subscription.status != u"ACTIVE")
        return ApiError::invalidState(u"The subscription is %1"_s.arg(subscription.status));
    const auto &accounts = world.accounts.all();
    const auto &deployments = world.deployments.all();
    const auto isOfIt = [&id](const auto &instance) { return instance.subscriptionId == id; };
    const auto used = target.isOnboarding
        ? std::count_if(accounts.cbegin(), accounts.cend(), isOfIt)
        : std::count_if(deployments.cbegin(), deployments.cend(), isOfIt);
    if (subscription.maxNumberOfInstances >= 0 && used >= subscription.maxNumberOfInstances)
        return ApiError::badRequest(
            u"Invalid request: the maximum number of instances of the subscription is reached"_s);
    return subscription;
}

MaybeError checkCreateBody(const QJsonObject &body)
{
    if (const MaybeError error = checkFieldTypes(body,
                                                 {{u"cloud_provider"_s, QJsonValue::String},
                                                  {u"region"_s, QJsonValue::String},
                                                  {u"network_type"_s, QJsonValue::String},
                                                  {u"productTierVersion"_s, QJsonValue::String},
                                                  {u"requestParams"_s, QJsonValue::Object},
                                                  {u"customTags"_s, QJsonValue::Array}}))
        return error;
    const QString version = body.value(u"productTierVersion"_s).toString();
    if (!version.isEmpty() && !DemoCatalogue::hasVersion(version))
        return ApiError::notFound(u"Version set not found"_s);
    return std::nullopt;
}

ApiResult createInstance(DemoWorld &world, const DemoCall &call)
{
    const auto found = world.catalogue.target(call.arguments);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    const DemoTarget target = std::get<DemoTarget>(found);
    if (!call.user->seesOfferings)
        return ApiError::notFound(u"Service not found"_s);
    if (const MaybeError error = checkCreateBody(call.body))
        return *error;
    if (target.plan->modelStatus != u"READY")
        return ApiError::invalidState(u"The service model is not ready"_s);
    const auto usable = usableSubscription(world, target, call);
    if (const auto *error = std::get_if<ApiError>(&usable))
        return *error;
    const DemoSubscription subscription = std::get<DemoSubscription>(usable);
    const QJsonObject arrived =
        withSecretsReplaced(call.body, world.catalogue.secretKeys()).toObject();
    const qint64 now = world.clock.now();
    const auto created = target.isOnboarding
        ? world.accounts.create(target, call.arguments, subscription, *call.user, call.body,
                                arrived, world.ids, now)
        : world.deployments.create(target, call.arguments, subscription, *call.user, call.body,
                                   arrived, world.ids, now);
    if (const auto *error = std::get_if<ApiError>(&created))
        return *error;
    return HttpResponse::json(202, QJsonObject{{u"id"_s, std::get<QString>(created)}});
}

QJsonObject instanceObject(const DemoWorld &world, const FoundInstance &found)
{
    return found.account ? world.accounts.instance(*found.account)
                         : world.deployments.instance(*found.deployment);
}

ApiResult describeInstance(DemoWorld &world, const DemoCall &call)
{
    const auto found = findInstance(world, call);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    return HttpResponse::json(200, instanceObject(world, std::get<FoundInstance>(found)));
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

MaybeError updateAccount(DemoAccount &account, const DemoTarget &target, const QJsonObject &body)
{
    const QJsonObject changes = body.value(u"requestParams"_s).toObject();
    if (const MaybeError error = checkParameters(target.resource.parameters, changes, account.cloud,
                                                 u"account-config"_s, true))
        return error;
    for (const DemoParameter &parameter : target.resource.parameters) {
        if (changes.contains(parameter.key) && !parameter.modifiable)
            return ApiError::badRequest(
                u"Invalid request: parameter %1 cannot be changed"_s.arg(parameter.key));
    }
    auto tags = readCustomTags(body);
    if (const auto *error = std::get_if<ApiError>(&tags))
        return *error;
    if (body.contains(u"customTags"_s))
        account.customTags = std::get<QJsonArray>(tags);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        account.parameters.insert(it.key(), it.value());
    account.modifiedAt = timestamp();
    return std::nullopt;
}

ApiResult updateInstance(DemoWorld &world, const DemoCall &call)
{
    const auto found = findWritableInstance(world, call);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    const auto target = world.catalogue.target(call.arguments.first(PathKeys));
    if (const auto *error = std::get_if<ApiError>(&target))
        return *error;
    if (const MaybeError error = checkCreateBody(call.body))
        return *error;
    const FoundInstance &instance = std::get<FoundInstance>(found);
    const DemoTarget &aim = std::get<DemoTarget>(target);
    const MaybeError error = instance.account
        ? updateAccount(*instance.account, aim, call.body)
        : world.deployments.update(*instance.deployment, aim, call.body);
    if (error)
        return *error;
    return HttpResponse::empty(202);
}

MaybeError deleteAccount(DemoWorld &world, DemoAccount &account)
{
    using Phase = OnboardingLifecycle::Phase;
    if (world.deployments.usesAccount(account.instanceId))
        return ApiError::invalidState(u"Instances still run in the cloud provider account"_s);
    // The second delete confirms that the customer's side is gone. Where there never was an
    // account config, one is enough.
    if (!account.isVisibleAccount() || account.lifecycle.phase() == Phase::ReadyToOffboard)
        world.accounts.remove(account.instanceId);
    else
        account.lifecycle.beginDelete(world.clock.now());
    return std::nullopt;
}

ApiResult deleteInstance(DemoWorld &world, const DemoCall &call)
{
    const auto found = findWritableInstance(world, call);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    const FoundInstance &instance = std::get<FoundInstance>(found);
    const MaybeError error = instance.account
        ? deleteAccount(world, *instance.account)
        : world.deployments.begin(*instance.deployment, u"delete"_s, world.clock.now());
    if (error)
        return *error;
    return HttpResponse::empty(202);
}

ApiResult operateInstance(DemoWorld &world, const DemoCall &call, const QString &verb)
{
    const auto found = findWritableInstance(world, call);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    const FoundInstance &instance = std::get<FoundInstance>(found);
    const qint64 now = world.clock.now();
    if (instance.deployment) {
        if (const MaybeError error = world.deployments.begin(*instance.deployment, verb, now))
            return *error;
        return HttpResponse::empty(202);
    }
    if (verb != u"restart" || !instance.account->lifecycle.verify(now))
        return ApiError::invalidState(u"The instance does not allow this now"_s);
    return HttpResponse::empty(202);
}

MaybeError updateAccountInstance(DemoWorld &world, DemoAccount &account, const QJsonObject &body)
{
    const qint64 now = world.clock.now();
    auto tags = readCustomTags(body);
    if (const auto *error = std::get_if<ApiError>(&tags))
        return *error;
    if (const QJsonValue bindings = body.value(u"nebiusBindings"_s); !bindings.isUndefined()) {
        if (const MaybeError error = world.accounts.replaceBindings(account, bindings, now))
            return error;
    }
    if (const QJsonValue connection = body.value(u"setConnection"_s); connection.isBool()) {
        if (!account.lifecycle.setConnected(connection.toBool(), now))
            return ApiError::invalidState(u"The account does not allow this now"_s);
    }
    if (body.contains(u"customTags"_s)) {
        account.customTags = std::get<QJsonArray>(tags);
        account.accountTags = account.customTags;
    }
    return std::nullopt;
}

ApiResult changeAccountInstance(DemoWorld &world, const DemoCall &call)
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
    if (const MaybeError error = updateAccountInstance(world, *account, call.body))
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
               [&world](const DemoCall &call) { return changeAccountInstance(world, call); });
    router.add("GET", list, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) { return listInstances(world, call); });
    router.add("POST", list, Auth::Bearer, Body::Object,
               [&world](const DemoCall &call) { return createInstance(world, call); });
    router.add("GET", one, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) { return describeInstance(world, call); });
    router.add("PATCH", one, Auth::Bearer, Body::Object,
               [&world](const DemoCall &call) { return updateInstance(world, call); });
    router.add("DELETE", one, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) { return deleteInstance(world, call); });
    for (const QString &verb : {u"restart"_s, u"start"_s, u"stop"_s}) {
        router.add(
            "POST", one + u'/' + verb, Auth::Bearer, Body::Ignored,
            [&world, verb](const DemoCall &call) { return operateInstance(world, call, verb); });
    }
}

} // namespace byoc::demo
