// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "WizardHarness.h"

#include "wizard/WizardPage.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

/// What a person takes for "at once", on a computer with other work.
constexpr int AtOnce = 3000;

/// Stands before a server and passes everything on; while slow, a byte a second comes back.
class SlowRelay : public QObject
{
public:
    explicit SlowRelay(const QUrl &server)
        : m_server(server)
    {
        connect(&m_listener, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_listener.nextPendingConnection())
                relay(client);
        });
        m_listener.listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener.serverPort())); }
    void setSlow(bool slow) { m_isSlow = slow; }
    int bytesDripped() const { return m_dripped; }

private:
    void relay(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        server->connectToHost(m_server.host(), quint16(m_server.port()));
        connect(client, &QTcpSocket::readyRead, server,
                [client, server] { server->write(client->readAll()); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        const auto pass = [this, client, server] {
            if (!m_isSlow)
                client->write(server->readAll());
        };
        connect(server, &QTcpSocket::readyRead, client, pass);
        auto *drip = new QTimer(client);
        connect(drip, &QTimer::timeout, client, [this, client, server, pass] {
            pass();
            if (m_isSlow && server->bytesAvailable() > 0) {
                client->write(server->read(1));
                ++m_dripped;
            }
        });
        drip->start(1000);
    }

    QUrl m_server;
    QTcpServer m_listener;
    bool m_isSlow = false;
    int m_dripped = 0;
};

} // namespace

/// A server that sends a byte a second keeps nobody.
class SlowServerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void signInCanBeLeft();
    void listCanBeLeft();
    void reviewCanBeLeft();
    void grantCanBeLeft();
    void windowCanBeClosed();
    void deadlineHolds();

private:
    bool enterSignIn();
    bool goToReview();
    bool isDripping()
    {
        const int before = m_relay->bytesDripped();
        return QTest::qWaitFor([&] { return m_relay->bytesDripped() >= before + 2; }, 20'000);
    }
    /// Whether the person can leave for the Welcome page at once.
    bool leavesAtOnce();

    std::unique_ptr<SlowRelay> m_relay;
    std::unique_ptr<WizardHarness> m_harness;
};

void SlowServerTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void SlowServerTest::init()
{
    m_harness = std::make_unique<WizardHarness>();
    m_harness->setFront([this](const QUrl &server) {
        m_relay = std::make_unique<SlowRelay>(server);
        return m_relay->url();
    });
    QVERIFY(m_harness->start());
}

void SlowServerTest::cleanup()
{
    m_harness.reset();
    m_relay.reset();
}

bool SlowServerTest::enterSignIn()
{
    return m_harness->press(u"Start a new onboarding"_s) && m_harness->waitForStep(u"sign-in"_s)
        && (!m_harness->sees(u"Sign in another way"_s)
            || m_harness->press(u"Sign in another way"_s))
        && m_harness->type(u"E-mail"_s, u"anna@customer.example"_s)
        && m_harness->type(u"Password"_s, u"demo-password"_s);
}

void SlowServerTest::signInCanBeLeft()
{
    m_relay->setSlow(true);
    QVERIFY(enterSignIn());
    QVERIFY(m_harness->next());
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->bytesDripped() >= 2, 10000);
    QVERIFY(m_harness->model().signIn().isBusy());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_harness->press(u"Back"_s));
    QTRY_VERIFY(m_harness->window().currentStep() != u"sign-in"_s);
    QVERIFY2(timer.elapsed() < AtOnce, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(!m_harness->model().signIn().isBusy());
}

void SlowServerTest::listCanBeLeft()
{
    QVERIFY(m_harness->signIn());
    m_relay->setSlow(true);
    m_harness->model().offerings().load();
    const int before = m_relay->bytesDripped();
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->bytesDripped() >= before + 2, 10000);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_harness->press(u"Back"_s));
    QTRY_VERIFY(m_harness->window().currentStep() != u"offering"_s);
    QVERIFY2(timer.elapsed() < AtOnce, qPrintable(QString::number(timer.elapsed())));
}

bool SlowServerTest::goToReview()
{
    return m_harness->signIn() && m_harness->choose(u"Acme Database · Enterprise BYOC"_s)
        && m_harness->next() && m_harness->waitForStep(u"cloud"_s)
        && m_harness->choose(u"Amazon Web Services"_s) && m_harness->next()
        && m_harness->waitForStep(u"account"_s)
        && m_harness->type(u"AWS account ID"_s, u"123456789012"_s) && m_harness->next()
        && m_harness->waitForStep(u"review"_s);
}

bool SlowServerTest::leavesAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    return m_harness->press(u"Finish later"_s) && m_harness->waitForStep(u"welcome"_s)
        && timer.elapsed() < AtOnce;
}

void SlowServerTest::reviewCanBeLeft()
{
    QVERIFY(goToReview());
    m_relay->setSlow(true);
    QVERIFY(m_harness->next()); // creates
    QVERIFY(isDripping());
    QVERIFY(m_harness->model().creation().isBusy());
    QVERIFY(leavesAtOnce());
    // It is not forgotten that something may have come of it.
    const QList<Draft> left = m_harness->model().journal().unfinished();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().progress, Draft::Progress::Sending);
}

void SlowServerTest::grantCanBeLeft()
{
    QVERIFY(goToReview());
    QVERIFY(m_harness->next() && m_harness->waitForStep(u"grant"_s));
    m_relay->setSlow(true);
    m_harness->model().watch().checkNow();
    QVERIFY(isDripping());
    QVERIFY(m_harness->model().watch().isLooking());
    QVERIFY(leavesAtOnce());
    QVERIFY(!m_harness->model().watch().isRunning());
}

void SlowServerTest::windowCanBeClosed()
{
    QVERIFY(m_harness->signIn());
    m_relay->setSlow(true);
    m_harness->model().offerings().load();
    const int before = m_relay->bytesDripped();
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->bytesDripped() >= before + 1, 10000);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_harness->window().close());
    m_harness.reset(); // as main.cpp does when the last window is closed
    QVERIFY2(timer.elapsed() < AtOnce, qPrintable(QString::number(timer.elapsed())));
}

// Three tries of half a minute, for what only reads. With deadlines of moments it is in
// HttpClientTest.
void SlowServerTest::deadlineHolds()
{
    if (!qEnvironmentVariableIsSet("BYOC_STRAIN_HOURS"))
        QSKIP("Takes a minute and a half: see tests/strain/run.");
    QVERIFY(m_harness->signIn());
    m_relay->setSlow(true);
    QElapsedTimer timer;
    timer.start();
    m_harness->model().offerings().load();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_harness->model().offerings().state() == OfferingCatalogue::State::Failed, 180'000);
    QVERIFY2(timer.elapsed() < 150'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_harness->sees(u"did not answer in time"_s));
}

QTEST_MAIN(SlowServerTest)
#include "SlowServerTest.moc"
