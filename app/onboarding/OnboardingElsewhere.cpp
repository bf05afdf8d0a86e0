// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/OnboardingElsewhere.h"

#include "onboarding/AccountCreation.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

bool isUnfinished(Phase phase)
{
    return phase != Phase::Ready && phase != Phase::Leaving && phase != Phase::Gone;
}

/// The plan of an instance, by the resource and the subscription that it was made with.
class Plans
{
public:
    Plans(const QList<OfferingChoice> &choices, Routes routes)
        : m_routes(routes)
    {
        for (const OfferingChoice &choice : choices) {
            const PlanResource *resource = choice.offering.accountConfigResource();
            if (!resource)
                continue;
            if (routes == Routes::Fleet)
                m_plans.insert(resource->id, &choice.offering);
            for (const SubscriptionChoice &entry : choice.subscriptions)
                m_plans.insert(key(resource->id, entry.subscription.id), &choice.offering);
        }
    }

    const Offering *find(const Instance &instance) const
    {
        return m_plans.value(m_routes == Routes::Fleet
                                 ? instance.resourceId
                                 : key(instance.resourceId, instance.subscriptionId));
    }

private:
    static QString key(const QString &resourceId, const QString &subscriptionId)
    {
        return resourceId + u'/' + subscriptionId;
    }

    Routes m_routes;
    QHash<QString, const Offering *> m_plans;
};

AccountAnswers answersOf(const Instance &instance, const Cloud &cloud)
{
    const QJsonObject parameters = instance.parameters();
    AccountAnswers answers;
    for (const QList<AccountField> fields = cloud.accountFields();
         const AccountField &field : fields) {
        if (const QString value = parameters.value(field.key).toString(); !value.isEmpty())
            answers.values.insert(field.key, value);
    }
    answers.privateLink = parameters.value("private_link"_L1).toBool();
    for (auto it = instance.tags.begin(); it != instance.tags.end(); ++it) {
        if (it.key() != AccountCreation::RequestTag)
            answers.tags << CustomTag{it.key(), it.value()};
    }
    return answers;
}

} // namespace

QList<OnboardingElsewhere> onboardingsElsewhere(const QList<Instance> &instances,
                                                const QList<OfferingChoice> &choices,
                                                const QList<Draft> &journal, Routes routes,
                                                const CloudCatalogue &clouds)
{
    QSet<QString> known; // instances, and requests whose outcome is not known yet
    for (const Draft &draft : journal)
        known << draft.instanceId << draft.requestId;
    known.remove(QString()); // of those that have no instance yet
    const Plans plans(choices, routes);

    QList<OnboardingElsewhere> found;
    for (const Instance &instance : instances) {
        const Phase phase = phaseOf(instance.status, {}, false);
        const QString request = instance.tags.value(AccountCreation::RequestTag);
        const Offering *offering = plans.find(instance);
        if (!offering || !isUnfinished(phase) || known.contains(instance.id)
            || known.contains(request))
            continue;
        const QJsonObject parameters = instance.parameters();
        const QString cloudId = instance.cloudProvider.isEmpty()
            ? parameters.value("cloud_provider"_L1).toString()
            : instance.cloudProvider;
        const Cloud *cloud = clouds.find(cloudId.toLower());
        if (!cloud)
            continue;
        found << OnboardingElsewhere{*offering,
                                     instance.id,
                                     QUuid(request).isNull() ? QString() : request,
                                     instance.subscriptionId,
                                     cloud->id(),
                                     cloud->identity(parameters),
                                     answersOf(instance, *cloud),
                                     phase,
                                     instance.status,
                                     QDateTime::fromString(instance.createdAt, Qt::ISODate)};
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const OnboardingElsewhere &a, const OnboardingElsewhere &b) {
                         return a.createdAt > b.createdAt;
                     });
    return found;
}

} // namespace byoc
