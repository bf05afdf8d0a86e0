// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Result.h"
#include "secrets/Secret.h"

namespace byoc {

/// The private key in a PEM file: `checkPrivateKeyPem` of its content, of which at most
/// `maxPrivateKeyPemBytes` are read. Problems of the file are those of `readFile` (kind Local),
/// problems of its content are of kind Input. Any thread.
Result<Secret> readPrivateKeyFile(const QString &path);

} // namespace byoc
