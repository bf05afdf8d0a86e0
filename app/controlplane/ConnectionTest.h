// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/Job.h"
#include "secrets/Secret.h"
#include "workstation/NetworkSettings.h"

#include <QUrl>

namespace byoc {

/// Whether `url` can be reached with these settings, before anything else uses them: one request
/// without any sign-in. Each answer counts, whatever its status. Gives the sentence to show.
Job<QString> *testConnection(const NetworkSettings &settings, const Secret &password,
                             const QUrl &url, QObject *parent);

} // namespace byoc
