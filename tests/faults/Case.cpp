// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Case.h"

#include "HttpFixtures.h"
#include "Intent.h"
#include "onboarding/Journal.h"
#include "workstation/NetworkSettings.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <array>
#include <csignal>

namespace byoc::faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int OutageSeconds = 4; ///< of the driver's clock: until it has stopped trying by itself
constexpr std::int64_t Hour = 3600LL * 1'000'000'000;
constexpr auto Doze = 60ms; ///< of real time, for which the process stands still
/// How long after the harm the driver dies, of its clock: before it knows, while it deals with it,
/// after it has.
constexpr std::array DelaysOfDeath{0ms, 50ms, 120ms, 250ms};

} // namespace

Case::Case(const CaseId &id, const CaseOptions &options, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_options(options)
{
    m_outcome.id = id;
    connect(&m_demo, &DemoThread::ready, this, &Case::demoReady);
    connect(&m_demo, &DemoThread::failed, this, [this](const QString &why) { end({why}); });
    m_driver.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_driver, &QProcess::finished, this, &Case::driverEnded);
    connect(&m_driver, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end({u"The driver does not start."_s});
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { end({u"It does not come to an end."_s}); });
}

Case::~Case()
{
    m_driver.disconnect(this);
    m_driver.kill();
    m_driver.waitForFinished();
    m_front.reset();
    Weather::close(m_weather);
}

void Case::start()
{
    DemoOptions options;
    options.timeScale = m_options.rate;
    m_patience.start(m_options.patience);
    m_demo.start(options);
}

void Case::demoReady(const QUrl &url)
{
    m_door = url;
    m_weather = Weather::create(m_directory.filePath(u"weather"_s), m_options.rate);
    const bool isSecure = m_id.fault.kind == Fault::Kind::WrongCertificate && !m_id.isFaultless();
    if (!m_weather || !QDir(m_directory.path()).mkdir(u"state"_s)) {
        end({u"There is no room for temporary files."_s});
        return;
    }
    if (isSecure) {
        NetworkSettings settings;
        settings.caFile = m_directory.filePath(u"ca.pem"_s);
        QFile file(settings.caFile);
        if (!file.open(QIODevice::WriteOnly)
            || file.write(TestCertificates::authority().toPem()) < 0
            || !saveNetworkSettings(settings, m_directory.filePath(u"state/network.json"_s))) {
            end({u"The certificate cannot be written."_s});
            return;
        }
    }
    m_front = std::make_unique<Front>(url, *m_weather, isSecure);
    connect(m_front.get(), &Front::killWanted, this, &Case::killSoon);
    connect(m_front.get(), &Front::sleepWanted, this, &Case::sleepAnHour);
    if (!m_id.isFaultless())
        m_front->setPlan(Plan{m_id.target, m_id.fault, m_id.kills});
    if (!m_front->listen()) {
        end({u"The front cannot listen."_s});
        return;
    }
    m_weather->port = m_front->port();
    m_weather->deathDelay = qMax(1, std::int32_t(delayOfDeath().count()));
    m_time.start();
    startDriver();
}

void Case::startDriver()
{
    const bool isSecure = m_id.fault.kind == Fault::Kind::WrongCertificate && !m_id.isFaultless();
    QUrl origin;
    origin.setScheme(isSecure ? u"https"_s : u"http"_s);
    origin.setHost(u"localhost"_s);
    origin.setPort(m_front->port());
    QStringList arguments{m_directory.path(), m_id.flow, origin.toString(), m_door.toString(),
                          m_id.keepsSignIn ? u"keep"_s : u"session"_s};
    if (m_id.fault.isOutage() && !m_id.isFaultless())
        arguments << m_id.fault.name << m_id.target.name << QString::number(m_id.target.occurrence)
                  << QString::number(OutageSeconds) << (m_id.kills ? u"kill"_s : u"alive"_s);
    m_driver.start(m_options.driver, arguments);
}

std::chrono::microseconds Case::delayOfDeath() const
{
    const std::size_t which = qChecksum(m_id.text().toUtf8()) % DelaysOfDeath.size();
    const double scale = 1 / m_options.rate;
    return std::chrono::round<std::chrono::microseconds>(DelaysOfDeath.at(which) * scale);
}

