// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"

#include "controlplane/ControlPlane.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace byoc;

using Kind = Problem::Kind;

namespace {

QByteArray json(const QJsonObject &object)
{
    return RawServer::reply(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Path and query of a request, as sent.
QByteArray target(const RawServer::Request &request)
{
    return request.line().split(' ').value(1);
}

QString pageToken(const RawServer::Request &request)
{
    const QUrlQuery query(QUrl(QString::fromLatin1(target(request))));
    return query.queryItemValue(u"nextPageToken"_s, QUrl::FullyDecoded);
}

QJsonObject customer(int number)
{
    return {{u"userId"_s, u"user-%1"_s.arg(number)},
            {u"email"_s, u"c%1@example.com"_s.arg(number)}};
}

QJsonObject customersPage(int first, int count, const QString &next)
{
    QJsonArray users;
    for (int i = 0; i < count; ++i)
        users << customer(first + i);
    QJsonObject page{{u"users"_s, users}};
    if (!next.isEmpty())
        page.insert(u"nextPageToken"_s, next);
    return page;
}

PlanPath planPath()
{
    return {u"sp-1"_s, u"product"_s, u"v1"_s, u"prod"_s, u"byoc"_s, u"plan"_s, u"s-1"_s, u"se-1"_s};
}

QJsonObject subscription(const QString &status = u"ACTIVE"_s)
{
    return {{u"id"_s, u"sub-1"_s},
            {u"serviceId"_s, u"s-1"_s},
            {u"productTierId"_s, u"pt-1"_s},
            {u"rootUserId"_s, u"user-1"_s},
            {u"rootUserEmail"_s, u"c1@example.com"_s},
            {u"rootUserOrgId"_s, u"org-1"_s},
            {u"status"_s, status}};
}

QJsonObject wrappedInstance()
{
    return {{u"consumptionResourceInstanceResult"_s,
             QJsonObject{{u"id"_s, u"instance-1"_s},
                         {u"status"_s, u"READY"_s},
                         {u"result_params"_s,
                          QJsonObject{{u"cloud_provider_account_config_id"_s, u"ac-1"_s}}}}},
            {u"subscriptionId"_s, u"sub-1"_s},
            {u"resourceId"_s, u"r-injectedaccountconfig1"_s}};
}

/// A gateway through which nothing can be verified, such as a portal.
class PickyGateway : public OpenGateway
{
public:
    using OpenGateway::OpenGateway;
    bool allows(HttpRequest::Verb, const QStringList &path) const override
    {
        return !path.contains(u"verify"_s);
    }
};

/// A control plane of staff against a server that a test scripts.
struct Fleet
{
    explicit Fleet(const RawServer::Handler &handler)
        : server(handler)
        , gateway(server.url())
        , plane(gateway)
    {
        plane.setRoutes(Routes::Fleet);
    }

    RawServer server;
    OpenGateway gateway;
    ControlPlane plane;
};

} // namespace

class FleetControlPlaneTest : public QObject
{
    Q_OBJECT

private slots:
    void says_data();
    void says();
    void unwraps();
    void readsAllPages();
    void tokensTravelUnharmed();
    void endlessLists_data();
    void endlessLists();
    void aFaultOnALaterPage_data();
    void aFaultOnALaterPage();
    void cancelEndsPaging_data();
    void cancelEndsPaging();
    void createsASubscription();
    void neverCreatesASubscriptionTwice();
    void mayUseFleet_data();
    void mayUseFleet();
    void mayVerify();
    void againstTheDemo();
};

void FleetControlPlaneTest::says_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QJsonObject>("body");

    QTest::newRow("offerings") << u"offerings"_s << QByteArray("GET /fleet/service-offering")
                               << QJsonObject();
    QTest::newRow("parameters") << u"parameters"_s
                                << QByteArray(
                                       "GET /fleet/service-offering/s-1/resource/r-1/instance/none"
                                       "?productTierId=pt-1&productTierVersion=3.0")
                                << QJsonObject();
    QTest::newRow("create")
        << u"create"_s
        << QByteArray("POST /fleet/resource-instance/sp-1/product/v1/prod/byoc/plan/key")
        << QJsonObject{{u"productTierVersion"_s, u"3.0"_s},
                       {u"subscriptionId"_s, u"sub-1"_s},
                       {u"requestParams"_s, QJsonObject{{u"a"_s, u"b"_s}}},
                       {u"customTags"_s,
                        QJsonArray{QJsonObject{{u"key"_s, u"k"_s}, {u"value"_s, u"v"_s}}}}};
    QTest::newRow("instance") << u"instance"_s
                              << QByteArray(
                                     "GET /fleet/service/s-1/environment/se-1/instance/instance-1")
                              << QJsonObject();
    QTest::newRow("instances") << u"instances"_s
                               << QByteArray("GET /fleet/service/s-1/environment/se-1/instances/"
                                             "?Filter=onlyCloudAccounts&SubscriptionId=sub-1")
                               << QJsonObject();
    QTest::newRow("account config")
        << u"accountConfig"_s << QByteArray("GET /fleet/account-config/ac-1") << QJsonObject();
    // There is no other route for these.
    QTest::newRow("verify") << u"verify"_s << QByteArray("POST /accountconfig/verify/ac-1")
                            << QJsonObject();
    QTest::newRow("bindings") << u"bindings"_s << QByteArray("PUT /accountconfig/ac-1")
                              << QJsonObject{{u"nebiusBindings"_s, QJsonArray()}};
    QTest::newRow("customers") << u"customers"_s
                               << QByteArray("GET /fleet/users?excludeStats=true&pageSize=500")
                               << QJsonObject();
    QTest::newRow("subscriptions")
        << u"planSubscriptions"_s
        << QByteArray("GET /fleet/service/s-1/environment/se-1/subscription?productTierId=pt-1"
                      "&includeInactive=true&excludePricing=true&excludeStats=true&pageSize=500")
        << QJsonObject();
    QTest::newRow("subscribe") << u"createSubscription"_s
                               << QByteArray(
                                      "POST /fleet/service/s-1/environment/se-1/subscription")
                               << QJsonObject{{u"productTierId"_s, u"pt-1"_s},
                                              {u"onBehalfOfCustomerUserId"_s, u"user-1"_s}};
}

void FleetControlPlaneTest::says()
{
    QFETCH(QString, call);
    QFETCH(QByteArray, line);
    Fleet fleet(RawServer::always(json({{u"id"_s, u"x-1"_s}})));
    ControlPlane &plane = fleet.plane;
    const PlanPath path = planPath();
    Offering offering;
    offering.serviceId = u"s-1"_s;
    offering.planId = u"pt-1"_s;
    offering.planVersion = u"3.0"_s;
    if (call == u"offerings") {
        await(plane.offerings());
    } else if (call == u"parameters") {
        await(plane.parameters(offering, {u"r-1"_s, u"R"_s, u"key"_s}));
    } else if (call == u"create") {
        NewInstance instance;
        instance.path = path;
        instance.planVersion = u"3.0"_s;
        instance.resourceKey = u"key"_s;
        instance.subscriptionId = u"sub-1"_s;
        instance.cloudProvider = u"aws"_s;
        instance.parameters = {{u"a"_s, u"b"_s}};
        instance.tags = {{u"k"_s, u"v"_s}};
        QVERIFY(await(plane.createInstance(instance)));
    } else if (call == u"instance") {
        await(plane.instance(path, u"key"_s, u"instance-1"_s, u"sub-1"_s));
    } else if (call == u"instances") {
        await(plane.instances({u"s-1"_s, u"se-1"_s, u"sub-1"_s}));
    } else if (call == u"accountConfig") {
        await(plane.accountConfig(u"ac-1"_s));
    } else if (call == u"verify") {
        await(plane.verify(u"ac-1"_s));
    } else if (call == u"bindings") {
        await(plane.replaceBindings(u"ac-1"_s, {}));
    } else if (call == u"customers") {
        await(plane.customers());
    } else if (call == u"planSubscriptions") {
        await(plane.planSubscriptions(path, u"pt-1"_s));
    } else {
        await(plane.createSubscription(path, u"pt-1"_s, u"user-1"_s));
    }
    QVERIFY(fleet.server.count() > 0);
    const RawServer::Request &request = fleet.server.requests().constFirst();
    QCOMPARE(request.line(), line + " HTTP/1.1");
    QTEST(QJsonDocument::fromJson(request.body).object(), "body");
}

void FleetControlPlaneTest::unwraps()
{
    Fleet fleet([](QTcpSocket *socket, const RawServer::Request &request, int) {
        const QByteArray path = target(request);
        if (path.contains("/instances/"))
            socket->write(json({{u"resourceInstances"_s, QJsonArray{wrappedInstance()}}}));
        else if (path.contains("/instance/none"))
            socket->write(
                json({{u"ConsumptionDescribeServiceOfferingResourceResult"_s,
                       QJsonObject{
                           {u"apis"_s,
                            QJsonArray{QJsonObject{
                                {u"verb"_s, u"CREATE"_s},
                                {u"inputParameters"_s,
                                 QJsonArray{QJsonObject{{u"key"_s, u"aws_account_id"_s}}}}}}}}}}));
        else
            socket->write(json(wrappedInstance()));
    });
    const auto one = await(fleet.plane.instance(planPath(), {}, u"instance-1"_s, {}));
    QVERIFY(one.has_value());
    QCOMPARE(one->id, u"instance-1"_s);
    QCOMPARE(one->accountConfigId(), u"ac-1"_s);
    QCOMPARE(one->subscriptionId, u"sub-1"_s);
    const auto all = await(fleet.plane.instances({u"s-1"_s, u"se-1"_s, {}}));
    QVERIFY(all.has_value());
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->constFirst().resourceId, u"r-injectedaccountconfig1"_s);
    const auto parameters = await(fleet.plane.parameters({}, {}));
    QVERIFY(parameters.has_value());
    QCOMPARE(parameters->createKeys(), QStringList{u"aws_account_id"_s});

