// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QUrl>

namespace byoc {

/// Whether a link may be opened: https without user name, password or port, with a plain host name
/// that is one of `hosts` ("*.example.com" stands for every host below example.com), at most 8,000
/// characters. Links come from the server, so anything else is shown, not opened. Pure.
bool isTrustedLink(const QUrl &link, const QStringList &hosts);

} // namespace byoc
