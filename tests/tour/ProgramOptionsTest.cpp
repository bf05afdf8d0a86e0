// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// What the program makes of its options, seen from the shell: exit code, stdout and stderr.

#include "Program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

class ProgramOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void wrongOptions_data();
    void wrongOptions();
    void answersWithoutDisplay_data();
    void answersWithoutDisplay();
    void withoutDisplay();
    void startsAndEnds_data();
    void startsAndEnds();

private:
    QTemporaryDir m_directory;
};

void ProgramOptionsTest::wrongOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // stderr names what is wrong

    const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
        QTest::newRow(name) << arguments << named;
    };
    row("unknown option", {u"--no-such-option"_s}, u"no-such-option"_s);
    row("argument", {u"file.txt"_s}, u"file.txt"_s);
    row("option without value", {u"--tour"_s}, u"tour"_s);
    row("value of a switch", {u"--demo=yes"_s}, u"demo"_s);
    row("tour without folder", {u"--tour="_s}, u"--tour"_s);
    row("state without folder", {u"--state-dir="_s}, u"--state-dir"_s);
    row("log without file", {u"--log-file="_s}, u"--log-file"_s);
    row("log that cannot be written", {u"--log-file"_s, u"/no/such/folder/log"_s},
        u"/no/such/folder/log"_s);
    row("state that cannot be made", {u"--state-dir"_s, u"/dev/null/state"_s},
        u"/dev/null/state"_s);
    row("address that is none", {u"--api-url"_s, u"::"_s}, u"--api-url"_s);
    row("address without TLS", {u"--api-url"_s, u"http://api.example.com"_s}, u"--api-url"_s);
    row("theme", {u"--theme"_s, u"blue"_s}, u"blue"_s);
    row("size in words", {u"--size"_s, u"large"_s}, u"large"_s);
    row("size without height", {u"--size"_s, u"800"_s}, u"800"_s);
    row("size too small", {u"--size"_s, u"10x10"_s}, u"10x10"_s);
    row("size too large", {u"--size"_s, u"99999x99999"_s}, u"99999x99999"_s);
    row("font scale in words", {u"--font-scale"_s, u"big"_s}, u"big"_s);
    row("font scale nan", {u"--font-scale"_s, u"nan"_s}, u"nan"_s);
    row("font scale zero", {u"--font-scale"_s, u"0"_s}, u"--font-scale"_s);
    row("font scale too large", {u"--font-scale"_s, u"5"_s}, u"--font-scale"_s);
    row("cloud without tour", {u"--cloud"_s, u"aws"_s}, u"--cloud"_s);
}

void ProgramOptionsTest::wrongOptions()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    const Outcome outcome =
        runProgram(QStringList{u"--exit-after-startup"_s} + arguments, Display::Offscreen);
    QVERIFY2(outcome.exitCode == 2, qPrintable(outcome.errors));
    QVERIFY2(outcome.output.isEmpty(), qPrintable(outcome.output));
    const QStringList lines = outcome.errors.trimmed().split(u'\n');
    QVERIFY2(lines.size() == 1, qPrintable(outcome.errors));
    QVERIFY2(lines.constFirst().startsWith(u"byoc-onboarding: "_s), qPrintable(outcome.errors));
    QVERIFY2(lines.constFirst().contains(named), qPrintable(outcome.errors));
}

void ProgramOptionsTest::answersWithoutDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("said");
    QTest::newRow("-v") << u"-v"_s << u"byoc-onboarding "_s;
    QTest::newRow("--version") << u"--version"_s << u"byoc-onboarding "_s;
    QTest::newRow("-h") << u"-h"_s << u"--tour"_s;
    QTest::newRow("--help") << u"--help"_s << u"--tour"_s;
}

void ProgramOptionsTest::answersWithoutDisplay()
{
    QFETCH(const QString, option);
    QFETCH(const QString, said);
    const Outcome outcome = runProgram({option});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.output.contains(said), qPrintable(outcome.output));
    QCOMPARE(outcome.errors, QString());
}

void ProgramOptionsTest::withoutDisplay()
{
    const Outcome outcome = runProgram({u"--exit-after-startup"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.errors.count(u'\n'), 1);
    QVERIFY2(outcome.errors.contains(u"display"_s) && outcome.errors.contains(u"--tour"_s),
             qPrintable(outcome.errors));
}

void ProgramOptionsTest::startsAndEnds_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing else") << QStringList();
    QTest::newRow("demo") << QStringList{u"--demo"_s};
    QTest::newRow("all") << QStringList{u"--api-url"_s,    u"https://api.example.com"_s,
                                        u"--language"_s,   u"de"_s,
                                        u"--theme"_s,      u"dark"_s,
                                        u"--size"_s,       u"800x600"_s,
                                        u"--font-scale"_s, u"1.5"_s};
    QTest::newRow("unknown language") << QStringList{u"--language"_s, u"tlh"_s};
    QTest::newRow("control plane on this computer")
        << QStringList{u"--api-url"_s, u"http://127.0.0.1:8080"_s};
}

void ProgramOptionsTest::startsAndEnds()
{
    QFETCH(const QStringList, arguments);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QDir state(m_directory.filePath(name));
    const Outcome outcome =
        runProgram(QStringList{u"--exit-after-startup"_s, u"--state-dir"_s, state.path(),
                               u"--log-file"_s, m_directory.filePath(name + u".log"_s)}
                       + arguments,
                   Display::Offscreen);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
    QVERIFY2(outcome.errors.isEmpty()
                 || outcome.errors.contains(u"propagateSizeHints"_s), // of Qt's offscreen plug-in
             qPrintable(outcome.errors));
    QVERIFY(state.exists());
    QVERIFY(QFile::exists(m_directory.filePath(name + u".log"_s)));
}

QTEST_GUILESS_MAIN(ProgramOptionsTest)
#include "ProgramOptionsTest.moc"
