// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/OfferingChoice.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::OfferingChoice)
};

bool isWord(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

/// `accounts`: how many are onboarded under each subscription, by its id.
QString refusalOf(const Subscription &subscription, const QHash<QString, qsizetype> &accounts)
{
    if (!isWord(subscription.status, "ACTIVE"_L1))
        return Text::tr("This subscription is not active. Ask the provider to activate it.");
    const bool mayWrite = isWord(subscription.role, "root"_L1)
        || isWord(subscription.role, "admin"_L1) || isWord(subscription.role, "editor"_L1);
    if (!mayWrite)
        return Text::tr("You may only read in this subscription. Ask its owner %1 to make you an "
                        "editor.")
            .arg(subscription.ownerName);
    if (!subscription.paymentConfigured && !subscription.createsWithoutPayment)
        return Text::tr("This subscription has no payment method yet. Add one in the provider's "
                        "portal.");
    if (subscription.maxInstances && *subscription.maxInstances >= 0) {
        if (accounts.value(subscription.id) >= *subscription.maxInstances)
            return Text::tr("This subscription has reached its limit of %n account(s). Remove one, "
                            "or ask the provider for more.",
                            nullptr, int(*subscription.maxInstances));
    }
    return {};
}

bool onboardsAccounts(const Offering &offering)
{
    return isWord(offering.modelType, "BYOA"_L1) && offering.accountConfigResource();
}

QString refusalOf(const Offering &offering)
{
    return isWord(offering.modelStatus, "READY"_L1)
        ? QString()
        : Text::tr("The provider is still preparing this plan.");
}

QHash<QString, qsizetype> accountsBySubscription(const QList<Instance> &instances)
{
    QHash<QString, qsizetype> accounts;
    for (const Instance &instance : instances) {
        if (instance.resourceId.startsWith("r-injectedaccountconfig"_L1))
            ++accounts[instance.subscriptionId];
    }
    return accounts;
}

bool isUsableOne(const SubscriptionChoice &choice)
{
    return choice.refusal.isEmpty();
}

/// Usable ones first, each half as it was.
QList<SubscriptionChoice> usableFirst(const QList<const Subscription *> &subscriptions,
                                      const QHash<QString, qsizetype> &accounts)
{
    QList<SubscriptionChoice> choices;
    choices.reserve(subscriptions.size());
    for (const Subscription *subscription : subscriptions)
        choices << SubscriptionChoice{*subscription, refusalOf(*subscription, accounts)};
    std::stable_partition(choices.begin(), choices.end(), isUsableOne);
    return choices;
}

void sortChoices(QList<OfferingChoice> &choices)
{
    // With keys each name is looked at once, and not at each of many comparisons.
    struct Place
    {
        bool isUsable;
        QCollatorSortKey service;
        QCollatorSortKey plan;
        qsizetype index;
    };
    const QCollator collator;
    std::vector<Place> places;
    places.reserve(size_t(choices.size()));
    for (const OfferingChoice &choice : std::as_const(choices))
        places.push_back({choice.isUsable(), collator.sortKey(choice.offering.serviceName),
                          collator.sortKey(choice.offering.planName), qsizetype(places.size())});
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        if (a.isUsable != b.isUsable)
            return a.isUsable;
        if (const int byName = a.service.compare(b.service); byName != 0)
            return byName < 0;
        if (const int byName = a.plan.compare(b.plan); byName != 0)
            return byName < 0;
        return a.index < b.index;
    });
    QList<OfferingChoice> sorted;
    sorted.reserve(choices.size());
    for (const Place &place : places)
        sorted << choices.at(place.index);
    choices = sorted;
}

} // namespace

QString keyOf(const QString &serviceId, const QString &environmentId, const QString &planId)
{
    return serviceId + u'/' + environmentId + u'/' + planId;
}

QString keyOf(const Offering &offering)
{
    return keyOf(offering.serviceId, offering.environmentId, offering.planId);
}

bool OfferingChoice::hasUsableSubscription() const
{
    return !subscriptions.isEmpty() && isUsableOne(subscriptions.constFirst());
}

qsizetype OfferingChoice::usableCount() const
{
    return std::partition_point(subscriptions.cbegin(), subscriptions.cend(), isUsableOne)
        - subscriptions.cbegin();
}

const Subscription *OfferingChoice::firstUsable() const
{
    return hasUsableSubscription() ? &subscriptions.constFirst().subscription : nullptr;
}

QList<OfferingChoice> offeringChoices(const QList<Offering> &offerings,
                                      const QList<Subscription> &subscriptions,
                                      const QList<Instance> &instances)
{
    const QHash<QString, qsizetype> accounts = accountsBySubscription(instances);
    QHash<QString, QList<const Subscription *>> ofPlan;
    for (const Subscription &subscription : subscriptions)
        ofPlan[subscription.planId] << &subscription;
    // Several offerings may be of one plan: they share its list, which may be long.
    QHash<QString, QList<SubscriptionChoice>> sorted;
    for (auto it = ofPlan.cbegin(); it != ofPlan.cend(); ++it)
        sorted.insert(it.key(), usableFirst(it.value(), accounts));
    QList<OfferingChoice> choices;
    for (const Offering &offering : offerings) {
        if (!onboardsAccounts(offering))
            continue;
        OfferingChoice choice;
        choice.offering = offering;
        choice.subscriptions = sorted.value(offering.planId);
        choice.canSubscribe = choice.subscriptions.isEmpty() && offering.approvesSubscriptions;
        if (const QString refusal = refusalOf(offering); !refusal.isEmpty())
            choice.refusal = refusal;
        else if (choice.subscriptions.isEmpty() && !choice.canSubscribe)
            choice.refusal = Text::tr("You have no subscription to this plan. Ask %1 for one.")
                                 .arg(offering.providerName);
        else if (!choice.canSubscribe && !choice.hasUsableSubscription())
            choice.refusal = choice.subscriptions.constFirst().refusal;
        choices << choice;
    }
    sortChoices(choices);
    return choices;
}

QList<OfferingChoice> staffOfferingChoices(const QList<Offering> &offerings)
{
    QList<OfferingChoice> choices;
    for (const Offering &offering : offerings) {
        if (onboardsAccounts(offering))
            choices << OfferingChoice{offering, {}, false, refusalOf(offering)};
    }
    sortChoices(choices);
    return choices;
}

} // namespace byoc
