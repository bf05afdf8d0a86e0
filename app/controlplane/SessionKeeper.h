// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/Session.h"
#include "job/Job.h"

namespace byoc {

/// Where a gateway's session rests between two runs of the program. GUI thread.
class SessionKeeper
{
public:
    virtual ~SessionKeeper() = default;

    /// Replaces what was kept. The gateway uses a renewed session only after this has ended:
    /// a refresh token is good once, and the old one is dead by then.
    virtual Job<void> *keep(const Session &session) = 0;
    /// What is kept now; another copy of the program may have renewed the session.
    virtual Job<std::optional<Session>> *reread() = 0;
};

} // namespace byoc
