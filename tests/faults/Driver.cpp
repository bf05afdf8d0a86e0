// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// The driver: the real program without its window, and a person who uses it. The runner may kill it
// at any time and start it again with the same directory.
//
// faults-driver DIRECTORY FLOW ORIGIN DOOR keep|session [OUTAGE NAME OCCURRENCE SECONDS KILL]
//
// Exit code: 0 when the person has finished; 3 when something that was typed is gone.

#include "FileStore.h"
#include "Intent.h"
#include "Interposed.h"
#include "Person.h"
#include "RequestName.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QStandardPaths>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace byoc;
using namespace byoc::faults;

constexpr int SomethingIsGone = 3;

/// Begins when the product is about to send a certain request: nobody else knows of it before the
/// connection is made.
struct PlannedOutage
{
    Outage outage = Outage::None;
    Target target;
    double seconds = 0; ///< of the driver's clock
    bool kills = false;
    int seen = 0;
};

Weather *weather = nullptr;
PlannedOutage planned;

void say(const QString &text)
{
    std::fprintf(stdout, "%s\n", qPrintable(text));
    std::fflush(stdout);
}

/// Qt keeps the last 128 names that were found, and does not ask again for a minute.
void forgetNames()
{
    constexpr int Kept = 128;
    for (int i = 0; planned.outage == Outage::NoName && i <= Kept; ++i)
        QHostInfo::fromName(u'n' + QString::number(i) + QLatin1StringView(OtherName));
}

/// The product is about to send a request.
void announced(const QByteArray &verb, const QUrl &url)
{
    if (planned.outage == Outage::None
        || requestName(QString::fromLatin1(verb), url.path(), url.query(QUrl::FullyEncoded))
            != planned.target.name)
        return;
    if (++planned.seen != planned.target.occurrence || weather->outage != Outage::None)
        return;
    weather->outageKills = planned.kills;
    weather->outageLength = std::int64_t(planned.seconds * 1e9);
    weather->outage = planned.outage;
    dropConnections(); // Qt may have opened one too many, over which the request would get through
    forgetNames(); // last, or a lookup that is under way would bring the name back
    say(u"the outage begins"_s);
}

void hear(QtMsgType, const QMessageLogContext &, const QString &line)
{
    say(line);
}

Outage outageNamed(const QString &name)
{
    return name == "refused"_L1 ? Outage::Refused
        : name == "dns"_L1      ? Outage::NoName
                                : Outage::WrongCertificate;
}

} // namespace

// HttpClient's call of QNetworkAccessManager::sendCustomRequest() comes here (the linker's --wrap):
// the only moment at which it is known what a connection will be for before it is made.
extern "C" {

QNetworkReply *
__real__ZN21QNetworkAccessManager17sendCustomRequestERK15QNetworkRequestRK10QByteArrayP9QIODevice(
    QNetworkAccessManager *manager, const QNetworkRequest &request, const QByteArray &verb,
    QIODevice *body);

QNetworkReply *
__wrap__ZN21QNetworkAccessManager17sendCustomRequestERK15QNetworkRequestRK10QByteArrayP9QIODevice(
    QNetworkAccessManager *manager, const QNetworkRequest &request, const QByteArray &verb,
    QIODevice *body)
{
    announced(verb, request.url());
    return __real__ZN21QNetworkAccessManager17sendCustomRequestERK15QNetworkRequestRK10QByteArrayP9QIODevice(
        manager, request, verb, body);
}

} // extern "C"

int main(int argc, char *argv[])
{
    if (argc < 6)
        return 2;
    const QString directory = QString::fromLocal8Bit(argv[1]);
    weather = Weather::open(directory + u"/weather"_s);
    if (!weather)
        return 2;
    live(weather);
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() >= 11) {
        planned = {outageNamed(arguments.at(6)),
                   {arguments.at(7), arguments.at(8).toInt()},
                   arguments.at(9).toDouble(),
                   arguments.at(10) == "kill"_L1};
    }
    qInstallMessageHandler(hear);

    FileStore store(directory + u"/keychain.json"_s);
    Services services(directory + u"/state"_s, QUrl(arguments.at(3)), store);
    Person person(services, Intent::of(arguments.at(2)), QUrl(arguments.at(4)), directory);
    if (arguments.at(5) == "keep"_L1)
        person.keepSignIn();
    QObject::connect(services.computer.get(), &Computer::woke, &application,
                     [] { say(u"the computer woke"_s); });
    QObject::connect(&person, &Person::did, &application,
                     [](const QString &what) { say(u"the person "_s + what); });
    QObject::connect(&person, &Person::missed, &application, [](const QString &what) {
        say(u"LOST "_s + what);
        QCoreApplication::exit(SomethingIsGone);
    });
    QObject::connect(&person, &Person::finished, &application, &QCoreApplication::quit);
    person.begin();
    return QCoreApplication::exec();
}
