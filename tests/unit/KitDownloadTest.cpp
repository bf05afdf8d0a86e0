// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"

#include "onboarding/KitDownload.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace byoc;

using Kind = Problem::Kind;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The head, then a body that comes a byte at a time.
void sendSlowly(QTcpSocket *socket, const QByteArray &head)
{
    socket->write(head);
    auto *drip = new QTimer(socket);
    QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write("k"); });
    drip->start(20);
}

QStringList filesIn(const QTemporaryDir &directory)
{
    return QDir(directory.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class KitDownloadTest : public QObject
{
    Q_OBJECT

private slots:
    void suggestsAName_data();
    void suggestsAName();
    void savesTheKit();
    void faults_data();
    void faults();
    void brokenOffIsRepeated();
    void cancelLeavesNothing();
    void startedAgainWhileRunning();
    void folderThatCannotBeWritten();
    void deletedWhileRunning();
};

void KitDownloadTest::suggestsAName_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("usual") << u"ac-AbC123"_s << u"byoc-onprem-install-kit-ac-AbC123.tar"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"byoc-onprem-install-kit-etcpasswd.tar"_s;
    QTest::newRow("odd") << u"a c\n\"é:"_s << u"byoc-onprem-install-kit-ac.tar"_s;
    QTest::newRow("long") << QString(1000, u'x')
                          << u"byoc-onprem-install-kit-%1.tar"_s.arg(QString(64, u'x'));
}

void KitDownloadTest::suggestsAName()
{
    QFETCH(QString, id);
    QTEST(KitDownload::suggestedName(id), "name");
}

void KitDownloadTest::savesTheKit()
{
    DemoSession session;
    const QString accountId = session.clusterAccount();
    QVERIFY(!accountId.isEmpty());

    QTemporaryDir directory;
    const QString path = directory.filePath(KitDownload::suggestedName(accountId));
    KitDownload kit(session.plane);
    QSignalSpy changed(&kit, &KitDownload::changed);
    kit.start(accountId, path);
    QVERIFY(kit.isRunning());
    QVERIFY(!QFile::exists(path));
    QTRY_VERIFY(!kit.isRunning());
    QVERIFY2(kit.isComplete(), qPrintable(kit.problem() ? kit.problem()->report() : QString()));
    QVERIFY(!kit.problem());
    const QByteArray bytes = read(path);
    QCOMPARE(bytes.mid(257, 5), "ustar"_ba);
    QCOMPARE(kit.received(), bytes.size());
    QCOMPARE(kit.total(), bytes.size());
    QCOMPARE(int(QFileInfo(path).permissions() & QFile::Permissions(0x0077)), 0);
    QCOMPARE(filesIn(directory).size(), 1);
    QVERIFY(changed.size() >= 2);
}

void KitDownloadTest::faults_data()
{
    QTest::addColumn<QByteArray>("bytes"); ///< of the answer; the connection is closed then
    QTest::addColumn<Kind>("kind");

    const auto row = [](const char *name, const QByteArray &bytes, Kind kind) {
        QTest::newRow(name) << bytes << kind;
    };
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/x-tar\r\n";
    row("nothing", {}, Kind::Network);
    row("cut", head + "Content-Length: 100000\r\n\r\n" + QByteArray(5000, 'k'), Kind::Network);
    row("cut between chunks", head + "Transfer-Encoding: chunked\r\n\r\n4\r\nkkkk\r\n",
        Kind::Network);
    row("empty", head + "Content-Length: 0\r\n\r\n", Kind::Protocol);
    row("web page", RawServer::reply(200, "<html>Hotel</html>", {}, "text/html; charset=utf-8"),
        Kind::Protocol);
    row("403", RawServer::reply(403, R"({"message":"no"})"), Kind::Permission);
    row("404", RawServer::reply(404, R"({"message":"no"})"), Kind::NotFound);
    row("500", RawServer::reply(500), Kind::Server);
    row("too large", head + "Content-Length: 3000000000\r\n\r\n" + QByteArray(5000, 'k'),
        Kind::Network);
}

void KitDownloadTest::faults()
{
    QFETCH(QByteArray, bytes);
    RawServer server([bytes](QTcpSocket *socket, const RawServer::Request &, int) {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"kit.tar"_s);
    QFile earlier(path);
    QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("the kit of yesterday") > 0);
    earlier.close();

    KitDownload kit(plane);
    kit.start(u"ac-1"_s, path);
    QTRY_VERIFY(!kit.isRunning());
    QVERIFY(!kit.isComplete());
    QVERIFY(kit.problem());
    QTEST(kit.problem()->kind, "kind");
    QVERIFY(!kit.problem()->advice.isEmpty());
    QCOMPARE(read(path), "the kit of yesterday"_ba);
    QCOMPARE(filesIn(directory), QStringList{u"kit.tar"_s});
}

void KitDownloadTest::brokenOffIsRepeated()
{
    RawServer server([](QTcpSocket *socket, const RawServer::Request &, int number) {
        const QByteArray kit(50'000, 'k');
        const QByteArray reply = RawServer::reply(200, kit, {}, "application/x-tar");
        socket->write(number == 1 ? reply.left(20'000) : reply);
        if (number == 1)
            socket->disconnectFromHost();
    });
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"kit.tar"_s);
    KitDownload kit(plane);
    kit.start(u"ac-1"_s, path);
    QTRY_VERIFY(!kit.isRunning());
    QCOMPARE(kit.problem()->kind, Kind::Network);
    QVERIFY(kit.problem()->canRetry);
    kit.start(u"ac-1"_s, path);
    QVERIFY(!kit.problem());
    QTRY_VERIFY(!kit.isRunning());
    QVERIFY(kit.isComplete());
    QCOMPARE(read(path), QByteArray(50'000, 'k'));
}

void KitDownloadTest::cancelLeavesNothing()
{
    RawServer server([](QTcpSocket *socket, const RawServer::Request &, int) {
        sendSlowly(socket, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
    });
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    QTemporaryDir directory;
    KitDownload kit(plane);
    kit.start(u"ac-1"_s, directory.filePath(u"kit.tar"_s));
    QTRY_VERIFY(kit.received() > 0);
    QCOMPARE(kit.total(), 1'000'000);
    kit.cancel();
    QVERIFY(!kit.isRunning() && !kit.isComplete() && !kit.problem());
    QCOMPARE(filesIn(directory), QStringList());
    QTest::qWait(50);
    QVERIFY(!kit.problem());
}

void KitDownloadTest::startedAgainWhileRunning()
{
    RawServer server([](QTcpSocket *socket, const RawServer::Request &, int number) {
        const QByteArray reply =
            RawServer::reply(200, QByteArray(9000, 'k'), {}, "application/x-tar");
        if (number == 1)
            sendSlowly(socket, reply.left(reply.indexOf("kkk")));
        else
            socket->write(reply);
    });
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    QTemporaryDir directory;
    KitDownload kit(plane);
    kit.start(u"ac-1"_s, directory.filePath(u"one.tar"_s));
    QTRY_VERIFY(kit.received() > 0);
    kit.start(u"ac-1"_s, directory.filePath(u"two.tar"_s));
    QTRY_VERIFY(!kit.isRunning());
    QVERIFY(kit.isComplete());
    QCOMPARE(filesIn(directory), QStringList{u"two.tar"_s});
}

void KitDownloadTest::folderThatCannotBeWritten()
{
    RawServer server(RawServer::hang());
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    QTemporaryDir directory;
    KitDownload kit(plane);
    for (const QString &path :
         {directory.path(), directory.filePath(u"none/kit.tar"_s), QString()}) {
        kit.start(u"ac-1"_s, path);
        QVERIFY2(!kit.isRunning(), qPrintable(path));
        QVERIFY(kit.problem());
        QCOMPARE(kit.problem()->kind, Kind::Local);
    }
    QCOMPARE(server.count(), 0);
}

void KitDownloadTest::deletedWhileRunning()
{
    QPointer<QTcpSocket> connection;
    RawServer server([&connection](QTcpSocket *socket, const RawServer::Request &, int) {
        connection = socket;
        sendSlowly(socket, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
    });
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    QTemporaryDir directory;
    auto kit = std::make_unique<KitDownload>(plane);
    kit->start(u"ac-1"_s, directory.filePath(u"kit.tar"_s));
    QTRY_VERIFY(kit->received() > 0);
    kit.reset();
    QTRY_VERIFY(!connection);
    QCOMPARE(filesIn(directory), QStringList());
}

ADD_TO_TEST_GROUP(KitDownloadTest)
#include "KitDownloadTest.moc"
