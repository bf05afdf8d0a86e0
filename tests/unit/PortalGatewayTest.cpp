// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// The portal gateway against the demo's portal, and, for what goes over the wire to the byte,
// against a server that answers as each test says.

#include "HttpFixtures.h"
#include "TestGroup.h"

#include "controlplane/ControlPlane.h"
#include "controlplane/PortalGateway.h"
#include "secrets/Redactor.h"

#include <QBuffer>
#include <QDateTime>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace byoc;

using Kind = Problem::Kind;
using Verb = HttpRequest::Verb;

namespace {

const QString Email = u"anna@customer.example"_s;
const Secret Password(u"demo-password"_s);
const QString Api = u"/2022-09-01-00"_s;

QByteArray jwt(const QByteArray &name)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject claims{
        {u"sub"_s, QString::fromLatin1(name)}, {u"iat"_s, now}, {u"exp"_s, now + 3600}};
    const auto part = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"HS256"})") + '.'
        + part(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + ".signature-of-" + name;
}

/// The answer to a sign-in or a renewal: the session is in the cookies.
QByteArray cookies(const QByteArray &name)
{
    const QByteArray end = "; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400\r\n";
    return RawServer::reply(200, "{}",
                            "Set-Cookie: omnistrate_token=" + jwt(name) + end
                                + "Set-Cookie: omnistrate_logged_in=true" + end
                                + "Set-Cookie: omnistrate_refresh_token=rt_" + name + end);
}

HttpRequest call(Verb verb, const QStringList &path, const QUrlQuery &query = {})
{
    HttpRequest request;
    request.action = u"trying it"_s;
    request.verb = verb;
    request.path = path;
    request.query = query;
    return request;
}

HttpRequest readUser()
{
    return call(Verb::Get, {u"user"_s});
}

HttpRequest change()
{
    HttpRequest request = call(Verb::Post, {u"subscription"_s});
    request.body = QJsonObject{{u"serviceId"_s, u"s-1"_s}};
    return request;
}

bool isSignIn(const RawServer::Request &request)
{
    return request.line().startsWith("POST /api/signin ");
}

bool isRenewal(const RawServer::Request &request)
{
    return request.line().startsWith("POST /api/refresh-token ");
}

/// Lets everybody in, and answers everything else with `bytes`.
RawServer::Handler signedInThen(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const RawServer::Request &request, int) {
        socket->write(isSignIn(request) ? cookies("anna") : bytes);
    };
}

QJsonObject jsonOf(const RawServer::Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// The cookies of a request by name.
QMap<QByteArray, QByteArray> cookiesOf(const RawServer::Request &request)
{
    QMap<QByteArray, QByteArray> all;
    const QByteArrayList pairs = request.header("cookie").split(';');
    for (const QByteArray &pair : pairs) {
        const QByteArray trimmed = pair.trimmed();
        if (!trimmed.isEmpty())
            all.insert(trimmed.left(trimmed.indexOf('=')), trimmed.mid(trimmed.indexOf('=') + 1));
    }
    return all;
}

/// A portal gateway, signed in as Anna.
class Visitor
{
public:
    explicit Visitor(const QUrl &origin)
        : gateway(plainNetwork())
    {
        gateway.setOrigin(origin);
        if (!await(gateway.signIn(Email, Password)))
            qFatal("The portal does not let Anna in.");
    }

    PortalGateway gateway;
};

} // namespace

Q_DECLARE_METATYPE(HttpRequest)

class PortalGatewayTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { Redactor::forgetAll(); }

    void signsIn();
    void signInOverTheWire();
    void refusedSignIns_data();
    void refusedSignIns();
    void wrapsEveryCall_data();
    void wrapsEveryCall();
    void sendsItsCookies();
    void staysOnThisSideOfTheAllowList_data();
    void staysOnThisSideOfTheAllowList();
    void tellsTheControlPlaneFromOthers();
    void renewsOnceAndTriesOnceMore_data();
    void renewsOnceAndTriesOnceMore();
    void renewedCookiesAreSent();
    void anotherRefusalIsNoEndedSession();
    void parallelCallsShareOneRenewal();
    void freshTokenRefusedSignsOut();
    void refusedRenewalSignsOut_data();
    void refusedRenewalSignsOut();
    void failingNetworkNeverSignsOut_data();
    void failingNetworkNeverSignsOut();
    void logsOut();
    void failedLogoutLeavesNothing();
    void unexpectedAnswers_data();
    void unexpectedAnswers();
    void installKit();
    void readingIsTriedAgain_data();
    void readingIsTriedAgain();
    void tellsNoSecrets();
    void readsSignInPages_data();
    void readsSignInPages();
};

