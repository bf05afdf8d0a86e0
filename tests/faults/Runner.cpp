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

    QList<Outcome> run(const QList<CaseId> &cases)
    {
        m_waiting = cases;
        m_total = cases.size();
        m_outcomes.clear();
        for (int i = 0; i < m_jobs; ++i)
            startNext();
        if (m_running > 0)
            m_loop.exec();
        return m_outcomes;
    }

private:
    void startNext()
    {
        if (m_waiting.isEmpty()) {
            if (m_running == 0)
                m_loop.quit();
            return;
        }
        auto *next = new Case(m_waiting.takeFirst(), m_options, this);
        ++m_running;
        connect(next, &Case::finished, this, [this, next] {
            m_outcomes << next->outcome();
            tell(next->outcome());
            next->deleteLater();
            --m_running;
            QMetaObject::invokeMethod(
                this, [this] { startNext(); }, Qt::QueuedConnection);
        });
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
    int m_running = 0;
    QEventLoop m_loop;
};

/// How much longer it took than without faults, in seconds of the program's clock.
double recovery(const Outcome &outcome, const QHash<QString, double> &faultless)
{
    return qMax(0.0, outcome.seconds - faultless.value(outcome.id.cloud));
}

int report(const QList<Outcome> &outcomes, const QHash<QString, double> &faultless, qint64 took)
{
    const auto failures = std::count_if(outcomes.begin(), outcomes.end(),
                                        [](const Outcome &one) { return !one.failures.isEmpty(); });
    say(u"%1 cases, %2 failures, in %3 s."_s.arg(outcomes.size()).arg(failures).arg(took / 1000));
    for (const Outcome &outcome : outcomes) {
        if (!outcome.failures.isEmpty())
            say(u"  FAILED %1: %2"_s.arg(outcome.id.text(), outcome.failures.join(u' ')));
    }
    const auto slowest = std::max_element(
        outcomes.begin(), outcomes.end(), [&faultless](const Outcome &one, const Outcome &other) {
            return recovery(one, faultless) < recovery(other, faultless);
        });
    if (slowest != outcomes.end())
        say(u"Slowest recovery: %1 took %2 s longer than without faults (the program's clock)."_s
                .arg(slowest->id.text())
                .arg(recovery(*slowest, faultless), 0, 'f', 0));
    return failures == 0 && !outcomes.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Every request × every fault × killed or not: exactly one onboarding must come of it."_s);
    parser.addHelpOption();
    const QCommandLineOption all(u"all"_s, u"The whole matrix, not only the sample."_s);
    const QCommandLineOption list(u"list"_s, u"Names the cases and runs none."_s);
    const QCommandLineOption only(u"only"_s, u"Of these, those whose name matches."_s, u"REGEX"_s);
    const QCommandLineOption one(u"case"_s, u"Only this case, of the whole matrix."_s, u"NAME"_s);
    const QCommandLineOption size(u"sample"_s, u"Size of the sample."_s, u"N"_s, u"330"_s);
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
    QElapsedTimer time;
    time.start();
    Runner runner(options, qMax(1, parser.value(jobs).toInt()), parser.isSet(verbose));

    // What each cloud's flow sends is learnt by going through it without faults.
    QList<CaseId> faultless;
    for (const QString &cloud : Intent::clouds())
        faultless << CaseId{cloud, {}, {}, false};
    QList<Flow> flows;
    QHash<QString, double> seconds;
    // Slowly, so that no busy machine makes it try again.
    CaseOptions calmly = options;
    calmly.rate = qMin(options.rate, CalmRate);
    const QList<Outcome> learnt = Runner(calmly, 3, false).run(faultless);
    for (const QString &cloud : Intent::clouds()) {
        for (const Outcome &outcome : learnt) {
            if (outcome.id.cloud == cloud)
                flows << Flow{cloud, outcome.requests};
            seconds.insert(outcome.id.cloud, outcome.seconds);
        }
    }
    if (std::any_of(learnt.begin(), learnt.end(),
                    [](const Outcome &outcome) { return !outcome.failures.isEmpty(); })) {
        say(u"It does not even work without faults."_s);
        return 1;
    }

    const QList<CaseId> matrix = wholeMatrix(flows);
    const bool isWhole = parser.isSet(all) || parser.isSet(one) || parser.isSet(only);
    QList<CaseId> cases = isWhole ? matrix : sampleOf(matrix, parser.value(size).toLongLong());
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
    say(u"%1 of %2 cases"_s.arg(cases.size()).arg(matrix.size()));
    const QList<Outcome> outcomes = runner.run(cases);
    return report(outcomes, seconds, time.elapsed());
}
