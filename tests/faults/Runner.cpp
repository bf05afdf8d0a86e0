// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// The runner of tests/faults: see --help, and tests/faults/run.

#include "Case.h"
#include "Intent.h"
#include "Matrix.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace byoc::faults;

constexpr int LogLines = 30;
constexpr double CalmRate = 8;
constexpr qsizetype SmallestMatrix = 2000;
/// Seconds of the program's clock. Deadlines, three tries of each and pauses make some four
/// minutes; after a quarter of an hour nobody waits any more.
constexpr double LongestRecovery = 15 * 60;
/// Requests that are sent together share a lookup, so that not each of these cases fails one; if
/// hardly any does, they try something else than their name says.
constexpr double FewestLookups = 0.9;

void say(const QString &text)
{
    std::fprintf(stdout, "%s\n", qPrintable(text));
    std::fflush(stdout);
}

QString tail(const QString &log, qsizetype lines)
{
    const QStringList all = log.trimmed().split(u'\n');
    return all.mid(qMax(qsizetype(0), all.size() - lines)).join(u"\n    "_s);
}

/// Runs cases, some at a time, and says how they went.
class Runner : public QObject
{
public:
    Runner(const CaseOptions &options, int jobs, bool isVerbose)
        : m_options(options)
        , m_jobs(jobs)
        , m_isVerbose(isVerbose)
    {
    }

    /// Returns when the last one has ended.
    QList<Outcome> run(const QList<CaseId> &cases)
    {
        m_waiting = cases;
        m_total = cases.size();
        m_outcomes.clear();
        for (int i = 0; i < m_jobs; ++i)
            startNext();
        if (m_total > 0)
            QCoreApplication::exec();
        return m_outcomes;
    }

private:
    void startNext()
    {
        if (m_waiting.isEmpty())
            return;
        auto *next = new Case(m_waiting.takeFirst(), m_options, this);
        // Queued: it may end while it starts.
        connect(
            next, &Case::finished, this,
            [this, next] {
                m_outcomes << next->outcome();
                tell(next->outcome());
                next->deleteLater();
                startNext();
                if (m_outcomes.size() == m_total)
                    QCoreApplication::quit();
            },
            Qt::QueuedConnection);
        next->start();
    }

    void tell(const Outcome &outcome) const
    {
        if (m_isVerbose)
            say(outcome.log);
        if (m_isVerbose && outcome.failures.isEmpty())
            say(u"passed %1, %2 s"_s.arg(outcome.id.text()).arg(outcome.seconds, 0, 'f', 1));
        if (!outcome.failures.isEmpty()) {
            say(u"FAILED %1: %2\n  repeat: tests/faults/run --case '%1'\n    %3"_s.arg(
                outcome.id.text(), outcome.failures.join(u' '), tail(outcome.log, LogLines)));
        } else if (m_outcomes.size() % 100 == 0) {
            say(u"%1 of %2"_s.arg(m_outcomes.size()).arg(m_total));
        }
    }

    CaseOptions m_options;
    int m_jobs;
    bool m_isVerbose;
    QList<CaseId> m_waiting;
    QList<Outcome> m_outcomes;
    qsizetype m_total = 0;
};

/// How much longer it took than without faults, in seconds of the program's clock.
double recovery(const Outcome &outcome, const QHash<QString, double> &faultless)
{
    return qMax(0.0, outcome.seconds - faultless.value(outcome.id.flow));
}

/// Whether the cases without a name for the host were that.
bool lookupsFailed(const QList<Outcome> &outcomes)
{
    qsizetype cases = 0;
    qsizetype met = 0;
    for (const Outcome &outcome : outcomes) {
        const bool isAboutNames = outcome.id.fault.kind == Fault::Kind::NoName;
        cases += isAboutNames ? 1 : 0;
        met += isAboutNames && outcome.lookupsFailed > 0 ? 1 : 0;
        if (isAboutNames && outcome.lookupsFailed == 0)
            say(u"  Without a lookup: "_s + outcome.id.text());
    }
    if (cases > 0)
        say(u"%1 of %2 dns cases met a lookup."_s.arg(met).arg(cases));
    return met >= qsizetype(FewestLookups * double(cases));
}

/// The exit code. `wanted`: how many cases there should have been. `took`: for them; `all`: with
/// what had to be known before. Both in milliseconds.
int report(const QList<Outcome> &outcomes, const QHash<QString, double> &faultless,
           qsizetype wanted, qint64 took, qint64 all)
{
    qsizetype failures = 0;
    const auto tell = [&failures](const Outcome &outcome, const QString &what) {
        say(u"  FAILED %1: %2"_s.arg(outcome.id.text(), what));
        ++failures;
    };
    for (const Outcome &outcome : outcomes) {
        const double seconds = recovery(outcome, faultless);
        if (!outcome.failures.isEmpty())
            tell(outcome, outcome.failures.join(u' '));
        else if (seconds > LongestRecovery)
            tell(outcome, u"It took %1 s longer than without faults."_s.arg(qRound(seconds)));
    }
    say(u"%1 cases, %2 failures, in %3 s; %4 s with the flows without faults."_s
            .arg(outcomes.size())
            .arg(failures)
            .arg(took / 1000)
            .arg(all / 1000));
    const auto slowest = std::max_element(
        outcomes.begin(), outcomes.end(), [&faultless](const Outcome &one, const Outcome &other) {
            return recovery(one, faultless) < recovery(other, faultless);
        });
    if (slowest != outcomes.end())
        say(u"Slowest recovery: %1 took %2 s longer than without faults (the program's clock)."_s
                .arg(slowest->id.text())
                .arg(recovery(*slowest, faultless), 0, 'f', 0));
    if (outcomes.size() != wanted || wanted == 0)
        say(u"FAILED: there should have been %1 cases, and at least one."_s.arg(wanted));
    const bool areHonest = lookupsFailed(outcomes);
    if (!areHonest)
        say(u"FAILED: the dns cases are none."_s);
    return failures == 0 && outcomes.size() == wanted && wanted > 0 && areHonest ? 0 : 1;
}

