// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/CloudCatalogue.h"
#include "controlplane/ControlPlane.h"
#include "controlplane/DirectGateway.h"
#include "controlplane/Network.h"
#include "demo/DemoThread.h"
#include "onboarding/Journal.h"
#include "onboarding/OnboardingModel.h"
#include "wizard/WizardWindow.h"

#include <QUrl>

namespace byoc {

/// The program as main.cpp composes it. Needs an application and the theme.
struct Product
{
    /// `journalPath` empty: nothing is kept.
    explicit Product(const QString &journalPath)
        : journal(journalPath)
    {
    }

    CloudCatalogue clouds;
    Network network;
    DirectGateway gateway{network, QUrl(QStringLiteral("https://api.omnistrate.cloud"))};
    ControlPlane controlPlane{gateway};
    Journal journal;
    OnboardingModel model{gateway, controlPlane, clouds, journal};
    DemoThread demo;
    WizardWindow window{model};
};

} // namespace byoc
