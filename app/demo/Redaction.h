// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>
#include <QSet>
#include <QString>

namespace byoc::demo {

/// The value with the texts under \a secretKeys, and every PEM key, replaced by "<secret>".
QJsonValue withSecretsReplaced(const QJsonValue &value, const QSet<QString> &secretKeys);

} // namespace byoc::demo
