// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "text/DocumentMistake.h"

#include <QList>
#include <QStringList>

namespace byoc {

/// What QJsonDocument does not tell of a JSON text: the order of the keys, keys that stand there
/// twice, numbers that lose digits, and where exactly the usual slips of people are.
///
/// A tokeniser, not a parser: it sees no missing comma, and QJsonDocument has to be asked as well.
/// But QJsonDocument alone is too kind: it takes unknown escapes and control characters, which
/// Go's encoding/json, hence omnistrate-ctl, refuses. Takes any bytes; time linear in their number.
struct JsonOutline
{
    QStringList topKeys; ///< of the object at the top, in order, each once
    QList<int> topKeyLines; ///< where each of them stands last
    QList<DocumentMistake> slips; ///< comments, trailing commas, single quotes, bad numbers …
    QList<DocumentMistake> repeated; ///< keys that are there already
    QList<DocumentMistake> inexact; ///< numbers that do not fit 64 bits

    /// At most this many of each kind.
    static constexpr int maxMistakes = 20;

    static JsonOutline of(const QByteArray &json);
};

} // namespace byoc
