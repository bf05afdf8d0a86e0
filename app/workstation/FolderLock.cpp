// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/FolderLock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace byoc {

#ifdef Q_OS_UNIX

FolderLock::FolderLock(const QString &folder, std::chrono::milliseconds patience)
    : m_folder(open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    if (m_folder < 0)
        return;
    const QDeadlineTimer deadline(patience);
    while (flock(m_folder, LOCK_EX | LOCK_NB) != 0 && (errno == EWOULDBLOCK || errno == EINTR)) {
        m_isTaken = deadline.hasExpired();
        if (m_isTaken)
            return;
        QThread::msleep(5);
    }
}

FolderLock::~FolderLock()
{
    if (m_folder >= 0)
        close(m_folder); // which unlocks
}

#else

FolderLock::FolderLock(const QString &folder, std::chrono::milliseconds patience)
    : m_file(std::make_unique<QLockFile>(folder + QStringLiteral("/.lock")))
{
    m_isTaken = !m_file->tryLock(patience) && m_file->error() == QLockFile::LockFailedError;
}

FolderLock::~FolderLock() = default;

#endif

} // namespace byoc
