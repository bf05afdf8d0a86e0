// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/DirectGateway.h"
#include "controlplane/PortalGateway.h"

namespace byoc {

/// The two gateways behind one: whoever calls the control plane does not notice which one is used.
class GatewaySwitch : public Gateway
{
    Q_OBJECT

public:
    enum class Kind { Direct, Portal };

    /// Direct at first. `network` is borrowed.
    GatewaySwitch(Network &network, const QUrl &origin, QObject *parent = nullptr);

    /// Drops the session of a gateway that is left.
    void use(Kind kind, const QUrl &origin);
    Kind kind() const { return m_kind; }
    SessionGateway &current();
    const SessionGateway &current() const;
    DirectGateway &direct() { return m_direct; }
    PortalGateway &portal() { return m_portal; }

    Job<HttpReply> *send(HttpRequest request) override;
    bool isSignedIn() const override { return current().isSignedIn(); }
    QString host() const override { return current().host(); }
    QUrl origin() const override { return current().origin(); }
    bool allows(HttpRequest::Verb verb, const QStringList &path) const override;

private:
    DirectGateway m_direct;
    PortalGateway m_portal;
    Kind m_kind = Kind::Direct;
};

} // namespace byoc
