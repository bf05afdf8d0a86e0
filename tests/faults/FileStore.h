// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/CredentialStore.h"

#include <QJsonObject>

namespace byoc::faults {

/// A keychain that is still there when the program was killed: a file, for what is no secret.
class FileStore final : public CredentialStore
{
    Q_OBJECT

public:
    explicit FileStore(const QString &path, QObject *parent = nullptr);

    World world() const override { return World::Usable; }
    Job<World> *probe() override;
    Job<std::optional<Secret>> *load(const QString &key) override;
    Job<void> *save(const QString &key, const Secret &secret) override;
    Job<void> *remove(const QString &key) override;

private:
    Job<void> *write();

    QString m_path;
    QJsonObject m_entries;
};

} // namespace byoc::faults
