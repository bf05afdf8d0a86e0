// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/HttpParser.h"
#include "demo/HttpServer.h"

class QTcpSocket;

namespace byoc::demo {

/// One accepted socket: reads request after request, hands each to the handler and writes the
/// reply before it looks at the next one. Owns the socket; deletes itself when that is closed.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, const HttpServer::Handler &handler, QObject *parent);

    /// The number of the exchange that waits for its reply, 0 when none does.
    quint64 openExchange() const { return m_openExchange; }

    void reply(const HttpResponse &response);
    void replyTruncated(const HttpResponse &response);
    void drop();

private:
    void readMore();
    void handleBuffered();
    QByteArray head(const HttpResponse &response, bool keepAlive) const;

    QTcpSocket *m_socket;
    HttpServer::Handler m_handler;
    HttpParser m_parser;
    quint64 m_exchanges = 0;
    quint64 m_openExchange = 0;
    bool m_keepAlive = true;
    bool m_handling = false;
};

} // namespace byoc::demo
