// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/Journal.h"

#include "workstation/AtomicFile.h"
#include "workstation/FolderLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds FirstTryAgain = 100ms;
constexpr std::chrono::milliseconds LastTryAgain = 5s; ///< each doubles until then
constexpr auto LockPatience = 20ms; ///< a program that writes takes a few; the window waits
constexpr qsizetype MostKept = 2000;

} // namespace

Journal::Journal(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_tryAgainAfter(FirstTryAgain)
{
    m_tryAgain.setSingleShot(true);
    connect(&m_tryAgain, &QTimer::timeout, this, &Journal::save);
    load();
}

void Journal::load()
{
    if (m_path.isEmpty())
        return;
    removeAbandonedFiles();
    if (!QFileInfo::exists(m_path))
        return;
    const Result<QByteArray> bytes = readFile(m_path, JournalDocument::MaxBytes);
    if (!bytes) {
        setAside({false, bytes.error().what});
        return;
    }
    const auto document = JournalDocument::fromJson(*bytes);
    if (!document) {
        setAside(document.error());
        return;
    }
    m_document = m_written = *document;
    m_writtenBytes = *bytes;
}

void Journal::setAside(const JournalDocument::Refusal &refusal)
{
    const QString dated = u"%1.bad-%2"_s.arg(
        m_path, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s));
    QString aside = dated;
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = u"%1-%2"_s.arg(dated).arg(i);
    const bool moved = QFile::rename(m_path, aside); // which replaces nothing
    m_loadProblem = Problem::local(
        tr("The list of your onboardings could not be read."),
        !moved ? tr("Move the file %1 away and start this program again. Your accounts themselves "
                    "are safe.")
                     .arg(m_path)
            : refusal.isNewer
            ? tr("It was set aside as %1, and nothing in it was changed: the newer version can "
                 "read it once it has its old name, %2. Your accounts themselves are safe.")
                  .arg(QFileInfo(aside).fileName(), QFileInfo(m_path).fileName())
            : tr("It was set aside as %1. Your accounts themselves are safe: sign in, and those "
                 "that exist can be continued.")
                  .arg(QFileInfo(aside).fileName()),
        refusal.reason);
    m_loadProblem->canRetry = false;
}

void Journal::removeAbandonedFiles() const
{
    // What is left of a program that was killed while it wrote; nobody writes while we have this.
    const QFileInfo file(m_path);
    const FolderLock lock(file.absolutePath(), 0ms);
    if (lock.isTaken())
        return;
    // QSaveFile's letters, by chance. Without a capital it may be somebody's word, say ".backup".
    const QRegularExpression unfinished(u"\\A%1\\.(?=[a-z]*[A-Z])[A-Za-z]{6}\\z"_s.arg(
        QRegularExpression::escape(file.fileName())));
    QDir folder = file.dir();
    const QStringList names = folder.entryList({file.fileName() + u".*"_s}, QDir::Files);
    for (const QString &name : names) {
        if (unfinished.match(name).hasMatch())
            folder.remove(name);
    }
}

QList<Draft> Journal::drafts() const
{
    QList<Draft> drafts = m_document.drafts.values();
    std::sort(drafts.begin(), drafts.end(),
              [](const Draft &a, const Draft &b) { return a.changedAt > b.changedAt; });
    return drafts;
}

QList<Draft> Journal::unfinished() const
{
    QList<Draft> drafts = this->drafts();
    drafts.removeIf([](const Draft &draft) { return draft.finished; });
    return drafts;
}

std::optional<Draft> Journal::find(const QString &requestId) const
{
    const auto found = m_document.drafts.constFind(requestId);
    return found == m_document.drafts.cend() ? std::nullopt : std::optional(*found);
}

Result<void> Journal::put(Draft draft)
{
    draft.changedAt = QDateTime::currentDateTimeUtc();
    const Problem createdElsewhere = Problem::local(
        tr("This onboarding went on in another window of this program, which created the "
           "account."),
        tr("Leave it here, and continue it from the first page."));
    const auto isBehind = [this, &draft] {
        const auto known = m_document.drafts.constFind(draft.requestId);
        return known != m_document.drafts.cend() && known->progress == Draft::Progress::Created
            && draft.progress != Draft::Progress::Created;
    };
    if (isBehind())
        return refuse(createdElsewhere);
    if (!Draft::fromJson(draft.toJson()))
        return refuse(
            Problem::local(tr("What you entered is too long to be kept on this computer."),
                           tr("Shorten it. What was kept before is unchanged.")));
    m_document.drafts.insert(draft.requestId, draft);
    dropOldest();
    Result<void> saved = save();
    if (saved && isBehind()) // as another program wrote it meanwhile
        saved = refuse(createdElsewhere);
    emit changed();
    return saved;
}

