// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoDeployments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

constexpr qint64 DeployTime = 8000;
constexpr qint64 ChangeTime = 3000;

QJsonObject withoutSecrets(const QList<DemoParameter> &declared, QJsonObject parameters)
{
    for (const DemoParameter &parameter : declared) {
        if (parameter.isSecret())
            parameters.remove(parameter.key);
    }
    return parameters;
}

} // namespace

DemoDeployments::DemoDeployments(const DemoCatalogue &catalogue, DemoAccounts &accounts)
    : m_catalogue(catalogue)
    , m_accounts(accounts)
{
}

MaybeError DemoDeployments::checkAccountOf(const QString &onboardingId,
                                           const DemoSubscription &subscription,
                                           const QString &cloud, const QString &region) const
{
    const DemoAccount *account = m_accounts.byInstance(onboardingId);
    if (account == nullptr || account->subscriptionId != subscription.id)
        return ApiError::badRequest(u"Invalid request: custom account config not found"_s);
    if (account->lifecycle.phase() != OnboardingLifecycle::Phase::Ready)
        return ApiError::badRequest(u"Invalid request: the cloud provider account is not READY"_s);
    if (account->cloud != cloud)
        return ApiError::badRequest(
            u"Invalid request: the cloud provider account is of another cloud provider"_s);
    const auto servesRegion = [&region](const NebiusBinding &binding) {
        return binding.region == region && !binding.isBad();
    };
    if (cloud == u"nebius"
        && std::none_of(account->bindings.cbegin(), account->bindings.cend(), servesRegion))
        return ApiError::badRequest(
            u"Invalid request: the account has no READY binding in this region"_s);
    return std::nullopt;
}

std::variant<QString, ApiError> DemoDeployments::create(
    const DemoTarget &target, const QStringList &keys, const DemoSubscription &subscription,
    const DemoUser &user, const QJsonObject &body, const QJsonObject &arrived, DemoIds &ids,
    qint64 now)
{
    const QString cloud = body.value(u"cloud_provider"_s).toString().toLower();
    const QString region = body.value(u"region"_s).toString();
    const QJsonObject parameters = body.value(u"requestParams"_s).toObject();
    if (!target.plan->hasCloud(cloud))
        return ApiError::badRequest(
            u"Invalid request: the cloud provider is not offered by this product tier"_s);
    if (!m_catalogue.regions(cloud).contains(region))
        return ApiError::badRequest(
            u"Invalid request: the region is not offered by this product tier"_s);
    const QString networkType = body.value(u"network_type"_s).toString(u"PUBLIC"_s);
    if (networkType != u"PUBLIC" && networkType != u"INTERNAL")
        return ApiError::badRequest(u"Invalid request: network_type is malformed"_s);
    if (const MaybeError error =
            checkParameters(target.resource.parameters, parameters, cloud, target.resource.name))
        return *error;
    const QString onboardingId = parameters.value(u"cloud_provider_account_config_id"_s).toString();
    if (target.plan->isByoa()) {
        if (const MaybeError error = checkAccountOf(onboardingId, subscription, cloud, region))
            return *error;
    }
    auto tags = readCustomTags(body);
    if (const auto *error = std::get_if<ApiError>(&tags))
        return *error;

    const bool fails =
        std::any_of(parameters.begin(), parameters.end(), [](const QJsonValue &value) {
            return value.toString().startsWith(u"fail_deploy");
        });
    m_deployments.append({
        .instanceId = ids.next(u"instance"_s),
        .serviceId = target.plan->serviceId,
        .tierId = target.plan->tierId,
        .resourceId = target.resource.id,
        .resourceName = target.resource.name,
        .keys = keys,
        .subscriptionId = subscription.id,
        .userId = user.id,
        .userName = user.name,
        .cloud = cloud,
        .region = region,
        .version =
            body.value(u"productTierVersion"_s).toString(QString(DemoCatalogue::PreferredVersion)),
        .networkType = networkType,
        .createdAt = timestamp(),
        .modifiedAt = timestamp(),
        .onboardingId = onboardingId,
        .arrived = arrived,
        .parameters = withoutSecrets(target.resource.parameters, parameters),
        .customTags = std::get<QJsonArray>(tags),
        .status = u"DEPLOYING"_s,
        .nextStatus = fails ? u"FAILED"_s : u"RUNNING"_s,
        .nextAt = now + DeployTime,
    });
    return m_deployments.last().instanceId;
}

