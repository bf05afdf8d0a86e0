// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

/// Keys for tests, made when they run with the `openssl` command: none is ever committed.
namespace testkeys {

/// What `openssl <arguments>` writes, given `input`; empty when it fails.
inline QByteArray openssl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// An RSA key in PKCS#8; small, for speed.
inline QByteArray rsa()
{
    using namespace Qt::StringLiterals;
    return openssl({u"genpkey"_s, u"-quiet"_s, u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s,
                    u"rsa_keygen_bits:2048"_s});
}

} // namespace testkeys
