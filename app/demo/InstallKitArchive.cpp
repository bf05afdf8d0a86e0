// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/InstallKitArchive.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

constexpr qsizetype BlockSize = 512;
constexpr qint64 ModifiedAt = 1767225600; // 2026-01-01: the same kit has the same bytes

QByteArray octal(qint64 value, int digits)
{
    return QByteArray::number(value, 8).rightJustified(digits, '0') + '\0';
}

} // namespace

void TarArchive::addHeader(const QByteArray &path, qint64 size, int mode, Type type,
                           const QByteArray &target)
{
    Q_ASSERT(path.size() <= 100 && target.size() <= 100);
    QByteArray header(BlockSize, '\0');
    const auto put = [&header](qsizetype at, const QByteArray &field) {
        header.replace(at, field.size(), field);
    };
    put(0, path);
    put(100, octal(mode, 7));
    put(108, octal(0, 7));
    put(116, octal(0, 7));
    put(124, octal(size, 11));
    put(136, octal(ModifiedAt, 11));
    put(148, QByteArray(8, ' '));
    put(156, QByteArray(1, static_cast<char>(type)));
    put(157, target);
    put(257,
        QByteArray("ustar\0"
                   "00",
                   8));
    int sum = 0;
    for (const char byte : header)
        sum += static_cast<unsigned char>(byte);
    put(148, octal(sum, 6) + ' ');
    m_bytes += header;
}

void TarArchive::addFile(const QByteArray &path, const QByteArray &content, int mode)
{
    addContent(Type::File, path, {}, content, mode);
}

void TarArchive::addContent(Type type, const QByteArray &path, const QByteArray &target,
                            const QByteArray &content, int mode)
{
    addHeader(path, content.size(), mode, type, target);
    m_bytes += content;
    m_bytes += QByteArray((BlockSize - content.size() % BlockSize) % BlockSize, '\0');
}

void TarArchive::addDirectory(const QByteArray &path)
{
    addHeader(path, 0, 0755, Type::Directory);
}

void TarArchive::addEntry(Type type, const QByteArray &path, const QByteArray &target, int mode)
{
    addHeader(path, 0, mode, type, target);
}

void TarArchive::addClaim(const QByteArray &path, qint64 size)
{
    addHeader(path, size, 0644, Type::File);
}

QByteArray TarArchive::bytes() const
{
    return m_bytes + QByteArray(2 * BlockSize, '\0');
}

QByteArray accountSetupScript(const QString &name, const QString &grantUrl)
{
    QByteArray script = "#!/bin/sh\n"
                        "# "
        + name.toUtf8()
        + " of the demo control plane. It changes nothing.\n"
          "echo 'This is the demo: nothing is created in your cloud.'\n";
    if (!grantUrl.isEmpty()) {
        script += "curl -fsS -X POST '" + grantUrl.toUtf8()
            + "' >/dev/null || exit 1\n"
              "echo 'The demo now takes this step as done.'\n";
    }
    return script;
}

TarArchive installKit(const QString &accountConfigId, const QString &clusterName,
                      const QString &grantUrl)
{
    // A YAML double-quoted text: quotes and backslashes are escaped, line ends cannot occur.
    QString name = clusterName;
    name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u' ');

    TarArchive archive;
    archive.addFile("install.sh", accountSetupScript(u"install.sh"_s, grantUrl), 0755);
    archive.addFile("README",
                    "Install kit of the demo control plane for " + accountConfigId.toUtf8()
                        + ".\nRun ./install.sh; it changes nothing on your cluster.\n",
                    0644);
    archive.addFile("values.yaml",
                    "accountConfigId: " + accountConfigId.toUtf8() + "\nclusterName: \""
                        + name.toUtf8() + "\"\n",
                    0644);
    archive.addDirectory("certs/");
    archive.addFile("certs/agent.crt", "This stands in for a certificate.\n", 0644);
    archive.addFile("certs/agent.key", "This stands in for a private key.\n", 0600);
    return archive;
}

} // namespace byoc::demo
