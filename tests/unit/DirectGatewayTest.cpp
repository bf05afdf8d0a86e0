// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"

#include "controlplane/DirectGateway.h"
#include "secrets/Redactor.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace byoc;

using Kind = Problem::Kind;

namespace {

const QString Email = u"anna@customer.example"_s;
const QString DemoPassword = u"demo-password"_s;
const QString ApiKey = u"om_demo0000000000000000"_s;
const QString Password = u"correct-horse 8%\"battery"_s;

QByteArray jwt(const QByteArray &name, qint64 lifetime = 3600)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray claims = QJsonDocument(QJsonObject{{u"sub"_s, QString::fromLatin1(name)},
                                                        {u"iat"_s, now},
                                                        {u"exp"_s, now + lifetime}})
                                  .toJson(QJsonDocument::Compact);
    const auto part = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"HS256"})") + '.' + part(claims) + '.' + part("signature-of-" + name);
}

QByteArray tokens(const QByteArray &name, qint64 lifetime = 3600)
{
    return RawServer::reply(200,
                            R"({"jwtToken":")" + jwt(name, lifetime) + R"(","refreshToken":"rt_)"
                                + name + R"(-0123456789"})");
}

/// The control plane's own.
QByteArray sessionRefusal()
{
    return RawServer::reply(401, R"({"name":"auth_failure","id":"abc12","message":"expired"})");
}

HttpRequest readUser()
{
    HttpRequest request;
    request.action = u"reading your user"_s;
    request.path = {u"user"_s};
    return request;
}

HttpRequest change()
{
    HttpRequest request;
    request.action = u"changing it"_s;
    request.verb = HttpRequest::Verb::Post;
    request.path = {u"thing"_s};
    request.body = QJsonObject{{u"name"_s, u"x"_s}};
    return request;
}

/// Answers the sign-in with tokens and everything else with `bytes`.
RawServer::Handler signedInThen(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const RawServer::Request &request, int) {
        socket->write(request.line().contains("signin") ? tokens("anna") : bytes);
    };
}

/// How a server, or the lack of one, answers the sign-in.
using MakeAddress = std::function<QUrl(std::unique_ptr<RawServer> &)>;

QUrl served(std::unique_ptr<RawServer> &server, const RawServer::Handler &handler,
            const std::optional<QSslConfiguration> &tls = {})
{
    server = std::make_unique<RawServer>(handler, tls);
    return server->url();
}

} // namespace

Q_DECLARE_METATYPE(MakeAddress)

class DirectGatewayTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { Redactor::forgetAll(); }

    void readsAddresses_data();
    void readsAddresses();
    void signInProblems_data();
    void signInProblems();
    void callProblems_data();
    void callProblems();
    void malformedTokens_data();
    void malformedTokens();
    void demoRefusesAWrongPassword();
    void tokenTravelsOnlyToItsHost();
    void renewsOnceForParallelCalls();
    void renewsOnceWhenRefusalsArriveLate();
    void renewsBeforeTheTokenEnds();
    void renewsByItselfInTime();
    void renewsNotEverySecond();
    void apiKeyRenewsWithTheKey();
    void wrongApiKeyIsForgotten();
    void refusedRenewalSignsOut_data();
    void refusedRenewalSignsOut();
    void failingNetworkNeverSignsOut_data();
    void failingNetworkNeverSignsOut();
    void freshTokenRefusedSignsOut();
    void refusalFromElsewhere_data();
    void refusalFromElsewhere();
    void callDoesNotOutliveItsSession();
    void cancelledSignInStaysOut();
    void signOutDuringRenewal();
    void farewellStaysAtItsOrigin();
    void deletedWhileBusy();
};

