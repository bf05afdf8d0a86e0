// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"

#include "onboarding/KitDownload.h"
#include "onboarding/KitInspection.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace byoc;

using Fault = InstallKitReport::Fault;

namespace {

/// Serves these bytes as the kit of every account.
RawServer::Handler serving(const QByteArray &kit)
{
    return RawServer::always(RawServer::reply(200, kit, {}, "application/x-tar"));
}

} // namespace

class KitInspectionTest : public QObject
{
    Q_OBJECT

private slots:
    void usualKit();
    void oddKit();
    void neverReadyBeforeItIsInspected();
    void brokenDownloadIsNotInspected();
    void anotherDownloadBeginsAnew();
    void deletedWhileRunning();
};

void KitInspectionTest::usualKit()
{
    DemoSession session;
    NewInstance cluster = session.awsAccount();
    cluster.cloudProvider = u"byoc-onprem"_s;
    cluster.parameters = {{u"cluster_name"_s, u"acme"_s}};
    const auto id = await(session.plane.createInstance(cluster));
    QVERIFY(id.has_value());
    QString accountId;
    QTRY_VERIFY(!(accountId = await(session.plane.instance(cluster.path, cluster.resourceKey, *id,
                                                           cluster.subscriptionId))
                                  .value_or(Instance())
                                  .accountConfigId())
                     .isEmpty());
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
    RawServer server(serving(QByteArray(5000, 'k')));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    QTemporaryDir directory;
    KitDownload kit(plane);
    KitInspection inspection(kit);
    kit.start(u"ac-1"_s, directory.filePath(u"kit.tar"_s));
    QTRY_VERIFY(inspection.report());
    QVERIFY(inspection.isRefused());
    QVERIFY(inspection.report()->find(Fault::NotAnArchive));
}

void KitInspectionTest::neverReadyBeforeItIsInspected()
{
    RawServer server(serving(QByteArray(5000, 'k')));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    QTemporaryDir directory;
    KitDownload kit(plane);
    KitInspection inspection(kit);
    int changes = 0;
    connect(&kit, &KitDownload::changed, this, [&] {
        if (!kit.isComplete())
            return;
        ++changes;
        QVERIFY(inspection.isRunning());
        QVERIFY(!inspection.report());
    });
    kit.start(u"ac-1"_s, directory.filePath(u"kit.tar"_s));
    QTRY_VERIFY(inspection.report());
    QVERIFY(changes > 0);
    QVERIFY(!inspection.isRunning());
}

void KitInspectionTest::brokenDownloadIsNotInspected()
{
    RawServer server(RawServer::drop());
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    QTemporaryDir directory;
    KitDownload kit(plane);
    KitInspection inspection(kit);
    QSignalSpy changed(&inspection, &KitInspection::changed);
    kit.start(u"ac-1"_s, directory.filePath(u"kit.tar"_s));
    QTRY_VERIFY(kit.problem());
    QVERIFY(!inspection.isRunning());
    QVERIFY(!inspection.report());
    QCOMPARE(changed.size(), 0);
}

void KitInspectionTest::anotherDownloadBeginsAnew()
{
    RawServer server(serving(QByteArray(5000, 'k')));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    QTemporaryDir directory;
    KitDownload kit(plane);
    KitInspection inspection(kit);
    kit.start(u"ac-1"_s, directory.filePath(u"kit.tar"_s));
    QTRY_VERIFY(inspection.isRefused());
    kit.start(u"ac-1"_s, directory.filePath(u"kit.tar"_s));
    QVERIFY(!inspection.report());
    QVERIFY(!inspection.isRefused());
    QTRY_VERIFY(inspection.isRefused());
}

void KitInspectionTest::deletedWhileRunning()
{
    RawServer server(serving(QByteArray(5'000'000, 'k')));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    QTemporaryDir directory;
    KitDownload kit(plane);
    auto inspection = std::make_unique<KitInspection>(kit);
    connect(inspection.get(), &KitInspection::changed, this, [&] {
        QMetaObject::invokeMethod(
            this, [&] { inspection.reset(); }, Qt::QueuedConnection);
    });
    kit.start(u"ac-1"_s, directory.filePath(u"kit.tar"_s));
    QTRY_VERIFY(!inspection);
}

ADD_TO_TEST_GROUP(KitInspectionTest)
#include "KitInspectionTest.moc"
