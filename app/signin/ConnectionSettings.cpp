// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "signin/ConnectionSettings.h"

#include "controlplane/ConnectionTest.h"
#include "workstation/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace byoc {

using namespace Qt::StringLiterals;

ConnectionSettings::ConnectionSettings(const QString &path, Network &network, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_network(network)
{
    if (path.isEmpty())
        return;
    const LoadedNetworkSettings loaded = loadNetworkSettings(path);
    m_problem = loaded.problem;
    if (loaded.settings != NetworkSettings())
        apply(loaded.settings, {});
}

void ConnectionSettings::apply(const NetworkSettings &settings, const Secret &password)
{
    const Result<void> applied = m_network.setSettings(settings, password);
    if (!applied)
        m_problem = applied.error();
}

void ConnectionSettings::change(const NetworkSettings &settings, const Secret &password)
{
    m_problem.reset();
    m_own.reset();
    apply(settings, password);
    if (!m_path.isEmpty()) {
        if (const Result<void> saved = saveNetworkSettings(settings, m_path); !saved)
            m_problem = saved.error();
    }
    emit changed();
}

void ConnectionSettings::useFromProfile(const std::optional<NetworkSettings> &proxy,
                                        const QByteArray &authorities)
{
    if (!m_own)
        m_own = {this->settings(), this->password()};
    NetworkSettings settings = m_own->first;
    Secret password = m_own->second;
    if (proxy) {
        settings = *proxy;
        settings.caFile = m_own->first.caFile;
        password = {}; // of another proxy
    }
    if (!authorities.isEmpty() && !m_path.isEmpty()) {
        // The profile's file may be on a stick that is gone tomorrow.
        const QString copy =
            QFileInfo(m_path).absoluteDir().filePath(u"provider-authorities.pem"_s);
        const Result<void> written = writeFileAtomically(copy, authorities, Access::Private);
        if (written)
            settings.caFile = copy;
        else
            m_problem = written.error();
    }
    if (settings == this->settings())
        return;
    apply(settings, password);
    emit changed();
}

void ConnectionSettings::forget()
{
    m_problem.reset();
    m_own.reset();
    apply({}, {});
    const QString copy = QFileInfo(m_path).absoluteDir().filePath(u"provider-authorities.pem"_s);
    for (const QString &path : {m_path, copy}) {
        if (!m_path.isEmpty() && QFileInfo::exists(path) && !QFile::remove(path))
            m_problem = Problem::local(tr("The file %1 could not be removed.").arg(path),
                                       tr("Remove it yourself."));
    }
    emit changed();
}

Job<QString> *ConnectionSettings::test(const NetworkSettings &settings, const Secret &password,
                                       const QUrl &url)
{
    return testConnection(settings, password, url, this);
}

} // namespace byoc
