// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "signin/StoredSession.h"

namespace byoc {

Job<void> *StoredSession::keep(const Session &session)
{
    Job<void> *saving = m_store.save(m_key, session.toSecret());
    if (m_observer)
        saving->then(&m_life, m_observer);
    return saving;
}

Job<std::optional<Session>> *StoredSession::reread()
{
    return DerivedJob<std::optional<Session>>::from<std::optional<Secret>>(
        m_store.load(m_key),
        [](const std::optional<Secret> &kept) -> Result<std::optional<Session>> {
            return kept ? Session::fromSecret(*kept) : std::nullopt;
        });
}

} // namespace byoc
