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
/// … while it is being verified, of which the end is the instance's to tell …
constexpr milliseconds LongestVerifyingAge = 1min;
/// … and if the instance repeats its status, so that only its other fields can be new.
constexpr milliseconds LongestRepeatedAge = 5min;
/// How old the instance may be while the account config is what tells more.
constexpr milliseconds LongestInstanceAge = 5min;

/// How long the control plane has to say that something is not there, or not to be read, until it
/// is believed: one that has just been started may not find for a moment what it has.
constexpr milliseconds Doubt = 10s;

/// Whether the control plane itself does not know it …
bool isUnknown(const Problem &problem)
{
    return problem.kind == Problem::Kind::NotFound && !problem.isFromElsewhere;
}

/// … or does not let it be read.
bool isRefused(const Problem &problem)
{
    return isUnknown(problem)
        || (problem.kind == Problem::Kind::Permission && !problem.isFromElsewhere);
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
    m_instanceRead.reset();
    m_lastLook.reset();
    m_lastSuccess.reset();
    m_trouble.reset();
    m_missingSince.reset();
    m_accountRefusedSince.reset();
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
    m_missingSince.reset(); // nobody has said so meanwhile
    forgetRefusal();
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
    // Without the account there is nothing to deploy to.
    situation.partsUnsettled =
        m_accountRefusedSince || (m_partsUnsettled && m_partsUnsettled(m_instance, m_account));
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
    m_beginsWithAccount = accountTellsMore();
    if (m_beginsWithAccount)
        readAccount();
    else
        readInstance();
    emit changed();
}

bool Watch::accountTellsMore() const
{
    return m_phase == Phase::YourTurn && m_failures == 0 && m_accountRead && !m_account.id.isEmpty()
        && statusRepeated().isEmpty() && m_instanceRead
        && since(*m_instanceRead) < LongestInstanceAge;
}

QString Watch::statusRepeated() const
{
    return m_instance.resultParams.value("account_config_status"_L1).toString();
}

void Watch::readInstance()
{
    Job<Instance> *job =
        m_controlPlane.instance(m_target.path, m_target.resourceKey, m_target.instanceId,
                                m_target.subscriptionId, HttpRequest::Tries::One);
    m_job = job;
    job->then(this, [this, job](const Result<Instance> &result) {
        if (m_job == job)
            instanceRead(result);
    });
}

void Watch::instanceRead(const Result<Instance> &result)
{
    m_job = nullptr;
    if (!result) {
        if (isUnknown(result.error())) {
            missing(result.error());
        } else {
            m_missingSince.reset();
            failed(result.error());
        }
        return;
    }
    m_missingSince.reset();
    const bool isNews =
        result->status != m_instance.status || result->resultParams != m_instance.resultParams;
    if (isNews && !m_beginsWithAccount)
        m_accountRead.reset();
    m_instance = *result;
    m_instanceRead = m_computer.uptime();
    if (!m_beginsWithAccount && needsAccount())
        readAccount();
    else
        evaluate();
}

void Watch::readAccount()
{
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
    const QString repeated = statusRepeated();
    const bool isRepeated = !repeated.isEmpty() && repeated == m_account.status;
    const bool partsUnsettled = m_partsUnsettled && m_partsUnsettled(m_instance, m_account);
    const milliseconds longestAge = partsUnsettled ? LongestAccountAge
        : isRepeated                               ? LongestRepeatedAge
        : m_phase == Phase::Verifying              ? LongestVerifyingAge
                                                   : LongestAccountAge;
    return !m_accountRead || since(*m_accountRead) >= longestAge || id != m_accountReadOf
        || (partsUnsettled && m_phase == Phase::Ready); // they are what is looked for
}

void Watch::accountRead(const Result<AccountConfig> &result)
{
    m_job = nullptr;
    const bool isNews = !result || result->status != m_account.status;
    if (result) {
        m_account = *result;
        m_accountRead = m_computer.uptime();
        m_accountRefusedSince.reset();
    } else if (!isRefused(result.error())) {
        failed(result.error());
        return;
    } else if (hasLasted(m_accountRefusedSince)) {
        // The account only explains, but a stale explanation would contradict the instance.
        m_account = {};
        m_accountRead = m_computer.uptime();
    } else {
        m_accountRead.reset();
        if (m_account.id.isEmpty()) { // what the instance says could be misunderstood without it
            succeeded();
            return;
        }
    }
    if (m_beginsWithAccount && isNews)
        readInstance();
    else
        evaluate();
}

void Watch::evaluate()
{
    const bool instructions = m_hasInstructions && m_hasInstructions(m_instance, m_account);
    const Phase phase = phaseOf(m_instance.status, m_account.status, instructions);
    const bool becomesReady = phase == Phase::Ready && m_phase != Phase::Ready;
    if (phase != m_phase)
        setPhase(phase);
    succeeded();
    if (becomesReady)
        emit becameReady();
}

void Watch::succeeded()
{
    m_failures = 0;
    m_trouble.reset();
    m_lastSuccess = m_computer.uptime();
    planNextLook();
    emit changed();
}

void Watch::failed(const Problem &problem)
{
    m_trouble = problem;
    m_troubleBegan = m_computer.uptime();
    forgetRefusal();
    ++m_failures;
    planNextLook();
    emit changed();
}

void Watch::missing(const Problem &problem)
{
    if (hasLasted(m_missingSince)) {
        setPhase(Phase::Gone); // and that ends the looking
        failed(problem);
        return;
    }
    Problem doubtful = problem;
    doubtful.what = tr("The control plane does not find this onboarding at the moment.");
    doubtful.advice = tr("It is looked for again.");
    failed(doubtful);
}

bool Watch::hasLasted(Instant &since)
{
    if (!since)
        since = m_computer.uptime();
    return this->since(*since) >= Doubt;
}

void Watch::forgetRefusal()
{
    if (m_accountRefusedSince)
        m_accountRead.reset(); // what was made of it is no account, however new it is
    m_accountRefusedSince.reset();
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
