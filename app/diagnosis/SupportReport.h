// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onboarding/Draft.h"

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QStringList>

namespace byoc {

/// Label and value.
using SupportFact = QPair<QString, QString>;

/// What a report is made of. A plain value; SupportFacts.h collects it.
struct SupportContent
{
    QDateTime madeAt;
    QList<SupportFact> versions;
    QList<SupportFact> settings;
    QList<SupportFact> connection; ///< gateway, host, role, keychain
    QList<Draft> onboardings; ///< newest change first
    QStringList logLines; ///< oldest first
};

/// A report for the provider's support, as plain text of lines: versions, settings, connection, the
/// onboardings of this computer with their ids, steps and answers, the last problems that were
/// shown, and the end of the log.
///
/// Without secrets: all of it passes the redactor, e-mail addresses and names of people are left
/// out, and of what was typed for a deployment only the names of the parameters are told, since
/// what a parameter holds is the provider's to know. Control characters are made visible. In
/// English, whatever the language of the program, since support reads it; but what the person was
/// shown is quoted as it was (Log.h). Pure; any thread.
QString supportReport(const SupportContent &content);

/// For a file of this report: "byoc-onboarding-report-2026-11-23-0415.txt".
QString supportReportName(const QDateTime &madeAt);

} // namespace byoc