    Fleet bare(RawServer::always(json({{u"id"_s, u"instance-1"_s}, {u"status"_s, u"READY"_s}})));
    const auto unwrapped = await(bare.plane.instance(planPath(), {}, u"instance-1"_s, {}));
    QVERIFY(!unwrapped);
    QCOMPARE(unwrapped.error().kind, Kind::Protocol);
    QVERIFY(unwrapped.error().detail.contains(u"consumptionResourceInstanceResult"_s));
}

void FleetControlPlaneTest::readsAllPages()
{
    Fleet fleet([](QTcpSocket *socket, const RawServer::Request &request, int) {
        const int first = pageToken(request).toInt();
        socket->write(
            json(customersPage(first, 10, first < 40 ? QString::number(first + 10) : QString())));
    });
    QList<qsizetype> pages;
    const auto all = await(
        fleet.plane.customers([&pages](const QList<Customer> &page) { pages << page.size(); }));
    QVERIFY(all.has_value());
    QCOMPARE(all->size(), 50);
    QCOMPARE(all->constLast().email, u"c49@example.com"_s);
    QCOMPARE(pages, (QList<qsizetype>{10, 10, 10, 10, 10}));
    QCOMPARE(fleet.server.count(), 5);
    // The other parameters go along with each page.
    QVERIFY(target(fleet.server.requests().constLast()).contains("pageSize=500"));
}

