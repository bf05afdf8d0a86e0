// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <chrono>
#include <memory>

class QLockFile;

namespace byoc {

/// Keeps other programs that ask the same way out of a folder while it lives. Ends with the
/// program, however that ends, and leaves nothing behind (flock on the folder; on Windows a lock
/// file). Any thread.
class FolderLock
{
public:
    /// Waits that long for somebody else to be done.
    FolderLock(const QString &folder, std::chrono::milliseconds patience);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    /// Somebody else has it. A folder that cannot be locked at all is nobody's.
    bool isTaken() const { return m_isTaken; }

private:
    bool m_isTaken = false;
#ifdef Q_OS_UNIX
    int m_folder = -1;
#else
    std::unique_ptr<QLockFile> m_file;
#endif
};

} // namespace byoc
