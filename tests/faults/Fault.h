// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace byoc::faults {

/// One thing that can happen to a request.
struct Fault
{
    enum class Kind {
        // On the way there: the driver's own network (Weather.h).
        Refused,
        NoName,
        WrongCertificate,
        // On the connection.
        Hang, ///< the work is done, no byte comes back
        ResetBefore,
        ResetAfter, ///< the work is done
        ResetLate, ///< the work is done when nobody waits for it any more
        ClosedAfter, ///< the work is done, then an orderly close without a byte: Qt would send
                     ///< again
        Cut, ///< half of the reply
        ShortLength, ///< Content-Length names half of what comes
        LongLength, ///< Content-Length names more than comes, and nothing more comes
        // Another answer.
        Status, ///< `code`, as the control plane says it
        Page, ///< `code`, as the page of something that stands before it
        Html, ///< a captive portal's page, with 200
        WrongTypes, ///< every value of another JSON type
        // In the world outside, while the answer is on its way.
        ClockForward, ///< somebody sets the clock two days ahead
        ClockBack,
        Sleep, ///< the computer sleeps for an hour; its connections are gone
    };

    Kind kind = Kind::Hang;
    int code = 0;
    QString name;
    bool isLate = false; ///< with Status and Page: an error is told, although the work is done

    bool isOutage() const { return kind <= Kind::WrongCertificate; }
    /// Whether the control plane has done what was asked for before the fault shows.
    bool isAfterWork() const;

    /// All that can happen to a request of this name. Late errors and late work only to those that
    /// change something: nothing else can tell them from the early ones.
    static QList<Fault> allFor(const QString &request);
};

} // namespace byoc::faults
