// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"

#include "controlplane/HttpClient.h"
#include "secrets/Redactor.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace byoc;

using Verb = HttpRequest::Verb;
using Kind = Problem::Kind;

Q_DECLARE_METATYPE(HttpRequest::Verb)

namespace {

const QByteArray Good = RawServer::reply(200, R"({"ok":true})");

HttpRequest request(Verb verb, const QStringList &path = {u"thing"_s})
{
    HttpRequest request;
    request.action = u"trying"_s;
    request.verb = verb;
    request.path = path;
    if (verb != Verb::Get)
        request.body = QJsonObject{{u"name"_s, u"x"_s}};
    return request;
}

/// Answers the first requests with these, one each, and all others with success.
RawServer::Handler first(const QList<QByteArray> &replies)
{
    return [replies](QTcpSocket *socket, const RawServer::Request &, int number) {
        if (number > replies.size())
            socket->write(Good);
        else if (replies.at(number - 1).isEmpty())
            socket->abort();
        else
            socket->write(replies.at(number - 1));
    };
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private slots:
    void buildsAddresses_data();
    void buildsAddresses();
    void sendsHeadersAndBody();
    void managerAloneSendsAPostTwice();
    void neverSendsAChangeTwice_data();
    void neverSendsAChangeTwice();
    void usesANewConnectionWhenTheOldOneWasClosed();
    void triesAgain_data();
    void triesAgain();
    void honoursRetryAfter_data();
    void honoursRetryAfter();
    void tellsWhoAnswered_data();
    void tellsWhoAnswered();
    void deadlineEndsADrip();
    void deadlineEndsSilence();
    void repliesAreBounded_data();
    void repliesAreBounded();
    void compressedRepliesAreRefused_data();
    void compressedRepliesAreRefused();
    void hugeReplyIsNotTakenIn();
    void cutReplies_data();
    void cutReplies();
    void writesIntoASink();
    void sinkThatIsFullEndsTheDownload();
    void errorBodiesDoNotReachTheSink();
    void errorTextsAreRedactedBeforeTheyAreCut();
    void cancelledAtAnyTime_data();
    void cancelledAtAnyTime();
    void deletedWhileRunning();
    void ownerDeletedWhileRunning();
    void cancelledDerivedJobHasNoEffect();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void acceptsATrustedCertificate();
};

void HttpClientTest::buildsAddresses_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QString>("queryValue");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("plain") << QStringList{u"user"_s} << QString() << "GET /v1/user HTTP/1.1"_ba;
    QTest::newRow("several") << QStringList{u"a"_s, u"b"_s} << QString()
                             << "GET /v1/a/b HTTP/1.1"_ba;
    QTest::newRow("hostile segment") << QStringList{u"a/b?c#d%2F é"_s} << QString()
                                     << "GET /v1/a%2Fb%3Fc%23d%252F%20%C3%A9 HTTP/1.1"_ba;
    QTest::newRow("query") << QStringList{u"a"_s} << u"x&y=z+1 #"_s
                           << "GET /v1/a?q=x%26y%3Dz%2B1%20%23 HTTP/1.1"_ba;
}

void HttpClientTest::buildsAddresses()
{
    QFETCH(QStringList, path);
    QFETCH(QString, queryValue);
    RawServer server(RawServer::always(Good));
    HttpClient client(plainNetwork());
    client.setBaseUrl(QUrl(server.url().toString() + u"/v1"_s));
    HttpRequest call = request(Verb::Get, path);
    if (!queryValue.isEmpty())
        call.query.addQueryItem(u"q"_s, queryValue);
    QVERIFY(await(client.send(call)).has_value());
    QTEST(server.requests().at(0).line(), "line");
}

void HttpClientTest::sendsHeadersAndBody()
{
    RawServer server(RawServer::always(Good));
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    HttpRequest call = request(Verb::Patch);
    call.bearer = Secret(u"tok-123456"_s);
    const Result<HttpReply> reply = await(client.send(call));
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, R"({"ok":true})"_ba);
    QCOMPARE(reply->contentType, u"application/json"_s);
    QCOMPARE(reply->host, u"127.0.0.1"_s);
    const RawServer::Request &sent = server.requests().at(0);
    QCOMPARE(sent.line(), "PATCH /thing HTTP/1.1"_ba);
    QCOMPARE(sent.header("authorization"), "Bearer tok-123456"_ba);
    QCOMPARE(sent.header("content-type"), "application/json"_ba);
    QCOMPARE(sent.header("accept-encoding"), "identity"_ba);
    QVERIFY(sent.header("user-agent").startsWith("byoc-onboarding/"));
    QCOMPARE(sent.body, R"({"name":"x"})"_ba);

    QVERIFY(await(client.send(request(Verb::Get))).has_value());
    QVERIFY(server.requests().at(1).header("authorization").isEmpty());
}

