// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoRouter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

std::optional<QStringList> match(const QStringList &segments, const QStringList &path)
{
    if (segments.size() != path.size())
        return std::nullopt;
    QStringList arguments;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (segments[i] == u"{}" && !path[i].isEmpty())
            arguments.append(path[i]);
        else if (segments[i] != path[i])
            return std::nullopt;
    }
    return arguments;
}

QStringList decodedSegments(const QByteArray &path)
{
    // Split first: an encoded slash belongs to its segment.
    QStringList segments;
    for (const QByteArray &segment : path.split('/'))
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    return segments;
}

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Array:
        return u"array"_s;
    default:
        return u"object"_s;
    }
}

} // namespace

DemoRouter::DemoRouter(Authenticate authenticate)
    : m_authenticate(std::move(authenticate))
{
}

void DemoRouter::add(const QByteArray &method, const QString &path, Auth auth, Body body,
                     Handler handler)
{
    m_routes.append({method, path.split(u'/'), auth, body, std::move(handler)});
}

ApiResult DemoRouter::dispatch(const HttpRequest &request) const
{
    const QStringList path = decodedSegments(request.path);
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        const auto arguments = match(route.segments, path);
        if (!arguments)
            continue;
        if (route.method == request.method)
            return run(route, request, *arguments);
        allowed.append(route.method);
    }
    if (allowed.isEmpty())
        return ApiError::notFound(u"404 page not found"_s);
    return ApiError{405, u"method_not_allowed"_s, u"Method not allowed"_s};
}

ApiResult DemoRouter::run(const Route &route, const HttpRequest &request,
                          const QStringList &arguments) const
{
    DemoCall call{request, arguments, QUrlQuery(QString::fromUtf8(request.query)), {}, nullptr, {}};
    const QByteArray authorization = request.header("authorization");
    if (authorization.toLower().startsWith("bearer "))
        call.token = QString::fromUtf8(authorization.sliced(7).trimmed());
    if (route.auth != Auth::None && !call.token.isEmpty())
        call.user = m_authenticate(call.token);
    const bool mayBeNobody =
        route.auth == Auth::None || (route.auth == Auth::BearerIfSent && authorization.isEmpty());
    if (call.user == nullptr && !mayBeNobody)
        return ApiError::unauthorised();
    const bool forStaff = route.auth == Auth::Staff || route.auth == Auth::FleetWriter;
    if (forStaff && !call.user->isStaff)
        return ApiError::forbidden(u"Only members of the service provider may do this"_s);
    if (route.auth == Auth::FleetWriter && !call.user->mayChangeFleet())
        return ApiError::forbidden(u"The role in the organisation does not allow this"_s);

    const bool hasBody = !request.body.trimmed().isEmpty();
    if (route.body == Body::Object && !hasBody)
        return ApiError::invalid(u"missing_payload"_s, u"missing required payload"_s);
    if (route.body != Body::Ignored && hasBody) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
        if (error.error != QJsonParseError::NoError)
            return ApiError::invalid(u"decode_payload"_s,
                                     u"the body is not valid JSON (byte %1)"_s.arg(error.offset));
        if (!document.isObject())
            return ApiError::invalid(u"invalid_field_type"_s, u"body must be an object"_s);
        call.body = document.object();
    }
    return route.handler(call);
}

MaybeError checkFieldTypes(const QJsonObject &body, const QList<FieldType> &fields)
{
    for (const FieldType &field : fields) {
        const QJsonValue value = body.value(field.key);
        if (value.isUndefined() || value.isNull() || value.type() == field.type)
            continue;
        return ApiError::invalid(
            u"invalid_field_type"_s,
            u"body.%1 must be of type %2"_s.arg(field.key, typeName(field.type)));
    }
    return std::nullopt;
}

} // namespace byoc::demo
