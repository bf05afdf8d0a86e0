// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/Grant.h"

namespace byoc {

/// Reading the grant instructions out of what the control plane returned. Pure functions.
namespace instructions {

/// The result parameter `resultKey`, else the account config's field `configKey`, else empty.
/// Result parameters come first as in the web portal (customer-portal.md 2.5, 2.6).
QString find(const GrantFacts &facts, const QString &resultKey, const QString &configKey);

/// An identifier such as "gcp_project_id": what was asked for, else what the server has. Safe to
/// show.
QString identifier(const GrantFacts &facts, const QString &parameterKey, const QString &configKey);

/// The same command with single quotes around each bare http(s) URL. `?` is a glob character, and
/// zsh refuses to run a command whose glob matches no file. Leaves alone what is quoted already,
/// what stands inside single quotes and what the shell is meant to expand. Idempotent.
QString withQuotedUrls(const QString &command);

/// File name of the install kit, as omnistrate-ctl gives it (control-plane-api.md 3.8). Of the id
/// only letters, digits and hyphens: what comes from outside never becomes a path.
QString installKitName(const QString &accountConfigId);

/// The command that the documents give for `{script}.sh`, e.g. "gcp-bootstrap", for this account
/// (byoc-facts.md 1.2 to 1.4).
QString documentedScriptCommand(const GrantFacts &facts, const QString &script);

/// The documented address of one of the control plane's files for this account.
QString documentedAddress(const GrantFacts &facts, const QString &file);

/// A link, if the text is an absolute https URL; otherwise an empty one.
QUrl httpsLink(const QString &text);

} // namespace instructions
} // namespace byoc
