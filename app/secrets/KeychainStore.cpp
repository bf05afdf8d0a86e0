// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/KeychainStore.h"

#include "secrets/KeychainProvider.h"
#include "secrets/Redactor.h"

#include <QCryptographicHash>
#include <QLocale>
#include <qt6keychain/keychain.h>
#include <QUuid>

#include <utility>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

/// Of one entry; leaves room below Windows's 2560.
constexpr qsizetype partBytes = 2048;
constexpr int maxParts = int(KeychainStore::maxBytes / partBytes);

char otherSlot(char slot)
{
    return slot == 'a' ? 'b' : 'a';
}

QString partKey(const QString &key, char slot, int part)
{
    return u"%1#%2%3"_s.arg(key, QChar::fromLatin1(slot)).arg(part);
}

QByteArray digestOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
}

} // namespace

struct KeychainStore::Answer
{
    QKeychain::Error error;
    QString text;
    QByteArray data;

    bool isOk() const { return error == QKeychain::NoError; }
    bool isMissing() const { return error == QKeychain::EntryNotFound; }
    Problem problem(const QString &what, const QString &advice) const
    {
        Problem problem = Problem::local(what, advice, redact(text));
        problem.where = tr("The keychain of this computer");
        problem.canRetry = error != QKeychain::NoBackendAvailable;
        return problem;
    }
};

/// The entry under the key itself: "=" and the secret, or "#", the slot, and how many parts of
/// which SHA-256 lie there, as in "#a 3 9f86…".
struct KeychainStore::Head
{
    bool isValid = true;
    Secret whole;
    int parts = 0; ///< 0: `whole` is the secret
    char slot = 'a';
    QByteArray digest;

    QByteArray toBytes() const
    {
        if (parts == 0)
            return '=' + whole.reveal();
        return '#' + QByteArray(1, slot) + ' ' + QByteArray::number(parts) + ' ' + digest;
    }

    static Head fromBytes(const QByteArray &bytes)
    {
        Head head;
        if (bytes.startsWith('=')) {
            head.whole = Secret(bytes.mid(1));
            return head;
        }
        const QList<QByteArray> words = bytes.split(' ');
        head.isValid = words.size() == 3 && (words[0] == "#a" || words[0] == "#b");
        if (head.isValid) {
            head.slot = words[0].back();
            head.parts = words[1].toInt();
            head.digest = words[2];
            head.isValid = head.parts > 0 && head.parts <= maxParts;
        }
        return head;
    }
};

QString KeychainStore::serviceName()
{
    return u"io.github.byoc_onboarding.BYOCOnboarding"_s;
}

KeychainStore::KeychainStore(std::chrono::milliseconds deadline, QObject *parent)
    : CredentialStore(parent)
    , m_deadline(deadline)
{
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, &KeychainStore::giveUp);
}

// ------------------------------------------------------------------ one task after the other

template <typename T> Job<T> *KeychainStore::add(const std::function<void(Job<T> *)> &begin)
{
    auto *job = new Job<T>(this);
    enqueue({job, [job, begin] { begin(job); },
             [job](const Problem &problem) {
                 if constexpr (std::is_same_v<T, World>)
                     job->finish(World::Unusable);
                 else
                     job->finish(byoc::fail(problem));
             },
             QDeadlineTimer(m_deadline)});
    return job;
}

void KeychainStore::enqueue(const Task &task)
{
    m_tasks.append(task);
    if (m_abandoned)
        giveUp();
    else if (m_tasks.size() == 1)
        startNext();
}

void KeychainStore::startNext()
{
    m_patience.stop();
    while (!m_tasks.isEmpty() && !m_tasks.first().isWanted())
        m_tasks.removeFirst();
    if (m_tasks.isEmpty())
        return;
    m_patience.start(std::chrono::milliseconds(m_tasks.first().deadline.remainingTime()));
    m_tasks.first().begin();
}

void KeychainStore::failFirst(const Problem &problem)
{
    m_tasks.first().fail(problem);
    startNext();
}

void KeychainStore::giveUp()
{
    m_abandoned = true;
    const Answer silence{QKeychain::OtherError, {}, {}};
    const Problem problem =
        silence.problem(tr("The keychain of this computer does not answer."),
                        tr("There may be a window that asks for its password, perhaps behind this "
                           "one. Answer it, then try again."));
    const QList<Task> tasks = std::exchange(m_tasks, {});
    for (const Task &task : tasks) {
        if (task.isWanted())
            task.fail(problem);
    }
    setWorld(World::Unusable);
}

void KeychainStore::resume(const std::function<void()> &step)
{
    if (m_abandoned) {
        m_abandoned = false;
        setWorld(World::Unknown);
    } else if (m_tasks.first().isWanted()) {
        step();
    } else {
        startNext();
    }
}

