// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoControlPlane.h"
#include "demo/DemoThread.h"
#include "DemoClient.h"

#include <QJsonArray>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using byoc::DemoControlPlane;
using byoc::DemoOptions;
using byoc::DemoThread;
using byoc::FaultRules;
using namespace byoc::test;

namespace {

const QString EnterprisePath =
    Api + u"/resource-instance/sp-BoreAl1sWx/acme-database/v1/prod/byoc/enterprise-byoc/"_s;
const QString Onboarding = EnterprisePath + u"omnistrateCloudAccountConfig"_s;
const QString Databases = EnterprisePath + u"database"_s;
const QString Enterprise = u"?subscriptionId=sub-acmeent001"_s;
const QString KeyText = u"-----BEGIN PRIVATE KEY-----\nMIIsecretbytes\n-----END PRIVATE KEY-----"_s;

QJsonObject gcpAccount(const QString &project = u"my-project"_s)
{
    return {{u"account_configuration_method"_s, u"GCPScript"_s},
            {u"gcp_project_id"_s, project},
            {u"gcp_project_number"_s, u"123456"_s},
            {u"gcp_service_account_email"_s,
             u"bootstrap-org-ab12cdef34@%1.iam.gserviceaccount.com"_s.arg(project)}};
}

QJsonObject azureAccount(const QString &subscription = u"12345678-90ab-cdef-1234-567890abcdef"_s)
{
    return {{u"azure_subscription_id"_s, subscription},
            {u"azure_tenant_id"_s, u"12345678-90ab-cdef-1234-567890abcdef"_s}};
}

QJsonObject ociAccount(const QString &unique = u"aaaa"_s)
{
    return {{u"oci_tenancy_id"_s, u"ocid1.tenancy.oc1.."_s + unique},
            {u"oci_domain_id"_s, u"ocid1.domain.oc1..bbbb"_s}};
}

QJsonObject nebiusBinding(const QString &project, const QString &publicKey)
{
    return {{u"projectID"_s, project},
            {u"serviceAccountID"_s, u"serviceaccount-1"_s},
            {u"publicKeyID"_s, publicKey},
            {u"privateKeyPEM"_s, KeyText}};
}

QJsonObject nebiusAccount(const QString &publicKey = u"publickey-1"_s)
{
    return {{u"nebius_tenant_id"_s, u"tenant-e00abc"_s},
            {u"nebius_bindings"_s, QJsonArray{nebiusBinding(u"project-1"_s, publicKey)}}};
}

QJsonObject cluster(const QString &name = u"acme-prod"_s)
{
    return {{u"cluster_name"_s, name}};
}

} // namespace

Q_DECLARE_METATYPE(FaultRules)

class DemoControlPlaneTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void signInAnswers_data();
    void signInAnswers();
    void tokensAreJwtsThatExpire();
    void refreshTokensWorkOnce();
    void tokensEndOnDemand_data();
    void tokensEndOnDemand();
    void authenticationComesBeforeValidation_data();
    void authenticationComesBeforeValidation();
    void unknownPathsAndMethodsHaveTheErrorBody();
    void everybodySeesTheirOfferings();
    void parametersOfEveryTypeAreDeclared();
    void onePreferredVersion();
    void subscribesWherePlansApprove();
    void creationIsRefused_data();
    void creationIsRefused();
    void lifecycle_data();
    void lifecycle();
    void knownFailures_data();
    void knownFailures();
    void grantCuresAFailure();
    void failsOnDemand();
    void grantsByItself();
    void verifyBeforeTheGrantChangesNothing();
    void grantsWhileVerifying();
    void offboardsInTwoStages();
    void nebiusBindingsAreReplaced();
    void installKitIsATar();
    void deploysIntoAReadyAccount();
    void deploymentIsRefused_data();
    void deploymentIsRefused();
    void withdrawnPlansAreGone();
    void sameSeedSameIds();
    void logHidesSecrets();
    void faultsSpoilAnswers_data();
    void faultsSpoilAnswers();
    void faultsCountRequests();
    void dropsBeforeAndAfterTheWork();
    void wrongRulesAreExplained_data();
    void wrongRulesAreExplained();
    void unreadableRequestsAreAnswered_data();
    void unreadableRequestsAreAnswered();
    void answersPipelinedAndChunkedRequests();
    void runsInItsOwnThread();
    void executableServesAndRefusesWrongOptions();

private:
    void start(const DemoOptions &options);
    QString create(const QString &cloud, const QJsonObject &parameters);
    QJsonObject instance(const QString &id);
    QJsonObject accountConfig(const QString &instanceId);
    bool reaches(const QString &instanceId, const QString &status);
    QByteArray exchange(const QByteArray &bytes,
                        const std::function<bool(const QByteArray &)> &done);

    std::unique_ptr<DemoControlPlane> m_plane;
    std::unique_ptr<Client> m_client;
};

void DemoControlPlaneTest::init()
{
    DemoOptions options;
    options.timeScale = 100;
    start(options);
}

void DemoControlPlaneTest::cleanup()
{
    m_client.reset();
    m_plane.reset();
}

void DemoControlPlaneTest::start(const DemoOptions &options)
{
    cleanup();
    m_plane = std::make_unique<DemoControlPlane>(options);
    QVERIFY2(m_plane->start(), qPrintable(m_plane->errorString()));
    m_client = std::make_unique<Client>(m_plane->url());
    m_client->signIn();
}

QString DemoControlPlaneTest::create(const QString &cloud, const QJsonObject &parameters)
{
    const Answer answer = m_client->post(Onboarding + Enterprise, creation(cloud, parameters));
    return answer.status == 202 ? answer.id() : QString();
}

QJsonObject DemoControlPlaneTest::instance(const QString &id)
{
    return m_client->get(Onboarding + u'/' + id + Enterprise).json();
}

QJsonObject DemoControlPlaneTest::accountConfig(const QString &instanceId)
{
    const QString id = instance(instanceId)[u"result_params"_s]
                           .toObject()[u"cloud_provider_account_config_id"_s]
                           .toString();
    return m_client->get(Api + u"/accountconfig/"_s + id).json();
}

bool DemoControlPlaneTest::reaches(const QString &instanceId, const QString &status)
{
    return QTest::qWaitFor([&] { return instance(instanceId)[u"status"_s] == status; });
}

void DemoControlPlaneTest::signInAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");

    const auto row = [](const char *title, const QByteArray &body, int status,
                        const QString &name) { QTest::newRow(title) << body << status << name; };
    row("right", R"({"email":"anna@customer.example","password":"demo-password"})", 200, {});
    row("other case", R"({"email":"ANNA@customer.example","password":"demo-password"})", 200, {});
    row("unknown fields", R"({"email":"anna@customer.example","password":"demo-password","x":1})",
        200, {});
    row("wrong password", R"({"email":"anna@customer.example","password":"no"})", 400,
        u"bad_request"_s);
    row("unknown person", R"({"email":"who@customer.example","password":"demo-password"})", 400,
        u"bad_request"_s);
    row("both empty", R"({"email":"","password":""})", 400, u"invalid_format"_s);
    row("no address", R"({"email":"anna","password":"x"})", 400, u"invalid_format"_s);
    row("empty password", R"({"email":"anna@customer.example","password":""})", 400,
        u"invalid_length"_s);
    row("no email", R"({"password":"x"})", 400, u"missing_field"_s);
    row("wrong type", R"({"email":7,"password":"x"})", 400, u"invalid_field_type"_s);
    row("not an object", "[1]", 400, u"invalid_field_type"_s);
    row("not JSON", "{oops", 400, u"decode_payload"_s);
    row("nothing", "", 400, u"missing_payload"_s);
    row("API key", R"({"email":"apikey@apikeys.invalid","password":"om_demo0000000000000000"})",
        200, {});
    row("wrong API key", R"({"email":"apikey@apikeys.invalid","password":"om_other"})", 400,
        u"bad_request"_s);
}

