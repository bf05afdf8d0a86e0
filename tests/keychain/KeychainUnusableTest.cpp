// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "KeychainFixtures.h"

#include <QElapsedTimer>

using namespace byoc;
using namespace Qt::StringLiterals;

/// A keychain that was never set up, in a session that cannot ask for a password.
class KeychainUnusableTest : public QObject
{
    Q_OBJECT

private slots:
    void isUnusable();
    void everythingIsAProblem();
};

void KeychainUnusableTest::isUnusable()
{
    KeychainStore kept;
    QElapsedTimer time;
    time.start();
    QCOMPARE(*await(kept.probe()), CredentialStore::World::Unusable);
    QCOMPARE(kept.world(), CredentialStore::World::Unusable);
    QVERIFY(time.elapsed() < KeychainStore::defaultDeadline.count());
}

void KeychainUnusableTest::everythingIsAProblem()
{
    const QByteArray secret = secretOf(40, 1);
    for (const bool probed : {true, false}) {
        KeychainStore kept;
        if (probed)
            await(kept.probe());
        // Read first: QtKeychain itself says here that there is no such entry.
        const Result<std::optional<Secret>> read = await(kept.load(u"unusable"_s));
        const Result<void> saved = await(kept.save(u"unusable"_s, Secret(secret)));
        const Result<void> removed = await(kept.remove(u"unusable"_s));
        QVERIFY(!read);
        QVERIFY(!saved);
        QVERIFY(!removed);
        for (const Problem &problem : {read.error(), saved.error(), removed.error()}) {
            QVERIFY2(problem.what.contains(u"cannot be used"_s), qPrintable(problem.report()));
            QVERIFY(!problem.advice.isEmpty());
            QVERIFY(!problem.where.isEmpty());
            QVERIFY(!problem.report().contains(QString::fromLatin1(secret)));
        }
        QCOMPARE(kept.world(), CredentialStore::World::Unusable);
    }
    QCOMPARE(filesWith(secret), QStringList());
}

QTEST_GUILESS_MAIN(KeychainUnusableTest)
#include "KeychainUnusableTest.moc"
