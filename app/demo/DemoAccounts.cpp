// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoAccounts.h"

#include "demo/AccountInstructions.h"
#include "demo/AccountRules.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

constexpr qint64 BindingDelay = 1500;

// The same identifiers have one name as a parameter and another in what the API describes.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 10> AccountFields{
    {{"aws_account_id"_L1, "awsAccountID"_L1},
     {"aws_bootstrap_role_arn"_L1, "awsBootstrapRoleARN"_L1},
     {"gcp_project_id"_L1, "gcpProjectID"_L1},
     {"gcp_project_number"_L1, "gcpProjectNumber"_L1},
     {"gcp_service_account_email"_L1, "gcpServiceAccountEmail"_L1},
     {"azure_subscription_id"_L1, "azureSubscriptionID"_L1},
     {"azure_tenant_id"_L1, "azureTenantID"_L1},
     {"oci_tenancy_id"_L1, "ociTenancyID"_L1},
     {"oci_domain_id"_L1, "ociDomainID"_L1},
     {"nebius_tenant_id"_L1, "nebiusTenantID"_L1}}};

constexpr std::array InstanceFields{"awsAccountID"_L1, "gcpProjectID"_L1, "azureSubscriptionID"_L1,
                                    "ociTenancyID"_L1, "nebiusTenantID"_L1};

QJsonObject accountFields(const QJsonObject &parameters)
{
    QJsonObject fields;
    for (const auto &[parameter, field] : AccountFields) {
        const QString value = parameters.value(parameter).toString();
        if (!value.isEmpty())
            fields.insert(field, value);
    }
    return fields;
}

void merge(QJsonObject &into, const QJsonObject &from)
{
    for (auto it = from.begin(); it != from.end(); ++it)
        into.insert(it.key(), it.value());
}

} // namespace

QString timestamp()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

std::variant<QJsonArray, ApiError> readCustomTags(const QJsonObject &body)
{
    const QJsonValue value = body.value(u"customTags"_s);
    if (value.isUndefined() || value.isNull())
        return QJsonArray{};
    const QJsonArray tags = value.toArray();
    const bool wellFormed =
        value.isArray() && std::all_of(tags.begin(), tags.end(), [](const QJsonValue &tag) {
            return tag[u"key"_s].isString() && !tag[u"key"_s].toString().isEmpty()
                && tag[u"value"_s].isString();
        });
    if (!wellFormed)
        return ApiError::badRequest(
            u"Invalid request: customTags must be a list of key and value"_s);
    return tags;
}

DemoAccounts::DemoAccounts(const DemoCatalogue &catalogue, std::optional<int> autoGrantSeconds)
    : m_catalogue(catalogue)
    , m_autoGrantSeconds(autoGrantSeconds)
{
}

void DemoAccounts::addSeeded(const QJsonObject &seed)
{
    const DemoSubscription *subscription =
        m_catalogue.subscription(seed.value(u"subscriptionId"_s).toString());
    const DemoPlan *plan = m_catalogue.plan(subscription->tierId);
    const DemoUser *user = m_catalogue.userById(seed.value(u"userId"_s).toString());
    DemoAccount account{
        .instanceId = seed.value(u"instanceId"_s).toString(),
        .accountConfigId = seed.value(u"accountConfigId"_s).toString(),
        .cloud = seed.value(u"cloud"_s).toString(),
        .serviceId = plan->serviceId,
        .tierId = plan->tierId,
        .resourceId = plan->injectedResourceId,
        .keys = m_catalogue.pathKeys(*plan, QString(DemoCatalogue::InjectedUrlKey)),
        .subscriptionId = subscription->id,
        .identityId = subscription->ownerOrgId,
        .userId = user->id,
        .userName = user->name,
        .version = QString(DemoCatalogue::PreferredVersion),
        .name = u"Onboarded before the demo"_s,
        .description = u"Onboarded before the demo"_s,
        .createdAt = u"2026-01-20T10:00:00Z"_s,
        .modifiedAt = u"2026-01-20T10:00:00Z"_s,
        .arrived = {{u"requestParams"_s, seed.value(u"requestParams"_s)}},
        .parameters = seed.value(u"requestParams"_s).toObject(),
        .customTags = {},
        .accountTags = {},
        .bindings = {},
        .lifecycle = OnboardingLifecycle(0, 0),
    };
    // Long ago: the instructions, the grant and the verification have all passed.
    account.lifecycle.advance(OnboardingLifecycle::PrepareTime + OnboardingLifecycle::VerifyTime);
    m_accounts.append(account);
}

