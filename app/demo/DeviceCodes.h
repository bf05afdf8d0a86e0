// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoIds.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace byoc::demo {

/// The codes of an identity provider that signs in by device code (RFC 8628), and what a person
/// decided about them. Times are milliseconds of DemoClock.
class DeviceCodes
{
public:
    enum class Outcome {
        Pending,
        SlowDown,
        Drop, ///< the network fails
        Broken, ///< the server fails
        Approved,
        Denied,
        Expired,
        Unknown, ///< never issued, or used before
    };

    struct Code
    {
        QString deviceCode;
        QString userCode;
        qint64 expiresAt = 0;
        std::optional<qint64> approvesAt; ///< by itself
        std::optional<bool> approved; ///< nullopt: not decided yet
        QString userId; ///< who approved
    };

    explicit DeviceCodes(quint32 seed)
        : m_ids(seed)
    {
    }

    /// \a approveAfter: somebody approves by themselves that much later; nullopt: never.
    Code issue(qint64 now, qint64 lifetime, std::optional<qint64> approveAfter);
    /// False: there is no such code. An empty user code means the newest.
    bool decide(const QString &userCode, bool approve, const QString &userId);

    /// What the next questions are answered, whatever a person decides: pending, slow_down, drop,
    /// error, approve, deny or expire. False: one of them is none of these, and nothing changed.
    bool setScript(const QStringList &words);

    struct Answer
    {
        Outcome outcome;
        QString userId; ///< if Approved; empty: anybody
    };
    /// One question of the device; a code that is approved or denied is used up by it.
    Answer ask(const QString &deviceCode, qint64 now);

private:
    QList<Code>::iterator find(const QString &deviceCode);

    DemoIds m_ids;
    QList<Code> m_codes;
    QList<Outcome> m_script;
};

} // namespace byoc::demo
