// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Result.h"

#include <QMap>
#include <QString>

#include <optional>

namespace byoc {

/// How this computer reaches the network. A plain value; any thread. A password is no part of it.
struct NetworkSettings
{
    enum class Proxy {
        System, ///< as the desktop or the environment says, automatic configuration (PAC) included
        None, ///< straight to the servers
        Manual, ///< `protocol`, `host` and `port`
    };
    enum class Protocol { Http, Socks5 };
    enum class Field { Host, Port, User, CaFile };

    static constexpr int MaxPort = 65535;

    Proxy proxy = Proxy::System;
    Protocol protocol = Protocol::Http;
    QString host; ///< a name or an address, without port
    int port = 0; ///< 1 … MaxPort; 0: not given
    QString user; ///< for a proxy that asks who one is; empty: none
    QString caFile; ///< certificates trusted in addition to the system's; empty: none

    bool operator==(const NetworkSettings &) const = default;

    static std::optional<Problem> checkHost(const QString &host);
    static std::optional<Problem> checkPort(int port);
    static std::optional<Problem> checkUser(const QString &user);
    /// Reads the file.
    static std::optional<Problem> checkCaFile(const QString &path);

    /// What is wrong, by field; of host and port only when they are used. Reads the CA file.
    QMap<Field, Problem> check() const;
};

struct LoadedNetworkSettings
{
    NetworkSettings settings;
    std::optional<Problem> problem;
};

/// From what `saveNetworkSettings` wrote. No file: the defaults. A file that is damaged or that
/// does not pass `check` (but for the CA file, which may be on a disk that is away): the defaults
/// and a problem. Blocks for as long as the disk does.
LoadedNetworkSettings loadNetworkSettings(const QString &path);
Result<void> saveNetworkSettings(const NetworkSettings &settings, const QString &path);

} // namespace byoc
