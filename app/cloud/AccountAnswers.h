// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/Secret.h"

#include <QList>
#include <QMap>
#include <QString>

namespace byoc {

/// A custom tag on the account (API field `customTags[]`).
struct CustomTag
{
    QString key;
    QString value;
    bool operator==(const CustomTag &) const = default;
};

/// One Nebius project (hence region) that deployments may use (API `NebiusAccountBindingInput`).
struct NebiusBinding
{
    QString projectId;
    QString serviceAccountId;
    QString publicKeyId;
    Secret privateKeyPem; ///< never saved: after a restart it has to be given again
};

/// What a person has entered on the Account page. Plain values.
struct AccountAnswers
{
    QMap<QString, QString> values; ///< by AccountField::key, as typed
    bool privateLink = false;
    bool mayCreateNetworks = true;
    QList<CustomTag> tags;
    QList<NebiusBinding> bindings;
};

} // namespace byoc
