// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/AtomicFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace byoc {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::AtomicFile)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

bool isFull(int error, const QString &folder, qint64 wanted)
{
    if (error == ENOSPC)
        return true;
#ifdef EDQUOT
    if (error == EDQUOT)
        return true;
#endif
    // Not every platform tells through errno.
    const QStorageInfo storage(folder);
    return storage.isValid() && storage.bytesAvailable() < wanted;
}

/// Makes a name that was just given to a file last through a power cut, where folders can do that.
void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder =
        open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    fsync(folder);
    close(folder);
#else
    Q_UNUSED(path)
#endif
}

Problem explainWrite(const QString &path, qint64 size, int error, const QString &detail)
{
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    const QFileInfo parent(folder);
    const QString what = Text::tr("The file %1 could not be written.").arg(shown(path));

    if (file.isDir())
        return Problem::local(Text::tr("%1 is a folder, not a file.").arg(shown(path)),
                              Text::tr("Choose a file name inside it."));
    if (!parent.exists())
        return Problem::local(Text::tr("The folder %1 does not exist.").arg(shown(folder)),
                              Text::tr("Create it, or choose another folder."));
    if (!parent.isDir())
        return Problem::local(Text::tr("%1 is not a folder.").arg(shown(folder)),
                              Text::tr("Choose another folder."));
    if (isFull(error, folder, size))
        return Problem::local(
            Text::tr("The disk is full: %1 could not be written.").arg(shown(path)),
            Text::tr("Free some space or choose another disk, then try again. "
                     "The file that was there is unchanged."),
            detail);
    if (file.exists() && !file.isWritable())
        return Problem::local(Text::tr("The file %1 is read-only.").arg(shown(path)),
                              Text::tr("Choose another name, or allow writing to this file."));
    if (!parent.isWritable() || error == EACCES || error == EPERM || error == EROFS)
        return Problem::local(
            Text::tr("You may not create files in the folder %1.").arg(shown(folder)),
            Text::tr("Choose a folder of your own, for example your home folder."), detail);
    return Problem::local(what,
                          Text::tr("Try again, or choose another folder. "
                                   "The file that was there is unchanged."),
                          detail);
}

} // namespace

bool syncFile(const QFileDevice &file)
{
#ifdef Q_OS_UNIX
    // What cannot be synced at all, such as some network file systems, is not a failure.
    return fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP;
#else
    Q_UNUSED(file)
    return true;
#endif
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes, Access access)
{
    if (path.isEmpty())
        return fail(Problem::input(Text::tr("No file name was given."),
                                   Text::tr("Choose where to save the file.")));

    QSaveFile file(path);
    const auto failed = [&] {
        const int error = errno; // before anything else can change it
        return fail(explainWrite(path, bytes.size(), error, file.errorString()));
    };

    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    // Before the first byte, so that nobody else can ever read one.
    if (access == Access::Private
        && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed();
    // Flushed here, because commit() removes the unfinished file and errno may not survive that.
    if (file.write(bytes) != bytes.size() || !file.flush() || !syncFile(file))
        return failed();
    if (!file.commit())
        return failed();
    const QFileInfo target(path);
    const QString linked = target.symLinkTarget();
    syncFolder(linked.isEmpty() ? target.absolutePath() : QFileInfo(linked).absolutePath());
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    if (path.isEmpty())
        return fail(
            Problem::input(Text::tr("No file name was given."), Text::tr("Choose a file.")));

    const QFileInfo info(path);
    if (!info.exists())
        return fail(Problem::local(Text::tr("There is no file %1.").arg(shown(path)),
                                   Text::tr("Check the name and the folder.")));
    if (info.isDir())
        return fail(Problem::local(Text::tr("%1 is a folder, not a file.").arg(shown(path)),
                                   Text::tr("Choose a file inside it.")));
    // Opening a pipe would wait for its other end, and a device may never end.
    if (!info.isFile())
        return fail(Problem::local(Text::tr("%1 is not an ordinary file.").arg(shown(path)),
                                   Text::tr("Choose a file on a disk.")));

    const auto tooLarge = [&] {
        return fail(Problem::local(Text::tr("The file %1 is too large: at most %2 are read.")
                                       .arg(shown(path), QLocale().formattedDataSize(maxBytes, 0)),
                                   Text::tr("Check that this is the file that you meant.")));
    };
    if (info.size() > maxBytes)
        return tooLarge();

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Problem::local(Text::tr("The file %1 could not be opened.").arg(shown(path)),
                                   Text::tr("Check that you may read it."), file.errorString()));
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Problem::local(Text::tr("The file %1 could not be read.").arg(shown(path)),
                                   Text::tr("Try again, or copy it to another disk first."),
                                   file.errorString()));
    // It may have grown since, and files such as those in /proc claim to be empty.
    if (bytes.size() > maxBytes)
        return tooLarge();
    return bytes;
}

} // namespace byoc
