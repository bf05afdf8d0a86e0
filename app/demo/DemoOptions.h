// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/FaultRules.h"

#include <optional>

namespace byoc {

/// How a demo control plane behaves.
struct DemoOptions
{
    quint16 port = 0; ///< on 127.0.0.1; 0: any free one
    quint32 seed = 1; ///< the same seed and order of calls give the same ids
    double timeScale = 1.0; ///< how fast lifecycles pass, 10 = ten times; above 0
    std::optional<int>
        autoGrantSeconds; ///< the customer runs the step by themselves that long
                          ///< (lifecycle time) after the instructions; nullopt: never
    int tokenLifetimeSeconds = 3600; ///< of access tokens, real time
    int deviceCodeSeconds = 900; ///< lifecycle time in which a device code must be used
    int deviceCodeInterval = 5; ///< lifecycle time between two questions
    std::optional<int> deviceApprovalSeconds; ///< lifecycle time after which a device code is
                                              ///< approved by itself; nullopt: never
    int customers = 12; ///< made up beside the named people, 0 … 100000; the seed decides who
    QString oddKit; ///< which one of oddInstallKits() is served; empty: the usual install kit
    FaultRules faults;
};

} // namespace byoc
