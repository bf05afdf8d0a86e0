// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "documents/Profile.h"

#include <QWidget>

namespace byoc {

/// Whom to ask, as the provider's profile says: e-mail, phone, hours and links. Links are opened
/// only when the person chooses one.
class SupportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SupportPanel(const ProfileSupport &support, QWidget *parent = nullptr);

    static bool hasContent(const ProfileSupport &support);
};

} // namespace byoc
