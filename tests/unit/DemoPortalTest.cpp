// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "ContractProxy.h"
#include "demo/DemoControlPlane.h"
#include "demo/PortalPassages.h"
#include "DemoClient.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>

using namespace byoc::test;
using byoc::DemoControlPlane;
using byoc::DemoOptions;

namespace {

const QString GeneralRefusal =
    u"Failed to sign in. Either the credentials are incorrect or the user does not exist"_s;

} // namespace

class DemoPortalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void signInSetsCookies();
    void refusesToSignIn_data();
    void refusesToSignIn();
    void passesOnlyWhatIsListed_data();
    void passesOnlyWhatIsListed();
    void everyListedCallOfAnOnboardingPasses();
    void passesOnAsTheCustomer();
    void refusesWithoutMakingSense_data();
    void refusesWithoutMakingSense();
    void errorsKeepStatusAndMessageAlone();
    void textsLoseTheirQuotes();
    void accountSetupNeedsNoSignIn();
    void anEndedTokenIsRefreshed_data();
    void anEndedTokenIsRefreshed();
    void refreshIsForOneUse();
    void logoutEndsTheSession();
    void howItIsSetUp_data();
    void howItIsSetUp();
    void rulesNameWhatIsPassedOn();
    void logNamesCookiesAndHidesThem();
    void providersOwnCalls();
    void passesOnToAnotherUpstream();
    void keepsTheContract();

private:
    Answer signIn(const QString &email, const QString &password = u"demo-password"_s,
                  const QJsonObject &more = {});
    Answer action(const QString &method, const QString &path, const QJsonObject &data = {},
                  const QJsonObject &query = {});

    std::unique_ptr<DemoControlPlane> m_plane;
    std::unique_ptr<Client> m_client;
};

void DemoPortalTest::init()
{
    DemoOptions options;
    options.timeScale = 100;
    m_plane = std::make_unique<DemoControlPlane>(options);
    QVERIFY2(m_plane->start(), qPrintable(m_plane->errorString()));
    m_client = std::make_unique<Client>(m_plane->url());
}

void DemoPortalTest::cleanup()
{
    m_client.reset();
    m_plane.reset();
}

Answer DemoPortalTest::signIn(const QString &email, const QString &password,
                              const QJsonObject &more)
{
    QJsonObject body{{u"email"_s, email}, {u"password"_s, password}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    return m_client->post(u"/api/signin"_s, body);
}

Answer DemoPortalTest::action(const QString &method, const QString &path, const QJsonObject &data,
                              const QJsonObject &query)
{
    QJsonObject body{{u"endpoint"_s, Api + path}, {u"method"_s, method}, {u"queryParams"_s, query}};
    if (!data.isEmpty())
        body.insert(u"data"_s, data);
    return m_client->post(u"/api/action?endpoint="_s + path, body);
}

void DemoPortalTest::signInSetsCookies()
{
    const Answer answer = signIn(u"anna@customer.example"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json(), QJsonObject()); // the tokens are in the cookies alone
    QVERIFY(!answer.bytes.contains("eyJ"));
    const QList<QNetworkCookie> cookies = QNetworkCookie::parseCookies(answer.cookies);
    QCOMPARE(cookies.size(), 3);
    for (const QNetworkCookie &cookie : cookies) {
        QCOMPARE(cookie.path(), u"/"_s);
        QVERIFY(!cookie.isSecure());
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(cookie.expirationDate());
        if (cookie.name() == "omnistrate_token") {
            QCOMPARE(cookie.value().count('.'), 2);
            QVERIFY2(left > 3500 && left <= 3600, qPrintable(QString::number(left)));
        } else {
            QVERIFY2(left > 86000 && left <= 86400, qPrintable(QString::number(left)));
        }
        QCOMPARE(cookie.isHttpOnly(), cookie.name() != "omnistrate_logged_in");
    }
    QCOMPARE(answer.cookies.count("SameSite=Lax"), 3);
}

void DemoPortalTest::refusesToSignIn_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");

    QTest::newRow("wrong password")
        << u"anna@customer.example"_s << u"no"_s << 400 << GeneralRefusal;
    QTest::newRow("nobody") << u"who@customer.example"_s << u"demo-password"_s << 400
                            << GeneralRefusal;
    QTest::newRow("API key") << u"apikey@apikeys.invalid"_s << u"om_demo0000000000000000"_s << 400
                             << GeneralRefusal;
    QTest::newRow("staff") << u"staff@acme.example"_s << u"demo-password"_s << 400
                           << u"Omnistrate credentials can\u2019t be used in Production. Use a "
                              "customer account instead"_s;
    QTest::newRow("no address") << u"anna"_s << u"demo-password"_s << 400
                                << u"body.email must be formatted as a email"_s;
}

