// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "KeychainFixtures.h"

#include <QElapsedTimer>

using namespace byoc;
using namespace Qt::StringLiterals;

/// Without a session bus, and on one where nobody keeps secrets.
class KeychainAbsentTest : public QObject
{
    Q_OBJECT

private slots:
    void isAbsent();
    void everythingIsAProblem();
};

void KeychainAbsentTest::isAbsent()
{
    KeychainStore kept;
    QElapsedTimer time;
    time.start();
    QCOMPARE(*await(kept.probe()), CredentialStore::World::Absent);
    QCOMPARE(kept.world(), CredentialStore::World::Absent);
    QVERIFY(time.elapsed() < KeychainStore::defaultDeadline.count() / 2);
}

void KeychainAbsentTest::everythingIsAProblem()
{
    const QByteArray secret = secretOf(40, 1);
    for (const bool probed : {true, false}) {
        KeychainStore kept;
        if (probed)
            await(kept.probe());
        const Result<void> saved = await(kept.save(u"absent"_s, Secret(secret)));
        const Result<std::optional<Secret>> read = await(kept.load(u"absent"_s));
        const Result<void> removed = await(kept.remove(u"absent"_s));
        QVERIFY(!saved);
        QVERIFY(!read);
        QVERIFY(!removed);
        for (const Problem &problem : {saved.error(), read.error(), removed.error()}) {
            QVERIFY2(problem.what.contains(u"no keychain"_s), qPrintable(problem.report()));
            QVERIFY(!problem.advice.isEmpty());
            QVERIFY(!problem.where.isEmpty());
            QVERIFY(!problem.report().contains(QString::fromLatin1(secret)));
        }
        QCOMPARE(kept.world(), CredentialStore::World::Absent);
    }
    QCOMPARE(filesWith(secret), QStringList());
}

QTEST_GUILESS_MAIN(KeychainAbsentTest)
#include "KeychainAbsentTest.moc"
