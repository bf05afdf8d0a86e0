// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "Process.h"

#include "onboarding/KitDownload.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

constexpr qint64 MebiByte = 1024 * 1024;
constexpr qint64 KitSize = 300 * MebiByte;
constexpr int Patience = 240'000;

/// Sends as much as is taken, and never holds more than a piece of it.
void serveKit(QTcpSocket *socket, const RawServer::Request &, int)
{
    static const QByteArray piece(int(MebiByte), 'k');
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/x-tar\r\nContent-Length: "
                  + QByteArray::number(KitSize) + "\r\n\r\n");
    const auto left = std::make_shared<qint64>(KitSize);
    const auto sendMore = [socket, left] {
        while (*left > 0 && socket->bytesToWrite() < piece.size()) {
            socket->write(piece);
            *left -= piece.size();
        }
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, sendMore);
    sendMore();
}

} // namespace

/// An install kit of 300 MB: streamed to the disk in constant memory, stopped and repeated.
class LargeKitTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isStreamed();
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
    m_server = std::make_unique<RawServer>(serveKit);
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
        QVERIFY(growth < 30 * MebiByte);
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
