// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/HttpMessage.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QTcpServer;

namespace byoc::demo {

class HttpConnection;

/// The way back to one caller. Copyable; does nothing once the connection is gone or answered.
/// Valid only in the thread of its server.
class HttpResponder
{
public:
    explicit HttpResponder(HttpConnection *connection, quint64 exchange);

    /// Answers, and reads on if the caller wants the connection kept.
    void send(const HttpResponse &response) const;
    /// Sends the head for the whole reply but only half of the body, then closes.
    void sendTruncated(const HttpResponse &response) const;
    /// Closes without a reply.
    void drop() const;
    /// Answers later; nothing is sent if the caller has gone by then.
    void sendAfter(int milliseconds, const HttpResponse &response) const;

private:
    bool isOpen() const;

    QPointer<HttpConnection> m_connection;
    quint64 m_exchange;
};

/// A small HTTP/1.1 server on the loopback interface.
///
/// Why not Qt HTTP Server: the 6.4 preview ignores "Connection: close" and HTTP/1.0, answers
/// HEAD with a body, never answers a malformed request or "Expect: 100-continue", takes heads of
/// any size, and gives no access to the socket that a reply must be cut on. It is also GPL-3
/// only, and this library is linked into the product.
///
/// Understands: kept connections, pipelining (answered in order), Content-Length and chunked
/// bodies, Expect: 100-continue. Limits: 64 KiB of head, 16 MiB of body, 200 connections.
/// What it cannot read it answers with an error in the API's form, and closes.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const HttpRequest &, const HttpResponder &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);

    /// Binds 127.0.0.1:\a port (0: any free one). False: see errorString().
    bool listen(quint16 port);
    quint16 port() const;
    QString errorString() const;

private:
    void acceptConnections();

    QTcpServer *m_server;
    Handler m_handler;
};

} // namespace byoc::demo
