// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/InstallKitInspection.h"

#include "text/VisibleText.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QQueue>
#include <QSet>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <memory>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

using Fault = InstallKitReport::Fault;

constexpr qsizetype PieceBytes = 64 * 1024;
constexpr qint64 BlockBytes = 512;
constexpr qint64 EndMarkBytes = 2 * BlockBytes; ///< POSIX pax, ustar interchange format
constexpr qint64 MostExtraBytes = 512 * 1024; ///< libarchive leaves out what follows 1 MB of them
constexpr qsizetype MostEntriesAhead = 20'000; ///< more than libarchive reads at once
constexpr qsizetype ShownNameLength = 120;
constexpr int PrivilegedBits = 06000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::InstallKitReport)
};

/// Where the entries begin and how much content they have, by the sizes in their headers alone.
///
/// libarchive and GNU tar do not always agree on that: attributes for all entries, a size among the
/// attributes or the content of a link make the one see entries where the other sees content. What
/// can be read in two ways cannot be inspected. Takes the bytes as they come.
class TarHeaders
{
public:
    struct Entry
    {
        qint64 start; ///< of the headers that belong to it
        qint64 content;
    };

    void read(QByteArrayView bytes);
    /// The next entry; none: the archive ends here, or is odd.
    std::optional<Entry> next();

private:
    void readBlock();
    void readHeader(char type, qint64 size);
    std::optional<qint64> size() const;

    QByteArray m_block; ///< as much as there is of it
    QByteArray m_extra; ///< types of the headers in front of the entry's own
    QQueue<Entry> m_entries;
    qint64 m_position = 0; ///< of the next byte
    qint64 m_start = 0; ///< of the headers of the entry
    qint64 m_skip = 0; ///< bytes of content that are still to come
    bool m_isMap = false; ///< the next block belongs to the map of a sparse file (GNU, old)
    bool m_isEnded = false;
};

void TarHeaders::read(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_isEnded) {
        const bool skips = m_skip > 0 && !m_isMap;
        const qint64 wanted = skips ? m_skip : BlockBytes - m_block.size();
        const qsizetype count = qsizetype(qMin(wanted, qint64(bytes.size())));
        if (skips)
            m_skip -= count;
        else
            m_block.append(bytes.data(), count);
        m_position += count;
        bytes = bytes.sliced(count);
        if (m_block.size() == BlockBytes) {
            readBlock();
            m_block.clear();
        }
    }
}

std::optional<TarHeaders::Entry> TarHeaders::next()
{
    if (m_entries.isEmpty())
        return std::nullopt;
    return m_entries.dequeue();
}

void TarHeaders::readBlock()
{
    if (m_isMap) {
        m_isMap = m_block.at(504) != '\0';
        return;
    }
    if (m_extra.isEmpty())
        m_start = m_position - BlockBytes;
    if (const std::optional<qint64> bytes = size())
        readHeader(m_block.at(156), *bytes);
    else
        m_isEnded = true; // usually zeros
}

void TarHeaders::readHeader(char type, qint64 size)
{
    m_skip = (size + BlockBytes - 1) / BlockBytes * BlockBytes;
    if (type == 'x' || type == 'L' || type == 'K') {
        // Attributes, or else a long name and a long target: of more, it is not clear which counts.
        const bool isClear =
            type == 'x' ? m_extra.isEmpty() : !m_extra.contains(type) && !m_extra.contains('x');
        m_isEnded = !isClear || size > MostExtraBytes;
        m_extra += type;
    } else if (type == 'g') {
        m_isEnded = true; // attributes for all entries, of which not every program takes notice
    } else {
        m_entries.enqueue({m_start, size});
        m_isEnded = m_entries.size() > MostEntriesAhead;
        m_extra.clear();
        m_isMap = type == 'S' && m_block.at(482) != '\0';
    }
}

