// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace byoc {

/// The `omnistrate-ctl account customer create` command that does what the Review page would do
/// (byoc-facts.md 1.6, control-plane-api.md 3.2). A plain value.
struct CtlCommand
{
    QString service; ///< name or id, as the two below
    QString environment;
    QString plan;
    QString subscriptionId; ///< "sub-…"; empty: the customer's, or the caller's own
    QStringList cloudArguments; ///< `Cloud::ctlArguments`
    /// Of the customer it is done for; empty: for the caller. Left out where the subscription says
    /// it already: ctl refuses both together (control-plane-api.md 3.3).
    QString customerEmail = {};

    /// One element per argument, program first. Always with `--skip-wait`: otherwise ctl waits ten
    /// minutes for READY and fails, while the person still has the grant step to do.
    QStringList arguments() const;
    /// For people to paste into a POSIX shell.
    QString text() const;
};

} // namespace byoc
