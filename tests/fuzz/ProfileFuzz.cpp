// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Require.h"

#include "cloud/CloudCatalogue.h"
#include "documents/ProfileDocument.h"

#include <QFile>
#include <QHostAddress>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

void requireSafe(const QUrl &url, const QStringList &hosts)
{
    if (url.isEmpty())
        return;
    const bool isThisComputer =
        url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    require(url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisComputer));
    require(url.userInfo().isEmpty());
    // Whatever can be opened is what the person was asked about.
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const auto isOfHost = [&host](const QString &shown) {
        return shown == host || shown.startsWith(host + u':');
    };
    require(std::any_of(hosts.cbegin(), hosts.cend(), isOfHost));
}

void judge(const Profile &profile)
{
    const QStringList hosts = profile.hosts();
    if (profile.gateway)
        requireSafe(profile.gateway->url, hosts);
    requireSafe(profile.support.url, hosts);
    for (const ProfileLink &link : profile.support.links)
        requireSafe(link.url, hosts);
    for (const SsoClient &client : profile.ssoClients) {
        require(!client.clientId.isEmpty() && !client.name.isEmpty() && !client.label.isEmpty());
        requireSafe(client.deviceUrl, hosts);
        requireSafe(client.verificationUrl, hosts);
    }
    for (const CloudDefaults &defaults : profile.defaults) {
        for (const PresetValue &preset : defaults.fields)
            require(!preset.value.isEmpty() && (!preset.isLocked || !preset.reason.isEmpty()));
    }
    require(profile.fingerprint().size() == 32);
}

void judge(const QList<DocumentMistake> &mistakes)
{
    for (const DocumentMistake &mistake : mistakes) {
        require(mistake.line >= 0 && !mistake.text.isEmpty());
        require(mistake.sentence().size() < 4000);
    }
}

} // namespace

/// A profile; after a NUL, which no profile holds, the content of the files beside it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const CloudCatalogue clouds;
    static const QTemporaryDir folder;
    QByteArray yaml(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const qsizetype end = yaml.indexOf('\0'); end >= 0) {
        for (const QString &name : {u"a.svg"_s, u"a.png"_s, u"a.pem"_s}) {
            QFile file(folder.filePath(name));
            require(file.open(QIODevice::WriteOnly));
            file.write(yaml.constData() + end + 1, yaml.size() - end - 1);
        }
        yaml.truncate(end);
    }
    const ProfileResult result = parseProfile(yaml, folder.path(), clouds);
    if (result) {
        judge(result->profile);
        judge(result->warnings);
    } else {
        require(!result.error().isEmpty());
        judge(result.error());
    }
    return 0;
}
