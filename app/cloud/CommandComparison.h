// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace byoc {

/// What is different about a command, or a link, that came from outside.
struct CommandDifferences
{
    QStringList remarks; ///< whole sentences; empty: it is as documented
    /// The command with `⟦` before and `⟧` after each part that is not documented; empty where
    /// there is none, or no use in it.
    QString marked;

    bool isEmpty() const { return remarks.isEmpty(); }
};

/// Each remark once, and no more of them than a person reads.
QStringList withoutExcess(QStringList remarks);

/// Compares a shell command that came from outside with the documented one, as it would be for
/// this very account. Nothing is run, expanded or judged: it only tells what a person should look
/// at before running it. White space, and quotes around an address, make no difference. Both texts
/// are read as flat words and signs of a POSIX shell, so that what stands inside `bash -c '…'` is
/// seen as well. Remarks and marks are safe to show. Pure.
CommandDifferences compareCommand(const QString &documented, const QString &command);

} // namespace byoc
