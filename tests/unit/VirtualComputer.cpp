// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "VirtualComputer.h"

#include <QCoreApplication>

namespace byoc {

using std::chrono::milliseconds;

namespace {

class VirtualAlarm : public Alarm
{
public:
    explicit VirtualAlarm(VirtualComputer &computer)
        : m_computer(computer)
    {
    }

    void start(milliseconds delay) override
    {
        m_computer.callAfter(delay, this, [this, setting = ++m_setting] {
            if (setting == m_setting)
                emit rang();
        });
    }
    void stop() override { ++m_setting; }

private:
    VirtualComputer &m_computer;
    int m_setting = 0; ///< what is due for an earlier one is void
};

} // namespace

VirtualComputer::VirtualComputer()
    : m_settle([] {
        // What a finished job sets off is queued, and may queue more.
        for (int i = 0; i < 4; ++i)
            QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    })
{
}

QDateTime VirtualComputer::wallTime() const
{
    static const QDateTime start(QDate(2026, 3, 2), QTime(9, 0));
    return start.addMSecs((m_uptime + m_clockError).count());
}

std::unique_ptr<Alarm> VirtualComputer::makeAlarm()
{
    return std::make_unique<VirtualAlarm>(*this);
}

void VirtualComputer::callAfter(milliseconds delay, QObject *context,
                                std::function<void()> function)
{
    m_calls.emplace(m_awake + delay, Call{context, std::move(function)});
}

void VirtualComputer::pass(milliseconds time)
{
    const milliseconds end = m_awake + time;
    while (!m_calls.empty() && m_calls.begin()->first <= end)
        passToNext();
    m_uptime += end - m_awake;
    m_awake = end;
}

bool VirtualComputer::passToNext()
{
    if (m_calls.empty())
        return false;
    const auto next = m_calls.extract(m_calls.begin());
    m_uptime += next.key() - m_awake;
    m_awake = next.key();
    if (next.mapped().context) {
        next.mapped().function();
        m_settle();
    }
    return true;
}

void VirtualComputer::sleep(milliseconds time)
{
    m_uptime += time;
    emit woke();
    m_settle();
}

void VirtualComputer::returnNetwork()
{
    emit networkReturned();
    m_settle();
}

} // namespace byoc
