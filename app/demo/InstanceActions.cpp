// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/InstanceActions.h"

#include "demo/DemoRouter.h"
#include "demo/InstanceChange.h"
#include "demo/Redaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

// The subscription as it may be used for another instance of a plan.
std::variant<DemoSubscription, ApiError> usableSubscription(const DemoWorld &world,
                                                            const DemoTarget &target,
                                                            const QString &id)
{
    const DemoSubscription *found = world.catalogue.subscription(id);
    if (found == nullptr)
        return ApiError::notFound(u"Subscription not found"_s);
    const DemoSubscription &subscription = *found;
    if (subscription.tierId != target.plan->tierId)
        return ApiError::badRequest(
            u"Invalid request: the subscription is of another product tier"_s);
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

} // namespace

FoundInstance findInstance(DemoWorld &world, const QString &id)
{
    return {world.accounts.byInstance(id), world.deployments.byInstance(id)};
}

QJsonObject describeInstance(const DemoWorld &world, const FoundInstance &found)
{
    return found.account ? world.accounts.instance(*found.account)
                         : world.deployments.instance(*found.deployment);
}

QString ownSubscription(const DemoWorld &world, const QString &tierId, const DemoUser &user)
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

MaybeError checkInstanceBody(const QJsonObject &body)
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

ApiResult createInstance(DemoWorld &world, const DemoTarget &target, const QStringList &keys,
                         const QString &subscriptionId, const DemoUser &user,
                         const QJsonObject &body)
{
    if (target.plan->modelStatus != u"READY")
        return ApiError::invalidState(u"The service model is not ready"_s);
    const auto usable = usableSubscription(world, target, subscriptionId);
    if (const auto *error = std::get_if<ApiError>(&usable))
        return *error;
    const DemoSubscription &subscription = std::get<DemoSubscription>(usable);
    const QJsonObject arrived = withSecretsReplaced(body, world.catalogue.secretKeys()).toObject();
    const qint64 now = world.clock.now();
    const auto created = target.isOnboarding
        ? world.accounts.create(target, keys, subscription, user, body, arrived, world.ids, now)
        : world.deployments.create(target, keys, subscription, user, body, arrived, world.ids, now);
    if (const auto *error = std::get_if<ApiError>(&created))
        return *error;
    return HttpResponse::json(202, QJsonObject{{u"id"_s, std::get<QString>(created)}});
}

MaybeError updateInstance(DemoWorld &world, const FoundInstance &found, const QJsonObject &body)
{
    const auto target = world.catalogue.target(found.keys());
    if (const auto *error = std::get_if<ApiError>(&target))
        return *error;
    if (MaybeError error = checkInstanceBody(body))
        return error;
    const auto &resource = std::get<DemoTarget>(target).resource;
    return found.account
        ? changeInstance(*found.account, resource.parameters, u"account-config"_s, body)
        : changeInstance(*found.deployment, resource.parameters, resource.name, body);
}

MaybeError deleteInstance(DemoWorld &world, const FoundInstance &found)
{
    return found.account
        ? deleteAccount(world, *found.account)
        : world.deployments.begin(*found.deployment, u"delete"_s, world.clock.now());
}

MaybeError operateInstance(DemoWorld &world, const FoundInstance &found, const QString &verb)
{
    const qint64 now = world.clock.now();
    if (found.deployment)
        return world.deployments.begin(*found.deployment, verb, now);
    if (verb != u"restart" || !found.account->lifecycle.verify(now))
        return ApiError::invalidState(u"The instance does not allow this now"_s);
    return std::nullopt;
}

MaybeError changeAccountInstance(DemoWorld &world, DemoAccount &account, const QJsonObject &body)
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

} // namespace byoc::demo
