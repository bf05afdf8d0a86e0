// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"

#include "onboarding/DuplicateRemoval.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace byoc;

using Kind = Problem::Kind;

namespace {

DuplicateInstance duplicate()
{
    DuplicateInstance one;
    one.path.serviceProviderId = u"sp-1"_s;
    one.path.serviceKey = u"database"_s;
    one.path.apiVersion = u"v1"_s;
    one.path.environmentKey = u"prod"_s;
    one.path.modelKey = u"byoc"_s;
    one.path.planKey = u"enterprise"_s;
    one.path.serviceId = u"s-1"_s;
    one.path.environmentId = u"se-1"_s;
    one.resourceKey = u"account"_s;
    one.resourceId = u"r-1"_s;
    one.subscriptionId = u"sub-1"_s;
    one.instanceId = u"instance-2"_s;
    return one;
}

} // namespace

/// The other one of two instances is removed when a person says so, and only then forgotten.
class DuplicateRemovalTest : public QObject
{
    Q_OBJECT

private slots:
    void asksAsTheContractSays_data();
    void asksAsTheContractSays();
    void fleetNeedsToKnowItsKind();
    void outcomes_data();
    void outcomes();
    void removesInTheDemo();
};

void DuplicateRemovalTest::asksAsTheContractSays_data()
{
    QTest::addColumn<Routes>("routes");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("consumption")
        << Routes::Consumption
        << "DELETE /resource-instance/sp-1/database/v1/prod/byoc/enterprise/account/instance-2"
           "?subscriptionId=sub-1 HTTP/1.1"_ba
        << ""_ba;
    QTest::newRow("fleet")
        << Routes::Fleet
        << "DELETE /fleet/service/s-1/environment/se-1/instance/instance-2 HTTP/1.1"_ba
        << R"({"resourceId":"r-1"})"_ba;
}

void DuplicateRemovalTest::asksAsTheContractSays()
{
    QFETCH(const Routes, routes);
    RawServer server(RawServer::always(RawServer::reply(200)));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    plane.setRoutes(routes);
    DuplicateRemoval removal(plane);
    QSignalSpy removed(&removal, &DuplicateRemoval::removed);
    removal.start(duplicate());
    removal.start(duplicate()); // one at a time
    QVERIFY(removal.isRunning());
    QTRY_VERIFY(!removal.isRunning());
    QCOMPARE(server.count(), 1);
    QTEST(server.requests().constFirst().line(), "line");
    QTEST(server.requests().constFirst().body, "body");
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.constFirst().constFirst().toString(), u"instance-2"_s);
    QVERIFY(!removal.problem());
}

void DuplicateRemovalTest::fleetNeedsToKnowItsKind()
{
    RawServer server(RawServer::always(RawServer::reply(200)));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    plane.setRoutes(Routes::Fleet);
    DuplicateRemoval removal(plane);
    QSignalSpy changed(&removal, &DuplicateRemoval::changed);
    DuplicateInstance unknown = duplicate();
    unknown.resourceId.clear();
    removal.start(unknown);
    QVERIFY(!removal.isRunning());
    QVERIFY(removal.problem());
    QVERIFY(removal.problem()->canRetry);
    QCOMPARE(changed.size(), 1);
    removal.start(duplicate()); // it is known by now
    QTRY_VERIFY(!removal.isRunning());
    QVERIFY(!removal.problem());
    QCOMPARE(server.count(), 1);
}

void DuplicateRemovalTest::outcomes_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("isRemoved");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("gone already") << RawServer::reply(404,
                                                      R"({"id":"abc12","message":"not found"})")
                                  << true << Kind::NotFound;
    QTest::newRow("gone already, by the portal")
        << RawServer::reply(404, R"({"message":"not found"})") << true << Kind::NotFound;
    QTest::newRow("a page that knows nothing")
        << RawServer::reply(404, "<html></html>", {}, "text/html") << false << Kind::NotFound;
    QTest::newRow("nothing that knows nothing") << RawServer::reply(404) << false << Kind::NotFound;
    QTest::newRow("not allowed") << RawServer::reply(403) << false << Kind::Permission;
    QTest::newRow("out of order") << RawServer::reply(503) << false << Kind::Server;
    QTest::newRow("captive portal")
        << RawServer::reply(200, "<html></html>", {}, "text/html") << false << Kind::Protocol;
}

void DuplicateRemovalTest::outcomes()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const bool, isRemoved);
    RawServer server(RawServer::always(reply));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    DuplicateRemoval removal(plane);
    QSignalSpy removed(&removal, &DuplicateRemoval::removed);
    removal.start(duplicate());
    QTRY_VERIFY(!removal.isRunning());
    QCOMPARE(removed.size(), isRemoved ? 1 : 0);
    QCOMPARE(removal.problem().has_value(), !isRemoved);
    if (!isRemoved)
        QTEST(removal.problem()->kind, "kind");
    QCOMPARE(server.count(), 1); // a deletion is never sent again by itself
}

void DuplicateRemovalTest::removesInTheDemo()
{
    DemoSession session;
    const auto first = await(session.plane.createInstance(session.awsAccount()));
    const auto second = await(session.plane.createInstance(session.awsAccount()));
    QVERIFY(first && second);
    const NewInstance sent = session.awsAccount();
    DuplicateRemoval removal(session.plane);
    QSignalSpy removed(&removal, &DuplicateRemoval::removed);
    removal.start({sent.path, sent.resourceKey, {}, sent.subscriptionId, *second});
    QTRY_COMPARE(removed.size(), 1);
    QHash<QString, QString> status;
    const QJsonArray instances = session.demo.instances();
    for (const QJsonValue &instance : instances)
        status.insert(instance[u"id"].toString(), instance[u"status"].toString());
    QVERIFY(status.contains(*first));
    QVERIFY(status.value(*first) != "DELETING"_L1);
    QVERIFY2(!status.contains(*second) || status.value(*second) == "DELETING"_L1,
             qPrintable(status.value(*second)));
}

ADD_TO_TEST_GROUP(DuplicateRemovalTest)

#include "DuplicateRemovalTest.moc"
