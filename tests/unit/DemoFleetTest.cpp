// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "ContractProxy.h"
#include "demo/DemoControlPlane.h"
#include "DemoClient.h"

#include <QElapsedTimer>

using namespace byoc::test;
using byoc::DemoControlPlane;
using byoc::DemoOptions;

namespace {

const QString Fleet = Api + u"/fleet"_s;
const QString Production = Fleet + u"/service/s-acmedb0001/environment/se-acmeprod01"_s;
const QString Enterprise = u"pt-acmeent001"_s;
const QString Injected = u"r-injectedaccountconfigacme01"_s;
const QString Onboarding = u"/resource-instance/sp-BoreAl1sWx/acme-database/v1/prod/byoc/"
                           "enterprise-byoc/omnistrateCloudAccountConfig"_s;

} // namespace

class DemoFleetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void onlyStaffMayCall_data();
    void onlyStaffMayCall();
    void readersOfTheProviderMayOnlyRead();
    void staffSeesItsOwnOrganisationElsewhere();
    void findsCustomersOverAllPages();
    void pagesAreChecked_data();
    void pagesAreChecked();
    void customersDifferInWhatTheyHave();
    void sameSeedSameCustomers();
    void subscribesACustomer();
    void subscribingIsRefused_data();
    void subscribingIsRefused();
    void approvesARequest();
    void onboardsForACustomer();
    void creatingIsRefused_data();
    void creatingIsRefused();
    void listsInstances_data();
    void listsInstances();
    void searchesTheInventory_data();
    void searchesTheInventory();
    void deletesInTwoStages();
    void deletesAccountConfigs_data();
    void deletesAccountConfigs();
    void keepsTheContract();

private:
    void start(const DemoOptions &options);
    QJsonArray allPages(const QString &path, const QString &list, int pageSize);
    QString create(const QString &subscriptionId = u"sub-acmeent001"_s);
    QJsonObject instance(const QString &id);

    std::unique_ptr<DemoControlPlane> m_plane;
    std::unique_ptr<Client> m_client;
};

void DemoFleetTest::init()
{
    DemoOptions options;
    options.timeScale = 100;
    start(options);
}

void DemoFleetTest::cleanup()
{
    m_client.reset();
    m_plane.reset();
}

void DemoFleetTest::start(const DemoOptions &options)
{
    cleanup();
    m_plane = std::make_unique<DemoControlPlane>(options);
    QVERIFY2(m_plane->start(), qPrintable(m_plane->errorString()));
    m_client = std::make_unique<Client>(m_plane->url());
    m_client->signIn(u"staff@acme.example"_s);
}

QJsonArray DemoFleetTest::allPages(const QString &path, const QString &list, int pageSize)
{
    QJsonArray all;
    QString token;
    do {
        const QChar separator = path.contains(u'?') ? u'&' : u'?';
        QString page = path + separator + u"pageSize=%1"_s.arg(pageSize);
        if (!token.isEmpty())
            page += u"&nextPageToken="_s + token;
        const QJsonObject answer = m_client->get(page).json();
        for (const QJsonArray items = answer[list].toArray(); const QJsonValue &item : items)
            all.append(item);
        token = answer[u"nextPageToken"_s].toString();
    } while (!token.isEmpty());
    return all;
}

QString DemoFleetTest::create(const QString &subscriptionId)
{
    const Answer answer = m_client->post(Fleet + Onboarding,
                                         {{u"productTierVersion"_s, u"3.0"_s},
                                          {u"subscriptionId"_s, subscriptionId},
                                          {u"requestParams"_s, awsAccount()}});
    return answer.status == 202 ? answer.id() : QString();
}

QJsonObject DemoFleetTest::instance(const QString &id)
{
    return m_client->get(Production + u"/instance/"_s + id)
        .json()[u"consumptionResourceInstanceResult"_s]
        .toObject();
}

