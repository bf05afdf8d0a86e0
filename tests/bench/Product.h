// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoThread.h"
#include "secrets/MemoryStore.h"
#include "Services.h"
#include "wizard/WizardWindow.h"

#include <QUrl>

namespace byoc {

/// The program as main.cpp composes it. Needs an application and the theme.
struct Product
{
    /// `stateDirectory` empty: nothing is kept.
    explicit Product(const QString &stateDirectory)
        : services(stateDirectory, QUrl(QStringLiteral("https://api.omnistrate.cloud")), store)
    {
    }

    MemoryStore store;
    Services services;
    OnboardingModel &model = services.model;
    DemoThread demo;
    WizardWindow window{model, services.connection, services.profiles};
};

} // namespace byoc