void DemoControlPlaneTest::signInAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, name);
    const Answer answer = m_client->call("POST", Api + u"/signin"_s, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.contentType, "application/json");
    QCOMPARE(answer.name(), name);
    if (status == 200) {
        QCOMPARE(answer.json().contains(u"refreshToken"_s), !body.contains("apikey@"));
        return;
    }
    for (const QString &key : {u"id"_s, u"message"_s, u"temporary"_s, u"timeout"_s, u"fault"_s})
        QVERIFY(answer.json().contains(key));
    QVERIFY(!answer.bytes.contains("demo-password"));
}

void DemoControlPlaneTest::tokensAreJwtsThatExpire()
{
    const QList<QByteArray> parts = m_client->token.toLatin1().split('.');
    QCOMPARE(parts.size(), 3);
    const QJsonObject payload =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding))
            .object();
    const double left = payload[u"exp"_s].toDouble() - double(QDateTime::currentSecsSinceEpoch());
    QVERIFY(left > 3500 && left <= 3600);

    QCOMPARE(m_client->get(Api + u"/user"_s).status, 200);
    m_client->post(u"/demo/expire-tokens"_s, {});
    QCOMPARE(m_client->get(Api + u"/user"_s).name(), u"auth_failure"_s);

    DemoOptions options;
    options.tokenLifetimeSeconds = 0;
    start(options);
    QCOMPARE(m_client->get(Api + u"/user"_s).status, 401);
}

void DemoControlPlaneTest::refreshTokensWorkOnce()
{
    const auto refresh = [this](const QJsonValue &token) {
        return m_client->post(Api + u"/refresh-token"_s, {{u"refreshToken"_s, token}});
    };
    const QJsonValue first = m_client->signIn()[u"refreshToken"_s];
    const Answer second = refresh(first);
    QCOMPARE(second.status, 200);
    QCOMPARE(refresh(first).status, 401);
    m_client->token = second.json()[u"jwtToken"_s].toString();
    QCOMPARE(m_client->get(Api + u"/user"_s).status, 200);

    const QJsonValue newest = second.json()[u"refreshToken"_s];
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_client->post(Api + u"/revoke-token"_s, {{u"refreshToken"_s, newest}}).status,
                 204);
    QCOMPARE(refresh(newest).status, 401);
    QCOMPARE(m_client->get(Api + u"/user"_s).status, 200);
    QCOMPARE(m_client->call("POST", Api + u"/logout"_s).status, 200);
    QCOMPARE(m_client->get(Api + u"/user"_s).status, 401);
    QCOMPARE(refresh(u""_s).name(), u"invalid_length"_s);
}

void DemoControlPlaneTest::tokensEndOnDemand_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<int>("userStatus");
    QTest::addColumn<int>("refreshStatus");
    QTest::addColumn<int>("nextStatus"); // with the token of another sign-in

    const auto row = [](const char *title, const QByteArray &order, int user, int refresh,
                        int next) { QTest::newRow(title) << order << user << refresh << next; };
    row("nothing", "{}", 200, 200, 200);
    row("access", R"({"expire":true})", 401, 200, 200);
    row("access as 400", R"({"expire":true,"expiredAs400":true})", 400, 200, 200);
    row("rotated elsewhere", R"({"revokeRefresh":true})", 200, 401, 200);
    row("both", R"({"expire":true,"revokeRefresh":true})", 401, 401, 200);
    row("short", R"({"lifetimeSeconds":0})", 200, 200, 401);
}

void DemoControlPlaneTest::tokensEndOnDemand()
{
    QFETCH(QByteArray, order);
    QFETCH(int, userStatus);
    QFETCH(int, refreshStatus);
    QFETCH(int, nextStatus);
    const QJsonValue refreshToken = m_client->signIn()[u"refreshToken"_s];
    QCOMPARE(m_client->call("POST", u"/demo/tokens"_s, order).status, 200);
    const Answer user = m_client->get(Api + u"/user"_s);
    QCOMPARE(user.status, userStatus);
    if (userStatus == 400)
        QCOMPARE(user.message(), u"\"token\" is missing from header"_s);
    QCOMPARE(m_client->post(Api + u"/refresh-token"_s, {{u"refreshToken"_s, refreshToken}}).status,
             refreshStatus);
    m_client->signIn();
    QCOMPARE(m_client->get(Api + u"/user"_s).status, nextStatus);
    QCOMPARE(m_client->call("POST", u"/demo/tokens"_s, R"({"expire":"yes"})").status, 400);
}

void DemoControlPlaneTest::authenticationComesBeforeValidation_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("none") << QString();
    QTest::newRow("unknown") << u"a.b.c"_s;
}

void DemoControlPlaneTest::authenticationComesBeforeValidation()
{
    QFETCH(QString, token);
    m_client->token = token;
    QCOMPARE(m_client->call("POST", Onboarding, "{oops").status, 401);
    QCOMPARE(m_client->get(Onboarding + u"/instance-unknown"_s).status, 401);
}

void DemoControlPlaneTest::unknownPathsAndMethodsHaveTheErrorBody()
{
    QCOMPARE(m_client->get(u"/"_s).name(), u"not_found"_s);
    QCOMPARE(m_client->get(Api + u"/nothing/here"_s).status, 404);
    QCOMPARE(m_client->call("PUT", Api + u"/user"_s).status, 405);
    QCOMPARE(m_client->call("PUT", Api + u"/user"_s).name(), u"method_not_allowed"_s);
    QCOMPARE(m_client->get(Api + u"/accountconfig/ac-unknown"_s).name(), u"not_found"_s);
}

void DemoControlPlaneTest::everybodySeesTheirOfferings()
{
    const auto services = [this] {
        return m_client->get(Api + u"/service-offering"_s).json()[u"services"_s].toArray();
    };
    QCOMPARE(services().size(), 3);
    QSet<QString> models;
    int byoaWithoutInjected = 0;
    for (const QJsonArray serviceList = services(); const QJsonValue &service : serviceList) {
        for (const QJsonArray offeringList = service[u"offerings"_s].toArray();
             const QJsonValue &offering : offeringList) {
            models.insert(offering[u"serviceModelType"_s].toString());
            bool injected = false;
            for (const QJsonArray resourceList = offering[u"resourceParameters"_s].toArray();
                 const QJsonValue &resource : resourceList)
                injected |= resource[u"urlKey"_s] == u"omnistrateCloudAccountConfig"_s;
            byoaWithoutInjected += offering[u"serviceModelType"_s] == u"BYOA"_s && !injected;
            QCOMPARE(offering[u"awsRegions"_s].isArray(), true);
        }
    }
    QCOMPARE(models, QSet<QString>({u"BYOA"_s, u"OMNISTRATE_HOSTED"_s}));
    QCOMPARE(byoaWithoutInjected, 1);

    m_client->signIn(u"nobody@empty.example"_s);
    QCOMPARE(services().size(), 0);
    QCOMPARE(m_client->get(Api + u"/service-offering/s-acmedb0001"_s).status, 404);
}