void KeychainStore::setWorld(World world)
{
    // Queued: who listens may delete this, and the caller is not done yet.
    if (std::exchange(m_world, world) != world)
        QMetaObject::invokeMethod(this, &CredentialStore::worldChanged, Qt::QueuedConnection);
}

// ------------------------------------------------------------------ steps

void KeychainStore::read(const QString &key, const Then &then)
{
    start(new QKeychain::ReadPasswordJob(serviceName()), key, then);
}

void KeychainStore::write(const QString &key, const QByteArray &data, const Then &then)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setBinaryData(data);
    start(job, key, then);
}

void KeychainStore::erase(const QString &key, const Then &then)
{
    start(new QKeychain::DeletePasswordJob(serviceName()), key, then);
}

void KeychainStore::start(QKeychain::Job *job, const QString &key, const Then &then)
{
    job->setKey(key);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this, then](QKeychain::Job *done) {
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
        const Answer answer{done->error(), done->errorString(),
                            reading ? reading->binaryData() : QByteArray()};
        resume([&] { then(answer); });
    });
    job->start();
}

// ------------------------------------------------------------------ what the keychain is good for

void KeychainStore::prove(const Ended &ended)
{
    const QString key = u"probe "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray data = key.toUtf8();
    write(key, data, [=, this](const Answer &written) {
        if (!written.isOk())
            return findWorld(written, ended);
        read(key, [=, this](const Answer &found) {
            if (found.data != data)
                return findWorld(found, ended);
            erase(key, [=, this](const Answer &erased) {
                if (!erased.isOk())
                    return findWorld(erased, ended);
                setWorld(World::Usable);
                ended(std::nullopt);
            });
        });
    });
}

void KeychainStore::findWorld(const Answer &answer, const Ended &ended)
{
    const Problem unusable = answer.problem(tr("The keychain of this computer cannot be used: it "
                                               "is locked, was never set up, or is out "
                                               "of order."),
                                            tr("Unlock it, then try again. If that does not help, "
                                               "start this program again, or sign out "
                                               "of the desktop and in again."));
    const Problem absent = answer.problem(tr("This computer has no keychain that is running."),
                                          tr("Install one, for example GNOME Keyring or KWallet, "
                                             "and sign in to the desktop again."));
    const auto end = [=, this](bool found) {
        resume([&] {
            setWorld(found ? World::Unusable : World::Absent);
            ended(found ? unusable : absent);
        });
    };
    // QtKeychain gives the same error whether there is a keychain or not.
    findKeychainProvider(this, end);
}

Job<CredentialStore::World> *KeychainStore::probe()
{
    return add<World>([this](Job<World> *job) {
        prove([this, job](const std::optional<Problem> &) {
            job->finish(m_world);
            startNext();
        });
    });
}

// ------------------------------------------------------------------ loading

/// `then` gets nullopt only where there surely is no entry; after a problem it is not called.
void KeychainStore::readHead(const QString &key,
                             const std::function<void(const std::optional<Head> &)> &then,
                             bool proven)
{
    read(key, [=, this](const Answer &answer) {
        if (answer.isOk()) {
            setWorld(World::Usable);
            then(Head::fromBytes(answer.data));
        } else if (!proven) {
            prove([=, this](const std::optional<Problem> &problem) {
                if (problem)
                    failFirst(*problem);
                else
                    readHead(key, then, true);
            });
        } else if (answer.isMissing()) {
            then(std::nullopt);
        } else {
            failFirst(answer.problem(tr("The keychain of this computer did not give what is asked "
                                        "of it."),
                                     tr("Try again.")));
        }
    });
}

Job<std::optional<Secret>> *KeychainStore::load(const QString &key)
{
    return add<std::optional<Secret>>(
        [this, key](Job<std::optional<Secret>> *job) { loadSecret(job, key, false); });
}

void KeychainStore::loadSecret(Job<std::optional<Secret>> *job, const QString &key, bool again)
{
    readHead(key, [=, this](const std::optional<Head> &head) {
        if (!head || (head->isValid && head->parts == 0)) {
            job->finish(head ? std::optional(head->whole) : std::nullopt);
            return startNext();
        }
        const auto end = [=, this](const std::optional<Secret> &secret) {
            if (secret) {
                job->finish(secret);
                startNext();
            } else if (!again) { // a second program may just have saved another one
                loadSecret(job, key, true);
            } else {
                const Answer damaged{QKeychain::OtherError, {}, {}};
                failFirst(damaged.problem(tr("What the keychain of this computer keeps for this "
                                             "program is damaged."),
                                          tr("Sign in again; that replaces it.")));
            }
        };
        if (head->isValid)
            readParts(key, *head, {}, end);
        else
            end(std::nullopt);
    });
}

