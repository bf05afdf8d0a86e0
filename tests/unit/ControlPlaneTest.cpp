// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"

#include "controlplane/ControlPlane.h"
#include "controlplane/DirectGateway.h"
#include "controlplane/PagesJob.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace byoc;

using Kind = Problem::Kind;

namespace {

const QJsonObject AwsAccount{
    {u"account_configuration_method"_s, u"CloudFormation"_s},
    {u"aws_account_id"_s, u"123456789012"_s},
    {u"aws_bootstrap_role_arn"_s, u"arn:aws:iam::123456789012:role/omnistrate-bootstrap-role"_s}};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

QJsonObject without(QJsonObject object, const QString &key)
{
    object.remove(key);
    return object;
}

QJsonObject plan()
{
    return {{u"serviceEnvironmentID"_s, u"se-1"_s},
            {u"serviceEnvironmentName"_s, u"Production"_s},
            {u"serviceEnvironmentURLKey"_s, u"prod"_s},
            {u"productTierID"_s, u"pt-1"_s},
            {u"productTierName"_s, u"Plan"_s},
            {u"productTierURLKey"_s, u"plan"_s},
            {u"serviceModelType"_s, u"BYOA"_s},
            {u"serviceModelStatus"_s, u"READY"_s},
            {u"serviceModelURLKey"_s, u"byoc"_s},
            {u"serviceAPIVersion"_s, u"v1"_s},
            {u"awsRegions"_s, QJsonArray{u"us-east-1"_s}},
            {u"resourceParameters"_s,
             QJsonArray{QJsonObject{{u"resourceId"_s, u"r-injectedaccountconfig1"_s},
                                    {u"name"_s, u"Account"_s},
                                    {u"urlKey"_s, u"omnistrateCloudAccountConfig"_s}},
                        QJsonObject{{u"resourceId"_s, u"r-old"_s},
                                    {u"name"_s, u"Old"_s},
                                    {u"urlKey"_s, u"old"_s},
                                    {u"isDeprecated"_s, true}}}}};
}

QJsonObject service(const QJsonValue &offering)
{
    return {{u"serviceId"_s, u"s-1"_s},
            {u"serviceName"_s, u"Product"_s},
            {u"serviceProviderId"_s, u"sp-1"_s},
            {u"serviceURLKey"_s, u"product"_s},
            {u"offerings"_s, QJsonArray{offering}}};
}

QByteArray catalogue(const QJsonObject &offering)
{
    return compact({{u"services"_s, QJsonArray{service(offering)}}});
}

} // namespace

class ControlPlaneTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void readsWhatTheDemoSends();
    void faults_data();
    void faults();
    void offerings_data();
    void offerings();
    void textsAreSafeToShow();
    void idsOfUsersAreBounded_data();
    void idsOfUsersAreBounded();
    void listsAreBounded_data();
    void listsAreBounded();
    void identifiers_data();
    void identifiers();
    void instancesNeedIdAndStatus_data();
    void instancesNeedIdAndStatus();
    void objectsAreBounded();
    void labelsAreOptional_data();
    void labelsAreOptional();
    void deletedOnboardingIsNotFound();
    void vanishedPlanIsNotFound();
    void creationCarriesTags();
    void cancelEndsBothCallsOfParameters();

private:
    /// Makes one call by name; the problem it ended with, if any.
    std::optional<Problem> call(const QString &name);
    NewInstance newInstance() const;

    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<DirectGateway> m_gateway;
    std::unique_ptr<ControlPlane> m_plane;
    Offering m_offering;
    QString m_instanceId;
    QString m_accountConfigId;
    QString m_onPremConfigId;
};

