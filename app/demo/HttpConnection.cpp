// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/HttpConnection.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLocale>
#include <QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace byoc::demo {

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpServer::Handler &handler,
                               QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(handler)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_openExchange = 0;
        deleteLater();
    });
}

void HttpConnection::readMore()
{
    // A caller that sends on while its reply is pending is read later; the kernel holds it back.
    if (m_openExchange != 0 || m_handling)
        return;
    m_parser.append(m_socket->read(1024 * 1024));
    handleBuffered();
    if (m_openExchange == 0 && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

void HttpConnection::handleBuffered()
{
    // A loop instead of a recursion through reply(): the handler may answer at once.
    m_handling = true;
    while (m_openExchange == 0 && m_socket->state() == QAbstractSocket::ConnectedState) {
        const HttpParser::Outcome outcome = m_parser.parse();
        if (outcome == HttpParser::Outcome::Incomplete) {
            if (m_parser.takeExpectation())
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            break;
        }
        m_openExchange = ++m_exchanges;
        if (outcome == HttpParser::Outcome::Malformed) {
            m_keepAlive = false;
            reply(HttpResponse::json(m_parser.errorStatus(),
                                     QJsonObject{{u"name"_s, u"bad_request"_s},
                                                 {u"id"_s, u"unreadable"_s},
                                                 {u"message"_s, m_parser.errorMessage()},
                                                 {u"temporary"_s, false},
                                                 {u"timeout"_s, false},
                                                 {u"fault"_s, false}}));
            break;
        }
        const HttpRequest request = m_parser.takeRequest();
        m_keepAlive = request.keepAlive;
        m_handler(request, HttpResponder(this, m_openExchange));
    }
    m_handling = false;
}

QByteArray HttpConnection::head(const HttpResponse &response, bool keepAlive) const
{
    const QByteArray date =
        QLocale::c()
            .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
            .toLatin1();
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + reasonPhrase(response.status) + "\r\nDate: " + date + "\r\n";
    if (!response.contentType.isEmpty())
        text += "Content-Type: " + response.contentType + "\r\n";
    if (response.status != 204)
        text += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    for (const auto &[name, value] : response.headers)
        text += name + ": " + value + "\r\n";
    text += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return text;
}

void HttpConnection::reply(const HttpResponse &response)
{
    m_openExchange = 0;
    m_socket->write(head(response, m_keepAlive));
    m_socket->write(response.body);
    if (!m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    // Answered later than asked: there may be a next request in the buffer or in the socket.
    if (!m_handling)
        QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

void HttpConnection::replyTruncated(const HttpResponse &response)
{
    m_openExchange = 0;
    m_socket->write(head(response, false));
    m_socket->write(response.body.first(response.body.size() / 2));
    m_socket->disconnectFromHost();
}

void HttpConnection::drop()
{
    m_openExchange = 0;
    m_socket->abort();
}

} // namespace byoc::demo
