// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/AccountAnswers.h"
#include "text/DocumentMistake.h"

#include <tl/expected.hpp>

namespace byoc {

/// The bindings, or everything that is wrong with the document: never empty then.
using NebiusBindingsResult = tl::expected<QList<NebiusBinding>, QList<DocumentMistake>>;

/// Reads a Nebius bindings document: YAML as `omnistrate-ctl … --nebius-bindings-file` takes it
/// (control-plane-api.md 5.2), of at most 1 MiB.
///
/// The list stands under `bindings`, else `nebiusBindings`, else at the top. Of the spellings of a
/// field the first that is not blank counts. Values are taken as they are written ("007" and 007
/// are the same text). Each key is given inline or as a file, whose path is relative to
/// `directory`; `~` is the home folder. Keys are checked with `checkPrivateKeyPem`; the form of the
/// IDs is not judged here. Unknown fields are ignored, as omnistrate-ctl does.
///
/// Reads the named key files, nothing else; blocks meanwhile. Any thread. No mistake quotes a key.
NebiusBindingsResult parseNebiusBindings(const QByteArray &yaml, const QString &directory);

/// The same for a file; key files are relative to the folder that it is in.
NebiusBindingsResult readNebiusBindings(const QString &path);

} // namespace byoc
