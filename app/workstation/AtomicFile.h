// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Result.h"

#include <QByteArray>
#include <QString>

class QFileDevice;

namespace byoc {

/// Who may read a file that is written here.
enum class Access {
    Private, ///< its owner only (mode 0600), whatever the mode of the file that it replaces
    Shared, ///< what the umask allows; a file that is replaced keeps its mode
};

/// Writes a whole file or nothing: a new file takes the place of the old one only when every byte
/// is on the disk, and until then the old one stays as it is; the new name is synced too. A
/// symbolic link stays and its target is replaced. Blocks for as long as the disk does. Any thread.
///
/// Problems, each with its own advice: no or unknown folder, read-only folder, read-only file, path
/// is a folder, full disk.
Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes, Access access);

/// Brings what was flushed to `file` onto the disk; what cannot be synced at all passes. QSaveFile
/// does so too, but passes over a failure. On false, errno tells why. Blocks for as long as the
/// disk does. Any thread.
bool syncFile(const QFileDevice &file);

/// Reads a whole regular file of at most `maxBytes`; never more than that comes into memory. Any
/// thread.
///
/// Problems, each with its own advice: missing, a folder, a device or pipe, unreadable, too large.
/// An empty file is not one: it gives an empty array.
Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

} // namespace byoc
