// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoParameter.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace byoc::demo {

struct DemoResource
{
    QString id;
    QString name;
    QString urlKey;
    QList<DemoParameter> parameters;
};

struct DemoService
{
    QString id;
    QString name;
    QString description;
    QString urlKey;
    QList<DemoResource> resources;
};

/// One offering: a product tier in an environment.
struct DemoPlan
{
    QString serviceId;
    QString tierId;
    QString tierName;
    QString tierUrlKey;
    QString description;
    QString modelType; ///< BYOA or OMNISTRATE_HOSTED
    QString modelId;
    QString modelName;
    QString modelUrlKey;
    QString modelStatus; ///< READY when it can be used
    QJsonObject environment; ///< id, name, type, urlKey, visibility
    QStringList clouds; ///< spelled as the API answers them
    QString injectedResourceId; ///< empty: no onboarding into this plan
    QStringList undeclared; ///< parameters that its injected resource does not declare
    bool autoApprove = true;
    int maxNumberOfInstances = -1; ///< -1: no limit

    QString environmentId() const { return environment.value(QStringLiteral("id")).toString(); }
    bool isByoa() const { return modelType == QStringLiteral("BYOA"); }
    bool hasCloud(const QString &cloud) const;
};

struct DemoUser
{
    QString id;
    QString name;
    QString email;
    QString password; ///< empty for an API key
    QString apiKey;
    QString orgId;
    QString orgName;
    QString role;
    bool seesOfferings = true;
    bool isStaff = false; ///< of the provider's organisation: may use the fleet routes

    bool isApiKey() const { return !apiKey.isEmpty(); }
    /// What the role lets staff do to the fleet.
    bool mayChangeFleet() const
    {
        return isStaff && role != QLatin1StringView("reader")
            && role != QLatin1StringView("service_reader");
    }
};

struct DemoSubscription
{
    QString id;
    QString tierId;
    QString ownerId;
    QString ownerName;
    QString ownerOrgId;
    QString ownerOrgName;
    QString status;
    bool isDefault = false;
    int maxNumberOfInstances = -1; ///< -1: no limit
    QHash<QString, QString> roles; ///< user id → root, editor or reader
    QString createdAt;
    QString updatedAt;
    QString updatedById;
    QString updatedByName;
};

/// What the path of an instance names.
struct DemoTarget
{
    const DemoPlan *plan = nullptr;
    DemoResource resource;
    bool isOnboarding = false; ///< the resource is the plan's injected one
};

/// The provider's products, and who may use them. Read from resources/demo/catalogue.json.
class DemoCatalogue
{
public:
    static constexpr QLatin1StringView ApiVersion{"v1"};
    static constexpr QLatin1StringView PreferredVersion{"3.0"};
    static constexpr QLatin1StringView InjectedUrlKey{"omnistrateCloudAccountConfig"};

    /// With that many made-up customers beside the named ones.
    DemoCatalogue(quint32 seed, int customers);

    const QList<DemoUser> &users() const { return m_users; }
    const DemoUser *userById(const QString &id) const;
    const DemoUser *userByEmail(const QString &email) const;
    const DemoUser *userByApiKey(const QString &key) const;

    const QList<DemoService> &services() const { return m_services; }
    const DemoService *service(const QString &id) const;
    /// nullptr also for a withdrawn plan.
    const DemoPlan *plan(const QString &tierId) const;
    /// Also a withdrawn plan, which old instances still belong to.
    const DemoPlan *anyPlan(const QString &tierId) const;
    bool withdrawPlan(const QString &tierId);
    /// Those of a service that are not withdrawn; an empty environment means all of them.
    QList<const DemoPlan *> plansOf(const QString &serviceId,
                                    const QString &environmentId = {}) const;
    static bool hasVersion(const QString &version);

    const QList<DemoSubscription> &subscriptions() const { return m_subscriptions; }
    const DemoSubscription *subscription(const QString &id) const;
    void addSubscription(const DemoSubscription &subscription);

    /// The account that the provider's own programs sign in with.
    const DemoUser *provider() const { return userById(QStringLiteral("user-staff0001")); }
    QString providerId() const { return m_providerId; }
    QString providerName() const { return m_providerName; }

    QStringList regions(const QString &cloud) const { return m_regions.value(cloud); }

    /// The declared input parameters of a resource in a plan; \a resource is replaced by the
    /// plan's injected one if it has that id. nullopt: the plan has no such resource.
    std::optional<DemoResource> resource(const DemoPlan &plan, const QString &resourceId) const;
    /// The plan to assume when the caller names none: the first that has the resource.
    const DemoPlan *planWithResource(const QString &serviceId, const QString &resourceId) const;

    /// Resolves the seven keys of /resource-instance/{…}.
    std::variant<DemoTarget, ApiError> target(const QStringList &keys) const;

    /// The reverse: the seven keys of a resource in a plan.
    QStringList pathKeys(const DemoPlan &plan, const QString &resourceUrlKey) const;

    /// DescribeServiceOfferingResult; an empty environment type or tier means all of them.
    QJsonObject serviceOffering(const DemoService &service, const QString &environmentType,
                                const QString &tierId = {}) const;
    /// ListServiceOfferingsResult
    QJsonObject serviceOfferings(const DemoUser &user, const QString &environmentType) const;
    /// DescribeSubscriptionResult
    QJsonObject subscription(const DemoSubscription &subscription, const QString &role) const;
    /// ListTierVersionSetsResult
    QJsonObject versionSets(const DemoPlan &plan) const;
    /// DescribeServiceOfferingResourceResult
    static QJsonObject resourceApis(const DemoResource &resource);
    /// ListInputParametersResult
    static QJsonObject inputParameters(const QString &serviceId, const DemoResource &resource);

    /// Onboarded before the demo began: instanceId, accountConfigId, subscriptionId, userId,
    /// cloud, requestParams.
    QList<QJsonObject> accounts() const { return m_accounts; }

    /// Keys whose values are secrets in some request.
    const QSet<QString> &secretKeys() const { return m_secretKeys; }

private:
    void readServices(const QJsonObject &catalogue);
    void readUsers(const QJsonObject &catalogue);
    void readSubscriptions(const QJsonObject &catalogue);
    void addUser(const DemoUser &user);
    void addCustomers(quint32 seed, int count);
    DemoResource injectedResource(const DemoPlan &plan) const;
    QJsonObject offering(const DemoPlan &plan) const;

    QString m_providerId;
    QString m_providerName;
    QString m_providerOrgId;
    QHash<QString, QStringList> m_regions;
    QList<DemoService> m_services;
    QList<DemoPlan> m_plans;
    QSet<QString> m_withdrawn;
    QList<DemoUser> m_users;
    QHash<QString, qsizetype> m_userIndex; ///< id → place in m_users
    QHash<QString, qsizetype> m_emailIndex; ///< e-mail in lower case → place in m_users
    QList<DemoSubscription> m_subscriptions;
    QHash<QString, qsizetype> m_subscriptionIndex;
    QList<QJsonObject> m_accounts;
    QSet<QString> m_secretKeys;
};

} // namespace byoc::demo