void DirectGatewayTest::readsAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("origin"); ///< empty: refused
    QTest::addColumn<QString>("word");

    const auto row = [](const QString &typed, const QString &origin, const QString &word = {}) {
        QTest::newRow(typed.isEmpty() ? "(empty)" : qPrintable(typed)) << typed << origin << word;
    };
    row(u"api.omnistrate.cloud"_s, u"https://api.omnistrate.cloud"_s);
    row(u"  https://API.omnistrate.cloud/  "_s, u"https://api.omnistrate.cloud"_s);
    row(u"https://api.example.com:8443/2022-09-01-00/user?x=1#y"_s,
        u"https://api.example.com:8443"_s);
    row(u"https://anna:pw@api.example.com"_s, u"https://api.example.com"_s);
    row(u"localhost:8080"_s, u"https://localhost:8080"_s);
    row(u"http://localhost:8080"_s, u"http://localhost:8080"_s);
    row(u"http://127.0.0.1:9"_s, u"http://127.0.0.1:9"_s);
    row(u"http://[::1]:9"_s, u"http://[::1]:9"_s);
    row(QString(), QString(), u"missing"_s);
    row(u"   "_s, QString(), u"missing"_s);
    row(u"http://api.omnistrate.cloud"_s, QString(), u"not secure"_s);
    row(u"http://localhost.evil.example"_s, QString(), u"not secure"_s);
    row(u"http://127.0.0.1.evil.example"_s, QString(), u"not secure"_s);
    row(u"ftp://api.omnistrate.cloud"_s, QString(), u"not a web address"_s);
    row(u"file:///etc/passwd"_s, QString(), u"not a web address"_s);
    row(u"javascript://x"_s, QString(), u"not a web address"_s);
    row(u"https://"_s, QString(), u"not a web address"_s);
    row(u"https:///path"_s, QString(), u"not a web address"_s);
    row(u"two words"_s, QString(), u"not a web address"_s);
    row(u"host:99999"_s, QString(), u"not a web address"_s);
}

void DirectGatewayTest::readsAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, origin);
    QFETCH(QString, word);
    const Result<QUrl> read = DirectGateway::parseOrigin(typed);
    QCOMPARE(read ? read->toString() : QString(), origin);
    if (!read) {
        QCOMPARE(read.error().kind, Kind::Input);
        QVERIFY2(read.error().what.contains(word), qPrintable(read.error().what));
        QVERIFY(!read.error().advice.isEmpty());
    }
}

