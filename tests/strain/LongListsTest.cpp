// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "BusyMonitor.h"
#include "Process.h"
#include "WizardHarness.h"

#include "widgets/ChoiceCard.h"
#include "wizard/WizardPage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

constexpr int Many = 20'000;
constexpr int Patience = 60'000;
/// Milliseconds of computing without a pause. The keyboard of a test types faster than a person's,
/// so that several letters can be one stretch.
constexpr double MostBusy = process::isSanitized() ? 750 : process::isOptimised() ? 50 : 200;

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject manyPlans()
{
    QJsonArray services;
    for (int service = 0; service < Many / 20; ++service) {
        QJsonArray offerings;
        for (int i = 0; i < 20; ++i) {
            const QString number = QString::number(20 * service + i);
            offerings << QJsonObject{
                {u"serviceEnvironmentID"_s, u"se-1"_s},
                {u"serviceEnvironmentName"_s, u"Production"_s},
                {u"serviceEnvironmentType"_s, u"PROD"_s},
                {u"productTierID"_s, u"pt-"_s + number},
                {u"productTierName"_s, u"Plan number "_s + number},
                {u"productTierDescription"_s, u"In your own account, with everything."_s},
                {u"serviceModelType"_s, u"BYOA"_s},
                {u"serviceModelStatus"_s, u"READY"_s},
                {u"AutoApproveSubscription"_s, true},
                {u"serviceAPIVersion"_s, u"v1"_s},
                {u"serviceEnvironmentURLKey"_s, u"prod"_s},
                {u"serviceModelURLKey"_s, u"byoa"_s},
                {u"productTierURLKey"_s, u"plan-"_s + number},
                {u"cloudProviders"_s, strings({u"aws"_s, u"gcp"_s})},
                {u"awsRegions"_s, strings({u"us-east-1"_s})},
                {u"resourceParameters"_s,
                 QJsonArray{QJsonObject{{u"resourceId"_s, u"r-injectedaccountconfig"_s + number},
                                        {u"name"_s, u"Account"_s},
                                        {u"urlKey"_s, u"account"_s}}}}};
        }
        const QString number = QString::number(service);
        services << QJsonObject{{u"serviceId"_s, u"s-"_s + number},
                                {u"serviceName"_s, u"Product "_s + number},
                                {u"serviceDescription"_s, u"A product"_s},
                                {u"serviceProviderName"_s, u"Acme"_s},
                                {u"serviceProviderId"_s, u"sp-1"_s},
                                {u"serviceURLKey"_s, u"product-"_s + number},
                                {u"offerings"_s, offerings}};
    }
    return {{u"services"_s, services}};
}

/// One for each plan, and as many again for the first one.
QJsonObject manySubscriptions()
{
    QJsonArray subscriptions;
    for (int i = 0; i < 2 * Many; ++i) {
        const int plan = i < Many ? i : 0;
        subscriptions << QJsonObject{{u"id"_s, u"sub-%1"_s.arg(i)},
                                     {u"serviceId"_s, u"s-%1"_s.arg(plan / 20)},
                                     {u"productTierId"_s, u"pt-%1"_s.arg(plan)},
                                     {u"subscriptionOwnerName"_s, u"Anna"_s},
                                     {u"roleType"_s, u"root"_s},
                                     {u"status"_s, u"ACTIVE"_s},
                                     {u"maxNumberOfInstances"_s, 5},
                                     {u"paymentMethodConfigured"_s, true}};
    }
    return {{u"subscriptions"_s, subscriptions}};
}

QString accountId(int i)
{
    return u"%1"_s.arg(100'000'000'000 + i);
}

/// All of the first plan, each of another account, and none of them done.
QJsonObject manyInstances()
{
    QJsonArray instances;
    for (int i = 0; i < Many; ++i)
        instances << QJsonObject{
            {u"id"_s, u"instance-%1"_s.arg(i)},
            {u"resourceID"_s, u"r-injectedaccountconfig0"_s},
            {u"subscriptionId"_s, u"sub-%1"_s.arg(Many + i)},
            {u"status"_s, u"PENDING"_s},
            {u"cloud_provider"_s, u"aws"_s},
            {u"created_at"_s, u"2026-01-01T00:00:00Z"_s},
            {u"result_params"_s,
             QJsonObject{{u"cloud_provider"_s, u"aws"_s}, {u"aws_account_id"_s, accountId(i)}}}};
    return {{u"resourceInstances"_s, instances}};
}

FaultRule answer(const QString &path, const QJsonObject &body)
{
    FaultRule rule;
    rule.method = u"GET"_s;
    rule.path = path;
    rule.action = FaultRule::Action::Status;
    rule.code = 200;
    rule.body = body;
    return rule;
}

} // namespace

