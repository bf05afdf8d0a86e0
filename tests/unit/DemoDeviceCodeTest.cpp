// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoControlPlane.h"

#include "DemoClient.h"
#include <QTcpSocket>

using namespace byoc::test;
using byoc::DemoControlPlane;
using byoc::DemoOptions;

class DemoDeviceCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void issuesCodes_data();
    void issuesCodes();
    void wordsOfEachProvider_data();
    void wordsOfEachProvider();
    void approvedByAPerson();
    void refusedByAPerson();
    void approvesByItself();
    void codesEnd();
    void followsAScript();
    void refusesWhatIsNoScript_data();
    void refusesWhatIsNoScript();
    void checksTheSignIn_data();
    void checksTheSignIn();

private:
    void start(DemoOptions options = {});
    QString issue();
    Answer ask(const QString &code, const QString &provider = u"Demo"_s);
    QByteArray askWithoutResending(const QString &code);

    std::unique_ptr<DemoControlPlane> m_plane;
    std::unique_ptr<Client> m_client;
};

void DemoDeviceCodeTest::cleanup()
{
    m_client.reset();
    m_plane.reset();
}

void DemoDeviceCodeTest::start(DemoOptions options)
{
    m_plane = std::make_unique<DemoControlPlane>(options);
    QVERIFY2(m_plane->start(), qPrintable(m_plane->errorString()));
    m_client = std::make_unique<Client>(m_plane->url());
}

QString DemoDeviceCodeTest::issue()
{
    return m_client->post(u"/idp/device/code"_s, {{u"client_id"_s, u"demo"_s}})
        .json()[u"device_code"_s]
        .toString();
}

Answer DemoDeviceCodeTest::ask(const QString &code, const QString &provider)
{
    return m_client->post(Api + u"/login-with-identity-provider"_s,
                          {{u"identityProviderName"_s, provider}, {u"deviceCode"_s, code}});
}

// Qt's access manager sends a request again whose connection broke; a socket does not.
QByteArray DemoDeviceCodeTest::askWithoutResending(const QString &code)
{
    const QByteArray body =
        QJsonDocument(QJsonObject{{u"identityProviderName"_s, u"Demo"_s}, {u"deviceCode"_s, code}})
            .toJson();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_plane->port());
    socket.write("POST " + Api.toLatin1() + "/login-with-identity-provider HTTP/1.1\r\n"
                 + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    const bool ended =
        QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; });
    return ended ? socket.readAll() : "no end"_ba;
}

void DemoDeviceCodeTest::issuesCodes_data()
{
    QTest::addColumn<double>("timeScale");
    QTest::addColumn<int>("expiresIn");
    QTest::addColumn<int>("interval");
    QTest::newRow("as it is") << 1.0 << 900 << 5;
    QTest::newRow("faster") << 10.0 << 90 << 1;
    QTest::newRow("very fast") << 10000.0 << 1 << 1;
}

void DemoDeviceCodeTest::issuesCodes()
{
    QFETCH(double, timeScale);
    DemoOptions options;
    options.timeScale = timeScale;
    start(options);
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_plane->url().toString() + u"/idp/device/code"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const std::unique_ptr<QNetworkReply> reply(
        manager.post(request, "client_id=demo&scope=openid+email"));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    const QJsonObject code = QJsonDocument::fromJson(reply->readAll()).object();
    QVERIFY(!code[u"device_code"_s].toString().isEmpty());
    QTEST(code[u"expires_in"_s].toInt(), "expiresIn");
    QTEST(code[u"interval"_s].toInt(), "interval");
    const QString page = m_plane->url().toString() + u"/idp/device"_s;
    QCOMPARE(code[u"verification_uri"_s].toString(), page);
    QCOMPARE(code[u"verification_uri_complete"_s].toString(),
             page + u"?user_code="_s + code[u"user_code"_s].toString());
    QVERIFY(m_client
                ->get(code[u"verification_uri_complete"_s].toString().mid(
                    m_plane->url().toString().size()))
                .bytes.contains(code[u"user_code"_s].toString().toUtf8()));
    QVERIFY(!m_client->get(u"/idp/device?user_code=%3Cscript%3E"_s).bytes.contains("<script>"));
    QCOMPARE(m_client->post(u"/idp/device/code"_s, {}).json()[u"error"_s].toString(),
             u"invalid_client"_s);
}

void DemoDeviceCodeTest::wordsOfEachProvider_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("pending");
    QTest::addColumn<QString>("denied");
    QTest::newRow("GitHub") << u"GitHub for CTL"_s << u"Invalid request: empty access token"_s
                            << u"Invalid request: access_denied"_s;
    QTest::newRow("Google") << u"Google for CTL"_s
                            << u"Invalid request: 428 Precondition Required"_s
                            << u"Invalid request: 403 Forbidden"_s;
    QTest::newRow("Entra") << u"Microsoft Entra for CTL"_s
                           << u"Invalid request: authorization_pending"_s
                           << u"Invalid request: access_denied"_s;
}

void DemoDeviceCodeTest::wordsOfEachProvider()
{
    QFETCH(QString, provider);
    start();
    const QString code = issue();
    QTEST(ask(code, provider).message(), "pending");
    m_client->post(u"/demo/idp/deny"_s, {});
    const Answer refused = ask(code, provider);
    QTEST(refused.message(), "denied");
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.name(), u"bad_request"_s);
}

