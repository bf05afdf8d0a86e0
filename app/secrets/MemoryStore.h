// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/CredentialStore.h"

#include <QHash>

namespace byoc {

/// Keeps secrets until it is deleted: for "this session only", for the demo and for tests.
/// Nothing can fail in it.
class MemoryStore final : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    World world() const override { return World::Usable; }
    Job<World> *probe() override;
    Job<std::optional<Secret>> *load(const QString &key) override;
    Job<void> *save(const QString &key, const Secret &secret) override;
    Job<void> *remove(const QString &key) override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace byoc
