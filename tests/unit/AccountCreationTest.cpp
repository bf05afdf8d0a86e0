// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"

#include "onboarding/AccountCreation.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace byoc;

using State = AccountCreation::State;
using Kind = Problem::Kind;

namespace {

const QString RequestId = u"7d1c2b0e-5a8f-4f6e-9a6f-0c1d2e3f4a5b"_s;
constexpr int Patience = 30'000;
const QDateTime LongAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);

bool settles(const AccountCreation &creation)
{
    return QTest::qWaitFor([&creation] { return !creation.isBusy(); }, Patience);
}

QString report(const AccountCreation &creation)
{
    return creation.problem() ? creation.problem()->report() : u"no problem"_s;
}

/// How often an onboarding was asked for and looked for.
std::pair<qsizetype, qsizetype> sentAndSearched(Demo &demo)
{
    const QStringList lines = demo.requestLines();
    return {lines.filter(u"POST /2022-09-01-00/resource-instance/"_s).size(),
            lines.count(u"GET /2022-09-01-00/resource-instance"_s)};
}

/// Sends a request that meets this fault (without method and path).
struct FaultySending
{
    explicit FaultySending(const QByteArray &fault)
    {
        session.demo.clearRequests();
        // No raw string: moc would read it as the beginning of a comment, and miss the class below.
        session.demo.faults("[{\"method\":\"POST\",\"path\":\"/resource-instance/**\"," + fault
                            + "}]");
        creation.send(instance, RequestId);
    }

    DemoSession session;
    AccountCreation creation{session.plane};
    const NewInstance instance = session.awsAccount();
};

} // namespace

/// Whatever goes wrong, there is exactly one account in the end (design.md section 5).
class AccountCreationTest : public QObject
{
    Q_OBJECT

private slots:
    void createsOnce();
    void unknownOutcome_data();
    void unknownOutcome();
    void lostBeforeTheWorkIsSentAgain();
    void theControlPlanesOwnFailureIsBelieved_data();
    void theControlPlanesOwnFailureIsBelieved();
    void whatElseAnswersSaysNothingOfTheEnd_data();
    void whatElseAnswersSaysNothingOfTheEnd();
    void looksUntilItCannotBeAtWork_data();
    void looksUntilItCannotBeAtWork();
    void findsWhatIsMadeWhileItLooks();
    void whatWasNotSentIsNotLookedFor_data();
    void whatWasNotSentIsNotLookedFor();
    void anEarlierOneThatComesAfterAllIsADuplicate();
    void undecidedUntilTheServerIsBack();
    void refused_data();
    void refused();
    void findsTheInstanceOfAnEarlierRun();
    void keepsTheFirstOfTwo();
    void otherInstancesAreNotTaken();
    void sendsOnceThoughAskedTwice();
    void resetWhileSending();
    void deletedWhileSending();
};

void AccountCreationTest::createsOnce()
{
    DemoSession session;
    AccountCreation creation(session.plane);
    NewInstance instance = session.awsAccount();
    instance.tags = {{u"team"_s, u"data"_s}};
    session.demo.clearRequests();
    QList<State> states;
    connect(&creation, &AccountCreation::changed, &creation, [&] { states << creation.state(); });
    creation.send(instance, RequestId);
    QVERIFY(creation.isBusy());
    QVERIFY(settles(creation));
    QCOMPARE(states, (QList<State>{State::Sending, State::Done}));
    QVERIFY(!creation.problem());

    const QJsonArray instances = session.demo.instances();
    QCOMPARE(instances.size(), 1);
    QCOMPARE(instances.at(0)[u"id"].toString(), creation.instanceId());
    QCOMPARE(sentAndSearched(session.demo), (std::pair<qsizetype, qsizetype>(1, 0)));
    // The person's own tags, and the request's id.
    const QJsonArray tags = instances.at(0)[u"customTags"].toArray();
    QCOMPARE(tags.size(), 2);
    QCOMPARE(tags.at(0)[u"key"].toString(), u"team"_s);
    QCOMPARE(tags.at(1)[u"key"].toString(), u"byoc-onboarding-request"_s);
    QCOMPARE(tags.at(1)[u"value"].toString(), RequestId);
}

