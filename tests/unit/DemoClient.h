// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace byoc::test {

using namespace Qt::StringLiterals;

inline const QString Api = u"/2022-09-01-00"_s;

struct Answer
{
    int status = 0; ///< 0: no answer
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray bytes;
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray location;
    QByteArray cookies; ///< the Set-Cookie headers, one a line

    QJsonDocument document() const { return QJsonDocument::fromJson(bytes); }
    QJsonObject json() const { return document().object(); }
    QString name() const { return json().value(u"name"_s).toString(); }
    QString message() const { return json().value(u"message"_s).toString(); }
    QString id() const { return json().value(u"id"_s).toString(); }
};

/// A caller that waits for each answer.
class Client
{
public:
    explicit Client(const QUrl &url)
        : m_url(url)
    {
    }

    Answer call(const QByteArray &method, const QString &path, const QByteArray &body = {},
                int timeout = 10000)
    {
        QNetworkRequest request(QUrl(m_url.toString() + path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(
            m_manager.sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(timeout)) {
            reply->abort();
            return {0, QNetworkReply::TimeoutError, {}, {}, {}, {}, {}};
        }
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->error(),
                reply->readAll(),
                reply->rawHeader("Content-Type"),
                reply->rawHeader("Retry-After"),
                reply->rawHeader("Location"),
                reply->rawHeader("Set-Cookie")};
    }
    Answer get(const QString &path) { return call("GET", path); }
    Answer post(const QString &path, const QJsonObject &body)
    {
        return call("POST", path, QJsonDocument(body).toJson());
    }

    QJsonObject signIn(const QString &email = u"anna@customer.example"_s)
    {
        const Answer answer =
            post(Api + u"/signin"_s, {{u"email"_s, email}, {u"password"_s, u"demo-password"_s}});
        token = answer.json().value(u"jwtToken"_s).toString();
        return answer.json();
    }

    QString token;

private:
    QUrl m_url;
    QNetworkAccessManager m_manager;
};

inline QJsonObject awsAccount(const QString &id = u"123456789012"_s)
{
    return {
        {u"account_configuration_method"_s, u"CloudFormation"_s},
        {u"aws_account_id"_s, id},
        {u"aws_bootstrap_role_arn"_s, u"arn:aws:iam::%1:role/omnistrate-bootstrap-role"_s.arg(id)}};
}

inline QJsonObject creation(const QString &cloud, const QJsonObject &parameters)
{
    return {{u"cloud_provider"_s, cloud}, {u"requestParams"_s, parameters}};
}

inline QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

} // namespace byoc::test
