// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace byoc::demo {

/// The portal's allow-list (customer-portal.md 1.0): whether it passes a call on. Complete for
/// account configs; of the rest, what onboarding and deploying need. \a endpoint may carry a query.
bool isPassedOn(const QString &method, const QString &endpoint);

/// Whether the control plane answers the endpoint without a signed-in user.
bool needsNoToken(const QString &endpoint);

} // namespace byoc::demo
