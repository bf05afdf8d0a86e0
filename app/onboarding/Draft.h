// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/AccountAnswers.h"
#include "controlplane/Types.h"
#include "onboarding/OnboardingState.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QUrl>

#include <optional>

namespace byoc {

/// What the person has chosen for the deployment. Secrets typed there are left out.
struct DeployDraft
{
    QString resourceKey;
    QString region;
    QString networkId;
    QMap<QString, QString> values; ///< by parameter key, as typed
    bool includeAccountId = false;
};

/// One onboarding on this computer: what was entered, and what became of it. Plain values; the
/// journal keeps it. No secrets: private keys of bindings are in memory only.
struct Draft
{
    /// How far the one call has come that must not happen twice (design.md section 5).
    enum class Progress {
        Entering, ///< nothing was sent
        Sending, ///< sent, or about to be: the outcome is unknown until looked up
        Created, ///< `instanceId` is known
    };

    QString requestId; ///< UUID; travels as a custom tag and identifies this draft
    QUrl origin; ///< of the control plane, or of the portal that leads to it
    QString gateway; ///< how it is reached: "portal", else directly
    QString userId; ///< of whoever made it; empty: not known
    QString userEmail;
    QDateTime createdAt;
    QDateTime changedAt;
    QString step; ///< id of the wizard's step

    QString serviceId;
    QString environmentId;
    QString planId;
    QString subscriptionId;
    Routes routes = Routes::Consumption; ///< it is continued on these only
    Customer customer; ///< for whom support staff act; empty: for oneself
    QString cloudId;
    AccountAnswers account;

    // Names and paths as they were when chosen: to show and to continue without asking first.
    QString serviceName;
    QString providerName;
    QString environmentName;
    QString planName;
    QString planVersion;
    QString organizationId;
    PlanPath path;
    QString resourceKey; ///< urlKey of the plan's account config resource

    Progress progress = Progress::Entering;
    QDateTime sentAt;
    QString instanceId;
    QStringList duplicateIds; ///< of further instances with this request id; mostly none
    QString accountConfigId;
    Phase phase = Phase::Preparing;
    QString status; ///< the server's word that `phase` came from
    QMap<QString, QDateTime> milestones; ///< "created", "instructions", "granted", "ready"
    bool finished = false; ///< done with by the person, not merely READY

    DeployDraft deploy;

    QJsonObject unknown; ///< fields of the file that this version does not know: kept as they are

    QJsonObject toJson() const;
    /// nullopt: not a draft, one with values of the wrong type, or beyond all measure: texts of
    /// more than 262,144 characters, more than 1,000 in a list, more than 8 levels.
    static std::optional<Draft> fromJson(const QJsonObject &object);
};

} // namespace byoc