Result<void> Journal::refuse(const Problem &problem)
{
    setSaveProblem(problem);
    return fail(problem);
}

void Journal::dropOldest()
{
    while (m_document.drafts.size() > MostKept) {
        const Draft *oldest = nullptr;
        for (const Draft &draft : std::as_const(m_document.drafts)) {
            if (draft.finished && (!oldest || draft.changedAt < oldest->changedAt))
                oldest = &draft;
        }
        if (!oldest)
            return;
        const QString requestId = oldest->requestId;
        m_document.drafts.remove(requestId);
    }
}

Result<void> Journal::remove(const QString &requestId)
{
    if (m_document.drafts.remove(requestId) == 0)
        return {};
    const Result<void> saved = save();
    emit changed();
    return saved;
}

Result<void> Journal::clear()
{
    m_document.drafts.clear();
    m_loadProblem.reset();
    if (const Result<QByteArray> bytes = readFile(m_path, JournalDocument::MaxBytes))
        m_writtenBytes = *bytes; // what others wrote goes with it
    Result<void> cleared = save();
    // Lists that could not be read hold account ids and addresses too.
    const QFileInfo file(m_path);
    const QRegularExpression aside(
        u"\\A%1\\.bad-[0-9]{8}-[0-9-]+\\z"_s.arg(QRegularExpression::escape(file.fileName())));
    QDir folder = file.dir();
    QStringList left;
    const QStringList names = m_path.isEmpty()
        ? QStringList()
        : folder.entryList({file.fileName() + u".bad-*"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (aside.match(name).hasMatch() && !folder.remove(name))
            left << folder.filePath(name);
    }
    if (cleared && !left.isEmpty())
        cleared =
            fail(Problem::local(tr("Not everything could be removed."),
                                tr("Remove these files yourself: %1").arg(left.join(u", "_s))));
    emit changed();
    return cleared;
}

Result<void> Journal::save()
{
    m_tryAgain.stop();
    const Result<void> saved = m_path.isEmpty() ? Result<void>() : write();
    setSaveProblem(saved ? std::nullopt : std::optional(saved.error()));
    if (saved) {
        m_tryAgainAfter = FirstTryAgain;
    } else if (saved.error().canRetry) {
        m_tryAgain.start(m_tryAgainAfter);
        m_tryAgainAfter = std::min(2 * m_tryAgainAfter, LastTryAgain);
    }
    return saved;
}

void Journal::setSaveProblem(const std::optional<Problem> &problem)
{
    const bool isNews = problem.has_value() != m_saveProblem.has_value()
        || (problem && problem->what != m_saveProblem->what);
    m_saveProblem = problem;
    if (isNews)
        emit saveProblemChanged();
}

Result<void> Journal::write()
{
    const FolderLock lock(QFileInfo(m_path).absolutePath(), LockPatience);
    m_isLocked = lock.isTaken();
    if (m_isLocked)
        return fail(Problem::local(
            tr("The list of your onboardings could not be written: another program uses it."),
            tr("It is tried again in a moment.")));
    mergeForeignChange();
    const QByteArray bytes = m_document.toJson();
    // A file that nobody could read again must not replace one that can be read.
    if (const auto readBack = JournalDocument::fromJson(bytes); !readBack)
        return fail(Problem::local(tr("What you entered is too long to be kept on this computer."),
                                   tr("Shorten it. What was kept before is unchanged."),
                                   readBack.error().reason));
    if (const Result<void> written = writeFileAtomically(m_path, bytes, Access::Private); !written)
        return written;
    m_written = m_document;
    m_writtenBytes = bytes;
    return {};
}

void Journal::mergeForeignChange()
{
    if (!QFileInfo::exists(m_path))
        return;
    const Result<QByteArray> bytes = readFile(m_path, JournalDocument::MaxBytes);
    if (bytes && *bytes == m_writtenBytes)
        return;
    if (!bytes) {
        setAside({false, bytes.error().what});
        return;
    }
    const auto theirs = JournalDocument::fromJson(*bytes);
    if (theirs)
        m_document.merge(*theirs, m_written);
    else
        setAside(theirs.error());
}

} // namespace byoc
