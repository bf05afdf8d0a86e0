// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QStringList>

namespace byoc::test {

/// The arguments that the real `sh` reads out of a command: the program named first is replaced by
/// a function that prints what it was given. Empty if the shell failed.
inline QStringList readBySh(const QString &command, const QString &program)
{
    const QString script = program
        + QStringLiteral("() { for word; do printf '%s\\0' \"$word\"; done; }\n") + command + u'\n';
    QProcess sh;
    sh.start(QStringLiteral("sh"), {QStringLiteral("-c"), script});
    if (!sh.waitForFinished() || sh.exitStatus() != QProcess::NormalExit || sh.exitCode() != 0)
        return {};
    QList<QByteArray> words = sh.readAllStandardOutput().split('\0');
    words.removeLast(); // printf ends each word with a NUL
    QStringList arguments{program};
    for (const QByteArray &word : words)
        arguments << QString::fromUtf8(word);
    return arguments;
}

} // namespace byoc::test
