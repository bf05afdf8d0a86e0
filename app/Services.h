// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/CloudCatalogue.h"
#include "controlplane/Network.h"
#include "onboarding/OnboardingModel.h"
#include "onboarding/ProfileBook.h"
#include "signin/ConnectionSettings.h"
#include "workstation/ThisComputer.h"

namespace byoc {

/// What the program is made of, but for its window: made once by main.cpp, and by tests. Members
/// are handed down by reference in the order in which they stand here.
struct Services
{
    /// `stateDirectory` empty: nothing is written. `origin`: where one signs in at first. `store`
    /// is borrowed.
    Services(const QString &stateDirectory, const QUrl &origin, CredentialStore &store,
             std::unique_ptr<Computer> computer = std::make_unique<ThisComputer>());

    std::unique_ptr<Computer> computer;
    CloudCatalogue clouds;
    Network network;
    ConnectionSettings connection;
    GatewaySwitch gateway;
    ControlPlane controlPlane;
    SavedSignIns savedSignIns;
    SignIn signIn;
    Journal journal;
    ProfileBook profiles;
    OnboardingModel model;
};

} // namespace byoc
