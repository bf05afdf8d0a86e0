// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace byoc::demo {

/// A tar archive (POSIX ustar) in memory; entries keep the order in which they are added.
class TarArchive
{
public:
    /// The typeflag of an entry's header.
    enum class Type : char {
        File = '0',
        HardLink = '1',
        SymbolicLink = '2',
        CharacterDevice = '3',
        BlockDevice = '4',
        Directory = '5',
        Fifo = '6',
        Attributes = 'x', ///< POSIX pax: of the entry after it
        AttributesOfAll = 'g', ///< of all entries after it
    };

    /// \a path at most 100 bytes, \a mode as in chmod.
    void addFile(const QByteArray &path, const QByteArray &content, int mode);
    void addDirectory(const QByteArray &path);
    /// Anything without content; \a target at most 100 bytes.
    void addEntry(Type type, const QByteArray &path, const QByteArray &target = {},
                  int mode = 0644);
    /// Anything with content, also what should have none.
    void addContent(Type type, const QByteArray &path, const QByteArray &target,
                    const QByteArray &content, int mode = 0644);
    /// A file that claims a size and has no content: nothing can follow it.
    void addClaim(const QByteArray &path, qint64 size);
    /// The archive so far, with its end mark.
    QByteArray bytes() const;
    /// The same without an end mark.
    QByteArray entries() const { return m_bytes; }

private:
    void addHeader(const QByteArray &path, qint64 size, int mode, Type type,
                   const QByteArray &target = {});

    QByteArray m_bytes;
};

/// The install kit for one cluster. Its install.sh says that this is the demo, changes nothing on
/// the computer, and tells the demo at \a grantUrl that the step was run.
TarArchive installKit(const QString &accountConfigId, const QString &clusterName,
                      const QString &grantUrl);

/// The script that stands in for {cloud}-{action}.sh, equally harmless; an empty \a grantUrl
/// reports nothing.
QByteArray accountSetupScript(const QString &name, const QString &grantUrl);

} // namespace byoc::demo
