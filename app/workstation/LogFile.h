// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Result.h"

namespace byoc {

/// Writes every message of the program to a file as well (mode 0600, one line each, appended), with
/// everything that looks like a secret removed. Messages on stderr are redacted in the same way.
/// Call once, at the start; an empty path redacts stderr only.
Result<void> startLogging(const QString &path);

} // namespace byoc
