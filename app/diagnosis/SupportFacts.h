// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "diagnosis/SupportReport.h"

namespace byoc {

class ConnectionSettings;
class OnboardingModel;
class ProfileBook;

/// Everything for a report that can be known without a window: what runs here, how it is set, where
/// it is connected to, the journal, and the end of the log. GUI thread; reads the log's files.
SupportContent collectSupportContent(OnboardingModel &model, const ConnectionSettings &connection,
                                     const ProfileBook &profiles);

} // namespace byoc
