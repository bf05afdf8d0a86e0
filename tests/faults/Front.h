// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Fault.h"
#include "RequestName.h"
#include "Weather.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

class QTcpServer;

namespace byoc::demo {
struct HttpRequest;
}

namespace byoc::faults {

/// What is to go wrong at a front: the target and, if the fault lasts, what follows of that name.
struct Plan
{
    Target target;
    Fault fault;
    bool kills = false; ///< the driver dies soon after the first; what follows meets the next one
};

/// Stands between the driver and the demo control plane, passes everything on, and does harm where
/// the plan says so. In the thread of its owner.
class Front : public QObject
{
    Q_OBJECT

public:
    /// `demo`: where it passes on to. `weather` is borrowed. With `isSecure` it speaks TLS, with
    /// the certificate of TestCertificates.
    Front(const QUrl &demo, Weather &weather, bool isSecure, QObject *parent = nullptr);
    ~Front() override;

    /// On a free port of the loopback interface; false: it cannot.
    bool listen();
    quint16 port() const;

    void setPlan(const std::optional<Plan> &plan) { m_plan = plan; }
    /// All that came, in the order in which it came.
    const QList<Target> &trace() const { return m_trace; }
    /// How often the fault has shown itself; outages are counted in the weather.
    int faultsMet() const { return m_met; }
    void dropConnections();
    /// A request is still to be passed on, long after its connection was reset.
    bool holdsSomething() const { return m_held > 0; }

signals:
    /// The harm is done: the driver has to die soon.
    void killWanted();
    void sleepWanted();
    void nothingHeld();

private:
    class Server;
    class Connection;
    enum class Action { None, Harm, HarmAndKill };

    void accept(qintptr descriptor);
    Action next(const QString &name);
    void noteSession(const demo::HttpRequest &request);
    void passOnLate(const demo::HttpRequest &request);

    QUrl m_demo;
    Weather &m_weather;
    bool m_isSecure;
    std::unique_ptr<Server> m_server;
    std::optional<Plan> m_plan;
    QHash<QString, int> m_seen;
    QList<Target> m_trace;
    bool m_hasBegun = false;
    int m_left = 0; ///< further requests of the name that meet the fault
    int m_met = 0;
    int m_held = 0;
    QHash<QByteArray, QByteArray> m_session; ///< headers that prove it, as they came last
};

} // namespace byoc::faults
