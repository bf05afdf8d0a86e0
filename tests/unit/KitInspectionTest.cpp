// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"

#include "demo/InstallKitArchive.h"
#include "onboarding/KitDownload.h"
#include "onboarding/KitInspection.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace byoc;

using Fault = InstallKitReport::Fault;

namespace {

/// A server with one kit for every account, and the download and inspection of it.
struct ServedKit
{
    explicit ServedKit(const QByteArray &kit)
        : ServedKit(RawServer::always(RawServer::reply(200, kit, {}, "application/x-tar")))
    {
    }
    explicit ServedKit(const RawServer::Handler &handler)
        : server(handler)
        , gateway(server.url())
        , plane(gateway)
        , download(plane)
        , inspection(std::make_unique<KitInspection>(download))
    {
    }

    void start() { download.start(u"ac-1"_s, path()); }
    QString path() const { return directory.filePath(u"kit.tar"_s); }

    RawServer server;
    OpenGateway gateway;
    ControlPlane plane;
    QTemporaryDir directory;
    KitDownload download;
    std::unique_ptr<KitInspection> inspection;
};

const QByteArray NoKit(5000, 'k');

} // namespace

class KitInspectionTest : public QObject
{
    Q_OBJECT

private slots:
    void usualKit();
    void oddKit();
    void neverReadyBeforeItIsInspected();
    void brokenDownloadIsNotInspected();
    void isRefusedUntilAnotherArrives();
    void staysRefusedIfNoneArrives();
    void deletedWhileRunning();
};

void KitInspectionTest::usualKit()
{
    DemoSession session;
    const QString accountId = session.clusterAccount();
    QVERIFY(!accountId.isEmpty());
    QTemporaryDir directory;
    KitDownload kit(session.plane);
    KitInspection inspection(kit);
    kit.start(accountId, directory.filePath(u"kit.tar"_s));
    QTRY_VERIFY(inspection.report());
    QVERIFY(inspection.report()->isUsual());
    QVERIFY(!inspection.isRefused());
    QVERIFY(!inspection.isRunning());
    QCOMPARE(kit.accountConfigId(), accountId);
}

void KitInspectionTest::oddKit()
{
    ServedKit kit(NoKit);
    kit.start();
    QTRY_VERIFY(kit.inspection->report());
    QVERIFY(kit.inspection->isRefused());
    QVERIFY(kit.inspection->report()->find(Fault::NotAnArchive));
    QCOMPARE(kit.inspection->path(), kit.path());
    QCOMPARE(kit.inspection->accountConfigId(), u"ac-1"_s);
}

void KitInspectionTest::neverReadyBeforeItIsInspected()
{
    ServedKit kit(NoKit);
    int completions = 0;
    connect(&kit.download, &KitDownload::changed, this, [&] {
        if (!kit.download.isComplete())
            return;
        ++completions;
        QVERIFY(kit.inspection->isRunning());
        QVERIFY(!kit.inspection->report());
    });
    kit.start();
    QTRY_VERIFY(kit.inspection->report());
    QCOMPARE(completions, 1);
    QVERIFY(!kit.inspection->isRunning());
}

void KitInspectionTest::brokenDownloadIsNotInspected()
{
    ServedKit kit(RawServer::drop());
    QSignalSpy changed(kit.inspection.get(), &KitInspection::changed);
    kit.start();
    QTRY_VERIFY(kit.download.problem());
    QVERIFY(!kit.inspection->isRunning());
    QVERIFY(!kit.inspection->report());
    QCOMPARE(changed.size(), 0);
}

void KitInspectionTest::isRefusedUntilAnotherArrives()
{
    ServedKit kit(NoKit);
    kit.start();
    QTRY_VERIFY(kit.inspection->isRefused());
    QList<bool> refusals;
    connect(kit.inspection.get(), &KitInspection::changed, this,
            [&] { refusals << kit.inspection->isRefused(); });
    kit.start();
    QVERIFY(kit.inspection->isRefused());
    QTRY_COMPARE(refusals, QList<bool>({false, true}));
}

// The file is still there, under its name.
void KitInspectionTest::staysRefusedIfNoneArrives()
{
    ServedKit kit([](QTcpSocket *socket, const RawServer::Request &request, int number) {
        if (number == 1)
            RawServer::always(RawServer::reply(200, NoKit))(socket, request, number);
        else
            RawServer::drop()(socket, request, number);
    });
    kit.start();
    QTRY_VERIFY(kit.inspection->isRefused());
    kit.start();
    QTRY_VERIFY(kit.download.problem());
    QVERIFY(QFile::exists(kit.path()));
    QVERIFY(kit.inspection->isRefused());
    kit.start();
    kit.download.cancel();
    QVERIFY(kit.inspection->isRefused());
}

void KitInspectionTest::deletedWhileRunning()
{
    demo::TarArchive archive;
    archive.addFile("large", QByteArray(100'000'000, 'x'), 0644);
    ServedKit kit(archive.bytes());
    bool wasRunning = false;
    connect(&kit.download, &KitDownload::changed, this, [&] {
        if (!kit.download.isComplete())
            return;
        wasRunning = kit.inspection->isRunning();
        kit.inspection.reset();
    });
    kit.start();
    QTRY_VERIFY_WITH_TIMEOUT(!kit.inspection, 30000);
    QVERIFY(wasRunning);
}

ADD_TO_TEST_GROUP(KitInspectionTest)
#include "KitInspectionTest.moc"
