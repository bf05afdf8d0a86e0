// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/PortalSignInPage.h"
#include "controlplane/SessionGateway.h"

namespace byoc {

class PortalCookies;

/// Reaches the control plane through a provider's Customer Portal (customer-portal.md 1.0 and 1.1):
/// signs in at its `/api/signin`, keeps its cookies, and sends every call as
/// `POST /api/action`. The portal passes on what its allow-list names and nothing else.
class PortalGateway : public SessionGateway
{
    Q_OBJECT

public:
    /// `network` is borrowed.
    explicit PortalGateway(Network &network, QObject *parent = nullptr);

    Job<void> *signIn(const QString &email, const Secret &password);
    /// What may have been the matter with a sign-in that was refused.
    Job<PortalSignInPage> *signInPage();

    Job<HttpReply> *send(HttpRequest request) override;
    bool allows(HttpRequest::Verb verb, const QStringList &path) const override;

protected:
    HttpRequest authorised(const HttpRequest &request) const override;
    bool isSessionRefusal(const HttpReply &refusal) const override;
    HttpRequest renewal() const override;
    Result<Session> readSession(const HttpReply &reply) const override;
    Job<void> *end(const Session &session) override;
    void sessionReplaced() override;

private:
    Problem notPassedOn(const QString &action) const;

    PortalCookies *m_cookies; ///< owned by http()
    HttpClient m_farewell; ///< with the cookies of a session that has been dropped
    PortalCookies *m_farewellCookies;
};

} // namespace byoc