void DemoControlPlaneTest::parametersOfEveryTypeAreDeclared()
{
    const QJsonArray apis = m_client
                                ->get(Api
                                      + u"/service-offering/s-acmedb0001/resource/r-acmedbmain1/"
                                        "instance/none?productTierId=pt-acmeent001"_s)
                                .json()[u"apis"_s]
                                .toArray();
    QSet<QString> types;
    for (const QJsonArray parameterList = apis[0][u"inputParameters"_s].toArray();
         const QJsonValue &parameter : parameterList)
        types.insert(parameter[u"type"_s].toString());
    QCOMPARE(types,
             QSet<QString>({u"Boolean"_s, u"Float64"_s, u"String"_s, u"Resource"_s, u"Secret"_s,
                            u"Password"_s, u"JSON"_s}));
    const QJsonObject registration =
        m_client
            ->get(Api
                  + u"/service/s-acmedb0001/resource/r-acmedbmain1/input-parameter"
                    "?ProductTierId=pt-acmehost03"_s)
            .json();
    bool labeled = false;
    for (const QJsonArray parameterList = registration[u"inputParameters"_s].toArray();
         const QJsonValue &parameter : parameterList) {
        QVERIFY(parameter[u"key"_s] != u"cloud_provider_account_config_id"_s);
        labeled |= parameter[u"labeledOptions"_s].isObject() && parameter[u"hasOptions"_s].toBool();
    }
    QVERIFY(labeled);
}

void DemoControlPlaneTest::onePreferredVersion()
{
    const QJsonArray sets =
        m_client->get(Api + u"/service/s-acmedb0001/productTier/pt-acmeent001/version-set"_s)
            .json()[u"tierVersionSets"_s]
            .toArray();
    QStringList preferred;
    for (const QJsonValue &set : sets) {
        if (set[u"status"_s] == u"Preferred"_s)
            preferred.append(set[u"version"_s].toString());
    }
    QCOMPARE(preferred, QStringList{u"3.0"_s});
    QVERIFY(sets[0][u"version"_s] != u"3.0"_s);
}

void DemoControlPlaneTest::subscribesWherePlansApprove()
{
    const auto subscribe = [this](const QString &what, const QString &serviceId,
                                  const QString &tierId) {
        return m_client->post(Api + what,
                              {{u"serviceId"_s, serviceId}, {u"productTierId"_s, tierId}});
    };
    const Answer own = subscribe(u"/subscription"_s, u"s-acmedb0001"_s, u"pt-acmeteam02"_s);
    QCOMPARE(own.status, 200);
    const QString id = QString::fromUtf8(own.bytes).trimmed().remove(u'"');
    QVERIFY(id.startsWith(u"sub-"));
    const QJsonObject described = m_client->get(Api + u"/subscription/"_s + id).json();
    QCOMPARE(described[u"roleType"_s], u"root"_s);
    QCOMPARE(described[u"accountConfigIdentityId"_s], u"org-Ab12CdEf34"_s);

    QCOMPARE(subscribe(u"/subscription"_s, u"s-cobalt0003"_s, u"pt-cobalt0001"_s).status, 400);
    QCOMPARE(subscribe(u"/subscription/request"_s, u"s-cobalt0003"_s, u"pt-cobalt0001"_s).status,
             200);
    QCOMPARE(m_client->get(Api + u"/subscription/request"_s).json()[u"ids"_s].toArray().size(), 1);
    QCOMPARE(subscribe(u"/subscription"_s, u"s-acmedb0001"_s, u"pt-boreal0001"_s).status, 404);
}

void DemoControlPlaneTest::creationIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");

    const QString path = Onboarding + Enterprise;
    const QString borealis = Api
        + u"/resource-instance/sp-BoreAl1sWx/borealis-search/v1/prod/byoc/standard-byoc/"
          "omnistrateCloudAccountConfig"_s;
    const QString cobalt = Api
        + u"/resource-instance/sp-BoreAl1sWx/cobalt-streams/v1/prod/byoc/classic-byoc/"
          "omnistrateCloudAccountConfig"_s;
    const auto row = [](const char *title, const QString &where, const QJsonObject &body,
                        int status, const QString &message) {
        QTest::newRow(title) << where << body << status << message;
    };
    const QJsonObject aws = awsAccount();
    row("missing", path, creation(u"aws"_s, {}), 400, u"aws_account_id is required"_s);
    row("blank", path, creation(u"aws"_s, awsAccount(u" "_s)), 400, u"is required"_s);
    row("short id", path, creation(u"aws"_s, awsAccount(u"12345"_s)), 400, u"malformed"_s);
    row("other role", path,
        creation(u"aws"_s, with(aws, u"aws_bootstrap_role_arn"_s, u"arn:aws:iam::1:role/x"_s)), 400,
        u"aws_bootstrap_role_arn is malformed"_s);
    row("undeclared", path, creation(u"aws"_s, with(aws, u"speed"_s, 1)), 400,
        u"account-config resource does not declare input parameter speed"_s);
    row("private link undeclared", cobalt, creation(u"aws"_s, with(aws, u"private_link"_s, true)),
        400, u"account-config resource does not declare input parameter private_link"_s);
    row("wrong type", path, creation(u"aws"_s, with(aws, u"private_link"_s, u"yes"_s)), 400,
        u"must be of type Boolean"_s);
    row("parameters no object", path, {{u"requestParams"_s, u"x"_s}}, 400, u"type object"_s);
    row("unknown cloud", path, creation(u"moon"_s, aws), 400, u"not offered"_s);
    row("cloud not in plan", borealis, creation(u"oci"_s, ociAccount()), 400, u"not offered"_s);
    row("no cloud", path, {}, 400, u"no cloud provider"_s);
    row("upper-case service account", path,
        creation(u"gcp"_s,
                 with(gcpAccount(), u"gcp_service_account_email"_s,
                      u"bootstrap-org-Ab12CdEf34@my-project.iam.gserviceaccount.com"_s)),
        400, u"gcp_service_account_email is malformed"_s);
    row("bad GUID", path, creation(u"azure"_s, azureAccount(u"1234"_s)), 400, u"malformed"_s);
    row("binding without key", path,
        creation(u"nebius"_s,
                 {{u"nebius_tenant_id"_s, u"tenant-1"_s},
                  {u"nebius_bindings"_s, QJsonArray{QJsonObject{{u"projectID"_s, u"p"_s}}}}}),
        400, u"nebiusBindings[0].serviceAccountID is required"_s);
    row("tags", path, with(creation(u"aws"_s, aws), u"customTags"_s, QJsonArray{1}), 400,
        u"customTags"_s);
    row("reader", borealis + u"?subscriptionId=sub-boreal0002"_s, creation(u"aws"_s, aws), 403,
        u"role"_s);
    row("suspended", borealis + u"?subscriptionId=sub-boreal0003"_s, creation(u"aws"_s, aws), 409,
        u"SUSPENDED"_s);
    row("limit reached", borealis + u"?subscriptionId=sub-boreal0004"_s, creation(u"aws"_s, aws),
        400, u"maximum number"_s);
    row("unknown subscription", Onboarding + u"?subscriptionId=sub-x"_s, creation(u"aws"_s, aws),
        404, u"Subscription"_s);
    row("unknown version", path, with(creation(u"aws"_s, aws), u"productTierVersion"_s, u"99"_s),
        404, u"Version set"_s);
    row("unknown resource", EnterprisePath + u"nothing"_s, creation(u"aws"_s, aws), 404,
        u"Resource"_s);
    row("legacy plan",
        Api
            + u"/resource-instance/sp-BoreAl1sWx/cobalt-streams/v1/prod/byoc-legacy/legacy-byoc/"
              "omnistrateCloudAccountConfig"_s,
        creation(u"aws"_s, aws), 404, u"Resource"_s);
}

