// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoPortal.h"

#include "demo/DemoRoutes.h"
#include "demo/PortalPassages.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

constexpr int RefreshMaxAge = 86400;
constexpr int LongestDelay = 150; // ms, so that nobody can tell by it who exists

const QString WrongCredentials =
    u"Failed to sign in. Either the credentials are incorrect or the user does not exist"_s;
const QString ProvidersOwn =
    u"Omnistrate credentials can\u2019t be used in Production. Use a customer account instead"_s;

HttpResponse message(int status, const QString &text)
{
    return HttpResponse::json(status, QJsonObject{{u"message"_s, text}});
}

HttpResponse notAllowed(const QByteArray &allowed)
{
    HttpResponse response = message(405, u"Method not allowed"_s);
    response.headers.append({"Allow"_ba, allowed});
    return response;
}

QByteArray cookie(const HttpRequest &request, const QByteArray &name)
{
    for (const QByteArrayList pairs = request.header("cookie").split(';');
         const QByteArray &pair : pairs) {
        const QByteArray trimmed = pair.trimmed();
        if (trimmed.startsWith(name + '='))
            return trimmed.sliced(name.size() + 1);
    }
    return {};
}

void setCookie(HttpResponse &response, const QByteArray &name, const QByteArray &value, qint64 age,
               bool readable = false)
{
    response.headers.append({"Set-Cookie"_ba,
                             name + '=' + value + "; Path=/; " + (readable ? "" : "HttpOnly; ")
                                 + "SameSite=Lax; Max-Age=" + QByteArray::number(age)});
}

// As long as the token lives; a day where that cannot be read.
qint64 secondsLeft(const QString &jwt)
{
    const QByteArray payload =
        QByteArray::fromBase64(jwt.section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonValue expiry = QJsonDocument::fromJson(payload)[u"exp"_s];
    return expiry.isDouble() ? expiry.toInteger() - QDateTime::currentSecsSinceEpoch()
                             : RefreshMaxAge;
}

void setSession(HttpResponse &response, const QJsonObject &tokens)
{
    const QString jwt = tokens.value(u"jwtToken"_s).toString();
    setCookie(response, "omnistrate_token", jwt.toLatin1(), secondsLeft(jwt));
    setCookie(response, "omnistrate_logged_in", "true", RefreshMaxAge, true);
    const QString refresh = tokens.value(u"refreshToken"_s).toString();
    if (!refresh.isEmpty())
        setCookie(response, "omnistrate_refresh_token", refresh.toLatin1(), RefreshMaxAge);
}

void clearSession(HttpResponse &response)
{
    setCookie(response, "omnistrate_token", {}, 0);
    setCookie(response, "omnistrate_refresh_token", {}, 0);
    setCookie(response, "omnistrate_logged_in", {}, 0, true);
}

HttpRequest upstreamRequest(const QByteArray &method, const QString &path, const QString &token,
                            const QJsonObject &body)
{
    HttpRequest request;
    request.method = method;
    request.path = path.toUtf8();
    request.headers = {{"content-type"_ba, "application/json"_ba}};
    if (!token.isEmpty())
        request.headers.append({"authorization"_ba, "Bearer " + token.toUtf8()});
    request.body = jsonText(body);
    return request;
}

QString messageOf(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body)[u"message"_s].toString();
}

} // namespace

DemoPortal::DemoPortal(DemoWorld &world, quint32 seed, Upstream upstream)
    : m_world(world)
    , m_upstream(std::move(upstream))
    , m_delays(seed)
{
}

bool DemoPortal::serves(const HttpRequest &request)
{
    return request.path == "/signin" || request.path.startsWith("/api/");
}

HttpResponse DemoPortal::answer(const HttpRequest &request)
{
    const bool posts = request.method == "POST";
    const bool gets = request.method == "GET";
    if (request.path == "/signin")
        return gets ? signInPage() : notAllowed("GET");
    if (request.path == "/api/signin")
        return posts ? signIn(request) : message(404, u"Endpoint not found"_s);
    if (request.path == "/api/action") {
        if (gets)
            return accountSetup(request);
        return posts ? action(request) : notAllowed("GET, POST");
    }
    if (request.path == "/api/refresh-token")
        return posts ? refresh(request) : notAllowed("POST");
    if (request.path == "/api/logout")
        return posts ? logout(request) : notAllowed("POST");
    if (request.path == "/api/provider-details")
        return gets ? providerDetails() : notAllowed("GET");
    return HttpResponse::text(404, "text/html; charset=utf-8"_ba,
                              "<!DOCTYPE html><title>404</title><h1>This page could not be "
                              "found.</h1>\n"_ba);
}

