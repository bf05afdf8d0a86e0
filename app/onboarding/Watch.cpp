// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/Watch.h"

#include "onboarding/WatchSchedule.h"

#include <algorithm>
#include <utility>

namespace byoc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// Between two looks that nobody asked for: a network that comes and goes is no reason for more.
constexpr milliseconds ShortestGap = 1s;
/// How old the account config may be while the instance has nothing new to say …
constexpr milliseconds LongestAccountAge = 30s;
/// … and if the instance repeats its status, so that only its other fields can be new.
constexpr milliseconds LongestRepeatedAge = 5min;

/// Whether something else answered: pages of networks and of gateways say 403 and 404, too, but
/// have none of the control plane's error ids.
bool isFromElsewhere(const Problem &problem)
{
    return problem.errorId.isEmpty()
        && (problem.kind == Problem::Kind::NotFound || problem.kind == Problem::Kind::Permission);
}

} // namespace

Watch::Watch(ControlPlane &controlPlane, Computer &computer, QObject *parent)
    : QObject(parent)
    , m_controlPlane(controlPlane)
    , m_computer(computer)
    , m_alarm(computer.makeAlarm())
{
    connect(m_alarm.get(), &Alarm::rang, this, &Watch::look);
    connect(&computer, &Computer::woke, this, &Watch::resumeAfterGap);
    connect(&computer, &Computer::networkReturned, this, &Watch::resumeAfterGap);
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
    m_computer.observe();
    m_target = target;
    setPhase(lastKnown);
    m_lastAction.reset();
    m_instance = {};
    m_account = {};
    m_accountRead.reset();
    m_lastLook.reset();
    m_lastSuccess.reset();
    m_trouble.reset();
    m_verifyProblem.reset();
    m_failures = 0;
    m_running = true;
    look();
}

void Watch::stop()
{
    m_running = false;
    m_alarm->stop();
    m_nextLook.reset();
    if (const QPointer<JobBase> job = std::exchange(m_job, nullptr))
        job->cancel();
    if (const QPointer<JobBase> job = std::exchange(m_verifyJob, nullptr))
        job->cancel();
}

// --- when to look

void Watch::checkNow()
{
    m_accountRead.reset();
    look();
}

void Watch::noteAction()
{
    m_lastAction = m_computer.uptime();
    if (m_running && !m_job && m_failures == 0)
        planNextLook();
}

void Watch::setWindowActive(bool active)
{
    if (m_windowActive == active)
        return;
    m_windowActive = active;
    if (active)
        lookUnasked(); // what may have happened meanwhile is what the person came back for
    else if (m_running && !m_job && m_failures == 0)
        planNextLook();
}

void Watch::lookUnasked()
{
    if (!m_running || m_job)
        return;
    const bool isAskedToWait = m_trouble && m_trouble->retryAfterSeconds;
    if (isAskedToWait)
        planNextLook();
    else if (m_lastLook && since(*m_lastLook) < ShortestGap)
        plan(ShortestGap - since(*m_lastLook));
    else
        look();
}

/// The computer slept or was without a network: the alarm may have stood still, and what is under
/// way waits for an answer that went elsewhere.
void Watch::resumeAfterGap()
{
    const QPointer<JobBase> job = std::exchange(m_job, nullptr);
    if (job)
        job->cancel();
    if (job || m_nextLook) // else there is nothing left to wait for
        lookUnasked();
}

void Watch::planNextLook()
{
    m_alarm->stop();
    m_nextLook.reset();
    if (!m_running)
        return;
    WatchSituation situation;
    situation.phase = m_phase;
    situation.inPhase = since(m_phaseBegan);
    if (m_lastAction)
        situation.sinceAction = since(*m_lastAction);
    situation.windowActive = m_windowActive;
    situation.failures = m_failures;
    if (m_trouble && m_trouble->retryAfterSeconds)
        situation.retryAfter = std::chrono::seconds(*m_trouble->retryAfterSeconds);
    situation.partsUnsettled = m_partsUnsettled && m_partsUnsettled(m_instance, m_account);
    const std::optional<milliseconds> delay = nextLook(situation);
    if (!delay)
        return;
    // It counts from the last look, and not from waking, leaving the window or coming back.
    const Instant &lastLook = m_failures > 0 ? m_troubleBegan : m_lastSuccess;
    plan(lastLook ? *delay - since(*lastLook) : *delay);
}