void DemoPortalTest::refusesToSignIn()
{
    QFETCH(QString, email);
    QFETCH(QString, password);
    const Answer answer = signIn(email, password);
    QTEST(answer.status, "status");
    QTEST(answer.message(), "message");
    QVERIFY(answer.cookies.isEmpty());
    QCOMPARE(answer.json().keys(), QStringList{u"message"_s});
}

void DemoPortalTest::passesOnlyWhatIsListed_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("passes");

    const auto row = [](const QString &method, const QString &path, bool passes) {
        QTest::addRow("%s %s", qPrintable(method), qPrintable(path))
            << method << Api + path << passes;
    };
    const QString instances = u"/resource-instance/a/b/c/d/e/f/g"_s;
    row(u"GET"_s, u"/user"_s, true);
    row(u"get"_s, u"/user"_s, true);
    row(u"GET"_s, u"/user/"_s, true);
    row(u"GET"_s, u"/user?x=/../y"_s, true);
    row(u"GET"_s, u"/accountconfig/ac-1"_s, true);
    row(u"PUT"_s, u"/accountconfig/ac-1"_s, true);
    row(u"GET"_s, u"/accountconfig/nebius/tenant/t"_s, true);
    row(u"POST"_s, u"/accountconfig/ac-1/cloud-native-networks/sync"_s, true);
    row(u"POST"_s, u"/resource-instance/account-config/instance-1"_s, true);
    row(u"PATCH"_s, instances + u"/instance-1/metadata"_s, true);
    row(u"DELETE"_s, instances + u"/instance-1"_s, true);
    row(u"POST"_s, u"/accountconfig/verify/ac-1"_s, false);
    row(u"DELETE"_s, u"/accountconfig/ac-1"_s, false);
    row(u"GET"_s, u"/accountconfig/aws/123456789012"_s, false);
    row(u"GET"_s, u"/accountconfig/"_s, false);
    row(u"GET"_s, u"/accountconfig/a%2Fb"_s, false);
    row(u"GET"_s, u"/accountconfig/a%5cb"_s, false);
    row(u"GET"_s, u"/accountconfig/.."_s, false);
    row(u"GET"_s, u"/./user"_s, false);
    row(u"GET"_s, u"/fleet/users"_s, false);
    row(u"GET"_s, u"/service/s/resource/r/input-parameter"_s, false);
    row(u"POST"_s, u"/signin"_s, false);
    row(u"DELETE"_s, u"/user"_s, false);
    QTest::newRow("another version") << u"GET"_s << u"/2021-01-01-00/user"_s << false;
    QTest::newRow("prefix alone") << u"GET"_s << u"/2022-09-01-00"_s << false;
}

void DemoPortalTest::passesOnlyWhatIsListed()
{
    QFETCH(QString, method);
    QFETCH(QString, endpoint);
    QTEST(byoc::demo::isPassedOn(method, endpoint), "passes");
}

void DemoPortalTest::everyListedCallOfAnOnboardingPasses()
{
    signIn(u"anna@customer.example"_s);
    const QString instances = u"/resource-instance/sp-BoreAl1sWx/acme-database/v1/prod/byoc/"
                              "enterprise-byoc/omnistrateCloudAccountConfig"_s;
    const QJsonObject subscription{{u"subscriptionId"_s, u"sub-acmeent001"_s}};
    const Answer created =
        action(u"POST"_s, instances, creation(u"aws"_s, awsAccount()), subscription);
    QCOMPARE(created.status, 202);
    const auto describe = [&] {
        return action(u"GET"_s, instances + u'/' + created.id(), {}, subscription).json();
    };
    QTRY_VERIFY(
        describe()[u"result_params"_s].toObject().contains(u"cloud_provider_account_config_id"_s));
    const QString account =
        describe()[u"result_params"_s].toObject()[u"cloud_provider_account_config_id"_s].toString();
    QCOMPARE(action(u"GET"_s, u"/accountconfig/"_s + account).id(), account);
    QCOMPARE(action(u"POST"_s, u"/accountconfig/verify/"_s + account).status, 403);
    m_plane->grantAccess(created.id());
    QTRY_COMPARE(describe()[u"status"_s].toString(), u"READY"_s);
    QCOMPARE(action(u"DELETE"_s, instances + u'/' + created.id(), {}, subscription).status, 202);
}