void DemoFleetTest::onlyStaffMayCall_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");

    const auto row = [](const QByteArray &method, const QString &path) {
        QTest::addRow("%s %s", method.constData(), qPrintable(path)) << method << path;
    };
    row("GET", u"/fleet/service-offering"_s);
    row("GET", u"/fleet/service-offering/s-acmedb0001"_s);
    row("GET", u"/fleet/users"_s);
    row("GET", u"/fleet/service/s-acmedb0001/environment/se-acmeprod01/subscription"_s);
    row("POST", u"/fleet/service/s-acmedb0001/environment/se-acmeprod01/subscription"_s);
    row("GET", u"/fleet/service/s-acmedb0001/environment/se-acmeprod01/instances/"_s);
    row("POST", u"/fleet"_s + Onboarding);
    row("POST", u"/fleet/search-inventory"_s);
    row("GET", u"/fleet/account-config/ac-onboarded1"_s);
    row("DELETE", u"/fleet/account-config/ac-onboarded1"_s);
    row("GET", u"/service"_s);
}

void DemoFleetTest::onlyStaffMayCall()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    m_client->signIn(u"anna@customer.example"_s);
    const Answer answer = m_client->call(method, Api + path, method == "POST" ? "{}" : "");
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.name(), u"forbidden"_s);
    for (const QString &key : {u"id"_s, u"message"_s, u"temporary"_s, u"timeout"_s, u"fault"_s})
        QVERIFY(answer.json().contains(key));
    m_client->token.clear();
    QCOMPARE(m_client->call(method, Api + path, {}).status, 401);
}

void DemoFleetTest::readersOfTheProviderMayOnlyRead()
{
    m_client->signIn(u"viewer@acme.example"_s);
    QCOMPARE(m_client->get(Fleet + u"/users"_s).status, 200);
    QCOMPARE(m_client->get(Api + u"/accountconfig/ac-onboarded1"_s).status, 200);
    QCOMPARE(m_client->call("POST", Fleet + Onboarding, "{}").status, 403);
    QCOMPARE(m_client->call("POST", Api + u"/accountconfig/verify/ac-onboarded1"_s).status, 403);
    const Answer key = m_client->post(
        Api + u"/signin"_s,
        {{u"email"_s, u"apikey@apikeys.invalid"_s}, {u"password"_s, u"om_staff000000000000000"_s}});
    m_client->token = key.json()[u"jwtToken"_s].toString();
    QVERIFY(!create().isEmpty());
}

void DemoFleetTest::staffSeesItsOwnOrganisationElsewhere()
{
    create();
    const QJsonArray own =
        m_client->get(Api + u"/subscription"_s).json()[u"subscriptions"_s].toArray();
    QCOMPARE(own.size(), 1);
    QCOMPARE(own[0][u"rootUserOrgId"_s].toString(), u"org-Nw77Provdr"_s);
    QCOMPARE(m_client->get(Api + u"/resource-instance"_s).json()[u"resourceInstances"_s].toArray(),
             QJsonArray());
    QCOMPARE(m_client->get(Api + u"/accountconfig/cloudprovider/all"_s).json()[u"ids"_s].toArray(),
             QJsonArray());
    QCOMPARE(m_client->get(Api + u"/accountconfig/ac-onboarded1"_s).status, 200);
}

void DemoFleetTest::findsCustomersOverAllPages()
{
    DemoOptions options;
    options.customers = 5000;
    start(options);
    QElapsedTimer timer;
    timer.start();
    const QJsonArray users = allPages(Fleet + u"/users"_s, u"users"_s, 500);
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(users.size(), 5004);
    QSet<QString> ids;
    QSet<QString> emails;
    for (const QJsonValue &user : users) {
        ids.insert(user[u"userId"_s].toString());
        emails.insert(user[u"email"_s].toString().toLower());
    }
    QCOMPARE(ids.size(), 5004);
    QCOMPARE(emails.size(), 5004);
    QVERIFY(emails.contains(u"anna@customer.example"_s));
    QVERIFY(!emails.contains(u"staff@acme.example"_s));
    QCOMPARE(m_client->get(Fleet + u"/users"_s).json()[u"users"_s].toArray().size(), 100);

    const QJsonArray subscriptions = allPages(
        Production + u"/subscription?productTierId="_s + Enterprise, u"subscriptions"_s, 1000);
    QVERIFY(subscriptions.size() > 1600 && subscriptions.size() < 1700);
    for (const QJsonValue &subscription : subscriptions)
        QCOMPARE(subscription[u"productTierId"_s].toString(), Enterprise);
    QCOMPARE(allPages(Production + u"/users?subscriptionId=sub-acmeent001"_s, u"users"_s, 1).size(),
             2);
}