void PortalGatewayTest::signsIn()
{
    Demo demo;
    PortalGateway gateway(plainNetwork());
    gateway.setOrigin(demo.url());
    QSignalSpy changed(&gateway, &Gateway::signedInChanged);
    QVERIFY(await(gateway.signIn(Email, Password)).has_value());
    QVERIFY(gateway.isSignedIn());
    QCOMPARE(changed.size(), 1);
    QVERIFY(!gateway.session().refreshToken.isEmpty());
    QVERIFY(gateway.session().lifetimeSeconds > 3500);
    const Result<HttpReply> user = await(gateway.send(readUser()));
    QVERIFY(user.has_value());
    QCOMPARE(QJsonDocument::fromJson(user->body)[u"email"].toString(), Email);
}

void PortalGatewayTest::signInOverTheWire()
{
    RawServer server(RawServer::always(cookies("anna")));
    const Visitor visitor(server.url());
    QCOMPARE(server.count(), 1);
    const RawServer::Request &request = server.requests().constFirst();
    QCOMPARE(request.line(), "POST /api/signin HTTP/1.1");
    QCOMPARE(request.header("content-type"), "application/json");
    QCOMPARE(request.header("cookie"), QByteArray());
    QCOMPARE(request.header("authorization"), QByteArray());
    QCOMPARE(jsonOf(request),
             QJsonObject({{u"email"_s, Email}, {u"password"_s, u"demo-password"_s}}));
}

void PortalGatewayTest::refusedSignIns_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");

    const QByteArray page = "<!DOCTYPE html><p>Hotel</p>";
    QTest::newRow("wrong password")
        << RawServer::reply(400, R"({"message":"Failed to sign in."})") << Kind::Input;
    QTest::newRow("403") << RawServer::reply(403, R"({"message":"no"})") << Kind::Permission;
    QTest::newRow("no portal") << RawServer::reply(404, "<html>nginx", {}, "text/html")
                               << Kind::NotFound;
    QTest::newRow("web page") << RawServer::reply(200, page, {}, "text/html") << Kind::Protocol;
    QTest::newRow("redirect") << RawServer::reply(307, {}, "Location: https://login.example/\r\n")
                              << Kind::Protocol;
    QTest::newRow("no cookies") << RawServer::reply(200, "{}") << Kind::Protocol;
    QTest::newRow("cookies of another host") << RawServer::reply(
        200, "{}", "Set-Cookie: omnistrate_token=abc; Path=/; Domain=portal.example\r\n")
                                             << Kind::Protocol;
    QTest::newRow("500") << RawServer::reply(500) << Kind::Server;
    QTest::newRow("503") << RawServer::reply(503) << Kind::Server;
    QTest::newRow("dropped") << QByteArray() << Kind::Network;
}

void PortalGatewayTest::refusedSignIns()
{
    QFETCH(QByteArray, bytes);
    RawServer server(bytes.isEmpty() ? RawServer::drop() : RawServer::always(bytes));
    PortalGateway gateway(plainNetwork());
    gateway.setOrigin(server.url());
    const Result<void> signedIn = await(gateway.signIn(Email, Password));
    QVERIFY(!signedIn);
    QTEST(signedIn.error().kind, "kind");
    QCOMPARE(signedIn.error().where, u"127.0.0.1: signing in"_s);
    QVERIFY(!gateway.isSignedIn());
    QCOMPARE(server.count(), 1); // a password is sent once
}

