// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "FileStore.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace byoc::faults {

FileStore::FileStore(const QString &path, QObject *parent)
    : CredentialStore(parent)
    , m_path(path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_entries = QJsonDocument::fromJson(file.readAll()).object();
}

Job<CredentialStore::World> *FileStore::probe()
{
    auto *job = new Job<World>(this);
    job->finish(World::Usable);
    return job;
}

Job<std::optional<Secret>> *FileStore::load(const QString &key)
{
    auto *job = new Job<std::optional<Secret>>(this);
    const QJsonValue found = m_entries.value(key);
    job->finish(found.isString() ? std::optional(Secret(found.toString())) : std::nullopt);
    return job;
}

Job<void> *FileStore::save(const QString &key, const Secret &secret)
{
    m_entries.insert(key, secret.revealText());
    return write();
}

Job<void> *FileStore::remove(const QString &key)
{
    m_entries.remove(key);
    return write();
}

Job<void> *FileStore::write()
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(m_entries).toJson()) < 0
        || !file.commit())
        qFatal("The keychain cannot be written.");
    auto *job = new Job<void>(this);
    job->finish({});
    return job;
}

} // namespace byoc::faults
