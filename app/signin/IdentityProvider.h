// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

namespace byoc {

/// Who vouches for a person at single sign-on by device code (RFC 8628, control-plane-api.md 2.1).
/// A plain value.
struct IdentityProvider
{
    /// How the identity provider takes the request for a code. The standard says a form; some take
    /// JSON, as omnistrate-ctl sends it.
    enum class Encoding { Form, Json };

    QString name; ///< the control plane's word, `identityProviderName`
    QString label; ///< for people: "GitHub"
    QUrl deviceUrl; ///< where codes are asked for
    QUrl verificationUrl; ///< where people enter them; used when the answer names no page of it
    QString scope; ///< words with spaces between
    QString clientId; ///< of this program at the provider
    Encoding encoding = Encoding::Form;
};

} // namespace byoc
