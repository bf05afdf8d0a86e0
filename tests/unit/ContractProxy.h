// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace byoc::test {

using namespace Qt::StringLiterals;

/// tests/contract/proxy.mjs in front of a demo control plane.
class ContractProxy
{
public:
    ~ContractProxy()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    /// Why it cannot run here; empty: it can.
    static QString whatIsMissing()
    {
        if (!QFile::exists(qEnvironmentVariable("BYOC_OPENAPI")))
            return u"the published contract (BYOC_OPENAPI) is absent"_s;
        if (QProcess::execute(u"node"_s, {u"--version"_s}) != 0
            || !QFileInfo(QStringLiteral(PROXY_SCRIPT)).dir().exists(u"node_modules"_s))
            return u"node or the proxy's packages are not installed (tests/run installs them)"_s;
        return {};
    }
    bool start(const QUrl &upstream)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"node"_s,
                        {QStringLiteral(PROXY_SCRIPT), u"--until-stdin-closes"_s,
                         qEnvironmentVariable("BYOC_OPENAPI"), upstream.toString(), path()});
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 60000))
            return false;
        m_url = QUrl(QString::fromUtf8(m_process.readLine().trimmed().split(' ').last()));
        return true;
    }
    QUrl url() const { return m_url; }
    QByteArray violations() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

private:
    QString path() const { return m_directory.filePath(u"violations.jsonl"_s); }

    QTemporaryDir m_directory;
    QProcess m_process;
    QUrl m_url;
};

} // namespace byoc::test
