// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// How long the wizard takes to its first painted page and how much memory at most, beside a bare
// QWizard with one page. Both are this very program, so both load the same libraries; each run is a
// process of its own, and the two take turns, so that what else the machine does meets both.
//
//     StartupBench [RUNS]

#include "Product.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

constexpr int UsualRuns = 15;
constexpr double TimeGoal = 1.5;
constexpr double MemoryGoal = 1.8;
constexpr auto Bare = "--bare"_L1;
constexpr auto Wizard = "--wizard"_L1;

/// Monotonic, and the same clock in every process.
qint64 nowNanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

/// Highest resident memory of this process so far, in KiB (VmHWM; proc(5)).
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(u"VmHWM:\\s+(\\d+) kB"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

/// Reports and quits when control is back in the event loop after the window's first paint.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget &window, qint64 began)
        : m_began(began)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QMetaObject::invokeMethod(this, &FirstPaint::report, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void report() const
    {
        const double milliseconds = double(nowNanoseconds() - m_began) / 1e6;
        std::printf("%.3f %lld\n", milliseconds, static_cast<long long>(peakMemory()));
        QApplication::quit();
    }

    qint64 m_began;
    bool m_painted = false;
};

int showBare(int argc, char *argv[], qint64 began)
{
    QApplication application(argc, argv);
    QWizard wizard;
    auto *page = new QWizardPage;
    page->setTitle(u"Connect your cloud account"_s);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(new QLabel(u"One page with a line of text."_s));
    wizard.addPage(page);
    const FirstPaint paint(wizard, began);
    wizard.show();
    return QApplication::exec();
}

int showWizard(int argc, char *argv[], qint64 began)
{
    QApplication application(argc, argv);
    const QTemporaryDir state;
    theme::apply(theme::Scheme::System, 1.0);
    Product product(state.path());
    const FirstPaint paint(product.window, began);
    product.window.show();
    return QApplication::exec();
}

struct Sample
{
    double milliseconds = 0;
    double kibibytes = 0;
};

Sample run(QLatin1StringView mode)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {mode, QString::number(nowNanoseconds())});
    child.waitForFinished(-1);
    const QList<QByteArray> numbers = child.readAllStandardOutput().trimmed().split(' ');
    if (child.exitCode() != 0 || numbers.size() != 2)
        qFatal("A measured process failed.");
    return {numbers[0].toDouble(), numbers[1].toDouble()};
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

struct Series
{
    QList<double> milliseconds;
    QList<double> mebibytes;

    void add(const Sample &sample)
    {
        milliseconds << sample.milliseconds;
        mebibytes << sample.kibibytes / 1024;
    }
};

void printRow(const char *what, const QList<double> &bare, const QList<double> &wizard, double goal)
{
    const double ratio = median(wizard) / median(bare);
    std::printf("%-26s %12.1f %12.1f %8.2f   at most %.1f: %s\n", what, median(bare),
                median(wizard), ratio, goal, ratio <= goal ? "met" : "MISSED");
}

int compare(int runs)
{
    Series bare;
    Series wizard;
    run(Bare); // once, so that what is on disk is in memory for both
    run(Wizard);
    for (int i = 0; i < runs; ++i) {
        bare.add(run(Bare));
        wizard.add(run(Wizard));
    }
    std::printf("Start, medians of %d runs each, on %s\n", runs,
                qPrintable(qEnvironmentVariable("QT_QPA_PLATFORM")));
    std::printf("%-26s %12s %12s %8s   %s\n", "", "bare QWizard", "wizard", "ratio", "goal");
    printRow("first painted page, ms", bare.milliseconds, wizard.milliseconds, TimeGoal);
    printRow("highest memory, MiB", bare.mebibytes, wizard.mebibytes, MemoryGoal);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 3 && Bare == QLatin1StringView(argv[1]))
        return showBare(argc, argv, QByteArray(argv[2]).toLongLong());
    if (argc == 3 && Wizard == QLatin1StringView(argv[1]))
        return showWizard(argc, argv, QByteArray(argv[2]).toLongLong());
    const QCoreApplication application(argc, argv);
    const int runs = argc == 2 ? QByteArray(argv[1]).toInt() : UsualRuns;
    if (argc > 2 || runs < 1) {
        std::fputs("usage: StartupBench [RUNS]\n", stderr);
        return 2;
    }
    return compare(runs);
}
