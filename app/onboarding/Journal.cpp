// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/Journal.h"

#include "workstation/AtomicFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int SchemaVersion = 1;
constexpr qint64 MaxJournalBytes = 32 * 1024 * 1024;

} // namespace

Journal::Journal(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    load();
}

void Journal::load()
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return;
    const Result<QByteArray> bytes = readFile(m_path, MaxJournalBytes);
    if (!bytes) {
        setAside(bytes.error().what);
        return;
    }
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(*bytes, &error).object();
    if (error.error != QJsonParseError::NoError) {
        setAside(tr("It is damaged: %1.").arg(error.errorString()));
        return;
    }
    const int version = root.value("schemaVersion"_L1).toInt();
    if (version != SchemaVersion) {
        setAside(tr("It was written by another version of this program."));
        return;
    }
    if (!root.value("onboardings"_L1).isArray()) {
        setAside(tr("It is damaged: %1.").arg(u"onboardings"_s));
        return;
    }
    for (const QJsonArray entryList = root.value("onboardings"_L1).toArray();
         const QJsonValue &entry : entryList) {
        const std::optional<Draft> draft = Draft::fromJson(entry.toObject());
        if (!draft) {
            m_drafts.clear();
            setAside(tr("One of its entries is damaged."));
            return;
        }
        m_drafts.insert(draft->requestId, *draft);
    }
}

void Journal::setAside(const QString &reason)
{
    const QString aside = u"%1.bad-%2"_s.arg(
        m_path, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s));
    const bool moved = QFile::rename(m_path, aside);
    m_loadProblem = Problem::local(
        tr("The list of your onboardings could not be read."),
        moved ? tr("It was set aside as %1. Your accounts themselves are safe: sign in, and those "
                   "that exist can be continued.")
                    .arg(QFileInfo(aside).fileName())
              : tr("Move the file %1 away and start this program again. Your accounts themselves "
                   "are safe.")
                    .arg(m_path),
        reason);
    m_loadProblem->canRetry = false;
}

QList<Draft> Journal::drafts() const
{
    QList<Draft> drafts = m_drafts.values();
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
    const auto found = m_drafts.constFind(requestId);
    return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
}

Result<void> Journal::put(Draft draft)
{
    draft.changedAt = QDateTime::currentDateTimeUtc();
    m_drafts.insert(draft.requestId, draft);
    const Result<void> saved = save();
    emit changed();
    return saved;
}

Result<void> Journal::remove(const QString &requestId)
{
    if (m_drafts.remove(requestId) == 0)
        return {};
    const Result<void> saved = save();
    emit changed();
    return saved;
}

Result<void> Journal::clear()
{
    m_drafts.clear();
    m_loadProblem.reset();
    const Result<void> saved = save();
    emit changed();
    return saved;
}

Result<void> Journal::save() const
{
    if (m_path.isEmpty())
        return {};
    QJsonArray entries;
    for (const Draft &draft : m_drafts)
        entries << draft.toJson();
    const QJsonObject root{{u"schemaVersion"_s, SchemaVersion},
                           {u"createdBy"_s, QStringLiteral("byoc-onboarding " BYOC_VERSION)},
                           {u"onboardings"_s, entries}};
    return writeFileAtomically(m_path, QJsonDocument(root).toJson(), Access::Private);
}

} // namespace byoc