void DirectGatewayTest::signInProblems_data()
{
    QTest::addColumn<MakeAddress>("address");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<bool>("canRetry");

    const auto row = [](const char *name, Kind kind, const QString &what, const QString &advice,
                        bool canRetry, const MakeAddress &address) {
        QTest::newRow(name) << address << kind << what << advice << canRetry;
    };
    const auto answer = [&row](const char *name, const QByteArray &bytes, Kind kind,
                               const QString &what, const QString &advice, bool canRetry) {
        row(name, kind, what, advice, canRetry,
            [bytes](auto &server) { return served(server, RawServer::always(bytes)); });
    };
    row("host that does not exist", Kind::Network, u"no host named no-such-host.invalid"_s,
        u"typing mistake"_s, true, [](auto &) { return QUrl(u"https://no-such-host.invalid"_s); });
    row("refused", Kind::Network, u"refuses the connection"_s, u"Nothing listens at port"_s, true,
        [](auto &server) {
            const QUrl url = served(server, RawServer::hang());
            server.reset(); // nobody listens there any more
            return url;
        });
    row("not TLS", Kind::Tls, u"does not speak TLS"_s, u"address and the port"_s, false,
        [](auto &server) {
            QUrl url = served(server, RawServer::hang());
            server->setGreeting("SSH-2.0-OpenSSH_9.2\r\n");
            url.setScheme(u"https"_s);
            return url;
        });
    row("untrusted certificate", Kind::Tls, u"certificate of 127.0.0.1 is not trusted"_s,
        u"IT department"_s, false, [](auto &server) {
            return served(server, RawServer::always(tokens("anna")), TestCertificates::server());
        });
    row("certificate of another host", Kind::Tls, u"belongs to another host"_s, u"typing mistake"_s,
        false, [](auto &server) {
            return served(server, RawServer::always(tokens("anna")),
                          TestCertificates::otherServer());
        });
    row("redirect", Kind::Protocol, u"sends this request on to login.example"_s, u"not followed"_s,
        false, [](auto &server) {
            return served(server,
                          RawServer::always(
                              RawServer::reply(307, {}, "Location: https://login.example/x\r\n")));
        });
    answer("redirect to itself", RawServer::reply(302, {}, "Location: /elsewhere\r\n"),
           Kind::Protocol, u"sends this request elsewhere"_s, u"not followed"_s, false);
    answer("web page", RawServer::reply(200, "<!DOCTYPE html><p>Hotel</p>", {}, "text/html"),
           Kind::Protocol, u"answered with a web page"_s, u"sign-in page"_s, true);
    answer("web page as 404", RawServer::reply(404, "<html>nginx</html>", {}, "text/html"),
           Kind::NotFound, u"Something other than"_s, u"address of the control plane"_s, false);
    answer("wrong password",
           RawServer::reply(400,
                            R"({"name":"bad_request","id":"abc12","message":"wrong user email )"
                            R"(or password"})"),
           Kind::Input, u"wrong user email or password"_s, u"Check what you entered"_s, false);
    answer("401", RawServer::reply(401, R"({"message":"token is expired"})"), Kind::SignIn,
           u"not signed in"_s, u"Sign in again"_s, true);
    answer("web page as 401", RawServer::reply(401, "<html>proxy</html>", {}, "text/html"),
           Kind::SignIn, u"Something other than"_s, u"sign-in page"_s, true);
    answer("403", RawServer::reply(403, R"({"message":"blocked"})"), Kind::Permission,
           u"may not do this"_s, u"The server says: blocked"_s, false);
    answer("409", RawServer::reply(409), Kind::Conflict, u"present state"_s, u"under way"_s, true);
    answer("429", RawServer::reply(429, {}, "Retry-After: 17\r\n"), Kind::Throttled, u"slow down"_s,
           u"Wait a little"_s, true);
    answer("500 without body", RawServer::reply(500), Kind::Server, u"problem of its own"_s,
           u"support"_s, true);
    answer("500 with body", RawServer::reply(500, R"({"message":"database is down","id":"E77"})"),
           Kind::Server, u"problem of its own"_s, u"The server says: database is down"_s, true);
    answer("503", RawServer::reply(503), Kind::Server, u"problem of its own"_s, u"maintenance"_s,
           true);
    answer("418", RawServer::reply(418), Kind::Protocol, u"unexpected answer"_s, u"support"_s,
           false);
    answer("cut JSON", RawServer::reply(200, R"({"jwtToken":"abc)"), Kind::Protocol,
           u"does not understand"_s, u"newer version"_s, true);
    answer("wrong type", RawServer::reply(200, R"({"jwtToken":7})"), Kind::Protocol,
           u"does not understand"_s, u"newer version"_s, true);
    answer("missing field", RawServer::reply(200, "{}"), Kind::Protocol, u"does not understand"_s,
           u"newer version"_s, true);
    answer("list", RawServer::reply(200, "[1]"), Kind::Protocol, u"does not understand"_s,
           u"newer version"_s, true);
    answer("nothing", RawServer::reply(200), Kind::Protocol, u"does not understand"_s,
           u"newer version"_s, true);
    answer("204", RawServer::reply(204), Kind::Protocol, u"does not understand"_s,
           u"newer version"_s, true);
    answer("deep nesting", RawServer::reply(200, QByteArray(5000, '[') + QByteArray(5000, ']')),
           Kind::Protocol, u"does not understand"_s, u"newer version"_s, true);
    row("dropped", Kind::Network, u"closed the connection"_s, u"Try again"_s, true,
        [](auto &server) { return served(server, RawServer::drop()); });
}

void DirectGatewayTest::signInProblems()
{
    QFETCH(MakeAddress, address);
    QFETCH(QString, what);
    QFETCH(QString, advice);
    QFETCH(bool, canRetry);
    LogCapture log;
    std::unique_ptr<RawServer> server;
    const QUrl origin = address(server);
    DirectGateway gateway(plainNetwork(), origin);
    QSignalSpy changed(&gateway, &Gateway::signedInChanged);
    const Result<void> signedIn = await(gateway.signIn(Email, Secret(Password)));
    QVERIFY(!signedIn);
    const Problem &problem = signedIn.error();
    const QString report = problem.report();
    QTEST(problem.kind, "kind");
    QVERIFY2(problem.what.contains(what), qPrintable(report));
    QVERIFY2(problem.advice.contains(advice), qPrintable(report));
    QCOMPARE(problem.where, origin.host() + u": signing in"_s);
    QCOMPARE(problem.canRetry, canRetry);
    QVERIFY(!gateway.isSignedIn());
    QCOMPARE(changed.size(), 0);
    for (const QString &text : {report, LogCapture::text()}) {
        QVERIFY2(!text.contains(u"correct-horse"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"signature-of"_s), qPrintable(text));
    }
    if (server)
        QVERIFY2(server->count() <= 1, "A sign-in was sent twice.");
}

// The worst that a server can do: it sends every secret that it got back, in every field.
void DirectGatewayTest::callProblems_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 302, 400, 401, 403, 404, 409, 418, 429, 500, 501})
        QTest::addRow("%d", status) << status;
}

