// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"
#include "VirtualComputer.h"

#include "onboarding/Watch.h"

#include <QSignalSpy>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace byoc;

using Kind = Problem::Kind;
using std::chrono::milliseconds;

namespace {

constexpr int Patience = 30'000;

/// Passes on what is asked for, and counts.
class CountingGateway : public Gateway
{
public:
    explicit CountingGateway(Gateway &next)
        : m_next(next)
    {
    }

    Job<HttpReply> *send(HttpRequest request) override
    {
        ++requests;
        const bool isVerification = request.verb == HttpRequest::Verb::Post;
        const bool isAccount = request.path.value(0) == "accountconfig"_L1;
        if (!isVerification) {
            m_ofThisLook = isAccount ? m_ofThisLook + 1 : 1;
            looks += isAccount ? 0 : 1;
            mostALook = std::max(mostALook, m_ofThisLook);
        }
        m_underWay.removeIf([](const QPointer<JobBase> &job) { return !job || job->isFinished(); });
        Job<HttpReply> *job = m_next.send(std::move(request));
        m_underWay << job;
        mostAtOnce = std::max(mostAtOnce, m_underWay.size());
        return job;
    }
    bool isSignedIn() const override { return m_next.isSignedIn(); }
    QString host() const override { return m_next.host(); }
    QUrl origin() const override { return m_next.origin(); }

    int requests = 0;
    int looks = 0;
    qsizetype mostAtOnce = 0;
    int mostALook = 0;

private:
    Gateway &m_next;
    int m_ofThisLook = 0;
    QList<QPointer<JobBase>> m_underWay;
};

} // namespace

/// The watch on computers that sleep, in networks that come and go, with servers under
/// maintenance: against the demo control plane, in virtual time.
class WatchInLifeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void looksAtOnceAfterSleep();
    void sleepEndsALookThatHangs();
    void sleepDoesNotCutShortWhatTheServerAskedFor();
    void clockIsSet_data();
    void clockIsSet();
    void captivePortal_data();
    void captivePortal();
    void networkIsLostAndReturns();
    void networkThatFlutters();
    void maintenance_data();
    void maintenance();
    void nothingToComeNothingToWakeFor();
    void neverTwoAtOnceNeverThreeALook();

private:
    void faults(const QByteArray &rules) { m_session->demo.faults(rules); }
    bool settles()
    {
        return QTest::qWaitFor(
            [this] { return !m_watch->isLooking() && !m_watch->isVerifyRequested(); }, Patience);
    }
    /// As it is on the demo, which takes a moment of real time to get there.
    bool reaches(Phase phase)
    {
        return QTest::qWaitFor(
            [this, phase] {
                m_watch->checkNow();
                return settles() && m_watch->phase() == phase;
            },
            Patience);
    }
    int looksIn(milliseconds time)
    {
        const int before = m_gateway->requests;
        m_computer.pass(time);
        return m_gateway->requests - before;
    }
    /// Seconds since the last look that succeeded, as a person reads them off two clocks.
    qint64 ageShown() const { return m_watch->knownSince().secsTo(m_computer.wallTime()); }

    VirtualComputer m_computer;
    std::unique_ptr<DemoSession> m_session;
    std::unique_ptr<CountingGateway> m_gateway;
    std::unique_ptr<ControlPlane> m_plane;
    std::unique_ptr<Watch> m_watch;
    WatchTarget m_target;
};

void WatchInLifeTest::init()
{
    m_session = std::make_unique<DemoSession>(50);
    m_gateway = std::make_unique<CountingGateway>(m_session->gateway);
    m_plane = std::make_unique<ControlPlane>(*m_gateway);
    const NewInstance instance = m_session->awsAccount();
    const auto id = await(m_session->plane.createInstance(instance));
    QVERIFY(id.has_value());
    m_target = {instance.path, instance.resourceKey, *id, instance.subscriptionId};
    m_watch = std::make_unique<Watch>(*m_plane, m_computer);
    m_watch->setQuestions(
        [](const Instance &, const AccountConfig &account) { return !account.id.isEmpty(); }, {});
    m_computer.setSettle([this] { QVERIFY(settles()); });
    m_watch->start(m_target, Phase::Preparing);
    QVERIFY(m_computer.isObserved());
    QVERIFY(reaches(Phase::YourTurn));
}

void WatchInLifeTest::cleanup()
{
    m_computer.setSettle([] {});
    m_watch.reset();
    m_plane.reset();
    m_gateway.reset();
    m_session.reset();
}

