// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/DirectGateway.h"

#include "controlplane/JsonReader.h"
#include "secrets/Redactor.h"

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr auto VersionPrefix = "2022-09-01-00"_L1;
// The e-mail that stands for "the password is an API key" (control-plane-api.md 2).
constexpr auto ApiKeyUser = "apikey@apikeys.invalid"_L1;

HttpRequest signInRequest(const QString &email, const Secret &password)
{
    HttpRequest request;
    request.action = DirectGateway::tr("signing in");
    request.verb = HttpRequest::Verb::Post;
    request.path = {u"signin"_s};
    request.body = QJsonObject{{u"email"_s, email}, {u"password"_s, password.revealText()}};
    return request;
}

/// Has the refresh token revoked, then the access token forgotten; each call counts on its own.
/// Both go to where the session was, also when `http` has another address by then.
class FarewellJob : public Job<void>
{
public:
    FarewellJob(HttpClient &http, const Session &session, QObject *parent)
        : Job(parent)
        , m_http(http)
        , m_base(http.baseUrl())
        , m_session(session)
    {
        if (session.refreshToken.isEmpty()) {
            logOut({});
            return;
        }
        HttpRequest revoke = request("/revoke-token"_L1);
        revoke.body = QJsonObject{{u"refreshToken"_s, session.refreshToken.revealText()}};
        m_http.send(std::move(revoke))->then(this, [this](const Result<HttpReply> &revoked) {
            logOut(revoked ? Result<void>() : fail(revoked.error()));
        });
    }

private:
    HttpRequest request(QLatin1StringView path) const
    {
        HttpRequest request;
        request.action = DirectGateway::tr("signing out");
        request.verb = HttpRequest::Verb::Post;
        request.url = m_base;
        request.url.setPath(m_base.path() + path);
        request.deadline = std::chrono::seconds(10);
        return request;
    }

    void logOut(const Result<void> &revoked)
    {
        HttpRequest logout = request("/logout"_L1);
        logout.bearer = m_session.accessToken;
        m_http.send(std::move(logout))->then(this, [this, revoked](const Result<HttpReply> &ended) {
            // A token that has ended already need not be logged out.
            const bool done = ended || ended.error().kind == Problem::Kind::SignIn;
            finish(!revoked ? revoked : done ? Result<void>() : fail(ended.error()));
        });
    }

    HttpClient &m_http;
    QUrl m_base;
    Session m_session;
};

} // namespace

DirectGateway::DirectGateway(Network &network, const QUrl &origin, QObject *parent)
    : SessionGateway(network, parent)
{
    setOrigin(origin);
}

void DirectGateway::originChanged()
{
    QUrl base = origin();
    base.setPath(u'/' + VersionPrefix);
    http().setBaseUrl(base);
}

Job<void> *DirectGateway::signIn(const QString &email, const Secret &password)
{
    Redactor::remember(password);
    return begin(signInRequest(email, password));
}

Job<void> *DirectGateway::signInWithApiKey(const Secret &key)
{
    Redactor::remember(key);
    return begin(signInRequest(ApiKeyUser, key), key);
}

HttpRequest DirectGateway::authorised(const HttpRequest &request) const
{
    HttpRequest mine = request;
    mine.bearer = session().accessToken;
    return mine;
}

HttpRequest DirectGateway::renewal() const
{
    if (session().refreshToken.isEmpty()) {
        HttpRequest request = signInRequest(ApiKeyUser, session().apiKey);
        request.action = tr("renewing the sign-in");
        return request;
    }
    HttpRequest request;
    request.action = tr("renewing the sign-in");
    request.verb = HttpRequest::Verb::Post;
    request.path = {u"refresh-token"_s};
    request.body = QJsonObject{{u"refreshToken"_s, session().refreshToken.revealText()}};
    return request;
}

Result<Session> DirectGateway::readSession(const HttpReply &reply) const
{
    const Result<QJsonObject> object = jsonObject(reply);
    if (!object)
        return fail(object.error());
    JsonReader reader(*object, {});
    const Secret token(reader.string(u"jwtToken"_s));
    const Secret refreshToken(reader.optionalString(u"refreshToken"_s));
    if (token.isEmpty())
        reader.addFault(u"jwtToken is empty"_s);
    if (!reader.fault().isEmpty())
        return fail(unexpectedAnswer(reply, reader.fault()));
    return Session::begin(token, refreshToken);
}

Job<void> *DirectGateway::end(const Session &session)
{
    return new FarewellJob(http(), session, this);
}

} // namespace byoc
