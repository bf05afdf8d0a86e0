// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/Secret.h"

#include <QString>

namespace byoc {

/// The text without what must not be logged, shown in a report or sent: each such part becomes
/// "***", and the home folder "~". Everything that leaves the product as text passes here.
///
/// Removes: PEM blocks; web tokens (JWT) and `om_…` API keys; bearer and basic credentials, cookie
/// and authorization headers; values of fields that `namesASecret`, in JSON (also inside a JSON
/// string), forms and queries; user info of URLs; and what `Redactor::remember` was told.
/// Rather takes too much than too little. Idempotent; time linear in the length of the text for
/// a given set of remembered secrets. Any thread.
QString redact(const QString &text);

/// Whether there is a secret in the text, that is, whether redact() takes more from it than the
/// home folder. Any thread.
bool quotesASecret(const QString &text);

/// Whether a field of this name holds a secret: "password", "jwtToken", "AWS_SECRET_ACCESS_KEY" …
bool namesASecret(const QString &field);

/// The secrets that this run has come to know, for `redact`. Any thread.
class Redactor
{
public:
    /// From now on removed wherever it stands: as it is, percent-encoded, or escaped in JSON.
    /// Ignored below 6 characters: such a text would stand everywhere.
    static void remember(const Secret &secret);
    /// The same for what a server gives and replaces at its own pace: only the newest 256 are
    /// known, which are far more than are in use.
    static void rememberToken(const Secret &token);
    /// Forgets, and wipes, all of them. For tests, which have one run for many.
    static void forgetAll();
};

} // namespace byoc
