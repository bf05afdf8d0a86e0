// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "signin/SavedSignIns.h"

#include "workstation/AtomicFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::SavedSignIns)
};

constexpr int SchemaVersion = 1;
constexpr qint64 MaxBytes = 1024 * 1024;
constexpr qsizetype MaxEntries = 100;

QJsonObject toJson(const SavedSignIn &signIn)
{
    const bool isPortal = signIn.gateway == GatewaySwitch::Kind::Portal;
    return {{u"id"_s, signIn.id},
            {u"gateway"_s, isPortal ? u"portal"_s : u"direct"_s},
            {u"origin"_s, signIn.origin.toString()},
            {u"isStaff"_s, signIn.isStaff},
            {u"userId"_s, signIn.user.id},
            {u"email"_s, signIn.user.email},
            {u"name"_s, signIn.user.name},
            {u"organizationId"_s, signIn.user.organizationId},
            {u"organizationName"_s, signIn.user.organizationName},
            {u"lastUsed"_s, signIn.lastUsed.toUTC().toString(Qt::ISODateWithMs)}};
}

std::optional<SavedSignIn> fromJson(const QJsonObject &object)
{
    const auto text = [&object](const QString &key) { return object.value(key).toString(); };
    SavedSignIn signIn;
    signIn.id = text(u"id"_s);
    signIn.gateway = text(u"gateway"_s) == "portal"_L1 ? GatewaySwitch::Kind::Portal
                                                       : GatewaySwitch::Kind::Direct;
    const Result<QUrl> origin = SessionGateway::parseOrigin(text(u"origin"_s));
    // A place in the keychain is made of the id: it must be what this program makes.
    if (!origin || QUuid::fromString(signIn.id).isNull() || text(u"userId"_s).isEmpty())
        return std::nullopt;
    signIn.origin = *origin;
    signIn.isStaff = object.value("isStaff"_L1).toBool();
    signIn.user = {text(u"userId"_s), text(u"email"_s), text(u"name"_s), text(u"organizationId"_s),
                   text(u"organizationName"_s)};
    signIn.lastUsed = QDateTime::fromString(text(u"lastUsed"_s), Qt::ISODateWithMs);
    return signIn;
}

QByteArray toBytes(const QList<SavedSignIn> &signIns)
{
    QJsonArray entries;
    for (const SavedSignIn &signIn : signIns)
        entries << toJson(signIn);
    const QJsonObject root{{u"schemaVersion"_s, SchemaVersion}, {u"signIns"_s, entries}};
    return QJsonDocument(root).toJson();
}

/// nullopt: no such list. Each id once.
std::optional<QList<SavedSignIn>> fromBytes(const QByteArray &bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (bytes.size() > MaxBytes || root.value("schemaVersion"_L1).toInt() != SchemaVersion)
        return std::nullopt;
    QList<SavedSignIn> signIns;
    QSet<QString> ids;
    for (const QJsonArray entries = root.value("signIns"_L1).toArray();
         const QJsonValue &entry : entries) {
        const std::optional<SavedSignIn> signIn = fromJson(entry.toObject());
        if (!signIn || ids.contains(signIn->id))
            continue;
        ids.insert(signIn->id);
        signIns << *signIn;
    }
    return signIns;
}

} // namespace

bool SavedSignIn::isSameAs(const SavedSignIn &other) const
{
    return gateway == other.gateway && origin == other.origin && isStaff == other.isStaff
        && user.id == other.user.id;
}

SavedSignIns::SavedSignIns(const QString &path)
    : m_path(path)
{
    if (path.isEmpty() || !QFileInfo::exists(path))
        return;
    const Result<QByteArray> bytes = readFile(path, MaxBytes);
    if (const auto read = bytes ? fromBytes(*bytes) : std::nullopt)
        m_all = *read;
    else
        QFile::rename(
            path,
            u"%1.bad-%2"_s.arg(path,
                               QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s)));
}

std::optional<SavedSignIn> SavedSignIns::find(const QString &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&id](const SavedSignIn &known) { return known.id == id; });
    return found == m_all.end() ? std::nullopt : std::optional(*found);
}

Result<void> SavedSignIns::put(const SavedSignIn &signIn)
{
    QList<SavedSignIn> all = m_all;
    const bool isNew =
        all.removeIf([&signIn](const SavedSignIn &known) { return known.id == signIn.id; }) == 0;
    if (isNew && all.size() >= MaxEntries)
        return fail(Problem::local(
            Text::tr("This computer keeps %n sign-ins already, and no more.", nullptr,
                     int(all.size())),
            Text::tr("Forget one that is not needed any more, then this one can be kept.")));
    all.prepend(signIn);
    // A list that nobody could read again must not replace one that can be read.
    const auto readBack = fromBytes(toBytes(all));
    if (!readBack || readBack->size() != all.size())
        return fail(Problem::local(
            Text::tr("This sign-in cannot be kept on this computer."),
            Text::tr("What the server says of you is too long, or incomplete. Those that were kept "
                     "before are unchanged.")));
    m_all = all;
    return save();
}

Result<void> SavedSignIns::remove(const QString &id)
{
    if (m_all.removeIf([&id](const SavedSignIn &known) { return known.id == id; }) == 0)
        return {};
    return save();
}

void SavedSignIns::removeSetAside() const
{
    const QFileInfo file(m_path);
    const QRegularExpression aside(
        u"\\A%1\\.bad-[0-9-]+\\z"_s.arg(QRegularExpression::escape(file.fileName())));
    QDir folder = file.dir();
    const QStringList names = m_path.isEmpty()
        ? QStringList()
        : folder.entryList({file.fileName() + u".bad-*"_s}, QDir::Files);
    for (const QString &name : names) {
        if (aside.match(name).hasMatch())
            folder.remove(name);
    }
}

Result<void> SavedSignIns::save() const
{
    return m_path.isEmpty() ? Result<void>()
                            : writeFileAtomically(m_path, toBytes(m_all), Access::Private);
}

} // namespace byoc
