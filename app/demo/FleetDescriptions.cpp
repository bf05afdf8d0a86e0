// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/FleetDescriptions.h"

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

const QString UserSince = u"2026-01-10T08:00:00Z"_s;

QString cloudOf(const FoundInstance &found)
{
    return found.account ? found.account->cloud : found.deployment->cloud;
}

QString versionOf(const FoundInstance &found)
{
    return found.account ? found.account->version : found.deployment->version;
}

QString statusOf(const FoundInstance &found)
{
    return found.account ? found.account->lifecycle.instanceStatus() : found.deployment->status;
}

QString resourceNameOf(const FoundInstance &found)
{
    return found.account ? u"Cloud Provider Account"_s : found.deployment->resourceName;
}

} // namespace

FleetDescriptions::FleetDescriptions(const DemoWorld &world)
    : m_world(world)
{
    const auto count = [this](const auto &instances) {
        for (const auto &instance : instances) {
            ++m_instances[instance.subscriptionId];
            if (const auto *s = m_world.catalogue.subscription(instance.subscriptionId))
                ++m_userInstances[s->ownerId];
        }
    };
    count(world.accounts.all());
    count(world.deployments.all());
    for (const DemoSubscription &subscription : world.catalogue.subscriptions())
        ++m_userSubscriptions[subscription.ownerId];
}

QJsonObject FleetDescriptions::user(const DemoUser &user) const
{
    return {{u"userId"_s, user.id},
            {u"userName"_s, user.name},
            {u"email"_s, user.email},
            {u"orgId"_s, user.orgId},
            {u"orgName"_s, user.orgName},
            {u"orgUrl"_s, u"https://%1"_s.arg(user.email.section(u'@', -1).toLower())},
            {u"enabled"_s, true},
            {u"status"_s, u"ACTIVE"_s},
            {u"subscriptionCount"_s, m_userSubscriptions.value(user.id)},
            {u"instanceCount"_s, m_userInstances.value(user.id)},
            {u"createdAt"_s, UserSince},
            {u"lastModifiedAt"_s, UserSince},
            {u"attributes"_s, QJsonObject{}}};
}

QJsonObject FleetDescriptions::environmentUser(const DemoUser &user, const QString &serviceId,
                                               const QString &environmentId) const
{
    QJsonObject object = this->user(user);
    object.insert(u"serviceId"_s, serviceId);
    object.insert(u"environmentId"_s, environmentId);
    object.insert(u"userSubscriptionRole"_s, user.role);
    return object;
}

QJsonObject FleetDescriptions::subscription(const DemoSubscription &subscription) const
{
    const DemoPlan *plan = m_world.catalogue.plan(subscription.tierId);
    const DemoUser *owner = m_world.catalogue.userById(subscription.ownerId);
    return {{u"id"_s, subscription.id},
            {u"serviceId"_s, plan->serviceId},
            {u"serviceName"_s, m_world.catalogue.service(plan->serviceId)->name},
            {u"serviceLogoURL"_s, QString()},
            {u"productTierId"_s, plan->tierId},
            {u"productTierName"_s, plan->tierName},
            {u"rootUserId"_s, subscription.ownerId},
            {u"rootUserName"_s, subscription.ownerName},
            {u"rootUserEmail"_s, owner->email},
            {u"rootUserOrgId"_s, subscription.ownerOrgId},
            {u"status"_s, subscription.status},
            {u"instanceCount"_s, m_instances.value(subscription.id)},
            {u"userCount"_s, subscription.roles.size()},
            {u"maxNumberOfInstances"_s, subscription.maxNumberOfInstances},
            {u"allowCreatesWhenPaymentNotConfigured"_s, true},
            {u"createdAt"_s, subscription.createdAt},
            {u"updatedAt"_s, subscription.updatedAt},
            {u"updatedByUserId"_s, subscription.updatedById},
            {u"updatedByUserName"_s, subscription.updatedByName}};
}