MaybeError DemoAccounts::check(const DemoTarget &target, const QString &cloud,
                               const QJsonObject &parameters) const
{
    if (cloud.isEmpty())
        return ApiError::badRequest(u"Invalid request: no cloud provider is given"_s);
    if (!target.plan->hasCloud(cloud))
        return ApiError::badRequest(
            u"Invalid request: the cloud provider is not offered by this product tier"_s);
    if (MaybeError error =
            checkParameters(target.resource.parameters, parameters, cloud, u"account-config"_s))
        return error;
    return checkAccount(cloud, parameters);
}

std::variant<QString, ApiError> DemoAccounts::create(const DemoTarget &target,
                                                     const QStringList &keys,
                                                     const DemoSubscription &subscription,
                                                     const DemoUser &user, const QJsonObject &body,
                                                     const QJsonObject &arrived, DemoIds &ids,
                                                     qint64 now)
{
    QJsonObject parameters = body.value(u"requestParams"_s).toObject();
    const QString cloud = requestedCloud(body, parameters);
    if (const MaybeError error = check(target, cloud, parameters))
        return *error;
    auto tags = readCustomTags(body);
    if (const auto *error = std::get_if<ApiError>(&tags))
        return *error;
    QList<NebiusBinding> bindings;
    if (const QJsonValue given = parameters.value(u"nebius_bindings"_s); !given.isUndefined()) {
        auto read = readNebiusBindings(given, m_catalogue.regions(u"nebius"_s));
        if (const auto *error = std::get_if<ApiError>(&read))
            return *error;
        bindings = std::get<QList<NebiusBinding>>(read);
        parameters.insert(u"nebius_bindings"_s, nebiusBindingEcho(bindings));
    }

    const bool grantsItself = cloud == u"nebius";
    std::optional<qint64> grantAfter;
    if (grantsItself && !bindings.isEmpty())
        grantAfter = BindingDelay;
    else if (!grantsItself && m_autoGrantSeconds)
        grantAfter = qint64(*m_autoGrantSeconds) * 1000;

    const QString label = cloud == u"byoc-onprem" ? parameters.value(u"cluster_name"_s).toString()
                                                  : cloud.toUpper() + u" account"_s;
    DemoAccount account{
        .instanceId = ids.next(u"instance"_s),
        .accountConfigId = ids.next(u"ac"_s),
        .cloud = cloud,
        .serviceId = target.plan->serviceId,
        .tierId = target.plan->tierId,
        .resourceId = target.resource.id,
        .keys = keys,
        .subscriptionId = subscription.id,
        .identityId = subscription.ownerOrgId,
        .userId = user.id,
        .userName = user.name,
        .version =
            body.value(u"productTierVersion"_s).toString(QString(DemoCatalogue::PreferredVersion)),
        .name = label,
        .description = parameters.value(u"cluster_description"_s).toString(label),
        .createdAt = timestamp(),
        .modifiedAt = timestamp(),
        .arrived = arrived,
        .parameters = parameters,
        .customTags = std::get<QJsonArray>(tags),
        .accountTags = std::get<QJsonArray>(tags),
        .bindings = bindings,
        .lifecycle = OnboardingLifecycle(now, grantAfter),
    };
    if (const auto failure = knownFailure(cloud, parameters))
        account.lifecycle.setFault(*failure);
    judgeBindings(account);
    m_accounts.append(account);
    return account.instanceId;
}

void DemoAccounts::judgeBindings(DemoAccount &account) const
{
    const bool allBad = !account.bindings.isEmpty()
        && std::all_of(account.bindings.cbegin(), account.bindings.cend(),
                       [](const NebiusBinding &binding) { return binding.isBad(); });
    account.lifecycle.setStandingFault(
        allBad ? std::optional(u"No binding of the tenant could be verified"_s) : std::nullopt);
}

void DemoAccounts::advance(qint64 now)
{
    for (DemoAccount &account : m_accounts)
        account.lifecycle.advance(now);
}

