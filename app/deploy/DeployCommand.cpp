// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "deploy/DeployCommand.h"

#include "text/ShellWords.h"

namespace byoc {

using namespace Qt::StringLiterals;

QStringList DeployCommand::arguments() const
{
    QStringList arguments{u"omnistrate-ctl"_s, u"instance"_s, u"create"_s};
    const auto add = [&](const QString &option, const QString &value) {
        if (!value.isEmpty())
            arguments << option << value;
    };
    add(u"--service"_s, service);
    add(u"--environment"_s, environment);
    add(u"--plan"_s, plan);
    add(u"--version"_s, version);
    add(u"--resource"_s, resource);
    add(u"--cloud-provider"_s, cloudProvider);
    add(u"--region"_s, region);
    add(u"--customer-account-id"_s, customerAccountId);
    add(u"--subscription-id"_s, subscriptionId);
    add(u"--cloud-provider-native-network-id"_s, networkId);
    add(u"--param-file"_s, paramsFile);
    return arguments << u"--wait"_s;
}

QString DeployCommand::text() const
{
    return shell::joinLines(arguments());
}

} // namespace byoc
