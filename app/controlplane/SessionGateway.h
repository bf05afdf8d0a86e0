// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/Gateway.h"
#include "controlplane/SessionKeeper.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace byoc {

/// What the gateways have in common (control-plane-api.md 1.5, customer-portal.md 1.1): a session.
///
/// It is renewed before it ends and, once, after a call was refused because of it; by one request
/// at a time, for all that wait. What changes something is sent again only if the control plane
/// itself refused it: whatever else answered may have done so after the work. A renewed session is
/// kept before it is used. A failing network never signs anyone out. A refused renewal does, unless
/// another copy of the program has renewed the session meanwhile, and not before the present token
/// has ended.
class SessionGateway : public Gateway
{
    Q_OBJECT

public:
    explicit SessionGateway(Network &network, QObject *parent = nullptr);

    /// Scheme, host and port. A change ends the session here, not at the server.
    void setOrigin(const QUrl &origin);
    QUrl origin() const override { return m_origin; }
    QString host() const override { return m_origin.host(); }

    bool isSignedIn() const override { return !m_session.isEmpty(); }
    Job<HttpReply> *send(HttpRequest request) override;

    const Session &session() const { return m_session; }
    /// Goes on with a session that began earlier, or elsewhere.
    void restore(const Session &session);
    /// Borrowed; nullptr: the session is kept nowhere.
    void setKeeper(SessionKeeper *keeper) { m_keeper = keeper; }

    /// Ends the session: here at once, then at the server. The job's problem says that the server
    /// could not be told.
    Job<void> *signOut();
    /// Ends the session here only.
    void drop();

    /// Checks an address that a person typed: adds https://, takes only scheme, host and port.
    /// http is accepted for this computer only, since passwords would travel in the open.
    static Result<QUrl> parseOrigin(const QString &typed);

protected:
    /// The request with what proves the session.
    virtual HttpRequest authorised(const HttpRequest &request) const = 0;
    /// Whether a refused call means that the session has ended.
    virtual bool isSessionRefusal(const HttpReply &refusal) const;
    virtual HttpRequest renewal() const = 0;
    virtual Result<Session> readSession(const HttpReply &reply) const = 0;
    /// Tells the server that `session` is over; nullptr: it need not know.
    virtual Job<void> *end(const Session &session) = 0;
    /// The session is another one now, or none.
    virtual void sessionReplaced() { }
    virtual void originChanged() { }

    /// Begins a session with the answer to `request`.
    Job<void> *begin(HttpRequest request, const Secret &apiKey = {});
    HttpClient &http() { return m_http; }

private:
    class AuthorisedJob;
    class RenewalJob;

    /// Ends when the session is good for a while.
    Job<void> *ensureSession(bool force);
    void setSession(const Session &session);
    void scheduleRenewal();
    Problem signInNeeded(const QString &action) const;

    HttpClient m_http;
    QUrl m_origin;
    Session m_session;
    SessionKeeper *m_keeper = nullptr;
    int m_tokenNumber = 0; ///< tells whether the token was renewed meanwhile
    int m_sessionNumber = 0; ///< a call does not outlive the session that it began in
    QPointer<Job<void>> m_renewal;
    QTimer m_renewalTimer;
    QDeadlineTimer m_renewalRests; ///< until then nothing is renewed that no call needs
};

} // namespace byoc
