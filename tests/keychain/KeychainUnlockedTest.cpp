// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "KeychainFixtures.h"
#include "secrets/MemoryStore.h"

#include <QProcess>
#include <QSignalSpy>

#include <memory>

using namespace byoc;
using namespace Qt::StringLiterals;

/// What every store promises, on GNOME Keyring and in memory; and what only a keychain can do.
class KeychainUnlockedTest : public QObject
{
    Q_OBJECT

private slots:
    void keeps_data();
    void keeps();
    void accountsAreApart_data() { stores(); }
    void accountsAreApart();
    void overwrites_data() { stores(); }
    void overwrites();
    void removes_data() { stores(); }
    void removes();
    void keepsTheirOrder_data() { stores(); }
    void keepsTheirOrder();
    void cancels_data() { stores(); }
    void cancels();

    void isUsable();
    void survivesTheProcess();
    void leavesNoPartsBehind();
    void noticesDamage();
    void refusesWhatIsTooLong();
    void ownerMayGoAtAnyTime();
    void neverInPlainText();

private:
    static void stores();
    static std::unique_ptr<CredentialStore> store(bool inKeychain);
};

void KeychainUnlockedTest::stores()
{
    QTest::addColumn<bool>("inKeychain");
    QTest::newRow("keychain") << true;
    QTest::newRow("memory") << false;
}

std::unique_ptr<CredentialStore> KeychainUnlockedTest::store(bool inKeychain)
{
    if (inKeychain)
        return std::make_unique<KeychainStore>();
    return std::make_unique<MemoryStore>();
}

void KeychainUnlockedTest::keeps_data()
{
    QTest::addColumn<bool>("inKeychain");
    QTest::addColumn<QByteArray>("secret");

    const QByteArray texts[] = {"a",
                                "with = # and \" signs",
                                "#a 3 looks like a head",
                                "éàü ß 日本語 🔑",
                                QByteArray("\0bytes\xff\xfe\0", 9),
                                "",
                                "line\nline\r\n"};
    for (const bool inKeychain : {true, false}) {
        const char *where = inKeychain ? "keychain" : "memory";
        for (const QByteArray &text : texts)
            QTest::addRow("%s: %s", where, text.toPercentEncoding().constData())
                << inKeychain << text;
        for (const int size : {2047, 2048, 2049, 4096, 4097, 10'000, 64 * 1024})
            QTest::addRow("%s: %d bytes", where, size) << inKeychain << secretOf(size, size);
    }
}

void KeychainUnlockedTest::keeps()
{
    QFETCH(bool, inKeychain);
    QFETCH(QByteArray, secret);

    const auto first = store(inKeychain);
    QVERIFY(await(first->save(u"keeps é/token"_s, Secret(secret))));
    QCOMPARE(loaded(*first, u"keeps é/token"_s), "= " + secret);
    if (inKeychain)
        QCOMPARE(loaded(*store(true), u"keeps é/token"_s), "= " + secret);
}

void KeychainUnlockedTest::accountsAreApart()
{
    QFETCH(bool, inKeychain);
    const auto kept = store(inKeychain);
    const QStringList keys = {u"one@example.org/token"_s, u"one@example.org/refresh"_s,
                              u"two@example.org/token"_s, u"Two@example.org/token"_s};
    for (const QString &key : keys)
        QVERIFY(await(kept->save(key, Secret(key + u" secret"_s))));
    QVERIFY(await(kept->remove(keys[0])));
    QCOMPARE(loaded(*kept, keys[0]), "nothing");
    for (int i = 1; i < keys.size(); ++i)
        QCOMPARE(loaded(*kept, keys[i]), "= " + keys[i].toUtf8() + " secret");
}

void KeychainUnlockedTest::overwrites()
{
    QFETCH(bool, inKeychain);
    const auto kept = store(inKeychain);
    int seed = 0;
    for (const int size : {10, 20, 5000, 9000, 5000, 10, 3000, 2048}) {
        const QByteArray secret = secretOf(size, ++seed);
        QVERIFY(await(kept->save(u"overwrites"_s, Secret(secret))));
        QCOMPARE(loaded(*kept, u"overwrites"_s), "= " + secret);
    }
}

void KeychainUnlockedTest::removes()
{
    QFETCH(bool, inKeychain);
    const auto kept = store(inKeychain);
    QCOMPARE(loaded(*kept, u"removes"_s), "nothing");
    QVERIFY(await(kept->remove(u"removes"_s)));
    for (const int size : {10, 5000}) {
        QVERIFY(await(kept->save(u"removes"_s, Secret(secretOf(size, size)))));
        QVERIFY(await(kept->remove(u"removes"_s)));
        QCOMPARE(loaded(*kept, u"removes"_s), "nothing");
    }
}

void KeychainUnlockedTest::keepsTheirOrder()
{
    QFETCH(bool, inKeychain);
    const auto kept = store(inKeychain);
    QList<int> ended;
    const auto note = [&ended](int number) {
        return [&ended, number](const auto &result) {
            QVERIFY(result);
            ended << number;
        };
    };
    QByteArray between;
    kept->save(u"order"_s, Secret(secretOf(5000, 1)))->then(this, note(0));
    kept->remove(u"order"_s)->then(this, note(1));
    kept->save(u"order"_s, Secret("second"_ba))->then(this, note(2));
    kept->load(u"order"_s)->then(this, [&](const Result<std::optional<Secret>> &result) {
        QVERIFY(result && *result);
        between = (*result)->reveal();
        ended << 3;
    });
    kept->save(u"order"_s, Secret(secretOf(9000, 3)))->then(this, note(4));
    QTRY_COMPARE(ended, QList<int>({0, 1, 2, 3, 4}));
    QCOMPARE(between, "second");
    QCOMPARE(loaded(*kept, u"order"_s), "= " + secretOf(9000, 3));
}

void KeychainUnlockedTest::cancels()
{
    QFETCH(bool, inKeychain);
    const auto kept = store(inKeychain);
    QVERIFY(await(kept->save(u"cancels"_s, Secret("old"_ba))));
    for (const int wait : {0, 1, 5, 10, 20, 40, 80}) {
        QPointer<Job<void>> saving = kept->save(u"cancels"_s, Secret(secretOf(9000, 7)));
        if (wait > 0)
            QTest::qWait(wait);
        if (saving)
            saving->cancel();
        const QByteArray now = loaded(*kept, u"cancels"_s); // waits its turn, and takes it
        QVERIFY2(now == "= old" || now == "= " + secretOf(9000, 7), now.left(20).constData());
    }
    const auto cancelled = kept->load(u"cancels"_s);
    cancelled->cancel();
    const auto result = await(cancelled);
    if (!inKeychain) // it had it before it could be cancelled
        return;
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Problem::Kind::Cancelled);
}

void KeychainUnlockedTest::isUsable()
{
    KeychainStore kept;
    QSignalSpy changed(&kept, &CredentialStore::worldChanged);
    QCOMPARE(kept.world(), CredentialStore::World::Unknown);
    QCOMPARE(*await(kept.probe()), CredentialStore::World::Usable);
    QCOMPARE(kept.world(), CredentialStore::World::Usable);
    QCOMPARE(changed.size(), 1);
}

void KeychainUnlockedTest::survivesTheProcess()
{
    for (const int size : {30, 7000}) {
        QProcess second;
        second.start(QCoreApplication::applicationFilePath(),
                     {u"--save"_s, u"survives"_s, QString::number(size)});
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 0);
        KeychainStore kept;
        QCOMPARE(loaded(kept, u"survives"_s), "= " + secretOf(size, size));
    }
}

