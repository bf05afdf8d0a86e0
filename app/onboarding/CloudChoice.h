// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/Cloud.h"

namespace byoc {

/// A cloud as the chosen plan offers it.
struct CloudChoice
{
    const Cloud *cloud = nullptr; ///< of the catalogue
    QString refusal; ///< why it may not be used; empty: it may
};

/// An onboarding of the same account for the same plan that exists already.
struct ExistingAccount
{
    QString instanceId;
    QString identity; ///< account ID, project ID, cluster name …
    QString status; ///< the server's word
};

} // namespace byoc