/// Octal digits, as everything writes it below 8 GiB.
std::optional<qint64> TarHeaders::size() const
{
    QByteArrayView digits = QByteArrayView(m_block).sliced(124, 12);
    while (digits.startsWith(' '))
        digits = digits.sliced(1);
    while (digits.endsWith('\0') || digits.endsWith(' '))
        digits.chop(1);
    const bool isOctal = std::all_of(digits.begin(), digits.end(),
                                     [](char digit) { return digit >= '0' && digit <= '7'; });
    if (digits.isEmpty() || !isOctal)
        return std::nullopt;
    return digits.toLongLong(nullptr, 8);
}

/// What libarchive reads from. Ends the reading when there was enough of it.
class Source
{
public:
    Source(QIODevice &device, const InstallKitLimits &limits, const std::stop_token &stop)
        : m_device(device)
        , m_headerBytes(limits.headerBytes)
        , m_deadline(limits.time)
        , m_stop(stop)
        , m_piece(PieceBytes, Qt::Uninitialized)
    {
    }

    static la_ssize_t read(archive *reader, void *self, const void **bytes)
    {
        auto *source = static_cast<Source *>(self);
        const qint64 size = source->next();
        *bytes = source->m_piece.constData();
        if (size < 0)
            archive_set_error(reader, EIO, "stopped");
        return size;
    }

    /// Before a header is read: what it may cost begins anew.
    void expectHeader() { m_budget = m_headerBytes; }
    void expectContent() { m_budget = -1; }
    /// What libarchive has left unread.
    void drain()
    {
        expectContent();
        while (next() > 0) { }
    }

    /// Of what was read, which is somewhat more than libarchive has made use of.
    TarHeaders &headers() { return m_headers; }
    /// Why reading ended early, if so.
    std::optional<Fault> fault() const { return m_fault; }
    bool isStopped() const { return m_stop.stop_requested(); }
    bool isAtEnd() const { return m_isAtEnd; }
    qint64 size() const { return m_size; }
    /// Just after the last byte that is not zero.
    qint64 contentEnd() const { return m_contentEnd; }
    QByteArray beginning() const { return m_beginning; }

private:
    qint64 next()
    {
        if (isStopped() || m_fault)
            return -1;
        if (m_deadline.hasExpired())
            return fail(Fault::TooSlow);
        const qint64 size = m_device.read(m_piece.data(), m_piece.size());
        if (size < 0)
            return fail(Fault::Unreadable);
        if (m_size == 0)
            m_beginning = m_piece.left(qMin(size, qint64(8)));
        if (m_budget >= 0 && size > m_budget)
            return fail(Fault::Damaged);
        if (m_budget >= 0)
            m_budget -= size;
        m_isAtEnd = size == 0;
        m_headers.read(QByteArrayView(m_piece).first(size));
        for (qint64 i = size; i > 0; --i) {
            if (m_piece.at(i - 1) != '\0') {
                m_contentEnd = m_size + i;
                break;
            }
        }
        m_size += size;
        return size;
    }
    qint64 fail(Fault fault)
    {
        m_fault = fault;
        return -1;
    }

    QIODevice &m_device;
    qint64 m_headerBytes;
    QDeadlineTimer m_deadline;
    std::stop_token m_stop;
    QByteArray m_piece;
    QByteArray m_beginning;
    TarHeaders m_headers;
    qint64 m_budget = -1; ///< bytes that may still be read; -1: any number
    qint64 m_size = 0;
    qint64 m_contentEnd = 0;
    bool m_isAtEnd = false;
    std::optional<Fault> m_fault;
};

bool isCompressed(const QByteArray &beginning)
{
    // gzip, bzip2, xz, zstd, lzip, compress
    static const QList<QByteArray> marks{"\x1f\x8b"_ba,
                                         "BZh"_ba,
                                         "\xfd"
                                         "7zXZ"_ba,
                                         "\x28\xb5\x2f\xfd"_ba,
                                         "LZIP"_ba,
                                         "\x1f\x9d"_ba};
    return std::any_of(marks.begin(), marks.end(),
                       [&beginning](const QByteArray &mark) { return beginning.startsWith(mark); });
}

/// A name as libarchive gives it: nothing, if it cannot be one.
QString nameOf(const char *utf8, const char *raw)
{
    return QString::fromUtf8(utf8 ? utf8 : raw);
}