void AccountCreationTest::unknownOutcome_data()
{
    QTest::addColumn<QByteArray>("fault");

    const auto row = [](const QByteArray &name, const QByteArray &fault) {
        QTest::newRow(name.constData()) << fault;
    };
    row("reply lost", R"("action":"dropAfter")");
    row("reply cut", R"("action":"truncate")");
    row("reply malformed", R"("action":"malformed")");
    row("reply of other types", R"("action":"wrongTypes")");
    row("reply huge", R"("action":"oversized","megabytes":20)");
    row("web page after the work", R"("action":"html","work":true)");
    for (const int code : {400, 401, 403, 404, 409, 429}) {
        const QByteArray number = QByteArray::number(code);
        row("web page as " + number + " after the work",
            R"("action":"html","work":true,"code":)" + number);
    }
    row("redirect after the work",
        R"("action":"redirect","location":"https://login.example/","work":true)");
    row("500 after the work", R"("action":"status","code":500,"work":true)");
    row("502 after the work", R"("action":"status","code":502,"body":"","work":true)");
    row("504 after the work", R"("action":"status","code":504,"work":true)");
    row("503 after the work", R"("action":"retryAfter","code":503,"seconds":1,"work":true)");
    row("409 after the work", R"("action":"status","code":409,"work":true)");
}

void AccountCreationTest::unknownOutcome()
{
    QFETCH(QByteArray, fault);
    FaultySending sending(fault);
    auto &[session, creation, instance] = sending;
    QVERIFY(settles(creation));
    QVERIFY2(creation.state() == State::Done, qPrintable(report(creation)));
    const QJsonArray instances = session.demo.instances();
    QCOMPARE(instances.size(), 1);
    QCOMPARE(creation.instanceId(), instances.at(0)[u"id"].toString());
    QCOMPARE(creation.duplicateIds(), QStringList());
    QCOMPARE(sentAndSearched(session.demo).first, 1);
}

void AccountCreationTest::lostBeforeTheWorkIsSentAgain()
{
    FaultySending sending(R"("action":"dropBefore","times":1)");
    auto &[session, creation, instance] = sending;
    QTRY_COMPARE_WITH_TIMEOUT(creation.state(), State::Searching, Patience);
    QCOMPARE(creation.problem()->kind, Kind::Network);
    // It may still be at work: nothing is offered yet.
    QTRY_VERIFY_WITH_TIMEOUT(sentAndSearched(session.demo).second >= 2, Patience);
    QCOMPARE(creation.state(), State::Searching);
    creation.reset();
    creation.search(RequestId, {}, LongAgo);
    QVERIFY(settles(creation));
    QVERIFY2(creation.state() == State::NotFound, qPrintable(report(creation)));
    QVERIFY(creation.problem()->advice.contains(u"send it again"_s));
    QVERIFY(creation.problem()->canRetry);
    QCOMPARE(session.demo.instances().size(), 0);
    QCOMPARE(sentAndSearched(session.demo).first, 1);

    creation.send(instance, RequestId, true);
    QVERIFY(settles(creation));
    QCOMPARE(creation.state(), State::Done);
    QCOMPARE(session.demo.instances().size(), 1);
    QCOMPARE(sentAndSearched(session.demo).first, 2);
}

void AccountCreationTest::theControlPlanesOwnFailureIsBelieved_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("500") << "\"action\":\"status\",\"code\":500"_ba;
    QTest::newRow("409") << "\"action\":\"status\",\"code\":409"_ba;
}

// It says that it has ended: that need not be waited for.
void AccountCreationTest::theControlPlanesOwnFailureIsBelieved()
{
    QFETCH(QByteArray, fault);
    FaultySending sending(fault);
    auto &[session, creation, instance] = sending;
    QTRY_COMPARE_WITH_TIMEOUT(creation.state(), State::Searching, Patience);
    QVERIFY(!creation.searchesUntil().isValid());
    QVERIFY(settles(creation));
    QCOMPARE(creation.state(), State::Refused);
    QCOMPARE(session.demo.instances().size(), 0);
    QCOMPARE(sentAndSearched(session.demo), (std::pair<qsizetype, qsizetype>(1, 3)));
}

