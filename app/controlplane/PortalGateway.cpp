// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/PortalGateway.h"

#include "controlplane/JsonReader.h"
#include "secrets/Redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QRegularExpression>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr auto VersionPrefix = "/2022-09-01-00"_L1;
constexpr auto TokenCookie = "omnistrate_token"_L1;
constexpr auto RefreshCookie = "omnistrate_refresh_token"_L1;
constexpr auto LoggedInCookie = "omnistrate_logged_in"_L1;
constexpr int CookieDays = 1; // the portal's own refresh cookie lives as long

using Verb = HttpRequest::Verb;

/// A call that the portal passes on. "*" stands for one segment, "**" for any number at the end.
struct Passage
{
    Verb verb;
    QStringList path;
};

/// What the portal's allow-list is known to hold (customer-portal.md 1.0 names the account-config
/// routes completely; the others are those that its own pages use, 1.2 and 1.3).
const QList<Passage> &passages()
{
    static const QList<Passage> all = [] {
        const auto path = [](const char *text) { return QString::fromLatin1(text).split(u'/'); };
        return QList<Passage>{
            {Verb::Get, path("user")},
            {Verb::Get, path("service-offering")},
            {Verb::Get, path("service-offering/**")},
            {Verb::Get, path("subscription")},
            {Verb::Get, path("subscription/**")},
            {Verb::Post, path("subscription")},
            {Verb::Post, path("subscription/request")},
            {Verb::Get, path("accountconfig/nebius/tenant/*")},
            {Verb::Get, path("accountconfig/*")},
            {Verb::Put, path("accountconfig/*")},
            {Verb::Get, path("accountconfig/*/cloud-native-networks")},
            {Verb::Post, path("accountconfig/*/cloud-native-networks/sync")},
            {Verb::Post, path("accountconfig/*/cloud-native-networks/import")},
            {Verb::Get, path("resource-instance")},
            {Verb::Get, path("resource-instance/**")},
            {Verb::Post, path("resource-instance/account-config/*")},
            {Verb::Post, path("resource-instance/*/*/*/*/*/*/*")},
            {Verb::Patch, path("resource-instance/*/*/*/*/*/*/*/*")},
            {Verb::Delete, path("resource-instance/*/*/*/*/*/*/*/*")},
            {Verb::Get, path("account-setup/*")},
        };
    }();
    return all;
}

bool fits(const QStringList &pattern, const QStringList &path)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == "**"_L1)
            return path.size() > i;
        if (i >= path.size() || (pattern.at(i) != "*"_L1 && pattern.at(i) != path.at(i)))
            return false;
    }
    return pattern.size() == path.size();
}

QString endpointOf(const QStringList &path)
{
    QString endpoint = VersionPrefix;
    for (const QString &segment : path)
        endpoint += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    return endpoint;
}

QString messageOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value("message"_L1).toString();
}

} // namespace

/// The cookies of one portal.
class PortalCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;

    Secret value(QLatin1StringView name) const
    {
        const QList<QNetworkCookie> cookies = allCookies();
        for (const QNetworkCookie &cookie : cookies) {
            if (cookie.name() == QByteArrayView(name.data(), name.size()))
                return Secret(cookie.value());
        }
        return {};
    }

    /// Has the cookies of `session`, and of what else the portal set only what goes on with it.
    void replace(const QUrl &origin, const Session &session)
    {
        if (session.isEmpty()) {
            setAllCookies({});
            return;
        }
        put(origin, TokenCookie, session.accessToken.reveal());
        put(origin, RefreshCookie, session.refreshToken.reveal());
        put(origin, LoggedInCookie, "true"_ba);
    }

private:
    void put(const QUrl &origin, QLatin1StringView name, const QByteArray &value)
    {
        QNetworkCookie cookie(QByteArray(name.data(), name.size()), value);
        cookie.setDomain(origin.host());
        cookie.setPath(u"/"_s);
        cookie.setHttpOnly(true);
        cookie.setSecure(origin.scheme() == "https"_L1);
        cookie.setExpirationDate(QDateTime::currentDateTimeUtc().addDays(CookieDays));
        if (value.isEmpty())
            deleteCookie(cookie);
        else if (!updateCookie(cookie))
            insertCookie(cookie);
    }
};

PortalGateway::PortalGateway(Network &network, QObject *parent)
    : SessionGateway(network, parent)
    , m_cookies(new PortalCookies)
    , m_farewell(network)
    , m_farewellCookies(new PortalCookies)
{
    http().setCookies(m_cookies);
    m_farewell.setCookies(m_farewellCookies);
}

Job<void> *PortalGateway::signIn(const QString &email, const Secret &password)
{
    Redactor::remember(password);
    HttpRequest request;
    request.action = tr("signing in");
    request.verb = Verb::Post;
    request.path = {u"api"_s, u"signin"_s};
    request.body = QJsonObject{{u"email"_s, email}, {u"password"_s, password.revealText()}};
    return begin(std::move(request));
}

