// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "TestGroup.h"

#include "workstation/InstanceLock.h"
#include "workstation/SingleInstance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace byoc;
using namespace std::chrono_literals;
using Role = SingleInstance::Role;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void messages_data();
    void messages();
    void messageKeepsAll();
    void oddTokenIsLeftOut();
    void secondHandsOver();
    void otherDirectoryRunsBeside();
    void firstMayEnd();
    void hangingFirst();
    void staleLock_data();
    void staleLock();
    void onlyOneIsFirst();
    void lockIsTheOwnersFile();
    void requestThatIsNotTaken();
    void firstEndsWhileItIsAsked();
    void staleSocket();
    void longPaths();
    void socketIsTheUsers();
    void oddClients_data();
    void oddClients();
    void nothingCanBeWritten();

private:
    QString state() const { return m_directory->path(); }
    /// Another copy, in a thread of its own, as it blocks.
    Result<Role> second(const InstanceRequest &request, std::chrono::milliseconds deadline = 20s,
                        bool firstIsAlive = true);

    std::unique_ptr<QTemporaryDir> m_directory;
};

void SingleInstanceTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

Result<Role> SingleInstanceTest::second(const InstanceRequest &request,
                                        std::chrono::milliseconds deadline, bool firstIsAlive)
{
    Result<Role> result = Role::Unguarded;
    const std::unique_ptr<QThread> thread(QThread::create([this, &result, request, deadline] {
        SingleInstance copy(state());
        result = copy.claim(request, deadline);
    }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    if (firstIsAlive)
        finished.wait(60'000);
    thread->wait();
    return result;
}

void SingleInstanceTest::messages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("isRequest");
    const auto row = [](const char *name, const QByteArray &message, bool isRequest = false) {
        QTest::newRow(name) << message << isRequest;
    };
    row("raise", R"({"version":1,"file":"","profile":"","activationToken":""})", true);
    row("file", R"({"version":1,"file":"/a/b.yaml","profile":"","activationToken":""})", true);
    row("of later", R"({"version":1,"file":"","profile":"","activationToken":"","new":1})", true);
    row("nothing", "");
    row("no JSON", "raise\n");
    row("array", "[1]");
    row("other version", R"({"version":2,"file":"","profile":"","activationToken":""})");
    row("version in words", R"({"version":"1","file":"","profile":"","activationToken":""})");
    row("left out", R"({"version":1,"file":"","profile":""})");
    row("wrong type", R"({"version":1,"file":7,"profile":"","activationToken":""})");
    row("relative path", R"({"version":1,"file":"b.yaml","profile":"","activationToken":""})");
    row("zero in path", R"({"version":1,"file":"/a\u0000b","profile":"","activationToken":""})");
    row("long path",
        R"({"version":1,"file":"/)" + QByteArray(5000, 'a')
            + R"(","profile":"","activationToken":""})");
    row("newline in token", R"({"version":1,"file":"","profile":"","activationToken":"a\nb"})");
    row("long token",
        R"({"version":1,"file":"","profile":"","activationToken":")" + QByteArray(300, 'a')
            + R"("})");
    row("too long",
        QByteArray(20'000, ' ') + R"({"version":1,"file":"","profile":"","activationToken":""})");
    row("deep", QByteArray(5000, '['));
}

void SingleInstanceTest::messages()
{
    QFETCH(const QByteArray, message);
    QFETCH(const bool, isRequest);
    QCOMPARE(InstanceRequest::fromMessage(message).has_value(), isRequest);
}

void SingleInstanceTest::messageKeepsAll()
{
    const InstanceRequest request{u"/home/anna/Plan \u00fc\"1\".yaml"_s, u"/p.byoc.yaml"_s,
                                  u"token-1_2"_s};
    const QByteArray message = request.toMessage();
    QCOMPARE(message.count('\n'), 1);
    QVERIFY(message.endsWith('\n'));
    QCOMPARE(InstanceRequest::fromMessage(message), request);
}

void SingleInstanceTest::oddTokenIsLeftOut()
{
    const InstanceRequest request{{}, {}, u"two words"_s};
    QCOMPARE(InstanceRequest::fromMessage(request.toMessage()), InstanceRequest());
}

void SingleInstanceTest::secondHandsOver()
{
    SingleInstance first(state());
    QList<InstanceRequest> requests;
    connect(&first, &SingleInstance::requested, this,
            [&requests](const InstanceRequest &request) { requests << request; });
    QCOMPARE(first.claim({}), Role::First);
    const InstanceRequest request{u"/a/plan.yaml"_s, u"/a/acme.byoc.yaml"_s, {}};
    QCOMPARE(second(request), Role::HandedOver);
    QCOMPARE(second({}), Role::HandedOver);
    QCOMPARE(requests, QList<InstanceRequest>({request, {}}));
}

void SingleInstanceTest::otherDirectoryRunsBeside()
{
    const QTemporaryDir other;
    SingleInstance first(state());
    SingleInstance beside(other.path());
    QCOMPARE(first.claim({}), Role::First);
    QCOMPARE(beside.claim({}), Role::First);
    // Another spelling of the same one is the same one.
    QVERIFY(QFile::link(state(), other.filePath(u"link"_s)));
    QCOMPARE(SingleInstance::socketPaths(other.filePath(u"link"_s)),
             SingleInstance::socketPaths(state()));
    QVERIFY(SingleInstance::socketPaths(other.path()) != SingleInstance::socketPaths(state()));
}

void SingleInstanceTest::firstMayEnd()
{
    {
        SingleInstance first(state());
        QCOMPARE(first.claim({}), Role::First);
    }
    SingleInstance next(state());
    QCOMPARE(next.claim({}), Role::First);
    QCOMPARE(second({}), Role::HandedOver);
}

void SingleInstanceTest::hangingFirst()
{
    SingleInstance first(state());
    QCOMPARE(first.claim({}), Role::First);
    QElapsedTimer time;
    time.start();
    const Result<Role> refused = second({}, 300ms, false); // this thread does nothing meanwhile
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().advice.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(refused.error().advice));
    QVERIFY2(time.elapsed() < 15'000, qPrintable(QString::number(time.elapsed())));
}

void SingleInstanceTest::staleLock_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray id = QByteArray::number(QCoreApplication::applicationPid());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("process that is gone") << QByteArray("999999999\nhere\n");
    // Computers are renamed, and process ids are used again.
    QTest::newRow("other computer") << QByteArray("1\nold-name\n");
    QTest::newRow("process id used again")
        << id + "\n" + QSysInfo::machineHostName().toUtf8() + "\n";
    QTest::newRow("no text") << QByteArray(5000, '\xff');
}

