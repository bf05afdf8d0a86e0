// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "RequestName.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <array>
#include <utility>

namespace byoc::faults {

using namespace Qt::StringLiterals;

namespace {

struct Name
{
    const char *word;
    const char *pattern;
};

constexpr std::array Names{
    Name{"sign-in", "POST (?:/api)?/signin"},
    Name{"refresh", "POST (?:/api)?/refresh-token"},
    Name{"user", "GET /user"},
    Name{"offerings", "GET /service-offering"},
    Name{"subscriptions", "GET /subscription"},
    Name{"subscribe", "POST /subscription"},
    Name{"list", "GET /resource-instance"},
    Name{"create", "POST /resource-instance/[^ ]+"},
    Name{"describe", "GET /resource-instance/[^ ]+/instance-\\w+"},
    Name{"account", "GET /accountconfig/ac-\\w+"},
    Name{"verify", "POST /accountconfig/verify/ac-\\w+"},
    Name{"kit", "GET /account-setup/byoc-onprem"},
    // The plan's account config, and what is deployed into the account: the same calls.
    Name{"declarations", "GET /service-offering/[^ ]+/resource/r-injected\\w+/instance/none"},
    Name{"declaration-labels", "GET /service/[^ ]+/resource/r-injected\\w+/input-parameter"},
    Name{"parameters", "GET /service-offering/[^ ]+/resource/[^/ ]+/instance/none"},
    Name{"parameter-labels", "GET /service/[^ ]+/resource/[^/ ]+/input-parameter"},
};

/// "POST /signin"; empty: it has no word.
QString wordFor(const QString &call)
{
    for (const Name &name : Names) {
        const QRegularExpression pattern(
            QRegularExpression::anchoredPattern(QLatin1StringView(name.pattern)));
        if (pattern.match(call).hasMatch())
            return QString::fromLatin1(name.word);
    }
    return {};
}

} // namespace

QString requestName(const QString &method, const QString &path, const QString &query)
{
    QString target = path;
    QStringList verbs{method};
    if (path == "/api/action"_L1) {
        target = QUrlQuery(query).queryItemValue(u"endpoint"_s, QUrl::FullyDecoded);
        target = target.section(u'?', 0, 0);
        verbs = {u"GET"_s, u"POST"_s};
    }
    target.remove("/2022-09-01-00"_L1);
    for (const QString &verb : std::as_const(verbs)) {
        if (const QString word = wordFor(verb + u' ' + target); !word.isEmpty())
            return word;
    }
    static const QRegularExpression id(u"\\b(instance|ac|sub)-\\w+"_s);
    return method + u' ' + target.replace(id, u"\\1-*"_s);
}

bool changesSomething(const QString &name)
{
    static const QStringList changing{u"sign-in"_s, u"refresh"_s, u"subscribe"_s, u"create"_s,
                                      u"verify"_s};
    return changing.contains(name) || (name.contains(u' ') && !name.startsWith("GET "_L1));
}

} // namespace byoc::faults
