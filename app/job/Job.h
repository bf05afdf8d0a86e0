// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Result.h"

#include <QObject>
#include <QPointer>

#include <utility>

namespace byoc {

/// Something under way that ends exactly once: with a value, a problem, or cancelled.
///
/// Made and used on one thread. A job owns itself: it deletes itself after `finished()`, so keep a
/// QPointer where you may want to cancel it. `finished()` is never emitted from the call that made
/// the job, so there is always time to connect.
class JobBase : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stops the work; the job then finishes with Problem::Kind::Cancelled. Safe at any time, also
    /// from within `finished()` and when it has finished already.
    virtual void cancel() = 0;
    bool isFinished() const { return m_finished; }

signals:
    void finished();
    /// Bytes of a download so far and in all (-1: unknown).
    void progress(qint64 received, qint64 total);

protected:
    /// False if the job had ended before; then nothing must be changed any more.
    bool beginFinish() { return !std::exchange(m_finished, true); }
    void announce()
    {
        deleteLater(); // before: who listens may delete our owner, and so us
        emit finished();
    }

private:
    bool m_finished = false;
};

template <typename T> class Job : public JobBase
{
public:
    using JobBase::JobBase;

    /// Calls `function(const Result<T> &)` at the end, unless `context` is gone by then.
    template <typename Function> Job *then(QObject *context, Function function)
    {
        connect(this, &JobBase::finished, context,
                [this, function = std::move(function)]() mutable { function(m_result); });
        return this;
    }

    void cancel() override { finish(fail(Problem::cancelled())); }

    /// The first call decides; later ones change nothing.
    void finish(Result<T> result)
    {
        if (!beginFinish())
            return;
        m_result = std::move(result);
        QMetaObject::invokeMethod(
            this, [this] { announce(); }, Qt::QueuedConnection);
    }

private:
    Result<T> m_result = fail(Problem::cancelled());
};

/// A job that turns the outcome of another one into something else. Cancelling it cancels both.
template <typename T> class DerivedJob : public Job<T>
{
public:
    using Job<T>::Job;

    template <typename Source, typename Function>
    static Job<T> *from(Job<Source> *source, Function convert)
    {
        auto *job = new DerivedJob(source->parent());
        job->m_source = source;
        source->then(job, [job, convert = std::move(convert)](const Result<Source> &result) {
            if (job->isFinished()) // cancelled: `convert` may have effects
                return;
            job->finish(result ? convert(*result) : Result<T>(fail(result.error())));
        });
        return job;
    }

    void cancel() override
    {
        Job<T>::cancel();
        if (m_source)
            m_source->cancel();
    }

private:
    QPointer<JobBase> m_source;
};

} // namespace byoc
