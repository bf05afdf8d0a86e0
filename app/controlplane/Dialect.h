// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/Types.h"

#include <QUrlQuery>

namespace byoc {

/// How one call is said: its address, what it sends, and what its answer is wrapped in.
struct Phrase
{
    QStringList path;
    QUrlQuery query = {};
    QJsonObject body = {};
    QString wrapper = {}; ///< field that holds the answer proper; empty: the answer is bare
};

/// The calls that the two sets of routes say differently. Everything else, such as texts, verbs
/// and deadlines, is ControlPlane's. Stateless.
class Dialect
{
public:
    static const Dialect &of(Routes routes);
    virtual ~Dialect() = default;

    virtual Phrase offerings() const = 0;
    virtual Phrase parameters(const Offering &offering, const PlanResource &resource) const = 0;
    virtual Phrase createInstance(const NewInstance &instance) const = 0;
    virtual Phrase instance(const PlanPath &path, const QString &resourceKey,
                            const QString &instanceId, const QString &subscriptionId) const = 0;
    /// For DELETE.
    virtual Phrase removeInstance(const PlanPath &path, const QString &resourceKey,
                                  const QString &resourceId, const QString &instanceId,
                                  const QString &subscriptionId) const = 0;
    /// The wrapper is that of each entry of the list.
    virtual Phrase instances(const InstanceScope &scope) const = 0;
    virtual Phrase accountConfig(const QString &accountConfigId) const = 0;
};

} // namespace byoc