void PortalGatewayTest::wrapsEveryCall_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QJsonObject>("body");

    const auto row = [](const char *name, const HttpRequest &request, const QByteArray &line,
                        const QJsonObject &body) {
        QTest::newRow(name) << request << line << body;
    };
    const QByteArray prefix = "POST /api/action?endpoint=%2F2022-09-01-00%2F";
    const QStringList instances{u"resource-instance"_s,
                                u"sp-1"_s,
                                u"db"_s,
                                u"v1"_s,
                                u"prod"_s,
                                u"byoc"_s,
                                u"plan"_s,
                                u"res"_s};
    const QByteArray instancesLine = prefix + "resource-instance%2Fsp-1%2Fdb%2Fv1%2Fprod%2Fbyoc%2F";
    const QString instancesPath = Api + u"/resource-instance/sp-1/db/v1/prod/byoc/plan/res"_s;
    const QUrlQuery subscription{{u"subscriptionId"_s, u"sub-1"_s}};
    const QJsonObject subscriptionJson{{u"subscriptionId"_s, u"sub-1"_s}};
    const QStringList one = instances + QStringList{u"instance-1"_s};

    row("reads", readUser(), prefix + "user",
        {{u"endpoint"_s, Api + u"/user"_s}, {u"method"_s, u"GET"_s}});
    QUrlQuery several{{u"environmentType"_s, u"PROD"_s}};
    several.addQueryItem(u"q"_s, u"a%20b%2Bc%26d%3De%C3%A9"_s);
    row("with a query", call(Verb::Get, {u"service-offering"_s}, several),
        prefix + "service-offering",
        {{u"endpoint"_s, Api + u"/service-offering"_s},
         {u"method"_s, u"GET"_s},
         {u"queryParams"_s,
          QJsonObject{{u"environmentType"_s, u"PROD"_s}, {u"q"_s, u"a b+c&d=e\u00e9"_s}}}});
    HttpRequest created = call(Verb::Post, instances, subscription);
    created.body = QJsonObject{{u"cloud_provider"_s, u"aws"_s},
                               {u"requestParams"_s, QJsonObject{{u"private_link"_s, true}}}};
    row("creates", created, instancesLine + "plan%2Fres",
        {{u"endpoint"_s, instancesPath},
         {u"method"_s, u"POST"_s},
         {u"data"_s, *created.body},
         {u"queryParams"_s, subscriptionJson}});
    HttpRequest changed = call(Verb::Patch, one, subscription);
    changed.body = QJsonObject{{u"x"_s, 1}};
    row("changes", changed, instancesLine + "plan%2Fres%2Finstance-1",
        {{u"endpoint"_s, instancesPath + u"/instance-1"_s},
         {u"method"_s, u"PATCH"_s},
         {u"data"_s, *changed.body},
         {u"queryParams"_s, subscriptionJson}});
    row("deletes", call(Verb::Delete, one, subscription), instancesLine + "plan%2Fres%2Finstance-1",
        {{u"endpoint"_s, instancesPath + u"/instance-1"_s},
         {u"method"_s, u"DELETE"_s},
         {u"queryParams"_s, subscriptionJson}});
    HttpRequest replaced = call(Verb::Put, {u"accountconfig"_s, u"ac-1"_s});
    replaced.body = QJsonObject{{u"nebiusBindings"_s, QJsonArray()}};
    row("replaces", replaced, prefix + "accountconfig%2Fac-1",
        {{u"endpoint"_s, Api + u"/accountconfig/ac-1"_s},
         {u"method"_s, u"PUT"_s},
         {u"data"_s, *replaced.body}});
    row("strange segment", call(Verb::Get, {u"accountconfig"_s, u"a b/%2F?&\u00e9"_s}),
        prefix + "accountconfig%2Fa%2520b%252F%25252F%253F%2526%25C3%25A9",
        {{u"endpoint"_s, Api + u"/accountconfig/a%20b%2F%252F%3F%26%C3%A9"_s},
         {u"method"_s, u"GET"_s}});
}

