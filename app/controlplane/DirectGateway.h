// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/Gateway.h"

#include <QDateTime>
#include <QTimer>

namespace byoc {

/// Reaches the control plane itself with a bearer token (control-plane-api.md 1.5 and 2).
///
/// Tokens, and an API key while it is in use, are kept in memory only. The token is renewed before
/// it ends, by one request at a time: with the refresh token, or with the key (which gets none).
/// A failing network never signs anyone out; a refused renewal does.
class DirectGateway : public Gateway
{
    Q_OBJECT

public:
    /// `network` is borrowed; `origin`: scheme, host and port, e.g. https://api.omnistrate.cloud
    DirectGateway(Network &network, const QUrl &origin, QObject *parent = nullptr);

    void setOrigin(const QUrl &origin);
    QUrl origin() const override { return m_origin; }
    QString host() const override { return m_origin.host(); }

    /// POST /signin. The job ends without a value: the tokens stay in here.
    Job<void> *signIn(const QString &email, const Secret &password);
    Job<void> *signInWithApiKey(const Secret &key);
    void signOut();

    bool isSignedIn() const override { return !m_token.isEmpty(); }
    Job<HttpReply> *send(HttpRequest request) override;

    /// Checks an address that a person typed: adds https://, takes only scheme, host and port.
    /// http is accepted for this computer only, since passwords would travel in the open.
    static Result<QUrl> parseOrigin(const QString &typed);

private:
    class AuthorisedJob;

    Job<void> *requestTokens(HttpRequest request);
    Result<void> storeTokens(const HttpReply &reply);
    /// Ends when the token is good for a while; shared by all that wait.
    Job<void> *ensureToken(bool force);
    Problem signInNeeded() const;
    bool tokenEndsSoon() const;
    void scheduleRenewal();
    void dropTokens();

    HttpClient m_http;
    QUrl m_origin;
    Secret m_token;
    Secret m_refreshToken;
    Secret m_apiKey;
    QDateTime m_tokenIssued; ///< by this computer's clock
    qint64 m_tokenLifetimeSeconds = 0;
    int m_tokenNumber = 0; ///< of the present token: tells whether it was renewed meanwhile
    int m_sessionNumber = 0; ///< a call does not outlive the session that it began in
    QPointer<Job<void>> m_renewal;
    QTimer m_renewalTimer;
};

} // namespace byoc
