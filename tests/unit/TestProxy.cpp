// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "TestProxy.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace byoc {

using namespace Qt::StringLiterals;

TestProxy::TestProxy(Kind kind)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this, kind] {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            if (kind == Kind::Http)
                acceptHttp(client);
            else
                acceptSocks(client);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The test's proxy cannot listen.");
}

QString TestProxy::address() const
{
    return u"127.0.0.1:%1"_s.arg(port());
}

void TestProxy::setCredentials(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

void TestProxy::connectTo(QTcpSocket *client, const QString &host, int port,
                          const QByteArray &reply, const QByteArray &first)
{
    m_targets << u"%1:%2"_s.arg(host).arg(port);
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::connected, client, [client, server, reply, first] {
        client->write(reply);
        server->write(first);
        connect(client, &QTcpSocket::readyRead, server,
                [client, server] { server->write(client->readAll()); });
        if (client->bytesAvailable() > 0)
            server->write(client->readAll());
    });
    connect(server, &QTcpSocket::readyRead, client,
            [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(host, quint16(port));
}

void TestProxy::acceptHttp(QTcpSocket *client)
{
    const auto head = std::make_shared<QByteArray>();
    auto *reader = new QObject(client);
    connect(client, &QTcpSocket::readyRead, reader, [this, client, head, reader] {
        *head += client->readAll();
        const qsizetype end = head->indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray request = std::exchange(*head, {});
        const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
        const qsizetype credentials = request.toLower().indexOf("\r\nproxy-authorization: basic ");
        if (credentials >= 0)
            ++m_signIns;
        const QByteArray expected = (m_user + ':' + m_password).toBase64();
        if (!m_user.isEmpty()
            && (credentials < 0
                || !request.mid(credentials).contains("asic " + expected + "\r\n"))) {
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                          "Proxy-Authenticate: Basic realm=\"test\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        if (!m_refusal.isEmpty()) {
            client->write("HTTP/1.1 " + m_refusal + "\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        delete reader;
        if (words.at(0) == "CONNECT") {
            const qsizetype colon = words.at(1).lastIndexOf(':');
            connectTo(client, QString::fromLatin1(words.at(1).left(colon)),
                      words.at(1).mid(colon + 1).toInt(),
                      "HTTP/1.1 200 Connection established\r\n\r\n", {});
        } else {
            const QUrl url(QString::fromLatin1(words.at(1)));
            connectTo(client, url.host(), url.port(80), {}, request);
        }
    });
}

// RFC 1928 and RFC 1929, for names and IPv4 addresses.
void TestProxy::acceptSocks(QTcpSocket *client)
{
    const auto buffer = std::make_shared<QByteArray>();
    const auto step = std::make_shared<int>(0);
    auto *reader = new QObject(client);
    connect(client, &QTcpSocket::readyRead, reader, [this, client, buffer, step, reader] {
        *buffer += client->readAll();
        const auto byte = [buffer](qsizetype at) { return int(uchar(buffer->at(at))); };
        if (*step == 0) {
            if (buffer->size() < 2 || buffer->size() < 2 + byte(1))
                return;
            const QByteArray methods = buffer->mid(2, byte(1));
            buffer->remove(0, 2 + methods.size());
            const char method = m_user.isEmpty() ? '\x00' : '\x02';
            if (!methods.contains(method)) {
                client->write("\x05\xff", 2);
                client->disconnectFromHost();
                return;
            }
            client->write(QByteArray("\x05") + method);
            *step = m_user.isEmpty() ? 2 : 1;
        }
        if (*step == 1) {
            if (buffer->size() < 2 || buffer->size() < 3 + byte(1)
                || buffer->size() < 3 + byte(1) + byte(2 + byte(1)))
                return;
            ++m_signIns;
            const QByteArray user = buffer->mid(2, byte(1));
            const QByteArray password = buffer->mid(3 + user.size(), byte(2 + user.size()));
            buffer->remove(0, 3 + user.size() + password.size());
            const bool isGood = user == m_user && password == m_password;
            client->write(QByteArray("\x01") + (isGood ? '\x00' : '\x01'));
            if (!isGood) {
                client->disconnectFromHost();
                return;
            }
            *step = 2;
        }
        if (*step == 2) {
            if (buffer->size() < 5)
                return;
            const bool isName = byte(3) == 3;
            const qsizetype size = isName ? 5 + byte(4) : 8;
            if (buffer->size() < size + 2)
                return;
            const QString host = isName
                ? QString::fromLatin1(buffer->mid(5, byte(4)))
                : u"%1.%2.%3.%4"_s.arg(byte(4)).arg(byte(5)).arg(byte(6)).arg(byte(7));
            const int port = byte(size) * 256 + byte(size + 1);
            delete reader;
            connectTo(client, host, port,
                      QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10), {});
        }
    });
}

} // namespace byoc