void PortalGatewayTest::wrapsEveryCall()
{
    QFETCH(HttpRequest, request);
    RawServer server(signedInThen(RawServer::reply(200, "{}")));
    Visitor visitor(server.url());
    QVERIFY(await(visitor.gateway.send(request)).has_value());
    QCOMPARE(server.count(), 2);
    const RawServer::Request &sent = server.requests().constLast();
    QFETCH(QByteArray, line);
    QCOMPARE(sent.line(), line + " HTTP/1.1");
    QTEST(jsonOf(sent), "body");
    QCOMPARE(sent.header("content-type"), "application/json");
    QCOMPARE(sent.header("authorization"), QByteArray()); // the portal reads the cookie
}

void PortalGatewayTest::sendsItsCookies()
{
    RawServer server(signedInThen(RawServer::reply(200, "{}")));
    Visitor visitor(server.url());
    const QByteArray token = visitor.gateway.session().accessToken.reveal();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(await(visitor.gateway.send(readUser())).has_value());
        const auto sent = cookiesOf(server.requests().constLast());
        QCOMPARE(sent.value("omnistrate_token"), token);
        QCOMPARE(sent.value("omnistrate_refresh_token"), "rt_anna");
        QCOMPARE(sent.value("omnistrate_logged_in"), "true");
    }
    // A session from the keychain makes the same cookies.
    PortalGateway later(plainNetwork());
    later.setOrigin(server.url());
    later.restore(visitor.gateway.session());
    QVERIFY(await(later.send(readUser())).has_value());
    QCOMPARE(cookiesOf(server.requests().constLast()).value("omnistrate_token"), token);
    // At another host there are none of them.
    RawServer other(RawServer::always(RawServer::reply(200, "{}")));
    later.setOrigin(other.url());
    QVERIFY(!later.isSignedIn());
    QVERIFY(!await(later.send(readUser())));
    QVERIFY(!await(later.signIn(Email, Password)));
    QCOMPARE(other.requests().constLast().header("cookie"), QByteArray());
}

void PortalGatewayTest::staysOnThisSideOfTheAllowList_data()
{
    QTest::addColumn<HttpRequest>("request");
    const auto row = [](const char *name, Verb verb, const QString &path) {
        QTest::newRow(name) << call(verb, path.split(u'/'));
    };
    row("verify", Verb::Post, u"accountconfig/verify/ac-1"_s);
    row("delete an account", Verb::Delete, u"accountconfig/ac-1"_s);
    row("by AWS account", Verb::Get, u"accountconfig/aws/123456789012"_s);
    row("fleet", Verb::Get, u"fleet/users"_s);
    row("parameters' labels", Verb::Get, u"service/s-1/resource/r-1/input-parameter"_s);
    row("sign-in", Verb::Post, u"signin"_s);
    row("refresh", Verb::Post, u"refresh-token"_s);
    row("change the user", Verb::Patch, u"user"_s);
}

void PortalGatewayTest::staysOnThisSideOfTheAllowList()
{
    QFETCH(HttpRequest, request);
    RawServer server(signedInThen(RawServer::reply(200, "{}")));
    Visitor visitor(server.url());
    QVERIFY(!visitor.gateway.allows(request.verb, request.path));
    const Result<HttpReply> reply = await(visitor.gateway.send(request));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Permission);
    QCOMPARE(reply.error().where, u"127.0.0.1: trying it"_s);
    QVERIFY(reply.error().advice.contains(u"Nothing was sent."_s));
    QCOMPARE(server.count(), 1); // the sign-in
    QVERIFY(visitor.gateway.isSignedIn());
}

// The portal passes on a refusal's message, but not its id.
void PortalGatewayTest::tellsTheControlPlaneFromOthers()
{
    Demo demo;
    Visitor visitor(demo.url());
    ControlPlane plane(visitor.gateway);
    const auto read = [&plane] {
        return await(plane.accountConfig(u"ac-unknown"_s, HttpRequest::Tries::One));
    };
    const auto unknown = read();
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Kind::NotFound);
    QVERIFY(unknown.error().errorId.isEmpty());
    QVERIFY(!unknown.error().isFromElsewhere);
    demo.faults(R"([{"action":"html","code":404}])");
    const auto page = read();
    QVERIFY(!page);
    QVERIFY(page.error().isFromElsewhere);
}

