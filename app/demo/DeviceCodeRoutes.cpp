// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoRoutes.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

using Auth = DemoRouter::Auth;
using Body = DemoRouter::Body;
using Outcome = DeviceCodes::Outcome;

// A form or JSON, as the identity providers differ in what they take.
QJsonObject fieldsOf(const HttpRequest &request)
{
    if (request.header("content-type").startsWith("application/json"))
        return QJsonDocument::fromJson(request.body).object();
    QJsonObject fields;
    const auto items = QUrlQuery(QString::fromUtf8(request.body).replace(u'+', u' '))
                           .queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        fields.insert(key, value);
    return fields;
}

// What lasts that many seconds of lifecycle time, in whole real ones.
int realSeconds(const DemoWorld &world, int seconds)
{
    return std::max(1, int(std::lround(seconds / world.clock.scale())));
}

QString pageUrl(const DemoWorld &world)
{
    return world.rootUrl + u"/idp/device"_s;
}

ApiResult issueCode(DemoWorld &world, const DemoCall &call)
{
    // The identity provider's own error form (RFC 6749 5.2).
    if (fieldsOf(call.request).value(u"client_id"_s).toString().isEmpty())
        return HttpResponse::json(400,
                                  QJsonObject{{u"error"_s, u"invalid_client"_s},
                                              {u"error_description"_s, u"client_id is missing"_s}});
    const DemoOptions &options = world.options;
    std::optional<qint64> approveAfter;
    if (options.deviceApprovalSeconds)
        approveAfter = qint64(*options.deviceApprovalSeconds) * 1000;
    const DeviceCodes::Code code = world.deviceCodes.issue(
        world.clock.now(), qint64(options.deviceCodeSeconds) * 1000, approveAfter);
    return HttpResponse::json(
        200,
        QJsonObject{{u"device_code"_s, code.deviceCode},
                    {u"user_code"_s, code.userCode},
                    {u"verification_uri"_s, pageUrl(world)},
                    {u"verification_uri_complete"_s,
                     u"%1?user_code=%2"_s.arg(pageUrl(world), code.userCode)},
                    {u"expires_in"_s, realSeconds(world, options.deviceCodeSeconds)},
                    {u"interval"_s, realSeconds(world, options.deviceCodeInterval)}});
}

HttpResponse page(const QString &body)
{
    return HttpResponse::text(200, "text/html; charset=utf-8"_ba,
                              u"<!DOCTYPE html>\n<html lang=\"en\"><head><title>Demo identity "
                              "provider</title></head>\n<body><h1>Demo identity provider</h1>\n"
                              "%1</body></html>\n"_s.arg(body)
                                  .toUtf8());
}

ApiResult verificationPage(const DemoCall &call)
{
    const QString button =
        u"<button formaction=\"/demo/idp/%1\" formmethod=\"post\">%2</button>\n"_s;
    return page(
        u"<form><label>Code <input name=\"userCode\" value=\"%1\"></label>\n%2%3</form>\n"_s.arg(
            call.queryValue(u"user_code"_s).toHtmlEscaped(), button.arg(u"approve"_s, u"Sign in"_s),
            button.arg(u"deny"_s, u"Refuse"_s)));
}

// From the page as a form, from a test as JSON; without an e-mail address staff signs in.
ApiResult decide(DemoWorld &world, const DemoCall &call, bool approve)
{
    const QJsonObject fields = fieldsOf(call.request);
    const QString email = fields.value(u"email"_s).toString();
    const DemoUser *user =
        email.isEmpty() ? world.catalogue.provider() : world.catalogue.userByEmail(email);
    if (user == nullptr)
        return ApiError::notFound(u"No such user"_s);
    if (!world.deviceCodes.decide(fields.value(u"userCode"_s).toString(), approve, user->id))
        return ApiError::notFound(u"No such code"_s);
    if (call.request.header("content-type").startsWith("application/x-www-form-urlencoded"))
        return page(u"<p>You can close this page.</p>\n"_s);
    return HttpResponse::json(200, QJsonObject{{u"done"_s, true}});
}

