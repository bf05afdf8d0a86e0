// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/MemoryStore.h"

namespace byoc {

Job<CredentialStore::World> *MemoryStore::probe()
{
    auto *job = new Job<World>(this);
    job->finish(World::Usable);
    return job;
}

Job<std::optional<Secret>> *MemoryStore::load(const QString &key)
{
    auto *job = new Job<std::optional<Secret>>(this);
    const auto found = m_secrets.constFind(key);
    job->finish(found == m_secrets.cend() ? std::nullopt : std::optional(*found));
    return job;
}

Job<void> *MemoryStore::save(const QString &key, const Secret &secret)
{
    m_secrets.insert(key, secret);
    auto *job = new Job<void>(this);
    job->finish({});
    return job;
}

Job<void> *MemoryStore::remove(const QString &key)
{
    m_secrets.remove(key);
    auto *job = new Job<void>(this);
    job->finish({});
    return job;
}

} // namespace byoc
