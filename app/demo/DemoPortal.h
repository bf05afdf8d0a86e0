// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoWorld.h"
#include "demo/HttpMessage.h"

#include <QUrl>

#include <functional>

namespace byoc::demo {

/// The provider's customer portal, in front of the same control plane (customer-portal.md 1.0-1.1):
/// keeps the customer's tokens in cookies and passes calls on.
///
/// | request                    | what it does                                             |
/// |----------------------------|----------------------------------------------------------|
/// | GET /signin                | the page that people sign in on                          |
/// | POST /api/signin           | customers only; sets the cookies                         |
/// | POST /api/action           | passes {endpoint, method, data?, queryParams?} on        |
/// | GET /api/action?endpoint=  | for account-setup scripts only, without a sign-in        |
/// | POST /api/refresh-token    | new cookies for the refresh cookie                       |
/// | POST /api/logout           | ends the session                                         |
/// | GET /api/provider-details  | name and contact of the provider                         |
///
/// It runs as in production, except that its cookies are not "Secure": it is on the loopback.
class DemoPortal
{
public:
    /// How the provider set it up.
    struct Mode
    {
        bool recaptcha = false; ///< signing in needs reCaptchaToken: "demo-recaptcha"
        bool ssoOnly = false; ///< customers have no passwords
        QUrl
            upstream; ///< where calls are passed on, e.g. a proxy that checks them; empty: directly
    };
    using Upstream = std::function<HttpResponse(const HttpRequest &)>;

    /// \a upstream is the control plane.
    DemoPortal(DemoWorld &world, quint32 seed, Upstream upstream);

    void setMode(const Mode &mode) { m_mode = mode; }
    const Mode &mode() const { return m_mode; }

    static bool serves(const HttpRequest &request);
    HttpResponse answer(const HttpRequest &request);

    /// What POST /api/action sends on, with the token; or the portal's own refusal.
    static std::variant<HttpRequest, HttpResponse> accepted(const HttpRequest &request);
    /// What the portal makes of the control plane's answer to that.
    static HttpResponse relayed(const HttpResponse &answer);

    /// The call that an /api/action asks to pass on, for rules about it; nullopt: it is none.
    static std::optional<HttpRequest> passedOn(const HttpRequest &request);

private:
    HttpResponse signInPage() const;
    HttpResponse signIn(const HttpRequest &request);
    HttpResponse signInAnswer(const HttpRequest &request);
    HttpResponse action(const HttpRequest &request) const;
    HttpResponse accountSetup(const HttpRequest &request) const;
    HttpResponse refresh(const HttpRequest &request) const;
    HttpResponse logout(const HttpRequest &request) const;
    HttpResponse providerDetails() const;

    DemoWorld &m_world;
    Upstream m_upstream;
    Mode m_mode;
    QRandomGenerator m_delays;
};

} // namespace byoc::demo