// The finding that OneShotBody is there for. Should this fail one day, Qt has changed.
void HttpClientTest::managerAloneSendsAPostTwice()
{
    RawServer server(RawServer::drop());
    QNetworkAccessManager manager;
    QNetworkRequest call(server.url());
    call.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.post(call, R"({"create":"an account"})"_ba));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000);
    QVERIFY(server.count() > 1);
    QCOMPARE(server.requests().at(0).body, server.requests().at(1).body);
}

void HttpClientTest::neverSendsAChangeTwice_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<bool>("hasBody");
    QTest::addColumn<bool>("isKept");

    for (const bool isKept : {false, true}) {
        const auto row = [isKept](const char *name, Verb verb, bool hasBody) {
            QTest::addRow("%s%s", name, isKept ? ", kept connection" : "")
                << verb << hasBody << isKept;
        };
        row("POST", Verb::Post, true);
        row("POST without body", Verb::Post, false);
        row("PUT", Verb::Put, true);
        row("PATCH", Verb::Patch, true);
        row("DELETE", Verb::Delete, false);
    }
}

void HttpClientTest::neverSendsAChangeTwice()
{
    QFETCH(Verb, verb);
    QFETCH(bool, hasBody);
    QFETCH(bool, isKept);
    int good = isKept ? 1 : 0;
    RawServer server([good](QTcpSocket *socket, const RawServer::Request &, int number) {
        if (number <= good)
            socket->write(Good);
        else
            socket->disconnectFromHost();
    });
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    if (isKept)
        QVERIFY(await(client.send(request(Verb::Get))).has_value());
    HttpRequest call = request(verb);
    if (!hasBody)
        call.body.reset();
    const Result<HttpReply> reply = await(client.send(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Network);
    QVERIFY(reply.error().what.contains(u"closed the connection"_s));
    QVERIFY(reply.error().canRetry);
    QTest::qWait(100); // a second sending would have come by now
    QCOMPARE(server.count(), good + 1);
    QCOMPARE(server.requests().constLast().header("content-length"), hasBody ? "12"_ba : "0"_ba);
}

void HttpClientTest::usesANewConnectionWhenTheOldOneWasClosed()
{
    RawServer server([](QTcpSocket *socket, const RawServer::Request &, int) {
        socket->write(Good);
        socket->disconnectFromHost();
    });
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(await(client.send(request(Verb::Post))).has_value());
        QTest::qWait(50);
    }
    QCOMPARE(server.count(), 3);
}

void HttpClientTest::triesAgain_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QList<QByteArray>>("replies");
    QTest::addColumn<bool>("succeeds");
    QTest::addColumn<int>("requests"); ///< at least, for drops: Qt itself repeats a GET

    const QByteArray busy = RawServer::reply(503);
    const auto row = [](const char *name, Verb verb, const QList<QByteArray> &replies,
                        bool succeeds, int requests) {
        QTest::newRow(name) << verb << replies << succeeds << requests;
    };
    row("GET 503 once", Verb::Get, {busy}, true, 2);
    row("GET 502, 504", Verb::Get, {RawServer::reply(502), RawServer::reply(504)}, true, 3);
    row("GET 503 for good", Verb::Get, {busy, busy, busy, busy, busy}, false, 3);
    row("GET 503 that says when", Verb::Get, {RawServer::reply(503, {}, "Retry-After: 1\r\n")},
        false, 1);
    row("GET 500", Verb::Get, {RawServer::reply(500)}, true, 2);
    row("GET 501", Verb::Get, {RawServer::reply(501)}, false, 1);
    row("GET 429", Verb::Get, {RawServer::reply(429)}, false, 1);
    row("GET 404", Verb::Get, {RawServer::reply(404)}, false, 1);
    row("GET dropped", Verb::Get, {{}, {}, {}}, true, 4);
    row("POST 503", Verb::Post, {busy}, false, 1);
    row("POST 502", Verb::Post, {RawServer::reply(502)}, false, 1);
    row("POST dropped", Verb::Post, {{}}, false, 1);
    row("PUT 504", Verb::Put, {RawServer::reply(504)}, false, 1);
    row("DELETE dropped", Verb::Delete, {{}}, false, 1);
}

