// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace byoc::test {

using namespace Qt::StringLiterals;

/// proxy.mjs as a process, in front of a demo control plane.
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
            return u"the published contract (BYOC_OPENAPI, ../shared/control-plane/openapi.yaml) "
                   u"is "
                   "absent"_s;
        if (QProcess::execute(u"node"_s, {u"--version"_s}) != 0)
            return u"node is not installed"_s;
        if (!QFileInfo(QStringLiteral(PROXY_SCRIPT)).dir().exists(u"node_modules"_s))
            return u"the proxy's packages are not installed (tests/run installs them)"_s;
        return {};
    }

    bool start(const QUrl &upstream)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"node"_s,
                        {QStringLiteral(PROXY_SCRIPT), u"--until-stdin-closes"_s,
                         qEnvironmentVariable("BYOC_OPENAPI"), upstream.toString(),
                         violationsPath()});
        if (!waitForLine("listening "))
            return false;
        m_url = QUrl(QString::fromUtf8(m_line.sliced(10)));
        return true;
    }

    /// Ends it; then operations() says what it has seen.
    bool stop()
    {
        m_process.terminate();
        if (!waitForLine("stopped "))
            return false;
        m_operations = QJsonDocument::fromJson(m_line.sliced(8)).object()[u"operations"].toObject();
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished();
    }

    QUrl url() const { return m_url; }
    /// How often each was called, e.g. "get /2022-09-01-00/user".
    const QJsonObject &operations() const { return m_operations; }
    /// Whether this was called: "get /user", without the version.
    bool saw(const QString &operation) const
    {
        return m_operations.contains(QString(operation).replace(u" /"_s, u" /2022-09-01-00/"_s));
    }
    /// One line for each; empty: there were none.
    QString violations() const
    {
        QFile file(violationsPath());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                              : u"no violations file"_s;
    }

private:
    QString violationsPath() const { return m_directory.filePath(u"violations.jsonl"_s); }

    // The event loop runs on: the demo may be in this thread.
    bool waitForLine(const QByteArray &start)
    {
        const auto isThere = [&] {
            while (m_process.canReadLine()) {
                m_line = m_process.readLine().trimmed();
                if (m_line.startsWith(start))
                    return true;
            }
            return false;
        };
        bool found = false;
        (void)QTest::qWaitFor(
            [&] { return (found = isThere()) || m_process.state() == QProcess::NotRunning; },
            60000);
        return found;
    }

    QTemporaryDir m_directory;
    QProcess m_process;
    QByteArray m_line;
    QUrl m_url;
    QJsonObject m_operations;
};

} // namespace byoc::test