// The real page is an application; what is written on it here is inferred: the password field is
// left out where there are no passwords, and Google's script is there where it is asked for.
HttpResponse DemoPortal::signInPage() const
{
    QByteArray page = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>"
        + m_world.catalogue.providerName().toUtf8() + "</title>";
    if (m_mode.recaptcha)
        page += "<script src=\"https://www.google.com/recaptcha/api.js\" async defer></script>";
    page += "</head>\n<body><h1>Login to your account</h1>\n<form method=\"post\">"
            "<input name=\"email\" type=\"email\">";
    page += m_mode.ssoOnly ? "<a href=\"/idp/device\">Sign in with the demo identity provider</a>"
                           : "<input name=\"password\" type=\"password\"><button>Login</button>";
    page += "</form></body></html>\n";
    return HttpResponse::text(200, "text/html; charset=utf-8"_ba, page);
}

HttpResponse DemoPortal::signIn(const HttpRequest &request)
{
    HttpResponse response = signInAnswer(request);
    response.delay = int(m_delays.bounded(LongestDelay + 1) / m_world.clock.scale());
    return response;
}

HttpResponse DemoPortal::signInAnswer(const HttpRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    // A reCAPTCHA that fails is answered like wrong credentials: in the portal's public source its
    // error carries no status, and what carries none gets the general text.
    if (m_mode.recaptcha && body.value(u"reCaptchaToken"_s) != u"demo-recaptcha"_s)
        return message(400, WrongCredentials);
    // Inferred: where only SSO is used nobody has a password, so each one is wrong.
    if (m_mode.ssoOnly)
        return message(400, WrongCredentials);
    const DemoUser *provider = m_world.catalogue.provider();
    QJsonObject wanted = body;
    wanted.insert(u"environmentType"_s, u"PROD"_s);
    const HttpResponse upstream = m_upstream(upstreamRequest(
        "POST", QString(ApiPrefix) + u"/customer-user-signin"_s,
        m_world.tokens.issueAccess(provider->id, provider->email, provider->orgId), wanted));
    if (upstream.status >= 400) {
        const QString text = messageOf(upstream);
        if (text != u"wrong user email or password")
            return message(upstream.status, text.isEmpty() ? WrongCredentials : text);
        const DemoUser *named = m_world.catalogue.userByEmail(body.value(u"email"_s).toString());
        return message(400, named != nullptr && named->isStaff ? ProvidersOwn : WrongCredentials);
    }
    HttpResponse response = HttpResponse::json(200, QJsonObject());
    setSession(response, QJsonDocument::fromJson(upstream.body).object());
    return response;
}

std::optional<HttpRequest> DemoPortal::passedOn(const HttpRequest &request)
{
    if (request.path != "/api/action")
        return std::nullopt;
    if (request.method == "GET") {
        HttpRequest call;
        call.method = "GET"_ba;
        const QString endpoint = QUrlQuery(QString::fromUtf8(request.query))
                                     .queryItemValue(u"endpoint"_s, QUrl::FullyDecoded);
        call.path = endpoint.section(u'?', 0, 0).toUtf8();
        call.query = endpoint.section(u'?', 1).toUtf8();
        return call;
    }
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString endpoint = body.value(u"endpoint"_s).toString();
    HttpRequest call;
    call.method = body.value(u"method"_s).toString().toLatin1();
    call.path = endpoint.section(u'?', 0, 0).toUtf8();
    call.headers = {
        {"content-type"_ba, "application/json"_ba},
        {"user-agent"_ba, "customer-portal/demo (" + request.header("user-agent") + ')'}};
    QUrlQuery query(endpoint.section(u'?', 1));
    const QJsonObject parameters = body.value(u"queryParams"_s).toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        query.addQueryItem(
            it.key(),
            QString::fromLatin1(QUrl::toPercentEncoding(it.value().toVariant().toString())));
    call.query = query.toString(QUrl::FullyEncoded).toUtf8();
    // The original sends {} where there is no data. Not so here: the contract has calls without a
    // body, and what a proxy finds at them should be the client's doing.
    if (call.method != "GET" && body.contains(u"data"_s))
        call.body = jsonText(body.value(u"data"_s).toObject());
    return call;
}

