// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "BusyMonitor.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <ctime>

namespace byoc {

namespace {

constexpr qint64 Pause = 100'000; // ns; a thread that waits at all waits longer
constexpr double PerMillisecond = 1e6;

qint64 now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

QByteArray describe(const QObject *receiver, QEvent::Type type)
{
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    QByteArray text = name ? QByteArray(name) : "event " + QByteArray::number(int(type));
    text += " to ";
    text += receiver->metaObject()->className();
    if (receiver->parent()) {
        text += " of ";
        text += receiver->parent()->metaObject()->className();
    }
    return text;
}

} // namespace

bool BusyMonitor::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (m_depth > 0) {
        if (m_inTimer && event->type() == QEvent::Paint && receiver == m_window)
            m_now.hasPicture = true;
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        return result;
    }

    const qint64 began = now(CLOCK_MONOTONIC);
    if (m_began != 0 && began - m_ended > Pause)
        close();
    if (m_began == 0) {
        m_began = began;
        m_processorBegan = now(CLOCK_THREAD_CPUTIME_ID);
        m_now.step = m_step ? m_step() : QString();
    }
    // Both may be gone afterwards.
    const QByteArray description = describe(receiver, event->type());
    m_inTimer = event->type() == QEvent::Timer;
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    m_ended = now(CLOCK_MONOTONIC);
    m_processorEnded = now(CLOCK_THREAD_CPUTIME_ID);
    ++m_now.events;
    const double took = double(m_ended - began) / PerMillisecond;
    if (took > m_now.longestMilliseconds) {
        m_now.longestMilliseconds = took;
        m_now.longest = description;
    }
    return result;
}

void BusyMonitor::close()
{
    m_now.milliseconds = double(m_ended - m_began) / PerMillisecond;
    m_now.processor = double(m_processorEnded - m_processorBegan) / PerMillisecond;
    m_stretches << std::exchange(m_now, {});
    m_began = 0;
}

QList<BusyStretch> BusyMonitor::stretches()
{
    if (m_began != 0)
        close();
    return m_stretches;
}

} // namespace byoc