void ControlPlaneTest::initTestCase()
{
    m_demo = std::make_unique<Demo>(100);
    m_gateway = std::make_unique<DirectGateway>(plainNetwork(), m_demo->url());
    m_plane = std::make_unique<ControlPlane>(*m_gateway);
    QVERIFY(await(m_gateway->signIn(u"anna@customer.example"_s, Secret(u"demo-password"_s))));
    const auto offerings = await(m_plane->offerings());
    QVERIFY(offerings.has_value());
    for (const Offering &offering : *offerings) {
        if (offering.planId == u"pt-acmeent001")
            m_offering = offering;
    }
    const auto id = await(m_plane->createInstance(newInstance()));
    QVERIFY2(id.has_value(), qPrintable(id ? QString() : id.error().report()));
    m_instanceId = *id;
    NewInstance onPremise = newInstance();
    onPremise.cloudProvider = u"byoc-onprem"_s;
    onPremise.parameters = {{u"cluster_name"_s, u"acme"_s}};
    const auto onPremiseId = await(m_plane->createInstance(onPremise));
    QVERIFY2(onPremiseId.has_value(),
             qPrintable(onPremiseId ? QString() : onPremiseId.error().report()));
    const auto configOf = [this](const QString &instanceId) {
        const auto read = await(m_plane->instance(
            m_offering.path, u"omnistrateCloudAccountConfig"_s, instanceId, u"sub-acmeent001"_s));
        return read ? read->accountConfigId() : QString();
    };
    QTRY_VERIFY(!configOf(*onPremiseId).isEmpty());
    m_accountConfigId = configOf(m_instanceId);
    m_onPremConfigId = configOf(*onPremiseId);
}

void ControlPlaneTest::init()
{
    m_demo->faults("[]");
}

void ControlPlaneTest::cleanup()
{
    m_demo->faults("[]");
}

NewInstance ControlPlaneTest::newInstance() const
{
    NewInstance instance;
    instance.path = m_offering.path;
    instance.resourceKey = u"omnistrateCloudAccountConfig"_s;
    instance.subscriptionId = u"sub-acmeent001"_s;
    instance.cloudProvider = u"aws"_s;
    instance.parameters = AwsAccount;
    return instance;
}

std::optional<Problem> ControlPlaneTest::call(const QString &name)
{
    const auto problemOf = [](auto *job) {
        const auto result = await(job);
        return result ? std::nullopt : std::optional<Problem>(result.error());
    };
    const PlanPath &path = m_offering.path;
    const QString key = u"omnistrateCloudAccountConfig"_s;
    if (name == u"user")
        return problemOf(m_plane->user());
    if (name == u"offerings")
        return problemOf(m_plane->offerings());
    if (name == u"subscriptions")
        return problemOf(m_plane->subscriptions());
    if (name == u"subscribe")
        return problemOf(m_plane->subscribe(u"s-acmedb0001"_s, u"pt-acmeteam02"_s));
    if (name == u"parameters")
        return problemOf(m_plane->parameters(m_offering, *m_offering.accountConfigResource()));
    if (name == u"createInstance")
        return problemOf(m_plane->createInstance(newInstance()));
    if (name == u"instance")
        return problemOf(m_plane->instance(path, key, m_instanceId, u"sub-acmeent001"_s));
    if (name == u"instances")
        return problemOf(m_plane->instances());
    if (name == u"accountConfig")
        return problemOf(m_plane->accountConfig(m_accountConfigId));
    if (name == u"verify")
        return problemOf(m_plane->verify(m_accountConfigId));
    if (name == u"replaceBindings")
        return problemOf(m_plane->replaceBindings(m_accountConfigId, {}));
    QBuffer kit;
    kit.open(QIODevice::WriteOnly);
    return problemOf(m_plane->installKit(m_onPremConfigId, &kit));
}