ApiResult setScript(DemoWorld &world, const DemoCall &call)
{
    QStringList words;
    for (const QJsonArray script = call.body.value(u"script"_s).toArray();
         const QJsonValue &word : script)
        words.append(word.toString());
    if (!call.body.value(u"script"_s).isArray() || !world.deviceCodes.setScript(words))
        return ApiError::badRequest(
            u"\"script\" must be a list of pending, slow_down, drop, error, "
            "approve, deny and expire"_s);
    return HttpResponse::json(200, QJsonObject{{u"done"_s, true}});
}

// The control plane passes on what the identity provider said, and each says it in its own way
// (control-plane-api.md 2.1). That all of it comes as 400 is inferred: the contract names no 428.
QString refusalText(Outcome outcome, const QString &provider)
{
    const bool isGitHub = provider.contains(u"GitHub");
    const bool isGoogle = provider.contains(u"Google");
    switch (outcome) {
    case Outcome::Pending:
        if (isGitHub)
            return u"Invalid request: empty access token"_s;
        return isGoogle ? u"Invalid request: 428 Precondition Required"_s
                        : u"Invalid request: authorization_pending"_s;
    case Outcome::Denied:
        return isGoogle ? u"Invalid request: 403 Forbidden"_s : u"Invalid request: access_denied"_s;
    case Outcome::SlowDown:
        return u"Invalid request: slow_down"_s;
    case Outcome::Expired:
        return u"Invalid request: expired_token"_s;
    default:
        return u"Invalid request: invalid_grant"_s;
    }
}

MaybeError checkLogin(const QJsonObject &body)
{
    if (MaybeError error = checkFieldTypes(body,
                                           {{u"identityProviderName"_s, QJsonValue::String},
                                            {u"deviceCode"_s, QJsonValue::String}}))
        return error;
    if (!body.contains(u"identityProviderName"_s))
        return ApiError::invalid(u"missing_field"_s,
                                 u"\"identityProviderName\" is missing from body"_s);
    if (body.value(u"deviceCode"_s).toString().isEmpty())
        return ApiError::badRequest(u"Invalid request: deviceCode is required"_s);
    return std::nullopt;
}

ApiResult logIn(DemoWorld &world, const DemoCall &call)
{
    if (const MaybeError error = checkLogin(call.body))
        return *error;
    const DeviceCodes::Answer answer =
        world.deviceCodes.ask(call.body.value(u"deviceCode"_s).toString(), world.clock.now());
    if (answer.outcome == Outcome::Drop) {
        HttpResponse response;
        response.dropped = true;
        return response;
    }
    if (answer.outcome == Outcome::Broken)
        return ApiError{500, u"failed_request"_s, u"The identity provider cannot be reached"_s};
    if (answer.outcome != Outcome::Approved)
        return ApiError::badRequest(
            refusalText(answer.outcome, call.body.value(u"identityProviderName"_s).toString()));
    const DemoUser *user = answer.userId.isEmpty() ? world.catalogue.provider()
                                                   : world.catalogue.userById(answer.userId);
    return HttpResponse::json(
        200,
        QJsonObject{{u"jwtToken"_s, world.tokens.issueAccess(user->id, user->email, user->orgId)},
                    {u"refreshToken"_s, world.tokens.issueRefresh(user->id)}});
}

} // namespace

void addDeviceCodeRoutes(DemoRouter &router, DemoWorld &world)
{
    router.add("POST", u"/idp/device/code"_s, Auth::None, Body::Ignored,
               [&world](const DemoCall &call) { return issueCode(world, call); });
    router.add("GET", u"/idp/device"_s, Auth::None, Body::Ignored, verificationPage);
    router.add("POST", QString(ApiPrefix) + u"/login-with-identity-provider"_s, Auth::None,
               Body::Object, [&world](const DemoCall &call) { return logIn(world, call); });
    router.add("POST", u"/demo/idp"_s, Auth::None, Body::Object,
               [&world](const DemoCall &call) { return setScript(world, call); });
    router.add("POST", u"/demo/idp/approve"_s, Auth::None, Body::Ignored,
               [&world](const DemoCall &call) { return decide(world, call, true); });
    router.add("POST", u"/demo/idp/deny"_s, Auth::None, Body::Ignored,
               [&world](const DemoCall &call) { return decide(world, call, false); });
}

} // namespace byoc::demo
