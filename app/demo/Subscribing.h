// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoWorld.h"

namespace byoc::demo {

/// Opens an active subscription of a plan for \a owner; its id. \a by is who asked for it.
QString openSubscription(DemoWorld &world, const DemoPlan &plan, const DemoUser &owner,
                         const DemoUser &by, int maxNumberOfInstances = -1);

/// DescribeSubscriptionRequestResult; empty if the plan was withdrawn.
QJsonObject describeSubscriptionRequest(const DemoWorld &world, const SubscriptionRequest &request);

} // namespace byoc::demo
