// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/CtlCommand.h"

#include "text/ShellWords.h"

namespace byoc {

using namespace Qt::StringLiterals;

QStringList CtlCommand::arguments() const
{
    QStringList arguments{u"omnistrate-ctl"_s, u"account"_s, u"customer"_s, u"create"_s};
    const auto add = [&](const QString &option, const QString &value) {
        if (!value.isEmpty())
            arguments << option << value;
    };
    add(u"--service"_s, service);
    add(u"--environment"_s, environment);
    add(u"--plan"_s, plan);
    add(u"--subscription-id"_s, subscriptionId);
    if (subscriptionId.isEmpty())
        add(u"--customer-email"_s, customerEmail);
    return arguments << cloudArguments << u"--skip-wait"_s;
}

QString CtlCommand::text() const
{
    return shell::joinLines(arguments());
}

} // namespace byoc
