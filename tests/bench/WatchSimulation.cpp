// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "WatchSimulation.h"

#include "VirtualComputer.h"

#include "onboarding/Watch.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>
#include <vector>

namespace byoc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// From asking to having the answer; the server looks at half of it.
constexpr milliseconds RoundTrip = 300ms;
/// Until the control plane has made the instructions.
constexpr milliseconds Preparation = 8s;

/// A log-normal distribution by what people know of one. The standard library's distributions are
/// not the same everywhere; its engines are.
class LogNormal
{
public:
    LogNormal(std::chrono::duration<double> median, std::chrono::duration<double> p95)
        : m_median(median.count())
        , m_sigma(std::log(p95.count() / median.count()) / 1.6449)
    {
    }

    milliseconds operator()(std::mt19937 &random) const
    {
        // Box and Muller's method
        const double one = uniform(random);
        const double other = uniform(random);
        const double normal = std::sqrt(-2 * std::log(one)) * std::cos(2 * M_PI * other);
        return milliseconds(std::llround(1000 * m_median * std::exp(m_sigma * normal)));
    }

    /// Above 0, below 1.
    static double uniform(std::mt19937 &random) { return (double(random()) + 0.5) / 4294967296.0; }

private:
    double m_median;
    double m_sigma;
};

/// A control plane with one onboarding, at a distance.
class SimulatedControlPlane : public Gateway
{
public:
    SimulatedControlPlane(VirtualComputer &computer, const SimulatedOnboarding &onboarding,
                          AccountWord word)
        : m_computer(computer)
        , m_onboarding(onboarding)
        , m_word(word)
    {
    }

    Job<HttpReply> *send(HttpRequest request) override
    {
        ++m_requests;
        auto *job = new Job<HttpReply>(this);
        m_computer.callAfter(RoundTrip / 2, job, [this, job, request = std::move(request)] {
            const bool ofAccount = request.path.value(0) == "accountconfig"_L1;
            const QJsonObject body = ofAccount ? account() : instance();
            const HttpReply reply{200, QJsonDocument(body).toJson(QJsonDocument::Compact),
                                  u"application/json"_s, host(), request.action};
            m_computer.callAfter(RoundTrip / 2, job, [job, reply] { job->finish(reply); });
        });
        return job;
    }
    bool isSignedIn() const override { return true; }
    QString host() const override { return u"api.example"_s; }
    QUrl origin() const override { return QUrl(u"https://api.example"_s); }
    int requests() const { return m_requests; }

private:
    QString accountStatus() const
    {
        const milliseconds now = m_computer.uptime();
        return now < m_onboarding.acted ? u"PENDING"_s
            : now < m_onboarding.ready  ? u"VERIFYING"_s
                                        : u"READY"_s;
    }
    QJsonObject account() const { return {{u"id"_s, u"ac-1"_s}, {u"status"_s, accountStatus()}}; }
    QJsonObject instance() const
    {
        const milliseconds now = m_computer.uptime();
        QJsonObject results;
        if (now >= Preparation) {
            results.insert(u"cloud_provider_account_config_id"_s, u"ac-1"_s);
            if (m_word == AccountWord::InBoth)
                results.insert(u"account_config_status"_s, accountStatus());
        }
        return {{u"id"_s, u"instance-1"_s},
                {u"status"_s, now < m_onboarding.ready ? u"DEPLOYING"_s : u"READY"_s},
                {u"result_params"_s, results}};
    }

    VirtualComputer &m_computer;
    const SimulatedOnboarding &m_onboarding;
    AccountWord m_word;
    int m_requests = 0;
};

WatchOutcome followOne(const SimulatedOnboarding &onboarding, AccountWord word)
{
    VirtualComputer computer;
    SimulatedControlPlane gateway(computer, onboarding, word);
    ControlPlane controlPlane(gateway);
    Watch watch(controlPlane, computer);
    watch.setQuestions(
        [](const Instance &, const AccountConfig &account) { return !account.id.isEmpty(); }, {});
    WatchOutcome outcome;
    outcome.wasActive = onboarding.isWindowActive(onboarding.ready);
    QObject::connect(&watch, &Watch::becameReady, &watch,
                     [&] { outcome.delay = computer.uptime() - onboarding.ready; });
    bool isActive = true;
    for (const milliseconds moment : onboarding.switches) {
        isActive = !isActive;
        computer.callAfter(moment, &watch, [&watch, isActive] { watch.setWindowActive(isActive); });
    }
    for (const milliseconds moment : onboarding.told)
        computer.callAfter(moment, &watch, [&watch] { watch.noteAction(); });
    for (const milliseconds moment : onboarding.said) {
        computer.callAfter(moment, &watch, [&watch] { // as GrantPage does
            watch.noteAction();
            watch.checkNow();
        });
    }
    watch.start({{}, u"account"_s, u"instance-1"_s, {}}, Phase::Preparing);
    while (!outcome.delay && computer.passToNext()) { }
    outcome.requests = gateway.requests();
    return outcome;
}

