// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoOptions.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace byoc {

/// An HTTP server on the loopback interface that behaves like the control plane.
///
/// Written from the published contract alone: it shares no type with controlplane/. Serves the
/// contract under /2022-09-01-00, the provider's portal under /signin and /api (DemoPortal), an
/// identity provider for device codes at /idp/device/code and, for tests and the demo's own
/// buttons, a door without authentication (all answers are JSON):
///
/// - POST /demo/grant/{instanceId}: "the customer ran the step".
/// - POST /demo/fail/{instanceId} {"message", "atOnce": false}: see failNext().
/// - POST /demo/remove/{instanceId}: deletes it behind one's back.
/// - GET /demo/instances: {"instances"}, all, with the bodies that arrived.
/// - GET, DELETE /demo/requests: {"requests"}, what came, secrets replaced; empties it.
/// - POST /demo/faults: replaces the rules; format: FaultRules.
/// - POST /demo/expire-tokens {"refresh": false}: access (and refresh) tokens.
/// - POST /demo/tokens, any of {"expire": true, "revokeRefresh": true, "lifetimeSeconds": 5,
///   "expiredAs400": true}: access tokens end; refresh tokens were rotated elsewhere; how long the
///   next ones live, in real time; what has expired is answered with 400 "token is missing".
/// - POST /demo/portal, any of {"recaptcha": false, "ssoOnly": false, "upstream": ""}: how the
///   portal is set up, and where it passes calls on (http://HOST:PORT) if not directly.
/// - POST /demo/idp {"script": ["pending", "slow_down", "drop", "approve"]}: what the next
///   questions about a device code are answered; also error, deny and expire.
/// - POST /demo/idp/approve, /demo/idp/deny {"userCode", "email"}: what a person does with a
///   device code; by default the newest, and staff signs in.
/// - POST /demo/withdraw-plan/{productTierId}: the provider takes the plan away.
///
/// People, all with "demo-password":
/// - anna@customer.example, reader@customer.example (may only read), nobody@empty.example (no
///   offerings), Omar@Partner.Example, and made-up customers (DemoOptions::customers); API key
///   om_demo0000000000000000 of Anna's organisation;
/// - staff@acme.example and viewer@acme.example (may only read) of the provider, who may use the
///   fleet routes; API key om_staff000000000000000.
///
/// Lives in the thread that creates it (or that it is moved to before start()) and needs an event
/// loop there.
class DemoControlPlane : public QObject
{
    Q_OBJECT

public:
    explicit DemoControlPlane(const DemoOptions &options, QObject *parent = nullptr);
    ~DemoControlPlane() override;

    /// False: errorString() says why it does not listen.
    bool start();
    QString errorString() const;

    quint16 port() const;
    /// http://127.0.0.1:PORT, without a path.
    QUrl url() const;

public slots:
    /// "The customer ran the step." Unknown instances are ignored.
    void grantAccess(const QString &instanceId);
    /// The verification that runs or comes next ends in FAILED with this message; an instance
    /// that is READY or FAILED fails at once. A second grant, or verifying twice, cures it.
    void failNext(const QString &instanceId, const QString &message);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace byoc
