// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/Job.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace byoc {

/// A computation in a thread of the pool, so that the window stays responsive. `work` must not use
/// anything that another thread may change. It cannot be stopped: when the job is cancelled or
/// deleted, it runs to its end and its outcome is dropped.
template <typename T> class ThreadJob : public Job<T>
{
public:
    ThreadJob(QObject *parent, std::function<Result<T>()> work)
        : Job<T>(parent)
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, this,
                         [this] { this->finish(m_watcher.result()); });
        auto promise = std::make_shared<QPromise<Result<T>>>();
        m_watcher.setFuture(promise->future());
        promise->start();
        QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
    }

private:
    QFutureWatcher<Result<T>> m_watcher;
};

} // namespace byoc
