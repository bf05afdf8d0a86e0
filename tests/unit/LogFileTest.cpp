// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "TestGroup.h"

#include "secrets/Redactor.h"
#include "workstation/Log.h"
#include "workstation/LogFile.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

Q_LOGGING_CATEGORY(testLog, "byoc.test")

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Qt's message handler is as it was afterwards.
class OwnHandler
{
public:
    OwnHandler()
        : m_previous(qInstallMessageHandler(nullptr))
    {
    }
    ~OwnHandler() { qInstallMessageHandler(m_previous); }

private:
    QtMessageHandler m_previous;
};

} // namespace

class LogFileTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsToItsSize();
    void onlyItsOwnerReads();
    void tailIsWholeLines_data();
    void tailIsWholeLines();
    void programsDoNotGarble();
    void survivesWhatCannotBeWritten_data();
    void survivesWhatCannotBeWritten();
    void folderThatCannotBeRotated();
    void linesOfTheLog();
    void lostLinesAreInMemory();
    void forgets();
    void forgetsOtherRuns();
    void saysWhatItCouldNotForget();
    void problemsInOneLine();
};

void LogFileTest::keepsToItsSize()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"it.log"_s);
    LogFile log(path, {1000, 2});
    QVERIFY(log.prepare());
    for (int i = 0; i < 200; ++i)
        QVERIFY(log.append(QByteArray::number(i).rightJustified(49, '0') + '\n'));
    const QDir folder(QFileInfo(path).path());
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
             QStringList({u"it.log"_s, u"it.log.1"_s, u"it.log.2"_s}));
    qint64 lines = 0;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
        QVERIFY2(file.size() <= 1050, qPrintable(file.fileName()));
        lines += contentOf(file.filePath()).count('\n');
    }
    QVERIFY2(lines >= 41, qPrintable(QString::number(lines))); // two whole files and a line
    QVERIFY(log.tail(50).endsWith("199\n"));
}

void LogFileTest::onlyItsOwnerReads()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"it.log"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("from before\n");
    old.close();
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    LogFile log(path, {60, 2});
    QVERIFY(log.prepare());
    for (int i = 0; i < 10; ++i)
        QVERIFY(log.append("a line of forty bytes that fills the file\n"));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QFileInfo &file : QDir(directory.path()).entryInfoList({u"it.log*"_s}))
        QCOMPARE(file.permissions() & others, QFile::Permissions());
}

void LogFileTest::tailIsWholeLines_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QByteArray>("expected");
    // The files hold "one\ntwo\n" (oldest), "three\nfour\n" and "five\n".
    QTest::newRow("nothing") << qint64(0) << QByteArray();
    QTest::newRow("less than a line") << qint64(3) << QByteArray();
    QTest::newRow("one line") << qint64(5) << QByteArray("five\n");
    QTest::newRow("a line and a part") << qint64(8) << QByteArray("five\n");
    QTest::newRow("into the older file") << qint64(10) << QByteArray("four\nfive\n");
    QTest::newRow("two files") << qint64(16) << QByteArray("three\nfour\nfive\n");
    QTest::newRow("everything") << qint64(1000) << QByteArray("one\ntwo\nthree\nfour\nfive\n");
}

void LogFileTest::tailIsWholeLines()
{
    QFETCH(const qint64, bytes);
    QFETCH(const QByteArray, expected);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"it.log"_s);
    for (const auto &[name, content] :
         {std::pair(path + u".2"_s, "one\ntwo\n"), std::pair(path + u".1"_s, "three\nfour\n"),
          std::pair(path, "five\n")}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QCOMPARE(LogFile(path).tail(bytes), expected);
}

void LogFileTest::programsDoNotGarble()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"it.log"_s);
    constexpr int linesEach = 600;
    const auto write = [&path](char name) {
        LogFile log(path, {20'000, 8}); // as many as hold all of it
        bool isWritten = true;
        for (int i = 0; i < linesEach; ++i)
            isWritten = log.append(QByteArray(1, name) + QByteArray::number(i) + ' '
                                   + QByteArray(70, name) + '\n')
                && isWritten;
        return isWritten;
    };
    std::vector<pid_t> programs;
    for (const char name : {'a', 'b', 'c'}) {
        const pid_t program = ::fork();
        if (program == 0)
            ::_exit(write(name) ? 0 : 1); // nothing of this one's
        programs.push_back(program);
    }
    for (const pid_t program : programs) {
        int status = -1;
        QCOMPARE(::waitpid(program, &status, 0), program);
        QCOMPARE(status, 0);
    }

    static const QRegularExpression form(u"\\A([abc])(\\d+) \\1{70}\\z"_s);
    QSet<QString> seen;
    const QStringList lines =
        QString::fromLatin1(LogFile(path, {20'000, 8}).tail(1'000'000)).split(u'\n');
    for (const QString &line : lines) {
        if (line.isEmpty())
            continue;
        const QRegularExpressionMatch match = form.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        QVERIFY2(!seen.contains(match.captured(1) + match.captured(2)), qPrintable(line));
        seen.insert(match.captured(1) + match.captured(2));
    }
    QCOMPARE(seen.size(), 3 * linesEach);
}

void LogFileTest::survivesWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("folder that cannot be") << u"/dev/null/log/it.log"_s;
    QTest::newRow("full disk") << u"/dev/full"_s;
    QTest::newRow("folder") << QDir::tempPath();
}

void LogFileTest::survivesWhatCannotBeWritten()
{
    QFETCH(const QString, path);
    if (path == "/dev/full"_L1 && !QFileInfo::exists(path))
        QSKIP("This system has no /dev/full.");
    LogFile log(path);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!log.append("a line\n"));
    QCOMPARE(log.tail(1000), QByteArray());
    log.remove();
    QVERIFY(QFileInfo::exists(path) == (path != "/dev/null/log/it.log"_L1));
}

void LogFileTest::folderThatCannotBeRotated()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"it.log"_s);
    // A folder in the way: nothing can take the place of the older file.
    QVERIFY(QDir(directory.path()).mkpath(u"it.log.1/full"_s));
    LogFile log(path, {1000, 1});
    QVERIFY(log.prepare());
    for (int i = 0; i < 1000; ++i)
        log.append("a line of about thirty bytes.\n");
    QVERIFY2(QFileInfo(path).size() <= 8100, qPrintable(QString::number(QFileInfo(path).size())));
}