void DemoFleetTest::pagesAreChecked_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("size 0") << u"pageSize=0"_s;
    QTest::newRow("size too large") << u"pageSize=1001"_s;
    QTest::newRow("no size") << u"pageSize=many"_s;
    QTest::newRow("unknown token") << u"nextPageToken=abc"_s;
    QTest::newRow("past the end") << u"nextPageToken="_s
            + QString::fromLatin1(QByteArray("offset:99999").toBase64());
}

void DemoFleetTest::pagesAreChecked()
{
    QFETCH(QString, query);
    QCOMPARE(m_client->get(Fleet + u"/users?"_s + query).name(), u"bad_request"_s);
}

void DemoFleetTest::customersDifferInWhatTheyHave()
{
    QHash<QString, QStringList> statuses; // by user id
    for (const QString &environment : {u"s-acmedb0001/environment/se-acmeprod01"_s,
                                       u"s-boreal0002/environment/se-borealprod1"_s}) {
        const QJsonArray page =
            m_client->get(Fleet + u"/service/"_s + environment + u"/subscription"_s)
                .json()[u"subscriptions"_s]
                .toArray();
        for (const QJsonValue &subscription : page)
            statuses[subscription[u"rootUserId"_s].toString()].append(
                subscription[u"status"_s].toString());
    }
    QHash<QStringList, int> kinds;
    int capitals = 0;
    const QJsonArray users = m_client->get(Fleet + u"/users"_s).json()[u"users"_s].toArray();
    QCOMPARE(users.size(), 16);
    for (const QJsonValue &user : users) {
        const QString email = user[u"email"_s].toString();
        if (user[u"orgName"_s].toString().endsWith(u"Example"))
            continue; // a named one
        ++kinds[statuses.value(user[u"userId"_s].toString())];
        capitals += email != email.toLower();
        QCOMPARE(user[u"subscriptionCount"_s].toInt(),
                 statuses.value(user[u"userId"_s].toString()).size());
    }
    QCOMPARE(kinds.value({}), 1);
    QCOMPARE(kinds.value({u"ACTIVE"_s, u"ACTIVE"_s}), 1);
    QCOMPARE(kinds.value({u"SUSPENDED"_s}), 1);
    QCOMPARE(kinds.value({u"ACTIVE"_s}), 9);
    QCOMPARE(capitals, 2);
}

void DemoFleetTest::sameSeedSameCustomers()
{
    const QByteArray first = m_client->get(Fleet + u"/users"_s).bytes;
    init();
    QCOMPARE(m_client->get(Fleet + u"/users"_s).bytes, first);
    DemoOptions options;
    options.seed = 2;
    start(options);
    QVERIFY(m_client->get(Fleet + u"/users"_s).bytes != first);
    options.customers = 0;
    start(options);
    QCOMPARE(m_client->get(Fleet + u"/users"_s).json()[u"users"_s].toArray().size(), 4);
}

