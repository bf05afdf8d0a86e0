// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Program.h"

#include <QDir>
#include <QTemporaryDir>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestRun = 240'000; // ms; for the sanitizers on a busy machine

QProcessEnvironment cleanEnvironment(const QString &home, Display display)
{
    QProcessEnvironment environment;
    for (const char *name : {"PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (display == Display::Offscreen)
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

} // namespace

Outcome runProgram(const QStringList &arguments, Display display)
{
    const QTemporaryDir home;
    return runProgram(arguments, display, home.path());
}

Outcome runProgram(const QStringList &arguments, Display display, const QString &home)
{
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment(home, display));
    process.setWorkingDirectory(home);
    process.start(QStringLiteral(BYOC_PROGRAM), arguments);
    const bool ended = process.waitForFinished(LongestRun);
    Outcome outcome;
    if (ended && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    else
        process.kill();
    process.waitForFinished();
    outcome.output = QString::fromUtf8(process.readAllStandardOutput());
    outcome.errors = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

std::unique_ptr<QProcess> startProgram(const QStringList &arguments, const QString &home)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(cleanEnvironment(home, Display::Offscreen));
    process->setWorkingDirectory(home);
    process->start(QStringLiteral(BYOC_PROGRAM), arguments);
    return process;
}

} // namespace byoc
