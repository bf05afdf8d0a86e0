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

qint64 nanoseconds(clockid_t clock)
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

BusyMonitor::Instant BusyMonitor::now()
{
    return {nanoseconds(CLOCK_MONOTONIC), nanoseconds(CLOCK_THREAD_CPUTIME_ID)};
}

bool BusyMonitor::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (m_depth > 0) {
        if (m_inTimer && event->type() == QEvent::Paint && receiver == m_window)
            m_inPicture = true;
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        return result;
    }

    const Instant began = now();
    if (m_isBusy && began.clock - m_ended.clock > Pause)
        close();
    if (!m_isBusy) {
        m_isBusy = true;
        m_ended = began;
        m_now.step = m_step ? m_step() : QString();
    }
    // Both may be gone afterwards.
    const QByteArray description = describe(receiver, event->type());
    m_inTimer = event->type() == QEvent::Timer;
    m_inPicture = false;
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const Instant ended = now();
    // With what passed since the event before, so that a stretch has no gaps.
    const double took = double(ended.clock - m_ended.clock) / PerMillisecond;
    const double computed = double(ended.processor - m_ended.processor) / PerMillisecond;
    m_ended = ended;
    if (m_inPicture) {
        m_pictures << BusyStretch{took, computed, 1, description, took, m_now.step};
        return result;
    }
    m_now.milliseconds += took;
    m_now.processor += computed;
    ++m_now.events;
    if (took > m_now.longestMilliseconds) {
        m_now.longestMilliseconds = took;
        m_now.longest = description;
    }
    return result;
}

void BusyMonitor::close()
{
    if (m_now.events > 0)
        m_stretches << m_now;
    m_now = {};
    m_isBusy = false;
}

QList<BusyStretch> BusyMonitor::stretches()
{
    close();
    return m_stretches;
}

} // namespace byoc
