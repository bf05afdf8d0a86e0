// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Result.h"
#include "secrets/Secret.h"

namespace byoc {

/// The largest PEM text that is looked at, in bytes. An RSA key of 16384 bits has about 13 KiB.
inline constexpr qint64 maxPrivateKeyPemBytes = 64 * 1024;

/// Is this one unencrypted RSA or EC private key in PEM form (RFC 7468: PKCS#8, PKCS#1 or SEC 1)?
///
/// Returns it tidied up: only the key's own block, lines of 64 characters, "\n" at their ends.
/// Forgives what pasting does: Windows line ends, indentation, text around the block, line ends
/// written as a backslash and an n, all lines run into one, EC parameters before the key.
/// Everything else has its own answer; none quotes the key. Any thread.
Result<Secret> checkPrivateKeyPem(const QByteArray &pem);

} // namespace byoc
