// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "KeychainFixtures.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QProcess>

#include <csignal>

using namespace byoc;
using namespace Qt::StringLiterals;

namespace {

const QByteArray shortSecret = secretOf(40, 1);
const QByteArray longSecret = secretOf(6000, 2);

} // namespace

/// A keychain that holds a secret, gets locked, and is started anew, unlocked,
/// later.
class KeychainLockedTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qDBusRegisterMetaType<QList<QDBusObjectPath>>(); }
    void cleanupTestCase();
    void lockedAndUnlocked();

private:
    static bool lock();
    /// Ends the keyring that `run` started, and starts one that is unlocked.
    bool restart();

    QProcess m_keyring;
};

void KeychainLockedTest::cleanupTestCase()
{
    m_keyring.terminate();
    m_keyring.waitForFinished();
}

/// Lock, Secret Service API draft 0.2, "org.freedesktop.Secret.Service".
bool KeychainLockedTest::lock()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QDBusObjectPath login(u"/org/freedesktop/secrets/collection/login"_s);
    call << QVariant::fromValue(QList<QDBusObjectPath>{login});
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
    return reply.type() == QDBusMessage::ReplyMessage
        && qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0)).size() == 1;
}

bool KeychainLockedTest::restart()
{
    const QString name = u"org.freedesktop.secrets"_s;
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    const int pid = qEnvironmentVariableIntValue("KEYRING_PID");
    if (pid <= 0 || ::kill(pid, SIGTERM) != 0
        || !QTest::qWaitFor([&] { return !bus->isServiceRegistered(name); }))
        return false;
    m_keyring.setStandardOutputFile(QProcess::nullDevice());
    m_keyring.start(u"gnome-keyring-daemon"_s,
                    {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_keyring.write("\n");
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor([&] { return bus->isServiceRegistered(name); }, 30'000);
}

void KeychainLockedTest::lockedAndUnlocked()
{
    KeychainStore kept;
    QVERIFY(await(kept.save(u"short"_s, Secret(shortSecret))));
    QVERIFY(await(kept.save(u"long"_s, Secret(longSecret))));
    QVERIFY(lock());

    for (const QString &key : {u"short"_s, u"long"_s, u"never saved"_s})
        QCOMPARE(loaded(kept, key), "problem");
    QCOMPARE(kept.world(), CredentialStore::World::Unusable);
    QVERIFY(!await(kept.save(u"short"_s, Secret("newer"_ba))));
    QVERIFY(!await(kept.remove(u"short"_s)));
    QCOMPARE(*await(kept.probe()), CredentialStore::World::Unusable);

    // In a process of its own: libsecret holds on to a keyring that is gone as long as this one
    // runs.
    QVERIFY(restart());
    QProcess second;
    second.setProcessChannelMode(QProcess::ForwardedChannels);
    second.start(QCoreApplication::applicationFilePath(), {u"unlockedAgain"_s});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"unlockedAgain"_s) {
        KeychainStore kept;
        const bool allThere = loaded(kept, u"short"_s) == "= " + shortSecret
            && loaded(kept, u"long"_s) == "= " + longSecret
            && loaded(kept, u"never saved"_s) == "nothing";
        return allThere ? 0 : 1;
    }
    KeychainLockedTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "KeychainLockedTest.moc"
