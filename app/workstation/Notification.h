// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QString;

namespace byoc {

/// Shows a desktop notification through org.freedesktop.Notifications (Desktop Notifications
/// Specification 1.2). Does not wait and does not fail aloud: without such a service the window
/// still says everything. No secrets in the texts. GUI thread.
void showNotification(const QString &title, const QString &text);

} // namespace byoc
