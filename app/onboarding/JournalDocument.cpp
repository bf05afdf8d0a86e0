// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/JournalDocument.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::JournalDocument)
};

constexpr int SchemaVersion = 1;

tl::unexpected<JournalDocument::Refusal> refuse(const QString &reason)
{
    return tl::unexpected(JournalDocument::Refusal{false, reason});
}

} // namespace

tl::expected<JournalDocument, JournalDocument::Refusal> JournalDocument::fromJson(
    const QByteArray &json)
{
    if (json.size() > MaxBytes)
        return refuse(Text::tr("It is too large."));
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return refuse(Text::tr("It is damaged: %1.").arg(error.errorString()));
    const QJsonValue version = root.value("schemaVersion"_L1);
    if (version.toDouble() > SchemaVersion)
        return tl::unexpected(
            Refusal{true, Text::tr("It was written by a newer version of this program.")});
    if (version.toInt() != SchemaVersion)
        return refuse(Text::tr("It does not say in which version it was written."));
    if (!root.value("onboardings"_L1).isArray())
        return refuse(Text::tr("It is damaged: it holds no list of onboardings."));
    const QJsonArray entries = root.value("onboardings"_L1).toArray();
    if (entries.size() > MaxDrafts)
        return refuse(Text::tr("It holds too many onboardings."));

    JournalDocument document;
    for (const QJsonValue &entry : entries) {
        const std::optional<Draft> draft = Draft::fromJson(entry.toObject());
        if (!draft)
            return refuse(Text::tr("One of its entries is damaged."));
        const auto known = document.drafts.constFind(draft->requestId);
        document.drafts.insert(draft->requestId,
                               known == document.drafts.cend() ? *draft : further(*known, *draft));
    }
    return document;
}

QByteArray JournalDocument::toJson() const
{
    QJsonArray entries;
    for (const Draft &draft : drafts)
        entries << draft.toJson();
    return QJsonDocument(
               QJsonObject{{u"schemaVersion"_s, SchemaVersion},
                           {u"createdBy"_s, QStringLiteral("byoc-onboarding " BYOC_VERSION)},
                           {u"onboardings"_s, entries}})
        .toJson();
}

void JournalDocument::merge(const JournalDocument &theirs, const JournalDocument &base)
{
    for (const Draft &their : theirs.drafts) {
        const auto mine = drafts.constFind(their.requestId);
        if (mine != drafts.cend())
            drafts.insert(their.requestId, further(*mine, their));
        else if (!base.drafts.contains(their.requestId)) // else it was removed here
            drafts.insert(their.requestId, their);
    }
    for (const Draft &was : base.drafts) {
        const auto mine = drafts.constFind(was.requestId);
        if (mine != drafts.cend() && !theirs.drafts.contains(was.requestId)
            && mine->changedAt == was.changedAt)
            drafts.remove(was.requestId);
    }
}

const Draft &JournalDocument::further(const Draft &a, const Draft &b)
{
    const bool aIsCreated = a.progress == Draft::Progress::Created;
    if (aIsCreated != (b.progress == Draft::Progress::Created))
        return aIsCreated ? a : b;
    return b.changedAt > a.changedAt ? b : a;
}

} // namespace byoc