void DemoControlPlaneTest::creationIsRefused()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    QFETCH(QString, message);
    const Answer answer = m_client->post(path, body);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.message().contains(message), answer.bytes.constData());
}

void DemoControlPlaneTest::lifecycle_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("resultKey");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("configKey");
    QTest::addColumn<QString>("lookUp");

    QTest::newRow("aws") << u"aws"_s << awsAccount() << u"cloudformation_url"_s
                         << u"#/stacks/quickcreate?templateURL="_s
                         << u"awsCloudFormationTemplateURL"_s << u"aws/123456789012"_s;
    QTest::newRow("gcp") << u"gcp"_s << gcpAccount() << u"gcp_bootstrap_shell_script"_s
                         << u"/2022-09-01-00/account-setup/gcp-bootstrap.sh?account_config_id=ac-"_s
                         << u"gcpBootstrapShellCommand"_s << u"gcp/my-project"_s;
    QTest::newRow("azure") << u"azure"_s << azureAccount() << u"azure_bootstrap_shell_script"_s
                           << u"/account-setup/azure-bootstrap.sh"_s
                           << u"azureBootstrapShellCommand"_s
                           << u"azure/12345678-90ab-cdef-1234-567890abcdef"_s;
    QTest::newRow("oci") << u"oci"_s << ociAccount() << u"oci_bootstrap_shell_script"_s
                         << u"/account-setup/oci-bootstrap.sh"_s << u"ociBootstrapShellCommand"_s
                         << u"oci/ocid1.tenancy.oc1..aaaa"_s;
    QTest::newRow("nebius") << u"nebius"_s << nebiusAccount() << u"nebius_tenant_id"_s
                            << u"tenant-e00abc"_s << u"nebiusTenantID"_s
                            << u"nebius/tenant/tenant-e00abc"_s;
    QTest::newRow("on-premise") << u"byoc-onprem"_s << cluster() << u"byoc_onprem_install_command"_s
                                << u"/account-setup/byoc-onprem?account_config_id=ac-"_s
                                << u"byocOnPremInstallCommand"_s << QString();
}

void DemoControlPlaneTest::lifecycle()
{
    QFETCH(QString, cloud);
    QFETCH(QJsonObject, parameters);
    QFETCH(QString, resultKey);
    QFETCH(QString, text);
    QFETCH(QString, configKey);
    QFETCH(QString, lookUp);

    DemoOptions options;
    options.timeScale = 5; // slow enough to see each state on a busy machine
    start(options);
    const QJsonArray tags{QJsonObject{{u"key"_s, u"request"_s}, {u"value"_s, u"42"_s}}};
    const Answer created = m_client->post(Onboarding + Enterprise,
                                          with(creation(cloud, parameters), u"customTags"_s, tags));
    QCOMPARE(created.status, 202);
    const QString id = created.id();
    QVERIFY(id.startsWith(u"instance-"));

    QJsonObject described = instance(id);
    QCOMPARE(described[u"status"_s], u"PENDING"_s);
    QCOMPARE(described[u"customTags"_s].toArray(), tags);
    QVERIFY(described[u"result_params"_s].toObject().isEmpty());
    QVERIFY(!described[u"launch_input_params"_s].toObject().isEmpty());

    QVERIFY(QTest::qWaitFor([&] {
        described = instance(id);
        return !described[u"result_params"_s].toObject().isEmpty();
    }));
    const QJsonObject results = described[u"result_params"_s].toObject();
    QVERIFY2(results[resultKey].toString().contains(text),
             qPrintable(results[resultKey].toString()));
    const QJsonObject config = accountConfig(id);
    // The consumption form of an account config has no on-premise commands.
    if (cloud == u"byoc-onprem")
        QVERIFY(!config.contains(configKey));
    else
        QCOMPARE(config[configKey], results[resultKey]);
    QCOMPARE(config[u"byoaInstanceIDs"_s].toArray(), QJsonArray{id});
    if (cloud != u"nebius") {
        QTest::qWait(200);
        QCOMPARE(instance(id)[u"status"_s], u"PENDING"_s);
        m_plane->grantAccess(id);
        QCOMPARE(instance(id)[u"status"_s], u"VERIFYING"_s);
        QCOMPARE(accountConfig(id)[u"status"_s], u"VERIFYING"_s);
    }
    QVERIFY(reaches(id, u"READY"_s));
    QCOMPARE(accountConfig(id)[u"status"_s], u"READY"_s);
    if (!lookUp.isEmpty()) {
        QCOMPARE(m_client->get(Api + u"/accountconfig/"_s + lookUp).json()[u"id"_s],
                 results[u"cloud_provider_account_config_id"_s]);
    }
    bool listed = false;
    for (const QJsonArray itemList =
             m_client->get(Api + u"/resource-instance"_s).json()[u"resourceInstances"_s].toArray();
         const QJsonValue &item : itemList)
        listed |= item[u"id"_s] == id && item[u"customTags"_s].toArray() == tags;
    QVERIFY(listed);
    QVERIFY(m_client->get(Onboarding + Enterprise).json()[u"ids"_s].toArray().contains(id));
}

void DemoControlPlaneTest::knownFailures_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("message");

    QTest::newRow("aws") << u"aws"_s << awsAccount(u"000000000000"_s)
                         << u"AWSLoadBalancerControllerIAMPolicy already exists"_s;
    QTest::newRow("gcp") << u"gcp"_s << gcpAccount(u"fail-project"_s)
                         << u"iam.allowedPolicyMemberDomains"_s;
    QTest::newRow("azure") << u"azure"_s << azureAccount(u"deadbeef-dead-beef-dead-beefdeadbeef"_s)
                           << u"Insufficient privileges"_s;
    QTest::newRow("oci") << u"oci"_s << ociAccount(u"failure"_s) << u"NotAuthorizedOrNotFound"_s;
    QTest::newRow("on-premise") << u"byoc-onprem"_s << cluster(u"fail-prod"_s) << u"LoadBalancer"_s;
}