std::variant<HttpRequest, HttpResponse> DemoPortal::accepted(const HttpRequest &request)
{
    QJsonParseError trouble;
    const QJsonObject body = QJsonDocument::fromJson(request.body, &trouble).object();
    if (trouble.error != QJsonParseError::NoError)
        return HttpResponse::text(400, "text/plain"_ba, "Invalid JSON"_ba);
    const QString endpoint = body.value(u"endpoint"_s).toString();
    const QString method = body.value(u"method"_s).toString();
    if (method.isEmpty() || !endpoint.startsWith(u'/'))
        return message(500, {});
    if (!isPassedOn(method, endpoint))
        return message(403, u"Forbidden"_s);
    const QByteArray token = cookie(request, "omnistrate_token");
    if (token.isEmpty() && !needsNoToken(endpoint))
        return message(401, u"Not authenticated"_s);
    if (method != method.toUpper()) // the list is compared without case, the verb is not
        return message(500, {});
    HttpRequest call = *passedOn(request);
    if (!token.isEmpty())
        call.headers.append({"authorization"_ba, "Bearer " + token});
    return call;
}

HttpResponse DemoPortal::relayed(const HttpResponse &answer)
{
    if (answer.status >= 400)
        return message(answer.status, messageOf(answer));
    // A JSON string is sent on without its quotes and without saying what it is (inferred from how
    // the portal's framework sends strings).
    const QByteArray text = answer.body.trimmed();
    if (text.startsWith('"')) {
        const QJsonDocument wrapped = QJsonDocument::fromJson('[' + text + ']');
        return HttpResponse::text(answer.status, {}, wrapped[0].toString().toUtf8());
    }
    return answer;
}

HttpResponse DemoPortal::action(const HttpRequest &request) const
{
    const auto call = accepted(request);
    if (const auto *refusal = std::get_if<HttpResponse>(&call))
        return *refusal;
    return relayed(m_upstream(std::get<HttpRequest>(call)));
}

HttpResponse DemoPortal::accountSetup(const HttpRequest &request) const
{
    const HttpRequest call = *passedOn(request);
    const QByteArray prefix = QByteArray(ApiPrefix.data(), ApiPrefix.size()) + "/account-setup/";
    if (!call.path.startsWith(prefix) || call.path.contains(".."))
        return notAllowed("POST");
    const HttpResponse answer = m_upstream(call);
    return answer.status < 400 ? answer : message(answer.status, messageOf(answer));
}

HttpResponse DemoPortal::refresh(const HttpRequest &request) const
{
    const QByteArray token = cookie(request, "omnistrate_refresh_token");
    if (token.isEmpty())
        return message(401, u"No refresh token"_s);
    const HttpResponse upstream = m_upstream(upstreamRequest(
        "POST", QString(ApiPrefix) + u"/refresh-token"_s, {},
        {{u"refreshToken"_s, QString::fromLatin1(token)}, {u"environmentType"_s, u"PROD"_s}}));
    if (upstream.status >= 400) {
        HttpResponse response = message(upstream.status, u"Refresh failed"_s);
        if (upstream.status == 401 || upstream.status == 403)
            clearSession(response);
        return response;
    }
    HttpResponse response = message(200, u"Token refreshed"_s);
    setSession(response, QJsonDocument::fromJson(upstream.body).object());
    return response;
}

HttpResponse DemoPortal::logout(const HttpRequest &request) const
{
    const QByteArray token = cookie(request, "omnistrate_token");
    if (!token.isEmpty())
        m_upstream(upstreamRequest("POST", QString(ApiPrefix) + u"/logout"_s,
                                   QString::fromLatin1(token), {}));
    HttpResponse response = message(200, u"Logged out"_s);
    setCookie(response, "omnistrate_token", {}, 0); // the other cookies stay, as in the original
    return response;
}

// Its fields are inferred: those that describe a provider in DescribeUserResult.
HttpResponse DemoPortal::providerDetails() const
{
    const DemoUser *provider = m_world.catalogue.provider();
    return HttpResponse::json(200,
                              QJsonObject{{u"orgName"_s, provider->orgName},
                                          {u"orgSupportEmail"_s, u"support@northwind.example"_s},
                                          {u"orgURL"_s, u"https://northwind.example"_s},
                                          {u"orgLogoURL"_s, QString()},
                                          {u"orgFavIconURL"_s, QString()}});
}

} // namespace byoc::demo
