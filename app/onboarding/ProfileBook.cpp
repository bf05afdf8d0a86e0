// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/ProfileBook.h"

#include "workstation/AtomicFile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int SchemaVersion = 1;
constexpr qint64 MaxBytes = 1024 * 1024;

QString fingerprintOf(const Profile &profile)
{
    return QString::fromLatin1(profile.fingerprint().toHex());
}

} // namespace

ProfileBook::ProfileBook(const QString &path, const CloudCatalogue &clouds, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_clouds(clouds)
{
    if (path.isEmpty() || !QFileInfo::exists(path))
        return;
    // What cannot be understood counts as "nothing accepted": the person is asked again.
    const Result<QByteArray> bytes = readFile(path, MaxBytes);
    const QJsonObject root = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    if (root.value("schemaVersion"_L1).toInt() != SchemaVersion)
        return;
    for (const QJsonArray accepted = root.value("accepted"_L1).toArray();
         const QJsonValue &fingerprint : accepted)
        m_accepted.insert(fingerprint.toString());
    m_rememberedPath = root.value("current"_L1).toString();
}

tl::expected<OpenedProfile, QList<DocumentMistake>> ProfileBook::open(const QString &path) const
{
    const ProfileResult read = readProfile(path, m_clouds);
    if (!read)
        return tl::unexpected(read.error());
    return OpenedProfile{QFileInfo(path).absoluteFilePath(), read->profile, read->warnings};
}

bool ProfileBook::isAccepted(const Profile &profile) const
{
    return m_accepted.contains(fingerprintOf(profile));
}

Result<void> ProfileBook::use(const OpenedProfile &opened)
{
    m_accepted.insert(fingerprintOf(opened.profile));
    m_current = opened;
    m_rememberedPath = opened.path;
    const Result<void> saved = save();
    emit changed();
    return saved;
}

Result<void> ProfileBook::stopUsing()
{
    m_current.reset();
    m_rememberedPath.clear();
    const Result<void> saved = save();
    emit changed();
    return saved;
}

Result<void> ProfileBook::forgetEverything()
{
    m_accepted.clear();
    return stopUsing();
}

Result<void> ProfileBook::save() const
{
    if (m_path.isEmpty())
        return {};
    const QStringList accepted(m_accepted.begin(), m_accepted.end());
    const QJsonObject root{{u"schemaVersion"_s, SchemaVersion},
                           {u"accepted"_s, QJsonArray::fromStringList(accepted)},
                           {u"current"_s, m_rememberedPath}};
    return writeFileAtomically(m_path, QJsonDocument(root).toJson(), Access::Private);
}

} // namespace byoc
