// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoControlPlane.h"

#include "demo/DemoPortal.h"
#include "demo/DemoRoutes.h"
#include "demo/FaultInjector.h"
#include "demo/PortalRelay.h"
#include "demo/RequestLog.h"

using namespace Qt::StringLiterals;

namespace byoc {

using namespace demo;

class DemoControlPlane::Private
{
public:
    explicit Private(const DemoOptions &options);

    void handle(const HttpRequest &request, const HttpResponder &responder);
    DemoAccount *account(const QString &instanceId);

    DemoOptions options;
    DemoWorld world;
    RequestLog log;
    FaultInjector faults;
    DemoRouter router;
    DemoPortal portal;
    PortalRelay relay;
    HttpServer server;

private:
    void addFaultAndLogRoutes();
    void addPortalAndTokenRoutes();
    /// True: answered later, by what the portal's upstream says.
    bool passOnElsewhere(const HttpRequest &request, const HttpResponder &responder);
    HttpResponse answer(const HttpRequest &request);
    HttpResponse answerOfControlPlane(const HttpRequest &request);
    static void send(const HttpResponder &responder, const HttpResponse &response);

    bool m_expiredAs400 = false;
};

DemoControlPlane::Private::Private(const DemoOptions &given)
    : options(given)
    , world(given)
    , log(world.catalogue.secretKeys())
    , router([this](const QString &token) {
        const auto id = world.tokens.userOfAccess(token);
        return id ? world.catalogue.userById(*id) : nullptr;
    })
    , portal(world, given.seed,
             [this](const HttpRequest &request) { return answerOfControlPlane(request); })
    , server([this](const HttpRequest &request, const HttpResponder &responder) {
        handle(request, responder);
    })
{
    faults.setRules(given.faults);
    addSignInRoutes(router, world);
    addOfferingRoutes(router, world);
    addSubscriptionRoutes(router, world);
    addInstanceRoutes(router, world);
    addAccountRoutes(router, world);
    addServiceRoutes(router, world);
    addFleetOfferingRoutes(router, world);
    addFleetCustomerRoutes(router, world);
    addFleetInstanceRoutes(router, world);
    addDoorRoutes(router, world);
    addDeviceCodeRoutes(router, world);
    addFaultAndLogRoutes();
    addPortalAndTokenRoutes();
}

void DemoControlPlane::Private::addFaultAndLogRoutes()
{
    using Auth = DemoRouter::Auth;
    using Body = DemoRouter::Body;
    router.add("POST", u"/demo/faults"_s, Auth::None, Body::Ignored,
               [this](const DemoCall &call) -> ApiResult {
                   QString error;
                   const auto rules = FaultRules::parse(call.request.body, &error);
                   if (!rules)
                       return ApiError::badRequest(error);
                   faults.setRules(*rules);
                   return HttpResponse::json(200, QJsonObject{{u"rules"_s, rules->rules.size()}});
               });
    router.add("GET", u"/demo/requests"_s, Auth::None, Body::Ignored,
               [this](const DemoCall &) -> ApiResult {
                   return HttpResponse::json(200, QJsonObject{{u"requests"_s, log.entries()}});
               });
    router.add("DELETE", u"/demo/requests"_s, Auth::None, Body::Ignored,
               [this](const DemoCall &) -> ApiResult {
                   log.clear();
                   return HttpResponse::empty(204);
               });
}

void DemoControlPlane::Private::addPortalAndTokenRoutes()
{
    using Auth = DemoRouter::Auth;
    using Body = DemoRouter::Body;
    const auto done = [] { return HttpResponse::json(200, QJsonObject{{u"done"_s, true}}); };
    router.add("POST", u"/demo/portal"_s, Auth::None, Body::Object,
               [this, done](const DemoCall &call) -> ApiResult {
                   if (const MaybeError error =
                           checkFieldTypes(call.body,
                                           {{u"recaptcha"_s, QJsonValue::Bool},
                                            {u"ssoOnly"_s, QJsonValue::Bool},
                                            {u"upstream"_s, QJsonValue::String}}))
                       return *error;
                   const DemoPortal::Mode old = portal.mode();
                   portal.setMode(
                       {call.body.value(u"recaptcha"_s).toBool(old.recaptcha),
                        call.body.value(u"ssoOnly"_s).toBool(old.ssoOnly),
                        QUrl(call.body.value(u"upstream"_s).toString(old.upstream.toString()))});
                   return done();
               });
    router.add("POST", u"/demo/tokens"_s, Auth::None, Body::Object,
               [this, done](const DemoCall &call) -> ApiResult {
                   if (const MaybeError error =
                           checkFieldTypes(call.body,
                                           {{u"expire"_s, QJsonValue::Bool},
                                            {u"revokeRefresh"_s, QJsonValue::Bool},
                                            {u"lifetimeSeconds"_s, QJsonValue::Double},
                                            {u"expiredAs400"_s, QJsonValue::Bool}}))
                       return *error;
                   DemoTokens &tokens = world.tokens;
                   if (call.body.value(u"expire"_s).toBool())
                       tokens.expireAllAccess();
                   if (call.body.value(u"revokeRefresh"_s).toBool())
                       tokens.expireAllRefresh();
                   tokens.setLifetime(
                       call.body.value(u"lifetimeSeconds"_s).toInt(tokens.lifetime()));
                   m_expiredAs400 = call.body.value(u"expiredAs400"_s).toBool(m_expiredAs400);
                   return done();
               });
}

HttpResponse DemoControlPlane::Private::answer(const HttpRequest &request)
{
    return DemoPortal::serves(request) ? portal.answer(request) : answerOfControlPlane(request);
}

HttpResponse DemoControlPlane::Private::answerOfControlPlane(const HttpRequest &request)
{
    world.advance();
    const ApiResult result = router.dispatch(request);
    if (const auto *response = std::get_if<HttpResponse>(&result))
        return *response;
    ApiError error = std::get<ApiError>(result);
    const ApiError unauthorised = ApiError::unauthorised();
    if (m_expiredAs400 && error.status == unauthorised.status
        && error.message == unauthorised.message)
        error = ApiError::invalid(u"missing_field"_s, u"\"token\" is missing from header"_s);
    return HttpResponse::json(error.status,
                              QJsonObject{{u"name"_s, error.name},
                                          {u"id"_s, world.errorIds.hex(8)},
                                          {u"message"_s, error.message},
                                          {u"temporary"_s, false},
                                          {u"timeout"_s, false},
                                          {u"fault"_s, error.status >= 500}});
}

void DemoControlPlane::Private::send(const HttpResponder &responder, const HttpResponse &response)
{
    if (response.dropped)
        responder.drop();
    else if (response.delay > 0)
        responder.sendAfter(response.delay, response);
    else
        responder.send(response);
}

bool DemoControlPlane::Private::passOnElsewhere(const HttpRequest &request,
                                                const HttpResponder &responder)
{
    const QUrl upstream = portal.mode().upstream;
    if (upstream.isEmpty() || request.method != "POST" || request.path != "/api/action")
        return false;
    const auto call = DemoPortal::accepted(request);
    if (!std::holds_alternative<HttpRequest>(call))
        return false;
    relay.send(upstream, std::get<HttpRequest>(call),
               [this, request, responder](const HttpResponse &answer) {
                   const HttpResponse response = DemoPortal::relayed(answer);
                   log.add(request, response.status, response.status, {});
                   responder.send(response);
               });
    return true;
}

void DemoControlPlane::Private::handle(const HttpRequest &request, const HttpResponder &responder)
{
    if (request.path.startsWith("/demo/")) {
        send(responder, answer(request));
        return;
    }
    const auto rule = faults.ruleFor(request, DemoPortal::passedOn(request));
    if (!rule && passOnElsewhere(request, responder))
        return;
    if (!rule) {
        const HttpResponse response = answer(request);
        log.add(request, response.dropped ? 0 : response.status, response.status, {});
        send(responder, response);
        return;
    }
    int workStatus = 0;
    const int status = FaultInjector::carryOut(*rule, responder, [&] {
        const HttpResponse response = answer(request);
        workStatus = response.status;
        return response;
    });
    log.add(request, status, workStatus, rule->actionName());
}

DemoAccount *DemoControlPlane::Private::account(const QString &instanceId)
{
    world.advance();
    return world.accounts.byInstance(instanceId);
}

DemoControlPlane::DemoControlPlane(const DemoOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
    d->server.setParent(this); // so that moveToThread() takes it along
}

DemoControlPlane::~DemoControlPlane()
{
    d->server.setParent(nullptr); // a member of d, not ours to delete
}

bool DemoControlPlane::start()
{
    if (!d->server.listen(d->options.port))
        return false;
    d->world.rootUrl = url().toString();
    d->world.accounts.setApiUrl(d->world.rootUrl + QString(ApiPrefix));
    return true;
}

QString DemoControlPlane::errorString() const
{
    return d->server.errorString();
}

quint16 DemoControlPlane::port() const
{
    return d->server.port();
}

QUrl DemoControlPlane::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port()));
}

void DemoControlPlane::grantAccess(const QString &instanceId)
{
    if (DemoAccount *account = d->account(instanceId))
        account->lifecycle.grant(d->world.clock.now());
}

void DemoControlPlane::failNext(const QString &instanceId, const QString &message)
{
    if (DemoAccount *account = d->account(instanceId))
        account->lifecycle.fail(message, false, d->world.clock.now());
}

} // namespace byoc
