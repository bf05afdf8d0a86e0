// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <stop_token>

class QIODevice;

namespace byoc {

/// What the inspection of an install kit found. A plain value.
struct InstallKitReport
{
    /// What is unusual. Each is a reason not to unpack or run the kit.
    enum class Fault {
        Unreadable, ///< the file cannot be read
        NotAnArchive,
        Compressed, ///< the documented kit is not, and unpacking is not for an inspection
        Truncated,
        Damaged,
        TrailingData, ///< something that is not unpacked follows the end
        TooManyEntries,
        TooLarge, ///< when unpacked, altogether or for the size of the file
        TooSlow, ///< the inspection took too long
        AbsolutePath,
        ParentPath, ///< has `..` in it
        LinkOut, ///< a link that leads, or may lead, out of the folder
        ThroughLink, ///< would be written to where a link in the kit leads
        SpecialFile, ///< a device, a pipe, a socket, or of a kind that is not known
        PrivilegedMode, ///< setuid or setgid
        HiddenCharacters, ///< in a name: control or bidirectional ones, or no text at all
        LongName,
        DuplicateName, ///< also where only capital letters differ, as on macOS and Windows
        NoScript,
    };
    struct Finding
    {
        Fault fault;
        QString entry; ///< the first that it is about, safe to show; empty: the whole kit
        int count = 1; ///< how many entries it is about

        QString text() const; ///< one sentence
    };

    int files = 0; ///< without directories
    qint64 unpackedBytes = 0;
    qint64 scriptBytes = -1; ///< of install.sh; -1: there is none
    QList<Finding> findings; ///< at most one for each fault
    bool isComplete = false; ///< looked at from the beginning to the end

    /// Complete, and nothing unusual.
    bool isUsual() const { return isComplete && findings.isEmpty(); }
    const Finding *find(Fault fault) const;

    /// The script that the instructions run.
    static QString scriptName() { return QStringLiteral("install.sh"); }
};

/// How much an inspection takes. A real kit has some dozen files and less than 100 MB.
struct InstallKitLimits
{
    int entries = 20'000;
    qint64 unpackedBytes = 4LL * 1024 * 1024 * 1024;
    /// Unpacked size for each byte of the file, once that is above `smallBytes` (sparse files).
    int ratio = 20;
    qint64 smallBytes = 16LL * 1024 * 1024;
    qint64 headerBytes = 4LL * 1024 * 1024; ///< read for one entry before its content
    int nameLength = 1024; ///< in UTF-16 units
    int nameDepth = 64; ///< folders and the name itself
    std::chrono::milliseconds time = std::chrono::minutes(2);
};

/// Lists the kit, a plain tar archive (control-plane-api.md 3.8), from the device's present
/// position without unpacking anything. Reads it once, in pieces of 64 KiB; the memory needed is
/// bounded by the limits. Blocks: not for the GUI thread. A stopped inspection is not complete.
InstallKitReport inspectInstallKit(QIODevice &kit, const InstallKitLimits &limits = {},
                                   const std::stop_token &stop = {});
/// The same of a file.
InstallKitReport inspectInstallKit(const QString &path, const InstallKitLimits &limits = {},
                                   const std::stop_token &stop = {});

} // namespace byoc