/// The parts of a path, without empty ones and ".". A backslash separates on Windows.
QStringList partsOf(QString path)
{
    path.replace(u'\\', u'/');
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(u"."_s);
    return parts;
}

bool isAbsolute(const QString &path)
{
    return path.startsWith(u'/') || path.startsWith(u'\\')
        || (path.size() >= 2 && path.at(1) == u':' && path.at(0).isLetter());
}

/// Equal for names that are one file on a computer that does not tell capital letters.
QString keyOf(const QStringList &parts)
{
    return parts.join(u'/').normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// Nothing else has content.
bool isFile(archive_entry *entry)
{
    return archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry)
        && !archive_entry_hardlink_utf8(entry);
}

/// Looks at one entry after another and collects what is unusual.
class Inspection
{
public:
    Inspection(const InstallKitLimits &limits, InstallKitReport &report)
        : m_limits(limits)
        , m_report(report)
    {
    }

    /// Whether there is any use in going on.
    bool add(archive_entry *entry);
    /// Of what can be said only when all entries are known.
    void end(const std::stop_token &stop);
    void note(Fault fault, const QString &entry = {});

private:
    void inspectName(const QString &name, const QStringList &parts, bool isDirectory);
    void inspectLink(const QString &name, const QStringList &parts, const QString &target);
    void inspectHardLink(const QString &name, const QString &target);
    bool isBelowLink(const QString &key) const;

    const InstallKitLimits &m_limits;
    InstallKitReport &m_report;
    int m_entries = 0;
    QSet<QString> m_files; ///< keys of what is not a directory
    QSet<QString> m_directories;
    QSet<QString> m_links;
    QSet<QString> m_regular; ///< exact names that a hard link may lead to
    QList<QPair<QString, QString>> m_names; ///< with their keys
};

void Inspection::note(Fault fault, const QString &entry)
{
    for (InstallKitReport::Finding &finding : m_report.findings) {
        if (finding.fault == fault) {
            ++finding.count;
            return;
        }
    }
    m_report.findings << InstallKitReport::Finding{fault,
                                                   visibleText(entry, ShownNameLength, true)};
}

bool Inspection::add(archive_entry *entry)
{
    if (++m_entries > m_limits.entries) {
        note(Fault::TooManyEntries);
        return false;
    }
    const QString name = nameOf(archive_entry_pathname_utf8(entry), archive_entry_pathname(entry));
    const QString hardLink =
        nameOf(archive_entry_hardlink_utf8(entry), archive_entry_hardlink(entry));
    const auto type = archive_entry_filetype(entry);
    const bool isDirectory = hardLink.isEmpty() && type == AE_IFDIR;
    const QStringList parts = partsOf(name);
    inspectName(name, parts, isDirectory);
    if (archive_entry_mode(entry) & PrivilegedBits)
        note(Fault::PrivilegedMode, name);

    if (!hardLink.isEmpty()) {
        inspectHardLink(name, hardLink);
    } else if (type == AE_IFLNK) {
        m_links.insert(keyOf(parts));
        inspectLink(name, parts,
                    nameOf(archive_entry_symlink_utf8(entry), archive_entry_symlink(entry)));
    } else if (type == AE_IFREG) {
        m_regular.insert(parts.join(u'/'));
    } else if (!isDirectory) {
        note(Fault::SpecialFile, name);
    }

    const qint64 size = hardLink.isEmpty() ? archive_entry_size(entry) : 0;
    if (!isDirectory)
        ++m_report.files;
    if (type == AE_IFREG && hardLink.isEmpty() && parts.join(u'/') == m_report.scriptName())
        m_report.scriptBytes = size;
    if (size < 0 || size > m_limits.unpackedBytes - m_report.unpackedBytes) {
        note(Fault::TooLarge, name);
        return false;
    }
    m_report.unpackedBytes += size;
    return true;
}

