// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoCatalogue.h"

namespace byoc::demo {

struct MadeUpCustomers
{
    QList<DemoUser> users;
    QList<DemoSubscription> subscriptions;
};

/// \a count customers with an organisation each, for staff to search among. The same seed and
/// count give the same people; all sign in with "demo-password".
///
/// Of every 25, counted from 0: number 0 has no subscription, number 1 two of one plan, number 2
/// a suspended one; the others have one active subscription. Every fifth, from number 3 on, has
/// capital letters in the e-mail address.
MadeUpCustomers makeUpCustomers(quint32 seed, int count, const QStringList &tierIds,
                                const QString &createdAt);

} // namespace byoc::demo
