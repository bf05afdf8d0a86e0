// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/SingleInstance.h"

#include "text/VisibleText.h"
#include "workstation/InstanceLock.h"
#include "workstation/SameUser.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QThread>
#include <QTimer>

namespace byoc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(instance, "byoc.instance")

// sun_path has 104 bytes on macOS, 108 on Linux, with a zero at the end.
constexpr qsizetype MaxSocketPathBytes = 100;
constexpr int MaxConnections = 8;
constexpr std::chrono::milliseconds MessageDeadline = 2s;
constexpr std::chrono::milliseconds Pause = 50ms; // between two looks at the lock
const QByteArray Taken = "taken\n"_ba;

int leftOf(const QDeadlineTimer &deadline)
{
    return int(qMax(1LL, deadline.remainingTime()));
}

} // namespace

SingleInstance::SingleInstance(const QString &stateDirectory, QObject *parent)
    : QObject(parent)
    , m_socketPaths(socketPaths(stateDirectory))
    , m_lock(std::make_unique<InstanceLock>(QDir(stateDirectory).filePath(u"instance.lock"_s)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(MaxConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::serve);
}

SingleInstance::~SingleInstance() = default;

QStringList SingleInstance::socketPaths(const QString &stateDirectory)
{
    const QFileInfo folder(stateDirectory);
    const QString place = folder.exists() ? folder.canonicalFilePath() : folder.absoluteFilePath();
    // The home folder keeps two users apart who have the same path.
    const QByteArray key = place.toUtf8() + '\0' + QDir::homePath().toUtf8();
    const QString name =
        u"byoc-onboarding-"_s
        + QString::fromLatin1(
            QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16));
#ifdef Q_OS_WIN
    return {name};
#else
    QStringList paths;
    for (const QString &parent :
         {qEnvironmentVariable("XDG_RUNTIME_DIR"), QDir::tempPath(), u"/tmp"_s}) {
        const QString path = QDir(parent).absoluteFilePath(name);
        if (!parent.isEmpty() && path.toLocal8Bit().size() <= MaxSocketPathBytes)
            paths << path;
    }
    paths.removeDuplicates();
    return paths;
#endif
}

Result<SingleInstance::Role> SingleInstance::claim(const InstanceRequest &request,
                                                   std::chrono::milliseconds deadline)
{
    const QDeadlineTimer end(deadline);
    bool wasRefused = false;
    while (true) {
        switch (m_lock->take()) {
        case InstanceLock::Outcome::Held:
            listen();
            return Role::First;
        case InstanceLock::Outcome::Failed:
            qCWarning(instance).noquote()
                << u"It cannot be told whether the program runs already: %1 cannot be locked."_s
                       .arg(m_lock->path());
            return Role::Unguarded;
        case InstanceLock::Outcome::Taken:
            if (wasRefused)
                return fail(
                    trouble(tr("The program already runs, but did not take over what this start "
                               "was for. It may be another version.")));
            break;
        }
        switch (askFirst(request, std::chrono::milliseconds(leftOf(end)))) {
        case Answer::Taken:
            return Role::HandedOver;
        case Answer::Refused: // or its end cut it off: then the lock falls right after
            wasRefused = true;
            break;
        case Answer::Nobody: // it may be starting or ending just now
            if (!end.hasExpired())
                break;
            [[fallthrough]];
        case Answer::Silence:
            return fail(trouble(tr("The program already runs, but does not answer.")));
        }
        QThread::msleep(Pause.count());
    }
}

Problem SingleInstance::trouble(const QString &what) const
{
    const InstanceLock::Owner owner = m_lock->owner();
    const QString path = QDir::toNativeSeparators(m_lock->path());
    if (!owner.computer.isEmpty() && owner.computer != QSysInfo::machineHostName())
        return Problem::local(tr("The program already runs with these files, on the computer %1.")
                                  .arg(visibleText(owner.computer, 100, true)),
                              tr("End it there, or choose another folder with --state-dir."), path);
    return Problem::local(
        what,
        owner.process > 0
            ? tr("Wait a little and try again, or end the process %1.").arg(owner.process)
            : tr("Wait a little and try again."),
        path);
}

// --- the second copy

SingleInstance::Answer SingleInstance::askFirst(const InstanceRequest &request,
                                                std::chrono::milliseconds deadline) const
{
    const QDeadlineTimer end(deadline);
    for (const QString &path : m_socketPaths) {
        QLocalSocket socket;
        socket.connectToServer(path);
        if (!socket.waitForConnected(leftOf(end)) || !isSameUser(socket))
            continue;
        socket.write(request.toMessage());
        QByteArray answer;
        while (answer.size() < Taken.size() && !end.hasExpired()
               && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(leftOf(end))))
            answer += socket.read(Taken.size() - answer.size());
        if (answer == Taken)
            return Answer::Taken;
        return end.hasExpired() ? Answer::Silence : Answer::Refused;
    }
    return Answer::Nobody;
}

// --- the first copy

void SingleInstance::listen()
{
    for (const QString &path : std::as_const(m_socketPaths)) {
        QLocalServer::removeServer(path); // of a copy that was killed: the lock is ours
        if (m_server.listen(path))
            return;
    }
    qCWarning(instance) << "Another copy of the program will not reach this one:"
                        << m_server.errorString();
}

void SingleInstance::serve()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isSameUser(*socket)) {
            qCWarning(instance) << "Another user's process was turned away.";
            socket->abort();
            continue;
        }
        QTimer::singleShot(MessageDeadline, socket, &QLocalSocket::abort);
        socket->setReadBufferSize(InstanceRequest::MaxMessageBytes + 1);
        const auto read = [this, socket] {
            if (!socket->canReadLine()
                && socket->bytesAvailable() <= InstanceRequest::MaxMessageBytes)
                return;
            socket->disconnect(this); // one message each
            const auto request =
                InstanceRequest::fromMessage(socket->read(InstanceRequest::MaxMessageBytes + 1));
            if (!request) {
                qCWarning(instance) << "A message that is no request was dropped.";
                socket->abort();
                return;
            }
            socket->write(Taken);
            socket->disconnectFromServer();
            qCInfo(instance) << "Another copy of the program was started and hands over to this.";
            emit requested(*request);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read(); // it may be there already
    }
}

} // namespace byoc
