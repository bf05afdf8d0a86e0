// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoControlPlane.h"
#include "demo/OddInstallKits.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <limits>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int WrongOptions = 2;

int signalSockets[2];

// Only write() is safe in a signal handler; the event loop reads the other end and quits.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalSockets[0], &byte, 1);
}

bool quitOnSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets) != 0)
        return false;
    auto *notifier =
        new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    return ::sigaction(SIGTERM, &action, nullptr) == 0
        && ::sigaction(SIGINT, &action, nullptr) == 0;
}

/// The options of the command line, or one sentence that says what is wrong with them.
class DemoCommandLine
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommandLine)

public:
    DemoCommandLine()
    {
        m_parser.setApplicationDescription(
            tr("Behaves like the control plane, for demos, tests and development."));
        m_parser.addHelpOption();
        m_parser.addOptions({
            {u"port"_s, tr("Listen on this port of 127.0.0.1; 0 for any free one."), u"N"_s,
             u"0"_s},
            {u"seed"_s, tr("Ids follow from this number."), u"N"_s, u"1"_s},
            {u"time-scale"_s, tr("Let lifecycles pass X times as fast."), u"X"_s, u"1"_s},
            {u"auto-grant"_s, tr("Grant access by itself after so many seconds, or never."),
             u"SECONDS"_s, u"never"_s},
            {u"customers"_s, tr("Make up so many customers for staff to find."), u"N"_s, u"12"_s},
            {u"odd-kit"_s,
             tr("Serve an install kit that nobody should run: %1.")
                 .arg(byoc::demo::oddInstallKits().join(u", "_s)),
             u"KIND"_s},
            {u"faults"_s, tr("Let things go wrong by the rules in this file."), u"FILE"_s},
        });
    }

    std::optional<byoc::DemoOptions> read(const QStringList &arguments);
    bool wantsHelp() const { return m_parser.isSet(u"help"_s); }
    QString helpText() const { return m_parser.helpText(); }
    QString error() const { return m_error; }

private:
    quint32 number(const QString &option, quint32 highest);
    void readAutoGrant(byoc::DemoOptions &options);
    void readTimeScale(byoc::DemoOptions &options);
    void readOddKit(byoc::DemoOptions &options);
    void readFaults(byoc::DemoOptions &options);
    void fail(const QString &sentence)
    {
        if (m_error.isEmpty())
            m_error = sentence;
    }

    QCommandLineParser m_parser;
    QString m_error;
};

std::optional<byoc::DemoOptions> DemoCommandLine::read(const QStringList &arguments)
{
    if (!m_parser.parse(arguments)) {
        m_error = m_parser.errorText();
        return std::nullopt;
    }
    if (wantsHelp())
        return std::nullopt;
    if (!m_parser.positionalArguments().isEmpty())
        fail(tr("\"%1\" is not an option.").arg(m_parser.positionalArguments().constFirst()));
    byoc::DemoOptions options;
    options.port = quint16(number(u"port"_s, 65535));
    options.seed = number(u"seed"_s, std::numeric_limits<quint32>::max());
    options.customers = int(number(u"customers"_s, 100000));
    readTimeScale(options);
    readAutoGrant(options);
    readOddKit(options);
    readFaults(options);
    return m_error.isEmpty() ? std::optional(options) : std::nullopt;
}

quint32 DemoCommandLine::number(const QString &option, quint32 highest)
{
    bool isNumber = false;
    const quint32 value = m_parser.value(option).toUInt(&isNumber);
    if (!isNumber || value > highest)
        fail(tr("--%1 must be a whole number from 0 to %2.").arg(option).arg(highest));
    return value;
}

void DemoCommandLine::readTimeScale(byoc::DemoOptions &options)
{
    bool isNumber = false;
    options.timeScale = m_parser.value(u"time-scale"_s).toDouble(&isNumber);
    // Negated, so that "nan" is refused as well.
    if (!isNumber || !(options.timeScale > 0 && options.timeScale <= 1e6))
        fail(tr("--time-scale must be a number above 0 and at most 1000000."));
}

void DemoCommandLine::readAutoGrant(byoc::DemoOptions &options)
{
    if (m_parser.value(u"auto-grant"_s) == u"never")
        return;
    bool isNumber = false;
    const uint seconds = m_parser.value(u"auto-grant"_s).toUInt(&isNumber);
    if (!isNumber || seconds > 86400)
        fail(tr("--auto-grant must be a whole number of seconds from 0 to 86400, or never."));
    options.autoGrantSeconds = int(seconds);
}

void DemoCommandLine::readOddKit(byoc::DemoOptions &options)
{
    options.oddKit = m_parser.value(u"odd-kit"_s);
    if (m_parser.isSet(u"odd-kit"_s) && !byoc::demo::oddInstallKits().contains(options.oddKit))
        fail(tr("--odd-kit must be one of %1.").arg(byoc::demo::oddInstallKits().join(u", "_s)));
}

void DemoCommandLine::readFaults(byoc::DemoOptions &options)
{
    if (!m_parser.isSet(u"faults"_s))
        return;
    QFile file(m_parser.value(u"faults"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        fail(tr("The faults file %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        return;
    }
    QString error;
    const auto rules = byoc::FaultRules::parse(file.readAll(), &error);
    if (rules)
        options.faults = *rules;
    else
        fail(tr("The faults file %1 is wrong. %2").arg(file.fileName(), error));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"byoc-demo-control-plane"_s);

    DemoCommandLine commandLine;
    const auto options = commandLine.read(QCoreApplication::arguments());
    if (commandLine.wantsHelp()) {
        std::fputs(qPrintable(commandLine.helpText()), stdout);
        return 0;
    }
    if (!options) {
        std::fprintf(stderr, "byoc-demo-control-plane: %s\n", qPrintable(commandLine.error()));
        return WrongOptions;
    }
    byoc::DemoControlPlane plane(*options);
    if (!quitOnSignals() || !plane.start()) {
        std::fprintf(stderr, "byoc-demo-control-plane: %s\n", qPrintable(plane.errorString()));
        return 1;
    }
    std::printf("listening on %s\n", qPrintable(plane.url().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
