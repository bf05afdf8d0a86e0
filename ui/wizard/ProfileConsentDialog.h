// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onboarding/ProfileBook.h"

#include <QDialog>

namespace byoc {

/// Asks, once, whether a provider's profile may be used: shows every host that it makes the program
/// open or send to, its proxy and the authorities that it adds. `accepted()` means yes; Esc and
/// closing mean no.
class ProfileConsentDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProfileConsentDialog(const OpenedProfile &opened, QWidget *parent = nullptr);
};

} // namespace byoc
