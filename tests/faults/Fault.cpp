// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Fault.h"

#include "RequestName.h"

namespace byoc::faults {

using namespace Qt::StringLiterals;

bool Fault::isAfterWork() const
{
    switch (kind) {
    case Kind::Refused:
    case Kind::NoName:
    case Kind::WrongCertificate:
    case Kind::ResetBefore:
    case Kind::ResetLate:
    case Kind::Html:
        return false;
    case Kind::Status:
    case Kind::Page:
        return isLate;
    default:
        return true;
    }
}

QList<Fault> Fault::allFor(const QString &request)
{
    QList<Fault> faults{
        {Kind::Refused, 0, u"refused"_s},
        {Kind::NoName, 0, u"dns"_s},
        {Kind::WrongCertificate, 0, u"tls"_s},
        {Kind::Hang, 0, u"hang"_s},
        {Kind::ResetBefore, 0, u"reset-before"_s},
        {Kind::ResetAfter, 0, u"reset-after"_s},
        {Kind::ClosedAfter, 0, u"closed-after"_s},
        {Kind::Cut, 0, u"cut"_s},
        {Kind::LongLength, 0, u"long-length"_s},
        {Kind::Html, 0, u"html"_s},
        {Kind::ClockForward, 0, u"clock-forward"_s},
        {Kind::ClockBack, 0, u"clock-back"_s},
        {Kind::Sleep, 0, u"sleep"_s},
    };
    if (request != "verify"_L1) { // whose answer has no body that could be damaged
        faults << Fault{Kind::ShortLength, 0, u"short-length"_s};
        faults << Fault{Kind::WrongTypes, 0, u"wrong-types"_s};
    }
    for (const int code : {401, 403, 404, 409, 429, 500, 503})
        faults << Fault{Kind::Status, code, QString::number(code)};
    for (const int code : {502, 504}) // a gateway's, which has waited for the work
        faults << Fault{Kind::Page, code, QString::number(code), true};
    if (changesSomething(request)) {
        // Only the creation is waited for: a late subscription would be one more, and a late
        // verification would begin anew when all is over.
        if (request != "subscribe"_L1 && request != "verify"_L1)
            faults << Fault{Kind::ResetLate, 0, u"reset-late"_s};
        for (const int code : {500, 503})
            faults << Fault{Kind::Status, code, QString::number(code) + u"-after"_s, true};
        for (const int code : {401, 403, 404, 429})
            faults << Fault{Kind::Page, code, QString::number(code) + u"-html-after"_s, true};
    }
    return faults;
}

} // namespace byoc::faults
