// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/PrivateKeyFile.h"

#include "secrets/PrivateKey.h"
#include "workstation/AtomicFile.h"

namespace byoc {

Result<Secret> readPrivateKeyFile(const QString &path)
{
    Result<QByteArray> bytes = readFile(path, maxPrivateKeyPemBytes);
    if (!bytes)
        return fail(bytes.error());
    Result<Secret> key = checkPrivateKeyPem(*bytes);
    bytes->fill('\0');
    return key;
}

} // namespace byoc
