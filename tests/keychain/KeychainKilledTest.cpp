// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "KeychainFixtures.h"

#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace byoc;
using namespace Qt::StringLiterals;

namespace {

const QString key = u"killed"_s;

/// The one that is written as number \a i: short and long ones in all sequences.
QByteArray secretNumber(int i)
{
    const int sizes[] = {40, 5000, 9000, 3000, 12'000, 100, 200, 7000};
    return secretOf(sizes[i % 8], i);
}

void say(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

[[noreturn]] void writeForEver(int first)
{
    KeychainStore kept;
    for (int i = first;; ++i) {
        say("began", i);
        if (!await(kept.save(key, Secret(secretNumber(i)))))
            std::exit(1);
        say("saved", i);
    }
}

} // namespace

/// A program that writes again and again, and is killed (SIGKILL) at any moment.
class KeychainKilledTest : public QObject
{
    Q_OBJECT

private slots:
    void oldOrNewButNothingElse();
};

void KeychainKilledTest::oldOrNewButNothingElse()
{
    constexpr int rounds = 40;
    int inTheMiddle = 0;
    int foundNew = 0;
    int saved = 0;
    KeychainStore kept;
    QVERIFY(await(kept.save(key, Secret(secretNumber(saved)))));
    for (int round = 0; round < rounds; ++round) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(),
                     {u"--write"_s, QString::number(saved + 1)});
        QVERIFY(writer.waitForReadyRead());
        QTest::qWait(QRandomGenerator::global()->bounded(250));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit); // killed, not done by itself

        int began = saved;
        const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("began "))
                began = line.mid(6).toInt();
            else if (line.startsWith("saved "))
                saved = line.mid(6).toInt();
        }
        QVERIFY(began == saved || began == saved + 1);
        inTheMiddle += began == saved + 1;

        const QByteArray found = loaded(kept, key);
        const bool isOld = found == "= " + secretNumber(saved);
        const bool isNew = found == "= " + secretNumber(began);
        QVERIFY2(isOld || isNew,
                 qPrintable(u"round %1: %2"_s.arg(round).arg(QString::fromLatin1(found.left(20)))));
        foundNew += isNew && !isOld;
        if (isNew)
            saved = began;
    }
    qInfo("killed in the middle of a write: %d of %d; found the new one: %d; writes: %d",
          inTheMiddle, rounds, foundNew, saved);
    QVERIFY(inTheMiddle >= rounds / 4); // or this test tests nothing

    // What the killed ones left half done is gone after the next write.
    QVERIFY(await(kept.save(key, Secret("short"_ba))));
    for (const char slot : {'a', 'b'}) {
        for (int part = 0; part < 8; ++part) {
            const QString entry = u"%1#%2%3"_s.arg(key, QChar::fromLatin1(slot)).arg(part);
            QCOMPARE(loaded(kept, entry), "nothing");
        }
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write"_s)
        writeForEver(arguments.value(2).toInt());
    KeychainKilledTest test;
    return QTest::qExec(&test, arguments);
}
#include "KeychainKilledTest.moc"
