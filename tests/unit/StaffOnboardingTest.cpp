// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "OnboardingRun.h"
#include "TestGroup.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace byoc;

using Progress = Draft::Progress;

namespace {

constexpr int Patience = 30'000;
const QString Staff = u"staff@acme.example"_s;
const QString Anna = u"anna@customer.example"_s;
const QString Omar = u"Omar@Partner.Example"_s;
const QString Nobody = u"nobody@empty.example"_s; // has no subscription at all
const QString Enterprise = u"pt-acmeent001"_s;
const QString Standard = u"pt-boreal0001"_s;

AccountAnswers awsAnswers(const QString &id = u"123456789012"_s)
{
    AccountAnswers answers;
    answers.values.insert(u"aws_account_id"_s, id);
    return answers;
}

} // namespace

class StaffOnboardingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void createsForACustomer();
    void sendsTheCustomersOrganisation();
    void createsOnceWhateverIsLost_data();
    void createsOnceWhateverIsLost();
    void killedWhileSending();
    void anotherCustomerBeforeAnythingWasEntered();
    void anotherCustomerBeginsAnew_data();
    void anotherCustomerBeginsAnew();
    void anotherPlanForTheSameCustomer();
    void accountsOfOthersAreNotOffered();
    void resumesWithTheCustomer();
    void routesAreNotMixed_data();
    void routesAreNotMixed();
    void choosesTheOnlySubscription_data();
    void choosesTheOnlySubscription();
    void subscribesACustomer();
    void keptSignInIsTakenUp();
    void keptSignInOutlastsTheDemo();
    void drafts_data();
    void drafts();

private:
    OnboardingModel &model() { return m_run->model; }
    const Draft &draft() { return m_run->model.draft(); }
    void restart();
    bool signIn(bool asStaff = true, bool keep = false);
    /// Opens the directory for the plan and chooses this customer.
    bool chooseCustomer(const QString &email);
    bool choosePlan(const QString &planId);
    bool begin(const QString &email, const QString &planId = Enterprise);
    bool create();

    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<OnboardingRun> m_run;
};

void StaffOnboardingTest::init()
{
    m_demo = std::make_unique<Demo>(50);
    m_directory = std::make_unique<QTemporaryDir>();
    restart();
}

void StaffOnboardingTest::cleanup()
{
    m_run.reset();
}

void StaffOnboardingTest::restart()
{
    m_run.reset();
    m_run =
        std::make_unique<OnboardingRun>(m_demo->url(), m_directory->filePath(u"journal.json"_s));
}

bool StaffOnboardingTest::signIn(bool asStaff, bool keep)
{
    SignInTarget target;
    target.address = m_demo->url().toString();
    target.isStaff = asStaff;
    target.keep = keep;
    model().signIn().withPassword(target, asStaff ? Staff : Anna, Secret(u"demo-password"_s));
    if (!QTest::qWaitFor([this] { return !model().signIn().isBusy(); }, Patience)
        || !model().signIn().isSignedIn())
        return false;
    model().offerings().load();
    return QTest::qWaitFor(
        [this] { return model().offerings().state() == OfferingCatalogue::State::Loaded; },
        Patience);
}

bool StaffOnboardingTest::choosePlan(const QString &planId)
{
    for (const OfferingChoice &choice : model().offerings().choices()) {
        if (choice.offering.planId != planId)
            continue;
        const Offering offering = choice.offering;
        model().chooseOffering(offering);
        model().customers().open(offering.path, offering.planId);
        return QTest::qWaitFor([this] { return !model().customers().isReading(); }, Patience);
    }
    return false;
}

bool StaffOnboardingTest::chooseCustomer(const QString &email)
{
    const auto found = model().customers().search(email, 1);
    if (found.best.isEmpty())
        return false;
    model().chooseCustomer(found.best.constFirst().customer);
    return QTest::qWaitFor([this] { return !model().offerings().isReadingInstances(); }, Patience);
}

bool StaffOnboardingTest::begin(const QString &email, const QString &planId)
{
    model().startNew();
    return choosePlan(planId) && chooseCustomer(email);
}

bool StaffOnboardingTest::create()
{
    model().chooseCloud(u"aws"_s);
    model().setAccount(awsAnswers());
    model().create();
    return QTest::qWaitFor([this] { return model().isCreated(); }, Patience);
}