void DemoFleetTest::subscribesACustomer()
{
    const Answer created = m_client->post(Production + u"/subscription"_s,
                                          {{u"productTierId"_s, Enterprise},
                                           {u"onBehalfOfCustomerUserId"_s, u"user-nobody001"_s},
                                           {u"maxNumberOfInstances"_s, 1}});
    QCOMPARE(created.status, 200);
    const QJsonObject subscription =
        m_client->get(Production + u"/subscription/"_s + created.id()).json();
    QCOMPARE(subscription[u"rootUserEmail"_s].toString(), u"nobody@empty.example"_s);
    QCOMPARE(subscription[u"updatedByUserName"_s].toString(), u"Stella Staff"_s);
    QCOMPARE(subscription[u"status"_s].toString(), u"ACTIVE"_s);
    QVERIFY(!create(created.id()).isEmpty());
    QVERIFY(create(created.id()).isEmpty()); // one instance was allowed
    QCOMPARE(m_client->get(Production + u"/subscription/"_s + created.id())
                 .json()[u"instanceCount"_s]
                 .toInt(),
             1);
    QCOMPARE(m_client
                 ->get(Fleet + u"/service/s-boreal0002/environment/se-borealprod1/subscription/"_s
                       + created.id())
                 .status,
             404);
    m_client->signIn(u"nobody@empty.example"_s);
    QCOMPARE(m_client->get(Api + u"/subscription/"_s + created.id()).status, 200);
}

void DemoFleetTest::subscribingIsRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    const QJsonObject good{{u"productTierId"_s, Enterprise},
                           {u"onBehalfOfCustomerUserId"_s, u"user-nobody001"_s}};
    QTest::newRow("no plan") << QJsonObject{{u"onBehalfOfCustomerUserId"_s, u"user-nobody001"_s}}
                             << 400;
    QTest::newRow("no customer") << QJsonObject{{u"productTierId"_s, Enterprise}} << 400;
    QTest::newRow("wrong type") << with(good, u"productTierId"_s, 1) << 400;
    QTest::newRow("unknown plan") << with(good, u"productTierId"_s, u"pt-none"_s) << 404;
    QTest::newRow("plan of another environment")
        << with(good, u"productTierId"_s, u"pt-acmedev004"_s) << 404;
    QTest::newRow("unknown customer")
        << with(good, u"onBehalfOfCustomerUserId"_s, u"user-none"_s) << 404;
    QTest::newRow("one of the staff")
        << with(good, u"onBehalfOfCustomerUserId"_s, u"user-staff0001"_s) << 404;
}

void DemoFleetTest::subscribingIsRefused()
{
    QFETCH(QJsonObject, body);
    QTEST(m_client->post(Production + u"/subscription"_s, body).status, "status");
}

void DemoFleetTest::approvesARequest()
{
    const QString environment =
        Fleet + u"/service/s-cobalt0003/environment/se-cobaltprod1/subscription"_s;
    m_client->signIn(u"anna@customer.example"_s);
    const Answer wish = m_client->post(
        Api + u"/subscription/request"_s,
        {{u"productTierId"_s, u"pt-cobalt0001"_s}, {u"serviceId"_s, u"s-cobalt0003"_s}});
    const QString id = wish.bytes.trimmed().isEmpty()
        ? QString()
        : QString::fromUtf8(wish.bytes.trimmed()).remove(u'"');
    m_client->signIn(u"staff@acme.example"_s);
    const auto requests = [&] {
        return m_client->get(environment + u"/request"_s).json()[u"ids"_s].toArray();
    };
    const qsizetype before = m_client->get(environment).json()[u"ids"_s].toArray().size();
    QCOMPARE(requests(), QJsonArray{id});
    QCOMPARE(m_client->call("PUT", environment + u"/request/"_s + id).status, 200);
    QCOMPARE(requests(), QJsonArray());
    QCOMPARE(m_client->get(environment).json()[u"ids"_s].toArray().size(), before + 1);
    QCOMPARE(m_client->call("PUT", environment + u"/request/"_s + id).status, 404);
}

