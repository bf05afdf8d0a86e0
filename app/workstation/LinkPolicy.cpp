// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/LinkPolicy.h"

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

/// What browsers and proxies take; a quick-create link has about 700 characters.
constexpr qsizetype LongestLink = 8000;

/// Names that hold other letters arrive in punycode or decoded: neither is a cloud's. Browsers
/// disagree about what else is odd (a dot at the end, an underscore, an address in numbers).
bool isPlainHostName(QStringView host)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    };
    return !host.isEmpty() && std::all_of(host.begin(), host.end(), isPlain)
        && !host.startsWith(u'.') && !host.endsWith(u'.') && !host.contains(u"..")
        && !host.contains(u"xn--");
}

} // namespace

bool isTrustedLink(const QUrl &link, const QStringList &hosts)
{
    if (!link.isValid() || link.scheme() != "https"_L1)
        return false;
    const QString authority = link.authority(QUrl::FullyEncoded);
    if (authority.contains(u'@') || authority.contains(u':')) // a user or a port
        return false;
    // A browser reads "\" as "/", and some drop control characters: what is checked here has to be
    // what it goes to.
    const QString address = link.toString(QUrl::FullyEncoded);
    if (address.size() > LongestLink || address.contains(u'\\')
        || std::any_of(address.begin(), address.end(),
                       [](QChar c) { return c <= u' ' || c > u'~'; }))
        return false;
    const QString host = link.host(QUrl::FullyEncoded).toLower();
    return isPlainHostName(host)
        && std::any_of(hosts.begin(), hosts.end(), [&host](const QString &known) {
               return known.startsWith("*."_L1)
                   ? host.endsWith(QStringView(known).mid(1)) && host.size() > known.size() - 1
                   : host == known;
           });
}

} // namespace byoc