bool allWell(const QList<Outcome> &outcomes, qsizetype count)
{
    return outcomes.size() == count
        && std::all_of(outcomes.begin(), outcomes.end(),
                       [](const Outcome &outcome) { return outcome.failures.isEmpty(); });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QElapsedTimer time;
    time.start();
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Every request × every fault × killed or not: exactly one onboarding must come of it."_s);
    parser.addHelpOption();
    const QCommandLineOption all(u"all"_s, u"The whole matrix, not only the sample."_s);
    const QCommandLineOption list(u"list"_s, u"Names the cases and runs none."_s);
    const QCommandLineOption only(u"only"_s, u"Of these, those whose name matches."_s, u"REGEX"_s);
    const QCommandLineOption one(u"case"_s, u"Only this case, of the whole matrix."_s, u"NAME"_s);
    const QCommandLineOption size(
        u"sample"_s,
        u"Size of the sample. It has at least each request and each fault of each flow."_s, u"N"_s,
        u"330"_s);
    const QCommandLineOption jobs(u"jobs"_s, u"Cases at a time."_s, u"N"_s, u"6"_s);
    const QCommandLineOption rate(u"rate"_s, u"How fast clocks run."_s, u"N"_s, u"25"_s);
    const QCommandLineOption verbose(u"verbose"_s, u"What the drivers say."_s);
    const QString beside = QFileInfo(QCoreApplication::applicationFilePath()).path();
    const QCommandLineOption driver(u"driver"_s, u"The driver's executable."_s, u"PATH"_s,
                                    beside + u"/faults-driver"_s);
    parser.addOptions({all, list, only, one, size, jobs, rate, verbose, driver});
    parser.process(application);

    CaseOptions options;
    options.driver = parser.value(driver);
    options.rate = parser.value(rate).toDouble();
    const int atATime = qMax(1, parser.value(jobs).toInt());

    // What each flow sends is learnt by going through it without faults: slowly, so that no
    // busy machine makes it try again.
    QList<CaseId> faultless;
    for (const QString &flow : Intent::flows())
        faultless << CaseId{flow, {}, {}, false};
    CaseOptions calmly = options;
    calmly.rate = qMin(options.rate, CalmRate);
    const QList<Outcome> learnt = Runner(calmly, 3, false).run(faultless);
    if (!allWell(learnt, faultless.size())) {
        say(u"It does not even work without faults."_s);
        return 1;
    }
    QList<Flow> flows;
    for (const QString &flow : Intent::flows()) {
        for (const Outcome &outcome : learnt) {
            if (outcome.id.flow == flow)
                flows << Flow{flow, outcome.requests};
        }
    }

    const QList<CaseId> matrix = wholeMatrix(flows);
    QStringList gaps = gapsIn(flows);
    if (matrix.size() < SmallestMatrix)
        gaps << u"There are only %1 cases."_s.arg(matrix.size());
    const bool isWhole = parser.isSet(all) || parser.isSet(one) || parser.isSet(only);
    const qsizetype sampled = parser.value(size).toLongLong();
    QList<CaseId> cases = isWhole ? matrix : sampleOf(matrix, sampled);
    if (cases.size() < qMin(isWhole ? matrix.size() : sampled, matrix.size()))
        gaps << u"The sample has only %1 cases."_s.arg(cases.size());
    if (!gaps.isEmpty()) {
        say(gaps.join(u'\n'));
        return 1;
    }
    const QRegularExpression wanted(parser.value(only));
    cases.removeIf([&](const CaseId &id) {
        return (parser.isSet(one) && id.text() != parser.value(one))
            || !wanted.match(id.text()).hasMatch();
    });
    if (parser.isSet(list)) {
        for (const CaseId &id : std::as_const(cases))
            say(id.text());
        return 0;
    }

    // How long it takes without faults: at the same rate, with as much beside it.
    QHash<QString, double> seconds;
    const QList<Outcome> undisturbed = Runner(options, atATime, false).run(faultless);
    for (const Outcome &outcome : undisturbed)
        seconds.insert(outcome.id.flow, outcome.seconds);
    if (!allWell(undisturbed, faultless.size())) {
        say(u"At this rate it does not even work without faults."_s);
        return 1;
    }
    say(u"%1 of %2 cases"_s.arg(cases.size()).arg(matrix.size()));
    const qint64 before = time.elapsed();
    const QList<Outcome> outcomes = Runner(options, atATime, parser.isSet(verbose)).run(cases);
    return report(outcomes, seconds, cases.size(), time.elapsed() - before, time.elapsed());
}