QJsonObject FleetDescriptions::instance(const FoundInstance &found) const
{
    const DemoPlan &plan = *m_world.catalogue.anyPlan(found.tierId());
    const DemoSubscription &subscription = *m_world.catalogue.subscription(found.subscriptionId());
    const QString version = versionOf(found);
    const QJsonObject parameters =
        found.account ? found.account->parameters : found.deployment->parameters;
    QJsonObject object{
        {u"consumptionResourceInstanceResult"_s, describeInstance(m_world, found)},
        {u"cloudProvider"_s, cloudOf(found)},
        {u"adopted"_s, false},
        {u"defaultSubscription"_s, subscription.isDefault},
        {u"serviceId"_s, plan.serviceId},
        {u"serviceName"_s, m_world.catalogue.service(plan.serviceId)->name},
        {u"serviceLogoURL"_s, QString()},
        {u"environmentId"_s, plan.environmentId()},
        {u"serviceEnvName"_s, plan.environment.value(u"name"_s)},
        {u"serviceModelId"_s, plan.modelId},
        {u"serviceModelName"_s, plan.modelName},
        {u"serviceModelType"_s, plan.modelType},
        {u"productTierId"_s, plan.tierId},
        {u"productTierName"_s, plan.tierName},
        {u"productTierType"_s, u"OMNISTRATE_DEDICATED_TENANCY"_s},
        {u"tierVersion"_s, version},
        {u"tierVersionReleasedAt"_s, u"2026-01-15T09:00:00Z"_s},
        {u"tierVersionReleasedByUserId"_s, u"user-staff0001"_s},
        {u"tierVersionReleasedByUserName"_s, u"Stella Staff"_s},
        {u"tierVersionStatus"_s,
         version == DemoCatalogue::PreferredVersion ? u"Preferred"_s : u"Active"_s},
        {u"organizationId"_s, subscription.ownerOrgId},
        {u"organizationName"_s, subscription.ownerOrgName},
        {u"subscriptionId"_s, subscription.id},
        {u"subscriptionOwnerName"_s, subscription.ownerName},
        {u"subscriptionStatus"_s, subscription.status},
        {u"resourceId"_s, found.resourceId()},
        {u"resourceName"_s, resourceNameOf(found)},
        {u"input_params"_s, parameters},
        {u"launch_input_params"_s, parameters},
        {u"instanceDebugCommands"_s, QJsonArray{}},
        {u"integrationsStatus"_s, QJsonArray{}},
        {u"resourceVersionSummaries"_s, QJsonArray{}},
    };
    const QJsonObject result = object[u"consumptionResourceInstanceResult"_s].toObject();
    for (const QString &key :
         {u"awsAccountID"_s, u"gcpProjectID"_s, u"azureSubscriptionID"_s, u"ociTenancyID"_s}) {
        if (result.contains(key))
            object.insert(key, result.value(key));
    }
    return object;
}

QJsonObject FleetDescriptions::instanceRecord(const FoundInstance &found) const
{
    const DemoPlan &plan = *m_world.catalogue.anyPlan(found.tierId());
    return {
        {u"id"_s, found.id()},
        {u"serviceId"_s, plan.serviceId},
        {u"serviceName"_s, m_world.catalogue.service(plan.serviceId)->name},
        {u"serviceEnvironmentId"_s, plan.environmentId()},
        {u"serviceEnvironmentName"_s, plan.environment.value(u"name"_s)},
        {u"serviceEnvironmentType"_s, plan.environment.value(u"type"_s)},
        {u"productTierId"_s, plan.tierId},
        {u"productTierName"_s, plan.tierName},
        {u"productTierVersion"_s, versionOf(found)},
        {u"resourceId"_s, found.resourceId()},
        {u"resourceName"_s, resourceNameOf(found)},
        {u"cloudProvider"_s, cloudOf(found)},
        {u"regionCode"_s, found.account ? QString() : found.deployment->region},
        {u"status"_s, statusOf(found)},
        {u"statusDescription"_s,
         found.account ? found.account->lifecycle.statusMessage() : statusOf(found)},
        {u"description"_s,
         u"%1 of %2"_s.arg(resourceNameOf(found), m_world.catalogue.service(plan.serviceId)->name)},
        {u"subscriptionId"_s, found.subscriptionId()},
        {u"customTags"_s,
         found.account ? found.account->customTags : found.deployment->customTags}};
}

QJsonObject FleetDescriptions::subscriptionRecord(const DemoSubscription &subscription) const
{
    const DemoPlan *plan = m_world.catalogue.plan(subscription.tierId);
    return {{u"id"_s, subscription.id},
            {u"orgID"_s, subscription.ownerOrgId},
            {u"serviceID"_s, plan->serviceId},
            {u"serviceName"_s, m_world.catalogue.service(plan->serviceId)->name},
            {u"serviceEnvironmentID"_s, plan->environmentId()},
            {u"serviceEnvironmentName"_s, plan->environment.value(u"name"_s)},
            {u"serviceEnvironmentType"_s, plan->environment.value(u"type"_s)},
            {u"productTierID"_s, plan->tierId},
            {u"servicePlanName"_s, plan->tierName},
            {u"rootUserID"_s, subscription.ownerId},
            {u"rootUserName"_s, subscription.ownerName},
            {u"rootUserEmail"_s, m_world.catalogue.userById(subscription.ownerId)->email},
            {u"status"_s, subscription.status}};
}

QJsonObject FleetDescriptions::userRecord(const DemoUser &user)
{
    return {{u"id"_s, user.id},
            {u"name"_s, user.name},
            {u"email"_s, user.email},
            {u"orgName"_s, user.orgName},
            {u"external"_s, true}};
}

} // namespace byoc::demo