/// Tens of thousands in each list, and a window that stays responsive.
class LongListsTest : public QObject
{
    Q_OBJECT

public:
    explicit LongListsTest(BusyMonitor &monitor)
        : m_monitor(monitor)
    {
    }

private slots:
    void initTestCase();
    void cleanup();

    void plansAndSubscriptions();
    void customers();

private:
    bool start(const DemoOptions &options);
    /// Whether the GUI thread was never busy for too long since the last time.
    bool wasResponsive(const char *when);
    /// Types as a person does: between two keys the window has its turn.
    bool search(const QString &field, const QString &text)
    {
        if (!m_harness->type(field, QString()))
            return false;
        QTest::keyClicks(QApplication::focusWidget(), text, Qt::NoModifier, 20);
        return true;
    }
    /// Until everything is painted: nothing is left to do but to wait.
    bool comesToRest();
    bool waitForCards()
    {
        return QTest::qWaitFor(
            [this] {
                return !m_harness->window().currentPage()->findChildren<ChoiceCard *>().isEmpty();
            },
            Patience);
    }

    BusyMonitor &m_monitor;
    qsizetype m_seen = 0;
    std::unique_ptr<WizardHarness> m_harness;
};

void LongListsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void LongListsTest::cleanup()
{
    m_harness.reset();
}

bool LongListsTest::start(const DemoOptions &options)
{
    m_harness = std::make_unique<WizardHarness>(options);
    if (!m_harness->start())
        return false;
    m_seen = m_monitor.stretches().size();
    return true;
}

bool LongListsTest::comesToRest()
{
    // Two turns without a paint or a layout in between. Not of no time at all: without any pause
    // everything would be one stretch.
    class Watcher : public QObject
    {
    public:
        bool eventFilter(QObject *, QEvent *event) override
        {
            const auto type = event->type();
            if (type == QEvent::Paint || type == QEvent::LayoutRequest
                || type == QEvent::UpdateRequest)
                quietTurns = 0;
            return false;
        }
        int quietTurns = 0;
    } watcher;
    qApp->installEventFilter(&watcher);
    QTimer turns;
    connect(&turns, &QTimer::timeout, &watcher, [&watcher] { ++watcher.quietTurns; });
    turns.start(5);
    return QTest::qWaitFor([&watcher] { return watcher.quietTurns >= 2; }, Patience);
}

bool LongListsTest::wasResponsive(const char *when)
{
    const QList<BusyStretch> all = m_monitor.stretches();
    BusyStretch longest;
    for (qsizetype i = m_seen; i < all.size(); ++i) {
        if (all[i].processor > longest.processor)
            longest = all[i];
    }
    m_seen = all.size();
    std::printf("%-44s busy for %5.1f ms at most (%.1f ms: %s)\n", when, longest.processor,
                longest.longestMilliseconds, longest.longest.constData());
    std::fflush(stdout);
    return longest.processor <= MostBusy;
}

