// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoCatalogue.h"

namespace byoc::demo {

/// What the control plane checks, and what goes wrong in the demo, for each cloud's account.

/// The cloud that a request means: named in it, else told by its parameters; lower case, may be
/// empty or unknown.
QString requestedCloud(const QJsonObject &body, const QJsonObject &parameters);

/// Checks the parameters of an onboarding request beyond their declared types.
MaybeError checkAccount(const QString &cloud, const QJsonObject &parameters);

/// The failure that certain inputs are known to lead to, so that a person can see one:
/// AWS account 000000000000; a GCP project or a cluster whose name starts with "fail-"; the Azure
/// subscription of zeros; an OCI tenancy whose unique part starts with "fail".
std::optional<QString> knownFailure(const QString &cloud, const QJsonObject &parameters);

} // namespace byoc::demo
