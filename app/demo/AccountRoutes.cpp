// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoRoutes.h"
#include "demo/InstallKitArchive.h"
#include "demo/InstanceActions.h"
#include "demo/OddInstallKits.h"

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

using Auth = DemoRouter::Auth;
using Body = DemoRouter::Body;

// The account config of an id, if it exists by now and is the caller's business.
DemoAccount *visibleAccount(DemoWorld &world, const QString &accountConfigId, const DemoUser &user)
{
    DemoAccount *account = world.accounts.byAccountConfig(accountConfigId);
    const bool visible = account != nullptr
        && (user.isStaff || !roleOf(world, account->subscriptionId, user).isEmpty());
    return visible ? account : nullptr;
}

std::variant<DemoAccount *, ApiError> writableAccount(DemoWorld &world, const DemoCall &call)
{
    DemoAccount *account = visibleAccount(world, call.arguments[0], *call.user);
    if (account == nullptr)
        return ApiError::notFound(u"Account config not found"_s);
    if (!call.user->mayChangeFleet()
        && !mayWrite(roleOf(world, account->subscriptionId, *call.user)))
        return ApiError::forbidden(u"The role on the subscription does not allow this"_s);
    return account;
}

ApiResult describeAccount(DemoWorld &world, const DemoCall &call)
{
    const DemoAccount *account = visibleAccount(world, call.arguments[0], *call.user);
    if (account == nullptr)
        return ApiError::notFound(u"Account config not found"_s);
    return HttpResponse::json(200, world.accounts.accountConfig(*account));
}

// By an identifier of the cloud, e.g. the AWS account id under "awsAccountID".
ApiResult lookUpAccount(DemoWorld &world, const DemoCall &call, const QString &field)
{
    for (const DemoAccount &account : world.accounts.all()) {
        if (visibleAccount(world, account.accountConfigId, *call.user) == nullptr)
            continue;
        const QJsonObject object = world.accounts.accountConfig(account);
        if (object.value(field).toString() == call.arguments[0])
            return HttpResponse::json(200, object);
    }
    return ApiError::notFound(u"Account config not found"_s);
}

ApiResult listAccounts(DemoWorld &world, const DemoCall &call)
{
    QJsonArray ids;
    QJsonArray configs;
    const QString cloud = call.arguments[0].toLower();
    for (const DemoAccount &account : world.accounts.all()) {
        // Also for staff: the accounts of one's own organisation.
        if (!account.isVisibleAccount()
            || roleOf(world, account.subscriptionId, *call.user).isEmpty()
            || (cloud != u"all" && cloud != account.cloud))
            continue;
        ids.append(account.accountConfigId);
        configs.append(world.accounts.accountConfig(account));
    }
    return HttpResponse::json(200, QJsonObject{{u"ids"_s, ids}, {u"accountConfigs"_s, configs}});
}

ApiResult updateAccount(DemoWorld &world, const DemoCall &call)
{
    const auto found = writableAccount(world, call);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    DemoAccount &account = *std::get<DemoAccount *>(found);
    if (const MaybeError error = checkFieldTypes(call.body,
                                                 {{u"name"_s, QJsonValue::String},
                                                  {u"description"_s, QJsonValue::String},
                                                  {u"nebiusBindings"_s, QJsonValue::Array},
                                                  {u"customTags"_s, QJsonValue::Array}}))
        return *error;
    const auto tags = readCustomTags(call.body);
    if (const auto *error = std::get_if<ApiError>(&tags))
        return *error;
    if (const QJsonValue bindings = call.body.value(u"nebiusBindings"_s); bindings.isArray()) {
        if (const MaybeError error =
                world.accounts.replaceBindings(account, bindings, world.clock.now()))
            return *error;
    }
    account.name = call.body.value(u"name"_s).toString(account.name);
    account.description = call.body.value(u"description"_s).toString(account.description);
    if (call.body.contains(u"customTags"_s))
        account.accountTags = std::get<QJsonArray>(tags);
    return HttpResponse::json(202, account.accountConfigId);
}

ApiResult verifyAccount(DemoWorld &world, const DemoCall &call)
{
    const auto found = writableAccount(world, call);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    // The contract declares no 409 here.
    if (!std::get<DemoAccount *>(found)->lifecycle.verify(world.clock.now()))
        return ApiError::badRequest(u"Invalid request: the account cannot be verified now"_s);
    return HttpResponse::empty(202);
}

// Removes the onboarding along with it, in the same two stages (inferred: the contract says only
// that the account config is deleted).
ApiResult deleteAccount(DemoWorld &world, const DemoCall &call, int status)
{
    const auto found = writableAccount(world, call);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    if (const MaybeError error = deleteInstance(world, {std::get<DemoAccount *>(found), nullptr}))
        return *error;
    return HttpResponse::empty(status);
}

