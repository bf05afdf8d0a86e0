// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoParameter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

QStringList textList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonArray itemList = value.toArray(); const QJsonValue &item : itemList)
        list.append(item.toString());
    return list;
}

void insertIfSet(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

bool hasType(const QString &type, const QJsonValue &value)
{
    if (type == u"Boolean")
        return value.isBool();
    if (type == u"Float64")
        return value.isDouble();
    if (type == u"JSON") {
        if (value.isObject() || value.isArray())
            return true;
        QJsonParseError error;
        QJsonDocument::fromJson(value.toString().toUtf8(), &error);
        return value.isString() && error.error == QJsonParseError::NoError;
    }
    return value.isString();
}

bool isWithinLimits(const QJsonObject &limits, const QJsonValue &value)
{
    const auto limit = [&limits](const QString &key, double fallback) {
        return limits.contains(key) ? limits.value(key).toString().toDouble() : fallback;
    };
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number >= limit(u"min"_s, number) && number <= limit(u"max"_s, number);
    }
    if (value.isString()) {
        const double length = double(value.toString().size());
        return length >= limit(u"minLength"_s, length) && length <= limit(u"maxLength"_s, length);
    }
    return true;
}

MaybeError checkValue(const DemoParameter &parameter, const QJsonValue &value)
{
    const auto refuse = [&parameter](const QString &what) {
        return ApiError::badRequest(u"Invalid request: parameter %1 %2"_s.arg(parameter.key, what));
    };
    if (!hasType(parameter.type, value))
        return refuse(u"must be of type %1"_s.arg(parameter.type));
    const QString text = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
    if (!parameter.options.isEmpty() && !parameter.options.contains(text))
        return refuse(u"must be one of %1"_s.arg(parameter.options.join(u", "_s)));
    if (value.isString() && !parameter.regex.isEmpty()
        && !QRegularExpression(parameter.regex).match(text).hasMatch())
        return refuse(u"must match %1"_s.arg(parameter.regex));
    if (!isWithinLimits(parameter.limits, value))
        return refuse(u"is outside of its limits"_s);
    return std::nullopt;
}

bool isBlank(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull()
        || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

} // namespace

DemoParameter DemoParameter::fromJson(const QJsonObject &object)
{
    const auto text = [&object](const QString &field) { return object.value(field).toString(); };
    DemoParameter parameter;
    parameter.key = text(u"key"_s);
    parameter.name = text(u"name"_s);
    parameter.description = text(u"description"_s);
    parameter.type = text(u"type"_s);
    parameter.required = object.value(u"required"_s).toBool();
    parameter.modifiable = object.value(u"modifiable"_s).toBool();
    parameter.isList = object.value(u"isList"_s).toBool();
    parameter.defaultValue = text(u"defaultValue"_s);
    parameter.regex = text(u"regex"_s);
    parameter.dependentResourceId = text(u"dependentResourceId"_s);
    parameter.options = textList(object.value(u"options"_s));
    parameter.scope = textList(object.value(u"scope"_s));
    parameter.labeledOptions = object.value(u"labeledOptions"_s).toObject();
    parameter.limits = object.value(u"limits"_s).toObject();
    return parameter;
}

bool DemoParameter::isSecret() const
{
    return type == u"Secret" || type == u"Password";
}

QJsonObject DemoParameter::entity(int index) const
{
    QJsonObject object{
        {u"key"_s, key},       {u"displayName"_s, name},  {u"description"_s, description},
        {u"type"_s, type},     {u"required"_s, required}, {u"modifiable"_s, modifiable},
        {u"isList"_s, isList}, {u"custom"_s, custom},     {u"tabIndex"_s, index}};
    insertIfSet(object, u"defaultValue"_s, defaultValue);
    insertIfSet(object, u"regex"_s, regex);
    insertIfSet(object, u"dependentResourceID"_s, dependentResourceId);
    if (!options.isEmpty())
        object.insert(u"options"_s, QJsonArray::fromStringList(options));
    if (!scope.isEmpty()) {
        const QJsonArray clouds = QJsonArray::fromStringList(scope);
        object.insert(u"scope"_s, QJsonObject{{u"cloudProviders"_s, clouds}});
    }
    return object;
}

QJsonObject DemoParameter::registration(const QString &serviceId, const QString &resourceId,
                                        int index) const
{
    QJsonObject object = entity(index);
    object.remove(u"displayName"_s);
    object.remove(u"custom"_s);
    object.remove(u"dependentResourceID"_s);
    insertIfSet(object, u"dependentResourceId"_s, dependentResourceId);
    object.insert(u"id"_s, u"ip-%1-%2"_s.arg(resourceId.sliced(2)).arg(index));
    object.insert(u"name"_s, name);
    object.insert(u"serviceId"_s, serviceId);
    object.insert(u"resourceId"_s, resourceId);
    object.insert(u"hasOptions"_s, !options.isEmpty());
    if (!labeledOptions.isEmpty())
        object.insert(u"labeledOptions"_s, labeledOptions);
    if (!limits.isEmpty())
        object.insert(u"limits"_s, limits);
    return object;
}

MaybeError checkParameters(const QList<DemoParameter> &declared, const QJsonObject &given,
                           const QString &cloud, const QString &resourceWord, bool partial)
{
    for (const QString &key : given.keys()) {
        const bool known =
            std::any_of(declared.cbegin(), declared.cend(),
                        [&key](const DemoParameter &parameter) { return parameter.key == key; });
        if (!known)
            return ApiError::badRequest(
                u"Invalid request: %1 resource does not declare input parameter %2"_s.arg(
                    resourceWord, key));
    }
    for (const DemoParameter &parameter : declared) {
        const QJsonValue value = given.value(parameter.key);
        if (isBlank(value)) {
            const bool missing = parameter.required && parameter.defaultValue.isEmpty()
                && parameter.isFor(cloud) && (!partial || given.contains(parameter.key));
            if (missing)
                return ApiError::badRequest(
                    u"Invalid request: parameter %1 is required"_s.arg(parameter.key));
            continue;
        }
        if (!parameter.isList) {
            if (const MaybeError error = checkValue(parameter, value))
                return error;
            continue;
        }
        if (!value.isArray())
            return ApiError::badRequest(
                u"Invalid request: parameter %1 must be a list"_s.arg(parameter.key));
        for (const QJsonArray itemList = value.toArray(); const QJsonValue &item : itemList) {
            if (const MaybeError error = checkValue(parameter, item))
                return error;
        }
    }
    return std::nullopt;
}

} // namespace byoc::demo
