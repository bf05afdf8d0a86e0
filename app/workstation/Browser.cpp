// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/Browser.h"

#include <QDesktopServices>
#include <QUrl>

namespace byoc {

bool openInBrowser(const QUrl &link)
{
    return QDesktopServices::openUrl(link);
}

} // namespace byoc