void ControlPlaneTest::readsWhatTheDemoSends()
{
    const auto user = await(m_plane->user());
    QVERIFY(user.has_value());
    QCOMPARE(user->email, u"anna@customer.example"_s);
    QCOMPARE(user->organizationId, u"org-Ab12CdEf34"_s);

    QCOMPARE(m_offering.serviceName, u"Acme Database"_s);
    QCOMPARE(m_offering.modelType, u"BYOA"_s);
    QCOMPARE(m_offering.path.segments().size(), 6);
    QVERIFY(!m_offering.path.segments().contains(QString()));
    QCOMPARE(m_offering.cloudProviders.size(), 6);
    QVERIFY(m_offering.regions.value(u"awsRegions"_s).contains(u"us-east-1"_s));
    QCOMPARE(m_offering.deployableResources().size(), 1);

    const auto subscriptions = await(m_plane->subscriptions());
    QVERIFY(subscriptions.has_value());
    QVERIFY(subscriptions->size() > 5);

    const auto parameters =
        await(m_plane->parameters(m_offering, *m_offering.accountConfigResource()));
    QVERIFY(parameters.has_value());
    QVERIFY(parameters->createKeys().contains(u"aws_account_id"_s));
    QVERIFY(!parameters->described.isEmpty());

    const auto config = await(m_plane->accountConfig(m_accountConfigId));
    QVERIFY(config.has_value());
    QCOMPARE(config->id, m_accountConfigId);
    QVERIFY(!config->status.isEmpty());
    QVERIFY(!call(u"verify"_s));
}

void ControlPlaneTest::faults_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("outcome"); ///< a word of `what`; empty: the call does not mind
    QTest::addColumn<Kind>("kind");

    struct Fault
    {
        const char *name;
        QByteArray rule;
        QString what;
        Kind kind;
    };
    const QList<Fault> faults{
        {"malformed", R"("action":"malformed")", u"does not understand"_s, Kind::Protocol},
        {"wrong types", R"("action":"wrongTypes")", u"does not understand"_s, Kind::Protocol},
        {"web page", R"("action":"html")", u"web page"_s, Kind::Protocol},
        {"redirect", R"("action":"redirect","location":"http://login.example/x")",
         u"login.example"_s, Kind::Protocol},
        {"403", R"("action":"status","code":403)", u"may not do this"_s, Kind::Permission},
        {"404", R"("action":"status","code":404)", u"asked for by a rule"_s, Kind::NotFound},
        {"409", R"("action":"status","code":409)", u"asked for by a rule"_s, Kind::Conflict},
        {"429", R"("action":"retryAfter","code":429,"seconds":9)", u"slow down"_s, Kind::Throttled},
        {"500", R"("action":"status","code":500,"body":"")", u"problem of its own"_s, Kind::Server},
        {"huge", R"("action":"oversized","megabytes":100)", u"far too long"_s, Kind::Protocol},
    };
    const QStringList calls{u"user"_s,      u"offerings"_s,       u"subscriptions"_s,
                            u"subscribe"_s, u"parameters"_s,      u"createInstance"_s,
                            u"instance"_s,  u"instances"_s,       u"accountConfig"_s,
                            u"verify"_s,    u"replaceBindings"_s, u"installKit"_s};
    for (const QString &name : calls) {
        for (const Fault &fault : faults) {
            QString what = fault.what;
            // Some answers have no body that matters.
            const bool noBody = name == u"verify" || name == u"replaceBindings";
            if ((noBody || name == u"installKit")
                && (QByteArray(fault.name) == "malformed"
                    || QByteArray(fault.name) == "wrong types"))
                what.clear();
            if (name == u"installKit" && QByteArray(fault.name) == "huge")
                what.clear();
            const bool isSlow = QByteArray(fault.name) == "huge" || QByteArray(fault.name) == "500";
            if (isSlow && name != u"offerings" && name != u"createInstance" && name != u"verify")
                continue; // the transport's own tests have them
            QTest::addRow("%s: %s", qPrintable(name), fault.name)
                << name << "[{" + fault.rule + "}]" << what << fault.kind;
        }
    }
}

void ControlPlaneTest::faults()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, fault);
    QFETCH(QString, outcome);
    m_demo->faults(fault);
    // What the demo answers by itself does not matter here.
    LogCapture log;
    const std::optional<Problem> problem = call(name);
    if (outcome.isEmpty()) {
        QVERIFY(!problem || problem->kind == Kind::Input);
        return;
    }
    QVERIFY(problem);
    const QString report = problem->report();
    QVERIFY2(problem->what.contains(outcome), qPrintable(report));
    QTEST(problem->kind, "kind");
    QVERIFY2(problem->where.startsWith(u"127.0.0.1: "_s), qPrintable(report));
    QVERIFY(!problem->advice.isEmpty());
    if (problem->kind == Kind::Throttled)
        QCOMPARE(problem->retryAfterSeconds.value_or(-1), 9);
    QVERIFY2(!(report + LogCapture::text()).contains(u"eyJ"_s), qPrintable(report));
    QVERIFY(m_gateway->isSignedIn());
}

