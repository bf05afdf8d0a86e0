// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>
#include <variant>

namespace byoc::demo {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// One request as it arrived: complete, with the body already joined and de-chunked.
struct HttpRequest
{
    QByteArray method; ///< upper case, as sent
    QByteArray path; ///< still percent-encoded, without the query
    QByteArray query; ///< still percent-encoded, without the question mark
    HttpHeaders headers; ///< names in lower case
    QByteArray body;
    bool keepAlive = true;

    /// The first header of that (lower-case) name, or an empty array.
    QByteArray header(const QByteArray &name) const;
};

/// One reply. The server adds Content-Length, Date and Connection.
struct HttpResponse
{
    int status = 200;
    QByteArray body;
    QByteArray contentType;
    HttpHeaders headers;
    int delay = 0; ///< milliseconds before it is sent
    bool dropped = false; ///< not sent at all: the connection is closed instead

    static HttpResponse json(int status, const QJsonValue &value);
    static HttpResponse empty(int status);
    static HttpResponse text(int status, const QByteArray &contentType, const QByteArray &body);
};

/// A refusal, before it gets the body and the id that every error of the API carries.
struct ApiError
{
    int status = 400;
    QString name; ///< class of the error: bad_request, not_found, invalid_format, …
    QString message;

    static ApiError badRequest(const QString &message);
    static ApiError unauthorised();
    static ApiError forbidden(const QString &message);
    static ApiError notFound(const QString &message);
    static ApiError invalidState(const QString &message);
    /// A request that does not have the documented form (400 with the validation's own name).
    static ApiError invalid(const QString &name, const QString &message);
};

using ApiResult = std::variant<HttpResponse, ApiError>;
using MaybeError = std::optional<ApiError>;

/// JSON text of any value; QJsonDocument itself only writes objects and arrays.
QByteArray jsonText(const QJsonValue &value);

/// The registered phrase of a status code.
QByteArray reasonPhrase(int status);

} // namespace byoc::demo
