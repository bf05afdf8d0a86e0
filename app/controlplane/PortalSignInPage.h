// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/HttpClient.h"

namespace byoc {

/// What the page on which people sign in to a portal tells about it. A portal answers a wrong
/// password, a missing reCAPTCHA and a customer without a password with the same words
/// (customer-portal.md 1.1); its page shows the difference. A plain value; any thread.
struct PortalSignInPage
{
    bool asksForCaptcha = false; ///< it loads Google's script
    bool takesPassword = true; ///< it has a field for one, or builds its form only in the browser

    static PortalSignInPage fromHtml(const QByteArray &html);
    /// How it is read: GET /signin below the portal's origin.
    static HttpRequest request();
    /// A problem if the answer is no web page.
    static Result<PortalSignInPage> read(const HttpReply &reply);
};

} // namespace byoc