void Case::killSoon()
{
    const auto process = pid_t(m_driver.processId());
    const auto delay = std::chrono::ceil<std::chrono::milliseconds>(delayOfDeath())
        + (m_id.fault.kind == Fault::Kind::Sleep ? Doze : 0ms);
    QTimer::singleShot(delay, Qt::PreciseTimer, this, [this, process] {
        if (m_driver.state() == QProcess::Running && m_driver.processId() == process)
            ::kill(process, SIGKILL);
    });
}

void Case::sleepAnHour()
{
    const auto process = pid_t(m_driver.processId());
    ::kill(process, SIGSTOP);
    m_weather->asleep += Hour; // the steady clock stands still in a sleep, as on Linux
    m_weather->wallShift += Hour;
    m_front->dropConnections();
    QTimer::singleShot(Doze, this, [this, process] {
        if (m_driver.state() == QProcess::Running && m_driver.processId() == process)
            ::kill(process, SIGCONT);
    });
}

void Case::driverEnded(int code, QProcess::ExitStatus status)
{
    m_outcome.log += QString::fromUtf8(m_driver.readAll());
    if (m_hasEnded)
        return;
    if (status == QProcess::CrashExit && code == SIGKILL && m_id.kills && !m_wasKilled) {
        m_wasKilled = true;
        m_outcome.log += u"--- killed, and started again\n"_s;
        QMetaObject::invokeMethod(this, &Case::startDriver, Qt::QueuedConnection);
        return;
    }
    m_outcome.seconds = double(m_time.elapsed()) / 1000 * m_options.rate;
    if (status == QProcess::CrashExit || code != 0)
        end({u"The driver ended by itself (%1)."_s.arg(code)});
    else if (m_front->holdsSomething()) // which may still do harm
        connect(m_front.get(), &Front::nothingHeld, this, &Case::gatherEvidence);
    else
        gatherEvidence();
}

void Case::fetch(const QUrl &url, const std::function<void(const QByteArray &)> &then)
{
    QNetworkReply *reply = m_network.get(QNetworkRequest(url));
    connect(reply, &QNetworkReply::finished, this, [reply, then] {
        reply->deleteLater();
        then(reply->readAll());
    });
}

void Case::ask(const QString &path, const std::function<void(const QJsonObject &)> &then)
{
    QUrl url = m_door;
    url.setPath(path);
    fetch(url, [then](const QByteArray &json) { then(QJsonDocument::fromJson(json).object()); });
}

void Case::gatherEvidence()
{
    const auto bytesOf = [this](const QString &name) {
        QFile file(m_directory.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    Evidence evidence;
    evidence.drafts = Journal(m_directory.filePath(u"state/journal.json"_s)).drafts();
    evidence.params = bytesOf(u"params.json"_s);
    evidence.kit = bytesOf(u"kit.tar"_s);
    ask(u"/demo/instances"_s, [this, evidence](const QJsonObject &instances) mutable {
        evidence.instances = instances[u"instances"].toArray();
        ask(u"/demo/requests"_s, [this, evidence](const QJsonObject &requests) mutable {
            evidence.requests = requests[u"requests"].toArray();
            QUrl kit = m_door;
            kit.setPath(u"/2022-09-01-00/account-setup/byoc-onprem"_s);
            kit.setQuery(u"account_config_id="_s + evidence.drafts.value(0).accountConfigId);
            if (!Intent::of(m_id.flow).needsKit) {
                judge(evidence);
                return;
            }
            fetch(kit, [this, evidence](const QByteArray &bytes) mutable {
                evidence.servedKit = bytes;
                judge(evidence);
            });
        });
    });
}

void Case::judge(const Evidence &evidence)
{
    QStringList failures = verdict(Intent::of(m_id.flow), evidence);
    if (!m_id.isFaultless() && m_front->faultsMet() + m_weather->outagesMet == 0)
        failures << u"The fault never showed itself."_s;
    if (m_id.kills && !m_wasKilled)
        failures << u"The driver was never killed."_s;
    // While it watches, it wants to know.
    if (m_id.fault.kind == Fault::Kind::Sleep && !m_id.kills && m_id.target.name == "describe"_L1
        && !m_outcome.log.contains(u"woke"))
        failures << u"The program did not hear of the sleep."_s;
    end(failures);
}

void Case::end(const QStringList &failures)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_patience.stop();
    m_outcome.failures = failures;
    if (m_front)
        m_outcome.requests = m_front->trace();
    if (m_weather)
        m_outcome.lookupsFailed = m_weather->lookupsFailed;
    m_outcome.log += QString::fromUtf8(m_driver.readAll());
    m_front.reset();
    emit finished();
}

} // namespace byoc::faults
