// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QUrl;

namespace byoc {

/// Opens a link in the person's browser. Check it with isTrustedLink() first. False: there is
/// none, so show the address instead. GUI thread; returns at once.
bool openInBrowser(const QUrl &link);

} // namespace byoc
