// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QString>

namespace byoc {

/// Our own drawings from resources/icons, in one colour.
///
/// Names: "check", "warning", "error", "info", "clock", "copy", "external-link", "lock", "key",
/// "chevron-right", "chevron-down", "chevron-left", "refresh", "download", "search", "import",
/// "plus", "trash", "pencil", "eye", "eye-off", "play", "user", "app", and clouds by the control
/// plane's word: "aws", "gcp", "azure", "oci", "nebius", "byoc-onprem". `size` is in
/// device-independent pixels. Cached. GUI thread.
QPixmap tintedPixmap(const QString &name, const QColor &color, int size, double devicePixelRatio);

/// The same as an icon with a normal and a disabled drawing in the colours of a palette.
QIcon tintedIcon(const QString &name, const QPalette &palette,
                 QPalette::ColorRole role = QPalette::ButtonText);

/// The application's icon, in its own colours.
QIcon appIcon();

} // namespace byoc