void Inspection::inspectName(const QString &name, const QStringList &parts, bool isDirectory)
{
    if (name.size() > m_limits.nameLength || parts.size() > m_limits.nameDepth) {
        note(Fault::LongName, name);
        return; // and is not kept
    }
    // Bytes that are no UTF-8 have become U+FFFD.
    if (name.isEmpty() || hasHiddenCharacters(name) || name.contains(QChar::ReplacementCharacter))
        note(Fault::HiddenCharacters, name);
    if (isAbsolute(name))
        note(Fault::AbsolutePath, name);
    if (parts.contains(u".."_s))
        note(Fault::ParentPath, name);
    const QString key = keyOf(parts);
    m_names << qMakePair(name, key);
    const bool isKnown = m_files.contains(key) || (!isDirectory && m_directories.contains(key));
    if (isKnown)
        note(Fault::DuplicateName, name);
    (isDirectory ? m_directories : m_files).insert(key);
}

void Inspection::inspectLink(const QString &name, const QStringList &parts, const QString &target)
{
    if (target.isEmpty() || isAbsolute(target) || hasHiddenCharacters(target)
        || target.size() > m_limits.nameLength) {
        note(Fault::LinkOut, name);
        return;
    }
    // Up no further than to the top, then only down: what goes up after going down may have passed
    // another link. Nothing in the kit may lie below a link, so this one lies where its name says.
    const QStringList steps = partsOf(target);
    const auto firstDown = std::find_if(steps.begin(), steps.end(),
                                        [](const QString &step) { return step != ".."_L1; });
    const bool goesUpAgain = std::find(firstDown, steps.end(), u".."_s) != steps.end();
    if (goesUpAgain || std::distance(steps.begin(), firstDown) > parts.size() - 1)
        note(Fault::LinkOut, name);
}

void Inspection::inspectHardLink(const QString &name, const QString &target)
{
    // Its target counts from the folder, so only a file that came with the kit is known.
    if (isAbsolute(target) || !m_regular.contains(partsOf(target).join(u'/')))
        note(Fault::LinkOut, name);
}

bool Inspection::isBelowLink(const QString &key) const
{
    for (qsizetype end = key.indexOf(u'/'); end >= 0; end = key.indexOf(u'/', end + 1)) {
        if (m_links.contains(key.first(end)))
            return true;
    }
    return false;
}

void Inspection::end(const std::stop_token &stop)
{
    for (const auto &[name, key] : std::as_const(m_names)) {
        if (m_links.isEmpty() || stop.stop_requested())
            break;
        if (isBelowLink(key))
            note(Fault::ThroughLink, name);
    }
    if (m_report.scriptBytes < 0)
        note(Fault::NoScript);
}

struct CloseArchive
{
    void operator()(archive *reader) const { archive_read_free(reader); }
};

} // namespace

const InstallKitReport::Finding *InstallKitReport::find(Fault fault) const
{
    const auto found =
        std::find_if(findings.begin(), findings.end(),
                     [fault](const Finding &finding) { return finding.fault == fault; });
    return found == findings.end() ? nullptr : &*found;
}

