// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace byoc {

/// A proxy on 127.0.0.1: HTTP (tunnels and plain requests) or SOCKS5, with or without sign-in.
class TestProxy : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Http, Socks5 };

    explicit TestProxy(Kind kind = Kind::Http);

    int port() const { return m_server.serverPort(); }
    QString address() const;
    /// Asks for this from now on.
    void setCredentials(const QByteArray &user, const QByteArray &password);
    /// Answers every tunnel with this status line instead (HTTP), e.g. "403 Forbidden".
    void setRefusal(const QByteArray &status) { m_refusal = status; }

    /// "host:port" of each target that was let through.
    const QStringList &targets() const { return m_targets; }
    /// How often somebody came with credentials.
    int signIns() const { return m_signIns; }
    int connections() const { return m_connections; }

private:
    void acceptHttp(QTcpSocket *client);
    void acceptSocks(QTcpSocket *client);
    void connectTo(QTcpSocket *client, const QString &host, int port, const QByteArray &reply,
                   const QByteArray &first);

    QTcpServer m_server;
    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_refusal;
    QStringList m_targets;
    int m_signIns = 0;
    int m_connections = 0;
};

} // namespace byoc
