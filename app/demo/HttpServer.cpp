// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/HttpServer.h"

#include "demo/HttpConnection.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace byoc::demo {

namespace {

constexpr int MaxConnections = 200;

}

HttpResponder::HttpResponder(HttpConnection *connection, quint64 exchange)
    : m_connection(connection)
    , m_exchange(exchange)
{
}

bool HttpResponder::isOpen() const
{
    return m_connection && m_connection->openExchange() == m_exchange;
}

void HttpResponder::send(const HttpResponse &response) const
{
    if (isOpen())
        m_connection->reply(response);
}

void HttpResponder::sendTruncated(const HttpResponse &response) const
{
    if (isOpen())
        m_connection->replyTruncated(response);
}

void HttpResponder::drop() const
{
    if (isOpen())
        m_connection->drop();
}

void HttpResponder::sendAfter(int milliseconds, const HttpResponse &response) const
{
    if (isOpen()) {
        QTimer::singleShot(milliseconds, m_connection.data(),
                           [responder = *this, response] { responder.send(response); });
    }
}

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_server(new QTcpServer(this))
    , m_handler(std::move(handler))
{
    connect(m_server, &QTcpServer::newConnection, this, &HttpServer::acceptConnections);
}

bool HttpServer::listen(quint16 port)
{
    return m_server->listen(QHostAddress::LocalHost, port);
}

quint16 HttpServer::port() const
{
    return m_server->serverPort();
}

QString HttpServer::errorString() const
{
    return m_server->errorString();
}

void HttpServer::acceptConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly).size() >= MaxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new HttpConnection(socket, m_handler, this);
    }
}

} // namespace byoc::demo