void DemoFleetTest::onboardsForACustomer()
{
    const QString id = create(u"sub-acmeent002"_s);
    QVERIFY(!id.isEmpty());
    const QJsonObject whole = m_client->get(Production + u"/instance/"_s + id).json();
    QCOMPARE(whole[u"organizationName"_s].toString(), u"Partner Example"_s);
    QCOMPARE(whole[u"cloudProvider"_s].toString(), u"aws"_s);
    QCOMPARE(whole[u"subscriptionId"_s].toString(), u"sub-acmeent002"_s);
    QCOMPARE(instance(id)[u"createdByUserName"_s].toString(), u"Stella Staff"_s);
    QTRY_VERIFY(instance(id)[u"result_params"_s].toObject().contains(
        u"cloud_provider_account_config_id"_s));
    const QString account = instance(id)[u"result_params"_s]
                                .toObject()[u"cloud_provider_account_config_id"_s]
                                .toString();
    QCOMPARE(m_client->get(Fleet + u"/account-config/"_s + account).json(),
             m_client->get(Api + u"/accountconfig/"_s + account).json());
    m_plane->grantAccess(id);
    QTRY_COMPARE(instance(id)[u"status"_s].toString(), u"READY"_s);
    const QJsonObject body{
        {u"resourceId"_s, Injected},
        {u"requestParams"_s, QJsonObject{{u"allow_new_cloud_native_network_creation"_s, true}}}};
    QCOMPARE(
        m_client->call("PATCH", Production + u"/instance/"_s + id, QJsonDocument(body).toJson())
            .status,
        200);
    QVERIFY(instance(id)[u"result_params"_s]
                .toObject()[u"allow_new_cloud_native_network_creation"_s]
                .toBool());
    m_client->signIn(u"Omar@Partner.Example"_s);
    QCOMPARE(m_client->get(Api + u"/resource-instance"_s)
                 .json()[u"resourceInstances"_s]
                 .toArray()
                 .size(),
             0); // Omar's role in that subscription is not in the catalogue
}

void DemoFleetTest::creatingIsRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    const QJsonObject good{{u"subscriptionId"_s, u"sub-acmeent001"_s},
                           {u"requestParams"_s, awsAccount()}};
    QTest::newRow("no subscription of one's own")
        << QJsonObject{{u"requestParams"_s, awsAccount()}} << 404;
    QTest::newRow("unknown subscription") << with(good, u"subscriptionId"_s, u"sub-none"_s) << 404;
    QTest::newRow("of another plan") << with(good, u"subscriptionId"_s, u"sub-boreal0001"_s) << 400;
    QTest::newRow("wrong type") << with(good, u"subscriptionId"_s, 7) << 400;
    QTest::newRow("unknown version") << with(good, u"productTierVersion"_s, u"9.9"_s) << 404;
    QTest::newRow("no parameters")
        << QJsonObject{{u"subscriptionId"_s, u"sub-acmeent001"_s}} << 400;
}

void DemoFleetTest::creatingIsRefused()
{
    QFETCH(QJsonObject, body);
    QTEST(m_client->post(Fleet + Onboarding, body).status, "status");
}

void DemoFleetTest::listsInstances_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QString() << 3;
    QTest::newRow("accounts") << u"?Filter=onlyCloudAccounts"_s << 3;
    QTest::newRow("others") << u"?Filter=excludeCloudAccounts"_s << 0;
    QTest::newRow("of a subscription") << u"?SubscriptionId=sub-acmeent002"_s << 1;
    QTest::newRow("of a plan") << u"?ProductTierId=pt-acmeteam02"_s << 0;
    QTest::newRow("a page") << u"?pageSize=2"_s << 2;
    QTest::newRow("no filter") << u"?Filter=everything"_s << -1;
}

void DemoFleetTest::listsInstances()
{
    QFETCH(QString, query);
    QFETCH(int, count);
    create();
    create();
    create(u"sub-acmeent002"_s);
    const Answer answer = m_client->get(Production + u"/instances/"_s + query);
    if (count < 0) {
        QCOMPARE(answer.status, 400);
        return;
    }
    QCOMPARE(answer.json()[u"resourceInstances"_s].toArray().size(), count);
    QCOMPARE(answer.json().contains(u"nextPageToken"_s), query == u"?pageSize=2");
}

