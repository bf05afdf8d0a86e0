// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/Network.h"

#include "secrets/Redactor.h"
#include "workstation/CertificateFile.h"

#include <QHostAddress>
#include <QMutex>
#include <QNetworkAccessManager>

#include <cstdio>
#include <cstdlib>
#include <thread>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxAgeMilliseconds = 60'000;

/// Scheme, host and port: all that a proxy is chosen by, and all that a PAC script gets to see.
QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    origin.setPath(u"/"_s);
    return origin;
}

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1)
        || QHostAddress(host).isLoopback();
}

} // namespace

/// Where threads put what they found out. They may outlive the network: a system's proxy script
/// that hangs cannot be stopped.
struct Network::Mailbox
{
    QMutex mutex;
    Network *network = nullptr; ///< guarded by `mutex`

    /// Has `work` done in a thread, then what it returns done in the network's.
    template <typename Work>
    static void inThread(const std::shared_ptr<Mailbox> &mailbox, Work work)
    {
        std::thread([mailbox, work = std::move(work)] {
            auto deliver = work();
            const QMutexLocker locker(&mailbox->mutex);
            if (mailbox->network)
                QMetaObject::invokeMethod(mailbox->network, std::move(deliver),
                                          Qt::QueuedConnection);
        }).detach();
    }
};

class Network::Factory : public QNetworkProxyFactory
{
public:
    explicit Factory(const Network &network)
        : m_network(&network)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_network ? m_network->proxiesFor(query.url())
                         : QList{QNetworkProxy(QNetworkProxy::NoProxy)};
    }

private:
    QPointer<const Network> m_network;
};

Network::Network(QObject *parent)
    : QObject(parent)
    , m_isDirect(isThisComputer)
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->network = this;
}

Network::~Network()
{
    const QMutexLocker locker(&m_mailbox->mutex);
    m_mailbox->network = nullptr;
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) // which looks for leaks at the end
    // Ends the process before the libraries clean up. Once libproxy 0.4 has run a script with
    // WebKit, that crashes every other time, in any program (seen on Debian 12).
    const auto leaveAtOnce = [](int status, void *) {
        std::fflush(nullptr);
        std::_Exit(status);
    };
    static bool isSet = false;
    if (m_hasAskedSystem && !std::exchange(isSet, true))
        ::on_exit(leaveAtOnce, nullptr);
#endif
}

Result<void> Network::setSettings(const NetworkSettings &settings, const Secret &password)
{
    Redactor::remember(password);
    m_settings = settings;
    m_password = password;
    m_answers.clear();
    m_asked.clear();
    m_extraAuthorities.clear();
    Result<void> result;
    if (!settings.caFile.isEmpty()) {
        const Result<QList<QSslCertificate>> read = readCertificates(settings.caFile);
        if (read) {
            m_extraAuthorities = *read;
        } else {
            Problem problem = read.error();
            problem.fix = Problem::Fix::ConnectionSettings;
            result = fail(problem);
        }
    }
    emit changed();
    serveWaiting();
    return result;
}

void Network::startAfresh()
{
    m_answers.clear();
    emit changed();
}

void Network::prepare(QNetworkAccessManager &manager)
{
    manager.setProxyFactory(new Factory(*this));
}

void Network::whenReady(const QUrl &url, QObject *context, std::function<void()> then)
{
    if (isReady(url))
        then();
    else
        m_waiting << Waiting{url, context, std::move(then)};
}

bool Network::isReady(const QUrl &url)
{
    bool ready = true;
    if (!m_extraAuthorities.isEmpty() && !m_systemAuthorities) {
        ready = false;
        if (!std::exchange(m_isLoadingAuthorities, true))
            loadSystemAuthorities();
    }
    if (m_settings.proxy == NetworkSettings::Proxy::System && !m_isDirect(url.host())) {
        const QUrl origin = originOf(url);
        const auto answer = m_answers.constFind(origin);
        if (answer == m_answers.cend() || answer->age.hasExpired(MaxAgeMilliseconds)) {
            ready = false;
            if (!m_asked.contains(origin))
                askSystem(origin);
        }
    }
    return ready;
}

void Network::askSystem(const QUrl &origin)
{
    m_asked.insert(origin);
    m_hasAskedSystem = true;
    Mailbox::inThread(m_mailbox, [this, origin] {
        const QList<QNetworkProxy> proxies =
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(origin));
        return [this, origin, proxies] {
            if (!m_asked.remove(origin)) // asked for by other settings
                return;
            for (const QNetworkProxy &proxy : proxies)
                Redactor::remember(Secret(proxy.password()));
            Answer &answer = m_answers[origin];
            answer.proxies = proxies;
            answer.age.start();
            serveWaiting();
        };
    });
}

void Network::loadSystemAuthorities()
{
    Mailbox::inThread(m_mailbox, [this] {
        const QList<QSslCertificate> all = QSslConfiguration::systemCaCertificates();
        // Debian's folder has each of them twice, as a file and in a bundle.
        const QSet<QSslCertificate> distinct(all.cbegin(), all.cend());
        return [this, distinct] {
            m_systemAuthorities = distinct.values();
            m_isLoadingAuthorities = false;
            serveWaiting();
        };
    });
}

void Network::serveWaiting()
{
    // What is called may add to the list, or delete others who wait.
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            whenReady(one.url, one.context, one.then);
    }
}

QSslConfiguration Network::tls() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // Once authorities are given, Qt looks for no others: the list has to be whole.
    if (!m_extraAuthorities.isEmpty())
        configuration.setCaCertificates(m_systemAuthorities.value_or(QList<QSslCertificate>())
                                        + m_extraAuthorities);
    return configuration;
}

QNetworkProxy Network::proxyFor(const QUrl &url) const
{
    return proxiesFor(url).constFirst();
}

void Network::setDirectHosts(std::function<bool(const QString &)> isDirect)
{
    m_isDirect = std::move(isDirect);
    serveWaiting();
}

QList<QNetworkProxy> Network::proxiesFor(const QUrl &url) const
{
    const QList<QNetworkProxy> direct{QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_settings.proxy == NetworkSettings::Proxy::None || m_isDirect(url.host()))
        return direct;
    QList<QNetworkProxy> proxies;
    if (m_settings.proxy == NetworkSettings::Proxy::Manual)
        proxies = {QNetworkProxy(m_settings.protocol == NetworkSettings::Protocol::Socks5
                                     ? QNetworkProxy::Socks5Proxy
                                     : QNetworkProxy::HttpProxy,
                                 m_settings.host, quint16(m_settings.port))};
    else
        proxies = m_answers.value(originOf(url)).proxies;
    // With credentials set here Qt answers a proxy that asks for them, once, and never asks us.
    for (QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy || m_settings.user.isEmpty())
            continue;
        proxy.setUser(m_settings.user);
        proxy.setPassword(m_password.revealText());
    }
    return proxies.isEmpty() ? direct : proxies;
}

} // namespace byoc
