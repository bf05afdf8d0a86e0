// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace byoc {

/// The signed-in user (GET /user).
struct User
{
    QString id;
    QString email;
    QString name;
    QString organizationId; ///< "org-…"
    QString organizationName;
};

/// One resource of a plan (API ResourceEntity).
struct PlanResource
{
    QString id;
    QString name;
    QString urlKey;

    /// The injected resource whose instances are onboardings (control-plane-api.md 4.1).
    bool isAccountConfig() const;
};

/// Which routes of the control plane are used: customers and organisations work in their own
/// subscriptions, the provider's staff in all customers' (control-plane-api.md 9.1 and 9.2).
enum class Routes { Consumption, Fleet };

/// How calls address a plan of a product in an environment.
struct PlanPath
{
    QString serviceProviderId;
    QString serviceKey;
    QString apiVersion;
    QString environmentKey;
    QString modelKey;
    QString planKey;
    // The fleet's lists and look-ups go by ids instead.
    QString serviceId = {};
    QString environmentId = {};

    /// The first path segments of calls on a resource of the plan.
    QStringList segments() const
    {
        return {serviceProviderId, serviceKey, apiVersion, environmentKey, modelKey, planKey};
    }
};

/// A product in an environment with a plan (API ServiceOffering within its service).
struct Offering
{
    QString serviceId;
    QString serviceName;
    QString serviceDescription;
    QString providerName;
    QString environmentId;
    QString environmentName;
    QString environmentType; ///< PROD, DEV, …
    QString planId; ///< productTierID
    QString planName;
    QString planDescription;
    QString planVersion;
    QString modelType; ///< BYOA, OMNISTRATE_HOSTED, …
    QString modelStatus; ///< READY
    bool approvesSubscriptions = false;
    PlanPath path;
    QStringList cloudProviders; ///< as sent: any case
    QMap<QString, QStringList> regions; ///< by field name: awsRegions, byocOnpremRegions, …
    QList<PlanResource> resources; ///< without deprecated ones

    const PlanResource *accountConfigResource() const;
    /// What can be deployed: all but the account config.
    QList<PlanResource> deployableResources() const;
};

/// A user of one of the provider's customers (API AccessSideUser). Ids and names are empty where
/// they are not known.
struct Customer
{
    QString userId;
    QString email;
    QString name;
    QString organizationId; ///< "org-…"
    QString organizationName;
};

/// A subscription to a plan (API DescribeSubscriptionResult, FleetDescribeSubscriptionResult).
struct Subscription
{
    QString id;
    QString serviceId;
    QString planId;
    QString planName;
    QString serviceName;
    QString ownerName;
    QString role; ///< of the user: root, admin, editor, reader; the fleet does not tell
    QString status; ///< ACTIVE, SUSPENDED, TERMINATED, CANCELLED
    QString accountConfigIdentityId; ///< the org that the grant trusts; the fleet does not tell
    std::optional<qint64> maxInstances;
    bool paymentConfigured = true;
    bool createsWithoutPayment = true;
    Customer owner = {}; ///< only the fleet tells
};

/// An onboarding or workload instance (API DescribeResourceInstanceResult).
struct Instance
{
    QString id;
    QString resourceId;
    QString subscriptionId;
    QString status; ///< any word; control-plane-api.md 4.5 lists those known
    QString cloudProvider;
    QString createdAt;
    QMap<QString, QString> tags;
    QJsonObject resultParams;
    QJsonObject launchParams;

    /// "ac-…", or empty while the control plane has not made it yet, or says none that could be
    /// one.
    QString accountConfigId() const;
    /// What was asked for, from wherever the control plane says it.
    QJsonObject parameters() const;
    /// One of them, which is fast for many instances.
    QJsonValue parameter(const QString &key) const;
};

/// The backing record of an onboarding (API DescribeAccountConfigResult).
struct AccountConfig
{
    QString id;
    QString status;
    QString statusMessage;
    QJsonObject fields; ///< everything, as sent
};

/// The parameters that a resource takes when it is created, as the control plane lists them.
struct ResourceParameters
{
    QJsonArray apis; ///< DescribeServiceOfferingResourceResult.apis
    QJsonArray described; ///< ListInputParametersResult.inputParameters; empty if not permitted

    /// Keys of the CREATE parameters.
    QStringList createKeys() const;
};

/// Where to look for instances. Only the fleet looks there: consumption lists all that the user
/// can see.
struct InstanceScope
{
    QString serviceId;
    QString environmentId;
    QString subscriptionId; ///< empty: of every subscription
};

/// What POST /resource-instance/… is asked to make.
struct NewInstance
{
    PlanPath path;
    QString planVersion; ///< for the fleet; consumption takes the preferred one
    QString resourceKey;
    QString subscriptionId;
    QString cloudProvider;
    QJsonObject parameters; ///< requestParams
    QList<QPair<QString, QString>> tags;
};

} // namespace byoc