void DemoFleetTest::searchesTheInventory_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("count");
    QTest::newRow("every instance") << u"resourceinstance:i"_s << u"resourceInstanceResults"_s << 1;
    QTest::newRow("one, any case")
        << u"resourceinstance:INSTANCE-Onboarded"_s << u"resourceInstanceResults"_s << 1;
    QTest::newRow("no instance") << u"resourceinstance:none"_s << u"resourceInstanceResults"_s << 0;
    QTest::newRow("user") << u"user:PARTNER.example"_s << u"userResults"_s << 1;
    QTest::newRow("subscriptions of one")
        << u"subscription:omar@partner"_s << u"subscriptionResults"_s << 2;
    QTest::newRow("not of this kind") << u"user:omar"_s << u"subscriptionResults"_s << 0;
    QTest::newRow("all kinds") << u"all:omar"_s << u"subscriptionResults"_s << 2;
}

void DemoFleetTest::searchesTheInventory()
{
    QFETCH(QString, query);
    QFETCH(QString, list);
    const Answer answer = m_client->post(Fleet + u"/search-inventory"_s, {{u"query"_s, query}});
    QCOMPARE(answer.status, 200);
    QTEST(int(answer.json()[list].toArray().size()), "count");
}

void DemoFleetTest::deletesInTwoStages()
{
    const QString id = create();
    const QString path = Production + u"/instance/"_s + id;
    const auto remove = [&](const QString &resource) {
        return m_client
            ->call("DELETE", path,
                   QJsonDocument(
                       QJsonObject{{u"resourceId"_s, resource}, {u"skipFinalSnapshot"_s, false}})
                       .toJson())
            .status;
    };
    QTRY_VERIFY(!instance(id)[u"result_params"_s].toObject().isEmpty());
    QCOMPARE(remove(u"r-other"_s), 400);
    QCOMPARE(m_client->call("DELETE", path, "{}").name(), u"missing_field"_s);
    QCOMPARE(remove(Injected), 200);
    QCOMPARE(instance(id)[u"status"_s].toString(), u"DELETING"_s);
    QTRY_COMPARE(instance(id)[u"result_params"_s].toObject()[u"account_config_status"_s].toString(),
                 u"READY_TO_OFFBOARD"_s);
    QCOMPARE(remove(Injected), 200);
    QCOMPARE(m_client->get(path).status, 404);
}

void DemoFleetTest::deletesAccountConfigs_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<int>("status");
    QTest::newRow("fleet") << u"/fleet/account-config/"_s << 200;
    QTest::newRow("own") << u"/accountconfig/"_s << 202;
}

void DemoFleetTest::deletesAccountConfigs()
{
    QFETCH(QString, base);
    QFETCH(int, status);
    const QString path = Api + base + u"ac-onboarded1"_s;
    QCOMPARE(m_client->call("DELETE", path).status, status);
    QTRY_COMPARE(m_client->get(path).json()[u"status"_s].toString(), u"READY_TO_OFFBOARD"_s);
    QCOMPARE(m_client->call("DELETE", path).status, status);
    QCOMPARE(m_client->get(path).status, 404);
}

