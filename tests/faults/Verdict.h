// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Intent.h"
#include "onboarding/Draft.h"

#include <QJsonArray>
#include <QStringList>

namespace byoc::faults {

/// Whether the intent was carried out, exactly once, and nothing that was typed is lost.
/// `instances` and `requests`: what the demo's door says; `drafts`: the journal. Empty: all is as
/// it should be; else one sentence for each thing that is not.
QStringList verdict(const Intent &intent, const QJsonArray &instances, const QJsonArray &requests,
                    const QList<Draft> &drafts);

} // namespace byoc::faults