void AccountCreationTest::whatElseAnswersSaysNothingOfTheEnd_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {400, 401, 403, 404, 409, 429, 502})
        QTest::addRow("%d", code) << code;
}

// Behind a page of a gateway the request may go on.
void AccountCreationTest::whatElseAnswersSaysNothingOfTheEnd()
{
    QFETCH(int, code);
    FaultySending sending(R"("action":"html","code":)" + QByteArray::number(code));
    auto &[session, creation, instance] = sending;
    QTRY_COMPARE_WITH_TIMEOUT(creation.state(), State::Searching, Patience);
    QVERIFY(creation.searchesUntil().isValid());
    QCOMPARE(sentAndSearched(session.demo).first, 1);
    QVERIFY(session.gateway.isSignedIn());
}

void AccountCreationTest::looksUntilItCannotBeAtWork_data()
{
    QTest::addColumn<int>("sentAfter"); ///< seconds from now
    QTest::addColumn<int>("left"); ///< seconds; 0: none
    QTest::newRow("just now") << 0 << 120;
    QTest::newRow("a minute ago") << -60 << 60;
    QTest::newRow("long enough ago") << -121 << 0;
    QTest::newRow("in the future: a clock was changed") << 3600 << 120;
}

void AccountCreationTest::looksUntilItCannotBeAtWork()
{
    QFETCH(int, sentAfter);
    QFETCH(int, left);
    DemoSession session;
    AccountCreation creation(session.plane);
    session.demo.clearRequests();
    creation.search(RequestId, {}, QDateTime::currentDateTimeUtc().addSecs(sentAfter));
    const QDateTime until = creation.searchesUntil();
    QCOMPARE(until.isValid(), left > 0);
    if (left > 0) {
        const qint64 seconds = QDateTime::currentDateTime().secsTo(until);
        QVERIFY2(seconds > left - 10 && seconds <= left, qPrintable(QString::number(seconds)));
        QTRY_VERIFY_WITH_TIMEOUT(sentAndSearched(session.demo).second >= 2, Patience);
        QCOMPARE(creation.state(), State::Searching);
    } else {
        QVERIFY(settles(creation));
        QCOMPARE(creation.state(), State::NotFound);
        QCOMPARE(sentAndSearched(session.demo).second, 1);
    }
}

// Killed while the control plane works, and started again at once.
void AccountCreationTest::findsWhatIsMadeWhileItLooks()
{
    DemoSession session;
    NewInstance instance = session.awsAccount();
    instance.tags = {{AccountCreation::RequestTag, RequestId}};
    AccountCreation creation(session.plane);
    session.demo.clearRequests();
    creation.search(RequestId); // no time: it may have been right now
    QTRY_VERIFY_WITH_TIMEOUT(sentAndSearched(session.demo).second == 1, Patience);
    const auto id = await(session.plane.createInstance(instance));
    QVERIFY(id.has_value());
    QVERIFY(settles(creation));
    QCOMPARE(creation.state(), State::Done);
    QCOMPARE(creation.instanceId(), *id);
}

void AccountCreationTest::whatWasNotSentIsNotLookedFor_data()
{
    QTest::addColumn<QUrl>("origin");
    QTest::newRow("refused") << QUrl(u"http://127.0.0.1:1"_s);
    QTest::newRow("no such host") << QUrl(u"http://nowhere.invalid"_s);
    QTest::newRow("no TLS") << QUrl();
}

void AccountCreationTest::whatWasNotSentIsNotLookedFor()
{
    QFETCH(QUrl, origin);
    DemoSession session;
    const NewInstance instance = session.awsAccount();
    QTcpServer server; // which does not speak TLS
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server,
            [&server] { server.nextPendingConnection()->write("HTTP/1.1 400 Bad\r\n\r\n"); });
    if (origin.isEmpty())
        origin = QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));
    OpenGateway gateway(origin);
    ControlPlane plane(gateway);
    AccountCreation creation(plane);
    creation.send(instance, RequestId);
    QVERIFY(settles(creation));
    QVERIFY2(creation.state() == State::Refused, qPrintable(report(creation)));
    QVERIFY(creation.problem()->kind == Kind::Network || creation.problem()->kind == Kind::Tls);
    QVERIFY(
        session.demo.requestLines().filter(u"POST /2022-09-01-00/resource-instance"_s).isEmpty());
}

