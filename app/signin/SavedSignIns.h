// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/GatewaySwitch.h"
#include "controlplane/Types.h"
#include "problem/Result.h"

#include <QDateTime>

namespace byoc {

/// A sign-in that this computer remembers: who and where, without any secret. The session itself
/// is in the keychain, under `key()`.
struct SavedSignIn
{
    QString id; ///< UUID
    GatewaySwitch::Kind gateway = GatewaySwitch::Kind::Direct;
    QUrl origin;
    bool isStaff = false; ///< acts for customers, over the fleet routes
    User user;
    QDateTime lastUsed;

    QString key() const { return QStringLiteral("session/") + id; }
    /// The same person at the same place in the same role.
    bool isSameAs(const SavedSignIn &other) const;
};

/// The list of them: `sign-ins.json` in the state directory, 0600, written whole. GUI thread.
/// An entry says that there is a session in the keychain, so that "nothing found" there can be told
/// from "never signed in". A file that cannot be understood is set aside under a dated name, and
/// the list is empty: one signs in again.
class SavedSignIns
{
public:
    /// `path` empty: in memory only.
    explicit SavedSignIns(const QString &path);

    /// Used last first.
    const QList<SavedSignIn> &all() const { return m_all; }
    std::optional<SavedSignIn> find(const QString &id) const;
    /// Adds, or replaces the one with the same id. Refused, with nothing changed: a 101st, and what
    /// could not be read back.
    Result<void> put(const SavedSignIn &signIn);
    Result<void> remove(const QString &id);
    /// Removes the files that were set aside; they say who signed in where.
    void removeSetAside() const;

private:
    Result<void> save() const;

    QString m_path;
    QList<SavedSignIn> m_all;
};

} // namespace byoc