void DirectGatewayTest::callProblems()
{
    QFETCH(int, status);
    LogCapture log;
    const Secret key(u"-----BEGIN PRIVATE KEY-----\nMIIBsecretkeybytes0123456789\n"
                     "-----END PRIVATE KEY-----\n"_s);
    RawServer server([status](QTcpSocket *socket, const RawServer::Request &request, int) {
        if (request.line().contains("signin")) {
            socket->write(tokens("anna"));
            return;
        }
        const QByteArray echo = request.header("authorization") + ' ' + request.body + ' '
            + Password.toUtf8() + " rt_anna-0123456789";
        const QJsonObject body{{u"name"_s, QString::fromUtf8(echo)},
                               {u"id"_s, QString::fromUtf8(echo)},
                               {u"message"_s, QString::fromUtf8(echo)},
                               {u"temporary"_s, QString::fromUtf8(echo)}};
        socket->write(RawServer::reply(status, QJsonDocument(body).toJson(QJsonDocument::Compact),
                                       "Location: /?token=" + request.header("authorization").mid(7)
                                           + "\r\n"));
    });
    DirectGateway gateway(plainNetwork(), server.url());
    QVERIFY(await(gateway.signIn(Email, Secret(Password))).has_value());
    HttpRequest call = change();
    call.body = QJsonObject{{u"privateKeyPEM"_s, key.revealText()}, {u"password"_s, Password}};
    const Result<HttpReply> reply = await(gateway.send(call));
    QCOMPARE(reply.has_value(), status == 200);
    QString report = LogCapture::text();
    if (!reply) {
        QVERIFY2(reply.error().where.startsWith(u"127.0.0.1: changing it"_s) || status == 401,
                 qPrintable(reply.error().where));
        report += reply.error().report();
    }
    for (const QString &secret :
         {Password, u"correct-horse"_s, u"secretkeybytes"_s, u"rt_anna-0123456789"_s,
          QString::fromLatin1(jwt("anna").right(20))})
        QVERIFY2(!report.contains(secret), qPrintable(report));
}

void DirectGatewayTest::malformedTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("no JWT") << "opaque-token-0123456789"_ba;
    QTest::newRow("not Base64") << "a.%%%.c"_ba;
    QTest::newRow("no JSON") << "a.bm90IGpzb24.c"_ba;
    QTest::newRow("exp is text") << "a." + QByteArray(R"({"exp":"tomorrow"})").toBase64() + ".c";
    QTest::newRow("exp in the past") << jwt("anna", -100);
    QTest::newRow("exp far away") << jwt("anna", 1LL << 50);
}

// A token that does not say when it ends is used until it is refused.
void DirectGatewayTest::malformedTokens()
{
    QFETCH(QByteArray, token);
    RawServer server([token](QTcpSocket *socket, const RawServer::Request &, int) {
        socket->write(RawServer::reply(200, R"({"jwtToken":")" + token + R"("})"));
    });
    DirectGateway gateway(plainNetwork(), server.url());
    QVERIFY(await(gateway.signIn(Email, Secret(Password))).has_value());
    QVERIFY(gateway.isSignedIn());
    QVERIFY(await(gateway.send(readUser())).has_value());
    QCOMPARE(server.requests().at(1).header("authorization"), "Bearer " + token);
    QCOMPARE(server.count(), 2);
}

void DirectGatewayTest::demoRefusesAWrongPassword()
{
    Demo demo;
    DirectGateway gateway(plainNetwork(), demo.url());
    const Result<void> refused = await(gateway.signIn(Email, Secret(u"not-the-password"_s)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Input);
    QVERIFY(!refused.error().errorId.isEmpty());
    QVERIFY(await(gateway.signIn(Email, Secret(DemoPassword))).has_value());
    QVERIFY(gateway.isSignedIn());
    QVERIFY(await(gateway.send(readUser())).has_value());
}

void DirectGatewayTest::tokenTravelsOnlyToItsHost()
{
    RawServer elsewhere(RawServer::always(RawServer::reply(200, "{}")));
    RawServer server(signedInThen(RawServer::reply(
        302, {}, "Location: " + elsewhere.url(u"localhost"_s).toEncoded() + "/\r\n")));
    DirectGateway gateway(plainNetwork(), server.url());
    QVERIFY(await(gateway.signIn(Email, Secret(Password))).has_value());
    QVERIFY(!await(gateway.send(readUser())));
    QVERIFY(!await(gateway.send(change())));
    QCOMPARE(elsewhere.count(), 0);
    QVERIFY(gateway.isSignedIn());
}

void DirectGatewayTest::renewsOnceForParallelCalls()
{
    Demo demo;
    DirectGateway gateway(plainNetwork(), demo.url());
    QSignalSpy changed(&gateway, &Gateway::signedInChanged);
    QVERIFY(await(gateway.signIn(Email, Secret(DemoPassword))).has_value());
    demo.door("POST", u"expire-tokens"_s);
    demo.clearRequests();
    QList<Result<HttpReply>> results;
    for (int i = 0; i < 5; ++i)
        gateway.send(readUser())->then(this, [&results](const Result<HttpReply> &result) {
            results << result;
        });
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), 5, 20'000);
    for (const Result<HttpReply> &result : results)
        QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().report()));
    QCOMPARE(demo.requestLines().filter(u"refresh-token"_s).size(), 1);
    QVERIFY(gateway.isSignedIn());
}

