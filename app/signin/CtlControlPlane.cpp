// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "signin/CtlControlPlane.h"

#include "controlplane/SessionGateway.h"
#include "text/VisibleText.h"

#include <QCoreApplication>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::CtlControlPlane)
};

QString variable(const char *name, const QString &otherwise)
{
    return qEnvironmentVariableIsEmpty(name) ? otherwise : qEnvironmentVariable(name);
}

} // namespace

Result<QUrl> ctlControlPlane()
{
    const QString domain = variable("OMNISTRATE_ROOT_DOMAIN", u"omnistrate.cloud"_s);
    const QString host = variable("OMNISTRATE_HOST", u"api."_s + domain);
    const QString typed = variable("OMNISTRATE_HOST_SCHEME", u"https"_s) + u"://"_s + host;
    Result<QUrl> origin = SessionGateway::parseOrigin(typed);
    if (origin)
        return origin;
    return fail(
        Problem::input(Text::tr("The environment names a control plane that cannot be used, %1: %2")
                           .arg(visibleText(typed, 200, true), origin.error().what),
                       Text::tr("Correct the variables OMNISTRATE_HOST_SCHEME, OMNISTRATE_HOST and "
                                "OMNISTRATE_ROOT_DOMAIN, or sign in another way.")));
}

} // namespace byoc