void SingleInstanceTest::staleLock()
{
    QFETCH(const QByteArray, content);
    QFile lock(m_directory->filePath(u"instance.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(content);
    lock.close();
    SingleInstance next(state());
    QCOMPARE(next.claim({}), Role::First);
    QCOMPARE(second({}), Role::HandedOver);
}

// Many at once, again and again: never two that both have it.
void SingleInstanceTest::onlyOneIsFirst()
{
    const QString path = m_directory->filePath(u"instance.lock"_s);
    std::atomic<int> holders = 0;
    std::atomic<int> most = 0;
    std::atomic<int> turns = 0;
    const auto contend = [&] {
        for (int i = 0; i < 2000; ++i) {
            InstanceLock lock(path);
            if (lock.take() != InstanceLock::Outcome::Held)
                continue;
            const int now = ++holders;
            if (now > most)
                most = now;
            ++turns;
            std::this_thread::yield();
            --holders;
        }
    };
    std::array<std::thread, 4> threads;
    for (std::thread &thread : threads)
        thread = std::thread(contend);
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(most, 1);
    QVERIFY(turns > 0);
    QVERIFY(QFileInfo::exists(path)); // removed, it would be another lock for the next one
}

void SingleInstanceTest::lockIsTheOwnersFile()
{
    {
        SingleInstance first(state());
        QCOMPARE(first.claim({}), Role::First);
    }
    const QFileInfo lock(m_directory->filePath(u"instance.lock"_s));
    QVERIFY(lock.exists());
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(lock.permissions() & others, QFile::Permissions());
}

// A later version may send what this one does not understand: that is told, and at once.
void SingleInstanceTest::requestThatIsNotTaken()
{
    InstanceLock held(m_directory->filePath(u"instance.lock"_s));
    QCOMPARE(held.take(), InstanceLock::Outcome::Held);
    QLocalServer other; // another version
    int connections = 0;
    connect(&other, &QLocalServer::newConnection, this, [&other, &connections] {
        ++connections;
        other.nextPendingConnection()->abort();
    });
    const QString path = SingleInstance::socketPaths(state()).constFirst();
    QLocalServer::removeServer(path);
    QVERIFY2(other.listen(path), qPrintable(other.errorString()));
    const Result<Role> refused = second({});
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(u"another version"_s), qPrintable(refused.error().what));
    QCOMPARE(connections, 1);
}

// It ends just when it is asked: there is nothing to be told then.
void SingleInstanceTest::firstEndsWhileItIsAsked()
{
    auto held = std::make_unique<InstanceLock>(m_directory->filePath(u"instance.lock"_s));
    QCOMPARE(held->take(), InstanceLock::Outcome::Held);
    QLocalServer ending;
    connect(&ending, &QLocalServer::newConnection, this, [&ending, &held] {
        ending.nextPendingConnection()->abort();
        held.reset();
    });
    const QString path = SingleInstance::socketPaths(state()).constFirst();
    QLocalServer::removeServer(path);
    QVERIFY2(ending.listen(path), qPrintable(ending.errorString()));
    QCOMPARE(second({}), Role::First);
}

void SingleInstanceTest::staleSocket()
{
    // What a killed copy leaves: a socket that nobody listens at.
    const QByteArray path = SingleInstance::socketPaths(state()).constFirst().toLocal8Bit();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(size_t(path.size()) < sizeof address.sun_path);
    std::copy(path.begin(), path.end(), address.sun_path);
    const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(left, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(left);
    QVERIFY(QFileInfo::exists(QString::fromLocal8Bit(path)));
    SingleInstance next(state());
    QCOMPARE(next.claim({}), Role::First);
    QCOMPARE(second({}), Role::HandedOver);
}

void SingleInstanceTest::longPaths()
{
    QString deep = state();
    for (int i = 0; i < 10; ++i)
        deep += u"/a-folder-with-a-rather-long-name"_s;
    QVERIFY(QDir().mkpath(deep));
    const QStringList paths = SingleInstance::socketPaths(deep);
    QVERIFY(!paths.isEmpty());
    for (const QString &path : paths)
        QVERIFY2(path.toLocal8Bit().size() <= 100, qPrintable(path));
    SingleInstance first(deep);
    QCOMPARE(first.claim({}), Role::First);
    QLocalSocket socket;
    socket.connectToServer(paths.constFirst());
    QVERIFY2(socket.waitForConnected(), qPrintable(socket.errorString()));
}

void SingleInstanceTest::socketIsTheUsers()
{
    SingleInstance first(state());
    QCOMPARE(first.claim({}), Role::First);
    const QFileInfo socket(SingleInstance::socketPaths(state()).constFirst());
    QVERIFY(socket.exists());
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(socket.permissions() & others, QFile::Permissions());
}

void SingleInstanceTest::oddClients_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("GET / HTTP/1.1\n");
    QTest::newRow("endless") << QByteArray(200'000, 'a');
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("half a message") << QByteArray("{\"version\":1");
}

void SingleInstanceTest::oddClients()
{
    QFETCH(const QByteArray, bytes);
    SingleInstance first(state());
    QSignalSpy requested(&first, &SingleInstance::requested);
    QCOMPARE(first.claim({}), Role::First);
    QLocalSocket socket;
    QSignalSpy disconnected(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(SingleInstance::socketPaths(state()).constFirst());
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    QVERIFY(!disconnected.isEmpty() || disconnected.wait(30'000));
    QCOMPARE(requested.size(), 0);
    QCOMPARE(second({}), Role::HandedOver); // it listens to others as before
}

void SingleInstanceTest::nothingCanBeWritten()
{
    SingleInstance first(u"/dev/null/state"_s);
    QCOMPARE(first.claim({}, 300ms), Role::Unguarded);
}

ADD_TO_TEST_GROUP(SingleInstanceTest)
#include "SingleInstanceTest.moc"
