// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/OfferingCatalogue.h"

#include "job/ThreadJob.h"

#include <QThreadPool>

#include <tuple>
#include <utility>

namespace byoc {

namespace {

/// Freeing tens of thousands takes a while too: not in this thread.
template <typename... Lists> void discard(Lists &&...lists)
{
    QThreadPool::globalInstance()->start(
        [discarded = std::make_tuple(std::forward<Lists>(lists)...)] {});
}

} // namespace

OfferingCatalogue::OfferingCatalogue(ControlPlane &controlPlane, QObject *parent)
    : QObject(parent)
    , m_controlPlane(controlPlane)
{
}

const OfferingChoice *OfferingCatalogue::find(const QString &serviceId,
                                              const QString &environmentId,
                                              const QString &planId) const
{
    return find(keyOf(serviceId, environmentId, planId));
}

const OfferingChoice *OfferingCatalogue::find(const QString &key) const
{
    const auto found = m_index.constFind(key);
    return found == m_index.cend() ? nullptr : &m_choices.at(*found);
}

void OfferingCatalogue::load()
{
    stop();
    m_state = State::Loading;
    m_problem.reset();
    m_instancesProblem.reset();
    m_pending = 1 + (isStaff() ? 0 : 1) + (readsInstances() ? 1 : 0);
    emit changed();
    read(m_controlPlane.offerings(), m_offerings);
    if (!isStaff())
        read(m_controlPlane.subscriptions(), m_subscriptions);
    if (readsInstances())
        read(m_controlPlane.instances(m_scope), m_instances);
}

template <typename T> void OfferingCatalogue::read(Job<T> *job, T &target)
{
    m_jobs << job;
    job->then(this, [this, job, &target](const Result<T> &result) {
        if (!m_jobs.contains(job)) // of a load that was started over
            return;
        if (result) {
            discard(std::exchange(target, *result));
            partRead();
            return;
        }
        stop();
        m_problem = result.error();
        m_state = State::Failed;
        emit changed();
    });
}

void OfferingCatalogue::partRead()
{
    if (--m_pending > 0)
        return;
    m_jobs.clear();
    Job<SortedOut> *job = sortOut();
    m_jobs << job;
    job->then(this, [this, job](const Result<SortedOut> &sorted) {
        if (!m_jobs.contains(job))
            return;
        m_jobs.clear();
        m_state = State::Loaded;
        take(*sorted);
    });
}

/// Matching and sorting tens of thousands takes a while.
Job<OfferingCatalogue::SortedOut> *OfferingCatalogue::sortOut()
{
    return new ThreadJob<SortedOut>(
        this,
        [isStaff = isStaff(), offerings = m_offerings, subscriptions = m_subscriptions,
         instances = m_instances]() -> Result<SortedOut> {
            if (isStaff)
                return SortedOut{staffOfferingChoices(offerings), {}};
            const auto choices = offeringChoices(offerings, subscriptions, instances);
            return SortedOut{choices, unfinishedInstances(instances, choices, Routes::Consumption)};
        });
}

void OfferingCatalogue::take(const SortedOut &sorted)
{
    discard(std::exchange(m_found, sorted.choices), std::exchange(m_unfinished, sorted.unfinished));
    arrange();
    emit changed();
}

void OfferingCatalogue::arrange()
{
    discard(std::exchange(m_choices, m_arrange ? m_arrange(m_found) : m_found));
    ++m_revision;
    m_index.clear();
    m_index.reserve(m_choices.size());
    for (qsizetype i = m_choices.size() - 1; i >= 0; --i) // of two alike the first counts
        m_index.insert(keyOf(m_choices.at(i).offering), i);
}

void OfferingCatalogue::setArrangement(const Arrangement &arrange)
{
    m_arrange = arrange;
    if (m_state != State::Loaded)
        return;
    this->arrange();
    emit changed();
}

void OfferingCatalogue::setScope(const InstanceScope &scope)
{
    if (m_scope.subscriptionId == scope.subscriptionId && m_scope.serviceId == scope.serviceId
        && m_scope.environmentId == scope.environmentId)
        return;
    m_scope = scope;
    discard(std::exchange(m_instances, {})); // another one's accounts must not be offered
    if (m_state == State::Loaded)
        readInstances();
    else if (m_state == State::Loading)
        load();
}

void OfferingCatalogue::readInstances()
{
    if (const QPointer<JobBase> job = std::exchange(m_instancesJob, nullptr))
        job->cancel();
    m_instancesProblem.reset();
    if (m_state != State::Loaded || !readsInstances()) {
        emit changed();
        return;
    }
    Job<QList<Instance>> *job = m_controlPlane.instances(m_scope);
    m_instancesJob = job;
    emit changed();
    job->then(this, [this, job](const Result<QList<Instance>> &instances) {
        if (m_instancesJob != job)
            return;
        m_instancesJob = nullptr;
        if (!instances) {
            m_instancesProblem = instances.error();
            emit changed();
            return;
        }
        discard(std::exchange(m_instances, *instances));
        if (isStaff()) { // whose plans do not depend on them
            ++m_revision;
            emit changed();
            return;
        }
        Job<SortedOut> *sorting = sortOut();
        m_instancesJob = sorting;
        sorting->then(this, [this, sorting](const Result<SortedOut> &sorted) {
            if (m_instancesJob != sorting)
                return;
            m_instancesJob = nullptr;
            take(*sorted);
        });
    });
}

void OfferingCatalogue::stop()
{
    if (const QPointer<JobBase> job = std::exchange(m_instancesJob, nullptr))
        job->cancel();
    const auto jobs = std::exchange(m_jobs, {});
    for (const QPointer<JobBase> &job : jobs) {
        if (job)
            job->cancel();
    }
}

void OfferingCatalogue::clear()
{
    stop();
    discard(std::exchange(m_offerings, {}), std::exchange(m_subscriptions, {}),
            std::exchange(m_instances, {}), std::exchange(m_found, {}),
            std::exchange(m_choices, {}), std::exchange(m_index, {}),
            std::exchange(m_unfinished, {}));
    ++m_revision;
    m_scope = {};
    m_problem.reset();
    m_instancesProblem.reset();
    m_state = State::Empty;
    emit changed();
}

} // namespace byoc
