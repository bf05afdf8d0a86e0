// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/HttpMessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace byoc::demo {

QByteArray HttpRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

HttpResponse HttpResponse::json(int status, const QJsonValue &value)
{
    return {status, jsonText(value) + '\n', "application/json"_ba, {}, 0, false};
}

HttpResponse HttpResponse::empty(int status)
{
    return {status, {}, {}, {}, 0, false};
}

HttpResponse HttpResponse::text(int status, const QByteArray &contentType, const QByteArray &body)
{
    return {status, body, contentType, {}, 0, false};
}

ApiError ApiError::badRequest(const QString &message)
{
    return {400, u"bad_request"_s, message};
}

ApiError ApiError::unauthorised()
{
    return {401, u"auth_failure"_s, u"Invalid or expired token"_s};
}

ApiError ApiError::forbidden(const QString &message)
{
    return {403, u"forbidden"_s, message};
}

ApiError ApiError::notFound(const QString &message)
{
    return {404, u"not_found"_s, message};
}

ApiError ApiError::invalidState(const QString &message)
{
    return {409, u"invalid_state"_s, message};
}

ApiError ApiError::invalid(const QString &name, const QString &message)
{
    return {400, name, message};
}

QByteArray jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 201:
        return "Created"_ba;
    case 202:
        return "Accepted"_ba;
    case 204:
        return "No Content"_ba;
    case 301:
        return "Moved Permanently"_ba;
    case 302:
        return "Found"_ba;
    case 303:
        return "See Other"_ba;
    case 307:
        return "Temporary Redirect"_ba;
    case 308:
        return "Permanent Redirect"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 409:
        return "Conflict"_ba;
    case 413:
        return "Content Too Large"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 431:
        return "Request Header Fields Too Large"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 501:
        return "Not Implemented"_ba;
    case 502:
        return "Bad Gateway"_ba;
    case 503:
        return "Service Unavailable"_ba;
    case 504:
        return "Gateway Timeout"_ba;
    case 505:
        return "HTTP Version Not Supported"_ba;
    default:
        return "Status"_ba;
    }
}

} // namespace byoc::demo