void DemoControlPlaneTest::knownFailures()
{
    QFETCH(QString, cloud);
    QFETCH(QJsonObject, parameters);
    QFETCH(QString, message);
    const QString id = create(cloud, parameters);
    m_plane->grantAccess(id);
    QVERIFY(reaches(id, u"FAILED"_s));
    const QJsonObject config = accountConfig(id);
    QCOMPARE(config[u"status"_s], u"FAILED"_s);
    QVERIFY(config[u"statusMessage"_s].toString().contains(message));

    const QString verify = Api + u"/accountconfig/verify/"_s + config[u"id"_s].toString();
    // VERIFYING from the answer on, so FAILED here is the second failure.
    QCOMPARE(m_client->call("POST", verify).status, 202);
    QVERIFY(reaches(id, u"FAILED"_s));
    QCOMPARE(m_client->call("POST", verify).status, 202);
    QVERIFY(reaches(id, u"READY"_s));
}

void DemoControlPlaneTest::grantCuresAFailure()
{
    const QString id = create(u"aws"_s, awsAccount(u"000000000000"_s));
    m_plane->grantAccess(id);
    QVERIFY(reaches(id, u"FAILED"_s));
    QCOMPARE(m_client->call("POST", u"/demo/grant/"_s + id).status, 200);
    QVERIFY(reaches(id, u"READY"_s));
    QCOMPARE(m_client->call("POST", u"/demo/grant/instance-unknown"_s).status, 404);
}

void DemoControlPlaneTest::failsOnDemand()
{
    const QString id = create(u"aws"_s, awsAccount());
    m_plane->failNext(id, u"The role is gone"_s);
    m_plane->grantAccess(id);
    QVERIFY(reaches(id, u"FAILED"_s));
    QCOMPARE(accountConfig(id)[u"statusMessage"_s], u"The role is gone"_s);
    m_plane->grantAccess(id);
    QVERIFY(reaches(id, u"READY"_s));
    m_client->post(u"/demo/fail/"_s + id, {{u"message"_s, u"Gone again"_s}});
    QCOMPARE(instance(id)[u"status"_s], u"FAILED"_s);

    // At once and before there are instructions: no account config ever appears.
    DemoOptions options;
    start(options);
    const QString early = create(u"aws"_s, awsAccount());
    m_client->post(u"/demo/fail/"_s + early, {{u"message"_s, u"x"_s}, {u"atOnce"_s, true}});
    QCOMPARE(instance(early)[u"status"_s], u"FAILED"_s);
    QVERIFY(instance(early)[u"result_params"_s].toObject().isEmpty());
    QCOMPARE(m_client->call("DELETE", Onboarding + u'/' + early).status, 202);
    QCOMPARE(m_client->get(Onboarding + u'/' + early).status, 404);
}

void DemoControlPlaneTest::grantsByItself()
{
    DemoOptions options;
    options.timeScale = 100;
    options.autoGrantSeconds = 2;
    start(options);
    QVERIFY(reaches(create(u"aws"_s, awsAccount()), u"READY"_s));
}

void DemoControlPlaneTest::verifyBeforeTheGrantChangesNothing()
{
    const QString id = create(u"aws"_s, awsAccount());
    QVERIFY(QTest::qWaitFor([&] { return accountConfig(id).contains(u"statusMessage"_s); }));
    const QString verify =
        Api + u"/accountconfig/verify/"_s + accountConfig(id)[u"id"_s].toString();
    QCOMPARE(m_client->call("POST", verify).status, 202);
    QVERIFY(reaches(id, u"PENDING"_s));
    QCOMPARE(accountConfig(id)[u"statusMessage"_s], u"Access has not been granted yet"_s);
}

void DemoControlPlaneTest::grantsWhileVerifying()
{
    const QString id = create(u"aws"_s, awsAccount());
    QVERIFY(QTest::qWaitFor([&] { return accountConfig(id).contains(u"statusMessage"_s); }));
    const QString account = accountConfig(id)[u"id"_s].toString();
    m_client->call("POST", Api + u"/accountconfig/verify/"_s + account);
    m_plane->grantAccess(id);
    QVERIFY(reaches(id, u"READY"_s));
}

void DemoControlPlaneTest::offboardsInTwoStages()
{
    const QString id = create(u"gcp"_s, gcpAccount());
    m_plane->grantAccess(id);
    QVERIFY(reaches(id, u"READY"_s));
    const QString path = Onboarding + u'/' + id + Enterprise;
    QCOMPARE(m_client->call("DELETE", path).status, 202);
    QVERIFY(
        QTest::qWaitFor([&] { return accountConfig(id)[u"status"_s] == u"READY_TO_OFFBOARD"_s; }));
    QCOMPARE(instance(id)[u"status"_s], u"DELETING"_s);
    QVERIFY(
        accountConfig(id)[u"gcpOffboardShellCommand"_s].toString().contains(u"gcp-offboard.sh"));
    QCOMPARE(m_client->call("DELETE", path).status, 202);
    QCOMPARE(m_client->get(path).status, 404);
}

void DemoControlPlaneTest::nebiusBindingsAreReplaced()
{
    const QString id = create(u"nebius"_s, nebiusAccount(u"publickey-bad"_s));
    QVERIFY(reaches(id, u"FAILED"_s));
    QJsonObject config = accountConfig(id);
    QCOMPARE(config[u"nebiusBindings"_s][0][u"status"_s], u"FAILED"_s);
    QCOMPARE(config[u"nebiusBindings"_s][0][u"publicKeyIDMatches"_s], false);
    const QJsonValue region = config[u"nebiusBindings"_s][0][u"region"_s];

    const QString path = Api + u"/accountconfig/"_s + config[u"id"_s].toString();
    const QJsonArray bindings{nebiusBinding(u"project-1"_s, u"publickey-1"_s),
                              nebiusBinding(u"project-2"_s, u"publickey-bad"_s)};
    const Answer answer = m_client->call(
        "PUT", path, QJsonDocument(QJsonObject{{u"nebiusBindings"_s, bindings}}).toJson());
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.bytes.trimmed(), '"' + config[u"id"_s].toString().toUtf8() + '"');
    QVERIFY(reaches(id, u"READY"_s));
    config = accountConfig(id);
    QCOMPARE(config[u"nebiusBindings"_s][0][u"status"_s], u"READY"_s);
    QCOMPARE(config[u"nebiusBindings"_s][0][u"keyState"_s], u"ACTIVE"_s);
    QCOMPARE(config[u"nebiusBindings"_s][0][u"region"_s], region);
    QCOMPARE(config[u"nebiusBindings"_s][1][u"status"_s], u"FAILED"_s);
    const QByteArray shown = QJsonDocument(config).toJson() + QJsonDocument(instance(id)).toJson();
    QVERIFY(!shown.contains("PRIVATE KEY"));
    QVERIFY(!shown.contains("privateKeyPEM"));
}

