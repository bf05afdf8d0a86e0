// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace byoc {

/// A file of lines that keeps to a size: once it is full it becomes "<path>.1", that one
/// "<path>.2" and so on, and the oldest goes. Readable by its owner only (mode 0600).
///
/// Each line is one write at the end of the file, which is opened for it: so several processes may
/// write to the same path, and one that is renamed, removed or on a disk that went away disturbs
/// nobody. One thread at a time.
class LogFile
{
public:
    struct Limits
    {
        qint64 bytes = 1024 * 1024; ///< of the file; a line may go beyond
        int oldFiles = 3;
    };

    explicit LogFile(const QString &path, const Limits &limits);
    explicit LogFile(const QString &path)
        : LogFile(path, Limits())
    {
    }

    const QString &path() const { return m_path; }

    /// Makes the file, if it is not there; a problem says why it cannot be written.
    Result<void> prepare() const;
    /// `line` ends with its newline. False: it could not be written, and is lost.
    bool append(const QByteArray &line);
    /// The last whole lines, of the older files too, oldest first, in at most `maxBytes`.
    QByteArray tail(qint64 maxBytes) const;
    /// Removes the file and the older ones; gives those that could not be removed.
    QStringList remove() const;

private:
    QString olderPath(int age) const;
    void rotate() const;

    QString m_path;
    Limits m_limits;
    bool m_isTorn = false; ///< the last line may have been written in part
};

} // namespace byoc
