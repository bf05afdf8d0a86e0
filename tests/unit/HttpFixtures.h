// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/ControlPlane.h"
#include "controlplane/DirectGateway.h"
#include "controlplane/Network.h"
#include "demo/DemoThread.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace byoc {

/// The network without any setting, for clients under test.
Network &plainNetwork();

/// Waits until the job ends, and gives its outcome.
template <typename T> Result<T> await(Job<T> *job, int timeout = 60'000)
{
    std::optional<Result<T>> ended;
    QObject context;
    job->then(&context, [&ended](const Result<T> &result) { ended = result; });
    if (!QTest::qWaitFor([&ended] { return ended.has_value(); }, timeout))
        qFatal("A job did not end.");
    return *ended;
}

/// An HTTP/1.1 server that answers as a test says, to the byte and to the moment.
class RawServer : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray head;
        QByteArray body;
        QByteArray line() const { return head.left(head.indexOf("\r\n")); }
        /// By name in lower case; empty: there is none.
        QByteArray header(const QByteArray &name) const;
    };
    /// `number` counts the requests, from 1.
    using Handler = std::function<void(QTcpSocket *socket, const Request &request, int number)>;

    /// On 127.0.0.1; with `tls` it speaks that.
    explicit RawServer(Handler handler, const std::optional<QSslConfiguration> &tls = {});

    /// Said to whoever connects, before anything was asked.
    void setGreeting(const QByteArray &bytes) { m_greeting = bytes; }

    QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    const QList<Request> &requests() const { return m_requests; }
    int count() const { return int(m_requests.size()); }

    /// A whole reply with Content-Length.
    static QByteArray reply(int status, const QByteArray &body = {},
                            const QByteArray &moreHeaders = {},
                            const QByteArray &contentType = "application/json");
    /// Answers every request with the same bytes.
    static Handler always(const QByteArray &bytes);
    /// Reads the request, then closes the connection without a byte.
    static Handler drop();
    /// Reads the request and says nothing.
    static Handler hang();

private:
    void accept(QTcpSocket *socket);

    Handler m_handler;
    QByteArray m_greeting;
    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    QList<Request> m_requests;
};

/// A certificate authority and server certificates, made with openssl when first asked for.
class TestCertificates
{
public:
    /// For a server named localhost, 127.0.0.1.
    static QSslConfiguration server();
    /// For a server of another name.
    static QSslConfiguration otherServer();
    static QSslCertificate authority();
};

/// All that is logged while it lives.
class LogCapture
{
public:
    LogCapture();
    ~LogCapture();
    static QString text();
};

/// A demo control plane in its own thread, and its door for tests.
class Demo
{
public:
    explicit Demo(double timeScale = 20, DemoOptions options = {});
    ~Demo();

    QUrl url() const { return m_url; }
    /// A call to the door below /demo; the answer's JSON.
    QJsonObject door(const QByteArray &method, const QString &path, const QByteArray &body = {});
    /// Replaces the fault rules, e.g. R"([{"action":"hang"}])".
    void faults(const QByteArray &rules);
    void grant(const QString &instanceId) { door("POST", QStringLiteral("grant/") + instanceId); }
    /// Onboardings and deployments, without the one that was there from the start.
    QJsonArray instances();
    /// Lines such as "GET /2022-09-01-00/user" of what came since the last clearing.
    QStringList requestLines();
    QJsonArray requests();
    void clearRequests() { door("DELETE", QStringLiteral("requests")); }
    void stop() { m_thread.stop(); }

private:
    DemoThread m_thread;
    QUrl m_url;
};

/// Signed in to a demo control plane as Anna.
class DemoSession
{
public:
    explicit DemoSession(double timeScale = 20, const DemoOptions &options = {});

    Offering offering(const QString &planId = QStringLiteral("pt-acmeent001"));
    /// An AWS account for the Enterprise plan.
    NewInstance awsAccount(const QString &accountId = QStringLiteral("123456789012"));
    /// Onboards a cluster: its account config's ID, as soon as there is one; empty: it failed.
    QString clusterAccount();

    Demo demo;
    DirectGateway gateway;
    ControlPlane plane;
};

/// A gateway that needs no sign-in, for what a RawServer answers.
class OpenGateway : public Gateway
{
    Q_OBJECT

public:
    explicit OpenGateway(const QUrl &origin)
        : m_origin(origin)
    {
        m_http.setBaseUrl(origin);
    }
    Job<HttpReply> *send(HttpRequest request) override { return m_http.send(std::move(request)); }
    bool isSignedIn() const override { return true; }
    QString host() const override { return m_origin.host(); }
    QUrl origin() const override { return m_origin; }

private:
    HttpClient m_http{plainNetwork()};
    QUrl m_origin;
};

} // namespace byoc
