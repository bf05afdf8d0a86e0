// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/AccountCreation.h"

#include "onboarding/OnboardingState.h"

#include <algorithm>
#include <utility>

namespace byoc {

using namespace std::chrono_literals;

namespace {

constexpr auto BetweenSearches = 3s;
/// Where the work is over, one way or the other: lists may lag behind a little.
constexpr int SearchesAfterTheEnd = 3;

/// Whether the work may have been done although the call failed.
bool isOutcomeUnknown(const Problem &problem)
{
    if (problem.wasNotSent)
        return false;
    if (problem.isFromElsewhere) // it may have taken the place of any answer
        return true;
    switch (problem.kind) {
    case Problem::Kind::Network:
    case Problem::Kind::Tls:
    case Problem::Kind::Server:
    case Problem::Kind::Protocol:
    case Problem::Kind::Cancelled:
    case Problem::Kind::Conflict:
        return true;
    default:
        return false;
    }
}

/// Whether the control plane itself said how it ended, and not something on the way to it: nothing
/// is at work any more, yet something may be there.
bool hasEnded(const Problem &problem)
{
    // It may be a conflict with what an earlier try has made.
    return (problem.kind == Problem::Kind::Conflict && !problem.isFromElsewhere)
        || (problem.kind == Problem::Kind::Server && !problem.errorId.isEmpty());
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
    m_requestId.clear();
    m_instanceId.clear();
    m_duplicateIds.clear();
    if (m_state != State::Idle) // else nobody has to show everything again
        setState(State::Idle);
}

QDateTime AccountCreation::searchesUntil() const
{
    return m_state != State::Searching || m_atWork.hasExpired()
        ? QDateTime()
        : QDateTime::currentDateTime().addMSecs(m_atWork.remainingTime());
}

void AccountCreation::send(const NewInstance &instance, const QString &requestId, bool isAgain)
{
    if (isBusy())
        return;
    m_requestId = requestId;
    m_scope = {instance.path.serviceId, instance.path.environmentId, instance.subscriptionId};
    m_atWork = QDeadlineTimer(MayBeAtWork);
    m_instanceId.clear();
    m_duplicateIds.clear();
    NewInstance tagged = instance;
    tagged.tags.emplaceBack(RequestTag, requestId);
    setState(State::Sending);
    Job<QString> *job = m_controlPlane.createInstance(tagged);
    m_job = job;
    job->then(this, [this, job, isAgain](const Result<QString> &result) {
        if (m_job != job)
            return;
        sent(result);
        if (result && isAgain && m_state == State::Done)
            searchDuplicates();
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
    if (isOutcomeUnknown(result.error())) {
        m_searchesLeft = SearchesAfterTheEnd;
        if (hasEnded(result.error()))
            m_atWork = QDeadlineTimer(0);
        setState(State::Searching, result.error());
        searchNow();
        return;
    }
    setState(State::Refused, result.error());
}

void AccountCreation::search(const QString &requestId, const InstanceScope &scope,
                             const QDateTime &sentAt)
{
    if (isBusy())
        return;
    if (m_requestId != requestId) { // else this program has sent it, and knows better than a clock
        const qint64 ago =
            sentAt.isValid() ? sentAt.msecsTo(QDateTime::currentDateTimeUtc()) : qint64(0);
        const std::chrono::milliseconds left = MayBeAtWork - std::chrono::milliseconds(ago);
        m_atWork = QDeadlineTimer(ago < 0 ? MayBeAtWork : std::max(left, 0ms));
    }
    m_requestId = requestId;
    m_scope = scope;
    setState(State::Searching);
    searchNow();
}

void AccountCreation::searchNow()
{
    --m_searchesLeft;
    m_isLastSearch = m_atWork.hasExpired();
    Job<QList<Instance>> *job = m_controlPlane.instances(m_scope);
    m_job = job;
    job->then(this, [this, job](const Result<QList<Instance>> &instances) {
        if (m_job == job)
            found(instances);
    });
}

/// Those of this request, in the order in which they were made.
QList<Instance> AccountCreation::matching(const QList<Instance> &instances) const
{
    QList<Instance> matches;
    std::copy_if(instances.begin(), instances.end(), std::back_inserter(matches),
                 [this](const Instance &instance) {
                     return instance.tags.value(RequestTag) == m_requestId
                         && phaseOf(instance.status, {}, false) != Phase::Gone;
                 });
    std::stable_sort(matches.begin(), matches.end(), [](const Instance &a, const Instance &b) {
        return a.createdAt < b.createdAt;
    });
    return matches;
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
    const QList<Instance> matches = matching(*instances);
    if (matches.isEmpty()) {
        notFound();
        return;
    }
    m_instanceId = matches.constFirst().id;
    m_duplicateIds.clear();
    for (const Instance &match : matches.mid(1))
        m_duplicateIds << match.id;
    setState(State::Done);
}

void AccountCreation::notFound()
{
    const bool isOver = m_problem && hasEnded(*m_problem);
    if (isOver ? m_searchesLeft > 0 : !m_isLastSearch) {
        m_searchAgain.start();
        return;
    }
    if (isOver) {
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

/// Of an earlier sending, which was thought lost. Not knowing is no problem here.
void AccountCreation::searchDuplicates()
{
    Job<QList<Instance>> *job = m_controlPlane.instances(m_scope);
    m_job = job;
    job->then(this, [this, job](const Result<QList<Instance>> &instances) {
        if (m_job != job)
            return;
        m_job = nullptr;
        const QList<Instance> matches = matching(instances.value_or(QList<Instance>()));
        for (const Instance &match : matches) {
            if (match.id != m_instanceId)
                m_duplicateIds << match.id;
        }
        if (!m_duplicateIds.isEmpty())
            emit changed();
    });
}

} // namespace byoc