void DemoPortalTest::passesOnAsTheCustomer()
{
    QCOMPARE(action(u"GET"_s, u"/user"_s).message(), u"Not authenticated"_s);
    m_client->token = u"a.bearer.token"_s; // in production only the cookie counts
    QCOMPARE(action(u"GET"_s, u"/user"_s).status, 401);
    m_client->token.clear();
    signIn(u"reader@customer.example"_s);
    QCOMPARE(action(u"GET"_s, u"/user"_s).json()[u"email"_s].toString(),
             u"reader@customer.example"_s);
    const QJsonArray development =
        action(u"GET"_s, u"/service-offering"_s, {}, {{u"environmentType"_s, u"DEV"_s}})
            .json()[u"services"_s]
            .toArray();
    QCOMPARE(development.size(), 1);
    QCOMPARE(action(u"GET"_s, u"/subscription?serviceId=s-cobalt0003"_s)
                 .json()[u"ids"_s]
                 .toArray()
                 .size(),
             1);
}

void DemoPortalTest::refusesWithoutMakingSense_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    const auto row = [](const char *title, const QByteArray &method, const QString &path,
                        const QByteArray &body,
                        int status) { QTest::newRow(title) << method << path << body << status; };
    row("no endpoint", "POST", u"/api/action"_s, R"({"method":"GET"})", 500);
    row("no method", "POST", u"/api/action"_s, R"({"endpoint":"/2022-09-01-00/user"})", 500);
    row("relative", "POST", u"/api/action"_s, R"({"endpoint":"user","method":"GET"})", 500);
    row("lower case", "POST", u"/api/action"_s,
        R"({"endpoint":"/2022-09-01-00/user","method":"get"})", 500);
    row("no JSON", "POST", u"/api/action"_s, "oops", 400);
    row("get", "GET", u"/api/action?endpoint=/2022-09-01-00/user"_s, {}, 405);
    row("get out of it", "GET", u"/api/action?endpoint=/2022-09-01-00/account-setup/../user"_s, {},
        405);
    row("put", "PUT", u"/api/action"_s, "{}", 405);
    row("sign-in by GET", "GET", u"/api/signin"_s, {}, 404);
    row("refresh by GET", "GET", u"/api/refresh-token"_s, {}, 405);
    row("logout by GET", "GET", u"/api/logout"_s, {}, 405);
    row("unknown", "GET", u"/api/nothing"_s, {}, 404);
}

void DemoPortalTest::refusesWithoutMakingSense()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    signIn(u"anna@customer.example"_s);
    QTEST(m_client->call(method, path, body).status, "status");
}

void DemoPortalTest::errorsKeepStatusAndMessageAlone()
{
    signIn(u"anna@customer.example"_s);
    const Answer answer = action(u"GET"_s, u"/accountconfig/ac-unknown"_s);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.json(), QJsonObject({{u"message"_s, u"Account config not found"_s}}));
}

void DemoPortalTest::textsLoseTheirQuotes()
{
    signIn(u"anna@customer.example"_s);
    const Answer answer =
        action(u"POST"_s, u"/subscription"_s,
               {{u"productTierId"_s, u"pt-acmeteam02"_s}, {u"serviceId"_s, u"s-acmedb0001"_s}});
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.bytes.startsWith("sub-"), answer.bytes.constData());
}

void DemoPortalTest::accountSetupNeedsNoSignIn()
{
    signIn(u"anna@customer.example"_s);
    const QString instances = u"/resource-instance/sp-BoreAl1sWx/acme-database/v1/prod/byoc/"
                              "enterprise-byoc/omnistrateCloudAccountConfig"_s;
    const QString id =
        action(u"POST"_s, instances, creation(u"byoc-onprem"_s, {{u"cluster_name"_s, u"one"_s}}),
               {{u"subscriptionId"_s, u"sub-acmeent001"_s}})
            .id();
    const auto account = [&] {
        return action(u"GET"_s, instances + u'/' + id)
            .json()[u"result_params"_s]
            .toObject()[u"cloud_provider_account_config_id"_s]
            .toString();
    };
    QTRY_VERIFY(!account().isEmpty());
    const QString endpoint = Api + u"/account-setup/byoc-onprem?account_config_id="_s + account();
    Client stranger(m_plane->url());
    const Answer kit = stranger.get(u"/api/action?endpoint="_s
                                    + QString::fromLatin1(QUrl::toPercentEncoding(endpoint)));
    QCOMPARE(kit.status, 200);
    QCOMPARE(kit.contentType, "application/x-tar");
}

