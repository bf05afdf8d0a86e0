// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "TestGroup.h"

#include "onboarding/OfferingChoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

const PlanResource AccountResource{u"r-injectedaccountconfig1"_s, u"Account"_s,
                                   u"omnistrateCloudAccountConfig"_s};

Offering offering(const QString &planId = u"pt-1"_s)
{
    Offering offering;
    offering.serviceId = u"s-1"_s;
    offering.serviceName = u"Product"_s;
    offering.providerName = u"Northwind"_s;
    offering.environmentId = u"se-1"_s;
    offering.planId = planId;
    offering.planName = u"Plan"_s;
    offering.modelType = u"BYOA"_s;
    offering.modelStatus = u"READY"_s;
    offering.resources = {AccountResource, {u"r-db"_s, u"Database"_s, u"database"_s}};
    return offering;
}

Subscription subscription(const QString &id = u"sub-1"_s, const QString &planId = u"pt-1"_s)
{
    Subscription subscription;
    subscription.id = id;
    subscription.planId = planId;
    subscription.ownerName = u"Omar"_s;
    subscription.role = u"root"_s;
    subscription.status = u"ACTIVE"_s;
    return subscription;
}

Instance account(const QString &subscriptionId, const QString &resourceId = AccountResource.id,
                 const QString &status = u"READY"_s)
{
    Instance instance;
    instance.id = u"instance-1"_s;
    instance.subscriptionId = subscriptionId;
    instance.resourceId = resourceId;
    instance.status = status;
    return instance;
}

} // namespace

Q_DECLARE_METATYPE(Offering)

class OfferingChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void refusals_data();
    void refusals();
    void order();
    void subscriptionOrder();
    void offeringsOfOnePlanShareItsSubscriptions();
    void plansOfTheSameNameStayApart();
};

void OfferingChoiceTest::refusals_data()
{
    QTest::addColumn<Offering>("plan");
    QTest::addColumn<QList<Subscription>>("subscriptions");
    QTest::addColumn<QList<Instance>>("instances");
    QTest::addColumn<QString>("outcome"); ///< "-": not listed; empty: usable; else a word of why
    QTest::addColumn<bool>("canSubscribe");

    const auto row = [](const char *name, const QString &outcome, const Offering &plan,
                        const QList<Subscription> &subscriptions,
                        const QList<Instance> &instances = {}, bool canSubscribe = false) {
        QTest::newRow(name) << plan << subscriptions << instances << outcome << canSubscribe;
    };
    const auto planWith = [](auto change) {
        Offering plan = offering();
        change(plan);
        return plan;
    };
    const auto subscriptionWith = [](auto change) {
        Subscription one = subscription();
        change(one);
        return one;
    };

    row("usable", {}, offering(), {subscription()});
    row("words in any case", {}, planWith([](Offering &plan) {
            plan.modelType = u"byoa"_s;
            plan.modelStatus = u"Ready"_s;
        }),
        {subscriptionWith([](Subscription &one) {
            one.status = u"active"_s;
            one.role = u"Editor"_s;
        })});
    row("hosted", u"-"_s, planWith([](Offering &plan) { plan.modelType = u"OMNISTRATE_HOSTED"_s; }),
        {subscription()});
    row("without the account resource", u"-"_s,
        planWith([](Offering &plan) { plan.resources.removeFirst(); }), {subscription()});
    row("model not ready", u"still preparing"_s,
        planWith([](Offering &plan) { plan.modelStatus = u"DEPLOYING"_s; }), {subscription()});
    row("no subscription", u"Ask Northwind"_s, offering(), {});
    row("subscription to another plan", u"no subscription"_s, offering(),
        {subscription(u"sub-2"_s, u"pt-2"_s)});
    row("no subscription, approves", {},
        planWith([](Offering &plan) { plan.approvesSubscriptions = true; }), {}, {}, true);
    row("not ready, approves", u"still preparing"_s, planWith([](Offering &plan) {
            plan.approvesSubscriptions = true;
            plan.modelStatus = u"DEPLOYING"_s;
        }),
        {}, {}, true);
    for (const QString &status : {u"SUSPENDED"_s, u"TERMINATED"_s, u"CANCELLED"_s, QString()}) {
        row(qPrintable(u"subscription "_s + status), u"not active"_s, offering(),
            {subscriptionWith([&status](Subscription &one) { one.status = status; })});
    }
    row("reader", u"Omar"_s, offering(),
        {subscriptionWith([](Subscription &one) { one.role = u"reader"_s; })});
    row("unknown role", u"may only read"_s, offering(),
        {subscriptionWith([](Subscription &one) { one.role = u"visitor"_s; })});
    row("admin", {}, offering(),
        {subscriptionWith([](Subscription &one) { one.role = u"admin"_s; })});
    row("no payment", u"payment method"_s, offering(), {subscriptionWith([](Subscription &one) {
            one.paymentConfigured = false;
            one.createsWithoutPayment = false;
        })});
    row("no payment, none needed", {}, offering(),
        {subscriptionWith([](Subscription &one) { one.paymentConfigured = false; })});
    const auto limited = [&subscriptionWith](qint64 limit) {
        return subscriptionWith([limit](Subscription &one) { one.maxInstances = limit; });
    };
    row("limit reached", u"limit of 1"_s, offering(), {limited(1)}, {account(u"sub-1"_s)});
    row("limit of none", u"limit of 0"_s, offering(), {limited(0)});
    row("limit not reached", {}, offering(), {limited(2)}, {account(u"sub-1"_s)});
    row("no limit", {}, offering(), {limited(-1)}, {account(u"sub-1"_s)});
    row("others' accounts do not count", {}, offering(), {limited(1)}, {account(u"sub-2"_s)});
    row("deployments do not count", {}, offering(), {limited(1)}, {account(u"sub-1"_s, u"r-db"_s)});
    row("one of two is usable", {}, offering(),
        {subscriptionWith([](Subscription &one) { one.role = u"reader"_s; }),
         subscription(u"sub-2"_s)});
    // An unusable subscription is there: subscribing once more is not offered.
    row("suspended, approves", u"not active"_s,
        planWith([](Offering &plan) { plan.approvesSubscriptions = true; }),
        {subscriptionWith([](Subscription &one) { one.status = u"SUSPENDED"_s; })});
}

