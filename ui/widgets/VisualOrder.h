// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

class QWidget;

namespace byoc {

/// The controls inside `root` that the Tab key stops at, in the order in which a person reads them:
/// as the layouts have them. Qt's own order is that of creation, which is another one as soon as
/// part of a page is made anew.
QList<QWidget *> tabStops(QWidget *root);

} // namespace byoc
