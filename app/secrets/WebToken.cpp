// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/WebToken.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace byoc {

using namespace Qt::StringLiterals;

qint64 WebTokenTimes::lifetimeSeconds() const
{
    const QDateTime from = issued.isValid() ? issued : QDateTime::currentDateTimeUtc();
    return qMax(qint64(0), from.secsTo(expires));
}

std::optional<WebTokenTimes> webTokenTimes(const Secret &token)
{
    const QByteArrayList parts = token.reveal().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const QByteArray payload = QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding);
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    const qint64 expires = claims.value("exp"_L1).toInteger();
    if (expires <= 0)
        return std::nullopt;
    WebTokenTimes times;
    times.expires = QDateTime::fromSecsSinceEpoch(expires, Qt::UTC);
    if (const qint64 issued = claims.value("iat"_L1).toInteger(); issued > 0)
        times.issued = QDateTime::fromSecsSinceEpoch(issued, Qt::UTC);
    return times;
}

} // namespace byoc
