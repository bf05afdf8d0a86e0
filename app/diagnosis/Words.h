// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace byoc {

class OnboardingModel;
class SignIn;

/// What log and report call the same things. English.
QString gatewayWords(const SignIn &signIn);
QString roleWord(const OnboardingModel &model);

} // namespace byoc
