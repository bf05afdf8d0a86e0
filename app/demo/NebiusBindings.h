// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/HttpMessage.h"
#include "demo/OnboardingLifecycle.h"

#include <QJsonArray>
#include <QList>

namespace byoc::demo {

/// One project of a Nebius tenant. The private key is looked at once and not kept.
struct NebiusBinding
{
    QString projectId;
    QString serviceAccountId;
    QString publicKeyId;
    QString region; ///< follows from the project id
    bool ownsArtifactBucket = false;

    /// A public key id that starts with "publickey-bad" never verifies.
    bool isBad() const { return publicKeyId.startsWith(QLatin1StringView("publickey-bad")); }
};

/// Reads a list of bindings as sent by a client. Key material never appears in the error.
std::variant<QList<NebiusBinding>, ApiError> readNebiusBindings(const QJsonValue &value,
                                                                const QStringList &regions);

/// NebiusAccountBindingResult of each, in step with the account's lifecycle.
QJsonArray nebiusBindingResults(const QList<NebiusBinding> &bindings,
                                OnboardingLifecycle::Phase phase);

/// The bindings as a client may see them again: without key material.
QJsonArray nebiusBindingEcho(const QList<NebiusBinding> &bindings);

} // namespace byoc::demo