void DemoControlPlaneTest::installKitIsATar()
{
    const QString id = create(u"byoc-onprem"_s, cluster());
    QVERIFY(QTest::qWaitFor([&] { return accountConfig(id).contains(u"statusMessage"_s); }));
    const QString ac = accountConfig(id)[u"id"_s].toString();
    const QString path = Api + u"/account-setup/byoc-onprem?account_config_id="_s + ac;
    const Answer kit = m_client->get(path);
    QCOMPARE(kit.status, 200);
    QCOMPARE(kit.contentType, "application/x-tar");
    QCOMPARE(kit.bytes.size() % 512, 0);

    QStringList names;
    for (qsizetype at = 0; kit.bytes[at] != '\0';) {
        QByteArray header = kit.bytes.sliced(at, 512);
        QCOMPARE(header.sliced(257, 5), "ustar");
        const int expected = header.sliced(148, 6).toInt(nullptr, 8);
        header.replace(148, 8, QByteArray(8, ' '));
        int sum = 0;
        for (const char byte : header)
            sum += static_cast<unsigned char>(byte);
        QCOMPARE(sum, expected);
        names.append(QString::fromLatin1(header.constData()));
        const qsizetype size = header.sliced(124, 11).toLongLong(nullptr, 8);
        at += 512 + (size + 511) / 512 * 512;
    }
    QVERIFY(names.contains(u"install.sh"_s) && names.contains(u"certs/"_s));
    QCOMPARE(m_client->get(path + u'x').status, 404);
    m_client->token = u"expired"_s;
    QCOMPARE(m_client->get(path).status, 401);
}

void DemoControlPlaneTest::deploysIntoAReadyAccount()
{
    DemoOptions options;
    options.timeScale = 20; // slow enough to see DEPLOYING on a busy machine
    start(options);
    const QString account = create(u"aws"_s, awsAccount());
    const QJsonObject body{{u"cloud_provider"_s, u"aws"_s},
                           {u"region"_s, u"us-east-1"_s},
                           {u"requestParams"_s,
                            QJsonObject{{u"cloud_provider_account_config_id"_s, account},
                                        {u"databaseName"_s, u"shop"_s},
                                        {u"adminPassword"_s, u"twelve-or-more"_s},
                                        {u"replicas"_s, 3},
                                        {u"tlsEnabled"_s, true},
                                        {u"allowedZones"_s, QJsonArray{u"a"_s, u"b"_s}},
                                        {u"settings"_s, u"{\"x\": 1}"_s}}}};
    QVERIFY(m_client->post(Databases + Enterprise, body).message().contains(u"not READY"));
    m_plane->grantAccess(account);
    QVERIFY(reaches(account, u"READY"_s));
    const Answer created = m_client->post(Databases + Enterprise, body);
    QCOMPARE(created.status, 202);
    const QString path = Databases + u'/' + created.id() + Enterprise;
    QCOMPARE(m_client->get(path).json()[u"status"_s], u"DEPLOYING"_s);
    QVERIFY(
        QTest::qWaitFor([&] { return m_client->get(path).json()[u"status"_s] == u"RUNNING"_s; }));
    QVERIFY(!m_client->get(path).bytes.contains("twelve-or-more"));

    const QString accountPath = Onboarding + u'/' + account + Enterprise;
    QCOMPARE(m_client->call("DELETE", accountPath).status, 409);
    QCOMPARE(m_client->call("PATCH", path, R"({"requestParams":{"replicas":5}})").status, 202);
    QCOMPARE(m_client->call("PATCH", path, R"({"requestParams":{"databaseName":"x_y_z"}})").status,
             400);
    QCOMPARE(m_client->call("DELETE", path).status, 202);
    QVERIFY(QTest::qWaitFor([&] { return m_client->get(path).status == 404; }));
}

void DemoControlPlaneTest::deploymentIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *title, const QString &key, const QJsonValue &value,
                        const QString &message) {
        QTest::newRow(title) << key << value << message;
    };
    row("account config id", u"cloud_provider_account_config_id"_s, u"ac-123456789"_s,
        u"custom account config not found"_s);
    row("no account", u"cloud_provider_account_config_id"_s, QJsonValue::Null, u"is required"_s);
    row("required", u"databaseName"_s, QJsonValue::Null, u"databaseName is required"_s);
    row("pattern", u"databaseName"_s, u"9lives"_s, u"must match"_s);
    row("number as text", u"replicas"_s, u"3"_s, u"of type Float64"_s);
    row("above limit", u"replicas"_s, 10, u"limits"_s);
    row("option", u"instanceSize"_s, u"giant"_s, u"must be one of"_s);
    row("boolean as text", u"tlsEnabled"_s, u"true"_s, u"of type Boolean"_s);
    row("list", u"allowedZones"_s, u"a"_s, u"must be a list"_s);
    row("list item", u"allowedPorts"_s, QJsonArray{80}, u"limits"_s);
    row("JSON", u"settings"_s, u"{oops"_s, u"of type JSON"_s);
    row("undeclared", u"speed"_s, 9, u"does not declare input parameter speed"_s);
    row("short secret", u"adminPassword"_s, u"hunter2"_s, u"adminPassword is outside"_s);
}

void DemoControlPlaneTest::deploymentIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, message);
    const QString account = create(u"aws"_s, awsAccount());
    m_plane->grantAccess(account);
    QVERIFY(reaches(account, u"READY"_s));
    const QJsonObject parameters = with({{u"cloud_provider_account_config_id"_s, account},
                                         {u"databaseName"_s, u"shop"_s},
                                         {u"adminPassword"_s, u"twelve-or-more"_s}},
                                        key, value);
    const Answer answer = m_client->post(
        Databases + Enterprise, with(creation(u"aws"_s, parameters), u"region"_s, u"us-east-1"_s));
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(message), answer.bytes.constData());
    QVERIFY(!answer.bytes.contains("hunter2"));
}

void DemoControlPlaneTest::withdrawnPlansAreGone()
{
    QCOMPARE(m_client->post(u"/demo/withdraw-plan/pt-acmeent001"_s, {}).status, 200);
    QCOMPARE(m_client->post(Onboarding, creation(u"aws"_s, awsAccount())).status, 404);
    QVERIFY(!m_client->get(Api + u"/service-offering"_s).bytes.contains("pt-acmeent001"));
}

void DemoControlPlaneTest::sameSeedSameIds()
{
    const auto ids = [this](quint32 seed) {
        DemoOptions options;
        options.seed = seed;
        start(options);
        m_client->get(Api + u"/unknown"_s);
        return QStringList{create(u"aws"_s, awsAccount()), create(u"gcp"_s, gcpAccount())};
    };
    const QStringList first = ids(7);
    QVERIFY(!first[0].isEmpty() && first[0] != first[1]);
    QCOMPARE(ids(7), first);
    QVERIFY(ids(8) != first);
}