void PortalGatewayTest::renewsOnceAndTriesOnceMore_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("reads");
    QTest::newRow("401") << R"({"expire":true})"_ba << true;
    QTest::newRow("400, token is missing") << R"({"expire":true,"expiredAs400":true})"_ba << true;
    // A refusal means that nothing was done, so what changes something is sent again, too.
    QTest::newRow("401 to a change") << R"({"expire":true})"_ba << false;
}

void PortalGatewayTest::renewsOnceAndTriesOnceMore()
{
    QFETCH(QByteArray, settings);
    QFETCH(bool, reads);
    Demo demo;
    Visitor visitor(demo.url());
    demo.door("POST", u"tokens"_s, settings);
    demo.clearRequests();
    HttpRequest request = change();
    request.body =
        QJsonObject{{u"productTierId"_s, u"pt-acmeteam02"_s}, {u"serviceId"_s, u"s-acmedb0001"_s}};
    const Result<HttpReply> reply = await(visitor.gateway.send(reads ? readUser() : request));
    QVERIFY2(reply.has_value(), qPrintable(reply ? QString() : reply.error().report()));
    const QStringList lines = demo.requestLines().filter(u" /api/"_s);
    QCOMPARE(
        lines,
        (QStringList{u"POST /api/action"_s, u"POST /api/refresh-token"_s, u"POST /api/action"_s}));
    QVERIFY(visitor.gateway.isSignedIn());
}

void PortalGatewayTest::renewedCookiesAreSent()
{
    RawServer server([](QTcpSocket *socket, const RawServer::Request &request, int) {
        if (isSignIn(request))
            socket->write(cookies("old"));
        else if (isRenewal(request))
            socket->write(cookies("new"));
        else if (cookiesOf(request).value("omnistrate_token").endsWith("-old"))
            socket->write(RawServer::reply(401, R"({"message":"Not authenticated"})"));
        else
            socket->write(RawServer::reply(200, "{}"));
    });
    Visitor visitor(server.url());
    QVERIFY(await(visitor.gateway.send(readUser())).has_value());
    QCOMPARE(server.count(), 4);
    const RawServer::Request &renewal = server.requests().at(2);
    QCOMPARE(renewal.line(), "POST /api/refresh-token HTTP/1.1");
    QCOMPARE(renewal.body, QByteArray());
    QCOMPARE(cookiesOf(renewal).value("omnistrate_refresh_token"), "rt_old");
    const auto sent = cookiesOf(server.requests().constLast());
    QVERIFY(sent.value("omnistrate_token").endsWith("-new"));
    QCOMPARE(sent.value("omnistrate_refresh_token"), "rt_new");
    QCOMPARE(visitor.gateway.session().refreshToken.reveal(), "rt_new");
}

void PortalGatewayTest::anotherRefusalIsNoEndedSession()
{
    for (const QByteArray &bytes :
         {RawServer::reply(400, R"({"message":"the project is missing"})"),
          RawServer::reply(403, R"({"message":"Forbidden"})")}) {
        RawServer server(signedInThen(bytes));
        Visitor visitor(server.url());
        const Result<HttpReply> reply = await(visitor.gateway.send(readUser()));
        QVERIFY(!reply);
        QVERIFY(reply.error().kind != Kind::SignIn);
        QCOMPARE(server.count(), 2);
        QVERIFY(visitor.gateway.isSignedIn());
    }
}

