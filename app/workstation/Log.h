// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Result.h"

#include <QStringList>

namespace byoc {

/// The log: every message of the program (qInfo, qCWarning … of any thread), one line each:
///
///     2026-11-23T04:10:00.123Z 4711 info byoc.http: Call 7, attempt 1: GET https://… was answered
///     …
///
/// with time (UTC), process id, level, category and text. What looks like a secret is removed,
/// e-mail addresses are, and newlines and other control characters are made visible. Messages are
/// English, whole sentences, not translated, since support reads them; but what the person was
/// shown is quoted in the person's language (inLog). There is one log for each process, as there is
/// one message handler in Qt; categories begin with "byoc." and a room or topic.
///
/// The lines go to a file that keeps to a size (LogFile.h), the last ones stay in memory as well,
/// and warnings also go to stderr. A disk that is full or read-only disturbs nothing. Any thread.

/// Call once, at the start. `path` empty: there is no file. `usualPath`: where other runs log,
/// which may be another place; empty: nowhere. On a problem, too, there is a log, only not in that
/// file.
Result<void> startLogging(const QString &path, const QString &usualPath = {});

/// A problem in one line: its kind in English, where, error id and detail, and what was shown.
QString inLog(const Problem &problem);

/// The last lines, oldest first, those of earlier runs included, in at most `maxBytes`; where there
/// is no file, those of this run.
QStringList recentLog(qsizetype maxBytes);

/// Removes what was written, by other runs too; from now on the log of this run is in memory only.
/// Gives the files that could not be removed.
QStringList forgetLog();

} // namespace byoc