void ControlPlaneTest::offerings_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); ///< -1: a problem
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *name, const QByteArray &body, int count,
                        const QString &fault = {}) {
        QTest::newRow(name) << body << count << fault;
    };
    row("good", catalogue(plan()), 1);
    row("no services", "{}", 0);
    row("null services", R"({"services":null})", 0);
    row("empty", R"({"services":[]})", 0);
    row("unknown fields", catalogue(with(plan(), u"x"_s, 7)), 1);
    row("unknown Regions field", catalogue(with(plan(), u"supportsRegions"_s, true)), 1);
    row("null optional", catalogue(with(plan(), u"productTierDescription"_s, QJsonValue::Null)), 1);
    row("unknown model", catalogue(with(plan(), u"serviceModelType"_s, u"WHATEVER"_s)), 1);
    row("services is text", R"({"services":"x"})", -1, u"services is of type string"_s);
    row("service is text", R"({"services":["x"]})", -1, u"services[0] is no object"_s);
    row("service without id",
        compact({{u"services"_s, QJsonArray{without(service(plan()), u"serviceId"_s)}}}), -1,
        u"services[0].serviceId is missing"_s);
    row("offering is null", compact({{u"services"_s, QJsonArray{service(QJsonValue::Null)}}}), -1,
        u"offerings[0] is no object"_s);
    for (const QString &key : {u"productTierID"_s, u"serviceModelType"_s, u"productTierURLKey"_s,
                               u"serviceEnvironmentID"_s, u"resourceParameters"_s}) {
        row(qPrintable(u"no "_s + key), catalogue(without(plan(), key)), -1,
            key + u" is missing"_s);
        row(qPrintable(key + u" is a number"_s), catalogue(with(plan(), key, 7)), -1,
            key + u" is of type number"_s);
    }
    row("region is a number", catalogue(with(plan(), u"awsRegions"_s, QJsonArray{7})), -1,
        u"awsRegions"_s);
    row("resource is text", catalogue(with(plan(), u"resourceParameters"_s, QJsonArray{u"r"_s})),
        -1, u"resourceId is missing"_s);
    row("deep nesting", R"({"services":)" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}", -1,
        u"JSON"_s);
    const auto nested = [](int levels) {
        return R"({"services":[],"x":)" + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']')
            + "}";
    };
    row("as deep as it may be", nested(64), 0);
    row("one level deeper", nested(65), -1, u"deeper than 64 levels"_s);
    row("brackets in a text are no levels",
        catalogue(with(plan(), u"x"_s, QString(500, u'[') + u"\\\""_s + QString(500, u'{'))), 1);
    row("far too many values",
        R"({"services":[],"x":[0)" + QByteArray(",0").repeated(2'000'000) + "]}", -1,
        u"more than 2000000 values"_s);
    row("far too many in a list", R"({"services":[{})" + QByteArray(",{}").repeated(100'000) + "]}",
        -1, u"longer than 100000 entries"_s);
    row("id that is far too long",
        catalogue(with(plan(), u"productTierID"_s, QString(70'000, u'x'))), -1,
        u"productTierID is longer than"_s);
    row("id with a hidden character", catalogue(with(plan(), u"productTierID"_s, u"pt-\u200b1"_s)),
        -1, u"productTierID has characters in it that cannot be seen"_s);
    row("region with an escape",
        catalogue(with(plan(), u"awsRegions"_s, QJsonArray{u"eu\x1b[2J"_s})), -1,
        u"awsRegions has characters"_s);
    row("name with a hidden character",
        catalogue(with(plan(), u"productTierName"_s, u"Plan\u202e"_s)), 1);
    row("two documents", catalogue(plan()) + "{}", -1, u"JSON"_s);
    row("NUL bytes", QByteArray(100, '\0'), -1, u"JSON"_s);
    row("not UTF-8", "{\"services\":\"\xff\xfe\"}", -1, QString());
}

void ControlPlaneTest::offerings()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    QFETCH(QString, fault);
    RawServer server(RawServer::always(RawServer::reply(200, body)));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    const auto read = await(plane.offerings());
    QCOMPARE(read ? int(read->size()) : -1, count);
    if (!read) {
        QCOMPARE(read.error().kind, Kind::Protocol);
        QVERIFY2(read.error().detail.contains(fault), qPrintable(read.error().detail));
        QCOMPARE(read.error().where, u"127.0.0.1: reading the products and plans"_s);
    } else if (count == 1) {
        QCOMPARE(read->constFirst().resources.size(), 1); // the deprecated one is left out
        QCOMPARE(read->constFirst().regions.keys(), QStringList{u"awsRegions"_s});
    }
}

void ControlPlaneTest::textsAreSafeToShow()
{
    const QString odd = u"<b>a</b>\u202e\x1b[31m\u2028\n\U000e0041"_s + QString(100'000, u'W');
    QJsonObject offered = with(plan(), u"productTierName"_s, odd);
    offered.insert(u"productTierDescription"_s, odd);
    RawServer server(RawServer::always(RawServer::reply(200, catalogue(offered))));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    const auto read = await(plane.offerings());
    QVERIFY(read.has_value());
    const Offering offering = read->constFirst();
    QVERIFY(offering.planName.startsWith(u"<b>a</b>U+202EU+001B[31mU+2028 U+E0041WWW"_s));
    QVERIFY(offering.planName.size() <= 510);
    QVERIFY(offering.planDescription.startsWith(u"<b>a</b>U+202EU+001B[31mU+2028\nU+E0041W"_s));
    QVERIFY(offering.planDescription.size() <= 4010);
}

void ControlPlaneTest::idsOfUsersAreBounded_data()
{
    QTest::addColumn<int>("userId");
    QTest::addColumn<int>("organizationId");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("longest") << 200 << 200 << true;
    QTest::newRow("user too long") << 201 << 1 << false;
    QTest::newRow("organisation too long") << 1 << 201 << false;
}

void ControlPlaneTest::idsOfUsersAreBounded()
{
    QFETCH(int, userId);
    QFETCH(int, organizationId);
    QFETCH(bool, isFine);
    const QJsonObject user{{u"id"_s, QString(userId, u'中')},
                           {u"orgId"_s, QString(organizationId, u'中')}};
    RawServer server(RawServer::always(RawServer::reply(200, QJsonDocument(user).toJson())));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    const auto read = await(plane.user());
    QCOMPARE(read.has_value(), isFine);
    if (!isFine)
        QCOMPARE(read.error().detail, u"an id is longer than 200 characters"_s);
}

void ControlPlaneTest::listsAreBounded_data()
{
    QTest::addColumn<PageLimits>("limits");
    QTest::addColumn<QString>("fault"); ///< empty: comes to its end
    QTest::newRow("within all") << PageLimits{5, 5, 50, 1h} << QString();
    QTest::newRow("pages") << PageLimits{4, 5, 50, 1h} << u"more than 4 pages"_s;
    QTest::newRow("entries") << PageLimits{5, 4, 50, 1h} << u"more than 4 entries"_s;
    QTest::newRow("bytes") << PageLimits{5, 5, 49, 1h} << u"longer than 49 bytes"_s;
    QTest::newRow("time") << PageLimits{5, 5, 50, 0ms} << u"in the time"_s;
}

void ControlPlaneTest::listsAreBounded()
{
    QFETCH(PageLimits, limits);
    QFETCH(QString, fault);
    RawServer server([](QTcpSocket *socket, const RawServer::Request &, int) {
        socket->write(RawServer::reply(200, QByteArray(10, ' ')));
    });
    OpenGateway gateway(server.url());
    int number = 0; // five pages of one entry
    const auto read = [&number](const HttpReply &) {
        ++number;
        return Page<int>{{number}, number < 5 ? QString::number(number) : QString()};
    };
    const auto list = await(new PagesJob<int>(gateway, HttpRequest(), read, {}, limits));
    QCOMPARE(list                                                             ? QString()
                 : QStringView(list.error().detail).left(200).contains(fault) ? fault
                                                                              : u"?"_s,
             fault);
    if (list)
        QCOMPARE(list->size(), 5);
    else
        QCOMPARE(list.error().kind, Kind::Protocol);
}

void ControlPlaneTest::identifiers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id"); ///< empty: a problem

    QTest::newRow("quoted") << "\"sub-1\"\n"_ba << u"sub-1"_s;
    QTest::newRow("bare") << "sub-1"_ba << u"sub-1"_s;
    QTest::newRow("empty") << ""_ba << QString();
    QTest::newRow("empty quoted") << "\"\""_ba << QString();
    QTest::newRow("object") << R"({"id":"sub-1"})"_ba << QString();
    QTest::newRow("list") << "[1,2]"_ba << QString();
    QTest::newRow("null") << "null"_ba << QString();
    QTest::newRow("web page") << "<html>"_ba << QString();
    QTest::newRow("a sentence") << "Subscription created"_ba << QString();
    QTest::newRow("long") << QByteArray(300, 'x') << QString();
    QTest::newRow("path") << "../../x"_ba << QString();
}

void ControlPlaneTest::identifiers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    RawServer server(RawServer::always(RawServer::reply(200, body)));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    QCOMPARE(await(plane.subscribe(u"s"_s, u"p"_s)).value_or(QString()), id);
}

void ControlPlaneTest::instancesNeedIdAndStatus_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");

    QTest::newRow("least") << R"({"id":"instance-1","status":"PENDING"})"_ba << true;
    QTest::newRow("unknown status") << R"({"id":"instance-1","status":"SOMETHING_NEW"})"_ba << true;
    QTest::newRow("null parts")
        << R"({"id":"instance-1","status":"X","result_params":null,"customTags":null})"_ba << true;
    QTest::newRow("odd tags") << R"({"id":"instance-1","status":"X","customTags":[7,{"key":1}]})"_ba
                              << true;
    QTest::newRow("no id") << R"({"status":"PENDING"})"_ba << false;
    QTest::newRow("no status") << R"({"id":"instance-1"})"_ba << false;
    QTest::newRow("status is a number") << R"({"id":"instance-1","status":3})"_ba << false;
    QTest::newRow("result_params is text")
        << R"({"id":"instance-1","status":"X","result_params":"{}"})"_ba << false;
}

