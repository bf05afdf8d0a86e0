// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/Journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

constexpr int Kills = 300;
constexpr int Onboardings = 20;

QString requestId(int number)
{
    return u"7d1c2b0e-5a8f-4f6e-9a6f-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

/// Writes one change after the other, each counted in `status`, and says when it begins with one
/// and when one is done.
int writeForEver(const QString &path)
{
    Journal journal(path);
    if (journal.loadProblem())
        return 1;
    for (int change = 1;; ++change) {
        Draft draft = journal.find(requestId(change % Onboardings)).value_or(Draft());
        draft.requestId = requestId(change % Onboardings);
        draft.status = QString::number(draft.status.toInt() + 1);
        draft.progress = Draft::Progress::Created;
        draft.instanceId = u"instance-1"_s;
        draft.account.values.insert(u"note"_s, QString(2000, u'x')); // some pages of a disk
        std::puts("writing");
        std::fflush(stdout);
        if (!journal.put(draft))
            return 2;
        std::printf("%d %s\n", change % Onboardings, qPrintable(draft.status));
        std::fflush(stdout);
    }
}

} // namespace

/// The journal of a program that is killed at any moment, also in the middle of writing.
class JournalKilledTest : public QObject
{
    Q_OBJECT

private slots:
    void loadsAndLosesNothingThatWasConfirmed();
};

void JournalKilledTest::loadsAndLosesNothingThatWasConfirmed()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    QMap<int, int> confirmed;
    int changes = 0;
    int inTheMiddle = 0;
    for (int kill = 0; kill < Kills; ++kill) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
        QVERIFY(writer.waitForReadyRead(30'000));
        // Anywhere within the next few changes.
        QTest::qSleep(QRandomGenerator::global()->bounded(50));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        const QByteArrayList lines = writer.readAllStandardOutput().split('\n');
        const QByteArrayList whole = lines.first(lines.size() - 1); // the last may be cut
        inTheMiddle += !whole.isEmpty() && whole.constLast() == "writing";
        for (const QByteArray &line : whole) {
            if (line == "writing")
                continue;
            const QByteArrayList words = line.split(' ');
            ++changes;
            confirmed.insert(words.value(0).toInt(), words.value(1).toInt());
        }

        const Journal journal(path);
        QVERIFY2(!journal.loadProblem(),
                 qPrintable(journal.loadProblem() ? journal.loadProblem()->report() : QString()));
        for (auto it = confirmed.begin(); it != confirmed.end(); ++it) {
            const std::optional<Draft> draft = journal.find(requestId(it.key()));
            QVERIFY(draft);
            // What was being written when it was killed may be there already.
            QVERIFY2(draft->status.toInt() >= it.value(), qPrintable(draft->status));
        }
        const QStringList left = QDir(directory.path()).entryList(QDir::Files);
        // One of 64 has a name that somebody may have given.
        static const QRegularExpression expected(u"\\Ajournal\\.json(\\.[a-z]{6})?\\z"_s);
        for (const QString &name : left)
            QVERIFY2(expected.match(name).hasMatch(), qPrintable(name));
    }
    qInfo("Killed %d times, %d of them in the middle of writing; %d changes were confirmed.", Kills,
          inTheMiddle, changes);
    QVERIFY(inTheMiddle > 0 && changes > 0); // else this proves nothing
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--write")
        return writeForEver(QString::fromLocal8Bit(argv[2]));
    JournalKilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "JournalKilledTest.moc"
