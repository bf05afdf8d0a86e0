// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/CredentialStore.h"

#include <QDeadlineTimer>
#include <QList>
#include <QTimer>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace byoc {

/// The keychain of the operating system, through QtKeychain: Secret Service or KDE wallet on Linux,
/// Keychain on macOS, Credential Manager on Windows. GUI thread.
///
/// QtKeychain's ways decide much here (measured with 0.13.2):
/// - On Linux it needs a GLib event loop: a Qt without GLib, or QT_NO_GLIB=1, answers nothing.
/// - Deleting one of its jobs while it runs is a use after free. They have no parent and delete
///   themselves; whoever does not want to wait any longer abandons them.
/// - It runs one job at a time. So once one does not answer, nothing will until it ends: meanwhile
///   every job of this store fails at once. When it ends, the world is Unknown again.
/// - "No such entry" is also what a locked keychain says. It is believed only when a probe
/// succeeded
///   in between.
/// - Its fallback to a file in plain text is never used.
///
/// Windows takes up to 2560 bytes for one entry, so a longer secret lies in numbered parts
/// "<key>#a0", "<key>#a1" … (or b, in turn) that are written before the entry "<key>" which names
/// them; what is left of older ones is removed afterwards. Copies of a secret that QtKeychain makes
/// on the way are not wiped.
class KeychainStore final : public CredentialStore
{
    Q_OBJECT

public:
    /// The "service" under which all entries are found, also by a later version of the program.
    static QString serviceName();
    static constexpr std::chrono::milliseconds defaultDeadline{10000};
    /// The longest secret that is taken, in bytes: as long as the longest private key file.
    static constexpr qsizetype maxBytes = 64 * 1024;

    /// `deadline`: for each job, from when it is asked for.
    explicit KeychainStore(std::chrono::milliseconds deadline = defaultDeadline,
                           QObject *parent = nullptr);

    World world() const override { return m_world; }
    Job<World> *probe() override;
    Job<std::optional<Secret>> *load(const QString &key) override;
    Job<void> *save(const QString &key, const Secret &secret) override;
    Job<void> *remove(const QString &key) override;

private:
    struct Answer;
    struct Head;
    struct Task
    {
        QPointer<JobBase> job;
        std::function<void()> begin;
        std::function<void(const Problem &)> fail;
        QDeadlineTimer deadline;

        bool isWanted() const { return job && !job->isFinished(); }
    };
    using Then = std::function<void(const Answer &)>;
    using Ended = std::function<void(const std::optional<Problem> &)>;

    template <typename T> Job<T> *add(const std::function<void(Job<T> *)> &begin);
    void enqueue(const Task &task);
    void startNext();
    void failFirst(const Problem &problem);
    void giveUp();
    void resume(const std::function<void()> &step);
    void setWorld(World world);

    // One step of the first task; `then` is not called when the task is not wanted any more.
    void read(const QString &key, const Then &then);
    void write(const QString &key, const QByteArray &data, const Then &then);
    void erase(const QString &key, const Then &then);
    void start(QKeychain::Job *job, const QString &key, const Then &then);

    void prove(const Ended &ended);
    void findWorld(const Answer &answer, const Ended &ended);
    void readHead(const QString &key, const std::function<void(const std::optional<Head> &)> &then,
                  bool proven = false);
    void loadSecret(Job<std::optional<Secret>> *job, const QString &key, bool again);
    void readParts(const QString &key, const Head &head, const QByteArray &before,
                   const std::function<void(const std::optional<Secret> &)> &then, int part = 0);
    void writeParts(const QString &key, const Head &head, const Secret &secret, const Ended &ended,
                    int part = 0);
    void sweep(const QString &key, char slot, int part, const Ended &ended);

    std::chrono::milliseconds m_deadline;
    World m_world = World::Unknown;
    QList<Task> m_tasks; ///< the first one is under way
    QTimer m_patience; ///< until the first one's deadline
    bool m_abandoned = false; ///< a step has not ended, and nobody waits for it
};

} // namespace byoc
