// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/SessionGateway.h"

namespace byoc {

/// Reaches the control plane itself with a bearer token (control-plane-api.md 1.5 and 2). With an
/// API key, which gets no refresh token, the key is kept in the session and signs in anew.
class DirectGateway : public SessionGateway
{
    Q_OBJECT

public:
    /// `network` is borrowed; `origin`: scheme, host and port, e.g. https://api.omnistrate.cloud
    DirectGateway(Network &network, const QUrl &origin, QObject *parent = nullptr);

    /// POST /signin. The job ends without a value: the session stays in here.
    Job<void> *signIn(const QString &email, const Secret &password);
    Job<void> *signInWithApiKey(const Secret &key);

protected:
    HttpRequest authorised(const HttpRequest &request) const override;
    HttpRequest renewal() const override;
    Result<Session> readSession(const HttpReply &reply) const override;
    Job<void> *end(const Session &session) override;
    void originChanged() override;
};

} // namespace byoc