void DemoFleetTest::keepsTheContract()
{
    if (const QString missing = ContractProxy::whatIsMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    ContractProxy proxy;
    QVERIFY(proxy.start(m_plane->url()));
    Client door(m_plane->url());
    m_client = std::make_unique<Client>(proxy.url());
    m_client->signIn(u"anna@customer.example"_s);
    m_client->get(Fleet + u"/users"_s);
    m_client->signIn(u"staff@acme.example"_s);

    const QString id = create();
    QTRY_VERIFY(!instance(id)[u"result_params"_s].toObject().isEmpty());
    const QString nebius =
        m_client
            ->post(Fleet + Onboarding,
                   {{u"subscriptionId"_s, u"sub-acmeent001"_s},
                    {u"cloud_provider"_s, u"nebius"_s},
                    {u"requestParams"_s, QJsonObject{{u"nebius_tenant_id"_s, u"tenant-e00abc"_s}}}})
            .id();
    const QString customer = u"user-nobody001"_s;
    const QString subscription =
        m_client
            ->post(Production + u"/subscription"_s,
                   {{u"productTierId"_s, Enterprise}, {u"onBehalfOfCustomerUserId"_s, customer}})
            .id();
    const QString one = Production + u"/instance/"_s + id;
    const QString services = Api + u"/service/s-acmedb0001"_s;
    const QStringList paths{
        Api + u"/user"_s,
        Api + u"/subscription"_s,
        Api + u"/resource-instance"_s,
        Api + u"/service"_s,
        services + u"/environment"_s,
        services + u"/environment/se-acmeprod01"_s,
        services + u"/environment/se-acmeprod01/service-plan?skipHasPendingChangesCheck=false"_s,
        Api + u"/service/s-none/environment"_s,
        Fleet + u"/service-offering"_s,
        Fleet + u"/service-offering/s-acmedb0001?productTierId="_s + Enterprise,
        Fleet + u"/service-offering/s-none"_s,
        Fleet + u"/service-offering/s-acmedb0001/resource/"_s + Injected
            + u"/instance/none?productTierId="_s + Enterprise,
        Fleet + u"/users?pageSize=3"_s,
        Fleet + u"/users?nextPageToken=wrong"_s,
        Production + u"/users"_s,
        Production + u"/subscription?productTierId="_s + Enterprise + u"&pageSize=2"_s,
        Production + u"/subscription/"_s + subscription,
        Production + u"/subscription/request"_s,
        Production + u"/instances/?Filter=onlyCloudAccounts&SubscriptionId=sub-acmeent001"_s,
        Production + u"/instance/"_s + nebius,
        Production + u"/instance/none"_s,
        Fleet + u"/account-config/ac-onboarded1"_s,
        Fleet + u"/account-config/ac-none"_s,
        Api + u"/identity-provider-render?environmentType=PROD"_s,
    };
    for (const QString &path : paths)
        QVERIFY2(m_client->get(path).status != 0, qPrintable(path));
    for (const QString &query : {u"all:a"_s, u"resourceinstance:i"_s})
        m_client->post(Fleet + u"/search-inventory"_s, {{u"query"_s, query}});
    const QJsonObject body{{u"resourceId"_s, Injected}};
    m_client->call("PATCH", one, QJsonDocument(body).toJson());
    m_client->post(one + u"/restart"_s, body);
    m_client->post(Fleet + u"/service/s-acmedb0001/account-config-instance/"_s + id,
                   {{u"customTags"_s, QJsonArray()}});
    m_client->call("DELETE", one, QJsonDocument(body).toJson());
    m_client->call("DELETE", Fleet + u"/account-config/ac-onboarded1"_s);
    m_client->post(Api + u"/customer-user-signin"_s,
                   {{u"email"_s, u"anna@customer.example"_s},
                    {u"password"_s, u"demo-password"_s},
                    {u"environmentType"_s, u"PROD"_s}});
    const QString code = door.post(u"/idp/device/code"_s, {{u"client_id"_s, u"demo"_s}})
                             .json()[u"device_code"_s]
                             .toString();
    const QJsonObject login{{u"identityProviderName"_s, u"Demo"_s}, {u"deviceCode"_s, code}};
    m_client->token.clear();
    m_client->post(Api + u"/login-with-identity-provider"_s, login);
    door.post(u"/demo/idp/approve"_s, {});
    QCOMPARE(m_client->post(Api + u"/login-with-identity-provider"_s, login).status, 200);
    QCOMPARE(proxy.violations(), QString());
}

QTEST_GUILESS_MAIN(DemoFleetTest)
#include "DemoFleetTest.moc"