QString InstallKitReport::Finding::text() const
{
    const auto sentence = [this]() -> QString {
        switch (fault) {
        case Fault::Unreadable:
            return Text::tr("The file cannot be read.");
        case Fault::NotAnArchive:
            return Text::tr("It is not a tar archive, so it is not an install kit.");
        case Fault::Compressed:
            return Text::tr("It is compressed, which an install kit is not.");
        case Fault::Truncated:
            return Text::tr("It breaks off: a part is missing.");
        case Fault::Damaged:
            return Text::tr("It is damaged.");
        case Fault::TrailingData:
            return Text::tr("Something is hidden behind its end.");
        case Fault::TooManyEntries:
            return Text::tr("It holds far more files than an install kit needs.");
        case Fault::TooLarge:
            return Text::tr("It would take up far more room than an install kit needs.");
        case Fault::TooSlow:
            return Text::tr("Looking through it took too long.");
        case Fault::AbsolutePath:
            return Text::tr("“%1” asks to be written to a fixed place outside the folder.")
                .arg(entry);
        case Fault::ParentPath:
            return Text::tr("“%1” asks to be written outside the folder.").arg(entry);
        case Fault::LinkOut:
            return Text::tr("“%1” is a link that leads out of the folder.").arg(entry);
        case Fault::ThroughLink:
            return Text::tr("“%1” would be written to where a link leads.").arg(entry);
        case Fault::SpecialFile:
            return Text::tr("“%1” is not a file but a device, a pipe or the like.").arg(entry);
        case Fault::PrivilegedMode:
            return Text::tr("“%1” would run with the rights of another user (setuid).").arg(entry);
        case Fault::HiddenCharacters:
            return Text::tr("The name “%1” has characters in it that cannot be seen.").arg(entry);
        case Fault::LongName:
            return Text::tr("The name “%1” is far too long.").arg(entry);
        case Fault::DuplicateName:
            return Text::tr("“%1” comes more than once, so one would replace the other.")
                .arg(entry);
        case Fault::NoScript:
            return Text::tr("The script %1, which the instructions run, is not in it.")
                .arg(scriptName());
        }
        Q_UNREACHABLE();
    }();
    if (count == 1)
        return sentence;
    return Text::tr("%1 There are %n more like it.", "a sentence about one file", count - 1)
        .arg(sentence);
}

InstallKitReport inspectInstallKit(QIODevice &kit, const InstallKitLimits &limits,
                                   const std::stop_token &stop)
{
    InstallKitReport report;
    Inspection inspection(limits, report);
    Source source(kit, limits, stop);
    const std::unique_ptr<archive, CloseArchive> reader(archive_read_new());
    // Tar alone, and no filter: libarchive would start programs for some.
    archive_read_support_format_tar(reader.get());
    source.expectHeader();
    int state = archive_read_open(reader.get(), &source, nullptr, &Source::read, nullptr);
    qint64 entriesEnd = 0;
    while (state >= ARCHIVE_WARN) {
        source.expectHeader();
        archive_entry *entry = nullptr;
        state = archive_read_next_header(reader.get(), &entry);
        if (state < ARCHIVE_WARN || state == ARCHIVE_EOF)
            break;
        const std::optional<TarHeaders::Entry> header = source.headers().next();
        const bool isSame = header && header->start == archive_read_header_position(reader.get());
        if (!isSame || (header->content > 0 && !isFile(entry))) {
            inspection.note(Fault::Damaged);
            return report;
        }
        if (!inspection.add(entry))
            return report;
        source.expectContent();
        state = archive_read_data_skip(reader.get());
        entriesEnd = archive_filter_bytes(reader.get(), 0);
    }

    if (source.isStopped())
        return report;
    if (source.fault()) {
        inspection.note(*source.fault());
    } else if (state == ARCHIVE_EOF) {
        const qint64 end = archive_filter_bytes(reader.get(), 0);
        source.drain();
        if (end - entriesEnd < EndMarkBytes)
            inspection.note(Fault::Truncated);
        else if (source.headers().next())
            inspection.note(Fault::Damaged);
        else if (source.contentEnd() > end)
            inspection.note(Fault::TrailingData);
        else if (source.fault())
            inspection.note(*source.fault());
        else
            report.isComplete = true;
    } else if (isCompressed(source.beginning())) {
        inspection.note(Fault::Compressed);
    } else if (report.files == 0 && entriesEnd == 0) {
        inspection.note(Fault::NotAnArchive);
    } else {
        inspection.note(source.isAtEnd() ? Fault::Truncated : Fault::Damaged);
    }
    if (report.isComplete) {
        inspection.end(stop);
        if (report.unpackedBytes > limits.smallBytes
            && report.unpackedBytes / limits.ratio > source.size())
            inspection.note(Fault::TooLarge);
    }
    report.isComplete = report.isComplete && !source.isStopped();
    return report;
}

InstallKitReport inspectInstallKit(const QString &path, const InstallKitLimits &limits,
                                   const std::stop_token &stop)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return inspectInstallKit(file, limits, stop);
    InstallKitReport report;
    report.findings << InstallKitReport::Finding{Fault::Unreadable, {}};
    return report;
}

} // namespace byoc
