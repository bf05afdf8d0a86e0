// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoCatalogue.h"

#include "demo/DemoCustomers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// A static library's resources are registered only if something in it asks for them.
static void registerResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace byoc::demo {

namespace {

const QString CatalogueDate = u"2026-01-15T09:00:00Z"_s;

QString text(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

QStringList textList(const QJsonObject &object, const QString &key)
{
    QStringList list;
    for (const QJsonArray valueList = object.value(key).toArray();
         const QJsonValue &value : valueList)
        list.append(value.toString());
    return list;
}

DemoPlan planFromJson(const QString &serviceId, const QJsonObject &object)
{
    DemoPlan plan;
    plan.serviceId = serviceId;
    plan.tierId = text(object, u"tierId"_s);
    plan.tierName = text(object, u"tierName"_s);
    plan.tierUrlKey = text(object, u"tierUrlKey"_s);
    plan.description = text(object, u"description"_s);
    plan.modelType = text(object, u"modelType"_s);
    plan.modelId = text(object, u"modelId"_s);
    plan.modelName = text(object, u"modelName"_s);
    plan.modelUrlKey = text(object, u"modelUrlKey"_s);
    plan.modelStatus = object.value(u"modelStatus"_s).toString(u"READY"_s);
    plan.environment = object.value(u"environment"_s).toObject();
    plan.clouds = textList(object, u"clouds"_s);
    plan.injectedResourceId = text(object, u"injected"_s);
    plan.undeclared = textList(object, u"undeclared"_s);
    plan.autoApprove = object.value(u"autoApprove"_s).toBool(true);
    plan.maxNumberOfInstances = object.value(u"maxNumberOfInstances"_s).toInt(-1);
    return plan;
}

// The injected resource's parameters, as listed for the account-config resource.
struct InjectedParameter
{
    QLatin1StringView key;
    QLatin1StringView name;
    QLatin1StringView type;
    QLatin1StringView cloud; ///< empty: every cloud
    bool required;
};

constexpr std::array InjectedParameters{
    InjectedParameter{"cloud_provider"_L1, "Cloud Provider"_L1, "String"_L1, ""_L1, false},
    InjectedParameter{"account_configuration_method"_L1, "Account Configuration Method"_L1,
                      "String"_L1, ""_L1, false},
    InjectedParameter{"aws_account_id"_L1, "AWS Account ID"_L1, "String"_L1, "aws"_L1, true},
    InjectedParameter{"aws_bootstrap_role_arn"_L1, "AWS Bootstrap Role ARN"_L1, "String"_L1,
                      "aws"_L1, true},
    InjectedParameter{"gcp_project_id"_L1, "GCP Project ID"_L1, "String"_L1, "gcp"_L1, true},
    InjectedParameter{"gcp_project_number"_L1, "GCP Project Number"_L1, "String"_L1, "gcp"_L1,
                      true},
    InjectedParameter{"gcp_service_account_email"_L1, "GCP Service Account Email"_L1, "String"_L1,
                      "gcp"_L1, true},
    InjectedParameter{"azure_subscription_id"_L1, "Azure Subscription ID"_L1, "String"_L1,
                      "azure"_L1, true},
    InjectedParameter{"azure_tenant_id"_L1, "Azure Tenant ID"_L1, "String"_L1, "azure"_L1, true},
    InjectedParameter{"oci_tenancy_id"_L1, "OCI Tenancy ID"_L1, "String"_L1, "oci"_L1, true},
    InjectedParameter{"oci_domain_id"_L1, "OCI Domain ID"_L1, "String"_L1, "oci"_L1, true},
    InjectedParameter{"nebius_tenant_id"_L1, "Nebius Tenant ID"_L1, "String"_L1, "nebius"_L1, true},
    InjectedParameter{"nebius_bindings"_L1, "Nebius Bindings"_L1, "JSON"_L1, "nebius"_L1, false},
    InjectedParameter{"cluster_name"_L1, "Cluster Name"_L1, "String"_L1, "byoc-onprem"_L1, true},
    InjectedParameter{"cluster_region"_L1, "Cluster Region"_L1, "String"_L1, "byoc-onprem"_L1,
                      false},
    InjectedParameter{"cluster_description"_L1, "Cluster Description"_L1, "String"_L1,
                      "byoc-onprem"_L1, false},
    InjectedParameter{"private_link"_L1, "Private Link"_L1, "Boolean"_L1, ""_L1, false},
    InjectedParameter{"allow_new_cloud_native_network_creation"_L1,
                      "Allow New Cloud Native Network Creation"_L1, "Boolean"_L1, ""_L1, false},
};

// What every resource of a BYOA plan takes beside its own parameters.
QList<DemoParameter> accountParameters()
{
    DemoParameter account;
    account.key = u"cloud_provider_account_config_id"_s;
    account.name = u"Cloud Provider Account"_s;
    account.description = u"The onboarded account to deploy into"_s;
    account.type = u"String"_s;
    account.required = true;
    account.custom = false;
    DemoParameter network = account;
    network.key = u"cloud_provider_native_network_id"_s;
    network.name = u"Cloud Native Network"_s;
    network.description = u"An imported network of that account"_s;
    network.required = false;
    return {account, network};
}

template <typename List, typename Predicate> auto *findIn(List &list, Predicate predicate)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), predicate);
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

bool DemoPlan::hasCloud(const QString &cloud) const
{
    return clouds.contains(cloud, Qt::CaseInsensitive);
}

DemoCatalogue::DemoCatalogue(quint32 seed, int customers)
{
    registerResources();
    QFile file(u":/demo/catalogue.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject catalogue = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT(opened && !catalogue.isEmpty());

    const QJsonObject provider = catalogue.value(u"provider"_s).toObject();
    m_providerId = text(provider, u"id"_s);
    m_providerName = text(provider, u"name"_s);
    m_providerOrgId = text(provider, u"orgId"_s);
    const QJsonObject regions = catalogue.value(u"regions"_s).toObject();
    for (const QString &cloud : regions.keys())
        m_regions.insert(cloud, textList(regions, cloud));
    m_secretKeys = {u"password"_s,      u"hashedPassword"_s,    u"refreshToken"_s,  u"jwtToken"_s,
                    u"privateKeyPEM"_s, u"awsSecretKey"_s,      u"awsAccessKey"_s,  u"deviceCode"_s,
                    u"device_code"_s,   u"authorizationCode"_s, u"reCaptchaToken"_s};
    readServices(catalogue);
    readUsers(catalogue);
    readSubscriptions(catalogue);
    addCustomers(seed, customers);
    for (const QJsonArray accountList = catalogue.value(u"accounts"_s).toArray();
         const QJsonValue &account : accountList)
        m_accounts.append(account.toObject());
}

void DemoCatalogue::readServices(const QJsonObject &catalogue)
{
    for (const QJsonArray valueList = catalogue.value(u"services"_s).toArray();
         const QJsonValue &value : valueList) {
        const QJsonObject object = value.toObject();
        DemoService service{text(object, u"id"_s),
                            text(object, u"name"_s),
                            text(object, u"description"_s),
                            text(object, u"urlKey"_s),
                            {}};
        for (const QJsonArray itemList = object.value(u"resources"_s).toArray();
             const QJsonValue &item : itemList) {
            const QJsonObject source = item.toObject();
            DemoResource resource{
                text(source, u"id"_s), text(source, u"name"_s), text(source, u"urlKey"_s), {}};
            for (const QJsonArray parameterList = source.value(u"parameters"_s).toArray();
                 const QJsonValue &parameter : parameterList) {
                resource.parameters.append(DemoParameter::fromJson(parameter.toObject()));
                if (resource.parameters.last().isSecret())
                    m_secretKeys.insert(resource.parameters.last().key);
            }
            service.resources.append(resource);
        }
        for (const QJsonArray planList = object.value(u"plans"_s).toArray();
             const QJsonValue &plan : planList)
            m_plans.append(planFromJson(service.id, plan.toObject()));
        m_services.append(service);
    }
}

void DemoCatalogue::readUsers(const QJsonObject &catalogue)
{
    for (const QJsonArray valueList = catalogue.value(u"users"_s).toArray();
         const QJsonValue &value : valueList) {
        const QJsonObject object = value.toObject();
        addUser({.id = text(object, u"id"_s),
                 .name = text(object, u"name"_s),
                 .email = text(object, u"email"_s),
                 .password = text(object, u"password"_s),
                 .apiKey = text(object, u"apiKey"_s),
                 .orgId = text(object, u"orgId"_s),
                 .orgName = text(object, u"orgName"_s),
                 .role = text(object, u"role"_s),
                 .seesOfferings = text(object, u"sees"_s) == u"all",
                 .isStaff = text(object, u"orgId"_s) == m_providerOrgId});
    }
}

void DemoCatalogue::readSubscriptions(const QJsonObject &catalogue)
{
    for (const QJsonArray valueList = catalogue.value(u"subscriptions"_s).toArray();
         const QJsonValue &value : valueList) {
        const QJsonObject object = value.toObject();
        DemoSubscription subscription;
        subscription.id = text(object, u"id"_s);
        subscription.tierId = text(object, u"tierId"_s);
        subscription.ownerId = text(object, u"owner"_s);
        subscription.ownerName = text(object, u"ownerName"_s);
        subscription.ownerOrgId = text(object, u"ownerOrgId"_s);
        subscription.ownerOrgName = text(object, u"ownerOrgName"_s);
        subscription.status = object.value(u"status"_s).toString(u"ACTIVE"_s);
        subscription.isDefault = object.value(u"default"_s).toBool();
        subscription.maxNumberOfInstances = object.value(u"maxNumberOfInstances"_s).toInt(-1);
        const QJsonObject roles = object.value(u"roles"_s).toObject();
        for (const QString &user : roles.keys())
            subscription.roles.insert(user, roles.value(user).toString());
        subscription.createdAt = CatalogueDate;
        subscription.updatedAt = CatalogueDate;
        subscription.updatedById = subscription.ownerId;
        subscription.updatedByName = subscription.ownerName;
        addSubscription(subscription);
    }
}

void DemoCatalogue::addUser(const DemoUser &user)
{
    m_userIndex.insert(user.id, m_users.size());
    if (!user.isApiKey())
        m_emailIndex.insert(user.email.toLower(), m_users.size());
    m_users.append(user);
}

void DemoCatalogue::addCustomers(quint32 seed, int count)
{
    QStringList tierIds; // those that anyone can subscribe to and onboard into
    for (const DemoPlan &plan : m_plans) {
        if (plan.isByoa() && plan.autoApprove && !plan.injectedResourceId.isEmpty()
            && plan.modelStatus == u"READY"
            && plan.environment.value(u"type"_s).toString() == u"PROD")
            tierIds.append(plan.tierId);
    }
    const MadeUpCustomers made = makeUpCustomers(seed, count, tierIds, CatalogueDate);
    for (const DemoUser &user : made.users)
        addUser(user);
    for (const DemoSubscription &subscription : made.subscriptions)
        addSubscription(subscription);
}

const DemoUser *DemoCatalogue::userById(const QString &id) const
{
    const auto found = m_userIndex.constFind(id);
    return found == m_userIndex.cend() ? nullptr : &m_users[*found];
}

const DemoUser *DemoCatalogue::userByEmail(const QString &email) const
{
    const auto found = m_emailIndex.constFind(email.toLower());
    return found == m_emailIndex.cend() ? nullptr : &m_users[*found];
}

const DemoUser *DemoCatalogue::userByApiKey(const QString &key) const
{
    return findIn(m_users, [&key](const DemoUser &user) {
        return !user.apiKey.isEmpty() && user.apiKey == key;
    });
}

const DemoService *DemoCatalogue::service(const QString &id) const
{
    return findIn(m_services, [&id](const DemoService &service) { return service.id == id; });
}

const DemoPlan *DemoCatalogue::plan(const QString &tierId) const
{
    return m_withdrawn.contains(tierId) ? nullptr : anyPlan(tierId);
}

const DemoPlan *DemoCatalogue::anyPlan(const QString &tierId) const
{
    return findIn(m_plans, [&tierId](const DemoPlan &plan) { return plan.tierId == tierId; });
}

bool DemoCatalogue::withdrawPlan(const QString &tierId)
{
    if (plan(tierId) == nullptr)
        return false;
    m_withdrawn.insert(tierId);
    return true;
}

bool DemoCatalogue::hasVersion(const QString &version)
{
    return version == PreferredVersion || version == u"3.1" || version == u"2.0";
}

QList<const DemoPlan *> DemoCatalogue::plansOf(const QString &serviceId,
                                               const QString &environmentId) const
{
    QList<const DemoPlan *> found;
    for (const DemoPlan &plan : m_plans) {
        if (plan.serviceId == serviceId && !m_withdrawn.contains(plan.tierId)
            && (environmentId.isEmpty() || plan.environmentId() == environmentId))
            found.append(&plan);
    }
    return found;
}

const DemoSubscription *DemoCatalogue::subscription(const QString &id) const
{
    const auto found = m_subscriptionIndex.constFind(id);
    return found == m_subscriptionIndex.cend() ? nullptr : &m_subscriptions[*found];
}

void DemoCatalogue::addSubscription(const DemoSubscription &subscription)
{
    m_subscriptionIndex.insert(subscription.id, m_subscriptions.size());
    m_subscriptions.append(subscription);
}

DemoResource DemoCatalogue::injectedResource(const DemoPlan &plan) const
{
    DemoResource resource{
        plan.injectedResourceId, u"Cloud Provider Account"_s, QString(InjectedUrlKey), {}};
    for (const InjectedParameter &source : InjectedParameters) {
        const QString key = source.key;
        const bool offered = source.cloud.isEmpty() || plan.hasCloud(source.cloud);
        if (!offered || plan.undeclared.contains(key))
            continue;
        DemoParameter parameter;
        parameter.key = key;
        parameter.name = source.name;
        parameter.description = source.name;
        parameter.type = source.type;
        parameter.required = source.required;
        parameter.custom = false;
        parameter.modifiable = key == u"allow_new_cloud_native_network_creation";
        if (!source.cloud.isEmpty())
            parameter.scope = QStringList{source.cloud};
        resource.parameters.append(parameter);
    }
    return resource;
}

std::optional<DemoResource> DemoCatalogue::resource(const DemoPlan &plan,
                                                    const QString &resourceId) const
{
    if (!plan.injectedResourceId.isEmpty() && resourceId == plan.injectedResourceId)
        return injectedResource(plan);
    for (const DemoResource &candidate : service(plan.serviceId)->resources) {
        if (candidate.id != resourceId)
            continue;
        DemoResource resource = candidate;
        if (plan.isByoa())
            resource.parameters = accountParameters() + resource.parameters;
        return resource;
    }
    return std::nullopt;
}

const DemoPlan *DemoCatalogue::planWithResource(const QString &serviceId,
                                                const QString &resourceId) const
{
    return findIn(m_plans, [&](const DemoPlan &plan) {
        return plan.serviceId == serviceId && !m_withdrawn.contains(plan.tierId)
            && resource(plan, resourceId);
    });
}

std::variant<DemoTarget, ApiError> DemoCatalogue::target(const QStringList &keys) const
{
    if (keys[0] != m_providerId)
        return ApiError::notFound(u"Service provider not found"_s);
    const DemoService *service =
        findIn(m_services, [&keys](const DemoService &s) { return s.urlKey == keys[1]; });
    if (service == nullptr || keys[2] != ApiVersion)
        return ApiError::notFound(u"Service not found"_s);
    for (const DemoPlan &plan : m_plans) {
        if (plan.serviceId != service->id || plan.environment.value(u"urlKey"_s) != keys[3]
            || plan.modelUrlKey != keys[4] || plan.tierUrlKey != keys[5]
            || m_withdrawn.contains(plan.tierId))
            continue;
        if (!plan.injectedResourceId.isEmpty() && keys[6] == InjectedUrlKey)
            return DemoTarget{&plan, injectedResource(plan), true};
        for (const DemoResource &candidate : service->resources) {
            if (candidate.urlKey == keys[6])
                return DemoTarget{&plan, *resource(plan, candidate.id), false};
        }
        return ApiError::notFound(u"Resource not found"_s);
    }
    return ApiError::notFound(u"Product tier not found"_s);
}

QStringList DemoCatalogue::pathKeys(const DemoPlan &plan, const QString &resourceUrlKey) const
{
    return {m_providerId,        service(plan.serviceId)->urlKey,
            QString(ApiVersion), plan.environment.value(u"urlKey"_s).toString(),
            plan.modelUrlKey,    plan.tierUrlKey,
            resourceUrlKey};
}

QJsonObject DemoCatalogue::offering(const DemoPlan &plan) const
{
    const DemoService *owner = service(plan.serviceId);
    QJsonArray resources;
    const auto addResource = [&resources](const QString &id, const QString &name,
                                          const QString &urlKey) {
        resources.append(QJsonObject{{u"resourceId"_s, id},
                                     {u"name"_s, name},
                                     {u"urlKey"_s, urlKey},
                                     {u"isBackupEnabled"_s, false},
                                     {u"isDeprecated"_s, false}});
    };
    for (const DemoResource &resource : owner->resources)
        addResource(resource.id, resource.name, resource.urlKey);
    if (!plan.injectedResourceId.isEmpty())
        addResource(plan.injectedResourceId, u"Cloud Provider Account"_s, QString(InjectedUrlKey));

    QJsonObject object{
        {u"serviceEnvironmentID"_s, plan.environment.value(u"id"_s)},
        {u"serviceEnvironmentName"_s, plan.environment.value(u"name"_s)},
        {u"serviceEnvironmentType"_s, plan.environment.value(u"type"_s)},
        {u"serviceEnvironmentURLKey"_s, plan.environment.value(u"urlKey"_s)},
        {u"serviceEnvironmentVisibility"_s, plan.environment.value(u"visibility"_s)},
        {u"serviceModelID"_s, plan.modelId},
        {u"serviceModelName"_s, plan.modelName},
        {u"serviceModelType"_s, plan.modelType},
        {u"serviceModelURLKey"_s, plan.modelUrlKey},
        {u"serviceModelStatus"_s, plan.modelStatus},
        {u"serviceAPIID"_s, u"sa-"_s + owner->id.sliced(2)},
        {u"serviceAPIVersion"_s, QString(ApiVersion)},
        {u"productTierID"_s, plan.tierId},
        {u"productTierName"_s, plan.tierName},
        {u"productTierType"_s, u"OMNISTRATE_DEDICATED_TENANCY"_s},
        {u"productTierURLKey"_s, plan.tierUrlKey},
        {u"productTierVersion"_s, QString(PreferredVersion)},
        {u"productTierDescription"_s, plan.description},
        {u"productTierPricing"_s, QJsonObject{}},
        {u"productTierSupport"_s, u"support@northwind.example"_s},
        {u"productTierDocumentation"_s, u"https://docs.northwind.example"_s},
        {u"serviceLogoURL"_s, QString()},
        {u"AutoApproveSubscription"_s, plan.autoApprove},
        {u"allowCreatesWhenPaymentNotConfigured"_s, true},
        {u"cloudProviders"_s, QJsonArray::fromStringList(plan.clouds)},
        {u"productTierFeatures"_s, QJsonArray{}},
        {u"serviceModelFeatures"_s, QJsonArray{}},
        {u"resourceParameters"_s, resources},
    };
    if (plan.maxNumberOfInstances >= 0)
        object.insert(u"maxNumberOfInstances"_s, plan.maxNumberOfInstances);
    const std::array<std::pair<QString, QString>, 6> regionKeys{
        {{u"aws"_s, u"awsRegions"_s},
         {u"gcp"_s, u"gcpRegions"_s},
         {u"azure"_s, u"azureRegions"_s},
         {u"oci"_s, u"ociRegions"_s},
         {u"nebius"_s, u"nebiusRegions"_s},
         {u"byoc-onprem"_s, u"byocOnpremRegions"_s}}};
    for (const auto &[cloud, key] : regionKeys) {
        if (plan.hasCloud(cloud))
            object.insert(key, QJsonArray::fromStringList(m_regions.value(cloud)));
    }
    return object;
}

QJsonObject DemoCatalogue::serviceOffering(const DemoService &service,
                                           const QString &environmentType,
                                           const QString &tierId) const
{
    QJsonArray offerings;
    for (const DemoPlan *plan : plansOf(service.id)) {
        const QString type = plan->environment.value(u"type"_s).toString();
        if ((environmentType.isEmpty() || type == environmentType)
            && (tierId.isEmpty() || plan->tierId == tierId))
            offerings.append(offering(*plan));
    }
    return {{u"serviceId"_s, service.id},
            {u"serviceName"_s, service.name},
            {u"serviceDescription"_s, service.description},
            {u"serviceURLKey"_s, service.urlKey},
            {u"serviceProviderId"_s, m_providerId},
            {u"serviceProviderName"_s, m_providerName},
            {u"serviceOrgId"_s, m_providerOrgId},
            {u"createdAt"_s, CatalogueDate},
            {u"isDeprecated"_s, false},
            {u"offerings"_s, offerings}};
}

QJsonObject DemoCatalogue::serviceOfferings(const DemoUser &user,
                                            const QString &environmentType) const
{
    QJsonArray ids;
    QJsonArray services;
    for (const DemoService &service : m_services) {
        if (!user.seesOfferings)
            continue;
        const QJsonObject object = serviceOffering(service, environmentType);
        if (object.value(u"offerings"_s).toArray().isEmpty())
            continue;
        ids.append(service.id);
        services.append(object);
    }
    return {{u"serviceIds"_s, ids}, {u"services"_s, services}};
}

QJsonObject DemoCatalogue::subscription(const DemoSubscription &subscription,
                                        const QString &role) const
{
    const DemoPlan *plan =
        findIn(m_plans, [&](const DemoPlan &p) { return p.tierId == subscription.tierId; });
    QJsonArray clouds;
    for (const QString &cloud : plan->clouds)
        clouds.append(cloud.toLower());
    QJsonObject object{
        {u"id"_s, subscription.id},
        {u"serviceId"_s, plan->serviceId},
        {u"serviceName"_s, service(plan->serviceId)->name},
        {u"serviceLogoURL"_s, QString()},
        {u"serviceOrgId"_s, m_providerOrgId},
        {u"serviceOrgName"_s, m_providerName},
        {u"productTierId"_s, plan->tierId},
        {u"productTierName"_s, plan->tierName},
        {u"roleType"_s, role},
        {u"rootUserId"_s, subscription.ownerId},
        {u"rootUserName"_s, subscription.ownerName},
        {u"rootUserOrgId"_s, subscription.ownerOrgId},
        {u"rootUserOrgName"_s, subscription.ownerOrgName},
        {u"subscriptionOwnerName"_s, subscription.ownerName},
        {u"accountConfigIdentityId"_s, subscription.ownerOrgId},
        {u"cloudProviderNames"_s, clouds},
        {u"createdAt"_s, CatalogueDate},
        {u"defaultSubscription"_s, subscription.isDefault},
        {u"status"_s, subscription.status},
        {u"paymentMethodConfigured"_s, true},
        {u"allowCreatesWhenPaymentNotConfigured"_s, true},
    };
    if (subscription.maxNumberOfInstances >= 0)
        object.insert(u"maxNumberOfInstances"_s, subscription.maxNumberOfInstances);
    return object;
}

QJsonObject DemoCatalogue::versionSets(const DemoPlan &plan) const
{
    QJsonArray sets;
    // The latest comes first and is not the preferred one: "first" and "Preferred" differ.
    const std::array<std::pair<QString, QString>, 3> versions{
        {{u"3.1"_s, u"Active"_s},
         {QString(PreferredVersion), u"Preferred"_s},
         {u"2.0"_s, u"Deprecated"_s}}};
    for (const auto &[version, status] : versions) {
        sets.append(
            QJsonObject{{u"version"_s, version},
                        {u"status"_s, status},
                        {u"type"_s, version.endsWith(u".0") ? u"Major"_s : u"Incremental"_s},
                        {u"baseVersion"_s, version.first(2) + u'0'},
                        {u"name"_s, u"Version %1"_s.arg(version)},
                        {u"serviceId"_s, plan.serviceId},
                        {u"serviceModelId"_s, plan.modelId},
                        {u"productTierId"_s, plan.tierId},
                        {u"createdAt"_s, CatalogueDate},
                        {u"releasedAt"_s, CatalogueDate},
                        {u"updatedAt"_s, CatalogueDate},
                        {u"features"_s, QJsonObject{}},
                        {u"enabledFeatures"_s, QJsonArray{}}});
    }
    return {{u"tierVersionSets"_s, sets}};
}

QJsonObject DemoCatalogue::resourceApis(const DemoResource &resource)
{
    QJsonArray all;
    QJsonArray modifiable;
    for (int i = 0; i < resource.parameters.size(); ++i) {
        all.append(resource.parameters[i].entity(i));
        if (resource.parameters[i].modifiable)
            modifiable.append(resource.parameters[i].entity(i));
    }
    const auto api = [](const QString &verb, const QJsonArray &parameters) {
        return QJsonObject{{u"verb"_s, verb},
                           {u"inputParameters"_s, parameters},
                           {u"outputParameters"_s, QJsonArray{}}};
    };
    return {{u"apis"_s,
             QJsonArray{api(u"CREATE"_s, all), api(u"UPDATE"_s, modifiable), api(u"DESCRIBE"_s, {}),
                        api(u"LIST"_s, {}), api(u"DELETE"_s, {})}}};
}

QJsonObject DemoCatalogue::inputParameters(const QString &serviceId, const DemoResource &resource)
{
    QJsonArray ids;
    QJsonArray parameters;
    for (int i = 0; i < resource.parameters.size(); ++i) {
        const QJsonObject object = resource.parameters[i].registration(serviceId, resource.id, i);
        ids.append(object.value(u"id"_s));
        parameters.append(object);
    }
    return {{u"ids"_s, ids}, {u"inputParameters"_s, parameters}};
}

} // namespace byoc::demo
