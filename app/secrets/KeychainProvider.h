// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

class QObject;

namespace byoc {

/// Whether this session has a program that keeps secrets, running or ready to be started on demand:
/// a Secret Service (specifications.freedesktop.org/secret-service) or a KDE wallet.
///
/// Asks the D-Bus session bus, without starting anything. Calls `then` once, unless `context` is
/// gone by then; later, never from within this call. Also true where the bus does not say.
void findKeychainProvider(QObject *context, std::function<void(bool found)> then);

} // namespace byoc
