// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRandomGenerator>
#include <QString>

namespace byoc::demo {

/// Ids in the control plane's style. The same seed gives the same ids in the same order.
class DemoIds
{
public:
    explicit DemoIds(quint32 seed)
        : m_random(seed)
    {
    }

    /// "instance" → "instance-k3v9x0q2a".
    QString next(const QString &prefix);
    /// \a length lower-case hexadecimal digits.
    QString hex(int length);

private:
    QString draw(QLatin1StringView alphabet, int length);

    QRandomGenerator m_random;
};

} // namespace byoc::demo
