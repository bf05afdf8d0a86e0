// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/AccountInstructions.h"

using namespace Qt::StringLiterals;

namespace byoc::demo {

QString AccountInstructions::stackUrl(bool withLoadBalancerPolicy) const
{
    // Two thumbprints on purpose: the comma between them must survive every quoting.
    QString url = u"https://us-east-1.console.aws.amazon.com/cloudformation/home?region=us-east-1"
                  "#/stacks/quickcreate"
                  "?templateURL=https://s3.amazonaws.com/omnistrate-cloudformation/%1/"
                  "account-config-setup-template.yaml"
                  "&stackName=AccountConfigSetup"
                  "&param_AccountConfigIdentityId=%1"
                  "&param_OIDCIssuerURLWithoutPrefix="
                  "oidc.eks.us-west-2.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF"
                  "&param_OIDCIssuerThumbprintList="
                  "9e99a48a9960b14926bb7f3b02e22da2b0ab7280,"
                  "06b25927c42a721631c1efd9431e648fa62e1e39"
                  "&param_ServiceAccount=bootstrap-sa"_s.arg(identityId);
    if (!withLoadBalancerPolicy)
        url += u"&param_CreateLoadBalancerPolicy=false"_s;
    return url;
}

QString AccountInstructions::shellCommand(const QString &action) const
{
    return u"bash -c \"$(curl -fsSL '%1/account-setup/%2-%3.sh?account_config_id=%4')\""_s.arg(
        apiUrl, cloud, action, accountConfigId);
}

QString AccountInstructions::installCommand() const
{
    return u"bash -c 'd=$(mktemp -d) && curl -fsSL "
           "\"%1/account-setup/byoc-onprem?account_config_id=%2\" | tar -xf - -C \"$d\" && bash "
           "\"$d/install.sh\"'"_s.arg(apiUrl, accountConfigId);
}

QString AccountInstructions::uninstallCommand() const
{
    return u"helm uninstall dp-agent -n dataplane-agent && kubectl delete ns dataplane-agent"_s;
}

QJsonObject AccountInstructions::resultParameters() const
{
    QJsonObject object{{u"cloud_provider_account_config_id"_s, accountConfigId}};
    if (cloud == u"aws") {
        object.insert(u"cloudformation_url"_s, stackUrl(true));
        object.insert(u"cloudformation_url_no_lb"_s, stackUrl(false));
    } else if (cloud == u"byoc-onprem") {
        object.insert(u"byoc_onprem_install_command"_s, installCommand());
        object.insert(u"byoc_onprem_uninstall_command"_s, uninstallCommand());
    } else if (cloud != u"nebius") {
        object.insert(cloud + u"_bootstrap_shell_script"_s, shellCommand(u"bootstrap"_s));
        object.insert(cloud + u"_disconnect_shell_script"_s, shellCommand(u"disconnect"_s));
    }
    return object;
}

QJsonObject AccountInstructions::accountConfigFields() const
{
    if (cloud == u"aws")
        return {{u"awsCloudFormationTemplateURL"_s, stackUrl(true)},
                {u"awsCloudFormationNoLBTemplateURL"_s, stackUrl(false)}};
    // Only the fleet's form of an account config has the on-premise commands.
    if (cloud == u"nebius" || cloud == u"byoc-onprem")
        return {};
    return {{cloud + u"BootstrapShellCommand"_s, shellCommand(u"bootstrap"_s)},
            {cloud + u"DisconnectShellCommand"_s, shellCommand(u"disconnect"_s)},
            {cloud + u"OffboardShellCommand"_s, shellCommand(u"offboard"_s)}};
}

} // namespace byoc::demo
