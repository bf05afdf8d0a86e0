// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "signin/CtlControlPlane.h"

#include "controlplane/SessionGateway.h"

namespace byoc {

using namespace Qt::StringLiterals;

QUrl ctlControlPlane()
{
    const QString domain = qEnvironmentVariable("OMNISTRATE_ROOT_DOMAIN", u"omnistrate.cloud"_s);
    const QString host = qEnvironmentVariable("OMNISTRATE_HOST", u"api."_s + domain);
    const QString scheme = qEnvironmentVariable("OMNISTRATE_HOST_SCHEME", u"https"_s);
    const Result<QUrl> origin = SessionGateway::parseOrigin(scheme + u"://"_s + host);
    return origin.value_or(QUrl(u"https://api.omnistrate.cloud"_s));
}

} // namespace byoc
