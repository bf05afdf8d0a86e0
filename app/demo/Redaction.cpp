// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/Redaction.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace byoc::demo {

QJsonValue withSecretsReplaced(const QJsonValue &value, const QSet<QString> &secretKeys)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            it.value() = secretKeys.contains(it.key())
                ? QJsonValue(u"<secret>"_s)
                : withSecretsReplaced(QJsonValue(it.value()), secretKeys);
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonArray itemList = value.toArray(); const QJsonValue &item : itemList)
            list.append(withSecretsReplaced(item, secretKeys));
        return list;
    }
    if (value.isString() && value.toString().contains(u"PRIVATE KEY-----"))
        return u"<secret>"_s;
    return value;
}

} // namespace byoc::demo