void PortalGatewayTest::parallelCallsShareOneRenewal()
{
    Demo demo;
    Visitor visitor(demo.url());
    demo.door("POST", u"tokens"_s, R"({"expire":true})");
    demo.clearRequests();
    int good = 0;
    for (int i = 0; i < 5; ++i)
        visitor.gateway.send(readUser())->then(this, [&good](const Result<HttpReply> &result) {
            good += result.has_value() ? 1 : 0;
        });
    QTRY_COMPARE_WITH_TIMEOUT(good, 5, 20'000);
    QCOMPARE(demo.requestLines().filter(u"/api/refresh-token"_s).size(), 1);
    QCOMPARE(demo.requestLines().filter(u"POST /api/action"_s).size(), 10);
}

void PortalGatewayTest::freshTokenRefusedSignsOut()
{
    int number = 0;
    RawServer server([&number](QTcpSocket *socket, const RawServer::Request &request, int) {
        if (isSignIn(request) || isRenewal(request))
            socket->write(cookies("anna" + QByteArray::number(++number)));
        else
            socket->write(RawServer::reply(401, R"({"message":"Not authenticated"})"));
    });
    Visitor visitor(server.url());
    QCOMPARE(await(visitor.gateway.send(change())).error().kind, Kind::SignIn);
    QVERIFY(!visitor.gateway.isSignedIn());
    QCOMPARE(server.count(), 4); // sign in, try, renew, try: and no more
}

void PortalGatewayTest::refusedRenewalSignsOut_data()
{
    QTest::addColumn<QByteArray>("rule"); ///< empty: the demo's own refusal
    const QByteArray status = R"([{"action":"status","code":%1,"path":"/api/refresh-token"}])";
    QTest::newRow("used elsewhere") << QByteArray();
    QTest::newRow("400") << QByteArray(status).replace("%1", "400");
    QTest::newRow("403") << QByteArray(status).replace("%1", "403");
}

void PortalGatewayTest::refusedRenewalSignsOut()
{
    QFETCH(QByteArray, rule);
    Demo demo;
    Visitor visitor(demo.url());
    QSignalSpy changed(&visitor.gateway, &Gateway::signedInChanged);
    demo.door("POST", u"tokens"_s, R"({"expire":true,"revokeRefresh":true})");
    if (!rule.isEmpty())
        demo.faults(rule);
    demo.clearRequests();
    const Result<HttpReply> reply = await(visitor.gateway.send(readUser()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::SignIn);
    QVERIFY(reply.error().advice.contains(u"Sign in again"_s));
    QVERIFY(!visitor.gateway.isSignedIn());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(demo.requestLines().filter(u" /api/"_s).size(), 2);
}

void PortalGatewayTest::failingNetworkNeverSignsOut_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<Kind>("kind");
    const QByteArray end = R"(,"path":"/api/refresh-token"}])";
    QTest::newRow("dropped") << R"([{"action":"dropBefore")" + end << Kind::Network;
    QTest::newRow("500") << R"([{"action":"status","code":500)" + end << Kind::Server;
    QTest::newRow("502") << R"([{"action":"status","code":502)" + end << Kind::Server;
    QTest::newRow("429") << R"([{"action":"retryAfter","code":429,"seconds":5)" + end
                         << Kind::Throttled;
    QTest::newRow("web page") << R"([{"action":"html")" + end << Kind::Protocol;
    QTest::newRow("redirect") << R"([{"action":"redirect","location":"https://login.example/")"
            + end << Kind::Protocol;
}

void PortalGatewayTest::failingNetworkNeverSignsOut()
{
    QFETCH(QByteArray, rule);
    Demo demo;
    Visitor visitor(demo.url());
    QSignalSpy changed(&visitor.gateway, &Gateway::signedInChanged);
    demo.door("POST", u"tokens"_s, R"({"expire":true})");
    demo.faults(rule);
    const Result<HttpReply> reply = await(visitor.gateway.send(readUser()));
    QVERIFY(!reply);
    QTEST(reply.error().kind, "kind");
    QVERIFY(visitor.gateway.isSignedIn());
    QCOMPARE(changed.size(), 0);
    demo.faults("[]");
    QVERIFY(await(visitor.gateway.send(readUser())).has_value());
}

void PortalGatewayTest::logsOut()
{
    RawServer server(
        signedInThen(RawServer::reply(200, R"({"message":"Logged out"})",
                                      "Set-Cookie: omnistrate_token=; Path=/; Max-Age=0\r\n")));
    Visitor visitor(server.url());
    const QByteArray token = visitor.gateway.session().accessToken.reveal();
    Job<void> *told = visitor.gateway.signOut();
    QVERIFY(!visitor.gateway.isSignedIn()); // at once
    QVERIFY(await(told).has_value());
    QCOMPARE(server.count(), 2);
    const RawServer::Request &logout = server.requests().constLast();
    QCOMPARE(logout.line(), "POST /api/logout HTTP/1.1");
    QCOMPARE(cookiesOf(logout).value("omnistrate_token"), token);
    QCOMPARE(cookiesOf(logout).value("omnistrate_refresh_token"), "rt_anna");
    QCOMPARE(await(visitor.gateway.send(readUser())).error().kind, Kind::SignIn);
    QCOMPARE(server.count(), 2);
    // The next one who signs in brings none of them along.
    QVERIFY(await(visitor.gateway.signIn(Email, Password)).has_value());
    QCOMPARE(server.requests().constLast().header("cookie"), QByteArray());

    Demo demo;
    Visitor another(demo.url());
    demo.clearRequests();
    QVERIFY(await(another.gateway.signOut()).has_value());
    QCOMPARE(demo.requestLines().filter(u" /api/"_s), QStringList{u"POST /api/logout"_s});
}

void PortalGatewayTest::failedLogoutLeavesNothing()
{
    RawServer server([](QTcpSocket *socket, const RawServer::Request &request, int) {
        if (isSignIn(request))
            socket->write(cookies("anna"));
        else
            socket->abort();
    });
    Visitor visitor(server.url());
    QCOMPARE(await(visitor.gateway.signOut()).error().kind, Kind::Network);
    QVERIFY(!visitor.gateway.isSignedIn());
    QVERIFY(await(visitor.gateway.signIn(Email, Password)).has_value());
    QCOMPARE(server.requests().constLast().header("cookie"), QByteArray());
}

void PortalGatewayTest::unexpectedAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("redirect to the sign-in page")
        << RawServer::reply(307, {}, "Location: /signin?destination=%2F\r\n") << Kind::Protocol;
    QTest::newRow("redirect elsewhere")
        << RawServer::reply(302, {}, "Location: https://login.example/\r\n") << Kind::Protocol;
    QTest::newRow("web page as 502")
        << RawServer::reply(502, "<html>Bad gateway</html>", {}, "text/html") << Kind::Server;
    QTest::newRow("web page as 404")
        << RawServer::reply(404, "<html>No such page</html>", {}, "text/html") << Kind::NotFound;
    QTest::newRow("web page as 400")
        << RawServer::reply(400, "<html>token is missing in the header</html>", {}, "text/html")
        << Kind::Input;
    QTest::newRow("web page as 200")
        << RawServer::reply(200, "<!DOCTYPE html><p>Hotel</p>", {}, "text/html") << Kind::Protocol;
}

