// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/GatewaySwitch.h"

namespace byoc {

GatewaySwitch::GatewaySwitch(Network &network, const QUrl &origin, QObject *parent)
    : Gateway(parent)
    , m_direct(network, origin)
    , m_portal(network)
{
    for (const SessionGateway *gateway :
         std::initializer_list<const SessionGateway *>{&m_direct, &m_portal}) {
        connect(gateway, &Gateway::signedInChanged, this, [this, gateway] {
            if (gateway == &current())
                emit signedInChanged();
        });
    }
}

SessionGateway &GatewaySwitch::current()
{
    return m_kind == Kind::Portal ? static_cast<SessionGateway &>(m_portal) : m_direct;
}

const SessionGateway &GatewaySwitch::current() const
{
    return m_kind == Kind::Portal ? static_cast<const SessionGateway &>(m_portal) : m_direct;
}

void GatewaySwitch::use(Kind kind, const QUrl &origin)
{
    if (kind != m_kind)
        current().drop();
    m_kind = kind;
    current().setOrigin(origin);
}

Job<HttpReply> *GatewaySwitch::send(HttpRequest request)
{
    return current().send(std::move(request));
}

bool GatewaySwitch::allows(HttpRequest::Verb verb, const QStringList &path) const
{
    return current().allows(verb, path);
}

} // namespace byoc