void HttpClientTest::triesAgain()
{
    QFETCH(Verb, verb);
    QFETCH(QList<QByteArray>, replies);
    QFETCH(bool, succeeds);
    QFETCH(int, requests);
    RawServer server(first(replies));
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    const Result<HttpReply> reply = await(client.send(request(verb)));
    QCOMPARE(reply.has_value(), succeeds);
    if (replies.constFirst().isEmpty() && verb == Verb::Get)
        QVERIFY(server.count() >= requests);
    else
        QCOMPARE(server.count(), requests);
}

void HttpClientTest::honoursRetryAfter_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("seconds"); ///< -1: none

    const auto row = [](const char *name, const QByteArray &header, int seconds,
                        const QByteArray &date = {}) {
        QTest::newRow(name) << "Retry-After: " + header + "\r\n"
                + (date.isEmpty() ? QByteArray() : "Date: " + date + "\r\n")
                            << seconds;
    };
    row("seconds", "120", 120);
    row("zero", "0", 0);
    row("spaces", "  7 ", 7);
    row("negative", "-5", 0);
    row("a year", "31536000", 86400);
    // The server's clock decides, and not this computer's: one of them may be years behind.
    const QDateTime server(QDate(2019, 11, 6), QTime(8, 49, 37), Qt::UTC);
    row("date", httpDate(server.addSecs(90)), 90, httpDate(server));
    row("past date", httpDate(server.addSecs(-90)), 0, httpDate(server));
    row("date a year ahead", httpDate(server.addYears(1)), 86400, httpDate(server));
    const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(90);
    row("date without the server's clock", httpDate(soon), -1);
    row("date with a broken clock", httpDate(soon), -1, "now");
    row("words", "soon", -1);
    QTest::newRow("none") << QByteArray() << -1;
}

void HttpClientTest::honoursRetryAfter()
{
    QFETCH(QByteArray, headers);
    RawServer server(RawServer::always(RawServer::reply(429, {}, headers)));
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    const Result<HttpReply> reply = await(client.send(request(Verb::Get)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Throttled);
    QTEST(reply.error().retryAfterSeconds.value_or(-1), "seconds");
}

void HttpClientTest::tellsWhoAnswered_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isFromElsewhere");
    QTest::newRow("control plane")
        << R"({"id":"1a","name":"not_found","message":"gone"})"_ba << false;
    QTest::newRow("without a message") << R"({"id":"1a"})"_ba << false;
    QTest::newRow("portal") << R"({"message":"gone"})"_ba << false;
    QTest::newRow("portal, no words") << R"({"message":""})"_ba << false;
    QTest::newRow("nothing") << ""_ba << true;
    QTest::newRow("page") << "<html><h1>Welcome</h1></html>"_ba << true;
    QTest::newRow("cut") << R"({"message":"go)"_ba << true;
    QTest::newRow("another object") << R"({"error":"Not Found"})"_ba << true;
    QTest::newRow("other types") << R"({"id":7,"message":{}})"_ba << true;
    QTest::newRow("text") << R"("not found")"_ba << true;
}

void HttpClientTest::tellsWhoAnswered()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isFromElsewhere);
    for (const int status : {403, 404}) {
        RawServer server(RawServer::always(RawServer::reply(status, body)));
        HttpClient client(plainNetwork());
        client.setBaseUrl(server.url());
        const Result<HttpReply> reply = await(client.send(request(Verb::Get)));
        QVERIFY(!reply);
        QCOMPARE(reply.error().isFromElsewhere, isFromElsewhere);
        QCOMPARE(reply.error().kind, status == 403 ? Kind::Permission : Kind::NotFound);
        QCOMPARE(reply.error().what.contains(u"Something other"_s), isFromElsewhere);
    }
}

