// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "Process.h"

#include "onboarding/KitDownload.h"

#include <QDir>
#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

constexpr qint64 MebiByte = 1024 * 1024;
constexpr qint64 KitSize = 300 * MebiByte;
constexpr qint64 SlowKitSize = 100 * MebiByte;
constexpr qint64 MostMemory = 30 * MebiByte;
constexpr int Patience = 240'000;

/// Sends as much as is taken, and never holds more than a piece of it.
void serveKit(QTcpSocket *socket, qint64 size)
{
    static const QByteArray piece(int(MebiByte), 'k');
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/x-tar\r\nContent-Length: "
                  + QByteArray::number(size) + "\r\n\r\n");
    const auto left = std::make_shared<qint64>(size);
    const auto sendMore = [socket, left] {
        while (*left > 0 && socket->bytesToWrite() < piece.size()) {
            socket->write(piece);
            *left -= piece.size();
        }
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, sendMore);
    sendMore();
}

RawServer::Handler kitOf(qint64 size)
{
    return [size](QTcpSocket *socket, const RawServer::Request &, int) { serveKit(socket, size); };
}

/// A server that does not wait for whoever asks it: in a thread of its own.
class ServerThread : public QThread
{
public:
    ServerThread()
    {
        start();
        m_isListening.acquire();
    }
    ~ServerThread() override
    {
        quit();
        wait();
    }

    QUrl url() const { return m_url; }

protected:
    void run() override
    {
        const RawServer server(kitOf(SlowKitSize));
        m_url = server.url();
        m_isListening.release();
        exec();
    }

private:
    QUrl m_url;
    QSemaphore m_isListening;
};

/// A disk that takes some 50 MiB a second.
class SlowDisk : public QIODevice
{
public:
    SlowDisk() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    qint64 written() const { return m_written; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        QThread::usleep(static_cast<unsigned long>(size / 50));
        m_written += size;
        return size;
    }

private:
    qint64 m_written = 0;
};

} // namespace

/// An install kit of 300 MB: streamed to the disk in constant memory, stopped and repeated.
class LargeKitTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isStreamed();
    void slowDiskHoldsUpTheServer();
    void stoppedAndTriedAgain();

private:
    QStringList files() const
    {
        return QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<OpenGateway> m_gateway;
    std::unique_ptr<ControlPlane> m_plane;
    std::unique_ptr<KitDownload> m_kit;
    QString m_path;
};

void LargeKitTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"kit.tar"_s);
    m_server = std::make_unique<RawServer>(kitOf(KitSize));
    m_gateway = std::make_unique<OpenGateway>(m_server->url());
    m_plane = std::make_unique<ControlPlane>(*m_gateway);
    m_kit = std::make_unique<KitDownload>(*m_plane);
}

void LargeKitTest::cleanup()
{
    m_kit.reset();
    m_plane.reset();
    m_gateway.reset();
    m_server.reset();
    m_directory.reset();
}

void LargeKitTest::isStreamed()
{
    process::resetPeak();
    const qint64 before = process::residentBytes();
    m_kit->start(u"ac-1"_s, m_path);
    QTRY_VERIFY_WITH_TIMEOUT(!m_kit->isRunning(), Patience);
    QVERIFY2(m_kit->isComplete(), qPrintable(m_kit->problem().value_or(Problem()).report()));
    QCOMPARE(QFileInfo(m_path).size(), KitSize);
    QCOMPARE(m_kit->received(), KitSize);
    QCOMPARE(files().size(), 1);
    const qint64 growth = process::peakBytes() - before;
    std::printf("An install kit of %lld MiB: %.1f MiB more memory at most\n",
                static_cast<long long>(KitSize / MebiByte), double(growth) / MebiByte);
    if (!process::isSanitized())
        QVERIFY(growth < MostMemory);
}

// What arrives faster than it can be written must not gather in the memory.
void LargeKitTest::slowDiskHoldsUpTheServer()
{
    const ServerThread server;
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    SlowDisk disk;
    process::resetPeak();
    const qint64 before = process::residentBytes();
    const Result<void> saved = await(plane.installKit(u"ac-1"_s, &disk), Patience);
    QVERIFY2(saved.has_value(), qPrintable(saved ? QString() : saved.error().report()));
    QCOMPARE(disk.written(), SlowKitSize);
    const qint64 growth = process::peakBytes() - before;
    std::printf("An install kit of %lld MiB to a slow disk: %.1f MiB more memory at most\n",
                static_cast<long long>(SlowKitSize / MebiByte), double(growth) / MebiByte);
    if (!process::isSanitized())
        QVERIFY(growth < MostMemory);
}

void LargeKitTest::stoppedAndTriedAgain()
{
    m_kit->start(u"ac-1"_s, m_path);
    QTRY_VERIFY_WITH_TIMEOUT(m_kit->received() > 20 * MebiByte, Patience);
    m_kit->cancel();
    QVERIFY(!m_kit->isRunning() && !m_kit->isComplete() && !m_kit->problem());
    QCOMPARE(files(), QStringList());
    m_kit->start(u"ac-1"_s, m_path);
    QTRY_VERIFY_WITH_TIMEOUT(!m_kit->isRunning(), Patience);
    QVERIFY(m_kit->isComplete());
    QCOMPARE(QFileInfo(m_path).size(), KitSize);
}

QTEST_GUILESS_MAIN(LargeKitTest)
#include "LargeKitTest.moc"
