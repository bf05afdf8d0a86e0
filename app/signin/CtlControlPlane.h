// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Result.h"

#include <QUrl>

namespace byoc {

/// Origin of the control plane that omnistrate-ctl uses on this computer: `OMNISTRATE_HOST_SCHEME`,
/// `OMNISTRATE_HOST` and `OMNISTRATE_ROOT_DOMAIN`, where they are set and not empty, or else
/// https://api.omnistrate.cloud (control-plane-api.md 1.1). What was given to omnistrate-ctl, its
/// login and `OMNISTRATE_API_KEY`, goes there and nowhere else: so not at all, where these name no
/// place that this program may send them to.
Result<QUrl> ctlControlPlane();

} // namespace byoc
