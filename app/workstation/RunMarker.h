// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace byoc {

/// The last run did not come to its own end: it crashed, was killed, its session was ended without
/// asking it, or the power went.
struct UnexpectedEnd
{
    /// It may have ended with its session: the computer, or the person's session on it, has begun
    /// anew since. Nobody can tell then whether it crashed before.
    bool maybeWithSession = false;
    qint64 processId = 0; ///< 0: not known
    QDateTime startedAt; ///< UTC; invalid: not known
    QString onboarding; ///< request id of the one that was open; empty: none
    /// So many runs ended within a session, one after the other; 0: this one, with its session.
    int inARow = 1;
};

/// A file that is there while the program runs (`running.json` in the state directory), so that the
/// next run can tell how this one ended. It names the session (the kernel's ids of boot and log-in,
/// and logind's; on other systems than Linux nothing is known of it). Only for the copy that has
/// the state directory to itself (SingleInstance.h): another one would take a running copy for one
/// that crashed. What cannot be written is left out: then the next run tells nothing.
class RunMarker
{
public:
    /// Looks for what the last run left, then leaves its own. `path` empty: does nothing.
    explicit RunMarker(const QString &path);
    /// The program comes to its end: the next run need not say anything.
    ~RunMarker();
    Q_DISABLE_COPY_MOVE(RunMarker)

    const std::optional<UnexpectedEnd> &lastEnd() const { return m_lastEnd; }

    /// The onboarding that is open, by its request id; empty: none.
    void setOnboarding(const QString &requestId);

private:
    void read();
    void write() const;

    QString m_path;
    QDateTime m_startedAt;
    QString m_session; ///< empty: not known
    QString m_onboarding;
    std::optional<UnexpectedEnd> m_lastEnd;
};

} // namespace byoc
