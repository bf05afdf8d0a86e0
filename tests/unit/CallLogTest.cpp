// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"

#include "controlplane/HttpClient.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace byoc;
using namespace std::chrono_literals;

/// What the log says of calls.
class CallLogTest : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void deadline();
    void leaves();
    void everyAttempt();
};

namespace {

HttpRequest request(HttpRequest::Verb verb)
{
    HttpRequest request;
    request.action = u"testing"_s;
    request.verb = verb;
    request.path = QStringList{u"accounts"_s, u"a b"_s};
    request.query.addQueryItem(u"filter"_s, u"private-text"_s);
    request.bearer = Secret("bearer-of-the-test"_ba);
    if (verb != HttpRequest::Verb::Get)
        request.body = QJsonObject{{u"note"_s, u"private-body"_s}};
    return request;
}

QStringList logged()
{
    static const QRegularExpression number(u"Call \\d+"_s);
    static const QRegularExpression time(u"\\d+ ms"_s);
    QStringList lines = LogCapture::text().split(u'\n').filter(u"Call "_s);
    for (QString &line : lines) {
        line = line.mid(line.indexOf("Call "_L1)).trimmed();
        line.replace(number, u"Call N"_s).replace(time, u"T ms"_s);
    }
    return lines;
}

} // namespace

void CallLogTest::lines_data()
{
    using Verb = HttpRequest::Verb;
    QTest::addColumn<HttpRequest::Verb>("verb");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QStringList>("expected"); // behind "Call N, attempt 1: VERB URL "
    QTest::newRow("read") << Verb::Get << RawServer::reply(200, "{}")
                          << QStringList{u"was answered with 200 after T ms."_s};
    QTest::newRow("id")
        << Verb::Get << RawServer::reply(200, "{}", "X-Request-Id: req-1\r\n")
        << QStringList{u"was answered with 200 after T ms, the server's request id is req-1."_s};
    QTest::newRow("other id")
        << Verb::Get
        << RawServer::reply(404, "{}", "x-amzn-requestid: " + QByteArray(300, 'a') + "\r\n")
        << QStringList{u"was answered with 404 after T ms, the server's request id is %1."_s.arg(
               QString(100, u'a'))};
    QTest::newRow("change") << Verb::Post << RawServer::reply(403, "{}")
                            << QStringList{u"is about to be sent."_s,
                                           u"was answered with 403 after T ms."_s};
    QTest::newRow("cut") << Verb::Post
                         << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n"
                                       "Connection: close\r\n\r\n{")
                         << QStringList{u"is about to be sent."_s,
                                        u"was answered with 200 after T ms, Qt network error 2."_s};
    QTest::newRow("no answer") << Verb::Post << QByteArray()
                               << QStringList{u"is about to be sent."_s,
                                              u"got no answer after T ms, Qt network error 205."_s};
}

void CallLogTest::lines()
{
    QFETCH(const HttpRequest::Verb, verb);
    QFETCH(const QByteArray, reply);
    QFETCH(const QStringList, expected);
    RawServer server([reply](QTcpSocket *socket, const RawServer::Request &, int) {
        socket->write(reply);
        socket->disconnectFromHost();
    });
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    const LogCapture capture;
    await(client.send(request(verb)));
    QStringList whole;
    for (const QString &end : expected)
        whole << u"Call N, attempt 1: %1 %2/accounts/a%20b %3"_s.arg(
            QString::fromLatin1(verbName(verb)),
            server.url().toString(QUrl::RemovePath | QUrl::StripTrailingSlash), end);
    QCOMPARE(logged(), whole);
    QVERIFY(!LogCapture::text().contains(u"private"_s));
    QVERIFY(!LogCapture::text().contains(u"bearer-of-the-test"_s));
}

void CallLogTest::deadline()
{
    RawServer server(RawServer::hang());
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    const LogCapture capture;
    HttpRequest slow = request(HttpRequest::Verb::Post);
    slow.deadline = 200ms;
    await(client.send(slow));
    const QStringList lines = logged();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(1).endsWith(u"was given up after T ms: the deadline has passed."_s),
             qPrintable(lines.at(1)));
}

void CallLogTest::leaves()
{
    RawServer server(RawServer::hang());
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    const LogCapture capture;
    HttpJob *job = client.send(request(HttpRequest::Verb::Get));
    QTRY_COMPARE_WITH_TIMEOUT(server.count(), 1, 30'000);
    job->cancel();
    const QStringList lines = logged();
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.at(0).endsWith(u"nobody waits for it any more."_s), qPrintable(lines.at(0)));
}

void CallLogTest::everyAttempt()
{
    RawServer server(RawServer::always(RawServer::reply(503, "{}")));
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    const LogCapture capture;
    await(client.send(request(HttpRequest::Verb::Get)));
    const QStringList lines = logged();
    QCOMPARE(lines.size(), server.count());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(lines.at(i).startsWith(u"Call N, attempt %1: GET "_s.arg(i + 1)),
                 qPrintable(lines.at(i)));
}

ADD_TO_TEST_GROUP(CallLogTest)
#include "CallLogTest.moc"
