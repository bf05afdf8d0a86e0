// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// The whole flow of every cloud, through the real window, with a proxy between product and demo
// control plane that holds both to the published contract (proxy.mjs).

#include "ContractProxy.h"
#include "WizardHarness.h"

#include "tour/Tour.h"
#include "wizard/WizardPage.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;
using byoc::test::ContractProxy;

namespace {

/// An instance's operation; `more` follows the path of its resource.
QString instanceOperation(const QString &verb, const QString &prefix, const QString &more = {})
{
    return verb + u" /"_s + prefix
        + u"resource-instance/{serviceProviderId}/{serviceKey}/{serviceAPIVersion}/"
          "{serviceEnvironmentKey}/{serviceModelKey}/{productTierKey}/{resourceKey}"_s
        + more;
}

/// Onboards an AWS account through the window, to its last page. Signed in already. `customer`: for
/// whom; empty: for oneself.
bool onboardAws(WizardHarness &wizard, const QString &customer)
{
    OnboardingModel &model = wizard.model();
    const bool isBegun = wizard.press(u"Start a new onboarding"_s)
        && wizard.waitForStep(u"offering"_s) && wizard.waitForCards()
        && wizard.choose(u"Acme Database · Enterprise BYOC"_s) && wizard.next();
    if (!isBegun)
        return false;
    if (!customer.isEmpty()) {
        const bool isChosen = wizard.waitForStep(u"customer"_s)
            && QTest::qWaitFor([&] { return !model.customers().isReading(); }, 30000)
            && wizard.type(u"Find a customer"_s, customer);
        if (!isChosen)
            return false;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return wizard.isNextEnabled(); }) || !wizard.next())
            return false;
    }
    const bool isCreated = wizard.waitForStep(u"cloud"_s) && wizard.choose(u"Amazon Web Services"_s)
        && wizard.next() && wizard.waitForStep(u"account"_s)
        && wizard.type(u"AWS account ID"_s, u"123456789012"_s) && wizard.next()
        && wizard.waitForStep(u"review"_s) && wizard.next() && wizard.waitForStep(u"grant"_s)
        && QTest::qWaitFor([&] { return !model.draft().accountConfigId.isEmpty(); }, 30000);
    return isCreated && wizard.tell(u"/demo/grant/"_s + model.draft().instanceId)
        && QTest::qWaitFor([&] { return model.watch().phase() == Phase::Ready; }, 30000)
        && wizard.next() && wizard.waitForStep(u"deploy"_s)
        && QTest::qWaitFor([&] { return model.deployment().state() == Deployment::State::Loaded; });
}

} // namespace

class ContractTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCloudKeepsTheContract();
    void rarerCallsKeepTheContract();
    void portalKeepsTheContract();
    void staffKeepTheContract();
    void aLyingControlPlaneIsFound();
};

