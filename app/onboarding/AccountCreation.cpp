// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/AccountCreation.h"

#include "onboarding/OnboardingState.h"

#include <algorithm>
#include <utility>

namespace byoc {

using namespace std::chrono_literals;

namespace {

// A request whose reply was lost may still be at work on the server: look more than once.
constexpr int Searches = 3;
constexpr auto BetweenSearches = 2s;

/// Whether the work may have been done although the call failed.
bool isOutcomeUnknown(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::Network:
    case Problem::Kind::Server:
    case Problem::Kind::Protocol:
    case Problem::Kind::Cancelled:
    case Problem::Kind::Conflict: // it may conflict with what an earlier try has made
        return true;
    default:
        return false;
    }
}

} // namespace

AccountCreation::AccountCreation(ControlPlane &controlPlane, QObject *parent)
    : QObject(parent)
    , m_controlPlane(controlPlane)
{
    m_searchAgain.setSingleShot(true);
    m_searchAgain.setInterval(BetweenSearches);
    connect(&m_searchAgain, &QTimer::timeout, this, &AccountCreation::searchNow);
}

void AccountCreation::setState(State state, const std::optional<Problem> &problem)
{
    m_state = state;
    m_problem = problem;
    emit changed();
}

void AccountCreation::reset()
{
    m_searchAgain.stop();
    if (const QPointer<JobBase> job = std::exchange(m_job, nullptr))
        job->cancel();
    m_instanceId.clear();
    m_duplicateIds.clear();
    setState(State::Idle);
}

void AccountCreation::send(const NewInstance &instance, const QString &requestId)
{
    if (isBusy())
        return;
    m_requestId = requestId;
    m_scope = {instance.path.serviceId, instance.path.environmentId, instance.subscriptionId};
    NewInstance tagged = instance;
    tagged.tags.emplaceBack(RequestTag, requestId);
    setState(State::Sending);
    Job<QString> *job = m_controlPlane.createInstance(tagged);
    m_job = job;
    job->then(this, [this, job](const Result<QString> &result) {
        if (m_job == job)
            sent(result);
    });
}

void AccountCreation::sent(const Result<QString> &result)
{
    m_job = nullptr;
    if (result) {
        m_instanceId = *result;
        setState(State::Done);
        return;
    }
    m_problem = result.error();
    if (isOutcomeUnknown(result.error().kind)) {
        m_searchesLeft = Searches;
        m_state = State::Searching;
        emit changed();
        searchNow();
        return;
    }
    setState(State::Refused, result.error());
}

void AccountCreation::search(const QString &requestId, const InstanceScope &scope)
{
    if (isBusy())
        return;
    m_requestId = requestId;
    m_scope = scope;
    m_searchesLeft = 1;
    setState(State::Searching);
    searchNow();
}

void AccountCreation::searchNow()
{
    --m_searchesLeft;
    Job<QList<Instance>> *job = m_controlPlane.instances(m_scope);
    m_job = job;
    job->then(this, [this, job](const Result<QList<Instance>> &instances) {
        if (m_job == job)
            found(instances);
    });
}

void AccountCreation::found(const Result<QList<Instance>> &instances)
{
    m_job = nullptr;
    if (!instances) {
        Problem problem = instances.error();
        problem.advice = tr("It is not known whether the onboarding was created. Look again when "
                            "the connection is back; nothing is sent twice.")
            + u' ' + problem.advice;
        problem.canRetry = true;
        setState(State::Undecided, problem);
        return;
    }
    QList<Instance> matches;
    std::copy_if(instances->begin(), instances->end(), std::back_inserter(matches),
                 [this](const Instance &instance) {
                     return instance.tags.value(RequestTag) == m_requestId
                         && phaseOf(instance.status, {}, false) != Phase::Gone;
                 });
    if (!matches.isEmpty()) {
        std::stable_sort(matches.begin(), matches.end(), [](const Instance &a, const Instance &b) {
            return a.createdAt < b.createdAt;
        });
        m_instanceId = matches.constFirst().id;
        m_duplicateIds.clear();
        for (const Instance &match : matches.mid(1))
            m_duplicateIds << match.id;
        setState(State::Done);
        return;
    }
    if (m_searchesLeft > 0) {
        m_searchAgain.start();
        return;
    }
    if (m_problem && m_problem->kind == Problem::Kind::Conflict) {
        setState(State::Refused, m_problem);
        return;
    }
    Problem problem = m_problem.value_or(Problem());
    if (problem.what.isEmpty())
        problem.what = tr("The last try to create this onboarding was interrupted.");
    problem.advice = tr("Nothing was created, as far as the control plane tells. You can send it "
                        "again.");
    problem.canRetry = true;
    setState(State::NotFound, problem);
}

} // namespace byoc