void DemoControlPlaneTest::logHidesSecrets()
{
    create(u"nebius"_s, nebiusAccount());
    const Answer requests = m_client->get(u"/demo/requests"_s);
    const Answer instances = m_client->get(u"/demo/instances"_s);
    const QByteArray all = requests.bytes + instances.bytes;
    QVERIFY(all.contains("tenant-e00abc") && all.contains("<secret>"));
    QVERIFY(!all.contains("demo-password") && !all.contains("MIIsecretbytes"));
    QVERIFY(!all.contains(m_client->token.toUtf8()));
    QCOMPARE(requests.json()[u"requests"_s][1][u"path"_s], Onboarding);
    QCOMPARE(requests.json()[u"requests"_s][1][u"query"_s], Enterprise.sliced(1));
    QCOMPARE(m_client->call("DELETE", u"/demo/requests"_s).status, 204);
    QCOMPARE(m_client->get(u"/demo/requests"_s).json()[u"requests"_s].toArray().size(), 0);
}

void DemoControlPlaneTest::faultsSpoilAnswers_data()
{
    using Check = std::function<bool(const Answer &)>;
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<Check>("check");

    const auto row = [](const char *title, const QByteArray &rule, const Check &check) {
        QTest::newRow(title) << rule << check;
    };
    row("delay", R"("action":"delay","ms":50)",
        [](const Answer &a) { return a.status == 200 && a.json().contains(u"orgId"_s); });
    row("status", R"("action":"status","code":500)", [](const Answer &a) {
        return a.status == 500 && a.json()[u"fault"_s].toBool() && !a.message().isEmpty();
    });
    row("status with body", R"("action":"status","code":409,"body":{"name":"mine"})",
        [](const Answer &a) { return a.status == 409 && a.name() == u"mine"; });
    row("status with text", R"("action":"status","code":502,"body":"<h1>no</h1>")",
        [](const Answer &a) {
            return a.status == 502 && a.bytes == "<h1>no</h1>"
                && a.contentType.startsWith("text/html");
        });
    row("truncate", R"("action":"truncate")", [](const Answer &a) {
        return a.error == QNetworkReply::RemoteHostClosedError && a.status == 200;
    });
    row("malformed", R"("action":"malformed")",
        [](const Answer &a) { return a.status == 200 && a.document().isNull(); });
    row("oversized", R"("action":"oversized","megabytes":3)",
        [](const Answer &a) { return a.status == 200 && a.bytes.size() > 3 * 1024 * 1024; });
    row("retryAfter", R"("action":"retryAfter","seconds":7,"code":429)",
        [](const Answer &a) { return a.status == 429 && a.retryAfter == "7"; });
    row("redirect", R"("action":"redirect","location":"http://127.0.0.1:1/x")",
        [](const Answer &a) { return a.status == 302 && a.location == "http://127.0.0.1:1/x"; });
    row("html", R"("action":"html")",
        [](const Answer &a) { return a.status == 200 && a.bytes.startsWith("<!DOCTYPE html>"); });
    row("wrongTypes", R"("action":"wrongTypes")", [](const Answer &a) {
        return a.status == 200 && a.json()[u"id"_s].isDouble() && a.json()[u"enabled"_s].isArray();
    });
    row("hang", R"("action":"hang")", [](const Answer &a) { return a.status == 0; });
}

void DemoControlPlaneTest::faultsSpoilAnswers()
{
    QFETCH(QByteArray, rule);
    QFETCH(std::function<bool(const Answer &)>, check);
    const QByteArray rules = R"([{"path":"/user",)" + rule + "}]";
    QCOMPARE(m_client->call("POST", u"/demo/faults"_s, rules).status, 200);
    const int timeout = rule.contains("hang") ? 200 : 10000;
    const Answer answer = m_client->call("GET", Api + u"/user"_s, {}, timeout);
    QVERIFY2(check(answer), answer.bytes.first(qMin(answer.bytes.size(), 200)).constData());

    // Nothing else is touched, and all is well again without rules.
    QCOMPARE(m_client->get(Api + u"/subscription"_s).status, 200);
    m_client->call("POST", u"/demo/faults"_s, "[]");
    QCOMPARE(m_client->get(Api + u"/user"_s).json()[u"orgId"_s], u"org-Ab12CdEf34"_s);
}

void DemoControlPlaneTest::faultsCountRequests()
{
    m_client->call("POST", u"/demo/faults"_s, R"({"rules":[
        {"method":"GET","path":"/us*","nth":2,"times":2,"action":"status","code":503},
        {"path":"/2022-09-01-00/accountconfig/**","action":"status","code":500}]})");
    QList<int> statuses;
    for (int i = 0; i < 5; ++i)
        statuses.append(m_client->get(Api + u"/user"_s).status);
    QCOMPARE(statuses, QList<int>({200, 503, 503, 200, 200}));
    QCOMPARE(m_client->get(Api + u"/accountconfig/aws/1"_s).status, 500);
}

