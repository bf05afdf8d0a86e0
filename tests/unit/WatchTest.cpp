// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"
#include "VirtualComputer.h"

#include "onboarding/Watch.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace byoc;

using Kind = Problem::Kind;
using std::chrono::milliseconds;

namespace {

constexpr int Patience = 30'000;

} // namespace

class WatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void followsToReady();
    void failsAndIsVerifiedAgain();
    void verifyThatIsRefusedSaysSo();
    void removedBehindOnesBack();
    void removedBehindAPortal();
    void notFoundForAMoment_data();
    void notFoundForAMoment();
    void serverGoneKeepsTheLastState();
    void asksForTwoThingsALook();
    void oneLookAtATime();
    void activationLooksAtOnce();
    void noteActionLooksSooner();
    void retryAfterIsHonoured();
    void accountThatMayNotBeRead_data();
    void accountThatMayNotBeRead();
    void accountThatWasNeverRead_data() { accountThatMayNotBeRead_data(); }
    void accountThatWasNeverRead();
    void readyWithAnOldAccountLooksAgain_data();
    void readyWithAnOldAccountLooksAgain();
    void accountIsReadAloneWhereItTellsMore();
    void unsettledPartsKeepItGoing();
    void stoppedSaysNothingMore();
    void startedAnewForgetsTheOld();
    void deletedWhileLooking();

private:
    /// An onboarding that was just made, and a watch for it.
    void prepare(double timeScale);
    void start(Phase lastKnown = Phase::Preparing);
    /// A rule for the demo: the instance is deploying, and does not repeat the account's status.
    QByteArray deployingInstance() const;
    bool reaches(Phase phase)
    {
        return QTest::qWaitFor(
            [this, phase] {
                if (m_watch->phase() == phase)
                    return true;
                m_watch->checkNow(); // instead of waiting for the schedule
                QTest::qWait(20);
                return m_watch->phase() == phase;
            },
            Patience);
    }
    bool settles()
    {
        return QTest::qWaitFor([this] { return !m_watch->isLooking(); }, Patience);
    }
    qint64 secondsToNextLook() const
    {
        const QDateTime next = m_watch->nextLookAt();
        return next.isValid() ? m_computer.wallTime().secsTo(next) : -1;
    }

    VirtualComputer m_computer;
    std::unique_ptr<DemoSession> m_session;
    std::unique_ptr<Watch> m_watch;
    WatchTarget m_target;
};

void WatchTest::init()
{
    prepare(20);
}

void WatchTest::prepare(double timeScale)
{
    m_watch.reset();
    m_session = std::make_unique<DemoSession>(timeScale);
    const NewInstance instance = m_session->awsAccount();
    const auto id = await(m_session->plane.createInstance(instance));
    QVERIFY(id.has_value());
    m_target = {instance.path, instance.resourceKey, *id, instance.subscriptionId};
    m_watch = std::make_unique<Watch>(m_session->plane, m_computer);
    m_computer.setSettle([this] { QVERIFY(settles()); });
    m_watch->setQuestions(
        [](const Instance &, const AccountConfig &account) { return !account.id.isEmpty(); }, {});
}

void WatchTest::cleanup()
{
    m_computer.setSettle([] {});
    m_watch.reset();
    m_session.reset();
}

void WatchTest::start(Phase lastKnown)
{
    m_watch->start(m_target, lastKnown);
}

QByteArray WatchTest::deployingInstance() const
{
    const QJsonObject results{
        {u"cloud_provider_account_config_id"_s, m_watch->instance().accountConfigId()}};
    const QJsonObject instance{{u"id"_s, m_target.instanceId},
                               {u"status"_s, u"DEPLOYING"_s},
                               {u"result_params"_s, results}};
    const QJsonObject rule{{u"path"_s, u"/resource-instance/**"_s},
                           {u"action"_s, u"status"_s},
                           {u"code"_s, 200},
                           {u"body"_s, instance}};
    return QJsonDocument(rule).toJson();
}