QString grantUrl(const DemoWorld &world, const DemoAccount &account)
{
    return u"%1/demo/grant/%2"_s.arg(world.rootUrl, account.instanceId);
}

ApiResult downloadInstallKit(DemoWorld &world, const DemoCall &call)
{
    const QString id = call.queryValue(u"account_config_id"_s);
    if (id.isEmpty())
        return ApiError::badRequest(u"Invalid request: account_config_id is required"_s);
    const DemoAccount *account = call.user == nullptr ? world.accounts.byAccountConfig(id)
                                                      : visibleAccount(world, id, *call.user);
    if (account == nullptr || account->cloud != u"byoc-onprem")
        return ApiError::notFound(u"Account config not found"_s);
    const QString clusterName = account->parameters.value(u"cluster_name"_s).toString();
    const TarArchive kit =
        installKit(account->accountConfigId, clusterName, grantUrl(world, *account));
    const QString odd = world.options.oddKit;
    return HttpResponse::text(200, "application/x-tar"_ba,
                              odd.isEmpty() ? kit.bytes() : oddInstallKit(odd, kit));
}

ApiResult downloadScript(DemoWorld &world, const DemoCall &call, const QString &cloud,
                         const QString &action)
{
    const DemoAccount *account =
        world.accounts.byAccountConfig(call.queryValue(u"account_config_id"_s));
    if (account == nullptr || account->cloud != cloud)
        return ApiError::notFound(u"Account config not found"_s);
    const QString url = action == u"bootstrap" ? grantUrl(world, *account) : QString();
    return HttpResponse::text(200, "text/x-shellscript"_ba,
                              accountSetupScript(u"%1-%2.sh"_s.arg(cloud, action), url));
}

void addScriptRoutes(DemoRouter &router, DemoWorld &world)
{
    // Commands from the instructions run without a token: the account config id is the key.
    const QString setup = QString(ApiPrefix) + u"/account-setup/"_s;
    router.add("GET", setup + u"byoc-onprem"_s, Auth::BearerIfSent, Body::Ignored,
               [&world](const DemoCall &call) { return downloadInstallKit(world, call); });
    for (const QString &cloud : {u"gcp"_s, u"azure"_s, u"oci"_s}) {
        for (const QString &action : {u"bootstrap"_s, u"disconnect"_s, u"offboard"_s}) {
            for (const char *method : {"GET", "POST"}) {
                router.add(method, u"%1%2-%3.sh"_s.arg(setup, cloud, action), Auth::None,
                           Body::Ignored, [&world, cloud, action](const DemoCall &call) {
                               return downloadScript(world, call, cloud, action);
                           });
            }
        }
    }
}

} // namespace

void addAccountRoutes(DemoRouter &router, DemoWorld &world)
{
    const QString base = QString(ApiPrefix) + u"/accountconfig/"_s;
    const auto lookUp = [&](const QString &path, const QString &field) {
        router.add(
            "GET", base + path, Auth::Bearer, Body::Ignored,
            [&world, field](const DemoCall &call) { return lookUpAccount(world, call, field); });
    };
    lookUp(u"aws/{}"_s, u"awsAccountID"_s);
    lookUp(u"azure/{}"_s, u"azureSubscriptionID"_s);
    lookUp(u"gcp/{}"_s, u"gcpProjectID"_s);
    lookUp(u"oci/{}"_s, u"ociTenancyID"_s);
    lookUp(u"nebius/tenant/{}"_s, u"nebiusTenantID"_s);
    router.add("GET", base + u"cloudprovider/{}"_s, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) { return listAccounts(world, call); });
    router.add("GET", base + u"identityid"_s, Auth::Bearer, Body::Ignored,
               [](const DemoCall &call) -> ApiResult {
                   return HttpResponse::json(200, QJsonObject{{u"id"_s, call.user->orgId}});
               });
    router.add("POST", base + u"verify/{}"_s, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) { return verifyAccount(world, call); });
    router.add("GET", base + u"{}"_s, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) { return describeAccount(world, call); });
    router.add("PUT", base + u"{}"_s, Auth::Bearer, Body::Object,
               [&world](const DemoCall &call) { return updateAccount(world, call); });
    router.add("DELETE", base + u"{}"_s, Auth::Bearer, Body::Ignored,
               [&world](const DemoCall &call) { return deleteAccount(world, call, 202); });
    const QString fleet = QString(ApiPrefix) + u"/fleet/account-config/{}"_s;
    router.add("GET", fleet, Auth::Staff, Body::Ignored,
               [&world](const DemoCall &call) { return describeAccount(world, call); });
    router.add("DELETE", fleet, Auth::FleetWriter, Body::Ignored,
               [&world](const DemoCall &call) { return deleteAccount(world, call, 200); });
    addScriptRoutes(router, world);
}

} // namespace byoc::demo
