// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/LinkPolicy.h"

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

bool isTrustedLink(const QUrl &link, const QStringList &hosts)
{
    if (!link.isValid() || link.scheme() != "https"_L1 || !link.userInfo().isEmpty())
        return false;
    if (link.port(443) != 443)
        return false;
    const QString host = link.host().toLower();
    if (host.isEmpty())
        return false;
    return std::any_of(hosts.begin(), hosts.end(), [&host](const QString &known) {
        return known.startsWith("*."_L1)
            ? host.endsWith(QStringView(known).mid(1)) && host.size() > known.size() - 1
            : host == known;
    });
}

} // namespace byoc
