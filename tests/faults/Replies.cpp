// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Replies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace byoc::faults {

using namespace Qt::StringLiterals;

namespace {

QJsonValue otherType(const QJsonValue &value)
{
    if (value.isString())
        return 7;
    if (value.isArray())
        return u"no list"_s;
    if (!value.isObject())
        return QJsonObject{{u"was"_s, value}};
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = otherType(it.value());
    return object;
}

QByteArray statusLine(int code)
{
    return "HTTP/1.1 " + QByteArray::number(code) + ' ' + demo::reasonPhrase(code) + "\r\n";
}

} // namespace

Reply Reply::parse(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    Reply reply;
    reply.body = end < 0 ? QByteArray() : bytes.mid(end + 4);
    const QByteArrayList lines = bytes.left(end).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray header = line.trimmed();
        const QByteArray name = header.left(header.indexOf(':')).toLower();
        if (!header.isEmpty() && name != "content-length" && name != "connection")
            reply.head += header + "\r\n";
    }
    return reply;
}

QByteArray Reply::toBytes(qsizetype length) const
{
    return head + "Content-Length: " + QByteArray::number(length < 0 ? body.size() : length)
        + "\r\nConnection: keep-alive\r\n\r\n" + body;
}

Reply errorReply(int code)
{
    const QJsonObject body{{u"name"_s, u"fault"_s},
                           {u"id"_s, u"e-fault"_s},
                           {u"message"_s, u"The runner wanted this to fail"_s},
                           {u"temporary"_s, code == 429 || code >= 500},
                           {u"timeout"_s, code == 504},
                           {u"fault"_s, code >= 500}};
    return {statusLine(code) + "Content-Type: application/json\r\n", QJsonDocument(body).toJson()};
}

Reply errorPage(int code)
{
    return {statusLine(code) + "Content-Type: text/html\r\n",
            "<html><body><h1>" + QByteArray::number(code) + ' ' + demo::reasonPhrase(code)
                + "</h1><hr>gateway</body></html>"};
}

Reply captivePortal()
{
    return {"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n",
            "<!DOCTYPE html><html><body>Welcome to our hotel. Sign in for Wi-Fi.</body></html>"};
}

Reply withOtherTypes(const Reply &reply)
{
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    return {reply.head, QJsonDocument(otherType(body).toObject()).toJson()};
}

QByteArray toBytes(const demo::HttpRequest &request)
{
    QByteArray bytes = request.method + ' ' + request.path;
    if (!request.query.isEmpty())
        bytes += '?' + request.query;
    bytes += " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers) {
        if (name != "connection" && name != "content-length" && name != "transfer-encoding")
            bytes += name + ": " + value + "\r\n";
    }
    return bytes + "Content-Length: " + QByteArray::number(request.body.size())
        + "\r\nConnection: close\r\n\r\n" + request.body;
}

} // namespace byoc::faults
