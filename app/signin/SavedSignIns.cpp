// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "signin/SavedSignIns.h"

#include "workstation/AtomicFile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

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
    const QJsonObject root = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    if (root.value("schemaVersion"_L1).toInt() != SchemaVersion)
        return;
    for (const QJsonArray entries = root.value("signIns"_L1).toArray();
         const QJsonValue &entry : entries) {
        const std::optional<SavedSignIn> signIn = fromJson(entry.toObject());
        if (signIn && !find(signIn->id) && m_all.size() < MaxEntries)
            m_all << *signIn;
    }
}

std::optional<SavedSignIn> SavedSignIns::find(const QString &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&id](const SavedSignIn &known) { return known.id == id; });
    return found == m_all.end() ? std::nullopt : std::optional(*found);
}

Result<void> SavedSignIns::put(const SavedSignIn &signIn)
{
    m_all.removeIf([&signIn](const SavedSignIn &known) { return known.id == signIn.id; });
    m_all.prepend(signIn);
    return save();
}

Result<void> SavedSignIns::remove(const QString &id)
{
    if (m_all.removeIf([&id](const SavedSignIn &known) { return known.id == id; }) == 0)
        return {};
    return save();
}

Result<void> SavedSignIns::save() const
{
    if (m_path.isEmpty())
        return {};
    QJsonArray entries;
    for (const SavedSignIn &signIn : m_all)
        entries << toJson(signIn);
    const QJsonObject root{{u"schemaVersion"_s, SchemaVersion}, {u"signIns"_s, entries}};
    return writeFileAtomically(m_path, QJsonDocument(root).toJson(), Access::Private);
}

} // namespace byoc
