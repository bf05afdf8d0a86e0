// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/Session.h"

#include "secrets/WebToken.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

qint64 aheadSeconds(qint64 lifetime)
{
    return qMin(Session::RenewAheadSeconds, lifetime / 5);
}

} // namespace

Session Session::begin(const Secret &accessToken, const Secret &refreshToken)
{
    Session session;
    session.accessToken = accessToken;
    session.refreshToken = refreshToken;
    session.obtained = QDateTime::currentDateTimeUtc();
    // The token's own two times keep a wrong clock on this computer from making it look stale.
    if (const std::optional<WebTokenTimes> times = webTokenTimes(accessToken))
        session.lifetimeSeconds = times->lifetimeSeconds();
    return session;
}

bool Session::endsSoon() const
{
    if (accessToken.isEmpty())
        return true;
    if (lifetimeSeconds == 0) // it does not say: a 401 will
        return false;
    return obtained.secsTo(QDateTime::currentDateTimeUtc())
        >= lifetimeSeconds - aheadSeconds(lifetimeSeconds);
}

bool Session::hasEnded() const
{
    return accessToken.isEmpty()
        || (lifetimeSeconds > 0
            && obtained.secsTo(QDateTime::currentDateTimeUtc()) >= lifetimeSeconds);
}

qint64 Session::secondsUntilRenewal() const
{
    if (lifetimeSeconds == 0)
        return 0;
    const qint64 age = obtained.secsTo(QDateTime::currentDateTimeUtc());
    return qMax(qint64(0), lifetimeSeconds - aheadSeconds(lifetimeSeconds) - age);
}

Secret Session::toSecret() const
{
    QJsonObject object{{u"obtained"_s, obtained.toSecsSinceEpoch()},
                       {u"lifetime"_s, lifetimeSeconds}};
    const auto put = [&object](const QString &key, const Secret &secret) {
        if (!secret.isEmpty())
            object.insert(key, secret.revealText());
    };
    put(u"accessToken"_s, accessToken);
    put(u"refreshToken"_s, refreshToken);
    put(u"apiKey"_s, apiKey);
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Session> Session::fromSecret(const Secret &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.reveal()).object();
    Session session;
    session.accessToken = Secret(object.value("accessToken"_L1).toString());
    session.refreshToken = Secret(object.value("refreshToken"_L1).toString());
    session.apiKey = Secret(object.value("apiKey"_L1).toString());
    session.obtained =
        QDateTime::fromSecsSinceEpoch(object.value("obtained"_L1).toInteger(), Qt::UTC);
    session.lifetimeSeconds = qMax(qint64(0), object.value("lifetime"_L1).toInteger());
    if (session.isEmpty() && session.apiKey.isEmpty())
        return std::nullopt;
    return session;
}

} // namespace byoc