void HttpClientTest::deadlineEndsADrip()
{
    RawServer server([](QTcpSocket *socket, const RawServer::Request &, int) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{");
        auto *drip = new QTimer(socket);
        QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drip->start(20);
    });
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    HttpRequest call = request(Verb::Post);
    call.deadline = 300ms;
    QElapsedTimer clock;
    clock.start();
    const Result<HttpReply> reply = await(client.send(call));
    QVERIFY(clock.elapsed() >= 290 && clock.elapsed() < 5000);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Network);
    QVERIFY(reply.error().what.contains(u"did not answer in time"_s));
    QVERIFY(reply.error().where.contains(u"127.0.0.1: trying"_s));
    QVERIFY(reply.error().canRetry);
    QCOMPARE(server.count(), 1);
}

void HttpClientTest::deadlineEndsSilence()
{
    RawServer server(RawServer::hang());
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    HttpRequest call = request(Verb::Get);
    call.deadline = 100ms;
    QVERIFY(!await(client.send(call)));
    QCOMPARE(server.count(), 3); // each attempt has its own deadline
}

void HttpClientTest::repliesAreBounded_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("size");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("succeeds");

    QTest::newRow("at the limit") << 200 << 1000 << Kind::Local << true;
    QTest::newRow("over the limit") << 200 << 1001 << Kind::Protocol << false;
    QTest::newRow("long error") << 400 << 300'000 << Kind::Input << false;
}

void HttpClientTest::repliesAreBounded()
{
    QFETCH(int, status);
    QFETCH(int, size);
    QFETCH(bool, succeeds);
    RawServer server(RawServer::always(RawServer::reply(status, QByteArray(size, ' '))));
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    HttpRequest call = request(Verb::Get);
    call.maxReplyBytes = 1000;
    const Result<HttpReply> reply = await(client.send(call));
    QCOMPARE(reply.has_value(), succeeds);
    if (!succeeds)
        QTEST(reply.error().kind, "kind");
}

void HttpClientTest::compressedRepliesAreRefused_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("isRefused");
    for (const char *encoding : {"gzip", "deflate", "br", "zstd", "GZIP", "gzip, gzip"})
        QTest::newRow(encoding) << QByteArray(encoding) << true;
    QTest::newRow("identity") << "identity"_ba << false;
    QTest::newRow("none") << QByteArray() << false;
}

