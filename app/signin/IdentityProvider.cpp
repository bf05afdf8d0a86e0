// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "signin/IdentityProvider.h"

namespace byoc {

using namespace Qt::StringLiterals;

QList<IdentityProvider> knownIdentityProviders()
{
    using Encoding = IdentityProvider::Encoding;
    // Names of products are the same in every language.
    return {
        {u"GitHub for CTL"_s,
         u"GitHub"_s,
         QUrl(u"https://github.com/login/device/code"_s),
         QUrl(u"https://github.com/login/device"_s),
         u"read:user user:email"_s,
         {},
         Encoding::Json},
        {u"Google for CTL"_s,
         u"Google"_s,
         QUrl(u"https://oauth2.googleapis.com/device/code"_s),
         QUrl(u"https://www.google.com/device"_s),
         u"email profile"_s,
         {},
         Encoding::Json},
        {u"Microsoft Entra for CTL"_s,
         u"Microsoft Entra"_s,
         QUrl(u"https://login.microsoftonline.com/organizations/oauth2/v2.0/devicecode"_s),
         QUrl(u"https://microsoft.com/devicelogin"_s),
         u"openid email profile offline_access User.Read"_s,
         {},
         Encoding::Form},
    };
}

} // namespace byoc
