// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "TestGroup.h"

#include "CommandLine.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

QString existingFile()
{
    return QCoreApplication::applicationFilePath();
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingMeansTheDefaults();
    void takesEveryOption();
    void mistakes_data();
    void mistakes();
    void accepts_data();
    void accepts();
};

void CommandLineTest::nothingMeansTheDefaults()
{
    const auto line = CommandLine::parse({u"byoc-onboarding"_s});
    QVERIFY(line.has_value());
    QVERIFY(!line->demo && !line->apiUrl && !line->size && !line->exitAfterStartup);
    QVERIFY(!line->showHelp && !line->showVersion);
    QCOMPARE(line->fontScale, 1.0);
    QCOMPARE(line->theme, CommandLine::Theme::System);
    QCOMPARE(line->optionsOfARun(), QStringList());
}

void CommandLineTest::takesEveryOption()
{
    const auto line = CommandLine::parse({u"byoc-onboarding"_s,
                                          u"--demo"_s,
                                          u"--api-url"_s,
                                          u"https://API.example.com:8443/x"_s,
                                          u"--state-dir=/tmp/s"_s,
                                          u"--tour"_s,
                                          u"/tmp/t"_s,
                                          u"--cloud"_s,
                                          u"aws"_s,
                                          u"--cloud=nebius"_s,
                                          u"--language"_s,
                                          u"de"_s,
                                          u"--theme"_s,
                                          u"dark"_s,
                                          u"--size"_s,
                                          u"800x600"_s,
                                          u"--font-scale"_s,
                                          u"1.5"_s,
                                          u"--log-file"_s,
                                          u"/tmp/l"_s,
                                          u"--exit-after-startup"_s});
    QVERIFY2(line.has_value(), qPrintable(line ? QString() : line.error().what));
    QCOMPARE(line->optionsOfARun(),
             (QStringList{u"--demo"_s, u"--api-url"_s, u"--language"_s, u"--theme"_s, u"--size"_s,
                          u"--font-scale"_s}));
    QVERIFY(line->demo && line->exitAfterStartup);
    QCOMPARE(*line->apiUrl, QUrl(u"https://api.example.com:8443"_s));
    QCOMPARE(line->stateDirectory, u"/tmp/s"_s);
    QCOMPARE(line->tourDirectory, u"/tmp/t"_s);
    QCOMPARE(line->tourClouds, (QStringList{u"aws"_s, u"nebius"_s}));
    QCOMPARE(line->language, u"de"_s);
    QCOMPARE(line->theme, CommandLine::Theme::Dark);
    QCOMPARE(line->size->width, 800);
    QCOMPARE(line->size->height, 600);
    QCOMPARE(line->fontScale, 1.5);
    QCOMPARE(line->logFile, u"/tmp/l"_s);
}

void CommandLineTest::mistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word"); ///< that names the culprit

    const auto row = [](const QStringList &arguments, const QString &word) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << word;
    };
    row({u"--unknown"_s}, u"unknown"_s);
    row({u"missing.byoc.yaml"_s}, u"missing.byoc.yaml"_s);
    row({u"--profile"_s, u"missing.byoc.yaml"_s}, u"missing.byoc.yaml"_s);
    row({u"--profile="_s}, u"--profile"_s);
    row({u"--profile"_s, QDir::tempPath()}, QDir::tempPath());
    row({existingFile(), u"second.yaml"_s}, u"second.yaml"_s);
    row({u"--api-url"_s}, u"api-url"_s);
    row({u"--api-url"_s, u"http://api.example.com"_s}, u"not secure"_s);
    row({u"--api-url"_s, u"ftp://x"_s}, u"--api-url"_s);
    row({u"--state-dir="_s}, u"--state-dir"_s);
    row({u"--tour="_s}, u"--tour"_s);
    row({u"--log-file="_s}, u"--log-file"_s);
    row({u"--theme"_s, u"pink"_s}, u"pink"_s);
    for (const QString &size : {u"800"_s, u"800x"_s, u"x600"_s, u"-1x600"_s, u"100x100"_s,
                                u"99999x600"_s, u"800x600x1"_s, u"800x600\n"_s})
        row({u"--size"_s, size}, u"--size"_s);
    for (const QString &scale : {u"big"_s, u"0"_s, u"-1"_s, u"4.1"_s, u"nan"_s, u"inf"_s, u"1,5"_s})
        row({u"--font-scale"_s, scale}, u"--font-scale"_s);
    row({u"--cloud"_s, u"aws"_s}, u"--tour"_s);
}

void CommandLineTest::mistakes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const auto line = CommandLine::parse(QStringList{u"byoc-onboarding"_s} + arguments);
    QVERIFY(!line);
    QVERIFY2(line.error().what.contains(word), qPrintable(line.error().what));
    QVERIFY(!line.error().what.trimmed().contains(u"\n\n"_s));
}

void CommandLineTest::accepts_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QStringList &arguments : {QStringList{u"--help"_s},
                                         {u"-h"_s},
                                         {u"--version"_s},
                                         {u"-v"_s},
                                         {u"--size"_s, u"320x8000"_s},
                                         {u"--font-scale"_s, u"0.5"_s},
                                         {u"--font-scale"_s, u"4"_s},
                                         {u"--api-url"_s, u"http://localhost:9"_s},
                                         {u"--profile"_s, existingFile()},
                                         {existingFile()},
                                         {u"--api-url"_s, u"api.example.com"_s}})
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments;
}

void CommandLineTest::accepts()
{
    QFETCH(QStringList, arguments);
    const auto line = CommandLine::parse(QStringList{u"byoc-onboarding"_s} + arguments);
    QVERIFY2(line.has_value(), qPrintable(line ? QString() : line.error().what));
    if (arguments.contains(existingFile()))
        QCOMPARE(line->profile + line->file, existingFile());
    if (line->showHelp)
        QVERIFY(line->helpText.contains(u"--api-url"_s));
}

ADD_TO_TEST_GROUP(CommandLineTest)
#include "CommandLineTest.moc"
