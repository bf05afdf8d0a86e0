// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/HttpMessage.h"

#include <QByteArray>

namespace byoc::faults {

/// One reply as it came from the demo, to be passed on whole or damaged.
struct Reply
{
    QByteArray head; ///< status line and headers but Content-Length and Connection, with line ends
    QByteArray body;

    static Reply parse(const QByteArray &bytes);
    /// Ready to be sent on a connection that is kept. `length`: what Content-Length says; the
    /// truth if not given.
    QByteArray toBytes(qsizetype length = -1) const;
};

/// The control plane's error body.
Reply errorReply(int code);
/// The same, as the page of a gateway that stands before the control plane.
Reply errorPage(int code);
/// The sign-in page of a hotel.
Reply captivePortal();
/// Every value of the JSON is of another type.
Reply withOtherTypes(const Reply &reply);

/// A request to pass on, on a connection of its own.
QByteArray toBytes(const demo::HttpRequest &request);

} // namespace byoc::faults