void StaffOnboardingTest::createsForACustomer()
{
    QVERIFY(signIn());
    QVERIFY(model().isStaff());
    QVERIFY(begin(Anna));
    QCOMPARE(draft().subscriptionId, u"sub-acmeent001"_s);
    QCOMPARE(model().customerObstacle(), QString());
    QCOMPARE(model().customerName(), u"anna@customer.example — Customer Example"_s);
    QCOMPARE(model().summary().constFirst().value, model().customerName());
    model().chooseCloud(u"aws"_s);
    model().setAccount(awsAnswers());
    const QString command = model().ctlCommand();
    QVERIFY(command.contains(u"--subscription-id sub-acmeent001"_s));
    QVERIFY(!command.contains(u"--customer-email"_s)); // ctl refuses both

    m_demo->clearRequests();
    QVERIFY(create());
    const QJsonArray instances = m_demo->instances();
    QCOMPARE(instances.size(), 1);
    QVERIFY(!m_demo->requestLines().filter(u"/fleet/resource-instance/"_s).isEmpty());
    QVERIFY(m_demo->requestLines().filter(u"POST /2022-09-01-00/resource-instance"_s).isEmpty());

    m_demo->grant(draft().instanceId);
    QTRY_COMPARE_WITH_TIMEOUT(model().watch().phase(), Phase::Ready, Patience);
    QVERIFY(m_demo->requestLines().filter(u"GET /2022-09-01-00/accountconfig"_s).isEmpty());
}

void StaffOnboardingTest::sendsTheCustomersOrganisation()
{
    QVERIFY(signIn());
    QVERIFY(begin(Omar));
    QCOMPARE(draft().organizationId, u"org-Zx98YwVu76"_s); // not the provider's own
}