void HttpClientTest::compressedRepliesAreRefused()
{
    QFETCH(QByteArray, encoding);
    QFETCH(bool, isRefused);
    // Ten megabytes of zeros as zlib packs them, in ten kilobytes.
    const QByteArray bomb = qCompress(QByteArray(10 * 1024 * 1024, '\0')).mid(4);
    QVERIFY(bomb.size() < 20'000);
    RawServer server(RawServer::always(RawServer::reply(
        200, bomb, encoding.isEmpty() ? QByteArray() : "Content-Encoding: " + encoding + "\r\n")));
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    const Result<HttpReply> reply = await(client.send(request(Verb::Get)));
    QCOMPARE(server.requests().constFirst().header("accept-encoding"), "identity"_ba);
    QCOMPARE(reply.has_value(), !isRefused);
    if (reply) {
        QCOMPARE(reply->body, bomb);
    } else {
        QCOMPARE(reply.error().kind, Kind::Protocol);
        QVERIFY(reply.error().what.contains(u"compressed"_s));
        QCOMPARE(server.count(), 1);
    }
}

void HttpClientTest::hugeReplyIsNotTakenIn()
{
    constexpr qint64 All = 100LL * 1024 * 1024;
    qint64 written = 0;
    RawServer server([&written](QTcpSocket *socket, const RawServer::Request &, int) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(All) + "\r\n\r\n");
        const auto more = [socket, &written] {
            while (socket->bytesToWrite() < 65536 && written < All)
                written += socket->write(QByteArray(65536, 'x'));
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    });
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    const Result<HttpReply> reply = await(client.send(request(Verb::Get)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Protocol);
    QVERIFY(reply.error().what.contains(u"far too long"_s));
    QCOMPARE(server.count(), 1);
    QTest::qWait(50);
    QVERIFY2(written < All / 2, qPrintable(QString::number(written)));
}

void HttpClientTest::cutReplies_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("in the head") << "HTTP/1.1 200 OK\r\nContent-Le"_ba;
    QTest::newRow("before the body") << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"_ba;
    QTest::newRow("in the body") << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\""_ba;
    QTest::newRow("in a chunk")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n{\"a\""_ba;
    QTest::newRow("before the last chunk")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"_ba;
    QTest::newRow("no HTTP") << "SSH-2.0-OpenSSH_9.2\r\n"_ba;
}

void HttpClientTest::cutReplies()
{
    QFETCH(QByteArray, bytes);
    RawServer server([bytes](QTcpSocket *socket, const RawServer::Request &, int) {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    const Result<HttpReply> reply = await(client.send(request(Verb::Post)));
    QVERIFY(!reply);
    QVERIFY2(reply.error().kind == Kind::Network || reply.error().kind == Kind::Protocol,
             qPrintable(reply.error().report()));
    QVERIFY(!reply.error().what.isEmpty() && !reply.error().advice.isEmpty());
    QCOMPARE(server.count(), 1);
}

void HttpClientTest::writesIntoASink()
{
    const QByteArray kit(300'000, 'k');
    RawServer server(RawServer::always(RawServer::reply(200, kit, {}, "application/x-tar")));
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    HttpRequest call = request(Verb::Get);
    call.sink = &sink;
    auto *job = client.send(call);
    QSignalSpy progress(job, &JobBase::progress);
    const Result<HttpReply> reply = await<HttpReply>(job);
    QVERIFY(reply.has_value());
    QVERIFY(reply->body.isEmpty());
    QCOMPARE(sink.data(), kit);
    QVERIFY(!progress.isEmpty());
    QCOMPARE(progress.constLast().at(0).toLongLong(), kit.size());
    QCOMPARE(progress.constLast().at(1).toLongLong(), kit.size());
}

void HttpClientTest::sinkThatIsFullEndsTheDownload()
{
    class FullDisk : public QBuffer
    {
    protected:
        qint64 writeData(const char *, qint64) override
        {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
    };
    RawServer server(RawServer::always(RawServer::reply(200, QByteArray(300'000, 'k'))));
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    FullDisk sink;
    sink.open(QIODevice::WriteOnly);
    HttpRequest call = request(Verb::Get);
    call.sink = &sink;
    const Result<HttpReply> reply = await(client.send(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Local);
    QVERIFY(reply.error().detail.contains(u"No space left"_s));
    QVERIFY(reply.error().canRetry);
}

void HttpClientTest::errorBodiesDoNotReachTheSink()
{
    RawServer server(RawServer::always(RawServer::reply(404, R"({"message":"no such kit"})")));
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    HttpRequest call = request(Verb::Get);
    call.sink = &sink;
    const Result<HttpReply> reply = await(client.send(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().what, u"no such kit"_s);
    QVERIFY(sink.data().isEmpty());
}

void HttpClientTest::errorTextsAreRedactedBeforeTheyAreCut()
{
    const auto forget = qScopeGuard([] { Redactor::forgetAll(); });
    const QByteArray secret = "correct-horse-battery-staple";
    Redactor::remember(Secret(secret));
    // Of each text, a part of the secret would be in front of the cut.
    const auto echo = [&secret](int length) {
        return '"' + QByteArray(length - 10, 'x') + ' ' + secret + '"';
    };
    const QByteArray body =
        R"({"message":)" + echo(1000) + R"(,"id":)" + echo(100) + R"(,"name":)" + echo(100) + '}';
    RawServer server(RawServer::always(RawServer::reply(404, body)));
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    const Result<HttpReply> reply = await(client.send(request(Verb::Get)));
    QVERIFY(!reply);
    QVERIFY(reply.error().errorId.endsWith(u"xxx ***"_s));
    const QString report = reply.error().report();
    QCOMPARE(report.count(u"xxx ***"_s), 4);
    QVERIFY2(!report.contains(u"correct"_s), qPrintable(report));
}

void HttpClientTest::cancelledAtAnyTime_data()
{
    QTest::addColumn<int>("afterMilliseconds"); ///< -1: at once, -2: within finished()
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("before it began") << -1 << QByteArray();
    QTest::newRow("no answer yet") << 50 << QByteArray();
    QTest::newRow("half a head") << 50 << "HTTP/1.1 200 OK\r\nCont"_ba;
    QTest::newRow("half a body") << 50 << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"_ba;
    QTest::newRow("between two tries") << 150 << RawServer::reply(503);
    QTest::newRow("as it ends") << -2 << Good;
}

void HttpClientTest::cancelledAtAnyTime()
{
    QFETCH(int, afterMilliseconds);
    QFETCH(QByteArray, bytes);
    RawServer server(RawServer::always(bytes));
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    QPointer<HttpJob> job = client.send(request(Verb::Get));
    int ends = 0;
    std::optional<Result<HttpReply>> result;
    job->then(this, [&](const Result<HttpReply> &ended) {
        ++ends;
        result = ended;
        if (afterMilliseconds == -2)
            job->cancel();
    });
    if (afterMilliseconds == -1)
        job->cancel();
    else if (afterMilliseconds > 0)
        QTimer::singleShot(afterMilliseconds, job, &HttpJob::cancel);
    QTRY_VERIFY(!job);
    QTest::qWait(400); // a further try would have come by now
    QCOMPARE(ends, 1);
    QCOMPARE(result->has_value(), afterMilliseconds == -2);
    if (!*result)
        QCOMPARE(result->error().kind, Kind::Cancelled);
    QCOMPARE(server.count(), afterMilliseconds == -1 ? 0 : 1);
}

void HttpClientTest::deletedWhileRunning()
{
    QPointer<QTcpSocket> connection;
    RawServer server([&connection](QTcpSocket *socket, const RawServer::Request &, int) {
        connection = socket;
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
    });
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    HttpJob *job = client.send(request(Verb::Get));
    QSignalSpy finished(job, &JobBase::finished);
    QTRY_COMPARE(server.count(), 1);
    QTest::qWait(50);
    delete job;
    QTRY_VERIFY2(!connection, "The request goes on although nobody waits for it.");
    QCOMPARE(finished.size(), 0);
}

void HttpClientTest::ownerDeletedWhileRunning()
{
    for (const QByteArray &bytes :
         {QByteArray(), RawServer::reply(503), "HTTP/1.1 200 OK\r\n"_ba}) {
        RawServer server(RawServer::always(bytes));
        auto client = std::make_unique<HttpClient>(plainNetwork());
        client->setBaseUrl(server.url());
        const QPointer<HttpJob> get = client->send(request(Verb::Get));
        const QPointer<HttpJob> post = client->send(request(Verb::Post));
        bool called = false;
        get->then(this, [&called](const Result<HttpReply> &) { called = true; });
        QTRY_COMPARE(server.count(), 2);
        client.reset();
        QVERIFY(!get && !post);
        QTest::qWait(50);
        QVERIFY(!called);
    }
}

// Between the end of the work and its announcement there is a moment in which a person may cancel.
void HttpClientTest::cancelledDerivedJobHasNoEffect()
{
    auto *source = new Job<int>(this);
    bool converted = false;
    Job<QString> *derived = DerivedJob<QString>::from<int>(source, [&converted](int value) {
        converted = true;
        return Result<QString>(QString::number(value));
    });
    source->finish(7);
    derived->cancel();
    const Result<QString> result = await(derived);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Cancelled);
    QTest::qWait(1);
    QVERIFY(!converted);
}

void HttpClientTest::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void HttpClientTest::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    RawServer elsewhere(RawServer::always(Good));
    RawServer server(RawServer::always(RawServer::reply(
        status, {}, "Location: " + elsewhere.url(u"localhost"_s).toEncoded() + "/x?y=1\r\n")));
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    HttpRequest call = request(Verb::Get);
    call.bearer = Secret(u"tok-123456"_s);
    const Result<HttpReply> reply = await(client.send(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Protocol);
    QVERIFY(reply.error().what.contains(u"sends this request on to localhost"_s));
    QVERIFY(reply.error().advice.contains(u"not followed"_s));
    QVERIFY(!reply.error().canRetry);
    QCOMPARE(server.count(), 1);
    QCOMPARE(elsewhere.count(), 0);
}

void HttpClientTest::acceptsATrustedCertificate()
{
    QSslConfiguration tls = TestCertificates::server();
    // Offered, and not taken: our requests are HTTP/1.1.
    tls.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    RawServer server(RawServer::always(Good), tls);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(TestCertificates::authority());
    QSslConfiguration::setDefaultConfiguration(trusting);
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    const Result<HttpReply> reply = await(client.send(request(Verb::Post)));
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY2(reply.has_value(), qPrintable(reply ? QString() : reply.error().report()));
}

ADD_TO_TEST_GROUP(HttpClientTest)
#include "HttpClientTest.moc"
