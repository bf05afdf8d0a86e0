// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Result.h"

#include <QList>
#include <QSslCertificate>
#include <QStringList>

namespace byoc {

/// The certificates in a file (PEM, one or more, or one in DER), to be trusted in addition to the
/// system's. Blocks for as long as the disk does. Any thread.
///
/// Problems: what `readFile` says, no certificate in it, damaged ones, only expired ones.
Result<QList<QSslCertificate>> readCertificates(const QString &path);

/// What a person compares, one fact a line: subject, issuer, validity, SHA-256 fingerprint. Safe to
/// show as plain text. Any thread.
QStringList certificateFacts(const QSslCertificate &certificate);

} // namespace byoc
