// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "KeychainFixtures.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace byoc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto deadline = 1s;

/// The longest time for which the event loop did nothing.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_last.start();
        startTimer(20ms, Qt::PreciseTimer);
    }
    qint64 longestGap() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent * /*event*/) override
    {
        m_longest = std::max(m_longest, m_last.restart());
    }

private:
    QElapsedTimer m_last;
    qint64 m_longest = 0;
};

} // namespace

/// A keychain that takes every call and answers none, until it is gone.
class KeychainHangingTest : public QObject
{
    Q_OBJECT

public:
    explicit KeychainHangingTest(const QString &service)
        : m_program(service)
    {
    }

private slots:
    void init();
    void cleanup();
    void deadlineHolds_data();
    void deadlineHolds();
    void queueFailsTogether();
    void recovers();
    void ownerMayGo();

private:
    QString m_program;
    std::unique_ptr<QProcess> m_service;
};

void KeychainHangingTest::init()
{
    m_service = std::make_unique<QProcess>();
    m_service->start(m_program, QStringList());
    QVERIFY(m_service->waitForReadyRead());
    QCOMPARE(m_service->readLine(), "ready\n");
}

void KeychainHangingTest::cleanup()
{
    m_service->kill();
    m_service->waitForFinished();
    // What hung in QtKeychain ends now, and the next test begins with an empty queue.
    KeychainStore next(10s);
    await(next.probe());
}

void KeychainHangingTest::deadlineHolds_data()
{
    QTest::addColumn<int>("job");
    QTest::newRow("probe") << 0;
    QTest::newRow("load") << 1;
    QTest::newRow("save") << 2;
    QTest::newRow("remove") << 3;
}

void KeychainHangingTest::deadlineHolds()
{
    QFETCH(int, job);
    const Heartbeat heartbeat;
    KeychainStore kept(deadline);
    QElapsedTimer time;
    time.start();
    std::optional<Problem> problem;
    if (job == 0)
        QCOMPARE(*await(kept.probe()), CredentialStore::World::Unusable);
    else if (job == 1)
        problem = await(kept.load(u"hanging"_s)).error();
    else if (job == 2)
        problem = await(kept.save(u"hanging"_s, Secret(secretOf(40, 1)))).error();
    else
        problem = await(kept.remove(u"hanging"_s)).error();
    const std::chrono::milliseconds took(time.elapsed());
    QVERIFY2(took >= deadline - 50ms && took < deadline + 500ms,
             qPrintable(QString::number(took.count())));
    QVERIFY2(heartbeat.longestGap() < 200, qPrintable(QString::number(heartbeat.longestGap())));
    QCOMPARE(kept.world(), CredentialStore::World::Unusable);
    if (problem) {
        QVERIFY(problem->what.contains(u"does not answer"_s));
        QVERIFY(problem->canRetry);
        QVERIFY(!problem->report().contains(QString::fromLatin1(secretOf(40, 1))));
    }
}

void KeychainHangingTest::queueFailsTogether()
{
    KeychainStore kept(deadline);
    QElapsedTimer time;
    time.start();
    int problems = 0;
    for (int i = 0; i < 10; ++i)
        kept.load(QString::number(i))->then(this, [&](const auto &result) { problems += !result; });
    QTRY_COMPARE(problems, 10);
    QVERIFY(time.elapsed() < 1500);

    // It is known by now: the next ones do not wait.
    time.restart();
    QVERIFY(!await(kept.load(u"later"_s)));
    QVERIFY(!await(kept.save(u"later"_s, Secret("x"_ba))));
    QCOMPARE(*await(kept.probe()), CredentialStore::World::Unusable);
    QVERIFY(time.elapsed() < 200);
}

void KeychainHangingTest::recovers()
{
    KeychainStore kept(deadline);
    QCOMPARE(*await(kept.probe()), CredentialStore::World::Unusable);
    QSignalSpy changed(&kept, &CredentialStore::worldChanged);
    m_service->kill();
    QVERIFY(m_service->waitForFinished());
    QTRY_COMPARE(kept.world(), CredentialStore::World::Unknown);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(*await(kept.probe()), CredentialStore::World::Absent);
}

void KeychainHangingTest::ownerMayGo()
{
    for (const int wait : {0, 50, 1200}) {
        auto *kept = new KeychainStore(deadline);
        QPointer<JobBase> saving = kept->save(u"hanging"_s, Secret(secretOf(5000, 1)));
        kept->probe();
        QTest::qWait(wait);
        delete kept;
        QVERIFY(!saving);
    }
    m_service->kill();
    QVERIFY(m_service->waitForFinished());
    // All that was left alone gets its answer before this.
    KeychainStore next(10s);
    QCOMPARE(*await(next.probe()), CredentialStore::World::Absent);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: KeychainHangingTest SILENT-SECRET-SERVICE");
    KeychainHangingTest test(arguments.takeAt(1));
    return QTest::qExec(&test, arguments);
}
#include "KeychainHangingTest.moc"
