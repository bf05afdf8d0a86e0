// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Result.h"
#include "secrets/Secret.h"

#include <QDateTime>

#include <optional>

namespace byoc {

/// The login that omnistrate-ctl left on this computer (control-plane-api.md 1.4, 1.5).
///
/// The file does not say for which control plane the token is. Whoever uses it decides on the host,
/// and should send it to none but the one that the person signs in to with omnistrate-ctl; by
/// default that is api.omnistrate.cloud.
struct CtlLogin
{
    Secret token; ///< a bearer token (JWT)
    QDateTime expiresAt; ///< UTC; the token's own word
    QString warning; ///< a sentence, e.g. that others on this computer can read the file; or empty
};

/// `~/.omnistrate/config.yml`.
QString ctlLoginPath();

/// Reads the first login of the file; only its token. The refresh token is passed over and nothing
/// is ever written: refreshing here would end omnistrate-ctl's own login.
///
/// nullopt: there is no file, or nobody is logged in. Problems: the login has expired (kind SignIn;
/// a token that does not say until when counts as expired), the file cannot be read or is no such
/// file (kind Local). None quotes the file. Blocks while it reads. Any thread.
Result<std::optional<CtlLogin>> readCtlLogin(
    const QString &path = ctlLoginPath(), const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace byoc
