// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoIds.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace byoc::demo {

/// Access tokens (JWT, HS256) and refresh tokens (single use). Expiry is real time.
class DemoTokens
{
public:
    DemoTokens(quint32 seed, int lifetimeSeconds);

    QString issueAccess(const QString &userId, const QString &email, const QString &orgId);
    QString issueRefresh(const QString &userId);

    /// The user of a token that is known, unexpired and not logged out.
    std::optional<QString> userOfAccess(const QString &token) const;
    /// Uses up the refresh token; nullopt if it is unknown, used or revoked.
    std::optional<QString> takeRefresh(const QString &token);

    /// Of access tokens issued from now on, in seconds of real time.
    void setLifetime(int seconds) { m_lifetimeSeconds = seconds; }
    int lifetime() const { return m_lifetimeSeconds; }

    void forgetAccess(const QString &token) { m_access.remove(token); }
    void revokeRefresh(const QString &token) { m_refresh.remove(token); }
    void expireAllAccess() { m_access.clear(); }
    void expireAllRefresh() { m_refresh.clear(); }

private:
    struct Access
    {
        QString userId;
        qint64 expiry = 0; ///< seconds since the epoch
    };

    DemoIds m_ids;
    QByteArray m_key;
    int m_lifetimeSeconds;
    QHash<QString, Access> m_access;
    QHash<QString, QString> m_refresh; ///< token → user id
};

} // namespace byoc::demo
