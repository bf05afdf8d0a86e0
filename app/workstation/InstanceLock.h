// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace byoc {

/// The lock of one process on a file, from take() until it ends, however it ends (flock; QLockFile
/// where there is none). The file is never removed: whoever removed it could take a second lock, on
/// the file that comes after it, beside somebody who holds the one on the old. It says who has it,
/// for people only. One thread at a time.
class InstanceLock
{
public:
    enum class Outcome {
        Held,
        Taken, ///< by another process
        Failed, ///< there can be no lock there
    };
    struct Owner
    {
        qint64 process = 0; ///< 0: not known
        QString computer; ///< empty: not known
    };

    explicit InstanceLock(const QString &path);
    ~InstanceLock();
    Q_DISABLE_COPY_MOVE(InstanceLock)

    const QString &path() const { return m_path; }
    /// Does not wait.
    Outcome take();
    /// Whoever took it last.
    Owner owner() const;

private:
    QString m_path;
#ifdef Q_OS_UNIX
    int m_file = -1; ///< descriptor; -1: not held
#else
    std::unique_ptr<QLockFile> m_file;
#endif
};

} // namespace byoc
