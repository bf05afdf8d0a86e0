// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/ConnectionTest.h"

#include "controlplane/HttpClient.h"
#include "controlplane/Network.h"

#include <QCoreApplication>

namespace byoc {

using namespace std::chrono_literals;

namespace {

class ConnectionTestJob : public Job<QString>
{
    Q_DECLARE_TR_FUNCTIONS(byoc::ConnectionTest)

public:
    ConnectionTestJob(const NetworkSettings &settings, const Secret &password, const QUrl &url,
                      QObject *parent)
        : Job<QString>(parent)
        , m_client(m_network)
    {
        if (const Result<void> set = m_network.setSettings(settings, password); !set) {
            finish(fail(set.error()));
            return;
        }
        HttpRequest request;
        request.action = tr("testing the connection");
        request.url = url;
        request.deadline = 15s;
        m_http = m_client.send(std::move(request));
        m_http->then(this, [this, url](const Result<HttpReply> &reply) {
            // An answer with a status is one of the server's, also when it is a refusal.
            if (reply || m_http->refusal().status != 0)
                finish(success(url));
            else
                finish(fail(reply.error()));
        });
    }

    void cancel() override
    {
        Job<QString>::cancel();
        if (m_http)
            m_http->cancel();
    }

private:
    QString success(const QUrl &url) const
    {
        const QNetworkProxy proxy = m_network.proxyFor(url);
        if (proxy.type() == QNetworkProxy::NoProxy)
            return tr("%1 answers. No proxy is used for it.").arg(url.host());
        return tr("%1 answers, through the proxy %2:%3.")
            .arg(url.host(), proxy.hostName())
            .arg(proxy.port());
    }

    Network m_network;
    HttpClient m_client;
    QPointer<HttpJob> m_http;
};

} // namespace

Job<QString> *testConnection(const NetworkSettings &settings, const Secret &password,
                             const QUrl &url, QObject *parent)
{
    return new ConnectionTestJob(settings, password, url, parent);
}

} // namespace byoc
