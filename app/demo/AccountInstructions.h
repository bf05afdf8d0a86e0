// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

namespace byoc::demo {

/// What the customer is asked to do for one account: links and commands, in the documented shape.
struct AccountInstructions
{
    QString apiUrl; ///< scheme, host and version prefix, no slash at the end
    QString cloud;
    QString accountConfigId;
    QString identityId; ///< organisation that the trust names

    /// As keys of the onboarding instance's result_params.
    QJsonObject resultParameters() const;
    /// As fields of the account config.
    QJsonObject accountConfigFields() const;

private:
    QString stackUrl(bool withLoadBalancerPolicy) const;
    QString shellCommand(const QString &action) const;
    QString installCommand() const;
    QString uninstallCommand() const;
};

} // namespace byoc::demo