void LogFileTest::linesOfTheLog()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"it.log"_s);
    const OwnHandler handler;
    Redactor::remember(Secret("correct-horse-battery"_ba));
    QVERIFY(startLogging(path));
    qCInfo(testLog).noquote() << u"First.\nSecond \u001b[31m\u202ered."_s;
    qCInfo(testLog).noquote() << "password=hunter22 and correct-horse-battery";
    qCDebug(testLog) << "A detail.";
    Redactor::forgetAll();

    const QStringList lines = QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(recentLog(100'000), lines);
    QVERIFY(lines.size() >= 2);
    static const QRegularExpression form(
        uR"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z %1 info byoc\.test: (.+)\z)"_s.arg(
            QCoreApplication::applicationPid()));
    const QRegularExpressionMatch first = form.match(lines.at(0));
    QVERIFY2(first.hasMatch(), qPrintable(lines.at(0)));
    QVERIFY(first.captured(1).startsWith(u"First."_s));
    for (const QChar harmful : {u'\u001b', u'\u202e', u'\r'})
        QVERIFY(!lines.at(0).contains(harmful));
    QVERIFY2(form.match(lines.at(1)).hasMatch(), qPrintable(lines.at(1)));
    qCInfo(testLog).noquote() << "anna@customer.example may not act for customers.";
    QVERIFY(contentOf(path).contains(": (e-mail) may not act"));
    QVERIFY(!contentOf(path).contains("hunter22"));
    QVERIFY(!contentOf(path).contains("correct-horse"));
}

void LogFileTest::lostLinesAreInMemory()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("This system has no /dev/full.");
    const OwnHandler handler;
    startLogging(u"/dev/full"_s);
    for (int i = 0; i < 2000; ++i)
        qCInfo(testLog) << "Line" << i;
    const QStringList lines = recentLog(1'000'000);
    QCOMPARE(lines.size(), 500);
    QVERIFY(lines.constLast().endsWith(u"Line 1999"_s));
    QCOMPARE(recentLog(lines.constLast().size() + 1), QStringList{lines.constLast()});
}

void LogFileTest::forgets()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"it.log"_s);
    const OwnHandler handler;
    QVERIFY(startLogging(path));
    qCInfo(testLog) << "Before.";
    QVERIFY(QFileInfo::exists(path));
    QCOMPARE(forgetLog(), QStringList());
    qCInfo(testLog) << "After.";
    QVERIFY(!QFileInfo::exists(path));
    const QStringList lines = recentLog(10'000);
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.constFirst().endsWith(u"After."_s));
}

// This run logs elsewhere (--log-file).
void LogFileTest::forgetsOtherRuns()
{
    const QTemporaryDir directory;
    const QString usual = directory.filePath(u"usual.log"_s);
    for (const QString &path : {usual, usual + u".1"_s, usual + u".3"_s}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Of another run.\n");
    }
    const OwnHandler handler;
    QVERIFY(startLogging(directory.filePath(u"it.log"_s), usual));
    qCInfo(testLog) << "Before.";
    QCOMPARE(forgetLog(), QStringList());
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList());
}

void LogFileTest::saysWhatItCouldNotForget()
{
    const QString fixed = u"/proc/version"_s; // a file that not even root can remove
    if (!QFileInfo(fixed).isFile())
        QSKIP("There is no /proc here.");
    const QTemporaryDir directory;
    const OwnHandler handler;
    QVERIFY(startLogging(directory.filePath(u"it.log"_s), fixed));
    QCOMPARE(forgetLog(), QStringList{fixed});
}

void LogFileTest::problemsInOneLine()
{
    Problem problem;
    problem.kind = Problem::Kind::Network;
    problem.what = u"Der Server antwortet nicht."_s;
    problem.where = u"api.example.com"_s;
    problem.errorId = u"e-1"_s;
    problem.detail = u"first\nsecond"_s;
    QCOMPARE(inLog(problem),
             u"kind: Network | where: api.example.com | error id: e-1 | detail: first second | "
             "shown: Der Server antwortet nicht."_s);
}

ADD_TO_TEST_GROUP(LogFileTest)
#include "LogFileTest.moc"
