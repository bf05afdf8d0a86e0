// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoRouter.h"
#include "demo/DemoWorld.h"

namespace byoc::demo {

/// The prefix of every published path.
constexpr QLatin1StringView ApiPrefix{"/2022-09-01-00"};

// Each adds one chapter of the published contract; the world must outlive the router.
void addSignInRoutes(DemoRouter &router, DemoWorld &world);
void addOfferingRoutes(DemoRouter &router, DemoWorld &world);
void addSubscriptionRoutes(DemoRouter &router, DemoWorld &world);
void addInstanceRoutes(DemoRouter &router, DemoWorld &world);
void addAccountRoutes(DemoRouter &router, DemoWorld &world);
void addServiceRoutes(DemoRouter &router, DemoWorld &world);
/// An identity provider that signs in by device code, and the sign-in with what it vouches for.
void addDeviceCodeRoutes(DemoRouter &router, DemoWorld &world);

// What only the provider's staff may call, under /fleet.
void addFleetOfferingRoutes(DemoRouter &router, DemoWorld &world);
void addFleetCustomerRoutes(DemoRouter &router, DemoWorld &world);
void addFleetInstanceRoutes(DemoRouter &router, DemoWorld &world);

/// The part of the scripting and inspection door that changes or shows the world: grant, fail,
/// remove, instances, expire-tokens, withdraw-plan. No contract, no authentication.
void addDoorRoutes(DemoRouter &router, DemoWorld &world);

} // namespace byoc::demo