void FleetControlPlaneTest::tokensTravelUnharmed()
{
    const QString token = u"a+b/c==&d=%2B%ü #?"_s;
    Fleet fleet([&token](QTcpSocket *socket, const RawServer::Request &, int number) {
        socket->write(json(customersPage(number, 1, number == 1 ? token : QString())));
    });
    QVERIFY(await(fleet.plane.customers()));
    QCOMPARE(fleet.server.count(), 2);
    const QByteArray sent = target(fleet.server.requests().constLast());
    QCOMPARE(QUrl::fromPercentEncoding(sent.mid(sent.indexOf("nextPageToken=") + 14)), token);
    QVERIFY(!sent.contains('+'));
}

void FleetControlPlaneTest::endlessLists_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("mostRequests");
    QTest::newRow("the same page for ever") << u"same"_s << 2;
    QTest::newRow("two pages in turn") << u"turn"_s << 3;
    QTest::newRow("a new token for ever") << u"new"_s << 1000;
    QTest::newRow("too many entries") << u"many"_s << 21;
    QTest::newRow("a token of a megabyte") << u"long"_s << 1;
}

void FleetControlPlaneTest::endlessLists()
{
    QFETCH(QString, kind);
    QFETCH(int, mostRequests);
    // Made once: a hundred thousand entries take a while.
    const QJsonObject many = customersPage(0, kind == u"many" ? 5000 : 1, {});
    Fleet fleet([&](QTcpSocket *socket, const RawServer::Request &, int number) {
        QJsonObject page = many;
        page.insert(u"nextPageToken"_s,
                    kind == u"same"       ? u"t"_s
                        : kind == u"turn" ? QString::number(number % 2)
                        : kind == u"long" ? QString(1024 * 1024, u'x')
                                          : QString::number(number));
        socket->write(json(page));
    });
    const auto all = await(fleet.plane.customers(), 120'000);
    QVERIFY(!all);
    QCOMPARE(all.error().kind, Kind::Protocol);
    QCOMPARE(fleet.server.count(), mostRequests);
}

void FleetControlPlaneTest::aFaultOnALaterPage_data()
{
    QTest::addColumn<QByteArray>("third");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("malformed") << RawServer::reply(200, "{\"users\":[") << Kind::Protocol;
    QTest::newRow("wrong type") << RawServer::reply(200, R"({"users":{}})") << Kind::Protocol;
    QTest::newRow("an entry without id")
        << RawServer::reply(200, R"({"users":[{}]})") << Kind::Protocol;
    QTest::newRow("403") << RawServer::reply(403, "{}") << Kind::Permission;
    QTest::newRow("token expired") << RawServer::reply(400, "{}") << Kind::Input;
}

void FleetControlPlaneTest::aFaultOnALaterPage()
{
    QFETCH(QByteArray, third);
    QFETCH(Kind, kind);
    Fleet fleet([&third](QTcpSocket *socket, const RawServer::Request &, int number) {
        socket->write(number == 3 ? third
                                  : json(customersPage(number, 1, QString::number(number))));
    });
    int pages = 0;
    const auto all = await(fleet.plane.customers([&pages](const QList<Customer> &) { ++pages; }));
    QVERIFY(!all);
    QCOMPARE(all.error().kind, kind);
    QCOMPARE(pages, 2);
    QCOMPARE(fleet.server.count(), 3);
}

void FleetControlPlaneTest::cancelEndsPaging_data()
{
    QTest::addColumn<bool>("fromSink");
    QTest::newRow("between two pages") << false;
    QTest::newRow("by whoever gets the page") << true;
}

void FleetControlPlaneTest::cancelEndsPaging()
{
    QFETCH(bool, fromSink);
    Fleet fleet([](QTcpSocket *socket, const RawServer::Request &, int number) {
        if (number < 3)
            socket->write(json(customersPage(number, 1, QString::number(number))));
    });
    int pages = 0;
    QPointer<JobBase> running;
    auto *job = fleet.plane.customers([&](const QList<Customer> &) {
        if (++pages == 2 && fromSink)
            running->cancel();
    });
    running = job;
    if (!fromSink) {
        connect(&fleet.gateway, &QObject::objectNameChanged, job, [job] { job->cancel(); });
        QTimer::singleShot(300, &fleet.gateway, [&] { fleet.gateway.setObjectName(u"stop"_s); });
    }
    const auto all = await(job);
    QVERIFY(!all);
    QCOMPARE(all.error().kind, Kind::Cancelled);
    QTest::qWait(50);
    QCOMPARE(pages, 2);
    QCOMPARE(fleet.server.count(), fromSink ? 2 : 3);
}

void FleetControlPlaneTest::createsASubscription()
{
    Fleet fleet([](QTcpSocket *socket, const RawServer::Request &request, int) {
        socket->write(json(request.line().startsWith("POST") ? QJsonObject{{u"id"_s, u"sub-1"_s}}
                                                             : subscription()));
    });
    const auto created = await(fleet.plane.createSubscription(planPath(), u"pt-1"_s, u"user-1"_s));
    QVERIFY(created.has_value());
    QCOMPARE(created->id, u"sub-1"_s);
    QCOMPARE(created->owner.organizationId, u"org-1"_s);
    QCOMPARE(fleet.server.count(), 2);
    QCOMPARE(fleet.server.requests().constLast().line(),
             "GET /fleet/service/s-1/environment/se-1/subscription/sub-1 HTTP/1.1");
}

void FleetControlPlaneTest::neverCreatesASubscriptionTwice()
{
    Fleet fleet(RawServer::drop());
    const auto created = await(fleet.plane.createSubscription(planPath(), u"pt-1"_s, u"user-1"_s));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, Kind::Network);
    QCOMPARE(fleet.server.count(), 1);
}

