// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoThread.h"
#include "Front.h"
#include "Matrix.h"
#include "Verdict.h"
#include "Weather.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <functional>

namespace byoc::faults {

/// How cases are run.
struct CaseOptions
{
    QString driver; ///< path of the driver's executable
    double rate = 25; ///< how fast the driver's clocks and the demo's lifecycles pass
    std::chrono::seconds patience{120}; ///< real time after which a case counts as stuck
};

/// What came of a case.
struct Outcome
{
    CaseId id;
    QStringList failures; ///< sentences; empty: it passed
    double seconds = 0; ///< of the driver's clock, from its first start to its end
    QList<Target> requests; ///< what the front saw
    int lookupsFailed = 0; ///< of the front's name
    QString log; ///< what the drivers said
};

/// One case: a demo control plane, a front, and a driver that may be killed once. Ends with
/// finished(), once.
class Case : public QObject
{
    Q_OBJECT

public:
    Case(const CaseId &id, const CaseOptions &options, QObject *parent = nullptr);
    ~Case() override;

    void start();
    const Outcome &outcome() const { return m_outcome; }

signals:
    void finished();

private:
    void demoReady(const QUrl &url);
    void startDriver();
    void driverEnded(int code, QProcess::ExitStatus status);
    /// Of real time.
    std::chrono::microseconds delayOfDeath() const;
    void killSoon();
    void sleepAnHour();
    void fetch(const QUrl &url, const std::function<void(const QByteArray &)> &then);
    void ask(const QString &path, const std::function<void(const QJsonObject &)> &then);
    void gatherEvidence();
    void judge(const Evidence &evidence);
    void end(const QStringList &failures);

    CaseId m_id;
    CaseOptions m_options;
    Outcome m_outcome;
    QTemporaryDir m_directory;
    Weather *m_weather = nullptr;
    DemoThread m_demo;
    QUrl m_door;
    std::unique_ptr<Front> m_front;
    QProcess m_driver;
    QTimer m_patience;
    QElapsedTimer m_time;
    QNetworkAccessManager m_network;
    bool m_wasKilled = false;
    bool m_hasEnded = false;
};

} // namespace byoc::faults