void DemoControlPlaneTest::dropsBeforeAndAfterTheWork()
{
    const auto count = [this] {
        return m_client->get(u"/demo/instances"_s).json()[u"instances"_s].toArray().size();
    };
    const auto before = count();
    m_client->call("POST", u"/demo/faults"_s,
                   R"([{"path":"/resource-instance/**","action":"dropBefore"}])");
    Answer answer = m_client->post(Onboarding, creation(u"aws"_s, awsAccount()));
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.error, QNetworkReply::RemoteHostClosedError);
    QCOMPARE(count(), before);

    m_client->call("POST", u"/demo/faults"_s,
                   R"([{"path":"/resource-instance/**","action":"dropAfter"}])");
    answer = m_client->post(Onboarding, creation(u"aws"_s, awsAccount()));
    QCOMPARE(answer.status, 0);
    // Qt itself may have sent the POST again; the log tells how often the work was done.
    const auto done = count() - before;
    QVERIFY(done >= 1);
    qsizetype worked = 0;
    for (const QJsonArray entryList =
             m_client->get(u"/demo/requests"_s).json()[u"requests"_s].toArray();
         const QJsonValue &entry : entryList)
        worked += entry[u"fault"_s] == u"dropAfter"_s && entry[u"status"_s] == 0
            && entry[u"workStatus"_s] == 202;
    QCOMPARE(worked, done);

    m_client->call("POST", u"/demo/faults"_s, R"([{"path":"/resource-instance/**",
                   "action":"status","code":502,"work":true}])");
    QCOMPARE(m_client->post(Onboarding, creation(u"aws"_s, awsAccount())).status, 502);
    QCOMPARE(count(), before + done + 1);
}

void DemoControlPlaneTest::wrongRulesAreExplained_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *title, const QByteArray &rules, const QString &message) {
        QTest::newRow(title) << rules << message;
    };
    row("no JSON", "{", u"not valid JSON"_s);
    row("no list", "{}", u"list of rules"_s);
    row("unknown top key", R"({"rules":[],"x":1})", u"\"x\" is not a known key"_s);
    row("no action", R"([{}])", u"Rule 1: \"action\" is missing"_s);
    row("unknown action", R"([{"action":"hang"},{"action":"explode"}])",
        u"Rule 2: \"explode\" is not a known action"_s);
    row("unknown key", R"([{"action":"hang","ms":1}])", u"Rule 1: \"ms\" is not a known key"_s);
    row("missing number", R"([{"action":"delay"}])", u"Rule 1: \"ms\" must be"_s);
    row("fraction", R"([{"action":"delay","ms":1.5}])", u"\"ms\" must be"_s);
    row("nth from 1", R"([{"action":"hang","nth":0}])", u"\"nth\" must be"_s);
    row("code", R"([{"action":"retryAfter","seconds":1,"code":500}])", u"\"code\" does not suit"_s);
    row("header injection", R"([{"action":"redirect","location":"x\r\nY: z"}])", u"one line"_s);
    row("rule no object", "[1]", u"Rule 1: an object"_s);
}

void DemoControlPlaneTest::wrongRulesAreExplained()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, message);
    QString error;
    QVERIFY(!FaultRules::parse(rules, &error));
    QVERIFY2(error.contains(message), qPrintable(error));
    QVERIFY(m_client->call("POST", u"/demo/faults"_s, rules).message().contains(message));
}

QByteArray DemoControlPlaneTest::exchange(const QByteArray &bytes,
                                          const std::function<bool(const QByteArray &)> &done)
{
    QTcpSocket socket;
    QByteArray received;
    socket.connectToHost(QHostAddress::LocalHost, m_plane->port());
    socket.write(bytes);
    const bool finished = QTest::qWaitFor([&] {
        received += socket.readAll();
        return done(received) || socket.state() == QAbstractSocket::UnconnectedState;
    });
    return finished ? received : "no end: " + received;
}

void DemoControlPlaneTest::unreadableRequestsAreAnswered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("start");

    const auto row = [](const char *title, const QByteArray &bytes, const QByteArray &status) {
        QTest::newRow(title) << bytes << QByteArray("HTTP/1.1 " + status);
    };
    row("no request", "HELLO\r\n\r\n", "400");
    row("no path", "GET x HTTP/1.1\r\n\r\n", "400");
    row("version", "GET / HTTP/3.0\r\n\r\n", "505");
    row("header", "GET / HTTP/1.1\r\nno colon\r\n\r\n", "400");
    row("length", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "400");
    row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx", "400");
    row("length and chunks",
        "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nx", "400");
    row("bad chunk", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "400");
    row("huge head", "GET / HTTP/1.1\r\nX: " + QByteArray(70000, 'x'), "431");
    row("huge body", "POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n", "413");
    row("old version", "GET / HTTP/1.0\r\n\r\n", "404");
    row("close", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "404");
}

void DemoControlPlaneTest::unreadableRequestsAreAnswered()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, start);
    // Each of them ends the connection.
    const QByteArray answer = exchange(bytes, [](const QByteArray &) { return false; });
    QVERIFY2(answer.startsWith(start), answer.constData());
    QVERIFY(answer.contains("Connection: close"));
    QVERIFY(answer.contains("\"message\""));
}

void DemoControlPlaneTest::answersPipelinedAndChunkedRequests()
{
    const QByteArray two =
        exchange("GET /first HTTP/1.1\r\n\r\nGET /demo/instances HTTP/1.1\r\n\r\n",
                 [](const QByteArray &all) { return all.endsWith("]}\n"); });
    QCOMPARE(two.count("HTTP/1.1 "), 2);
    QVERIFY(two.indexOf("404") < two.indexOf("200"));

    const QByteArray chunked = exchange("POST " + Api.toLatin1()
                                            + "/signin HTTP/1.1\r\nTransfer-Encoding: chunked\r\n"
                                              "Connection: close\r\n\r\n"
                                              "b\r\n{\"email\":\"x\r\n3\r\n\"}\n\r\n0\r\n\r\n",
                                        [](const QByteArray &) { return false; });
    QVERIFY2(chunked.contains("invalid_format"), chunked.constData());

    const QByteArray asked =
        exchange("POST /demo/faults HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n",
                 [](const QByteArray &all) { return all.contains("100 Continue"); });
    QCOMPARE(asked, "HTTP/1.1 100 Continue\r\n\r\n");
}

void DemoControlPlaneTest::runsInItsOwnThread()
{
    DemoOptions options;
    options.timeScale = 100;
    DemoThread thread;
    // Not a QSignalSpy: that would be written to from the other thread.
    QList<QUrl> urls;
    connect(&thread, &DemoThread::ready, this, [&urls](const QUrl &url) { urls.append(url); });
    thread.start(options);
    QTRY_COMPARE(urls.size(), 1);
    QCOMPARE(urls[0].host(), u"127.0.0.1"_s);

    Client client(urls[0]);
    client.signIn();
    const QString id = client.post(Onboarding, creation(u"aws"_s, awsAccount())).id();
    thread.failNext(id, u"On demand"_s);
    thread.grantAccess(id);
    const auto status = [&] {
        return client.get(Onboarding + u'/' + id).json()[u"status"_s].toString();
    };
    QVERIFY(QTest::qWaitFor([&] { return status() == u"FAILED"; }));
    thread.grantAccess(id);
    QVERIFY(QTest::qWaitFor([&] { return status() == u"READY"; }));

    DemoThread second;
    QStringList reasons;
    connect(&second, &DemoThread::failed, this,
            [&reasons](const QString &reason) { reasons.append(reason); });
    options.port = quint16(urls[0].port());
    second.start(options);
    QTRY_COMPARE(reasons.size(), 1);
    QVERIFY(!reasons[0].isEmpty());

    // Stopped with a request in the air, and started again.
    client.call("POST", u"/demo/faults"_s, R"([{"action":"hang"}])");
    client.call("GET", Api + u"/user"_s, {}, 50);
    thread.start(DemoOptions());
    QTRY_COMPARE(urls.size(), 2);
    thread.disconnect(this);
    second.disconnect(this);
}

void DemoControlPlaneTest::executableServesAndRefusesWrongOptions()
{
    const auto run = [](const QStringList &arguments) {
        QProcess process;
        process.start(QStringLiteral(DEMO_EXECUTABLE), arguments);
        process.waitForFinished();
        return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardError()));
    };
    for (const QStringList &wrong :
         {QStringList{u"--port"_s, u"70000"_s}, QStringList{u"--time-scale"_s, u"0"_s},
          QStringList{u"--customers"_s, u"-1"_s}, QStringList{u"--auto-grant"_s, u"soon"_s},
          QStringList{u"--unknown"_s}, QStringList{u"--faults"_s, u"/nonexistent/rules.json"_s},
          QStringList{u"word"_s}}) {
        const auto [code, text] = run(wrong);
        QCOMPARE(code, 2);
        QCOMPARE(text.count(u'\n'), 1);
    }

    QProcess process;
    process.start(QStringLiteral(DEMO_EXECUTABLE), {u"--port"_s, u"0"_s, u"--seed"_s, u"3"_s});
    QVERIFY(process.waitForReadyRead());
    const QString line = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(line.startsWith(u"listening on http://127.0.0.1:") && line.endsWith(u'\n'),
             qPrintable(line));
    Client client(QUrl(line.trimmed().section(u' ', -1)));
    client.signIn();
    QCOMPARE(client.get(Api + u"/user"_s).status, 200);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(DemoControlPlaneTest)
#include "DemoControlPlaneTest.moc"
