// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Result.h"
#include "workstation/InstanceRequest.h"

#include <QLocalServer>

#include <chrono>
#include <memory>

namespace byoc {

class InstanceLock;

/// Sees to it that one copy of the program at a time works in a state directory. The first one
/// holds a lock there (`instance.lock`) and listens at a local socket; a later one hands its
/// request over and ends. With another state directory a copy runs beside it.
///
/// - The lock is one of the operating system on a file that is never removed (InstanceLock.h). It
///   falls with the process, however that ends.
/// - Paths of sockets may be about 100 bytes long, and state directories longer: the socket lies in
///   the user's runtime folder or that for temporary files, under a name made from the state
///   directory. One that a killed copy has left is replaced.
/// - Only processes of the same user are listened to, and talked to. A message is bounded, has to
///   come in time, and is checked (InstanceRequest.h).
///
/// GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< the state directory is this copy's until it ends
        HandedOver, ///< another copy has it, and has taken the request
        /// The lock file cannot be made or locked there (a folder that is read-only, a full disk),
        /// so that it is not known. What is entered is safe all the same: see Journal.h.
        Unguarded,
    };
    static constexpr std::chrono::milliseconds DefaultDeadline{4000};

    explicit SingleInstance(const QString &stateDirectory, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Call once. Blocks, at most until the deadline, and only if there is another copy; a problem
    /// if that one does not answer, or does not take the request, as another version may.
    Result<Role> claim(const InstanceRequest &request,
                       std::chrono::milliseconds deadline = DefaultDeadline);

    /// Where the socket may be, the best place first.
    static QStringList socketPaths(const QString &stateDirectory);

signals:
    /// To the first copy: another one was started.
    void requested(const byoc::InstanceRequest &request);

private:
    enum class Answer { Nobody, Taken, Refused, Silence };
    Answer askFirst(const InstanceRequest &request, std::chrono::milliseconds deadline) const;
    Problem trouble(const QString &what) const;
    void listen();
    void serve();

    QStringList m_socketPaths;
    std::unique_ptr<InstanceLock> m_lock;
    QLocalServer m_server;
};

} // namespace byoc
