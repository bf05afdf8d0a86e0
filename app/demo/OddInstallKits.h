// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/InstallKitArchive.h"

#include <QStringList>

namespace byoc::demo {

/// The kinds of install kits that nobody should unpack, e.g. "parent-path".
QStringList oddInstallKits();

/// \a usual, made odd in one way, as the bytes that are sent. \a kind is one of the above.
QByteArray oddInstallKit(const QString &kind, const TarArchive &usual);

} // namespace byoc::demo
