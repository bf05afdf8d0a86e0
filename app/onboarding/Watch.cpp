// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/Watch.h"

#include "onboarding/WatchSchedule.h"

#include <utility>

namespace byoc {

using namespace std::chrono_literals;

Watch::Watch(ControlPlane &controlPlane, QObject *parent)
    : QObject(parent)
    , m_controlPlane(controlPlane)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Watch::look);
}

Watch::~Watch()
{
    stop();
}

void Watch::setQuestions(Question hasInstructions, Question partsUnsettled)
{
    m_hasInstructions = std::move(hasInstructions);
    m_partsUnsettled = std::move(partsUnsettled);
}

void Watch::start(const WatchTarget &target, Phase lastKnown)
{
    stop();
    m_target = target;
    m_phase = lastKnown;
    m_inPhase.start();
    m_sinceAction.invalidate();
    m_instance = {};
    m_account = {};
    m_lastSuccess = {};
    m_trouble.reset();
    m_verifyProblem.reset();
    m_failures = 0;
    m_running = true;
    look();
}

void Watch::stop()
{
    m_running = false;
    m_timer.stop();
    m_nextLookAt = {};
    if (const QPointer<JobBase> job = std::exchange(m_job, nullptr))
        job->cancel();
    if (const QPointer<JobBase> job = std::exchange(m_verifyJob, nullptr))
        job->cancel();
}

void Watch::checkNow()
{
    if (m_running && !m_job)
        look();
}

void Watch::noteAction()
{
    m_sinceAction.start();
    if (m_running && !m_job && m_failures == 0)
        planNextLook();
}

void Watch::setWindowActive(bool active)
{
    if (m_windowActive == active)
        return;
    m_windowActive = active;
    if (!m_running || m_job)
        return;
    const bool mustWait = m_trouble && m_trouble->retryAfterSeconds; // the server asked for it
    if (active && !mustWait)
        look(); // what may have happened meanwhile is what the person came back for
    else if (!active && m_failures == 0)
        planNextLook();
}

void Watch::look()
{
    if (!m_running || m_job)
        return;
    m_timer.stop();
    m_nextLookAt = {};
    Job<Instance> *job = m_controlPlane.instance(m_target.path, m_target.resourceKey,
                                                 m_target.instanceId, m_target.subscriptionId);
    m_job = job;
    emit changed();
    job->then(this, [this, job](const Result<Instance> &result) {
        if (m_job == job)
            instanceRead(result);
    });
}

void Watch::instanceRead(const Result<Instance> &result)
{
    m_job = nullptr;
    if (!result) {
        failed(result.error());
        return;
    }
    m_instance = *result;
    const QString accountId = m_instance.accountConfigId();
    if (accountId.isEmpty()) {
        evaluate();
        return;
    }
    Job<AccountConfig> *job = m_controlPlane.accountConfig(accountId);
    m_job = job;
    job->then(this, [this, job](const Result<AccountConfig> &account) {
        if (m_job == job)
            accountRead(account);
    });
}

void Watch::accountRead(const Result<AccountConfig> &result)
{
    m_job = nullptr;
    if (result) {
        m_account = *result;
    } else if (result.error().kind == Problem::Kind::NotFound
               || result.error().kind == Problem::Kind::Permission) {
        // The account only explains, but a stale explanation would contradict the instance.
        m_account = {};
    } else {
        failed(result.error());
        return;
    }
    evaluate();
}

void Watch::evaluate()
{
    const bool instructions = m_hasInstructions && m_hasInstructions(m_instance, m_account);
    const Phase phase = phaseOf(m_instance.status, m_account.status, instructions);
    const bool becomesReady = phase == Phase::Ready && m_phase != Phase::Ready;
    if (phase != m_phase) {
        m_phase = phase;
        m_inPhase.start();
    }
    m_failures = 0;
    m_trouble.reset();
    m_lastSuccess = QDateTime::currentDateTime();
    planNextLook();
    emit changed();
    if (becomesReady)
        emit becameReady();
}

void Watch::failed(const Problem &problem)
{
    if (problem.kind == Problem::Kind::NotFound) {
        m_phase = Phase::Gone;
        m_inPhase.start();
        m_failures = 0;
        m_trouble = problem;
    } else {
        ++m_failures;
        m_trouble = problem;
    }
    planNextLook();
    emit changed();
}

void Watch::planNextLook()
{
    m_timer.stop();
    m_nextLookAt = {};
    if (!m_running)
        return;
    WatchSituation situation;
    situation.phase = m_phase;
    situation.inPhase = std::chrono::milliseconds(m_inPhase.elapsed());
    if (m_sinceAction.isValid())
        situation.sinceAction = std::chrono::milliseconds(m_sinceAction.elapsed());
    situation.windowActive = m_windowActive;
    situation.failures = m_failures;
    if (m_trouble && m_trouble->retryAfterSeconds)
        situation.retryAfter = std::chrono::seconds(*m_trouble->retryAfterSeconds);
    situation.partsUnsettled = m_partsUnsettled && m_partsUnsettled(m_instance, m_account);
    const auto delay = nextLook(situation);
    if (!delay)
        return;
    m_nextLookAt = QDateTime::currentDateTime().addMSecs(delay->count());
    m_timer.start(*delay);
}

void Watch::verifyAgain()
{
    if (m_verifyJob || m_account.id.isEmpty())
        return;
    m_verifyProblem.reset();
    Job<void> *job = m_controlPlane.verify(m_account.id);
    m_verifyJob = job;
    emit changed();
    job->then(this, [this, job](const Result<void> &result) {
        if (m_verifyJob != job)
            return;
        m_verifyJob = nullptr;
        if (!result)
            m_verifyProblem = result.error();
        noteAction();
        emit changed();
        checkNow();
    });
}

} // namespace byoc