void DemoPortalTest::anEndedTokenIsRefreshed_data()
{
    QTest::addColumn<bool>("as400");
    QTest::addColumn<int>("status");
    QTest::newRow("401") << false << 401;
    QTest::newRow("400 token missing") << true << 400;
}

void DemoPortalTest::anEndedTokenIsRefreshed()
{
    QFETCH(bool, as400);
    signIn(u"anna@customer.example"_s);
    QCOMPARE(
        m_client->post(u"/demo/tokens"_s, {{u"expire"_s, true}, {u"expiredAs400"_s, as400}}).status,
        200);
    const Answer refused = action(u"GET"_s, u"/user"_s);
    QTEST(refused.status, "status");
    static const QRegularExpression missing(u"token.*missing(?:.*header)?"_s);
    QCOMPARE(missing.match(refused.message()).hasMatch(), as400);

    const Answer refreshed = m_client->call("POST", u"/api/refresh-token"_s);
    QCOMPARE(refreshed.status, 200);
    QCOMPARE(refreshed.cookies.count('\n'), 2);
    QCOMPARE(action(u"GET"_s, u"/user"_s).status, 200);
}

void DemoPortalTest::refreshIsForOneUse()
{
    QCOMPARE(m_client->call("POST", u"/api/refresh-token"_s).message(), u"No refresh token"_s);
    signIn(u"anna@customer.example"_s);
    m_client->post(u"/demo/tokens"_s, {{u"revokeRefresh"_s, true}});
    QCOMPARE(action(u"GET"_s, u"/user"_s).status, 200); // the access token still lives
    const Answer refused = m_client->call("POST", u"/api/refresh-token"_s);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.message(), u"Refresh failed"_s);
    QCOMPARE(refused.cookies.count("Max-Age=0"), 3);
    QCOMPARE(action(u"GET"_s, u"/user"_s).message(), u"Not authenticated"_s);
}

void DemoPortalTest::logoutEndsTheSession()
{
    const Answer signedIn = signIn(u"anna@customer.example"_s);
    const QList<QNetworkCookie> cookies = QNetworkCookie::parseCookies(signedIn.cookies);
    QCOMPARE(m_client->call("POST", u"/api/logout"_s).status, 200);
    QCOMPARE(action(u"GET"_s, u"/user"_s).status, 401);
    m_client->token = QString::fromLatin1(cookies.first().value());
    QCOMPARE(m_client->get(Api + u"/user"_s).status, 401); // also behind the portal
}

void DemoPortalTest::howItIsSetUp_data()
{
    QTest::addColumn<QJsonObject>("mode");
    QTest::addColumn<QJsonObject>("extra");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("recaptcha");
    QTest::addColumn<bool>("password");

    const QJsonObject none;
    QTest::newRow("plain") << none << none << 200 << false << true;
    QTest::newRow("reCAPTCHA missing")
        << QJsonObject{{u"recaptcha"_s, true}} << none << 400 << true << true;
    QTest::newRow("reCAPTCHA given")
        << QJsonObject{{u"recaptcha"_s, true}}
        << QJsonObject{{u"reCaptchaToken"_s, u"demo-recaptcha"_s}} << 200 << true << true;
    QTest::newRow("SSO only") << QJsonObject{{u"ssoOnly"_s, true}} << none << 400 << false << false;
}

void DemoPortalTest::howItIsSetUp()
{
    QFETCH(QJsonObject, mode);
    QFETCH(QJsonObject, extra);
    QFETCH(int, status);
    QFETCH(bool, recaptcha);
    QFETCH(bool, password);
    QCOMPARE(m_client->post(u"/demo/portal"_s, mode).status, 200);
    const Answer answer = signIn(u"anna@customer.example"_s, u"demo-password"_s, extra);
    QCOMPARE(answer.status, status);
    if (status != 200)
        QCOMPARE(answer.message(), GeneralRefusal);
    const Answer page = m_client->get(u"/signin"_s);
    QVERIFY(page.contentType.startsWith("text/html"));
    QCOMPARE(page.bytes.contains("recaptcha/api.js"), recaptcha);
    QCOMPARE(page.bytes.contains("type=\"password\""), password);
    QCOMPARE(m_client->post(u"/demo/portal"_s, {{u"recaptcha"_s, 1}}).status, 400);
}