void StaffOnboardingTest::createsOnceWhateverIsLost_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("isDone"); ///< the work, although the reply is lost
    const QByteArray where = R"("method":"POST","path":"/fleet/resource-instance/**","times":1)";
    const auto row = [&where](const char *name, const QByteArray &action, bool isDone) {
        QTest::newRow(name) << "[{" + where + ",\"action\":\"" + action + "\"}]" << isDone;
    };
    row("reply lost", "dropAfter", true);
    row("reply cut", "truncate", true);
    row("reply malformed", "malformed", true);
    row("request lost", "dropBefore", false);
}

void StaffOnboardingTest::createsOnceWhateverIsLost()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, isDone);
    QVERIFY(signIn());
    QVERIFY(begin(Anna));
    m_demo->faults(fault);
    const LogCapture log;
    model().chooseCloud(u"aws"_s);
    model().setAccount(awsAnswers());
    model().create();
    using State = AccountCreation::State;
    QTRY_COMPARE_WITH_TIMEOUT(model().creation().state(), isDone ? State::Done : State::Searching,
                              Patience);
    if (!isDone) { // later: nothing can be at work any more
        const QString requestId = draft().requestId;
        model().leave();
        Draft sent = *model().journal().find(requestId);
        sent.sentAt = sent.sentAt.addSecs(-3600);
        QVERIFY(model().journal().put(sent).has_value());
        QVERIFY(model().resume(requestId));
        model().searchCreated();
        QTRY_COMPARE_WITH_TIMEOUT(model().creation().state(), State::NotFound, Patience);
        model().create(); // the person says so: the same once more
        QTRY_VERIFY_WITH_TIMEOUT(model().isCreated(), Patience);
    }
    QCOMPARE(m_demo->instances().size(), 1);
    QVERIFY(!m_demo->requestLines().filter(u"/instances/"_s).isEmpty());
    QVERIFY(m_demo->requestLines().filter(u"GET /2022-09-01-00/resource-instance"_s).isEmpty());
}

void StaffOnboardingTest::killedWhileSending()
{
    QVERIFY(signIn());
    QVERIFY(begin(Anna));
    m_demo->faults(R"([{"method":"POST","path":"/fleet/resource-instance/**","action":"hang"}])");
    model().chooseCloud(u"aws"_s);
    model().setAccount(awsAnswers());
    model().create();
    const QString requestId = draft().requestId;
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->instances().size(), 1, Patience);
    restart();
    m_demo->faults("[]");
    QVERIFY(signIn());
    QVERIFY(model().resume(requestId));
    QCOMPARE(draft().progress, Progress::Sending);
    QVERIFY(model().actsForCustomer());
    model().searchCreated();
    QTRY_VERIFY_WITH_TIMEOUT(model().isCreated(), Patience);
    QCOMPARE(m_demo->instances().size(), 1);
    QCOMPARE(draft().instanceId, m_demo->instances().at(0)[u"id"].toString());
}

void StaffOnboardingTest::anotherCustomerBeforeAnythingWasEntered()
{
    QVERIFY(signIn());
    QVERIFY(begin(Anna));
    const QString requestId = draft().requestId;
    QVERIFY(chooseCustomer(Omar));
    QCOMPARE(draft().requestId, requestId);
    QCOMPARE(draft().customer.email, Omar);
    QCOMPARE(draft().subscriptionId, u"sub-acmeent002"_s);
}

void StaffOnboardingTest::anotherCustomerBeginsAnew_data()
{
    QTest::addColumn<QString>("stage");
    for (const char *stage : {"cloud", "account", "sending", "created"})
        QTest::newRow(stage) << QString::fromLatin1(stage);
}

void StaffOnboardingTest::anotherCustomerBeginsAnew()
{
    QFETCH(QString, stage);
    QVERIFY(signIn());
    QVERIFY(begin(Anna));
    model().chooseCloud(u"aws"_s);
    if (stage != u"cloud")
        model().setAccount(awsAnswers());
    if (stage == u"created")
        QVERIFY(create());
    if (stage == u"sending") {
        m_demo->faults(
            R"([{"method":"POST","path":"/fleet/resource-instance/**","action":"hang"}])");
        model().create();
        QTRY_COMPARE_WITH_TIMEOUT(m_demo->instances().size(), 1, Patience);
    }
    const Draft annas = draft();
    QVERIFY(chooseCustomer(Omar));

    QVERIFY(draft().requestId != annas.requestId);
    QCOMPARE(draft().customer.email, Omar);
    QCOMPARE(draft().subscriptionId, u"sub-acmeent002"_s);
    QCOMPARE(draft().organizationId, u"org-Zx98YwVu76"_s);
    QCOMPARE(draft().planId, Enterprise);
    QCOMPARE(draft().path.segments(), annas.path.segments());
    QCOMPARE(draft().progress, Progress::Entering);
    QVERIFY(draft().cloudId.isEmpty());
    QVERIFY(draft().account.values.isEmpty());
    QVERIFY(draft().instanceId.isEmpty());
    QVERIFY(!model().watch().isRunning());

    const auto kept = m_run->journal.find(annas.requestId);
    QVERIFY(kept);
    QCOMPARE(kept->customer.email, Anna);
    QCOMPARE(kept->subscriptionId, u"sub-acmeent001"_s);
    QCOMPARE(kept->cloudId, u"aws"_s);
    QCOMPARE(kept->account.values, annas.account.values);
    QCOMPARE(kept->progress, annas.progress);
    QCOMPARE(kept->instanceId, annas.instanceId);

    // And back: hers is continued, his is kept.
    model().setStep(u"customer"_s);
    const QString omars = draft().requestId;
    QVERIFY(model().resume(annas.requestId));
    QCOMPARE(draft().customer.email, Anna);
    QCOMPARE(m_run->journal.find(omars)->customer.email, Omar);
}

void StaffOnboardingTest::anotherPlanForTheSameCustomer()
{
    QVERIFY(signIn());
    QVERIFY(begin(Omar));
    model().chooseCloud(u"aws"_s);
    QVERIFY(choosePlan(Standard));
    QCOMPARE(draft().customer.email, Omar); // who it is for does not depend on the plan
    QCOMPARE(draft().subscriptionId, u"sub-boreal0002"_s); // the subscription does
    QCOMPARE(draft().cloudId, u"aws"_s);
}

void StaffOnboardingTest::accountsOfOthersAreNotOffered()
{
    QVERIFY(signIn());
    QVERIFY(begin(Anna));
    QVERIFY(create());
    const QString annas = draft().instanceId;
    QVERIFY(chooseCustomer(Omar));
    model().chooseCloud(u"aws"_s);
    model().setAccount(awsAnswers()); // the same account as hers
    QVERIFY(!model().existing());
    QVERIFY(begin(Anna));
    model().chooseCloud(u"aws"_s);
    model().setAccount(awsAnswers());
    QVERIFY(model().existing());
    QCOMPARE(model().existing()->instanceId, annas);
}

void StaffOnboardingTest::resumesWithTheCustomer()
{
    QVERIFY(signIn());
    QVERIFY(begin(Anna));
    model().chooseCloud(u"aws"_s);
    model().setStep(u"account"_s);
    const QString requestId = draft().requestId;
    restart();
    QVERIFY(!model().isStaff());
    QVERIFY(model().resume(requestId));
    QCOMPARE(model().customerName(), u"anna@customer.example — Customer Example"_s);
    QVERIFY(model().isStaff()); // what is read from now on is read as staff
    QVERIFY(signIn());
    QVERIFY(model().fitsRoutes());
    QCOMPARE(model().customerObstacle(), QString());
    QVERIFY(create());
}

void StaffOnboardingTest::routesAreNotMixed_data()
{
    QTest::addColumn<bool>("madeAsStaff");
    QTest::newRow("made as staff, signed in as a customer") << true;
    QTest::newRow("made as a customer, signed in as staff") << false;
}

void StaffOnboardingTest::routesAreNotMixed()
{
    QFETCH(bool, madeAsStaff);
    QVERIFY(signIn(madeAsStaff));
    if (madeAsStaff) {
        QVERIFY(begin(Anna));
    } else {
        model().startNew();
        for (const OfferingChoice &choice : model().offerings().choices()) {
            if (choice.offering.planId == Enterprise) {
                const Offering offering = choice.offering;
                model().chooseOffering(offering);
                break;
            }
        }
        QCOMPARE(draft().subscriptionId, u"sub-acmeent001"_s);
    }
    model().chooseCloud(u"aws"_s);
    model().setAccount(awsAnswers());
    model().setStep(u"review"_s);
    const QString requestId = draft().requestId;
    restart();
    QVERIFY(model().resume(requestId));
    QVERIFY(signIn(!madeAsStaff));
    QVERIFY(!model().fitsRoutes());
    m_demo->clearRequests();
    model().create();
    model().searchCreated();
    model().chooseCustomer({u"user-omar00001"_s, Omar, {}, {}, {}});
    QTest::qWait(200);
    QVERIFY(!model().creation().isBusy());
    QVERIFY(m_demo->requestLines().filter(u"resource-instance"_s).isEmpty());
    QCOMPARE(m_demo->instances().size(), 0);
    QCOMPARE(m_run->journal.find(requestId)->routes,
             madeAsStaff ? Routes::Fleet : Routes::Consumption);
}

void StaffOnboardingTest::choosesTheOnlySubscription_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("planId");
    QTest::addColumn<QString>("subscription");
    QTest::newRow("one") << Omar << Standard << u"sub-boreal0002"_s;
    QTest::newRow("two, and a suspended one") << Anna << Standard << QString();
    QTest::newRow("none") << Nobody << Standard << QString();
}

void StaffOnboardingTest::choosesTheOnlySubscription()
{
    QFETCH(QString, email);
    QFETCH(QString, planId);
    QFETCH(QString, subscription);
    QVERIFY(signIn());
    QVERIFY(begin(email, planId));
    QCOMPARE(draft().subscriptionId, subscription);
    QCOMPARE(model().customerObstacle().isEmpty(), !subscription.isEmpty());
    if (subscription.isEmpty()) {
        model().chooseCloud(u"aws"_s);
        model().setAccount(awsAnswers());
        model().create(); // not without a subscription
        QVERIFY(!model().creation().isBusy());
    }
    // One that is not active can be chosen by nobody.
    model().chooseSubscription(u"sub-boreal0003"_s);
    if (email == Anna)
        QVERIFY(model().customerObstacle().contains(u"suspended"_s));
}

void StaffOnboardingTest::subscribesACustomer()
{
    QVERIFY(signIn());
    QVERIFY(begin(Nobody));
    QVERIFY(draft().subscriptionId.isEmpty());
    model().subscribeCustomer();
    QTRY_VERIFY_WITH_TIMEOUT(!draft().subscriptionId.isEmpty(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(model().customerObstacle(), QString(), Patience);
    QVERIFY(create());
}

void StaffOnboardingTest::keptSignInIsTakenUp()
{
    QVERIFY(signIn(true, true));
    QTRY_VERIFY(model().signIn().isKept());
    model().signIn().drop();
    const auto isTakenUp = [this](GatewaySwitch::Kind kind, const QUrl &origin, bool onlyHere) {
        m_run->gateway.use(kind, origin);
        model().takeUpLastSignIn(onlyHere);
        return model().signIn().isBusy();
    };
    const QUrl elsewhere(u"https://elsewhere.example"_s);
    QVERIFY(!isTakenUp(GatewaySwitch::Kind::Direct, elsewhere, true));
    QVERIFY(!isTakenUp(GatewaySwitch::Kind::Portal, m_demo->url(), true));
    QVERIFY(isTakenUp(GatewaySwitch::Kind::Direct, elsewhere, false));
    QTRY_VERIFY_WITH_TIMEOUT(!model().signIn().isBusy(), Patience);
    QVERIFY(model().signIn().isSignedIn());
    QCOMPARE(m_run->gateway.origin(), m_demo->url());
    model().signIn().drop();
    QVERIFY(isTakenUp(GatewaySwitch::Kind::Direct, m_demo->url(), true));
    QTRY_VERIFY_WITH_TIMEOUT(model().isStaff(), Patience);
}

void StaffOnboardingTest::keptSignInOutlastsTheDemo()
{
    Demo demo;
    QVERIFY(signIn(true, true));
    QTRY_VERIFY(model().signIn().isKept());
    model().enterDemo(demo.url(), Anna, Secret(u"demo-password"_s));
    QTRY_VERIFY_WITH_TIMEOUT(model().signIn().isSignedIn(), Patience);
    QVERIFY(!model().isStaff());
    model().leaveDemo();
    QTRY_VERIFY_WITH_TIMEOUT(model().signIn().isSignedIn() && !model().signIn().isBusy(), Patience);
    QVERIFY(model().isStaff());
    QCOMPARE(m_run->gateway.origin(), m_demo->url());
}

void StaffOnboardingTest::drafts_data()
{
    QTest::addColumn<QByteArray>("more"); ///< fields in addition to what older versions wrote
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<Routes>("routes");
    QTest::newRow("older") << QByteArray("{}") << true << Routes::Consumption;
    QTest::newRow("as customer") << QByteArray(R"({"routes":"consumption"})") << true
                                 << Routes::Consumption;
    QTest::newRow("as staff") << QByteArray(R"({"routes":"fleet","customerId":"user-1"})") << true
                              << Routes::Fleet;
    QTest::newRow("unknown routes")
        << QByteArray(R"({"routes":"other"})") << false << Routes::Consumption;
    QTest::newRow("wrong type") << QByteArray(R"({"routes":1})") << false << Routes::Consumption;
    QTest::newRow("customer of a wrong type")
        << QByteArray(R"({"customerId":{}})") << false << Routes::Consumption;
}

void StaffOnboardingTest::drafts()
{
    QFETCH(QByteArray, more);
    QFETCH(bool, isRead);
    QFETCH(Routes, routes);
    QJsonObject object{{u"requestId"_s, u"3f2b1c1e-0d5e-4c86-9f0e-0a1b2c3d4e5f"_s},
                       {u"serviceId"_s, u"s-1"_s},
                       {u"environmentId"_s, u"se-1"_s},
                       {u"progress"_s, u"entering"_s}};
    const QJsonObject added = QJsonDocument::fromJson(more).object();
    for (auto it = added.begin(); it != added.end(); ++it)
        object.insert(it.key(), it.value());
    const auto draft = Draft::fromJson(object);
    QCOMPARE(draft.has_value(), isRead);
    if (!draft)
        return;
    QCOMPARE(draft->routes, routes);
    QCOMPARE(draft->path.environmentId, u"se-1"_s); // so that calls by ids can be made
    const auto again = Draft::fromJson(draft->toJson());
    QVERIFY(again);
    QCOMPARE(again->routes, routes);
    QCOMPARE(again->customer.userId, draft->customer.userId);
}

ADD_TO_TEST_GROUP(StaffOnboardingTest)
#include "StaffOnboardingTest.moc"
