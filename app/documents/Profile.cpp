// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/Profile.h"

#include <QCryptographicHash>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

bool isIdOrName(const QString &written, const QString &id, const QString &name)
{
    return written == id || written.compare(name, Qt::CaseInsensitive) == 0;
}

/// Host and, unless it is the usual one of the scheme, port.
QString hostOf(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const int usual = url.scheme() == "http"_L1 ? 80 : 443;
    const int port = url.port(usual);
    return port == usual ? host : host + u':' + QString::number(port);
}

QString hostOf(const ProfileProxy &proxy)
{
    if (proxy.host.isEmpty())
        return {};
    QUrl url;
    url.setHost(proxy.host);
    url.setPort(proxy.port);
    return url.isValid() ? hostOf(url) : proxy.host;
}

QByteArray wordFor(ProfileHost::Use use)
{
    switch (use) {
    case ProfileHost::Use::Gateway:
        return "gateway"_ba;
    case ProfileHost::Use::SignIn:
        return "sign-in"_ba;
    case ProfileHost::Use::Proxy:
        return "proxy"_ba;
    case ProfileHost::Use::SupportLink:
        break;
    }
    return "link"_ba;
}

} // namespace

bool SwitchPolicy::initially(bool otherwise) const
{
    switch (rule) {
    case Rule::Required:
    case Rule::OnByDefault:
        return true;
    case Rule::Forbidden:
    case Rule::OffByDefault:
        return false;
    case Rule::Free:
        break;
    }
    return otherwise;
}

const PresetValue *Profile::preset(const QString &cloudId, const QString &fieldKey) const
{
    const auto cloud = defaults.constFind(cloudId);
    if (cloud == defaults.cend())
        return nullptr;
    const auto field = cloud->fields.constFind(fieldKey);
    return field == cloud->fields.cend() ? nullptr : &*field;
}

std::optional<int> Profile::rankOfCloud(const QString &cloudId) const
{
    if (clouds.isEmpty())
        return 0;
    const qsizetype at = clouds.indexOf(cloudId.toLower());
    return at < 0 ? std::nullopt : std::optional(int(at));
}

std::optional<int> Profile::rankOfPlan(const QString &productId, const QString &productName,
                                       const QString &planId, const QString &planName) const
{
    if (offerings.isEmpty())
        return 0;
    int rank = 0;
    for (const ProfileOffering &offering : offerings) {
        const bool isProduct = isIdOrName(offering.product, productId, productName);
        if (offering.plans.isEmpty()) {
            if (isProduct)
                return rank;
            ++rank;
        }
        for (const QString &plan : offering.plans) {
            if (isProduct && isIdOrName(plan, planId, planName))
                return rank;
            ++rank;
        }
    }
    return std::nullopt;
}

QList<ProfileHost> Profile::hostUses() const
{
    QList<ProfileHost> uses;
    const auto add = [&uses](ProfileHost::Use use, const QString &host) {
        const auto isSame = [&](const ProfileHost &known) {
            return known.use == use && known.host == host;
        };
        if (!host.isEmpty() && std::none_of(uses.cbegin(), uses.cend(), isSame))
            uses << ProfileHost{use, host};
    };
    if (gateway)
        add(ProfileHost::Use::Gateway, hostOf(gateway->url));
    for (const SsoClient &client : ssoClients) {
        add(ProfileHost::Use::SignIn, hostOf(client.deviceUrl));
        add(ProfileHost::Use::SignIn, hostOf(client.verificationUrl));
    }
    if (proxy)
        add(ProfileHost::Use::Proxy, hostOf(*proxy));
    add(ProfileHost::Use::SupportLink, hostOf(support.url));
    for (const ProfileLink &link : support.links)
        add(ProfileHost::Use::SupportLink, hostOf(link.url));
    return uses;
}

QStringList Profile::hosts() const
{
    QStringList hosts;
    const QList<ProfileHost> uses = hostUses();
    for (const ProfileHost &use : uses) {
        if (!hosts.contains(use.host))
            hosts << use.host;
    }
    return hosts;
}

QByteArray Profile::fingerprint() const
{
    QByteArrayList lines;
    const QList<ProfileHost> uses = hostUses();
    for (const ProfileHost &use : uses)
        lines << wordFor(use.use) + ' ' + use.host.toUtf8();
    // What is sent in the open, if only to this computer, is another thing to accept.
    if (gateway && gateway->url.scheme() == "http"_L1)
        lines << "gateway in the open"_ba;
    if (proxy && proxy->kind != ProfileProxy::Kind::System)
        lines << "proxy kind "_ba + QByteArray::number(int(proxy->kind));
    if (!extraCa.isEmpty())
        lines << "authorities "_ba
                + QCryptographicHash::hash(extraCa, QCryptographicHash::Sha256).toHex();
    std::sort(lines.begin(), lines.end());
    return QCryptographicHash::hash("byoc profile 1\n"_ba + lines.join('\n'),
                                    QCryptographicHash::Sha256);
}

} // namespace byoc
