// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/SessionKeeper.h"
#include "secrets/CredentialStore.h"

namespace byoc {

/// One session in a credential store. GUI thread.
class StoredSession : public SessionKeeper
{
public:
    /// `store` is borrowed; `key` names the place in it.
    StoredSession(CredentialStore &store, const QString &key)
        : m_store(store)
        , m_key(key)
    {
    }

    Job<void> *keep(const Session &session) override;
    Job<std::optional<Session>> *reread() override;
    Job<void> *remove() { return m_store.remove(m_key); }

private:
    CredentialStore &m_store;
    QString m_key;
};

} // namespace byoc
