// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoAccounts.h"

namespace byoc::demo {

/// One instance of a product.
struct DemoDeployment
{
    QString instanceId;
    QString serviceId;
    QString tierId;
    QString resourceId;
    QString resourceName;
    QStringList keys;
    QString subscriptionId;
    QString userId;
    QString userName;
    QString cloud;
    QString region;
    QString version;
    QString networkType;
    QString createdAt;
    QString modifiedAt;
    QString onboardingId; ///< the account it runs in; empty for a hosted plan
    QJsonObject arrived; ///< the whole request body, secrets replaced
    QJsonObject parameters; ///< requestParams without secrets
    QJsonArray customTags;
    QString status; ///< what it is
    QString nextStatus; ///< what it becomes at nextAt; "DELETED" removes it; empty: it stays
    qint64 nextAt = 0;
};

/// The product instances of everybody: DEPLOYING, then RUNNING after 8 s of lifecycle time.
/// A deployment with a text parameter that starts with "fail_deploy" ends in FAILED.
class DemoDeployments
{
public:
    DemoDeployments(const DemoCatalogue &catalogue, DemoAccounts &accounts);

    std::variant<QString, ApiError> create(const DemoTarget &target, const QStringList &keys,
                                           const DemoSubscription &subscription,
                                           const DemoUser &user, const QJsonObject &body,
                                           const QJsonObject &arrived, DemoIds &ids, qint64 now);
    /// \a verb: restart, start, stop or delete.
    MaybeError begin(DemoDeployment &deployment, const QString &verb, qint64 now) const;

    void advance(qint64 now);

    const QList<DemoDeployment> &all() const { return m_deployments; }
    DemoDeployment *byInstance(const QString &instanceId);
    void remove(const QString &instanceId);
    bool usesAccount(const QString &onboardingId) const;

    /// DescribeResourceInstanceResult
    QJsonObject instance(const DemoDeployment &deployment) const;

private:
    MaybeError checkAccountOf(const QString &onboardingId, const DemoSubscription &subscription,
                              const QString &cloud, const QString &region) const;

    const DemoCatalogue &m_catalogue;
    DemoAccounts &m_accounts;
    QList<DemoDeployment> m_deployments;
};

} // namespace byoc::demo
