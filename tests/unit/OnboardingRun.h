// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "HttpFixtures.h"

#include "onboarding/OnboardingModel.h"
#include "secrets/MemoryStore.h"
#include "workstation/ThisComputer.h"

namespace byoc {

/// One run of the program, without its window. Its keychain ends with it; its journal does not.
struct OnboardingRun
{
    OnboardingRun(const QUrl &origin, const QString &journalPath)
        : gateway(plainNetwork(), origin)
        , plane(gateway)
        , saved(QString())
        , signIn(plainNetwork(), gateway, plane, store, saved)
        , journal(journalPath)
        , model(gateway, plane, signIn, clouds, journal, computer)
    {
    }

    CloudCatalogue clouds;
    GatewaySwitch gateway;
    ControlPlane plane;
    MemoryStore store;
    SavedSignIns saved;
    SignIn signIn;
    Journal journal;
    ThisComputer computer;
    OnboardingModel model;
};

} // namespace byoc
