// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/OfferingChoice.h"

#include <QCoreApplication>

#include <algorithm>

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

QString refusalOf(const Subscription &subscription, const QList<Instance> &instances)
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
        const auto used =
            std::count_if(instances.begin(), instances.end(), [&](const Instance &instance) {
                return instance.subscriptionId == subscription.id
                    && instance.resourceId.startsWith("r-injectedaccountconfig"_L1);
            });
        if (used >= *subscription.maxInstances)
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

void sortChoices(QList<OfferingChoice> &choices)
{
    std::stable_sort(
        choices.begin(), choices.end(), [](const OfferingChoice &a, const OfferingChoice &b) {
            if (a.isUsable() != b.isUsable())
                return a.isUsable();
            const int byName = a.offering.serviceName.localeAwareCompare(b.offering.serviceName);
            return byName != 0 ? byName < 0
                               : a.offering.planName.localeAwareCompare(b.offering.planName) < 0;
        });
}

} // namespace

QList<SubscriptionChoice> OfferingChoice::usableSubscriptions() const
{
    QList<SubscriptionChoice> usable = subscriptions;
    usable.removeIf([](const SubscriptionChoice &choice) { return !choice.refusal.isEmpty(); });
    return usable;
}

QList<OfferingChoice> offeringChoices(const QList<Offering> &offerings,
                                      const QList<Subscription> &subscriptions,
                                      const QList<Instance> &instances)
{
    QList<OfferingChoice> choices;
    for (const Offering &offering : offerings) {
        if (!onboardsAccounts(offering))
            continue;
        OfferingChoice choice;
        choice.offering = offering;
        for (const Subscription &subscription : subscriptions) {
            if (subscription.planId == offering.planId)
                choice.subscriptions
                    << SubscriptionChoice{subscription, refusalOf(subscription, instances)};
        }
        std::stable_sort(choice.subscriptions.begin(), choice.subscriptions.end(),
                         [](const SubscriptionChoice &a, const SubscriptionChoice &b) {
                             return a.refusal.isEmpty() && !b.refusal.isEmpty();
                         });
        choice.canSubscribe = choice.subscriptions.isEmpty() && offering.approvesSubscriptions;
        if (const QString refusal = refusalOf(offering); !refusal.isEmpty())
            choice.refusal = refusal;
        else if (choice.subscriptions.isEmpty() && !choice.canSubscribe)
            choice.refusal = Text::tr("You have no subscription to this plan. Ask %1 for one.")
                                 .arg(offering.providerName);
        else if (!choice.canSubscribe && choice.usableSubscriptions().isEmpty())
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