void FleetControlPlaneTest::mayUseFleet_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("outcome"); ///< 1, 0; -1: a problem
    QTest::newRow("200") << 200 << 1;
    QTest::newRow("401") << 401 << 0;
    QTest::newRow("403") << 403 << 0;
    QTest::newRow("404") << 404 << 0;
    QTest::newRow("429") << 429 << -1;
    QTest::newRow("501") << 501 << -1;
}

void FleetControlPlaneTest::mayUseFleet()
{
    QFETCH(int, status);
    RawServer server(RawServer::always(RawServer::reply(status, "{}")));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    const Result<bool> may = await(plane.mayUseFleet());
    QTEST(may ? int(*may) : -1, "outcome");
    QCOMPARE(server.requests().constFirst().line(), "GET /fleet/service-offering HTTP/1.1");
    QCOMPARE(plane.routes(), Routes::Consumption); // asking changes nothing
}

void FleetControlPlaneTest::mayVerify()
{
    OpenGateway open(QUrl(u"https://api.example"_s));
    QVERIFY(ControlPlane(open).mayVerify());
    PickyGateway picky(QUrl(u"https://portal.example"_s));
    QVERIFY(!ControlPlane(picky).mayVerify());
}

void FleetControlPlaneTest::againstTheDemo()
{
    DemoOptions options;
    options.customers = 1234;
    const Demo demo(100, options);
    DirectGateway gateway(plainNetwork(), demo.url());
    ControlPlane plane(gateway);
    QVERIFY(await(gateway.signIn(u"staff@acme.example"_s, Secret(u"demo-password"_s))));
    QVERIFY(await(plane.mayUseFleet()).value_or(false));
    plane.setRoutes(Routes::Fleet);

    const auto offerings = await(plane.offerings());
    QVERIFY2(offerings.has_value(), qPrintable(offerings ? QString() : offerings.error().report()));
    Offering offering;
    for (const Offering &candidate : *offerings) {
        if (candidate.planId == u"pt-acmeent001")
            offering = candidate;
    }
    QCOMPARE(offering.path.environmentId, offering.environmentId);
    const PlanResource *resource = offering.accountConfigResource();
    QVERIFY(resource);
    const auto parameters = await(plane.parameters(offering, *resource));
    QVERIFY(parameters.has_value());
    QVERIFY(parameters->createKeys().contains(u"aws_account_id"_s));

    const auto customers = await(plane.customers());
    QVERIFY(customers.has_value());
    QVERIFY(customers->size() > 1234);
    const auto subscriptions = await(plane.planSubscriptions(offering.path, offering.planId));
    QVERIFY(subscriptions.has_value());
    QVERIFY(!subscriptions->isEmpty());

    NewInstance instance;
    instance.path = offering.path;
    instance.planVersion = offering.planVersion;
    instance.resourceKey = resource->urlKey;
    instance.cloudProvider = u"aws"_s;
    instance.parameters = {{u"account_configuration_method"_s, u"CloudFormation"_s},
                           {u"aws_account_id"_s, u"123456789012"_s},
                           {u"aws_bootstrap_role_arn"_s,
                            u"arn:aws:iam::123456789012:role/omnistrate-bootstrap-role"_s}};
    for (const Subscription &subscription : *subscriptions) {
        if (subscription.owner.email == u"anna@customer.example")
            instance.subscriptionId = subscription.id;
    }
    QVERIFY(!instance.subscriptionId.isEmpty());
    instance.tags = {{u"byoc-onboarding-request"_s, u"r-1"_s}};
    const auto id = await(plane.createInstance(instance));
    QVERIFY2(id.has_value(), qPrintable(id ? QString() : id.error().report()));
    const auto all = await(
        plane.instances({offering.serviceId, offering.environmentId, instance.subscriptionId}));
    QVERIFY2(all.has_value(), qPrintable(all ? QString() : all.error().report()));
    const auto found = std::find_if(all->begin(), all->end(),
                                    [&id](const Instance &one) { return one.id == *id; });
    QVERIFY(found != all->end());
    QCOMPARE(found->tags.value(u"byoc-onboarding-request"_s), u"r-1"_s);
    QCOMPARE(found->subscriptionId, instance.subscriptionId);
    QString accountConfigId;
    const auto readId = [&] {
        const auto one = await(plane.instance(offering.path, resource->urlKey, *id, {}));
        accountConfigId = one ? one->accountConfigId() : QString();
        return !accountConfigId.isEmpty();
    };
    QTRY_VERIFY(readId());
    const auto config = await(plane.accountConfig(accountConfigId));
    QVERIFY2(config.has_value(), qPrintable(config ? QString() : config.error().report()));
}

ADD_TO_TEST_GROUP(FleetControlPlaneTest)

#include "FleetControlPlaneTest.moc"
