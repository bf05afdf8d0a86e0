// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/SessionKeeper.h"
#include "secrets/CredentialStore.h"

#include <functional>

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

    /// Told how each keeping ended, as long as this exists.
    void setObserver(std::function<void(const Result<void> &)> observer)
    {
        m_observer = std::move(observer);
    }

    Job<void> *keep(const Session &session) override;
    Job<std::optional<Session>> *reread() override;
    Job<void> *remove() { return m_store.remove(m_key); }

private:
    CredentialStore &m_store;
    QString m_key;
    std::function<void(const Result<void> &)> m_observer;
    QObject m_life; ///< the keeping goes on when this is gone; the telling does not
};

} // namespace byoc