void KeychainUnlockedTest::leavesNoPartsBehind()
{
    KeychainStore kept;
    const auto parts = [&kept] {
        int found = 0;
        for (const char slot : {'a', 'b'}) {
            for (int part = 0; part < 6; ++part)
                found += loaded(kept, u"parts#%1%2"_s.arg(QChar::fromLatin1(slot)).arg(part))
                    != "nothing";
        }
        return found;
    };
    const QList<QPair<int, int>> partsOf = {{10'000, 5}, {5000, 3}, {10'000, 5},
                                            {4000, 2},   {10, 0},   {6000, 3}};
    for (const auto &[size, count] : partsOf) {
        QVERIFY(await(kept.save(u"parts"_s, Secret(secretOf(size, size)))));
        QCOMPARE(parts(), count);
    }
    QVERIFY(await(kept.remove(u"parts"_s)));
    QCOMPARE(parts(), 0);
}

void KeychainUnlockedTest::noticesDamage()
{
    KeychainStore kept;
    QVERIFY(await(kept.save(u"damage"_s, Secret(secretOf(5000, 1)))));
    // Another secret where the second part was, and then none.
    QVERIFY(await(kept.save(u"damage#a1"_s, Secret("foreign"_ba))));
    QCOMPARE(loaded(kept, u"damage"_s), "problem");
    QVERIFY(await(kept.remove(u"damage#a1"_s)));
    QCOMPARE(loaded(kept, u"damage"_s), "problem");
    QVERIFY(await(kept.save(u"damage"_s, Secret("whole again"_ba))));
    QCOMPARE(loaded(kept, u"damage"_s), "= whole again");
}

void KeychainUnlockedTest::refusesWhatIsTooLong()
{
    KeychainStore kept;
    QVERIFY(await(kept.save(u"long"_s, Secret("short"_ba))));
    const auto result =
        await(kept.save(u"long"_s, Secret(secretOf(KeychainStore::maxBytes + 1, 1))));
    QVERIFY(!result);
    QVERIFY(result.error().what.contains(u"64"_s));
    QCOMPARE(loaded(kept, u"long"_s), "= short");
}

void KeychainUnlockedTest::ownerMayGoAtAnyTime()
{
    for (int i = 0; i < 60; ++i) {
        auto *kept = new KeychainStore;
        QPointer<JobBase> job = kept->save(u"owner"_s, Secret(secretOf(9000, i)));
        kept->probe();
        kept->load(u"owner"_s);
        QTest::qWait(i % 30);
        delete kept;
        QVERIFY(!job);
    }
    // QtKeychain's jobs that were left alone end before this one.
    KeychainStore next;
    QCOMPARE(*await(next.probe()), CredentialStore::World::Usable);
}

void KeychainUnlockedTest::neverInPlainText()
{
    const QByteArray secret = secretOf(40, 4711);
    KeychainStore kept;
    QVERIFY(await(kept.save(u"plain"_s, Secret(secret))));
    // The home folder does hold the keyring's file, encrypted only if its password is not empty.
    const QStringList found = filesWith(secret);
    for (const QString &file : found)
        QVERIFY2(file.endsWith(u"/keyrings/login.keyring"_s), qPrintable(file));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--save"_s) {
        KeychainStore kept;
        const int size = arguments.value(3).toInt();
        return await(kept.save(arguments.value(2), Secret(secretOf(size, size)))) ? 0 : 1;
    }
    KeychainUnlockedTest test;
    return QTest::qExec(&test, arguments);
}
#include "KeychainUnlockedTest.moc"
