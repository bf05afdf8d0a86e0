// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoCatalogue.h"

#include <QUrlQuery>

#include <functional>

namespace byoc::demo {

/// One request, matched to its route: authenticated and with its body parsed.
struct DemoCall
{
    const HttpRequest &request;
    QStringList arguments; ///< the path's {…} parts in order, percent-decoded
    QUrlQuery query;
    QJsonObject body;
    const DemoUser *user; ///< nullptr only where the route allows it
    QString token; ///< the bearer token, may be empty

    QString queryValue(const QString &name) const
    {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    }
};

/// Finds the handler of a request and refuses in the API's order: unknown path (404), method
/// (405), token (401), body (400), and only then what the handler checks.
class DemoRouter
{
public:
    using Handler = std::function<ApiResult(const DemoCall &)>;
    using Authenticate = std::function<const DemoUser *(const QString &token)>;

    enum class Auth {
        None,
        Bearer,
        Staff, ///< a bearer token of the provider's staff
        FleetWriter, ///< the same, of a role that may change things
        BearerIfSent, ///< a token that is sent must be good
    };
    enum class Body {
        Ignored,
        Object, ///< must be a JSON object
        Optional, ///< a JSON object, or nothing
    };

    explicit DemoRouter(Authenticate authenticate);

    /// \a path with {} for each argument. The first of two routes that both match wins.
    void add(const QByteArray &method, const QString &path, Auth auth, Body body, Handler handler);

    ApiResult dispatch(const HttpRequest &request) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList segments;
        Auth auth;
        Body body;
        Handler handler;
    };

    ApiResult run(const Route &route, const HttpRequest &request,
                  const QStringList &arguments) const;

    Authenticate m_authenticate;
    QList<Route> m_routes;
};

/// The JSON type that a body's field must have if it is there.
struct FieldType
{
    QString key;
    QJsonValue::Type type;
};
MaybeError checkFieldTypes(const QJsonObject &body, const QList<FieldType> &fields);

} // namespace byoc::demo
