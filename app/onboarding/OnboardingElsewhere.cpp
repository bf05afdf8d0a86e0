// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/OnboardingElsewhere.h"

#include "onboarding/AccountCreation.h"
#include "text/VisibleText.h"

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
        QSet<QString> seen;
        for (const OfferingChoice &choice : choices) {
            const PlanResource *resource = choice.offering.accountConfigResource();
            if (!resource)
                continue;
            const QString planId = routes == Routes::Fleet ? QString() : choice.offering.planId;
            m_plans.insert({resource->id, planId}, keyOf(choice.offering));
            if (seen.contains(planId)) // offerings of one plan have the same subscriptions
                continue;
            seen << planId;
            for (const SubscriptionChoice &entry : choice.subscriptions)
                m_planIds.insert(entry.subscription.id, planId);
        }
    }

    /// Key of the offering; empty: none of them.
    QString find(const Instance &instance) const
    {
        if (m_routes == Routes::Fleet)
            return m_plans.value({instance.resourceId, QString()});
        const auto planId = m_planIds.constFind(instance.subscriptionId);
        return planId == m_planIds.cend() ? QString()
                                          : m_plans.value({instance.resourceId, *planId});
    }

private:
    Routes m_routes;
    QHash<std::pair<QString, QString>, QString> m_plans; ///< by resource and plan
    QHash<QString, QString> m_planIds; ///< by subscription
};

/// What another tool asked for may be of any size; this is about what people type.
bool isSensible(const QString &text)
{
    return text.size() <= 1000 && !hasHiddenCharacters(text);
}

constexpr qsizetype MostTags = 50;

const Cloud *cloudOf(const Instance &instance, const CloudCatalogue &clouds)
{
    return clouds.find(instance.cloudProvider.isEmpty()
                           ? instance.parameters().value("cloud_provider"_L1).toString()
                           : instance.cloudProvider);
}

} // namespace

AccountAnswers answersOf(const Instance &instance, const Cloud &cloud)
{
    const QJsonObject parameters = instance.parameters();
    AccountAnswers answers;
    for (const QList<AccountField> fields = cloud.accountFields();
         const AccountField &field : fields) {
        const QString value = parameters.value(field.key).toString();
        if (!value.isEmpty() && isSensible(value))
            answers.values.insert(field.key, value);
    }
    answers.privateLink = parameters.value("private_link"_L1).toBool();
    answers.mayCreateNetworks =
        parameters.value("allow_new_cloud_native_network_creation"_L1).toBool(true);
    for (auto it = instance.tags.begin(); it != instance.tags.end(); ++it) {
        if (it.key() != AccountCreation::RequestTag && isSensible(it.key())
            && isSensible(it.value()) && answers.tags.size() < MostTags)
            answers.tags << CustomTag{it.key(), it.value()};
    }
    return answers;
}

QList<UnfinishedInstance> unfinishedInstances(const QList<Instance> &instances,
                                              const QList<OfferingChoice> &choices, Routes routes)
{
    const Plans plans(choices, routes);
    QList<UnfinishedInstance> unfinished;
    for (const Instance &instance : instances) {
        const Phase phase = phaseOf(instance.status, {}, false);
        const QString offering = isUnfinished(phase) ? plans.find(instance) : QString();
        if (!offering.isEmpty())
            unfinished << UnfinishedInstance{instance, offering, phase};
    }
    // As the control plane writes them, times are in the order of their texts.
    std::stable_sort(unfinished.begin(), unfinished.end(),
                     [](const UnfinishedInstance &a, const UnfinishedInstance &b) {
                         return a.instance.createdAt > b.instance.createdAt;
                     });
    return unfinished;
}

OnboardingsElsewhere onboardingsElsewhere(
    const QList<UnfinishedInstance> &unfinished,
    const std::function<const OfferingChoice *(const QString &)> &find, const QList<Draft> &journal,
    const CloudCatalogue &clouds)
{
    QSet<QString> known; // instances, and requests whose outcome is not known yet
    for (const Draft &draft : journal)
        known << draft.instanceId << draft.requestId;
    known.remove(QString()); // of those that have no instance yet

    // Many in a row are of the same plan.
    QString foundKey;
    const OfferingChoice *choice = nullptr;
    OnboardingsElsewhere elsewhere;
    for (const auto &[instance, key, phase] : unfinished) {
        const QString request = instance.tags.value(AccountCreation::RequestTag);
        if (known.contains(instance.id) || known.contains(request))
            continue;
        if (key != foundKey) {
            foundKey = key;
            choice = find(key);
        }
        const Cloud *cloud = choice ? cloudOf(instance, clouds) : nullptr;
        if (!cloud || ++elsewhere.count > OnboardingsElsewhere::Most)
            continue;
        elsewhere.newest << OnboardingElsewhere{
            choice->offering,
            instance.id,
            QUuid(request).isNull() ? QString() : request,
            instance.subscriptionId,
            cloud->id(),
            cloud->identity(instance.parameters()),
            answersOf(instance, *cloud),
            phase,
            instance.status,
            QDateTime::fromString(instance.createdAt, Qt::ISODate)};
    }
    return elsewhere;
}

} // namespace byoc
