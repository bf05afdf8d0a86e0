// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/HttpMessage.h"

#include <QJsonObject>
#include <QStringList>

namespace byoc::demo {

/// One declared input parameter of a resource, and the two forms in which the API shows it.
struct DemoParameter
{
    QString key;
    QString name;
    QString description;
    QString type; ///< Boolean, Float64, String, Resource, Secret, Password or JSON
    bool required = false;
    bool modifiable = false;
    bool isList = false;
    bool custom = true;
    QString defaultValue; ///< empty: none
    QString regex;
    QString dependentResourceId;
    QStringList options;
    QStringList scope; ///< clouds it is meant for; empty: all
    QJsonObject labeledOptions;
    QJsonObject limits; ///< min, max, minLength, maxLength as texts

    static DemoParameter fromJson(const QJsonObject &object);

    bool isSecret() const;
    bool isFor(const QString &cloud) const { return scope.isEmpty() || scope.contains(cloud); }

    /// InputParameterEntity of the offering API.
    QJsonObject entity(int index) const;
    /// DescribeInputParameterResult of the registration API.
    QJsonObject registration(const QString &serviceId, const QString &resourceId, int index) const;
};

/// Checks \a given as the control plane does: undeclared keys, missing required ones (unless
/// \a partial), types, options, patterns and limits. Values never appear in the error.
MaybeError checkParameters(const QList<DemoParameter> &declared, const QJsonObject &given,
                           const QString &cloud, const QString &resourceWord, bool partial = false);

} // namespace byoc::demo
