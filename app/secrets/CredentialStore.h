// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/Job.h"
#include "secrets/Secret.h"

#include <optional>

namespace byoc {

/// Where tokens and keys rest between two runs of the program. GUI thread.
///
/// One key for each account and purpose; it is no secret, and keychains show it to their owner.
/// Every job ends within the store's deadline, whatever the system does, and they are carried out
/// one after the other in the order in which they were asked for. Deleting the store deletes its
/// jobs.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    /// What can be expected of the store on this computer.
    enum class World {
        Unknown, ///< not probed yet
        Usable, ///< what is written can be read again
        Unusable, ///< there is a keychain, but it is locked, broken or does not answer
        Absent, ///< there is no keychain
    };
    Q_ENUM(World)

    using QObject::QObject;

    virtual World world() const = 0;
    /// Finds out by writing, reading and removing an entry of its own. Ends with the world, never
    /// with a problem but Cancelled.
    virtual Job<World> *probe() = 0;

    /// Ends with nullopt only where there surely is no such entry; what cannot be told is a
    /// problem.
    virtual Job<std::optional<Secret>> *load(const QString &key) = 0;
    /// All or nothing: a later `load` finds the old secret or the new one, also after a crash.
    /// Cancelled or out of time, it may yet take effect.
    virtual Job<void> *save(const QString &key, const Secret &secret) = 0;
    /// Succeeds where there is no such entry.
    virtual Job<void> *remove(const QString &key) = 0;

signals:
    void worldChanged();
};

} // namespace byoc