void PortalGatewayTest::unexpectedAnswers()
{
    QFETCH(QByteArray, bytes);
    RawServer server(signedInThen(bytes));
    Visitor visitor(server.url());
    ControlPlane plane(visitor.gateway);
    const Result<User> user = await(plane.user());
    QVERIFY(!user);
    QTEST(user.error().kind, "kind");
    QVERIFY(!user.error().advice.isEmpty());
    QVERIFY(visitor.gateway.isSignedIn());
    for (const RawServer::Request &request : server.requests())
        QVERIFY(!isRenewal(request));
}

void PortalGatewayTest::installKit()
{
    const QByteArray archive(3000, 'k');
    RawServer server(signedInThen(RawServer::reply(200, archive, {}, "application/x-tar")));
    Visitor visitor(server.url());
    ControlPlane plane(visitor.gateway);
    QBuffer sink;
    QVERIFY(sink.open(QIODevice::WriteOnly));
    QVERIFY(await(plane.installKit(u"ac-1"_s, &sink)).has_value());
    QCOMPARE(sink.data(), archive);
    const QByteArray line = server.requests().constLast().line();
    QVERIFY2(line.startsWith("GET /api/action?endpoint=%2F2022-09-01-00%2Faccount-setup%2F"
                             "byoc-onprem%3Faccount_config_id%3Dac-1"),
             line.constData());
    QCOMPARE(server.requests().constLast().body, QByteArray());
    QCOMPARE(server.requests().constLast().header("authorization"), QByteArray());
}

