// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/Secret.h"

#include <QDateTime>

#include <optional>

namespace byoc {

/// What proves to a server who is there, and for how long. A plain value; any thread.
struct Session
{
    Secret accessToken;
    Secret refreshToken; ///< single use; empty: there is none
    Secret apiKey; ///< signs in anew where there is no refresh token
    QDateTime obtained; ///< by this computer's clock
    qint64 lifetimeSeconds = 0; ///< of the access token; 0: not known

    /// A session that begins now; the lifetime is the token's own word.
    static Session begin(const Secret &accessToken, const Secret &refreshToken);

    bool isEmpty() const { return accessToken.isEmpty() && refreshToken.isEmpty(); }
    bool canRenew() const { return !refreshToken.isEmpty() || !apiKey.isEmpty(); }
    /// The access token ends within `RenewAheadSeconds`, or in the last fifth of a shorter life.
    bool endsSoon() const;
    bool hasEnded() const;
    /// Until `endsSoon`; 0: at once, or not known.
    qint64 secondsUntilRenewal() const;

    static constexpr qint64 RenewAheadSeconds = 5 * 60;

    /// All of it as one text for a keychain.
    Secret toSecret() const;
    static std::optional<Session> fromSecret(const Secret &text);
};

} // namespace byoc
