// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "workstation/Computer.h"

#include <QPointer>

#include <functional>
#include <map>

namespace byoc {

/// A computer whose time passes when a test says so: hours in a moment, and always the same.
class VirtualComputer : public Computer
{
    Q_OBJECT

public:
    VirtualComputer();

    std::chrono::milliseconds uptime() const override { return m_uptime; }
    QDateTime wallTime() const override;
    std::unique_ptr<Alarm> makeAlarm() override;
    void observe() override { m_isObserved = true; }
    bool isObserved() const { return m_isObserved; }

    /// Calls `function` when so much time has passed, unless `context` is gone or it sleeps.
    void callAfter(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> function);
    /// Called after everything that happens, to wait for what it set off. At first: does what is
    /// queued in this thread.
    void setSettle(std::function<void()> settle) { m_settle = std::move(settle); }

    /// Lets time pass, and happen what is due on the way.
    void pass(std::chrono::milliseconds time);
    /// Lets time pass up to the next thing that is due; false: there is none.
    bool passToNext();

    /// Sleeps so long, then wakes.
    void sleep(std::chrono::milliseconds time);
    /// Sets the clock on the wall, forwards or backwards.
    void setClock(std::chrono::milliseconds difference) { m_clockError += difference; }
    void returnNetwork();

private:
    struct Call
    {
        QPointer<QObject> context;
        std::function<void()> function;
    };

    std::chrono::milliseconds m_uptime{0};
    std::chrono::milliseconds m_awake{0}; ///< what alarms go by
    std::chrono::milliseconds m_clockError{0};
    std::multimap<std::chrono::milliseconds, Call> m_calls; ///< by when they are due, awake
    std::function<void()> m_settle;
    bool m_isObserved = false;
};

} // namespace byoc
