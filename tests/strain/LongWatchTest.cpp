// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "Process.h"
#include "VirtualComputer.h"

#include "secrets/MemoryStore.h"
#include "Services.h"
#include "widgets/Theme.h"
#include "wizard/WizardWindow.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace byoc;

using std::chrono::milliseconds;

namespace {

constexpr int Unfinished = 200;
constexpr int Patience = 30'000;

/// Simulated hours; tests/strain/run asks for a day.
int hours()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("BYOC_STRAIN_HOURS", &isSet);
    return isSet ? asked : 3;
}

double seconds(std::chrono::nanoseconds time)
{
    return double(time.count()) / 1e9;
}

} // namespace

/// The program watches for a day while nobody acts, with many unfinished onboardings in its
/// journal: real window, real HTTP, virtual time.
class LongWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDay();
    void aMinuteOfTheRealClock();
    void cleanupTestCase();

private:
    Watch &watch() { return m_services->model.watch(); }
    void fillJournal(const Draft &like);
    /// How often the onboarding was asked for since the last time. The demo's log, which is in
    /// this process, too, is empty after it.
    int takeLooks();

    QTemporaryDir m_state;
    MemoryStore m_keychain;
    VirtualComputer *m_computer = nullptr; ///< the services'
    std::unique_ptr<DemoSession> m_session;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<WizardWindow> m_window;
};

void LongWatchTest::initTestCase()
{
    theme::apply(theme::Scheme::Light);
    m_session = std::make_unique<DemoSession>(50);
    const NewInstance account = m_session->awsAccount();
    const auto instanceId = await(m_session->plane.createInstance(account));
    QVERIFY(instanceId.has_value());

    auto computer = std::make_unique<VirtualComputer>();
    m_computer = computer.get();
    m_services = std::make_unique<Services>(m_state.path(), m_session->demo.url(), m_keychain,
                                            std::move(computer));
    m_services->signIn.withPassword({m_session->demo.url().toString()}, u"anna@customer.example"_s,
                                    Secret(u"demo-password"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_services->signIn.isSignedIn(), Patience);

    Draft draft;
    draft.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.origin = m_session->demo.url();
    draft.gateway = u"direct"_s;
    draft.createdAt = QDateTime::currentDateTimeUtc();
    draft.step = u"grant"_s;
    draft.planId = u"pt-acmeent001"_s;
    draft.planName = u"Enterprise"_s;
    draft.serviceName = u"Acme"_s;
    draft.cloudId = u"aws"_s;
    draft.path = account.path;
    draft.resourceKey = account.resourceKey;
    draft.subscriptionId = account.subscriptionId;
    draft.instanceId = *instanceId;
    draft.progress = Draft::Progress::Created;
    fillJournal(draft);

    m_window = std::make_unique<WizardWindow>(m_services->model, m_services->connection,
                                              m_services->profiles);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->resume(draft.requestId);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentStep(), u"grant"_s, Patience);
    QVERIFY(watch().isRunning());
    QVERIFY(QTest::qWaitFor(
        [this] {
            watch().checkNow();
            QTest::qWait(50);
            return watch().phase() == Phase::YourTurn;
        },
        Patience));
    m_computer->setSettle(
        [this] { QVERIFY(QTest::qWaitFor([this] { return !watch().isLooking(); }, Patience)); });
}

void LongWatchTest::fillJournal(const Draft &like)
{
    const auto put = [this](const Draft &draft) {
        const Result<void> saved = m_services->journal.put(draft);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().report()));
    };
    for (int i = 0; i < Unfinished; ++i) {
        Draft other = like;
        other.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        other.instanceId = u"instance-other%1"_s.arg(i);
        put(other);
    }
    put(like);
    QCOMPARE(m_services->journal.unfinished().size(), Unfinished + 1);
}

int LongWatchTest::takeLooks()
{
    static const QRegularExpression look(u"^GET .*/resource-instance/.*/instance-\\w+$"_s);
    const auto looks = m_session->demo.requestLines().filter(look).size();
    m_session->demo.clearRequests();
    return int(looks);
}

void LongWatchTest::aDay()
{
    const int minutes = hours() * 60;
    const int warmUp = minutes / 6;
    int looks = 0;
    qint64 memoryBefore = 0;
    int handlesBefore = 0;
    std::chrono::nanoseconds processorBefore{0};
    for (int minute = 0; minute < minutes; ++minute) {
        if (minute == warmUp) {
            memoryBefore = process::residentBytes();
            handlesBefore = process::handles();
            processorBefore = process::processorTime();
            takeLooks();
            looks = 0;
        }
        // Somebody comes by every few minutes.
        watch().setWindowActive(minute % 7 < 3);
        m_computer->pass(1min);
        if (minute % 30 == 0)
            looks += takeLooks();
    }
    looks += takeLooks();
    const qint64 memory = process::residentBytes();
    const int handles = process::handles();
    const double share =
        seconds(process::processorTime() - processorBefore) / double(60 * (minutes - warmUp));
    std::printf("%d simulated hours with %d unfinished onboardings: %d looks after warm-up; memory "
                "%.1f MiB, then %.1f MiB (%+.1f %%); handles %d, then %d; processor %.3f %% of the "
                "simulated time, the demo control plane included\n",
                hours(), Unfinished, looks, double(memoryBefore) / 1048576,
                double(memory) / 1048576,
                100.0 * double(memory - memoryBefore) / double(memoryBefore), handlesBefore,
                handles, 100 * share);
    QCOMPARE(watch().phase(), Phase::YourTurn);
    QVERIFY(!watch().trouble());
    // In the background it asks every two minutes, else mostly once a minute, and when somebody
    // comes by.
    QVERIFY2(looks >= (minutes - warmUp) / 2 && looks <= (minutes - warmUp) * 3 / 2,
             qPrintable(QString::number(looks)));
    QVERIFY(handles <= handlesBefore + 2); // a connection more or less
    if (!process::isSanitized()) {
        QVERIFY(memory <= memoryBefore + memoryBefore / 20);
        QVERIFY(share < 0.01);
    }
}

// What the page does by itself each second is not in virtual time.
void LongWatchTest::aMinuteOfTheRealClock()
{
    const int length = hours() >= 24 ? 60'000 : 5'000;
    QVERIFY(m_window->isVisible());
    const auto before = process::processorTime();
    QTest::qWait(length);
    const double share = seconds(process::processorTime() - before) * 1000 / length;
    std::printf("With the page in sight for %d s: processor %.2f %%\n", length / 1000, 100 * share);
    if (!process::isSanitized())
        QVERIFY(share < 0.01);
}

void LongWatchTest::cleanupTestCase()
{
    m_computer->setSettle([] {});
    m_window.reset();
    m_services.reset();
    m_session.reset();
}

QTEST_MAIN(LongWatchTest)
#include "LongWatchTest.moc"