Job<PortalSignInPage> *PortalGateway::signInPage()
{
    return DerivedJob<PortalSignInPage>::from<HttpReply>(http().send(PortalSignInPage::request()),
                                                         PortalSignInPage::read);
}

bool PortalGateway::allows(Verb verb, const QStringList &path) const
{
    // An account's own id never reads like a finder's name.
    static const QStringList finders{u"aws"_s,    u"gcp"_s,  u"azure"_s,         u"oci"_s,
                                     u"verify"_s, u"byoa"_s, u"cloudprovider"_s, u"identityid"_s};
    if (path.size() > 1 && path.first() == "accountconfig"_L1 && finders.contains(path.at(1)))
        return false;
    for (const Passage &passage : passages()) {
        if (passage.verb == verb && fits(passage.path, path))
            return true;
    }
    return false;
}

Job<HttpReply> *PortalGateway::send(HttpRequest request)
{
    if (allows(request.verb, request.path))
        return SessionGateway::send(std::move(request));
    auto *refused = new Job<HttpReply>(this);
    refused->finish(fail(notPassedOn(request.action)));
    return refused;
}

HttpRequest PortalGateway::authorised(const HttpRequest &request) const
{
    const QString endpoint = endpointOf(request.path);
    HttpRequest wrapped = request;
    wrapped.path = {u"api"_s, u"action"_s};
    wrapped.query.clear();
    if (request.path.value(0) == "account-setup"_L1) {
        // Open to everybody, and the one thing that the portal hands over as it comes.
        QString whole = endpoint;
        if (!request.query.isEmpty())
            whole += u'?' + request.query.toString(QUrl::FullyEncoded);
        wrapped.query.addQueryItem(u"endpoint"_s,
                                   QString::fromLatin1(QUrl::toPercentEncoding(whole)));
        return wrapped;
    }
    wrapped.query.addQueryItem(u"endpoint"_s,
                               QString::fromLatin1(QUrl::toPercentEncoding(endpoint)));
    QJsonObject body{{u"endpoint"_s, endpoint},
                     {u"method"_s, QString::fromLatin1(verbName(request.verb))}};
    if (request.body)
        body.insert(u"data"_s, *request.body);
    QJsonObject parameters;
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        parameters.insert(key, value);
    if (!parameters.isEmpty())
        body.insert(u"queryParams"_s, parameters);
    wrapped.verb = Verb::Post;
    wrapped.body = body;
    wrapped.onlyReads = request.verb == Verb::Get;
    return wrapped;
}

bool PortalGateway::isSessionRefusal(const HttpReply &refusal) const
{
    static const QRegularExpression missing(u"token.*missing(?:.*header)?"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return refusal.status == 401
        || (refusal.status == 400 && messageOf(refusal.body).contains(missing));
}

HttpRequest PortalGateway::renewal() const
{
    HttpRequest request;
    request.action = tr("renewing the sign-in");
    request.verb = Verb::Post;
    request.path = {u"api"_s, u"refresh-token"_s};
    return request;
}

Result<Session> PortalGateway::readSession(const HttpReply &reply) const
{
    const Secret token = m_cookies->value(TokenCookie);
    if (token.isEmpty())
        return fail(unexpectedAnswer(reply, u"no cookie %1"_s.arg(TokenCookie)));
    // Nobody but the portal renews it: whoever answered in its place changed no cookie.
    if (token.reveal() == session().accessToken.reveal())
        return fail(unexpectedAnswer(reply, u"the cookie %1 is the old one"_s.arg(TokenCookie)));
    return Session::begin(token, m_cookies->value(RefreshCookie));
}

Job<void> *PortalGateway::end(const Session &session)
{
    m_farewell.setBaseUrl(origin());
    m_farewellCookies->replace(origin(), session);
    HttpRequest request;
    request.action = tr("signing out");
    request.verb = Verb::Post;
    request.path = {u"api"_s, u"logout"_s};
    request.deadline = std::chrono::seconds(10);
    Job<HttpReply> *told = m_farewell.send(std::move(request));
    told->then(this, [this](const Result<HttpReply> &) { m_farewellCookies->replace({}, {}); });
    return DerivedJob<void>::from<HttpReply>(told,
                                             [](const HttpReply &) -> Result<void> { return {}; });
}

void PortalGateway::sessionReplaced()
{
    m_cookies->replace(origin(), session());
}

Problem PortalGateway::notPassedOn(const QString &action) const
{
    Problem problem;
    problem.kind = Problem::Kind::Permission;
    problem.what = tr("The provider's portal does not pass this on.");
    problem.where = tr("%1: %2", "host: what was being done").arg(host(), action);
    problem.advice = tr("Nothing was sent. Ask the provider to do it, or sign in to the control "
                        "plane itself if you have a sign-in there.");
    return problem;
}

} // namespace byoc