void DemoPortalTest::rulesNameWhatIsPassedOn()
{
    signIn(u"anna@customer.example"_s);
    m_client->call("POST", u"/demo/faults"_s,
                   R"([{"method":"GET","path":"/user","action":"status","code":503,"nth":2}])");
    QCOMPARE(action(u"GET"_s, u"/user"_s).status, 200);
    QCOMPARE(action(u"GET"_s, u"/subscription"_s).status, 200);
    QCOMPARE(action(u"GET"_s, u"/user"_s).status, 503);
}

void DemoPortalTest::logNamesCookiesAndHidesThem()
{
    const Answer signedIn = signIn(u"anna@customer.example"_s);
    action(u"GET"_s, u"/user"_s);
    const Answer log = m_client->get(u"/demo/requests"_s);
    QVERIFY(!log.bytes.contains("demo-password"));
    for (const QList<QNetworkCookie> cookies = QNetworkCookie::parseCookies(signedIn.cookies);
         const QNetworkCookie &cookie : cookies) {
        if (cookie.isHttpOnly())
            QVERIFY(!log.bytes.contains(cookie.value()));
    }
    const QJsonArray requests = log.json()[u"requests"_s].toArray();
    QCOMPARE(requests.size(), 2); // what the portal itself asked is not on the wire
    QVERIFY(requests[1][u"cookies"_s].toArray().contains(u"omnistrate_token"_s));
    QCOMPARE(requests[1][u"body"_s].toObject()[u"endpoint"_s].toString(), Api + u"/user"_s);
}

void DemoPortalTest::providersOwnCalls()
{
    QCOMPARE(m_client->get(u"/api/provider-details"_s).json()[u"orgName"_s].toString(),
             u"Northwind Data"_s);
    const QJsonObject credentials{{u"email"_s, u"anna@customer.example"_s},
                                  {u"password"_s, u"demo-password"_s},
                                  {u"environmentType"_s, u"PROD"_s}};
    const QString path = Api + u"/customer-user-signin"_s;
    m_client->signIn();
    QCOMPARE(m_client->post(path, credentials).status, 403);
    m_client->signIn(u"staff@acme.example"_s);
    QVERIFY(m_client->post(path, credentials).json().contains(u"refreshToken"_s));
    QCOMPARE(m_client->get(Api + u"/identity-provider-render?redirectUrl=https://x.example"_s)
                 .json()[u"identityProviders"_s]
                 .toArray()
                 .size(),
             1);
}

void DemoPortalTest::passesOnToAnotherUpstream()
{
    DemoControlPlane other{DemoOptions()};
    QVERIFY(other.start());
    m_client->post(u"/demo/portal"_s, {{u"upstream"_s, other.url().toString()}});
    signIn(u"anna@customer.example"_s);
    QCOMPARE(action(u"GET"_s, u"/accountconfig/verify"_s).status, 401); // a token of elsewhere
    QCOMPARE(action(u"POST"_s, u"/accountconfig/verify/x"_s).status, 403);
    QCOMPARE(m_client->get(u"/demo/requests"_s).json()[u"requests"_s].toArray().size(), 3);
    m_client->post(u"/demo/portal"_s, {{u"upstream"_s, u"http://127.0.0.1:1"_s}});
    QCOMPARE(action(u"GET"_s, u"/user"_s).status, 502);
    m_client->post(u"/demo/portal"_s, {{u"upstream"_s, QString()}});
    QCOMPARE(action(u"GET"_s, u"/user"_s).status, 200);
}

void DemoPortalTest::keepsTheContract()
{
    if (const QString missing = ContractProxy::whatIsMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    ContractProxy proxy;
    QVERIFY(proxy.start(m_plane->url()));
    m_client->post(u"/demo/portal"_s, {{u"upstream"_s, proxy.url().toString()}});
    everyListedCallOfAnOnboardingPasses();
    textsLoseTheirQuotes();
    action(u"GET"_s, u"/service-offering"_s, {}, {{u"environmentType"_s, u"PROD"_s}});
    action(u"GET"_s, u"/subscription/request"_s);
    QCOMPARE(action(u"GET"_s, u"/accountconfig/ac-none"_s).status, 404);
    m_client->post(u"/demo/tokens"_s, {{u"expire"_s, true}, {u"expiredAs400"_s, true}});
    QCOMPARE(action(u"GET"_s, u"/user"_s).status, 400);
    QCOMPARE(proxy.violations(), QString());
}

QTEST_GUILESS_MAIN(DemoPortalTest)
#include "DemoPortalTest.moc"