void PortalGatewayTest::readingIsTriedAgain_data()
{
    QTest::addColumn<bool>("reads");
    QTest::addColumn<QByteArray>("bytes"); ///< empty: the connection is closed
    QTest::newRow("reads, 503") << true << RawServer::reply(503);
    QTest::newRow("reads, dropped") << true << QByteArray();
    QTest::newRow("changes, 503") << false << RawServer::reply(503);
    QTest::newRow("changes, dropped") << false << QByteArray();
}

// On the wire both are POST.
void PortalGatewayTest::readingIsTriedAgain()
{
    QFETCH(bool, reads);
    QFETCH(QByteArray, bytes);
    RawServer server([bytes](QTcpSocket *socket, const RawServer::Request &request, int number) {
        if (isSignIn(request))
            socket->write(cookies("anna"));
        else if (number > 2)
            socket->write(RawServer::reply(200, "{}"));
        else if (bytes.isEmpty())
            socket->abort();
        else
            socket->write(bytes);
    });
    Visitor visitor(server.url());
    const Result<HttpReply> reply = await(visitor.gateway.send(reads ? readUser() : change()));
    QCOMPARE(reply.has_value(), reads);
    QCOMPARE(server.count(), reads ? 3 : 2);
}

void PortalGatewayTest::tellsNoSecrets()
{
    const LogCapture log;
    // A portal that sends back whatever it got.
    RawServer server([](QTcpSocket *socket, const RawServer::Request &request, int) {
        if (isSignIn(request)) {
            socket->write(cookies("anna"));
            return;
        }
        const QJsonObject body{
            {u"message"_s, QString::fromUtf8(request.header("cookie") + request.body)}};
        socket->write(RawServer::reply(500, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    });
    Visitor visitor(server.url());
    HttpRequest request = change();
    request.body = QJsonObject{{u"password"_s, u"demo-password"_s}};
    const Result<HttpReply> reply = await(visitor.gateway.send(request));
    QVERIFY(!reply);
    const QString told = reply.error().report() + LogCapture::text();
    for (const QString &secret : {u"rt_anna"_s, u"demo-password"_s, u"signature-of"_s})
        QVERIFY2(!told.contains(secret), qPrintable(told));
}

void PortalGatewayTest::readsSignInPages_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<bool>("captcha");
    QTest::addColumn<bool>("password");
    QTest::newRow("password") << R"(<form><input name="p" type="password"><button>)"_ba << false
                              << true;
    QTest::newRow("another spelling")
        << "<FORM><INPUT data-x=1 TYPE='Password'/></FORM>"_ba << false << true;
    QTest::newRow("by name") << R"(<input type="text" name="password">)"_ba << false << true;
    QTest::newRow("single sign-on")
        << R"(<p>Forgot your password?</p><input type="email"><button>Google</button>)"_ba << false
        << false;
    QTest::newRow("captcha")
        << R"(<script src="https://www.google.com/recaptcha/api.js?render=explicit"></script>)"
           R"(<input type=password>)"_ba
        << true << true;
    QTest::newRow("built in the browser")
        << R"(<div id="root"></div><script src="/a.js">)"_ba << false << true;
    QTest::newRow("cut") << "<input type=email><input "_ba << false << false;
    QTest::newRow("nothing") << QByteArray() << false << true;
}

void PortalGatewayTest::readsSignInPages()
{
    QFETCH(QByteArray, html);
    RawServer server(
        RawServer::always(RawServer::reply(200, html, {}, "text/html; charset=utf-8")));
    PortalGateway gateway(plainNetwork());
    gateway.setOrigin(server.url());
    const Result<PortalSignInPage> page = await(gateway.signInPage());
    QVERIFY(page.has_value());
    QCOMPARE(server.requests().constLast().line(), "GET /signin HTTP/1.1");
    QTEST(page->asksForCaptcha, "captcha");
    QTEST(page->takesPassword, "password");
}

ADD_TO_TEST_GROUP(PortalGatewayTest)
#include "PortalGatewayTest.moc"
