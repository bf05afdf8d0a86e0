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

constexpr auto TryAgainAfter = 5s;
constexpr auto LockPatience = 300ms; // a program that writes takes a few milliseconds

} // namespace

Journal::Journal(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_tryAgain.setSingleShot(true);
    m_tryAgain.setInterval(TryAgainAfter);
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
    const QRegularExpression unfinished(
        u"\\A%1\\.[A-Za-z]{6}\\z"_s.arg(QRegularExpression::escape(file.fileName())));
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

std::optional<Draft> Journal::findInstance(const QString &instanceId, Routes routes) const
{
    for (const Draft &draft : m_document.drafts) {
        if (draft.instanceId == instanceId && draft.routes == routes)
            return draft;
    }
    return std::nullopt;
}

Result<void> Journal::put(Draft draft)
{
    draft.changedAt = QDateTime::currentDateTimeUtc();
    m_document.drafts.insert(draft.requestId, draft);
    Result<void> saved = save();
    const Draft &kept = m_document.drafts[draft.requestId];
    if (saved && kept.progress == Draft::Progress::Created && kept.progress != draft.progress) {
        Problem problem = Problem::local(
            tr("This onboarding went on in another window of this program, which created the "
               "account."),
            tr("Leave it here, and continue it from the first page."));
        setSaveProblem(problem);
        saved = fail(problem);
    }
    emit changed();
    return saved;
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
    const Result<void> saved = save();
    emit changed();
    return saved;
}

Result<void> Journal::save()
{
    m_tryAgain.stop();
    const Result<void> saved = m_path.isEmpty() ? Result<void>() : write();
    setSaveProblem(saved ? std::nullopt : std::optional(saved.error()));
    if (!saved && saved.error().canRetry)
        m_tryAgain.start();
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
    if (lock.isTaken())
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