void WatchTest::followsToReady()
{
    QSignalSpy ready(m_watch.get(), &Watch::becameReady);
    start();
    QVERIFY(m_watch->isLooking());
    QVERIFY(!m_watch->knownSince().isValid());
    QVERIFY(reaches(Phase::YourTurn));
    QVERIFY(m_watch->knownSince().isValid());
    QVERIFY(!m_watch->trouble());
    QCOMPARE(m_watch->instance().id, m_target.instanceId);
    QVERIFY(m_watch->accountConfig().id.startsWith(u"ac-"_s));
    m_session->demo.grant(m_target.instanceId);
    QVERIFY(reaches(Phase::Ready));
    QCOMPARE(ready.size(), 1);
    QVERIFY(!m_watch->nextLookAt().isValid());
    QVERIFY(m_watch->isRunning());
    m_watch->checkNow();
    QVERIFY(settles());
    QCOMPARE(ready.size(), 1);

    // Known to be ready from the start: nothing new.
    start(Phase::Ready);
    QVERIFY(settles());
    QCOMPARE(m_watch->phase(), Phase::Ready);
    QCOMPARE(ready.size(), 1);
}

void WatchTest::failsAndIsVerifiedAgain()
{
    prepare(1); // a verification lasts long enough to be seen
    QSignalSpy ready(m_watch.get(), &Watch::becameReady);
    start();
    QVERIFY(reaches(Phase::YourTurn));
    m_session->demo.grant(m_target.instanceId);
    m_session->demo.door("POST", u"fail/"_s + m_target.instanceId,
                         R"({"message":"The role does not exist","atOnce":true})");
    QVERIFY(reaches(Phase::Failed));
    QCOMPARE(m_watch->accountConfig().statusMessage, u"The role does not exist"_s);
    QCOMPARE(secondsToNextLook(), 30);

    for (int i = 0; i < 2; ++i) { // the demo is cured by the second
        m_session->demo.clearRequests();
        m_watch->verifyAgain();
        m_watch->verifyAgain();
        QVERIFY(m_watch->isVerifyRequested());
        QTRY_VERIFY(!m_watch->isVerifyRequested());
        QCOMPARE(m_session->demo.requestLines().filter(u"/verify/"_s).size(), 1);
        QVERIFY(settles());
        QVERIFY(m_watch->phase() == Phase::Verifying || i == 1);
        QVERIFY(reaches(i == 0 ? Phase::Failed : Phase::Ready));
    }
    QVERIFY(!m_watch->verifyProblem());
    QCOMPARE(ready.size(), 1);
}

