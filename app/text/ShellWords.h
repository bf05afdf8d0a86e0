// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace byoc {

/// POSIX shell quoting (IEEE Std 1003.1, Shell Command Language, section 2.2). Pure functions.
namespace shell {

/// One argument, quoted only where the shell would read it otherwise.
QString quote(const QString &argument);

/// A command on one line.
QString join(const QStringList &arguments);

/// A command over several lines, each option with its value on its own line, continued with
/// backslashes: what people paste from documents. An argument that starts with "--" begins a line.
QString joinLines(const QStringList &arguments);

} // namespace shell
} // namespace byoc
