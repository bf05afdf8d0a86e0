// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/Dialect.h"

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

/// The body that both ways of creating have in common.
QJsonObject creationBody(const NewInstance &instance)
{
    QJsonArray tags;
    for (const auto &[key, value] : instance.tags)
        tags << QJsonObject{{u"key"_s, key}, {u"value"_s, value}};
    return {{u"requestParams"_s, instance.parameters}, {u"customTags"_s, tags}};
}

QUrlQuery subscriptionQuery(const QString &subscriptionId)
{
    QUrlQuery query;
    if (!subscriptionId.isEmpty())
        query.addQueryItem(u"subscriptionId"_s, subscriptionId);
    return query;
}

class ConsumptionDialect : public Dialect
{
public:
    Phrase offerings() const override { return {{u"service-offering"_s}}; }

    Phrase parameters(const Offering &offering, const PlanResource &resource) const override
    {
        return {{u"service-offering"_s, offering.serviceId, u"resource"_s, resource.id,
                 u"instance"_s, u"none"_s}};
    }

    Phrase createInstance(const NewInstance &instance) const override
    {
        QJsonObject body = creationBody(instance);
        body.insert("cloud_provider"_L1, instance.cloudProvider);
        return {instancePath(instance.path, instance.resourceKey),
                subscriptionQuery(instance.subscriptionId), body};
    }

    Phrase instance(const PlanPath &path, const QString &resourceKey, const QString &instanceId,
                    const QString &subscriptionId) const override
    {
        return {instancePath(path, resourceKey) + QStringList{instanceId},
                subscriptionQuery(subscriptionId)};
    }

    Phrase removeInstance(const PlanPath &path, const QString &resourceKey, const QString &,
                          const QString &instanceId, const QString &subscriptionId) const override
    {
        return instance(path, resourceKey, instanceId, subscriptionId);
    }

    Phrase instances(const InstanceScope &) const override { return {{u"resource-instance"_s}}; }

    Phrase accountConfig(const QString &accountConfigId) const override
    {
        return {{u"accountconfig"_s, accountConfigId}};
    }

private:
    static QStringList instancePath(const PlanPath &path, const QString &resourceKey)
    {
        return QStringList{u"resource-instance"_s} + path.segments() + QStringList{resourceKey};
    }
};

class FleetDialect : public Dialect
{
public:
    Phrase offerings() const override
    {
        return {{u"fleet"_s, u"service-offering"_s},
                {},
                {},
                u"ConsumptionListServiceOfferingsResult"_s};
    }

    Phrase parameters(const Offering &offering, const PlanResource &resource) const override
    {
        QUrlQuery query;
        query.addQueryItem(u"productTierId"_s, offering.planId);
        if (!offering.planVersion.isEmpty())
            query.addQueryItem(u"productTierVersion"_s, offering.planVersion);
        return {{u"fleet"_s, u"service-offering"_s, offering.serviceId, u"resource"_s, resource.id,
                 u"instance"_s, u"none"_s},
                query,
                {},
                u"ConsumptionDescribeServiceOfferingResourceResult"_s};
    }

    Phrase createInstance(const NewInstance &instance) const override
    {
        // omnistrate-ctl names no cloud here, and it is the one known to work (3.2, row 10).
        QJsonObject body = creationBody(instance);
        if (!instance.planVersion.isEmpty())
            body.insert("productTierVersion"_L1, instance.planVersion);
        if (!instance.subscriptionId.isEmpty())
            body.insert("subscriptionId"_L1, instance.subscriptionId);
        return {QStringList{u"fleet"_s, u"resource-instance"_s} + instance.path.segments()
                    + QStringList{instance.resourceKey},
                {},
                body};
    }

    Phrase instance(const PlanPath &path, const QString &, const QString &instanceId,
                    const QString &) const override
    {
        return {environment(path.serviceId, path.environmentId)
                    + QStringList{u"instance"_s, instanceId},
                {},
                {},
                InstanceWrapper};
    }

    Phrase removeInstance(const PlanPath &path, const QString &, const QString &resourceId,
                          const QString &instanceId, const QString &) const override
    {
        return {environment(path.serviceId, path.environmentId)
                    + QStringList{u"instance"_s, instanceId},
                {},
                {{u"resourceId"_s, resourceId}}};
    }

    Phrase instances(const InstanceScope &scope) const override
    {
        QUrlQuery query;
        query.addQueryItem(u"Filter"_s, u"onlyCloudAccounts"_s);
        if (!scope.subscriptionId.isEmpty())
            query.addQueryItem(u"SubscriptionId"_s, scope.subscriptionId);
        // The empty segment is the slash at the end, which belongs to this route.
        return {environment(scope.serviceId, scope.environmentId)
                    + QStringList{u"instances"_s, QString()},
                query,
                {},
                InstanceWrapper};
    }

    Phrase accountConfig(const QString &accountConfigId) const override
    {
        return {{u"fleet"_s, u"account-config"_s, accountConfigId}};
    }

private:
    static inline const QString InstanceWrapper = u"consumptionResourceInstanceResult"_s;

    static QStringList environment(const QString &serviceId, const QString &environmentId)
    {
        return {u"fleet"_s, u"service"_s, serviceId, u"environment"_s, environmentId};
    }
};

} // namespace

const Dialect &Dialect::of(Routes routes)
{
    static const ConsumptionDialect consumption;
    static const FleetDialect fleet;
    return routes == Routes::Fleet ? static_cast<const Dialect &>(fleet) : consumption;
}

} // namespace byoc