void ContractTest::initTestCase()
{
    if (const QString missing = ContractProxy::whatIsMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QLocale::setDefault(QLocale::c());
}

void ContractTest::everyCloudKeepsTheContract()
{
    DemoOptions options = WizardHarness::fastDemo();
    options.timeScale = 8;
    WizardHarness harness(options);
    QVERIFY(harness.start());
    ContractProxy proxy;
    QVERIFY(proxy.start(harness.origin()));

    OnboardingModel &model = harness.model();
    connect(&model, &OnboardingModel::demoRequested, this, [&] {
        model.enterDemo(proxy.url(), u"anna@customer.example"_s, Secret(u"demo-password"_s));
    });
    connect(&model, &OnboardingModel::demoGrantRequested, this,
            [&](const QString &id) { harness.tell(u"/demo/grant/"_s + id); });
    QTemporaryDir pictures;
    Tour tour(harness.window(), model, pictures.path(), {});
    connect(&tour, &Tour::failureRequested, this, [&](const QString &id, const QString &message) {
        harness.tell(u"/demo/fail/"_s + id, {{u"message"_s, message}});
    });
    QSignalSpy finished(&tour, &Tour::finished);
    tour.start();
    QVERIFY(finished.wait(280000));
    QCOMPARE(finished.constFirst().constFirst().toString(), QString());

    QVERIFY(proxy.stop());
    QCOMPARE(proxy.violations(), QString());
    int creations = 0;
    const QJsonObject &operations = proxy.operations();
    for (auto it = operations.begin(); it != operations.end(); ++it) {
        if (it.key().startsWith(u"post "_s) && it.key().contains(u"/resource-instance/"_s))
            creations += it.value().toInt();
    }
    QCOMPARE(creations, 6); // one for each cloud, and all of them were seen by the proxy
}

void ContractTest::rarerCallsKeepTheContract()
{
    WizardHarness harness;
    QVERIFY(harness.start());
    ContractProxy proxy;
    QVERIFY(proxy.start(harness.origin()));
    OnboardingModel &model = harness.model();

    // An API key; a plan that has to be subscribed to; the install kit; verify; replaced bindings.
    model.signIn().withApiKey({proxy.url().toString()}, Secret(u"om_demo0000000000000000"_s));
    QTRY_VERIFY_WITH_TIMEOUT(model.signIn().isSignedIn(), 10000);
    model.startNew();
    model.offerings().load();
    QTRY_COMPARE(model.offerings().state(), OfferingCatalogue::State::Loaded);
    bool subscribed = false;
    for (const OfferingChoice &choice : model.offerings().choices()) {
        if (!choice.canSubscribe)
            continue;
        model.chooseOffering(choice.offering);
        model.subscribe();
        subscribed = true;
        break;
    }
    QTRY_VERIFY(!model.isSubscribing());
    QVERIFY(!model.subscribeProblem());
    QTRY_COMPARE(model.offerings().state(), OfferingCatalogue::State::Loaded);

    const auto onboard = [&](const QString &cloudId, const AccountAnswers &answers) {
        model.startNew();
        for (const OfferingChoice &choice : model.offerings().choices()) {
            if (choice.offering.planName == "Enterprise BYOC"_L1)
                model.chooseOffering(choice.offering);
        }
        model.chooseCloud(cloudId);
        model.setAccount(answers);
        const bool mayCreate =
            QTest::qWaitFor([&] { return model.createObstacle().isEmpty(); }, 30000);
        model.create();
        const bool done = mayCreate && QTest::qWaitFor([&] { return model.isCreated(); }, 30000)
            && QTest::qWaitFor([&] { return !model.draft().accountConfigId.isEmpty(); }, 30000);
        if (!done)
            qWarning().noquote() << model.createObstacle() << int(model.creation().state())
                                 << int(model.watch().phase())
                                 << model.watch().trouble().value_or(Problem()).report();
        return done;
    };
    AccountAnswers cluster;
    cluster.values = {{u"cluster_name"_s, u"acme-prod"_s}};
    QVERIFY(onboard(u"byoc-onprem"_s, cluster));
    QTemporaryDir directory;
    model.kit().start(model.draft().accountConfigId, directory.filePath(u"kit.tar"_s));
    QTRY_VERIFY(!model.kit().isRunning());
    QVERIFY(model.kit().isComplete());
    model.watch().verifyAgain();
    QTRY_VERIFY(!model.watch().isVerifyRequested());

    AccountAnswers tenant;
    tenant.values = {{u"nebius_tenant_id"_s, u"tenant-e00hnw9t8x3etx9frk"_s}};
    const Secret key(u"-----BEGIN PRIVATE KEY-----\nZGVtbw==\n-----END PRIVATE KEY-----\n"_s);
    tenant.bindings = {{u"project-e00a"_s, u"serviceaccount-e00a"_s, u"publickey-e00a"_s, key}};
    QVERIFY(onboard(u"nebius"_s, tenant));
    model.replaceBindings();
    QTRY_VERIFY(!model.isReplacingBindings());
    QVERIFY(!model.bindingsProblem());
    model.leave();

    QVERIFY(proxy.stop());
    QCOMPARE(proxy.violations(), QString());
    QVERIFY(proxy.saw(u"post /signin"_s));
    QVERIFY(!subscribed || proxy.saw(u"post /subscription"_s));
    QVERIFY(proxy.saw(u"get /account-setup/byoc-onprem"_s));
    QVERIFY(proxy.saw(u"post /accountconfig/verify/{id}"_s));
    QVERIFY(proxy.saw(u"put /accountconfig/{id}"_s));
}

// The portal stands before the proxy: what it passes on is held to the contract.
void ContractTest::portalKeepsTheContract()
{
    WizardHarness harness;
    QVERIFY(harness.start());
    ContractProxy proxy;
    QVERIFY(proxy.start(harness.origin()));
    QVERIFY(harness.tell(u"/demo/portal"_s, {{u"upstream"_s, proxy.url().toString()}}));
    SignIn &signIn = harness.model().signIn();
    signIn.withPassword({harness.origin().toString(), GatewaySwitch::Kind::Portal},
                        u"anna@customer.example"_s, Secret(u"demo-password"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!signIn.isBusy(), 20000);
    QVERIFY(signIn.isSignedIn());
    QVERIFY(signIn.isPortal());
    QVERIFY(onboardAws(harness, {}));
    harness.model().leave();

    QVERIFY(proxy.stop());
    QCOMPARE(proxy.violations(), QString());
    const QString prefix;
    for (const QString &operation :
         {u"get /user"_s, u"get /service-offering"_s, u"get /subscription"_s,
          u"get /accountconfig/{id}"_s, instanceOperation(u"post"_s, prefix),
          instanceOperation(u"get"_s, prefix, u"/{id}"_s)})
        QVERIFY2(proxy.saw(operation),
                 qPrintable(operation + u" is not in "_s + proxy.operations().keys().join(u'\n')));
    QVERIFY(!proxy.saw(u"post /accountconfig/verify/{id}"_s)); // not passed on
}

void ContractTest::staffKeepTheContract()
{
    WizardHarness harness;
    QVERIFY(harness.start());
    ContractProxy proxy;
    QVERIFY(proxy.start(harness.origin()));
    SignIn &signIn = harness.model().signIn();
    signIn.withPassword({proxy.url().toString(), GatewaySwitch::Kind::Direct, true},
                        u"staff@acme.example"_s, Secret(u"demo-password"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!signIn.isBusy(), 20000);
    QVERIFY(harness.model().isStaff());
    QVERIFY(onboardAws(harness, u"PARTNER.EXAMPLE"_s));
    QCOMPARE(harness.model().draft().subscriptionId, u"sub-acmeent002"_s);
    harness.model().leave();

    QVERIFY(proxy.stop());
    QCOMPARE(proxy.violations(), QString());
    const QString prefix = u"fleet/"_s;
    for (const QString &operation :
         {u"get /user"_s, u"get /fleet/service-offering"_s, u"get /fleet/users"_s,
          u"get /fleet/account-config/{id}"_s, instanceOperation(u"post"_s, prefix)})
        QVERIFY2(proxy.saw(operation),
                 qPrintable(operation + u" is not in "_s + proxy.operations().keys().join(u'\n')));
    QVERIFY(!proxy.saw(instanceOperation(u"post"_s, {})));
    QVERIFY(!proxy.saw(u"get /service-offering"_s));
}

void ContractTest::aLyingControlPlaneIsFound()
{
    WizardHarness harness;
    QVERIFY(harness.start());
    ContractProxy proxy;
    QVERIFY(proxy.start(harness.origin()));
    const QJsonObject rule{{u"method"_s, u"GET"_s},
                           {u"path"_s, u"/2022-09-01-00/user"_s},
                           {u"action"_s, u"wrongTypes"_s}};
    QVERIFY(harness.tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray{rule}}}));
    SignIn &signIn = harness.model().signIn();
    signIn.withPassword({proxy.url().toString()}, u"anna@customer.example"_s,
                        Secret(u"demo-password"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!signIn.isBusy(), 20000);
    QVERIFY(proxy.stop());
    QVERIFY2(!proxy.violations().isEmpty(), "the proxy did not notice");
}

QTEST_MAIN(ContractTest)
#include "ContractTest.moc"