void WatchTest::verifyThatIsRefusedSaysSo()
{
    start();
    m_watch->verifyAgain(); // no account yet: nothing to verify
    QVERIFY(!m_watch->isVerifyRequested());
    QVERIFY(reaches(Phase::YourTurn));
    m_session->demo.faults(R"([{"path":"/accountconfig/verify/*","action":"status","code":409}])");
    m_watch->verifyAgain();
    QTRY_VERIFY(!m_watch->isVerifyRequested());
    QCOMPARE(m_watch->verifyProblem()->kind, Kind::Conflict);
    QCOMPARE(m_watch->phase(), Phase::YourTurn);
    m_session->demo.faults("[]");
    m_watch->verifyAgain();
    QVERIFY(!m_watch->verifyProblem());
}

void WatchTest::removedBehindOnesBack()
{
    start();
    QVERIFY(reaches(Phase::YourTurn));
    m_session->demo.door("POST", u"remove/"_s + m_target.instanceId);
    for (int i = 0; i < 5; ++i) { // asking does not make it more certain
        m_watch->checkNow();
        QVERIFY(settles());
        QCOMPARE(m_watch->phase(), Phase::YourTurn);
        QCOMPARE(m_watch->trouble()->kind, Kind::NotFound);
        QVERIFY(m_watch->trouble()->what.contains(u"at the moment"_s));
        QCOMPARE(secondsToNextLook(), 2LL << i);
    }
    m_computer.pass(9s);
    m_watch->checkNow();
    QVERIFY(settles());
    QCOMPARE(m_watch->phase(), Phase::YourTurn);
    m_computer.pass(1s);
    m_watch->checkNow();
    QVERIFY(settles());
    QCOMPARE(m_watch->phase(), Phase::Gone);
    QVERIFY(!m_watch->trouble()->what.contains(u"at the moment"_s));
    QVERIFY(!m_watch->nextLookAt().isValid());
}

// A portal passes on a refusal without its id.
void WatchTest::removedBehindAPortal()
{
    start();
    QVERIFY(reaches(Phase::YourTurn));
    m_session->demo.faults(
        R"([{"action":"status","code":404,"body":{"message":"instance not found"}}])");
    m_computer.pass(60s);
    QCOMPARE(m_watch->phase(), Phase::Gone);
}

void WatchTest::notFoundForAMoment_data()
{
    QTest::addColumn<QByteArray>("meanwhile");
    QTest::newRow("found again") << "[]"_ba;
    QTest::newRow("out of order") << R"([{"action":"status","code":503}])"_ba;
    QTest::newRow("something else answers") << R"([{"action":"html","code":404}])"_ba;
    QTest::newRow("asleep") << ""_ba;
}

void WatchTest::notFoundForAMoment()
{
    QFETCH(const QByteArray, meanwhile);
    const QByteArray notFound = R"([{"action":"status","code":404}])";
    start();
    QVERIFY(reaches(Phase::YourTurn));
    for (int i = 0; i < 5; ++i) {
        m_session->demo.faults(notFound);
        m_watch->checkNow();
        QVERIFY(settles());
        m_computer.pass(5s);
        QVERIFY(m_watch->trouble());
        QCOMPARE(m_watch->phase(), Phase::YourTurn);
        if (meanwhile.isEmpty()) {
            m_computer.sleep(1h);
            QCOMPARE(m_watch->phase(), Phase::YourTurn);
            continue;
        }
        m_session->demo.faults(meanwhile);
        m_computer.pass(60s);
        QCOMPARE(m_watch->trouble().has_value(), meanwhile != "[]");
        QCOMPARE(m_watch->phase(), Phase::YourTurn);
    }
    m_session->demo.faults("[]");
    m_watch->checkNow();
    QVERIFY(settles());
    QVERIFY(!m_watch->trouble());
}

void WatchTest::serverGoneKeepsTheLastState()
{
    start();
    QVERIFY(reaches(Phase::YourTurn));
    const QDateTime known = m_watch->knownSince();
    m_session->demo.stop();
    m_watch->checkNow();
    QVERIFY(settles());
    QVERIFY(m_watch->trouble());
    QCOMPARE(m_watch->trouble()->kind, Kind::Network);
    QCOMPARE(m_watch->phase(), Phase::YourTurn);
    QCOMPARE(m_watch->instance().id, m_target.instanceId);
    QCOMPARE(m_watch->knownSince(), known);
    QCOMPARE(secondsToNextLook(), 2);
    m_watch->checkNow();
    QVERIFY(settles());
    QCOMPARE(secondsToNextLook(), 4);
    // By itself, too.
    m_computer.pass(4s);
    QCOMPARE(secondsToNextLook(), 8);
}

void WatchTest::asksForTwoThingsALook()
{
    start();
    QVERIFY(reaches(Phase::YourTurn));
    m_session->demo.clearRequests();
    m_watch->checkNow();
    QVERIFY(settles());
    const QStringList lines = m_session->demo.requestLines();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).endsWith(m_target.instanceId));
    QVERIFY(lines.at(1).contains(u"/accountconfig/ac-"_s));
}

void WatchTest::oneLookAtATime()
{
    start();
    QVERIFY(reaches(Phase::YourTurn));
    m_session->demo.faults(R"([{"action":"hang","times":1}])");
    m_session->demo.clearRequests();
    for (int i = 0; i < 10; ++i) {
        m_watch->checkNow();
        m_watch->noteAction();
        m_watch->setWindowActive(i % 2 == 1);
        QTest::qWait(10);
    }
    QTRY_VERIFY(!m_session->demo.requestLines().isEmpty());
    QTest::qWait(200); // what should not come has had its time
    QCOMPARE(m_session->demo.requestLines().size(), 1);
    QVERIFY(m_watch->isLooking());
    m_watch->stop();
}

void WatchTest::activationLooksAtOnce()
{
    start();
    QVERIFY(reaches(Phase::YourTurn));
    m_watch->setWindowActive(false);
    QVERIFY(!m_watch->isLooking());
    QVERIFY(secondsToNextLook() >= 30);
    m_computer.pass(5s);
    m_watch->setWindowActive(true);
    QVERIFY(m_watch->isLooking());
    QVERIFY(settles());
    QVERIFY(secondsToNextLook() <= 15);
    m_watch->setWindowActive(true); // no change
    QVERIFY(!m_watch->isLooking());
}

void WatchTest::noteActionLooksSooner()
{
    start();
    QVERIFY(reaches(Phase::YourTurn));
    QVERIFY(settles());
    QCOMPARE(secondsToNextLook(), 15);
    m_watch->noteAction();
    QCOMPARE(secondsToNextLook(), 4);
    const QDateTime known = m_watch->knownSince();
    m_computer.pass(4s);
    QCOMPARE(m_watch->knownSince(), known.addSecs(4));
}

void WatchTest::retryAfterIsHonoured()
{
    start();
    QVERIFY(reaches(Phase::YourTurn));
    m_session->demo.faults(R"([{"action":"retryAfter","code":429,"seconds":100}])");
    m_watch->checkNow();
    QVERIFY(settles());
    QCOMPARE(m_watch->trouble()->kind, Kind::Throttled);
    QCOMPARE(m_watch->phase(), Phase::YourTurn);
    const QDateTime next = m_watch->nextLookAt();
    QVERIFY(secondsToNextLook() > 95);
    m_watch->setWindowActive(false);
    m_watch->setWindowActive(true);
    m_watch->noteAction();
    QVERIFY(!m_watch->isLooking());
    QCOMPARE(m_watch->nextLookAt(), next);
    m_session->demo.faults("[]");
    m_watch->checkNow(); // by the person's wish
    QVERIFY(settles());
    QVERIFY(!m_watch->trouble());
}

void WatchTest::accountThatMayNotBeRead_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("isTrouble");
    QTest::newRow("403") << R"("action":"status","code":403)"_ba << false;
    QTest::newRow("404") << R"("action":"status","code":404)"_ba << false;
    QTest::newRow("501") << R"("action":"status","code":501)"_ba << true;
    QTest::newRow("a page that forbids") << R"("action":"html","code":403)"_ba << true;
    QTest::newRow("a page that knows nothing") << R"("action":"html","code":404)"_ba << true;
}

// The account only explains; the instance decides.
void WatchTest::accountThatMayNotBeRead()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const bool, isTrouble);
    start();
    QVERIFY(reaches(Phase::YourTurn));
    m_session->demo.faults("[{\"path\":\"/accountconfig/*\"," + fault + "}]");
    m_watch->checkNow();
    QVERIFY(settles());
    QCOMPARE(m_watch->trouble().has_value(), isTrouble);
    QVERIFY(!m_watch->accountConfig().id.isEmpty());
    QCOMPARE(m_watch->phase(), Phase::YourTurn);
    m_computer.pass(30s);
    QCOMPARE(m_watch->accountConfig().id.isEmpty(), !isTrouble); // nothing stale
    m_session->demo.grant(m_target.instanceId);
    QVERIFY(isTrouble || reaches(Phase::Ready));
}

// Without the account's word, an instance that is deploying looks as if the grant had been seen.
void WatchTest::accountThatWasNeverRead()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const bool, isTrouble);
    start();
    QVERIFY(reaches(Phase::YourTurn));
    const QByteArray instance = deployingInstance();
    m_session->demo.faults("[" + instance + ",{\"path\":\"/accountconfig/*\"," + fault + "}]");
    m_watch->setQuestions([](const Instance &, const AccountConfig &) { return true; }, {});
    start();
    QVERIFY(settles());
    m_computer.pass(5s);
    QCOMPARE(m_watch->instance().status, u"DEPLOYING"_s);
    QCOMPARE(m_watch->trouble().has_value(), isTrouble);
    QCOMPARE(m_watch->phase(), Phase::Preparing);
    m_session->demo.faults("[" + instance + "]");
    m_computer.pass(60s);
    QVERIFY(!m_watch->trouble());
    QCOMPARE(m_watch->phase(), Phase::YourTurn);
}

void WatchTest::readyWithAnOldAccountLooksAgain_data()
{
    using Event = std::function<void(WatchTest &)>;
    QTest::addColumn<Event>("event");
    QTest::newRow("nothing more") << Event([](WatchTest &test) {
        test.m_computer.pass(60s);
        QVERIFY(test.m_watch->nextLookAt().isValid());
        test.m_session->demo.faults("[]");
    });
    // Each of these makes the refusal doubtful again, soon after it was believed.
    QTest::newRow("the network returns") << Event([](WatchTest &test) {
        test.m_session->demo.faults("[]");
        test.m_computer.returnNetwork();
    });
    QTest::newRow("a short sleep") << Event([](WatchTest &test) {
        test.m_session->demo.faults("[]");
        test.m_computer.sleep(2s);
    });
    QTest::newRow("a look that fails") << Event([](WatchTest &test) {
        test.m_session->demo.faults(R"([{"action":"status","code":503,"times":1}])");
        test.m_computer.pass(5s);
    });
}

// The deployment needs what the account says when it is ready.
void WatchTest::readyWithAnOldAccountLooksAgain()
{
    QFETCH(const std::function<void(WatchTest &)>, event);
    start();
    QVERIFY(reaches(Phase::YourTurn));
    m_session->demo.faults(R"([{"path":"/accountconfig/*","action":"status","code":404}])");
    m_session->demo.grant(m_target.instanceId);
    QVERIFY(reaches(Phase::Ready));
    QVERIFY(m_watch->accountConfig().status != "READY"_L1);
    // Until it is believed that there is no account.
    for (int i = 0; i < 20 && !m_watch->accountConfig().id.isEmpty(); ++i)
        m_computer.pass(1s);
    QCOMPARE(m_watch->accountConfig().id, QString());
    event(*this);
    m_computer.pass(60s);
    QCOMPARE(m_watch->accountConfig().status, u"READY"_s);
    QVERIFY(!m_watch->nextLookAt().isValid());
}

// Where the instance does not repeat the account's status.
void WatchTest::accountIsReadAloneWhereItTellsMore()
{
    start();
    QVERIFY(reaches(Phase::YourTurn));
    m_session->demo.faults("[" + deployingInstance() + "]");
    m_watch->checkNow();
    QVERIFY(settles());
    const auto looks = [this](milliseconds time) {
        m_session->demo.clearRequests();
        m_computer.pass(time);
        const QStringList lines = m_session->demo.requestLines();
        return std::pair(lines.filter(u"/resource-instance/"_s).size(),
                         lines.filter(u"/accountconfig/"_s).size());
    };
    QCOMPARE(looks(61s), std::pair(qsizetype(0), qsizetype(4)));
    QCOMPARE(looks(299s).first, 1); // what else it may have to say
    QCOMPARE(m_watch->phase(), Phase::YourTurn);
    m_session->demo.grant(m_target.instanceId);
    std::pair<qsizetype, qsizetype> last;
    QVERIFY(QTest::qWaitFor(
        [&] {
            last = looks(std::chrono::seconds(secondsToNextLook()));
            return m_watch->phase() != Phase::YourTurn;
        },
        Patience));
    QCOMPARE(m_watch->phase(), Phase::Verifying); // as soon as the account says so
    QCOMPARE(last, std::pair(qsizetype(1), qsizetype(1)));
    QVERIFY(looks(10s).first >= 3);
}

void WatchTest::unsettledPartsKeepItGoing()
{
    bool unsettled = true;
    m_watch->setQuestions(
        [](const Instance &, const AccountConfig &account) { return !account.id.isEmpty(); },
        [&unsettled](const Instance &, const AccountConfig &) { return unsettled; });
    start();
    QVERIFY(reaches(Phase::YourTurn));
    m_session->demo.grant(m_target.instanceId);
    QVERIFY(reaches(Phase::Ready));
    QCOMPARE(secondsToNextLook(), 5);
    unsettled = false;
    m_watch->checkNow();
    QVERIFY(settles());
    QVERIFY(!m_watch->nextLookAt().isValid());
}

void WatchTest::stoppedSaysNothingMore()
{
    start();
    QVERIFY(reaches(Phase::YourTurn));
    m_watch->checkNow();
    m_watch->stop();
    m_session->demo.clearRequests();
    QSignalSpy changed(m_watch.get(), &Watch::changed);
    m_watch->checkNow();
    m_watch->noteAction();
    m_watch->setWindowActive(false);
    m_watch->setWindowActive(true);
    QTest::qWait(300);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_session->demo.requestLines(), QStringList());
    QVERIFY(!m_watch->isRunning() && !m_watch->isLooking() && !m_watch->nextLookAt().isValid());
}

void WatchTest::startedAnewForgetsTheOld()
{
    start();
    QVERIFY(reaches(Phase::YourTurn));
    m_watch->checkNow();
    WatchTarget other = m_target;
    other.instanceId = u"instance-unknown"_s;
    m_watch->start(other, Phase::Ready);
    QCOMPARE(m_watch->phase(), Phase::Ready);
    QVERIFY(m_watch->instance().id.isEmpty() && m_watch->accountConfig().id.isEmpty());
    m_computer.pass(20s);
    QCOMPARE(m_watch->phase(), Phase::Gone);
    QVERIFY(m_watch->instance().id.isEmpty());
}

void WatchTest::deletedWhileLooking()
{
    m_session->demo.faults(R"([{"action":"hang"}])");
    start();
    QTest::qWait(100);
    m_watch.reset();
    QTest::qWait(50);
}

ADD_TO_TEST_GROUP(WatchTest)
#include "WatchTest.moc"
