// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/InstanceLock.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

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

InstanceLock::InstanceLock(const QString &path)
    : m_path(path)
{
}

InstanceLock::~InstanceLock()
{
    if (m_file >= 0)
        ::close(m_file); // which unlocks
}

InstanceLock::Outcome InstanceLock::take()
{
    const int file =
        ::open(QFile::encodeName(m_path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0)
        return Outcome::Failed;
    int locked = 0;
    do {
        locked = ::flock(file, LOCK_EX | LOCK_NB);
    } while (locked != 0 && errno == EINTR);
    if (locked != 0) {
        const Outcome outcome = errno == EWOULDBLOCK ? Outcome::Taken : Outcome::Failed;
        ::close(file);
        return outcome;
    }
    m_file = file;
    const QByteArray owner = QByteArray::number(QCoreApplication::applicationPid()) + '\n'
        + QSysInfo::machineHostName().toUtf8() + '\n';
    // What cannot be written, on a full disk, is missed by people only.
    [[maybe_unused]] const bool written = ::ftruncate(file, 0) == 0
        && ::pwrite(file, owner.constData(), size_t(owner.size()), 0) == owner.size();
    return Outcome::Held;
}

InstanceLock::Owner InstanceLock::owner() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArrayList lines = file.read(1024).split('\n');
    return {lines.value(0).toLongLong(), QString::fromUtf8(lines.value(1))};
}

#else

InstanceLock::InstanceLock(const QString &path)
    : m_path(path)
    , m_file(std::make_unique<QLockFile>(path))
{
    m_file->setStaleLockTime(0); // it is held for as long as the program runs
}

InstanceLock::~InstanceLock() = default;

InstanceLock::Outcome InstanceLock::take()
{
    if (m_file->tryLock(0))
        return Outcome::Held;
    return m_file->error() == QLockFile::LockFailedError ? Outcome::Taken : Outcome::Failed;
}

InstanceLock::Owner InstanceLock::owner() const
{
    Owner owner;
    QString program;
    m_file->getLockInfo(&owner.process, &owner.computer, &program);
    return owner;
}

#endif

} // namespace byoc
