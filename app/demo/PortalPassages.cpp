// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/PortalPassages.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

constexpr QLatin1StringView Prefix = "/2022-09-01-00/"_L1;

struct Passage
{
    QLatin1StringView method;
    QLatin1StringView path; ///< * stands for one segment
};

constexpr std::array Passages{
    Passage{"GET"_L1, "user"_L1},
    Passage{"POST"_L1, "logout"_L1},
    Passage{"POST"_L1, "validate-token"_L1},
    Passage{"GET"_L1, "service-offering"_L1},
    Passage{"GET"_L1, "service-offering/*"_L1},
    Passage{"GET"_L1, "service-offering/*/resource/*/instance/*"_L1},
    Passage{"GET"_L1, "subscription"_L1},
    Passage{"POST"_L1, "subscription"_L1},
    Passage{"GET"_L1, "subscription/request"_L1},
    Passage{"POST"_L1, "subscription/request"_L1},
    Passage{"GET"_L1, "subscription/request/*"_L1},
    Passage{"GET"_L1, "subscription/*"_L1},
    Passage{"GET"_L1, "accountconfig/*"_L1},
    Passage{"PUT"_L1, "accountconfig/*"_L1},
    Passage{"GET"_L1, "accountconfig/nebius/tenant/*"_L1},
    Passage{"GET"_L1, "accountconfig/*/cloud-native-networks"_L1},
    Passage{"POST"_L1, "accountconfig/*/cloud-native-networks/sync"_L1},
    Passage{"POST"_L1, "accountconfig/*/cloud-native-networks/import"_L1},
    Passage{"GET"_L1, "resource-instance"_L1},
    Passage{"GET"_L1, "resource-instance/billing-status"_L1},
    Passage{"POST"_L1, "resource-instance/account-config/*"_L1},
    Passage{"GET"_L1, "resource-instance/*/*/*/*/*/*/*"_L1},
    Passage{"POST"_L1, "resource-instance/*/*/*/*/*/*/*"_L1},
    Passage{"GET"_L1, "resource-instance/*/*/*/*/*/*/*/*"_L1},
    Passage{"PUT"_L1, "resource-instance/*/*/*/*/*/*/*/*"_L1},
    Passage{"PATCH"_L1, "resource-instance/*/*/*/*/*/*/*/*"_L1},
    Passage{"DELETE"_L1, "resource-instance/*/*/*/*/*/*/*/*"_L1},
    Passage{"PATCH"_L1, "resource-instance/*/*/*/*/*/*/*/*/metadata"_L1},
    Passage{"POST"_L1, "resource-instance/*/*/*/*/*/*/*/*/start"_L1},
    Passage{"POST"_L1, "resource-instance/*/*/*/*/*/*/*/*/stop"_L1},
    Passage{"POST"_L1, "resource-instance/*/*/*/*/*/*/*/*/restart"_L1},
    Passage{"GET"_L1, "resource-instance/*/*/*/*/*/setup-kit/*"_L1},
};

// By prefix, as the portal compares.
constexpr std::array OpenEndpoints{"change-password"_L1,
                                   "contactus"_L1,
                                   "health"_L1,
                                   "json-schema"_L1,
                                   "login-with-identity-provider"_L1,
                                   "refresh-token"_L1,
                                   "reset-password"_L1,
                                   "resource-instance/health"_L1,
                                   "resource-instance/version"_L1,
                                   "signin"_L1,
                                   "signup"_L1,
                                   "validate-token"_L1,
                                   "version"_L1,
                                   "logout"_L1};

bool fits(const QStringList &pattern, const QStringList &path)
{
    return std::equal(pattern.cbegin(), pattern.cend(), path.cbegin(), path.cend(),
                      [](const QString &expected, const QString &given) {
                          return expected == u"*" ? !given.isEmpty() : expected == given;
                      });
}

} // namespace

bool isPassedOn(const QString &method, const QString &endpoint)
{
    QString path = endpoint.section(u'?', 0, 0);
    if (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    for (const QString &hidden : {u"%2f"_s, u"%5c"_s}) {
        if (path.contains(hidden, Qt::CaseInsensitive))
            return false;
    }
    if (!path.startsWith(Prefix))
        return false;
    const QStringList segments = path.sliced(Prefix.size()).split(u'/');
    if (segments.contains(u"."_s) || segments.contains(u".."_s))
        return false;
    return std::any_of(Passages.begin(), Passages.end(), [&](const Passage &passage) {
        return passage.method == method.toUpper()
            && fits(QString(passage.path).split(u'/'), segments);
    });
}

bool needsNoToken(const QString &endpoint)
{
    return endpoint.startsWith(Prefix)
        && std::any_of(OpenEndpoints.begin(), OpenEndpoints.end(),
                       [rest = endpoint.sliced(Prefix.size())](QLatin1StringView open) {
                           return rest.startsWith(open);
                       });
}

} // namespace byoc::demo