void AccountCreationTest::anEarlierOneThatComesAfterAllIsADuplicate()
{
    DemoSession session;
    NewInstance instance = session.awsAccount();
    instance.tags = {{AccountCreation::RequestTag, RequestId}};
    const auto late = await(session.plane.createInstance(instance));
    QVERIFY(late.has_value());
    AccountCreation creation(session.plane);
    creation.send(session.awsAccount(), RequestId, true);
    QVERIFY(settles(creation));
    QCOMPARE(creation.state(), State::Done);
    const QString id = creation.instanceId();
    QVERIFY(id != *late);
    QSignalSpy changed(&creation, &AccountCreation::changed);
    QVERIFY(changed.wait(Patience));
    QCOMPARE(creation.state(), State::Done);
    QCOMPARE(creation.instanceId(), id);
    QCOMPARE(creation.duplicateIds(), QStringList{*late});
}

void AccountCreationTest::undecidedUntilTheServerIsBack()
{
    DemoSession session;
    AccountCreation creation(session.plane);
    const NewInstance instance = session.awsAccount();
    session.demo.clearRequests();
    session.demo.faults(R"([{"method":"POST","path":"/resource-instance/**","action":"dropAfter"},
                            {"method":"GET","path":"/resource-instance","action":"dropBefore"}])");
    creation.send(instance, RequestId);
    QVERIFY(settles(creation));
    QVERIFY2(creation.state() == State::Undecided, qPrintable(report(creation)));
    QVERIFY(creation.problem()->advice.contains(u"not known whether"_s));
    QVERIFY(creation.problem()->canRetry);
    QVERIFY(creation.instanceId().isEmpty());

    session.demo.faults("[]");
    creation.search(RequestId);
    QVERIFY(settles(creation));
    QCOMPARE(creation.state(), State::Done);
    QCOMPARE(session.demo.instances().size(), 1);
    QCOMPARE(creation.instanceId(), session.demo.instances().at(0)[u"id"].toString());
    QCOMPARE(sentAndSearched(session.demo).first, 1);
}

void AccountCreationTest::refused_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("searches");

    const auto row = [](const char *name, const QByteArray &fault, Kind kind,
                        bool searches = false) {
        QTest::newRow(name) << fault << kind << searches;
    };
    row("400", R"("action":"status","code":400)", Kind::Input);
    row("401", R"("action":"status","code":401)", Kind::SignIn);
    row("403", R"("action":"status","code":403)", Kind::Permission);
    row("404", R"("action":"status","code":404)", Kind::NotFound);
    row("429", R"("action":"retryAfter","code":429,"seconds":5)", Kind::Throttled);
    // Somebody else's, as the search tells.
    row("409", R"("action":"status","code":409)", Kind::Conflict, true);
}

void AccountCreationTest::refused()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, searches);
    FaultySending sending(fault);
    auto &[session, creation, instance] = sending;
    QVERIFY(settles(creation));
    QVERIFY2(creation.state() == State::Refused, qPrintable(report(creation)));
    QTEST(creation.problem()->kind, "kind");
    QCOMPARE(session.demo.instances().size(), 0);
    QCOMPARE(sentAndSearched(session.demo).second > 0, searches);
    if (QTest::currentDataTag() != "401"_ba) { // which signs out
        session.demo.faults("[]");
        creation.send(instance, RequestId);
        QVERIFY(settles(creation));
        QCOMPARE(creation.state(), State::Done);
        QVERIFY(!creation.problem());
        QCOMPARE(session.demo.instances().size(), 1);
    }
}

void AccountCreationTest::findsTheInstanceOfAnEarlierRun()
{
    DemoSession session;
    NewInstance instance = session.awsAccount();
    instance.tags = {{AccountCreation::RequestTag, RequestId}};
    const auto id = await(session.plane.createInstance(instance));
    QVERIFY(id.has_value());
    AccountCreation creation(session.plane);
    creation.search(RequestId);
    QCOMPARE(creation.state(), State::Searching);
    QVERIFY(settles(creation));
    QCOMPARE(creation.state(), State::Done);
    QCOMPARE(creation.instanceId(), *id);
}

void AccountCreationTest::keepsTheFirstOfTwo()
{
    const auto listed = [](const QByteArray &id, const QByteArray &created,
                           const QByteArray &status) {
        return R"({"id":")" + id + R"(","status":")" + status + R"(","created_at":")" + created
            + R"(","customTags":[{"key":"byoc-onboarding-request","value":")" + RequestId.toLatin1()
            + R"("}]})";
    };
    RawServer server(RawServer::always(RawServer::reply(
        200,
        R"({"resourceInstances":[)" + listed("instance-3", "2026-03-03T00:00:03Z", "PENDING") + ','
            + listed("instance-0", "2026-03-03T00:00:00Z", "DELETED") + ','
            + listed("instance-1", "2026-03-03T00:00:01Z", "READY") + ','
            + listed("instance-2", "2026-03-03T00:00:02Z", "PENDING") + "]}")));
    OpenGateway gateway(server.url());
    ControlPlane plane(gateway);
    AccountCreation creation(plane);
    for (int i = 0; i < 2; ++i) {
        creation.search(RequestId);
        QVERIFY(settles(creation));
        QCOMPARE(creation.state(), State::Done);
        QCOMPARE(creation.instanceId(), u"instance-1"_s);
        QCOMPARE(creation.duplicateIds(), (QStringList{u"instance-2"_s, u"instance-3"_s}));
    }
}

void AccountCreationTest::otherInstancesAreNotTaken()
{
    DemoSession session;
    NewInstance instance = session.awsAccount();
    instance.tags = {{AccountCreation::RequestTag, u"another-request"_s}};
    QVERIFY(await(session.plane.createInstance(instance)).has_value());
    AccountCreation creation(session.plane);
    creation.search(RequestId, {}, LongAgo);
    QVERIFY(settles(creation));
    QCOMPARE(creation.state(), State::NotFound);
    QVERIFY(!creation.problem()->what.isEmpty());
}

void AccountCreationTest::sendsOnceThoughAskedTwice()
{
    DemoSession session;
    AccountCreation creation(session.plane);
    const NewInstance instance = session.awsAccount();
    session.demo.clearRequests();
    creation.send(instance, RequestId);
    creation.send(instance, RequestId);
    creation.search(RequestId);
    QVERIFY(settles(creation));
    QTest::qWait(50);
    QCOMPARE(sentAndSearched(session.demo), (std::pair<qsizetype, qsizetype>(1, 0)));
}

void AccountCreationTest::resetWhileSending()
{
    DemoSession session;
    AccountCreation creation(session.plane);
    const NewInstance instance = session.awsAccount();
    session.demo.faults(R"([{"method":"POST","action":"hang"}])");
    creation.send(instance, RequestId);
    QTRY_COMPARE(session.demo.instances().size(), 1);
    creation.reset();
    QCOMPARE(creation.state(), State::Idle);
    QSignalSpy changed(&creation, &AccountCreation::changed);
    QTest::qWait(100);
    QCOMPARE(changed.size(), 0);
    creation.search(RequestId); // what was sent all the same is found later
    QVERIFY(settles(creation));
    QCOMPARE(creation.state(), State::Done);
}

void AccountCreationTest::deletedWhileSending()
{
    DemoSession session;
    const NewInstance instance = session.awsAccount();
    for (const QByteArray &fault : {R"([{"method":"POST","action":"hang"}])"_ba,
                                    R"([{"method":"POST","action":"dropBefore"}])"_ba}) {
        session.demo.faults(fault);
        auto creation = std::make_unique<AccountCreation>(session.plane);
        creation->send(instance, RequestId);
        QTest::qWait(100);
        creation.reset();
        QTest::qWait(50);
    }
}

ADD_TO_TEST_GROUP(AccountCreationTest)
#include "AccountCreationTest.moc"