// The refusals of calls with the old token arrive when the new token is there already.
void DirectGatewayTest::renewsOnceWhenRefusalsArriveLate()
{
    QList<QPointer<QTcpSocket>> held;
    int renewals = 0;
    RawServer server([&](QTcpSocket *socket, const RawServer::Request &request, int) {
        if (request.line().contains("signin")) {
            socket->write(tokens("old"));
        } else if (request.line().contains("refresh-token")) {
            socket->write(tokens("new" + QByteArray::number(++renewals)));
        } else if (!request.header("authorization").endsWith(jwt("new1").right(20))) {
            held << socket;
            if (held.size() == 1)
                socket->write(RawServer::reply(401));
        } else {
            socket->write(RawServer::reply(200, "{}"));
            // Only now the other refusals.
            for (const QPointer<QTcpSocket> &other : held.mid(1))
                other->write(RawServer::reply(401));
            held.resize(1);
        }
    });
    DirectGateway gateway(plainNetwork(), server.url());
    QVERIFY(await(gateway.signIn(Email, Secret(Password))).has_value());
    int good = 0;
    for (int i = 0; i < 3; ++i)
        gateway.send(readUser())->then(this, [&good](const Result<HttpReply> &result) {
            good += result.has_value() ? 1 : 0;
        });
    QTRY_COMPARE_WITH_TIMEOUT(good, 3, 20'000);
    QCOMPARE(renewals, 1);
}

void DirectGatewayTest::renewsBeforeTheTokenEnds()
{
    RawServer server([](QTcpSocket *socket, const RawServer::Request &, int number) {
        const QByteArray token = jwt("anna" + QByteArray::number(number), number == 1 ? 1 : 3600);
        socket->write(
            RawServer::reply(200, R"({"jwtToken":")" + token + R"(","refreshToken":"rt_1"})"));
    });
    DirectGateway gateway(plainNetwork(), server.url());
    QVERIFY(await(gateway.signIn(Email, Secret(Password))).has_value());
    QTest::qSleep(1200); // like a computer that was asleep: no timer runs
    QVERIFY(await(gateway.send(readUser())).has_value());
    QVERIFY(await(gateway.send(readUser())).has_value());
    QStringList lines;
    for (const RawServer::Request &request : server.requests())
        lines << QString::fromLatin1(request.line());
    QCOMPARE(lines,
             (QStringList{u"POST /2022-09-01-00/signin HTTP/1.1"_s,
                          u"POST /2022-09-01-00/refresh-token HTTP/1.1"_s,
                          u"GET /2022-09-01-00/user HTTP/1.1"_s,
                          u"GET /2022-09-01-00/user HTTP/1.1"_s}));
    QCOMPARE(server.requests().at(1).body, R"({"refreshToken":"rt_1"})"_ba);
}

void DirectGatewayTest::renewsByItselfInTime()
{
    DemoOptions options;
    options.tokenLifetimeSeconds = 2;
    Demo demo(20, options);
    DirectGateway gateway(plainNetwork(), demo.url());
    QVERIFY(await(gateway.signIn(Email, Secret(DemoPassword))).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(!demo.requestLines().filter(u"refresh-token"_s).isEmpty(), 20'000);
    QVERIFY(gateway.isSignedIn());
    QVERIFY(await(gateway.signOut()).has_value());
    demo.clearRequests();
    QTest::qWait(2500);
    QCOMPARE(demo.requestLines(), QStringList());
}

// Each token ends as soon as it is there.
void DirectGatewayTest::renewsNotEverySecond()
{
    int renewals = 0;
    RawServer server([&renewals](QTcpSocket *socket, const RawServer::Request &request, int) {
        if (request.line().contains("refresh-token"))
            ++renewals;
        socket->write(request.line().contains("/user") ? RawServer::reply(200, "{}")
                                                       : tokens("anna", 1));
    });
    DirectGateway gateway(plainNetwork(), server.url());
    QVERIFY(await(gateway.signIn(Email, Secret(Password))).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(renewals, 1, 20'000);
    QTest::qWait(3000);
    QCOMPARE(renewals, 1);
    // A call that needs it does not wait.
    QVERIFY(await(gateway.send(readUser()), 20'000).has_value());
    QCOMPARE(renewals, 2);
}

void DirectGatewayTest::apiKeyRenewsWithTheKey()
{
    Demo demo;
    DirectGateway gateway(plainNetwork(), demo.url());
    QVERIFY(await(gateway.signInWithApiKey(Secret(ApiKey))).has_value());
    demo.door("POST", u"expire-tokens"_s);
    demo.clearRequests();
    QVERIFY(await(gateway.send(readUser())).has_value());
    QCOMPARE(demo.requestLines(),
             (QStringList{u"GET /2022-09-01-00/user"_s, u"POST /2022-09-01-00/signin"_s,
                          u"GET /2022-09-01-00/user"_s}));
    QVERIFY(await(gateway.signOut()).has_value());
    demo.clearRequests();
    QCOMPARE(await(gateway.send(readUser())).error().kind, Kind::SignIn);
    QCOMPARE(demo.requestLines(), QStringList()); // the key is forgotten
}

void DirectGatewayTest::wrongApiKeyIsForgotten()
{
    Demo demo;
    DirectGateway gateway(plainNetwork(), demo.url());
    QCOMPARE(await(gateway.signInWithApiKey(Secret(u"om_wrong000000000000"_s))).error().kind,
             Kind::Input);
    demo.clearRequests();
    QCOMPARE(await(gateway.send(readUser())).error().kind, Kind::SignIn);
    QCOMPARE(demo.requestLines(), QStringList());
}

void DirectGatewayTest::refusedRenewalSignsOut_data()
{
    QTest::addColumn<bool>("withKey");
    QTest::addColumn<QByteArray>("rule"); ///< empty: the demo's own refusal

    const QByteArray status = R"([{"action":"status","code":%1,"path":"/refresh-token"}])";
    QTest::newRow("refresh token refused") << false << QByteArray();
    QTest::newRow("400") << false << QByteArray(status).replace("%1", "400");
    QTest::newRow("403") << false << QByteArray(status).replace("%1", "403");
    QTest::newRow("404") << false << QByteArray(status).replace("%1", "404");
    QTest::newRow("key refused") << true
                                 << R"([{"action":"status","code":400,"path":"/signin"}])"_ba;
}

void DirectGatewayTest::refusedRenewalSignsOut()
{
    QFETCH(bool, withKey);
    QFETCH(QByteArray, rule);
    Demo demo;
    DirectGateway gateway(plainNetwork(), demo.url());
    if (withKey)
        QVERIFY(await(gateway.signInWithApiKey(Secret(ApiKey))).has_value());
    else
        QVERIFY(await(gateway.signIn(Email, Secret(DemoPassword))).has_value());
    QSignalSpy changed(&gateway, &Gateway::signedInChanged);
    demo.door("POST", u"expire-tokens"_s, R"({"refresh":true})");
    if (!rule.isEmpty())
        demo.faults(rule);
    demo.clearRequests();
    const Result<HttpReply> reply = await(gateway.send(readUser()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::SignIn);
    QVERIFY(reply.error().advice.contains(u"Sign in again"_s));
    QVERIFY(!gateway.isSignedIn());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(demo.requestLines().size(), 2);
}

void DirectGatewayTest::failingNetworkNeverSignsOut_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("dropped") << R"([{"action":"dropBefore","path":"/refresh-token"}])"_ba
                             << Kind::Network;
    QTest::newRow("500") << R"([{"action":"status","code":500,"path":"/refresh-token"}])"_ba
                         << Kind::Server;
    QTest::newRow("429") << R"([{"action":"retryAfter","code":429,"seconds":5,)"
                            R"("path":"/refresh-token"}])"_ba
                         << Kind::Throttled;
    QTest::newRow("web page") << R"([{"action":"html","path":"/refresh-token"}])"_ba
                              << Kind::Protocol;
    QTest::newRow("web page as 400")
        << R"([{"action":"html","code":400,"path":"/refresh-token"}])"_ba << Kind::Input;
    QTest::newRow("web page as 401")
        << R"([{"action":"html","code":401,"path":"/refresh-token"}])"_ba << Kind::SignIn;
    QTest::newRow("web page as 403")
        << R"([{"action":"html","code":403,"path":"/refresh-token"}])"_ba << Kind::Permission;
    QTest::newRow("web page as 404")
        << R"([{"action":"html","code":404,"path":"/refresh-token"}])"_ba << Kind::NotFound;
    QTest::newRow("redirect") << R"([{"action":"redirect","location":"https://login.example/",)"
                                 R"("path":"/refresh-token"}])"_ba
                              << Kind::Protocol;
    QTest::newRow("malformed") << R"([{"action":"malformed","path":"/refresh-token"}])"_ba
                               << Kind::Protocol;
}

void DirectGatewayTest::failingNetworkNeverSignsOut()
{
    QFETCH(QByteArray, rule);
    Demo demo;
    DirectGateway gateway(plainNetwork(), demo.url());
    QVERIFY(await(gateway.signIn(Email, Secret(DemoPassword))).has_value());
    QSignalSpy changed(&gateway, &Gateway::signedInChanged);
    demo.door("POST", u"expire-tokens"_s);
    demo.faults(rule);
    const Result<HttpReply> reply = await(gateway.send(readUser()));
    QVERIFY(!reply);
    QTEST(reply.error().kind, "kind");
    QVERIFY(gateway.isSignedIn());
    QCOMPARE(changed.size(), 0);
    demo.faults("[]");
    const bool tokenWasUsedUp = rule.contains("malformed");
    const Result<HttpReply> again = await(gateway.send(readUser()));
    QCOMPARE(again.has_value(), !tokenWasUsedUp);
}

void DirectGatewayTest::freshTokenRefusedSignsOut()
{
    RawServer server([](QTcpSocket *socket, const RawServer::Request &request, int) {
        const QByteArray line = request.line();
        socket->write(line.contains("signin") || line.contains("refresh") ? tokens("anna")
                                                                          : sessionRefusal());
    });
    DirectGateway gateway(plainNetwork(), server.url());
    QVERIFY(await(gateway.signIn(Email, Secret(Password))).has_value());
    QCOMPARE(await(gateway.send(change())).error().kind, Kind::SignIn);
    QVERIFY(!gateway.isSignedIn());
    QCOMPARE(server.count(), 4); // sign in, try, renew, try: and no more
}

void DirectGatewayTest::refusalFromElsewhere_data()
{
    QTest::addColumn<HttpRequest>("call");
    QTest::addColumn<int>("renewals");
    HttpRequest search = change();
    search.onlyReads = true;
    QTest::newRow("what reads is asked for again") << readUser() << 1;
    QTest::newRow("a search, too") << search << 1;
    QTest::newRow("what changes something is not sent again") << change() << 0;
}

// A gateway's page may take the place of any answer, also of one after the work.
void DirectGatewayTest::refusalFromElsewhere()
{
    QFETCH(HttpRequest, call);
    QFETCH(int, renewals);
    int asked = 0;
    RawServer server([&asked](QTcpSocket *socket, const RawServer::Request &request, int) {
        const QByteArray line = request.line();
        if (line.contains("signin") || line.contains("refresh"))
            socket->write(tokens("anna"));
        else if (++asked == 1)
            socket->write(RawServer::reply(401, "<html>Who are you?</html>", {}, "text/html"));
        else
            socket->write(RawServer::reply(200, "{}"));
    });
    DirectGateway gateway(plainNetwork(), server.url());
    QVERIFY(await(gateway.signIn(Email, Secret(Password))).has_value());
    const Result<HttpReply> reply = await(gateway.send(call));
    QCOMPARE(reply.has_value(), renewals > 0);
    QCOMPARE(asked, 1 + renewals);
    QCOMPARE(server.count(), 2 + 2 * renewals);
    if (!reply) {
        QVERIFY(reply.error().isFromElsewhere);
        QVERIFY(!reply.error().wasNotSent);
    }
    QVERIFY(gateway.isSignedIn());
}

void DirectGatewayTest::callDoesNotOutliveItsSession()
{
    QPointer<QTcpSocket> held;
    RawServer first([&held](QTcpSocket *socket, const RawServer::Request &request, int) {
        if (request.line().contains("signin"))
            socket->write(tokens("first"));
        else
            held = socket;
    });
    RawServer second(RawServer::always(tokens("second")));
    DirectGateway gateway(plainNetwork(), first.url());
    QVERIFY(await(gateway.signIn(Email, Secret(Password))).has_value());
    std::optional<Result<HttpReply>> result;
    gateway.send(change())->then(this,
                                 [&result](const Result<HttpReply> &ended) { result = ended; });
    QTRY_VERIFY(held);
    gateway.setOrigin(second.url());
    QVERIFY(await(gateway.signIn(Email, Secret(Password))).has_value());
    held->write(sessionRefusal());
    QTRY_VERIFY(result);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, Kind::SignIn);
    QVERIFY(gateway.isSignedIn());
    QCOMPARE(second.count(), 1); // the sign-in, not the other session's change
}

void DirectGatewayTest::cancelledSignInStaysOut()
{
    RawServer server(RawServer::always(tokens("anna")));
    for (const int wait : {0, 1, 5, 20}) {
        DirectGateway gateway(plainNetwork(), server.url());
        Job<void> *job = gateway.signIn(Email, Secret(Password));
        const QPointer<JobBase> alive = job;
        QTest::qWait(wait);
        if (!alive || job->isFinished())
            continue;
        job->cancel();
        QTRY_VERIFY(!alive);
        QTest::qWait(20);
        QVERIFY(!gateway.isSignedIn());
    }
}

void DirectGatewayTest::signOutDuringRenewal()
{
    RawServer server([](QTcpSocket *socket, const RawServer::Request &request, int) {
        if (request.line().contains("signin"))
            socket->write(tokens("anna"));
        else if (!request.line().contains("refresh"))
            socket->write(RawServer::reply(401));
    });
    DirectGateway gateway(plainNetwork(), server.url());
    QVERIFY(await(gateway.signIn(Email, Secret(Password))).has_value());
    std::optional<Result<HttpReply>> result;
    gateway.send(readUser())->then(this, [&](const Result<HttpReply> &ended) { result = ended; });
    QTRY_COMPARE(server.count(), 3);
    gateway.signOut();
    QTRY_VERIFY(result);
    QCOMPARE(result->error().kind, Kind::SignIn);
    QVERIFY(!gateway.isSignedIn());
}

// The next sign-in may be under way, at another place, before the last signing out has ended.
void DirectGatewayTest::farewellStaysAtItsOrigin()
{
    QPointer<QTcpSocket> held;
    RawServer first([&held](QTcpSocket *socket, const RawServer::Request &request, int) {
        if (request.line().contains("signin"))
            socket->write(tokens("first"));
        else if (request.line().contains("revoke-token"))
            held = socket;
        else
            socket->write(RawServer::reply(200));
    });
    RawServer second(RawServer::always(tokens("second")));
    DirectGateway gateway(plainNetwork(), first.url());
    QVERIFY(await(gateway.signIn(Email, Secret(Password))).has_value());
    std::optional<Result<void>> told;
    gateway.signOut()->then(this, [&told](const Result<void> &ended) { told = ended; });
    QTRY_VERIFY(held);
    gateway.setOrigin(second.url());
    held->write(RawServer::reply(204));
    QTRY_VERIFY(told);
    QVERIFY(told->has_value());
    QCOMPARE(second.count(), 0);
    QCOMPARE(first.count(), 3);
    QCOMPARE(first.requests().at(2).line(), "POST /2022-09-01-00/logout HTTP/1.1"_ba);
    QVERIFY(first.requests().at(2).header("authorization").endsWith(jwt("first").right(20)));
}

void DirectGatewayTest::deletedWhileBusy()
{
    RawServer server(RawServer::hang());
    auto gateway = std::make_unique<DirectGateway>(plainNetwork(), server.url());
    const QPointer<JobBase> signIn = gateway->signIn(Email, Secret(Password));
    const QPointer<JobBase> call = gateway->send(readUser());
    QTRY_COMPARE(server.count(), 1);
    gateway.reset();
    QVERIFY(!signIn && !call);
    QTest::qWait(20);
}

ADD_TO_TEST_GROUP(DirectGatewayTest)
#include "DirectGatewayTest.moc"
