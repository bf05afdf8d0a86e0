// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/AccountField.h"
#include "problem/Result.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace byoc {

/// One input parameter of the plan's resource, as its CREATE API describes it. A plain value.
/// Source: control-plane-api.md 3.6 (`InputParameterEntity`, `DescribeInputParameterResult`).
struct Parameter
{
    enum class Type {
        String, ///< also any type that is not known here
        Float64, ///< integers stay exact within 64 bits
        Boolean,
        Json, ///< sent as a string that holds JSON, as the portal does (section 6)
        Secret, ///< API types Secret and Password
        Resource, ///< the id of another resource instance
    };

    struct Option
    {
        QString label; ///< what people see
        QString value; ///< what is sent
        bool operator==(const Option &) const = default;
    };

    /// Limits as far as the control plane gives any that can be read.
    struct Limits
    {
        std::optional<double> minimum;
        std::optional<double> maximum;
        std::optional<qint64> minimumLength; ///< characters
        std::optional<qint64> maximumLength; ///< characters
    };

    QString key; ///< in `requestParams`
    QString displayName; ///< never empty
    QString description;
    Type type = Type::String;
    bool required = false;
    bool modifiable = false;
    bool isList = false;
    QString defaultValue; ///< as the person would type it; may be empty
    QList<Option> options; ///< the only values allowed; empty: any
    QString regex;
    Limits limits;
    QStringList cloudProviders; ///< empty: all
    int tabIndex = 0;

    bool isSecret() const { return type == Type::Secret; }
    /// Whether the parameter is meant for this cloud ("aws", …).
    bool appliesTo(const QString &cloudId) const;
};

/// The parameters to ask for, by tab index, then required ones first, else in the server's order.
///
/// `apis`: `DescribeServiceOfferingResourceResult.apis`; without a CREATE among them the list is
/// empty. `described`: `ListInputParametersResult.inputParameters`, may be empty; adds by key what
/// the former lacks: labels and limits, and a regex, options or default that are missing there.
/// Left out is what the wizard itself supplies (`isPlatformKey`).
QList<Parameter> createParameters(const QJsonArray &apis, const QJsonArray &described);

/// Keys that are chosen elsewhere in the wizard: cloud, region, network, account, subscription.
bool isPlatformKey(const QString &key);

/// What is typed → what is sent. Empty text of an optional or required parameter alike gives
/// `QJsonValue::Undefined`: the key is left out (`check` tells whether that is allowed).
///
/// Lists: one item a line, or a JSON array. Json: checked, and sent as a string. Does not check
/// limits, options or regex. Problems quote no secret.
Result<QJsonValue> toJson(const Parameter &parameter, const QString &typed);

/// A value from a params.json → what a person would have typed. The reverse of `toJson` for what
/// it makes; anything else becomes the text that comes closest, so that `check` can judge it.
QString fromJson(const Parameter &parameter, const QJsonValue &value);

/// Judges what is typed: required, type, options, regex, limits. The regex is bounded in time and
/// size; one that cannot be tried here is a warning, for the server checks it anyway.
FieldVerdict check(const Parameter &parameter, const QString &typed);

} // namespace byoc