void Watch::plan(milliseconds delay)
{
    delay = std::max(delay, milliseconds(0));
    m_nextLook = m_computer.uptime() + delay;
    m_alarm->start(delay);
}

// --- looking

void Watch::look()
{
    if (!m_running || m_job || m_verifyJob)
        return;
    m_alarm->stop();
    m_nextLook.reset();
    m_lastLook = m_computer.uptime();
    Job<Instance> *job =
        m_controlPlane.instance(m_target.path, m_target.resourceKey, m_target.instanceId,
                                m_target.subscriptionId, HttpRequest::Tries::One);
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
    const bool isNews =
        result->status != m_instance.status || result->resultParams != m_instance.resultParams;
    if (isNews)
        m_accountRead.reset();
    m_instance = *result;
    if (!needsAccount()) {
        evaluate();
        return;
    }
    m_accountReadOf = m_instance.accountConfigId();
    Job<AccountConfig> *job =
        m_controlPlane.accountConfig(m_accountReadOf, HttpRequest::Tries::One);
    m_job = job;
    job->then(this, [this, job](const Result<AccountConfig> &account) {
        if (m_job == job)
            accountRead(account);
    });
}

bool Watch::needsAccount() const
{
    const QString id = m_instance.accountConfigId();
    if (id.isEmpty())
        return false;
    const QString repeated = m_instance.resultParams.value("account_config_status"_L1).toString();
    const bool isRepeated = !repeated.isEmpty() && repeated == m_account.status;
    const milliseconds longestAge = isRepeated ? LongestRepeatedAge : LongestAccountAge;
    return !m_accountRead || since(*m_accountRead) >= longestAge || id != m_accountReadOf
        || (m_partsUnsettled && m_partsUnsettled(m_instance, m_account));
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
    m_accountRead = m_computer.uptime();
    evaluate();
}

void Watch::evaluate()
{
    const bool instructions = m_hasInstructions && m_hasInstructions(m_instance, m_account);
    const Phase phase = phaseOf(m_instance.status, m_account.status, instructions);
    const bool becomesReady = phase == Phase::Ready && m_phase != Phase::Ready;
    if (phase != m_phase)
        setPhase(phase);
    m_failures = 0;
    m_trouble.reset();
    m_lastSuccess = m_computer.uptime();
    planNextLook();
    emit changed();
    if (becomesReady)
        emit becameReady();
}

void Watch::failed(const Problem &problem)
{
    m_trouble = problem;
    m_troubleBegan = m_computer.uptime();
    if (isFromElsewhere(problem)) {
        m_trouble->kind = Problem::Kind::Protocol;
        m_trouble->what = tr("Something other than the control plane answered.");
        m_trouble->advice = tr("A network sign-in page may be in the way. Open a page in your "
                               "browser to check. This program goes on looking.");
    }
    if (m_trouble->kind == Problem::Kind::NotFound) {
        setPhase(Phase::Gone);
        m_failures = 0;
    } else {
        ++m_failures;
    }
    planNextLook();
    emit changed();
}

void Watch::setPhase(Phase phase)
{
    m_phase = phase;
    m_phaseBegan = m_computer.uptime();
}

// --- verifying again

void Watch::verifyAgain()
{
    if (m_verifyJob || m_account.id.isEmpty())
        return;
    if (const QPointer<JobBase> job = std::exchange(m_job, nullptr))
        job->cancel();
    m_alarm->stop();
    m_nextLook.reset();
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
        m_lastAction = m_computer.uptime();
        emit changed();
        checkNow();
    });
}

// --- time

milliseconds Watch::since(milliseconds moment) const
{
    return m_computer.uptime() - moment;
}

QDateTime Watch::onWall(const Instant &moment) const
{
    return moment ? m_computer.wallTime().addMSecs(-since(*moment).count()) : QDateTime();
}

} // namespace byoc
