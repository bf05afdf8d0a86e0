// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>

namespace byoc::demo {

/// The time in which lifecycles pass: milliseconds since the start, times the scale.
class DemoClock
{
public:
    explicit DemoClock(double scale)
        : m_scale(scale)
    {
        m_timer.start();
    }

    double scale() const { return m_scale; }
    qint64 now() const { return static_cast<qint64>(double(m_timer.elapsed()) * m_scale); }

private:
    QElapsedTimer m_timer;
    double m_scale;
};

} // namespace byoc::demo
