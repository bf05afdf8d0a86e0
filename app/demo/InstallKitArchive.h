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
    /// \a path at most 100 bytes, \a mode as in chmod.
    void addFile(const QByteArray &path, const QByteArray &content, int mode);
    void addDirectory(const QByteArray &path);
    /// The archive so far, with its end mark.
    QByteArray bytes() const;

private:
    void addHeader(const QByteArray &path, qsizetype size, int mode, char type);

    QByteArray m_bytes;
};

/// The install kit for one cluster. Its install.sh says that this is the demo, changes nothing on
/// the computer, and tells the demo at \a grantUrl that the step was run.
QByteArray installKit(const QString &accountConfigId, const QString &clusterName,
                      const QString &grantUrl);

/// The script that stands in for {cloud}-{action}.sh, equally harmless; an empty \a grantUrl
/// reports nothing.
QByteArray accountSetupScript(const QString &name, const QString &grantUrl);

} // namespace byoc::demo
