// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoTokens.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

DemoTokens::DemoTokens(quint32 seed, int lifetimeSeconds)
    : m_ids(seed)
    , m_key(m_ids.hex(64).toLatin1())
    , m_lifetimeSeconds(lifetimeSeconds)
{
}

QString DemoTokens::issueAccess(const QString &userId, const QString &email, const QString &orgId)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject header{{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}};
    const QJsonObject payload{{u"sub"_s, userId},
                              {u"email"_s, email},
                              {u"orgId"_s, orgId},
                              {u"iat"_s, now},
                              {u"exp"_s, now + m_lifetimeSeconds},
                              {u"jti"_s, m_ids.hex(16)}};
    const QByteArray text = base64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.'
        + base64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    const QByteArray signature =
        QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256);
    const QString token = QString::fromLatin1(text + '.' + base64Url(signature));
    m_access.insert(token, {userId, now + m_lifetimeSeconds});
    return token;
}

QString DemoTokens::issueRefresh(const QString &userId)
{
    const QString token = u"rt_"_s + m_ids.hex(48);
    m_refresh.insert(token, userId);
    return token;
}

std::optional<QString> DemoTokens::userOfAccess(const QString &token) const
{
    const auto found = m_access.constFind(token);
    if (found == m_access.cend() || found->expiry <= QDateTime::currentSecsSinceEpoch())
        return std::nullopt;
    return found->userId;
}

std::optional<QString> DemoTokens::takeRefresh(const QString &token)
{
    if (!m_refresh.contains(token))
        return std::nullopt;
    return m_refresh.take(token);
}

} // namespace byoc::demo
