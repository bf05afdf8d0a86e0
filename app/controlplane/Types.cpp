// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/Types.h"

#include <QRegularExpression>

namespace byoc {

using namespace Qt::StringLiterals;

bool PlanResource::isAccountConfig() const
{
    return urlKey == "omnistrateCloudAccountConfig"_L1
        || id.startsWith("r-injectedaccountconfig"_L1);
}

const PlanResource *Offering::accountConfigResource() const
{
    for (const PlanResource &resource : resources) {
        if (resource.isAccountConfig())
            return &resource;
    }
    return nullptr;
}

QList<PlanResource> Offering::deployableResources() const
{
    QList<PlanResource> deployable;
    for (const PlanResource &resource : resources) {
        if (!resource.isAccountConfig())
            deployable << resource;
    }
    return deployable;
}

QString Instance::accountConfigId() const
{
    // It goes into addresses, commands and file names. Of another form it is none.
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{1,200}\\z"_s);
    const QString said = resultParams.value("cloud_provider_account_config_id"_L1).toString();
    return form.match(said).hasMatch() ? said : QString();
}

QJsonObject Instance::parameters() const
{
    // launch_input_params is there only while result_params were not rendered
    // (customer-portal 2.4).
    QJsonObject merged = launchParams;
    for (auto it = resultParams.begin(); it != resultParams.end(); ++it)
        merged.insert(it.key(), it.value());
    return merged;
}

QJsonValue Instance::parameter(const QString &key) const
{
    const QJsonValue result = resultParams.value(key);
    return result.isUndefined() ? launchParams.value(key) : result;
}

QStringList ResourceParameters::createKeys() const
{
    QStringList keys;
    for (const QJsonValue &api : apis) {
        if (api.toObject().value("verb"_L1).toString().compare("CREATE"_L1, Qt::CaseInsensitive)
            != 0)
            continue;
        for (const QJsonArray parameterList = api.toObject().value("inputParameters"_L1).toArray();
             const QJsonValue &parameter : parameterList)
            keys << parameter.toObject().value("key"_L1).toString();
    }
    return keys;
}

} // namespace byoc
