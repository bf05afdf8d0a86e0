// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/Secret.h"
#include "workstation/NetworkSettings.h"

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace byoc {

/// How all HTTP clients of the program reach the network: through which proxy, and whom they trust
/// besides the system's authorities. GUI thread. At first as the system says.
///
/// Hosts of this computer (localhost, 127.0.0.0/8, ::1) are never reached through a proxy. What the
/// system says about a host can take seconds to find out (a script that comes over the network,
/// PAC), so it is asked for in a thread of its own and kept for a minute.
class Network : public QObject
{
    Q_OBJECT

public:
    explicit Network(QObject *parent = nullptr);
    ~Network() override;

    /// From now on. The password is for the proxy and stays in memory. A CA file that cannot be
    /// used is a problem, and the rest holds all the same. Blocks for as long as the disk does.
    Result<void> setSettings(const NetworkSettings &settings, const Secret &password = {});
    const NetworkSettings &settings() const { return m_settings; }
    const Secret &password() const { return m_password; }

    /// The computer slept, or is in another network: nothing that was found out holds any more,
    /// and connections that are open lead nowhere. Tells by changed().
    void startAfresh();

    /// Has `manager`, which stays the caller's, ask here for the proxy of each request.
    void prepare(QNetworkAccessManager &manager);
    /// Calls `then`, at once if possible, when all is known that a request to `url` needs. Never
    /// after `context` is gone.
    void whenReady(const QUrl &url, QObject *context, std::function<void()> then);
    /// For a request, when ready: what the server's certificate is judged by.
    QSslConfiguration tls() const;
    /// The way to `url`, when ready. Carries the password.
    QNetworkProxy proxyFor(const QUrl &url) const;

    /// Another rule than "this computer" for the hosts that are reached without a proxy.
    void setDirectHosts(std::function<bool(const QString &host)> isDirect);

signals:
    /// The settings or the network are others. Managers that have connections open keep using them,
    /// also to servers that are not trusted or reached any more: make new managers.
    void changed();

private:
    struct Answer
    {
        QList<QNetworkProxy> proxies;
        QElapsedTimer age;
    };
    struct Waiting
    {
        QUrl url;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    struct Mailbox;
    class Factory;

    bool isReady(const QUrl &url);
    void askSystem(const QUrl &origin);
    void loadSystemAuthorities();
    void serveWaiting();
    QList<QNetworkProxy> proxiesFor(const QUrl &url) const;

    NetworkSettings m_settings;
    Secret m_password;
    QList<QSslCertificate> m_extraAuthorities;
    /// All of the system's; loaded (0.1 s) when there are extra ones to put beside them.
    std::optional<QList<QSslCertificate>> m_systemAuthorities;
    bool m_isLoadingAuthorities = false;
    std::function<bool(const QString &)> m_isDirect;
    QHash<QUrl, Answer> m_answers; ///< by origin
    QSet<QUrl> m_asked;
    bool m_hasAskedSystem = false;
    QList<Waiting> m_waiting;
    std::shared_ptr<Mailbox> m_mailbox; ///< shared with the threads
};

} // namespace byoc