void LongListsTest::plansAndSubscriptions()
{
    DemoOptions options = WizardHarness::fastDemo();
    options.faults.rules = {answer(u"/service-offering"_s, manyPlans()),
                            answer(u"/subscription"_s, manySubscriptions()),
                            answer(u"/resource-instance"_s, manyInstances())};
    QVERIFY(start(options));
    QVERIFY(m_harness->press(u"Start a new onboarding"_s) && m_harness->waitForStep(u"sign-in"_s));
    if (m_harness->sees(u"Sign in another way"_s))
        QVERIFY(m_harness->press(u"Sign in another way"_s));
    QVERIFY(m_harness->type(u"E-mail"_s, u"anna@customer.example"_s));
    QVERIFY(m_harness->type(u"Password"_s, u"demo-password"_s));
    QVERIFY(m_harness->next() && m_harness->waitForStep(u"offering"_s));
    bool isFine = wasResponsive("Up to the plans");
    QVERIFY(waitForCards());
    QVERIFY(comesToRest());
    isFine = wasResponsive("20,000 plans, 40,000 subscriptions read") && isFine;
    QCOMPARE(m_harness->model().offerings().choices().size(), Many);

    QVERIFY(search(u"Find a product or plan"_s, u"number 19998"_s));
    QTRY_VERIFY(m_harness->sees(u"Plan number 19998"_s) && !m_harness->sees(u"Plan number 1 "_s));
    isFine = wasResponsive("Searched among the plans") && isFine;
    QVERIFY(m_harness->choose(u"Product 999 · Plan number 19998"_s));
    QTRY_VERIFY(m_harness->isNextEnabled());
    isFine = wasResponsive("Plan chosen") && isFine;

    QVERIFY(search(u"Find a product or plan"_s, u"number 0"_s));
    QTRY_VERIFY(m_harness->sees(u"Plan number 0"_s));
    QVERIFY(m_harness->choose(u"Product 0 · Plan number 0"_s));
    QVERIFY(comesToRest());
    isFine = wasResponsive("Plan with 20,000 subscriptions chosen") && isFine;
    QVERIFY(m_harness->tabTo(u"Subscription"_s));
    auto *subscriptions = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(subscriptions);
    QTest::keyClick(subscriptions, Qt::Key_Space);
    QTRY_VERIFY(subscriptions->view()->isVisible());
    QVERIFY(comesToRest());
    isFine = wasResponsive("20,000 subscriptions opened") && isFine;
    const QString before = m_harness->model().draft().subscriptionId;
    QTest::keyClick(subscriptions->view(), Qt::Key_End);
    QVERIFY(comesToRest());
    QTest::keyClick(subscriptions->view(), Qt::Key_Return);
    QTRY_VERIFY(!subscriptions->view()->isVisible());
    QVERIFY(comesToRest());
    isFine = wasResponsive("Subscription chosen") && isFine;
    QVERIFY(m_harness->model().draft().subscriptionId != before);
    QVERIFY(m_harness->next() && m_harness->waitForStep(u"cloud"_s));
    QVERIFY(m_harness->choose(u"Amazon Web Services"_s));
    QVERIFY(m_harness->next() && m_harness->waitForStep(u"account"_s));
    QVERIFY(search(u"AWS account ID"_s, accountId(Many - 1)));
    QTRY_VERIFY(m_harness->sees(u"instance-%1"_s.arg(Many - 1))); // it is there already
    QVERIFY(comesToRest());
    isFine = wasResponsive("Account entered among 20,000 others") && isFine;
    QVERIFY(m_harness->press(u"Finish later"_s) && m_harness->waitForStep(u"welcome"_s));
    QVERIFY(comesToRest());
    isFine = wasResponsive("Left, with 20,000 made elsewhere") && isFine;
    QCOMPARE(m_harness->model().elsewhere().count, Many);
    QVERIFY(m_harness->press(u"Sign out"_s));
    QTRY_VERIFY(!m_harness->model().signIn().isSignedIn());
    QVERIFY(comesToRest());
    isFine = wasResponsive("Signed out") && isFine;
    QVERIFY(isFine);
}

void LongListsTest::customers()
{
    DemoOptions options = WizardHarness::fastDemo();
    options.customers = Many;
    QVERIFY(start(options));
    SignInTarget target;
    target.address = m_harness->origin().toString();
    target.isStaff = true;
    m_harness->model().signIn().withPassword(target, u"staff@acme.example"_s,
                                             Secret(u"demo-password"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_harness->model().signIn().isBusy() && m_harness->model().isStaff(),
                             Patience);
    QVERIFY(m_harness->press(u"Start a new onboarding"_s) && m_harness->waitForStep(u"offering"_s));
    QVERIFY(waitForCards());
    QVERIFY(m_harness->choose(u"Acme Database · Enterprise BYOC"_s));
    bool isFine = wasResponsive("Up to the customers");
    QVERIFY(m_harness->next() && m_harness->waitForStep(u"customer"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_harness->model().customers().isReading(), Patience);
    QVERIFY(comesToRest());
    isFine = wasResponsive("20,000 customers read") && isFine;
    QVERIFY(m_harness->model().customers().size() >= Many);
    QVERIFY(search(u"Find a customer"_s, u"partner.example"_s));
    QTRY_COMPARE(m_harness->window().currentPage()->findChildren<ChoiceCard *>().size(), 1);
    isFine = wasResponsive("Searched among the customers") && isFine;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_harness->model().actsForCustomer());
    QVERIFY(comesToRest());
    isFine = wasResponsive("Customer chosen") && isFine;
    QVERIFY(isFine);
}

int main(int argc, char *argv[])
{
    BusyMonitor application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    LongListsTest test(application);
    return QTest::qExec(&test, argc, argv);
}

#include "LongListsTest.moc"