/// One request at each look, at fixed intervals.
template <typename Interval>
WatchOutcome followFixed(const SimulatedOnboarding &onboarding, milliseconds first,
                         milliseconds end, Interval interval)
{
    WatchOutcome outcome;
    outcome.wasActive = onboarding.isWindowActive(onboarding.ready);
    for (milliseconds now = first; now <= end; now += interval(now)) {
        ++outcome.requests;
        if (now + RoundTrip / 2 >= onboarding.ready) {
            outcome.delay = now + RoundTrip - onboarding.ready;
            break;
        }
    }
    return outcome;
}

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(part * double(values.size())))];
}

} // namespace

bool SimulatedOnboarding::isWindowActive(Milliseconds moment) const
{
    return std::distance(switches.begin(),
                         std::upper_bound(switches.begin(), switches.end(), moment))
        % 2
        == 0;
}

QList<SimulatedOnboarding> simulateOnboardings(int count, quint32 seed)
{
    const LogNormal untilActed(4min, 40min);
    const LogNormal verification(75s, 5min);
    const LogNormal inFront(30s, 150s);
    const LogNormal inBackground(45s, 225s);
    const LogNormal beforeActing(60s, 5min);
    const LogNormal afterStart(15s, 60s);

    std::mt19937 random(seed);
    QList<SimulatedOnboarding> onboardings;
    for (int i = 0; i < count; ++i) {
        SimulatedOnboarding onboarding;
        onboarding.acted = Preparation + untilActed(random);
        onboarding.ready = onboarding.acted + verification(random);
        // Well beyond READY: somebody comes back to every window.
        const milliseconds end = onboarding.ready + 1h;
        bool isActive = true;
        for (milliseconds now = 0s; now < end; isActive = !isActive) {
            now += isActive ? inFront(random) : inBackground(random);
            onboarding.switches << now;
        }

        const double how = LogNormal::uniform(random);
        if (how < 0.70)
            onboarding.told << std::max(Preparation, onboarding.acted - beforeActing(random));
        else if (how < 0.85)
            onboarding.told << std::min(onboarding.acted, Preparation + afterStart(random));
        if (LogNormal::uniform(random) < 0.25) {
            milliseconds back = onboarding.acted + 5s;
            while (!onboarding.isWindowActive(back))
                back += 1s;
            onboarding.said << back + 2s;
        }
        onboardings << onboarding;
    }
    return onboardings;
}

QList<WatchOutcome> followWithWatch(const QList<SimulatedOnboarding> &onboardings, AccountWord word)
{
    QList<WatchOutcome> outcomes;
    for (const SimulatedOnboarding &onboarding : onboardings)
        outcomes << followOne(onboarding, word);
    return outcomes;
}

QList<WatchOutcome> followWithCtl(const QList<SimulatedOnboarding> &onboardings)
{
    QList<WatchOutcome> outcomes;
    for (const SimulatedOnboarding &onboarding : onboardings)
        outcomes << followFixed(onboarding, 10s, 10min, [](milliseconds) { return 10s; });
    return outcomes;
}

QList<WatchOutcome> followWithPortal(const QList<SimulatedOnboarding> &onboardings)
{
    QList<WatchOutcome> outcomes;
    for (const SimulatedOnboarding &onboarding : onboardings)
        outcomes << followFixed(onboarding, 0s, 60min,
                                [](milliseconds now) { return now < 10min ? 5s : 10s; });
    return outcomes;
}

WatchFigures figuresOf(const QList<WatchOutcome> &outcomes)
{
    WatchFigures figures;
    std::vector<double> active;
    std::vector<double> all;
    for (const WatchOutcome &outcome : outcomes) {
        figures.requests += double(outcome.requests) / double(outcomes.size());
        if (!outcome.delay) {
            ++figures.abandoned;
            continue;
        }
        const double seconds = double(outcome.delay->count()) / 1000;
        all.push_back(seconds);
        if (outcome.wasActive)
            active.push_back(seconds);
    }
    figures.activeMedian = quantile(active, 0.5);
    figures.activeP95 = quantile(active, 0.95);
    figures.median = quantile(all, 0.5);
    figures.p95 = quantile(all, 0.95);
    return figures;
}

} // namespace byoc
