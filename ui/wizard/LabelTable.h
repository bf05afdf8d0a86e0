// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPair>
#include <QString>

class QWidget;

namespace byoc {

/// Labels and values in two columns; the values can be selected. On a narrow window a value still
/// gets its lines.
QWidget *makeLabelTable(const QList<QPair<QString, QString>> &rows);

} // namespace byoc