MaybeError DemoDeployments::begin(DemoDeployment &deployment, const QString &verb, qint64 now) const
{
    const auto go = [&](const QString &status, const QString &next) {
        deployment.status = status;
        deployment.nextStatus = next;
        deployment.nextAt = now + ChangeTime;
        deployment.modifiedAt = timestamp();
    };
    if (deployment.status == u"DELETING")
        return verb == u"delete" ? MaybeError()
                                 : ApiError::invalidState(u"The instance is being deleted"_s);
    if (verb == u"delete") {
        go(u"DELETING"_s, u"DELETED"_s);
        return std::nullopt;
    }
    const bool running = deployment.status == u"RUNNING" || deployment.status == u"FAILED";
    const bool allowed = verb == u"start" ? deployment.status == u"STOPPED" : running;
    if (!allowed)
        return ApiError::invalidState(u"The instance is %1"_s.arg(deployment.status));
    if (verb == u"stop")
        go(u"STOPPING"_s, u"STOPPED"_s);
    else
        go(verb == u"start" ? u"STARTING"_s : u"RESTARTING"_s, u"RUNNING"_s);
    return std::nullopt;
}

void DemoDeployments::advance(qint64 now)
{
    for (DemoDeployment &deployment : m_deployments) {
        if (deployment.nextStatus.isEmpty() || deployment.nextAt > now)
            continue;
        deployment.status = deployment.nextStatus;
        deployment.nextStatus.clear();
    }
    m_deployments.removeIf(
        [](const DemoDeployment &deployment) { return deployment.status == u"DELETED"; });
}

DemoDeployment *DemoDeployments::byInstance(const QString &instanceId)
{
    const auto found =
        std::find_if(m_deployments.begin(), m_deployments.end(),
                     [&](const DemoDeployment &d) { return d.instanceId == instanceId; });
    return found == m_deployments.end() ? nullptr : &*found;
}

void DemoDeployments::remove(const QString &instanceId)
{
    m_deployments.removeIf([&](const DemoDeployment &d) { return d.instanceId == instanceId; });
}

bool DemoDeployments::usesAccount(const QString &onboardingId) const
{
    return std::any_of(m_deployments.cbegin(), m_deployments.cend(),
                       [&](const DemoDeployment &d) { return d.onboardingId == onboardingId; });
}

QJsonObject DemoDeployments::instance(const DemoDeployment &deployment) const
{
    QJsonObject object{
        {u"id"_s, deployment.instanceId},
        {u"status"_s, deployment.status},
        {u"cloud_provider"_s, deployment.cloud},
        {u"region"_s, deployment.region},
        {u"network_type"_s, deployment.networkType},
        {u"resourceID"_s, deployment.resourceId},
        {u"subscriptionId"_s, deployment.subscriptionId},
        {u"subscriptionStatus"_s, m_catalogue.subscription(deployment.subscriptionId)->status},
        {u"tierVersion"_s, deployment.version},
        {u"created_at"_s, deployment.createdAt},
        {u"last_modified_at"_s, deployment.modifiedAt},
        {u"createdByUserId"_s, deployment.userId},
        {u"createdByUserName"_s, deployment.userName},
        {u"active"_s, deployment.status == u"RUNNING"},
        {u"customTags"_s, deployment.customTags},
        {u"resourceInstanceMetadata"_s,
         QJsonObject{{u"deletionProtection"_s, false}, {u"customTags"_s, deployment.customTags}}},
        {u"result_params"_s, deployment.parameters},
        {u"launch_input_params"_s, deployment.parameters},
    };
    if (deployment.status == u"RUNNING") {
        const QString endpoint = u"%1.%2.%3.demo.example"_s.arg(
            deployment.instanceId, deployment.region, deployment.cloud);
        object.insert(
            u"detailedNetworkTopology"_s,
            QJsonObject{{deployment.resourceId,
                         QJsonObject{{u"resourceName"_s, deployment.resourceName},
                                     {u"resourceKey"_s, deployment.keys.last()},
                                     {u"clusterEndpoint"_s, endpoint},
                                     {u"clusterPorts"_s, QJsonArray{443}},
                                     {u"ports"_s, QJsonArray{443}},
                                     {u"nodeEndpoints"_s, QJsonArray{}},
                                     {u"networkingType"_s, deployment.networkType},
                                     {u"publiclyAccessible"_s, deployment.networkType == u"PUBLIC"},
                                     {u"allowedIPRanges"_s, QJsonArray{u"0.0.0.0/0"_s}},
                                     {u"hasCompute"_s, true},
                                     {u"main"_s, true}}}});
    }
    return object;
}

} // namespace byoc::demo