void OfferingChoiceTest::refusals()
{
    QFETCH(Offering, plan);
    QFETCH(QList<Subscription>, subscriptions);
    QFETCH(QList<Instance>, instances);
    QFETCH(QString, outcome);
    QFETCH(bool, canSubscribe);
    const QList<OfferingChoice> choices = offeringChoices({plan}, subscriptions, instances);
    QCOMPARE(choices.isEmpty(), outcome == u"-");
    if (choices.isEmpty())
        return;
    const OfferingChoice &choice = choices.constFirst();
    QCOMPARE(choice.isUsable(), outcome.isEmpty());
    QVERIFY2(choice.refusal.contains(outcome), qPrintable(choice.refusal));
    QCOMPARE(choice.canSubscribe, canSubscribe);
    if (choice.isUsable() && !canSubscribe)
        QVERIFY(choice.hasUsableSubscription());
    QCOMPARE(choice.hasUsableSubscription(), choice.firstUsable() != nullptr);
}

void OfferingChoiceTest::order()
{
    const auto named = [](const QString &product, const QString &plan, bool isReady) {
        Offering one = offering();
        one.serviceName = product;
        one.planName = plan;
        one.modelStatus = isReady ? u"READY"_s : u"DEPLOYING"_s;
        return one;
    };
    QStringList shown;
    for (const OfferingChoice &choice :
         offeringChoices({named(u"Alpha"_s, u"Z"_s, false), named(u"Beta"_s, u"B"_s, true),
                          named(u"Beta"_s, u"A"_s, true), named(u"Alpha"_s, u"Y"_s, true)},
                         {subscription()}, {}))
        shown << choice.offering.serviceName + choice.offering.planName;
    QCOMPARE(shown, (QStringList{u"AlphaY"_s, u"BetaA"_s, u"BetaB"_s, u"AlphaZ"_s}));
}

void OfferingChoiceTest::subscriptionOrder()
{
    Subscription reader = subscription(u"sub-reader"_s);
    reader.role = u"reader"_s;
    const auto choices = offeringChoices(
        {offering()}, {reader, subscription(u"sub-a"_s), subscription(u"sub-b"_s)}, {});
    QStringList ids;
    for (const SubscriptionChoice &choice : choices.constFirst().subscriptions)
        ids << choice.subscription.id;
    QCOMPARE(ids, (QStringList{u"sub-a"_s, u"sub-b"_s, u"sub-reader"_s}));
    QCOMPARE(choices.constFirst().usableCount(), 2);
    QCOMPARE(choices.constFirst().firstUsable()->id, u"sub-a"_s);
}

// Else the memory would be the product of two lists.
void OfferingChoiceTest::offeringsOfOnePlanShareItsSubscriptions()
{
    Offering staging = offering();
    staging.environmentId = u"se-2"_s;
    const auto choices =
        offeringChoices({offering(), staging}, {subscription(u"sub-a"_s), subscription()}, {});
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices.at(0).subscriptions.size(), 2);
    QCOMPARE(choices.at(0).subscriptions.constData(), choices.at(1).subscriptions.constData());
}

void OfferingChoiceTest::plansOfTheSameNameStayApart()
{
    const auto choices = offeringChoices({offering(u"pt-1"_s), offering(u"pt-2"_s)},
                                         {subscription(u"sub-1"_s, u"pt-1"_s)}, {});
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices.at(0).offering.planId, u"pt-1"_s);
    QVERIFY(choices.at(0).isUsable());
    QVERIFY(!choices.at(1).isUsable());
}

ADD_TO_TEST_GROUP(OfferingChoiceTest)
#include "OfferingChoiceTest.moc"
