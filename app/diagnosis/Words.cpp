// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "diagnosis/Words.h"

#include "onboarding/OnboardingModel.h"

namespace byoc {

using namespace Qt::StringLiterals;

QString gatewayWords(const SignIn &signIn)
{
    return signIn.isPortal() ? u"through the provider's portal"_s : u"directly"_s;
}

QString roleWord(const OnboardingModel &model)
{
    return model.isStaff() ? u"support staff"_s : u"customer"_s;
}

} // namespace byoc
