// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace byoc {

/// What a second copy of the program asks of the first: to come to the front, and to open what the
/// second was started with. A plain value; it travels as one line of JSON.
struct InstanceRequest
{
    static constexpr qsizetype MaxMessageBytes = 16 * 1024;

    QString file; ///< absolute; a profile or a plan specification; empty: none
    QString profile; ///< absolute; a provider's profile; empty: none
    /// With it a Wayland desktop lets the first copy come to the front (xdg-activation).
    QString activationToken;

    /// Ends with a newline.
    QByteArray toMessage() const;
    /// nullopt: not a message, or one with values that no copy of the program sends.
    static std::optional<InstanceRequest> fromMessage(const QByteArray &message);

    bool operator==(const InstanceRequest &) const = default;
};

} // namespace byoc
