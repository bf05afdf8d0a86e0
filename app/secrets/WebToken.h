// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/Secret.h"

#include <QDateTime>

#include <optional>

namespace byoc {

/// What a web token (JWT, RFC 7519) says of its own time. Its signature is the server's business.
struct WebTokenTimes
{
    QDateTime issued; ///< claim `iat`; invalid: it does not say
    QDateTime expires; ///< claim `exp`

    /// By the token's own words, or counted from now if it does not say when it was issued.
    qint64 lifetimeSeconds() const;
};

/// nullopt: this is no web token, or it does not say when it expires.
std::optional<WebTokenTimes> webTokenTimes(const Secret &token);

} // namespace byoc