/// `then` gets nullopt when the parts are not the ones that the head means.
void KeychainStore::readParts(const QString &key, const Head &head, const QByteArray &before,
                              const std::function<void(const std::optional<Secret> &)> &then,
                              int part)
{
    if (part == head.parts)
        return then(digestOf(before) == head.digest ? std::optional(Secret(before)) : std::nullopt);
    read(partKey(key, head.slot, part), [=, this](const Answer &answer) {
        if (answer.isOk())
            readParts(key, head, before + answer.data, then, part + 1);
        else
            then(std::nullopt);
    });
}

// ------------------------------------------------------------------ saving

Job<void> *KeychainStore::save(const QString &key, const Secret &secret)
{
    if (secret.reveal().size() > maxBytes) {
        auto *job = new Job<void>(this);
        job->finish(
            byoc::fail(Problem::local(tr("This is too long for the keychain: at most %1 are kept.")
                                          .arg(QLocale().formattedDataSize(maxBytes, 0)),
                                      tr("Keep it for this session only."))));
        return job;
    }
    return add<void>([=, this](Job<void> *job) {
        readHead(key, [=, this](const std::optional<Head> &old) {
            Head head;
            if (secret.reveal().size() < partBytes) {
                head.whole = secret;
            } else {
                head.parts = int((secret.reveal().size() + partBytes - 1) / partBytes);
                head.slot = old && old->parts > 0 ? otherSlot(old->slot) : 'a';
                head.digest = digestOf(secret.reveal());
            }
            writeParts(key, head, secret, [=, this](const std::optional<Problem> &problem) {
                if (problem)
                    return failFirst(*problem);
                // It is saved; what cannot be swept now is swept by the next one.
                sweep(key, otherSlot(head.slot), 0, [=, this](const std::optional<Problem> &) {
                    sweep(key, head.slot, head.parts, [=, this](const std::optional<Problem> &) {
                        job->finish({});
                        startNext();
                    });
                });
            });
        });
    });
}

/// The parts first, the head last.
void KeychainStore::writeParts(const QString &key, const Head &head, const Secret &secret,
                               const Ended &ended, int part)
{
    const bool isLast = part == head.parts;
    const QString entry = isLast ? key : partKey(key, head.slot, part);
    const QByteArray data =
        isLast ? head.toBytes() : secret.reveal().mid(part * partBytes, partBytes);
    write(entry, data, [=, this](const Answer &answer) {
        if (!answer.isOk())
            prove([=](const std::optional<Problem> &problem) {
                ended(problem ? problem
                              : answer.problem(
                                  tr("The keychain of this computer did not take what was given "
                                     "to it."),
                                  tr("Try again, or keep it for this session only.")));
            });
        else if (isLast)
            ended(std::nullopt);
        else
            writeParts(key, head, secret, ended, part + 1);
    });
}

/// Removes the parts from this one on, from the last to the first: so they never have gaps, and the
/// first one that is missing is the end of them.
void KeychainStore::sweep(const QString &key, char slot, int part, const Ended &ended)
{
    const QString entry = partKey(key, slot, part);
    const QString what = tr("The keychain of this computer did not remove what it was asked to.");
    const QString advice = tr("Try again, or remove it with your keychain's own program.");
    read(entry, [=, this](const Answer &found) {
        if (found.isMissing())
            return ended(std::nullopt);
        if (!found.isOk())
            return ended(found.problem(what, advice));
        sweep(key, slot, part + 1, [=, this](const std::optional<Problem> &problem) {
            if (problem)
                return ended(problem);
            erase(entry, [=](const Answer &erased) {
                ended(erased.isOk() ? std::nullopt : std::optional(erased.problem(what, advice)));
            });
        });
    });
}

// ------------------------------------------------------------------ removing

Job<void> *KeychainStore::remove(const QString &key)
{
    return add<void>([=, this](Job<void> *job) {
        const Ended end = [=, this](const std::optional<Problem> &problem) {
            job->finish(problem ? Result<void>(byoc::fail(*problem)) : Result<void>());
            startNext();
        };
        const auto sweepAll = [=, this] {
            sweep(key, 'a', 0, [=, this](const std::optional<Problem> &problem) {
                if (problem)
                    end(problem);
                else
                    sweep(key, 'b', 0, end);
            });
        };
        readHead(key, [=, this](const std::optional<Head> &head) {
            if (!head)
                return sweepAll();
            erase(key, [=](const Answer &erased) {
                if (erased.isOk())
                    sweepAll();
                else
                    end(erased.problem(
                        tr("The keychain of this computer did not remove what it was asked to."),
                        tr("Try again, or remove it with your keychain's own program.")));
            });
        });
    });
}

} // namespace byoc