void WatchInLifeTest::looksAtOnceAfterSleep()
{
    m_computer.pass(5s);
    const int before = m_gateway->requests;
    m_computer.sleep(8h);
    QVERIFY(m_gateway->requests > before);
    QCOMPARE(m_watch->knownSince(), m_computer.wallTime());
    // What the person did before the night is no reason to hurry any more.
    QVERIFY(m_watch->nextLookAt() >= m_computer.wallTime().addSecs(15));
}

void WatchInLifeTest::sleepEndsALookThatHangs()
{
    faults(R"([{"action":"hang","times":1}])");
    m_session->demo.clearRequests();
    m_watch->checkNow();
    QVERIFY(m_watch->isLooking());
    // The request must have arrived, or the fault would wait for the next one.
    QTRY_VERIFY(m_session->demo.requestLines().size() > 0);
    m_computer.sleep(1h);
    QVERIFY(!m_watch->trouble());
    QCOMPARE(m_watch->knownSince(), m_computer.wallTime());
}

void WatchInLifeTest::sleepDoesNotCutShortWhatTheServerAskedFor()
{
    faults(R"([{"action":"retryAfter","code":503,"seconds":600}])");
    m_watch->checkNow();
    QVERIFY(settles());
    const int before = m_gateway->requests;
    m_computer.sleep(5min);
    QCOMPARE(m_gateway->requests, before);
    QCOMPARE(m_computer.wallTime().secsTo(m_watch->nextLookAt()), 300);
    faults("[]");
    m_computer.pass(5min); // the sleep counts
    QVERIFY(m_gateway->requests > before);
    QVERIFY(!m_watch->trouble());
}

void WatchInLifeTest::clockIsSet_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("an hour back") << -3600LL;
    QTest::newRow("a year back") << -365 * 24 * 3600LL;
    QTest::newRow("an hour on") << 3600LL;
    QTest::newRow("a year on") << 365 * 24 * 3600LL;
}

void WatchInLifeTest::clockIsSet()
{
    QFETCH(qint64, seconds);
    m_watch->checkNow();
    QVERIFY(settles());
    m_computer.pass(5s);
    QCOMPARE(ageShown(), 5);
    const qint64 untilNext = m_computer.wallTime().secsTo(m_watch->nextLookAt());
    m_computer.setClock(std::chrono::seconds(seconds));
    QCOMPARE(ageShown(), 5);
    QCOMPARE(m_computer.wallTime().secsTo(m_watch->nextLookAt()), untilNext);
    const int looks = looksIn(60s);
    QVERIFY2(looks >= 3 && looks <= 8, qPrintable(QString::number(looks)));
    QVERIFY(ageShown() >= 0 && ageShown() <= 15);
}

void WatchInLifeTest::captivePortal_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("a page") << R"([{"action":"html"}])"_ba;
    QTest::newRow("a page that forbids") << R"([{"action":"html","code":403}])"_ba;
    QTest::newRow("a page that knows nothing") << R"([{"action":"html","code":404}])"_ba;
    QTest::newRow("elsewhere") << R"([{"action":"redirect","code":302,)"
                                  R"("location":"https://hotel.example/welcome"}])"_ba;
}

void WatchInLifeTest::captivePortal()
{
    QFETCH(QByteArray, rule);
    const QDateTime known = m_watch->knownSince();
    m_computer.pass(5s);
    faults(rule);
    m_watch->checkNow();
    QVERIFY(settles());
    QVERIFY(m_watch->trouble());
    const QString told = m_watch->trouble()->what + u' ' + m_watch->trouble()->advice;
    QVERIFY2(told.contains(u"network"_s), qPrintable(told));
    QCOMPARE(m_watch->phase(), Phase::YourTurn);
    QCOMPARE(m_watch->instance().id, m_target.instanceId);
    QCOMPARE(m_watch->knownSince(), known);
    const int looks = looksIn(10min);
    QVERIFY2(looks >= 8 && looks <= 20, qPrintable(QString::number(looks)));
    faults("[]");
    m_computer.pass(60s);
    QVERIFY(!m_watch->trouble());
    QCOMPARE(m_watch->phase(), Phase::YourTurn);
}