void DemoDeviceCodeTest::approvedByAPerson()
{
    start();
    const QJsonObject code =
        m_client->post(u"/idp/device/code"_s, {{u"client_id"_s, u"demo"_s}}).json();
    issue(); // another one, of which nobody says anything
    const QString deviceCode = code[u"device_code"_s].toString();
    QCOMPARE(m_client
                 ->post(u"/demo/idp/approve"_s,
                        {{u"userCode"_s, code[u"user_code"_s].toString().toLower()},
                         {u"email"_s, u"anna@customer.example"_s}})
                 .status,
             200);
    const QJsonObject tokens = ask(deviceCode).json();
    QVERIFY(tokens.contains(u"refreshToken"_s));
    m_client->token = tokens[u"jwtToken"_s].toString();
    QCOMPARE(m_client->get(Api + u"/user"_s).json()[u"name"_s].toString(), u"Anna Kowalska"_s);
    QCOMPARE(ask(deviceCode).message(), u"Invalid request: invalid_grant"_s); // used up
    QCOMPARE(m_client->post(u"/demo/idp/approve"_s, {{u"userCode"_s, u"NONE"_s}}).status, 404);
    QCOMPARE(m_client->post(u"/demo/idp/approve"_s, {{u"email"_s, u"who@x.example"_s}}).status,
             404);
    QVERIFY(!m_client->get(u"/demo/requests"_s).bytes.contains(deviceCode.toUtf8()));
}

void DemoDeviceCodeTest::refusedByAPerson()
{
    start();
    QCOMPARE(m_client->post(u"/demo/idp/deny"_s, {}).status, 404); // there is no code yet
    const QString code = issue();
    m_client->post(u"/demo/idp/deny"_s, {});
    QCOMPARE(ask(code).message(), u"Invalid request: access_denied"_s);
}

void DemoDeviceCodeTest::approvesByItself()
{
    DemoOptions options;
    options.timeScale = 100;
    options.deviceApprovalSeconds = 20;
    start(options);
    const QString code = issue();
    QCOMPARE(ask(code).status, 400);
    Answer answer;
    QVERIFY(QTest::qWaitFor([&] { return (answer = ask(code)).status == 200; }));
    m_client->token = answer.json()[u"jwtToken"_s].toString();
    QCOMPARE(m_client->get(Api + u"/user"_s).json()[u"email"_s].toString(),
             u"staff@acme.example"_s);
}

void DemoDeviceCodeTest::codesEnd()
{
    DemoOptions options;
    options.timeScale = 100;
    options.deviceCodeSeconds = 20;
    start(options);
    const QString code = issue();
    QCOMPARE(ask(code).message(), u"Invalid request: authorization_pending"_s);
    QTRY_COMPARE(ask(code).message(), u"Invalid request: expired_token"_s);
    m_client->post(u"/demo/idp/approve"_s, {});
    QCOMPARE(ask(code).message(), u"Invalid request: expired_token"_s);
}

void DemoDeviceCodeTest::followsAScript()
{
    start();
    QCOMPARE(m_client
                 ->post(u"/demo/idp"_s,
                        {{u"script"_s,
                          QJsonArray{u"pending"_s, u"slow_down"_s, u"drop"_s, u"error"_s,
                                     u"approve"_s, u"deny"_s, u"expire"_s}}})
                 .status,
             200);
    const QString first = issue();
    QCOMPARE(ask(first).message(), u"Invalid request: authorization_pending"_s);
    QCOMPARE(ask(first).message(), u"Invalid request: slow_down"_s);
    QCOMPARE(askWithoutResending(first), QByteArray());
    QCOMPARE(ask(first).status, 500);
    QCOMPARE(ask(first).status, 200);
    QCOMPARE(ask(issue()).message(), u"Invalid request: access_denied"_s);
    const QString last = issue();
    QCOMPARE(ask(last).message(), u"Invalid request: expired_token"_s);
    QCOMPARE(ask(last).message(), u"Invalid request: expired_token"_s); // it stays so
}

void DemoDeviceCodeTest::refusesWhatIsNoScript_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("unknown word") << QByteArray(R"({"script":["pending","perhaps"]})");
    QTest::newRow("no list") << QByteArray(R"({"script":"pending"})");
    QTest::newRow("no script") << QByteArray("{}");
}

void DemoDeviceCodeTest::refusesWhatIsNoScript()
{
    QFETCH(QByteArray, body);
    start();
    QCOMPARE(m_client->call("POST", u"/demo/idp"_s, body).status, 400);
    QCOMPARE(ask(issue()).message(), u"Invalid request: authorization_pending"_s);
}

void DemoDeviceCodeTest::checksTheSignIn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::newRow("no provider") << QByteArray(R"({"deviceCode":"x"})")
                                 << u"\"identityProviderName\" is missing from body"_s;
    QTest::newRow("no code") << QByteArray(R"({"identityProviderName":"Demo"})")
                             << u"Invalid request: deviceCode is required"_s;
    QTest::newRow("unknown code") << QByteArray(
        R"({"identityProviderName":"Demo","deviceCode":"x"})")
                                  << u"Invalid request: invalid_grant"_s;
    QTest::newRow("wrong type") << QByteArray(R"({"identityProviderName":1,"deviceCode":"x"})")
                                << u"body.identityProviderName must be of type string"_s;
}

void DemoDeviceCodeTest::checksTheSignIn()
{
    QFETCH(QByteArray, body);
    start();
    const Answer answer = m_client->call("POST", Api + u"/login-with-identity-provider"_s, body);
    QCOMPARE(answer.status, 400);
    QTEST(answer.message(), "message");
}

QTEST_GUILESS_MAIN(DemoDeviceCodeTest)
#include "DemoDeviceCodeTest.moc"
