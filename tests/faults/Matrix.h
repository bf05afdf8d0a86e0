// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Fault.h"
#include "RequestName.h"

namespace byoc::faults {

/// What is tried in one case.
struct CaseId
{
    QString flow;
    Target target; ///< with an empty name: nothing goes wrong
    Fault fault;
    bool kills = false;
    bool keepsSignIn = false; ///< in the keychain, so that it is there after the driver was killed

    bool isFaultless() const { return target.name.isEmpty(); }
    /// "aws/create#1/reset-after/killed"; names the case on the command line.
    QString text() const;
};

/// All that one flow sends, in order.
struct Flow
{
    QString id; ///< of Intent::flows()
    QList<Target> requests;
};

/// What a flow has to send at least, or something is not tried any more: one sentence each for
/// what is missing.
QStringList gapsIn(const QList<Flow> &flows);

/// Every request × every fault × killed or not. Half of each keep the sign-in.
QList<CaseId> wholeMatrix(const QList<Flow> &flows);

/// `size` of them (or some more), always the same: every creation of one flow, then as evenly as
/// it goes, then what is needed so that each request of each flow, each fault of each flow, and
/// each fault both killed and not is there.
QList<CaseId> sampleOf(const QList<CaseId> &matrix, qsizetype size);

} // namespace byoc::faults
