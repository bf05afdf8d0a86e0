// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QLocalSocket;

namespace byoc {

/// Whether the process at the other end of a connected socket belongs to the user of this one, as
/// the system says (SO_PEERCRED on Linux, getpeereid elsewhere on Unix). On Windows the access
/// list of the pipe has decided already, and it is always so.
bool isSameUser(const QLocalSocket &socket);

} // namespace byoc
