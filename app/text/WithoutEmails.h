// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace byoc {

/// The text with each e-mail address replaced by "(e-mail)", for what leaves this computer. Those
/// of Google's service accounts stay: they are names of things, not of people. Any thread.
QString withoutEmails(const QString &text);

} // namespace byoc
