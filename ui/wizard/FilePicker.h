// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace byoc {

/// The platform's file dialogs, without blocking: `picked` is called with the chosen path, unless
/// `owner` is gone or the person cancelled. The folder is remembered for the run.
void pickFileToOpen(QWidget *owner, const QString &title, const QString &filter,
                    std::function<void(const QString &)> picked);
void pickFileToSave(QWidget *owner, const QString &title, const QString &suggestedName,
                    std::function<void(const QString &)> picked);

} // namespace byoc
