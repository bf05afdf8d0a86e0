// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace byoc {

/// Where an onboarding stands, as far as is known (design.md section 4).
enum class Phase {
    Preparing, ///< created; the control plane has no instructions yet
    YourTurn, ///< the instructions are known and have not been carried out
    Verifying, ///< the grant was seen; it is being verified
    Ready,
    Failed,
    Leaving, ///< being disconnected or removed
    Gone, ///< removed, or no longer known to the control plane
    Unknown, ///< a word that this program does not know: not yet ready
};

/// The two words that the control plane sends, and whether it has sent instructions.
/// The instance's status decides; the account config's explains (it is more precise while the
/// instance is still on its way).
Phase phaseOf(const QString &instanceStatus, const QString &accountStatus, bool hasInstructions);

/// A word for the phase that people see, e.g. "Waiting for you". `status` is the server's own word,
/// shown where the phase is Unknown.
QString phaseText(Phase phase, const QString &status);

} // namespace byoc
