// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/AccountAnswers.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace byoc::faults {

/// What the person is here for: one account of one cloud, onboarded once.
struct Intent
{
    QString cloud;
    bool isThroughPortal = false;
    QString planId;
    AccountAnswers account; ///< as typed
    QJsonObject requestParams; ///< what has to arrive for it: this and no more, keys redacted
    bool subscribes = false; ///< nobody has subscribed to the plan yet
    bool needsGrant = true; ///< somebody has to do something in the cloud
    bool needsKit = false; ///< an install kit has to be downloaded for it
    QString region; ///< to deploy to
    QMap<QString, QString> deployValues; ///< by parameter key, as typed; no secrets
    QMap<QString, QString> deploySecrets;
    QJsonObject params; ///< what has to be in params.json: this and no more

    /// Whether these are the bindings that were typed; their keys are not looked at.
    bool hasSameBindings(const AccountAnswers &answers) const;

    /// What there is, in a fixed order: the id of each cloud, and "aws-portal".
    static QStringList flows();
    static Intent of(const QString &flow);
};

} // namespace byoc::faults