void WatchInLifeTest::networkIsLostAndReturns()
{
    m_computer.pass(5s);
    faults(R"([{"action":"dropBefore"}])");
    const int looks = looksIn(1h);
    QVERIFY2(looks >= 50 && looks <= 75, qPrintable(QString::number(looks)));
    QCOMPARE(m_watch->trouble()->kind, Kind::Network);
    QCOMPARE(m_watch->phase(), Phase::YourTurn);
    QVERIFY(ageShown() > 3500);
    m_computer.pass(2s); // somewhere between two looks
    faults("[]");
    m_computer.returnNetwork();
    QVERIFY(!m_watch->trouble());
    QCOMPARE(ageShown(), 0);
}

void WatchInLifeTest::networkThatFlutters()
{
    m_computer.pass(5s);
    const int before = m_gateway->requests;
    for (int i = 0; i < 100; ++i) {
        m_computer.returnNetwork();
        m_computer.pass(100ms);
    }
    const int requests = m_gateway->requests - before;
    QVERIFY2(requests >= 9 && requests <= 22, qPrintable(QString::number(requests)));
}

void WatchInLifeTest::maintenance_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<int>("most"); ///< requests in an hour
    QTest::addColumn<int>("patience"); ///< seconds until READY is shown afterwards

    const auto row = [](const char *name, const QByteArray &rule, int fewest, int most,
                        int patience) {
        QTest::newRow(name) << rule << fewest << most << patience;
    };
    row("without a word", R"([{"action":"status","code":503}])", 55, 70, 60);
    row("a bad gateway", R"([{"action":"status","code":502}])", 55, 70, 60);
    row("no time at all", R"([{"action":"retryAfter","seconds":0}])", 55, 70, 60);
    row("five seconds", R"([{"action":"retryAfter","seconds":5}])", 55, 70, 60);
    row("five minutes", R"([{"action":"retryAfter","seconds":300}])", 10, 13, 300);
    row("an hour", R"([{"action":"retryAfter","seconds":3600}])", 1, 2, 3600);
    row("a month", R"([{"action":"retryAfter","seconds":86400}])", 1, 2, 3600);
    row("throttled", R"([{"action":"retryAfter","code":429,"seconds":30}])", 55, 70, 60);
}

void WatchInLifeTest::maintenance()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, fewest);
    QFETCH(int, most);
    QFETCH(int, patience);
    m_computer.pass(5s);
    faults(rule);
    const int requests = looksIn(1h);
    QVERIFY2(requests >= fewest && requests <= most, qPrintable(QString::number(requests)));
    QVERIFY(m_watch->trouble());
    QVERIFY(m_watch->nextLookAt() > m_computer.wallTime()); // said, and not for ever
    QCOMPARE(m_watch->phase(), Phase::YourTurn);

    QSignalSpy ready(m_watch.get(), &Watch::becameReady);
    faults("[]");
    m_session->demo.grant(m_target.instanceId);
    QTRY_COMPARE(m_session->demo.instances().at(0)[u"status"].toString(), u"READY"_s);
    m_computer.pass(std::chrono::seconds(patience));
    QCOMPARE(ready.size(), 1);
}

void WatchInLifeTest::nothingToComeNothingToWakeFor()
{
    m_session->demo.grant(m_target.instanceId);
    QVERIFY(reaches(Phase::Ready));
    const int before = m_gateway->requests;
    m_computer.sleep(1h);
    m_computer.returnNetwork();
    m_computer.pass(24h);
    QCOMPARE(m_gateway->requests, before);
}

void WatchInLifeTest::neverTwoAtOnceNeverThreeALook()
{
    // Without settling: what happens meets requests that are under way.
    m_computer.setSettle([] { QTest::qWait(1); });
    std::mt19937 random(4);
    for (int i = 0; i < 1000; ++i) {
        switch (random() % 8) {
        case 0:
            m_watch->checkNow();
            break;
        case 1:
            m_watch->noteAction();
            break;
        case 2:
            m_watch->setWindowActive(random() % 2 == 0);
            break;
        case 3:
            m_computer.sleep(milliseconds(random() % 10'000));
            break;
        case 4:
            m_computer.returnNetwork();
            break;
        case 5:
            m_computer.pass(milliseconds(random() % 10'000));
            break;
        case 6:
            m_watch->verifyAgain();
            break;
        default:
            QTest::qWait(int(random() % 5));
            break;
        }
    }
    QVERIFY(settles());
    QVERIFY(m_gateway->looks > 50);
    QCOMPARE(m_gateway->mostAtOnce, 1);
    QCOMPARE(m_gateway->mostALook, 2);
}

ADD_TO_TEST_GROUP(WatchInLifeTest)
#include "WatchInLifeTest.moc"
