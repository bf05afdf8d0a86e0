// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/OfferingCatalogue.h"

#include "job/ThreadJob.h"

namespace byoc {

OfferingCatalogue::OfferingCatalogue(ControlPlane &controlPlane, QObject *parent)
    : QObject(parent)
    , m_controlPlane(controlPlane)
{
}

const OfferingChoice *OfferingCatalogue::find(const QString &serviceId,
                                              const QString &environmentId,
                                              const QString &planId) const
{
    for (const OfferingChoice &choice : m_choices) {
        const Offering &offering = choice.offering;
        if (offering.planId == planId && offering.environmentId == environmentId
            && offering.serviceId == serviceId)
            return &choice;
    }
    return nullptr;
}

void OfferingCatalogue::load()
{
    stop();
    m_state = State::Loading;
    m_problem.reset();
    m_instancesProblem.reset();
    const bool readsAccounts = !isStaff() || !m_scope.subscriptionId.isEmpty();
    m_pending = 1 + (isStaff() ? 0 : 1) + (readsAccounts ? 1 : 0);
    emit changed();
    read(m_controlPlane.offerings(), m_offerings);
    if (!isStaff())
        read(m_controlPlane.subscriptions(), m_subscriptions);
    if (readsAccounts)
        read(m_controlPlane.instances(m_scope), m_instances);
}

template <typename T> void OfferingCatalogue::read(Job<T> *job, T &target)
{
    m_jobs << job;
    job->then(this, [this, job, &target](const Result<T> &result) {
        if (!m_jobs.contains(job)) // of a load that was started over
            return;
        if (result) {
            target = *result;
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
    // Matching and sorting tens of thousands takes a while.
    auto *job = new ThreadJob<QList<OfferingChoice>>(
        this,
        [isStaff = isStaff(), offerings = m_offerings, subscriptions = m_subscriptions,
         instances = m_instances]() -> Result<QList<OfferingChoice>> {
            return isStaff ? staffOfferingChoices(offerings)
                           : offeringChoices(offerings, subscriptions, instances);
        });
    m_jobs << job;
    job->then(this, [this, job](const Result<QList<OfferingChoice>> &found) {
        if (!m_jobs.contains(job))
            return;
        m_jobs.clear();
        m_found = found.value_or(QList<OfferingChoice>());
        m_state = State::Loaded;
        arrange();
        emit changed();
    });
}

void OfferingCatalogue::arrange()
{
    m_choices = m_arrange ? m_arrange(m_found) : m_found;
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
    m_instances.clear(); // another one's accounts must not be offered
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
    if (m_scope.subscriptionId.isEmpty()) {
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
        if (instances)
            m_instances = *instances;
        else
            m_instancesProblem = instances.error();
        emit changed();
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
    m_offerings.clear();
    m_subscriptions.clear();
    m_instances.clear();
    m_found.clear();
    m_choices.clear();
    m_scope = {};
    m_problem.reset();
    m_instancesProblem.reset();
    m_state = State::Empty;
    emit changed();
}

} // namespace byoc
