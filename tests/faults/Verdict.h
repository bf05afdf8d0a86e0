// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Intent.h"
#include "onboarding/Draft.h"

#include <QJsonArray>
#include <QStringList>

namespace byoc::faults {

/// What there is when all is over.
struct Evidence
{
    QJsonArray instances; ///< as the demo's door tells
    QJsonArray requests; ///< the same
    QList<Draft> drafts; ///< of the journal
    QByteArray params; ///< params.json
    QByteArray kit; ///< the install kit; empty: there is none
    QByteArray servedKit; ///< what the demo gives out, if the intent needs it
};

/// Whether the intent was carried out, exactly once, and nothing that was typed is lost. Empty: all
/// is as it should be; else one sentence for each thing that is not.
QStringList verdict(const Intent &intent, const Evidence &evidence);

} // namespace byoc::faults
