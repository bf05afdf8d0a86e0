// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoRoutes.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

using Auth = DemoRouter::Auth;
using Body = DemoRouter::Body;

bool isMailAddress(const QString &text)
{
    static const QRegularExpression pattern(u"^[^@\\s]+@[^@\\s]+$"_s);
    return pattern.match(text).hasMatch();
}

MaybeError checkSignIn(const QJsonObject &body)
{
    if (const MaybeError error = checkFieldTypes(body,
                                                 {{u"email"_s, QJsonValue::String},
                                                  {u"password"_s, QJsonValue::String},
                                                  {u"hashedPassword"_s, QJsonValue::String}}))
        return error;
    if (!body.contains(u"email"_s))
        return ApiError::invalid(u"missing_field"_s, u"\"email\" is missing from body"_s);
    QStringList wrong;
    QString name;
    const QString email = body.value(u"email"_s).toString();
    if (!isMailAddress(email)) {
        name = u"invalid_format"_s;
        wrong.append(u"body.email must be formatted as a email"_s);
    }
    for (const QString &key : {u"email"_s, u"password"_s, u"hashedPassword"_s}) {
        if (!body.contains(key) || !body.value(key).toString().isEmpty())
            continue;
        if (name.isEmpty())
            name = u"invalid_length"_s;
        wrong.append(u"length of body.%1 must be greater or equal than 1 (len=0)"_s.arg(key));
    }
    if (wrong.isEmpty())
        return std::nullopt;
    return ApiError::invalid(name, wrong.join(u"; "_s));
}

QJsonObject tokensFor(DemoWorld &world, const DemoUser &user)
{
    return {{u"jwtToken"_s, world.tokens.issueAccess(user.id, user.email, user.orgId)},
            {u"refreshToken"_s, world.tokens.issueRefresh(user.id)}};
}

ApiResult signIn(DemoWorld &world, const DemoCall &call)
{
    if (const MaybeError error = checkSignIn(call.body))
        return *error;
    const QString email = call.body.value(u"email"_s).toString();
    const QString password = call.body.value(u"password"_s).toString();
    const bool isKey = email == u"apikey@apikeys.invalid";
    const DemoUser *user =
        isKey ? world.catalogue.userByApiKey(password) : world.catalogue.userByEmail(email);
    if (user == nullptr || (!isKey && user->password != password))
        return ApiError::badRequest(u"Invalid request: wrong user email or password"_s);
    if (!isKey)
        return HttpResponse::json(200, tokensFor(world, *user));
    return HttpResponse::json(
        200,
        QJsonObject{{u"jwtToken"_s, world.tokens.issueAccess(user->id, user->email, user->orgId)}});
}

// By the provider on behalf of its portal; its own people are none of its customers.
ApiResult signInCustomer(DemoWorld &world, const DemoCall &call)
{
    if (const MaybeError error = checkSignIn(call.body))
        return *error;
    const DemoUser *user = world.catalogue.userByEmail(call.body.value(u"email"_s).toString());
    if (user == nullptr || user->isStaff
        || user->password != call.body.value(u"password"_s).toString())
        return ApiError::badRequest(u"wrong user email or password"_s);
    return HttpResponse::json(200, tokensFor(world, *user));
}

ApiResult renderIdentityProviders(const DemoWorld &world, const DemoCall &call)
{
    const QJsonObject provider{
        {u"id"_s, u"idp-demo00001"_s},
        {u"identityProviderName"_s, u"Demo"_s},
        {u"name"_s, u"Demo"_s},
        {u"emailIdentifiers"_s, u"sso.example"_s},
        {u"loginButtonText"_s, u"Sign in with the demo identity provider"_s},
        {u"loginButtonIconUrl"_s, world.rootUrl + u"/favicon.ico"_s},
        {u"renderedAuthorizationEndpoint"_s,
         u"%1/idp/authorize?redirect_uri=%2"_s.arg(
             world.rootUrl,
             QString::fromLatin1(QUrl::toPercentEncoding(call.queryValue(u"redirectUrl"_s))))},
        {u"state"_s, u"demo"_s}};
    return HttpResponse::json(200, QJsonObject{{u"identityProviders"_s, QJsonArray{provider}}});
}

MaybeError checkRefreshToken(const QJsonObject &body)
{
    if (const MaybeError error = checkFieldTypes(body, {{u"refreshToken"_s, QJsonValue::String}}))
        return error;
    if (!body.contains(u"refreshToken"_s))
        return ApiError::invalid(u"missing_field"_s, u"\"refreshToken\" is missing from body"_s);
    if (body.value(u"refreshToken"_s).toString().isEmpty())
        return ApiError::invalid(
            u"invalid_length"_s,
            u"length of body.refreshToken must be greater or equal than 1 (len=0)"_s);
    return std::nullopt;
}

ApiResult refresh(DemoWorld &world, const DemoCall &call)
{
    if (const MaybeError error = checkRefreshToken(call.body))
        return *error;
    const auto userId = world.tokens.takeRefresh(call.body.value(u"refreshToken"_s).toString());
    const DemoUser *user = userId ? world.catalogue.userById(*userId) : nullptr;
    if (user == nullptr)
        return ApiError{401, u"auth_failure"_s, u"Invalid or expired refresh token"_s};
    return HttpResponse::json(200, tokensFor(world, *user));
}

ApiResult describeUser(const DemoCall &call)
{
    const DemoUser &user = *call.user;
    return HttpResponse::json(200,
                              QJsonObject{{u"id"_s, user.id},
                                          {u"email"_s, user.email},
                                          {u"name"_s, user.name},
                                          {u"orgId"_s, user.orgId},
                                          {u"orgName"_s, user.orgName},
                                          {u"roleType"_s, user.role},
                                          {u"status"_s, u"ACTIVE"_s},
                                          {u"enabled"_s, true},
                                          {u"createdAt"_s, u"2026-01-10T08:00:00Z"_s},
                                          {u"attributes"_s, QJsonObject{}},
                                          {u"featureFlags"_s, QJsonObject{}}});
}

} // namespace

void addSignInRoutes(DemoRouter &router, DemoWorld &world)
{
    const QString prefix(ApiPrefix);
    router.add("POST", prefix + u"/signin"_s, Auth::None, Body::Object,
               [&world](const DemoCall &call) { return signIn(world, call); });
    router.add("POST", prefix + u"/customer-user-signin"_s, Auth::Staff, Body::Object,
               [&world](const DemoCall &call) { return signInCustomer(world, call); });
    router.add("GET", prefix + u"/identity-provider-render"_s, Auth::Staff, Body::Ignored,
               [&world](const DemoCall &call) { return renderIdentityProviders(world, call); });
    router.add("POST", prefix + u"/refresh-token"_s, Auth::None, Body::Object,
               [&world](const DemoCall &call) { return refresh(world, call); });
    router.add("POST", prefix + u"/revoke-token"_s, Auth::None, Body::Object,
               [&world](const DemoCall &call) -> ApiResult {
                   if (const MaybeError error = checkRefreshToken(call.body))
                       return *error;
                   world.tokens.revokeRefresh(call.body.value(u"refreshToken"_s).toString());
                   return HttpResponse::empty(204);
               });
    router.add("POST", prefix + u"/logout"_s, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) -> ApiResult {
                   world.tokens.forgetAccess(call.token);
                   return HttpResponse::empty(200);
               });
    router.add("GET", prefix + u"/user"_s, Auth::Bearer, Body::Ignored, describeUser);
}

} // namespace byoc::demo
