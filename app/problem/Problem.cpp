// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "problem/Problem.h"

#include <QCoreApplication>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::Problem)
};
} // namespace

QString Problem::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Input:
        return Text::tr("Input");
    case Kind::SignIn:
        return Text::tr("Sign-in");
    case Kind::Permission:
        return Text::tr("Permission");
    case Kind::NotFound:
        return Text::tr("Not found");
    case Kind::Conflict:
        return Text::tr("Conflict");
    case Kind::Throttled:
        return Text::tr("Too many requests");
    case Kind::Server:
        return Text::tr("Server");
    case Kind::Network:
        return Text::tr("Network");
    case Kind::Tls:
        return Text::tr("Secure connection");
    case Kind::Protocol:
        return Text::tr("Unexpected answer");
    case Kind::Local:
        return Text::tr("This computer");
    case Kind::Cancelled:
        return Text::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString Problem::report() const
{
    QStringList lines{Text::tr("Problem: %1").arg(what), Text::tr("Kind: %1").arg(kindName(kind))};
    if (!where.isEmpty())
        lines << Text::tr("Where: %1").arg(where);
    if (!advice.isEmpty())
        lines << Text::tr("What to do: %1").arg(advice);
    if (!errorId.isEmpty())
        lines << Text::tr("Error ID: %1").arg(errorId);
    if (!detail.isEmpty())
        lines << Text::tr("Details: %1").arg(detail);
    return lines.join(u'\n');
}

Problem Problem::input(const QString &what, const QString &advice)
{
    Problem problem;
    problem.kind = Kind::Input;
    problem.what = what;
    problem.advice = advice;
    return problem;
}

Problem Problem::local(const QString &what, const QString &advice, const QString &detail)
{
    Problem problem;
    problem.kind = Kind::Local;
    problem.what = what;
    problem.advice = advice;
    problem.detail = detail;
    problem.canRetry = true;
    return problem;
}

Problem Problem::cancelled()
{
    Problem problem;
    problem.kind = Kind::Cancelled;
    problem.what = Text::tr("It was cancelled.");
    return problem;
}

} // namespace byoc