DemoAccount *DemoAccounts::byInstance(const QString &instanceId)
{
    const auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(),
                     [&](const DemoAccount &account) { return account.instanceId == instanceId; });
    return found == m_accounts.end() ? nullptr : &*found;
}

DemoAccount *DemoAccounts::byAccountConfig(const QString &accountConfigId)
{
    const auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&](const DemoAccount &account) {
            return account.accountConfigId == accountConfigId && account.isVisibleAccount();
        });
    return found == m_accounts.end() ? nullptr : &*found;
}

void DemoAccounts::remove(const QString &instanceId)
{
    m_accounts.removeIf(
        [&](const DemoAccount &account) { return account.instanceId == instanceId; });
}

MaybeError DemoAccounts::replaceBindings(DemoAccount &account, const QJsonValue &bindings,
                                         qint64 now) const
{
    if (account.cloud != u"nebius")
        return ApiError::badRequest(u"Invalid request: the account is not a Nebius account"_s);
    auto read = readNebiusBindings(bindings, m_catalogue.regions(u"nebius"_s));
    if (const auto *error = std::get_if<ApiError>(&read))
        return *error;
    account.bindings = std::get<QList<NebiusBinding>>(read);
    judgeBindings(account);
    if (!account.bindings.isEmpty())
        account.lifecycle.restartWithGrant(now, BindingDelay);
    account.modifiedAt = timestamp();
    return std::nullopt;
}

QJsonObject DemoAccounts::instance(const DemoAccount &account) const
{
    QJsonObject results;
    if (account.isVisibleAccount()) {
        results = account.parameters;
        const AccountInstructions instructions{m_apiUrl, account.cloud, account.accountConfigId,
                                               account.identityId};
        merge(results, instructions.resultParameters());
        results.insert(u"cloud_provider"_s, account.cloud);
        results.insert(u"account_config_status"_s, account.lifecycle.accountStatus());
    }
    const DemoSubscription *subscription = m_catalogue.subscription(account.subscriptionId);
    QJsonObject object{
        {u"id"_s, account.instanceId},
        {u"status"_s, account.lifecycle.instanceStatus()},
        {u"cloud_provider"_s, account.cloud},
        {u"resourceID"_s, account.resourceId},
        {u"subscriptionId"_s, account.subscriptionId},
        {u"subscriptionStatus"_s, subscription == nullptr ? u"ACTIVE"_s : subscription->status},
        {u"tierVersion"_s, account.version},
        {u"created_at"_s, account.createdAt},
        {u"last_modified_at"_s, account.modifiedAt},
        {u"createdByUserId"_s, account.userId},
        {u"createdByUserName"_s, account.userName},
        {u"active"_s, account.lifecycle.phase() == OnboardingLifecycle::Phase::Ready},
        {u"customTags"_s, account.customTags},
        {u"resourceInstanceMetadata"_s,
         QJsonObject{{u"deletionProtection"_s, false}, {u"customTags"_s, account.customTags}}},
        {u"result_params"_s, results},
        {u"launch_input_params"_s, account.parameters},
    };
    const QJsonObject fields = accountFields(account.parameters);
    for (const QLatin1StringView field : InstanceFields) {
        if (fields.contains(field))
            object.insert(field, fields.value(field));
    }
    return object;
}

QJsonObject DemoAccounts::accountConfig(const DemoAccount &account) const
{
    const AccountInstructions instructions{m_apiUrl, account.cloud, account.accountConfigId,
                                           account.identityId};
    QJsonObject object{{u"id"_s, account.accountConfigId},
                       {u"name"_s, account.name},
                       {u"description"_s, account.description},
                       {u"cloudProviderId"_s, u"infra-"_s + account.cloud},
                       {u"status"_s, account.lifecycle.accountStatus()},
                       {u"statusMessage"_s, account.lifecycle.statusMessage()},
                       {u"byoaInstanceIDs"_s, QJsonArray{account.instanceId}},
                       {u"customTags"_s, account.accountTags}};
    merge(object, accountFields(account.parameters));
    merge(object, instructions.accountConfigFields());
    if (account.cloud == u"nebius")
        object.insert(u"nebiusBindings"_s,
                      nebiusBindingResults(account.bindings, account.lifecycle.phase()));
    return object;
}

} // namespace byoc::demo
