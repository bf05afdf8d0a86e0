// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/HttpMessage.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>
#include <memory>

namespace byoc::demo {

/// Sends what the portal passes on to another address than the demo's own, e.g. to a proxy that
/// holds the calls to the contract. Lives in the thread of its first call.
class PortalRelay
{
public:
    using Answered = std::function<void(const HttpResponse &)>;

    /// \a answered is called once, later; a call that fails counts as 502.
    void send(const QUrl &upstream, const HttpRequest &call, const Answered &answered);

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace byoc::demo
