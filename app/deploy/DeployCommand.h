// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace byoc {

/// The `omnistrate-ctl instance create` command that does what the Deploy page would do
/// (byoc-facts.md 6, control-plane-api.md 3.10). A plain value; what is empty is left out.
struct DeployCommand
{
    QString service; ///< name or id, as the three below
    QString environment;
    QString plan;
    QString version; ///< "latest", "preferred" or a number; empty: ctl takes the preferred one
    QString resource; ///< the name: with an id ctl fails
    QString cloudProvider;
    QString region;
    QString customerAccountId; ///< "instance-…"
    QString paramsFile; ///< path as it will be typed
    QString networkId; ///< the customer's own network
    QString subscriptionId;

    /// One element per argument, program first. Waits (`--wait`) and shows the progress.
    QStringList arguments() const;
    /// For people to paste into a POSIX shell.
    QString text() const;
};

} // namespace byoc
