// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoAccounts.h"
#include "demo/DemoParameter.h"

namespace byoc::demo {

/// Changes the parameters and tags of an instance, be it an onboarding or a deployment, to those of
/// an update's body; all of them or none.
template <typename Instance>
MaybeError changeInstance(Instance &instance, const QList<DemoParameter> &declared,
                          const QString &resourceWord, const QJsonObject &body)
{
    const QJsonObject changes = body.value(QStringLiteral("requestParams")).toObject();
    if (const MaybeError error =
            checkParameters(declared, changes, instance.cloud, resourceWord, true))
        return error;
    for (const DemoParameter &parameter : declared) {
        if (!parameter.modifiable && changes.contains(parameter.key))
            return ApiError::badRequest(
                QStringLiteral("Invalid request: parameter %1 cannot be changed")
                    .arg(parameter.key));
    }
    auto tags = readCustomTags(body);
    if (const auto *error = std::get_if<ApiError>(&tags))
        return *error;
    if (body.contains(QStringLiteral("customTags")))
        instance.customTags = std::get<QJsonArray>(tags);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        instance.parameters.insert(it.key(), it.value());
    instance.modifiedAt = timestamp();
    return std::nullopt;
}

} // namespace byoc::demo
