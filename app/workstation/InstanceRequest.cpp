// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/InstanceRequest.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;
constexpr qsizetype MaxPathLength = 4096;
constexpr qsizetype MaxTokenLength = 256;

bool isPath(const QString &text)
{
    return text.isEmpty()
        || (text.size() <= MaxPathLength && QDir::isAbsolutePath(text)
            && !text.contains(QChar::Null));
}

/// It goes into the environment of this process, so nothing but what tokens are made of.
bool isToken(const QString &text)
{
    return text.size() <= MaxTokenLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() > 0x20 && c.unicode() < 0x7f;
           });
}

} // namespace

QByteArray InstanceRequest::toMessage() const
{
    const QJsonObject object{
        {u"version"_s, Version},
        {u"file"_s, file},
        {u"profile"_s, profile},
        {u"activationToken"_s, isToken(activationToken) ? activationToken : QString()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<InstanceRequest> InstanceRequest::fromMessage(const QByteArray &message)
{
    if (message.size() > MaxMessageBytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(message);
    const QJsonObject object = document.object();
    if (!document.isObject() || object.value("version"_L1) != QJsonValue(Version))
        return std::nullopt;
    InstanceRequest request;
    for (const auto &[name, text] :
         {std::pair("file"_L1, &request.file), std::pair("profile"_L1, &request.profile),
          std::pair("activationToken"_L1, &request.activationToken)}) {
        const QJsonValue value = object.value(name);
        if (!value.isString())
            return std::nullopt;
        *text = value.toString();
    }
    if (!isPath(request.file) || !isPath(request.profile) || !isToken(request.activationToken))
        return std::nullopt;
    return request;
}

} // namespace byoc