void ControlPlaneTest::instancesNeedIdAndStatus()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, good);
    RawServer server(RawServer::always(RawServer::reply(200, body)));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    QCOMPARE(await(plane.instance({}, u"k"_s, u"instance-1"_s, {})).has_value(), good);
}

// They are read in the GUI thread, and at every look. The largest that makes sense fits.
void ControlPlaneTest::objectsAreBounded()
{
    QByteArray body;
    RawServer server([&body](QTcpSocket *socket, const RawServer::Request &, int) {
        socket->write(RawServer::reply(200, body));
    });
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    QJsonArray instances;
    for (int i = 0; i < 10'000; ++i)
        instances << u"instance-%1"_s.arg(i, 12, 36, QChar(u'x'));
    const QJsonObject account{{u"id"_s, u"ac-1"_s},
                              {u"status"_s, u"READY"_s},
                              {u"statusMessage"_s, QString()},
                              {u"byoaInstanceIDs"_s, instances}};
    body = QJsonDocument(account).toJson();
    QVERIFY(body.size() > 300'000);
    QVERIFY(await(plane.accountConfig(u"ac-1"_s)).has_value());
    body += QByteArray(1024 * 1024, ' ');
    const auto refused = await(plane.accountConfig(u"ac-1"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Protocol);
    QVERIFY(refused.error().what.contains(u"far too long"_s));
}

void ControlPlaneTest::labelsAreOptional_data()
{
    QTest::addColumn<QByteArray>("fault");
    for (const QByteArray &fault : {R"("action":"status","code":403)"_ba, R"("action":"html")"_ba,
                                    R"("action":"malformed")"_ba, R"("action":"wrongTypes")"_ba,
                                    R"("action":"status","code":404)"_ba})
        QTest::newRow(fault.constData()) << fault;
}

void ControlPlaneTest::labelsAreOptional()
{
    QFETCH(QByteArray, fault);
    m_demo->faults(R"([{"path":"/service/*/resource/*/input-parameter",)" + fault + "}]");
    const auto parameters =
        await(m_plane->parameters(m_offering, *m_offering.accountConfigResource()));
    QVERIFY(parameters.has_value());
    QVERIFY(parameters->createKeys().contains(u"aws_account_id"_s));
    QVERIFY(parameters->described.isEmpty());
}

void ControlPlaneTest::deletedOnboardingIsNotFound()
{
    const auto read = await(m_plane->instance(m_offering.path, u"omnistrateCloudAccountConfig"_s,
                                              u"instance-deleted"_s, u"sub-acmeent001"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::NotFound);
    QVERIFY(read.error().advice.contains(u"removed"_s));
    QVERIFY(!read.error().errorId.isEmpty());
}

void ControlPlaneTest::vanishedPlanIsNotFound()
{
    Demo demo;
    DirectGateway gateway(plainNetwork(), demo.url());
    ControlPlane plane(gateway);
    QVERIFY(await(gateway.signIn(u"anna@customer.example"_s, Secret(u"demo-password"_s))));
    demo.door("POST", u"withdraw-plan/pt-acmeent001"_s);
    const auto created = await(plane.createInstance(newInstance()));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, Kind::NotFound);
    const auto offerings = await(plane.offerings());
    QVERIFY(offerings.has_value());
    QVERIFY(std::none_of(offerings->begin(), offerings->end(), [](const Offering &offering) {
        return offering.planId == u"pt-acmeent001";
    }));
}

void ControlPlaneTest::creationCarriesTags()
{
    RawServer server(RawServer::always(RawServer::reply(202, R"({"id":"instance-9"})")));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    NewInstance instance = newInstance();
    instance.tags = {{u"team"_s, u"a \"quoted\" one"_s}};
    QCOMPARE(await(plane.createInstance(instance)).value_or(QString()), u"instance-9"_s);
    const RawServer::Request &sent = server.requests().constFirst();
    QCOMPARE(sent.line(),
             "POST /resource-instance/sp-BoreAl1sWx/acme-database/v1/prod/byoc/enterprise-byoc/"
             "omnistrateCloudAccountConfig?subscriptionId=sub-acmeent001 HTTP/1.1"_ba);
    const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
    QCOMPARE(body.value(u"cloud_provider"_s).toString(), u"aws"_s);
    QCOMPARE(body.value(u"requestParams"_s).toObject(), AwsAccount);
    QCOMPARE(body.value(u"customTags"_s).toArray().at(0)[u"value"].toString(),
             u"a \"quoted\" one"_s);
}

void ControlPlaneTest::cancelEndsBothCallsOfParameters()
{
    for (const int before : {0, 1}) {
        RawServer server([before](QTcpSocket *socket, const RawServer::Request &, int number) {
            if (number <= before)
                socket->write(RawServer::reply(200, R"({"apis":[]})"));
        });
        OpenGateway gateway(server.url());
        ControlPlane plane(gateway);
        auto *job = plane.parameters(m_offering, *m_offering.accountConfigResource());
        int ends = 0;
        const QPointer<JobBase> alive = job;
        job->then(this, [&ends](const Result<ResourceParameters> &) { ++ends; });
        QTRY_COMPARE(server.count(), before + 1);
        job->cancel();
        QTRY_VERIFY(!alive);
        QTest::qWait(20);
        QCOMPARE(ends, 1);
        QCOMPARE(server.count(), before + 1);
    }
}

ADD_TO_TEST_GROUP(ControlPlaneTest)
#include "ControlPlaneTest.moc"
