// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/Network.h"
#include "job/Job.h"

namespace byoc {

/// How the network is reached, as the person has set it or as the provider's profile says: applied
/// to all of the program, and kept in `network.json` in the state directory. The password of a
/// proxy stays in memory. GUI thread.
class ConnectionSettings : public QObject
{
    Q_OBJECT

public:
    /// `path` empty: nothing is kept. Borrows `network` and applies what was kept.
    ConnectionSettings(const QString &path, Network &network, QObject *parent = nullptr);

    const NetworkSettings &settings() const { return m_network.settings(); }
    const Secret &password() const { return m_network.password(); }
    /// What was wrong with what had been kept, or could not be kept.
    std::optional<Problem> problem() const { return m_problem; }

    /// From now on, and after a restart.
    void change(const NetworkSettings &settings, const Secret &password);
    /// As the profile says, until the program ends; what the person has set stays kept, and holds
    /// again where the profile says nothing. `authorities`: PEM, trusted in addition; empty: none.
    void useFromProfile(const std::optional<NetworkSettings> &proxy, const QByteArray &authorities);
    void forget();

    /// Whether `url` can be reached with these settings, before anything else uses them. Gives the
    /// sentence to show.
    Job<QString> *test(const NetworkSettings &settings, const Secret &password, const QUrl &url);

signals:
    void changed();

private:
    void apply(const NetworkSettings &settings, const Secret &password);

    QString m_path;
    Network &m_network;
    std::optional<std::pair<NetworkSettings, Secret>> m_own; ///< of the person, under a profile's
    std::optional<Problem> m_problem;
};

} // namespace byoc
