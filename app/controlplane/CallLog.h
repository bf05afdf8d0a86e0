// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QUrl>

class QNetworkReply;

namespace byoc {

/// What the log (category byoc.http) says of one call: a line when an attempt has ended, with host,
/// path, status, duration and the id that the server gave the request, if it did. An attempt that
/// may change something has a line before it is sent, too: after a crash it shows what was under
/// way. Never queries, headers other than that id, or bodies.
///
/// All lines of a call begin with its number, which counts up within a run of the program.
class CallLog
{
public:
    CallLog(const QByteArray &verb, const QUrl &url);

    /// An attempt is about to be made; the first is 1.
    void begin(int attempt, bool changesSomething);
    /// It has ended by itself.
    void answered(const QNetworkReply &reply);
    /// It was ended here, and why: "it took too long". Nothing if no attempt is under way.
    void stopped(const QString &reason);

private:
    QString line(const QString &outcome) const;

    quint64 m_number;
    QString m_what; ///< "POST api.example.com/path"
    int m_attempt = 0;
    QElapsedTimer m_time; ///< invalid: no attempt is under way
};

} // namespace byoc
