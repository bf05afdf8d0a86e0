// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/PortalRelay.h"

#include <QNetworkProxy>
#include <QNetworkReply>

namespace byoc::demo {

void PortalRelay::send(const QUrl &upstream, const HttpRequest &call, const Answered &answered)
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxy(QNetworkProxy::NoProxy);
    }
    QByteArray url = upstream.toEncoded(QUrl::RemovePath) + call.path;
    if (!call.query.isEmpty())
        url += '?' + call.query;
    QNetworkRequest request(QUrl::fromEncoded(url));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : call.headers) {
        if (!call.body.isEmpty() || name != "content-type")
            request.setRawHeader(name, value);
    }
    QNetworkReply *reply = m_manager->sendCustomRequest(request, call.method, call.body);
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, answered] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answered(HttpResponse::text(status == 0 ? 502 : status, reply->rawHeader("Content-Type"),
                                    reply->readAll()));
    });
}

} // namespace byoc::demo
