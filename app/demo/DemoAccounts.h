// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoCatalogue.h"
#include "demo/DemoIds.h"
#include "demo/NebiusBindings.h"
#include "demo/OnboardingLifecycle.h"

namespace byoc::demo {

/// One onboarding instance and the account config behind it.
struct DemoAccount
{
    QString instanceId;
    QString accountConfigId; ///< shown once the instructions exist
    QString cloud;
    QString serviceId;
    QString tierId;
    QString resourceId;
    QStringList keys; ///< the seven keys of its path
    QString subscriptionId;
    QString identityId;
    QString userId;
    QString userName;
    QString version;
    QString name;
    QString description;
    QString createdAt;
    QString modifiedAt;
    QJsonObject arrived; ///< the whole request body, secrets replaced
    QJsonObject parameters; ///< requestParams as they may be shown again
    QJsonArray customTags;
    QJsonArray accountTags; ///< tags of the account config
    QList<NebiusBinding> bindings;
    OnboardingLifecycle lifecycle;

    bool isVisibleAccount() const { return lifecycle.hasInstructions(); }
};

/// The onboarding instances of everybody.
class DemoAccounts
{
public:
    DemoAccounts(const DemoCatalogue &catalogue, std::optional<int> autoGrantSeconds);

    /// What the instructions point to, e.g. http://127.0.0.1:4000/2022-09-01-00.
    void setApiUrl(const QString &url) { m_apiUrl = url; }
    void addSeeded(const QJsonObject &account);

    /// Checks the body and creates; the new instance's id. \a arrived is the body without secrets.
    std::variant<QString, ApiError> create(const DemoTarget &target, const QStringList &keys,
                                           const DemoSubscription &subscription,
                                           const DemoUser &user, const QJsonObject &body,
                                           const QJsonObject &arrived, DemoIds &ids, qint64 now);

    void advance(qint64 now);

    const QList<DemoAccount> &all() const { return m_accounts; }
    DemoAccount *byInstance(const QString &instanceId);
    /// Only accounts that are visible by now.
    DemoAccount *byAccountConfig(const QString &accountConfigId);
    void remove(const QString &instanceId);

    /// Replaces the bindings of a Nebius account; they are verified anew.
    MaybeError replaceBindings(DemoAccount &account, const QJsonValue &bindings, qint64 now) const;

    /// DescribeResourceInstanceResult
    QJsonObject instance(const DemoAccount &account) const;
    /// DescribeAccountConfigResult
    QJsonObject accountConfig(const DemoAccount &account) const;

private:
    MaybeError check(const DemoTarget &target, const QString &cloud,
                     const QJsonObject &parameters) const;
    void judgeBindings(DemoAccount &account) const;

    const DemoCatalogue &m_catalogue;
    std::optional<int> m_autoGrantSeconds;
    QString m_apiUrl;
    QList<DemoAccount> m_accounts;
};

/// Checks and returns the custom tags of a body: a list of {key, value}, or absent.
std::variant<QJsonArray, ApiError> readCustomTags(const QJsonObject &body);

/// The current time as the API writes it.
QString timestamp();

} // namespace byoc::demo
