// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "text/ShellWords.h"
#include "RealShell.h"

#include <QTest>

using namespace byoc;
using namespace Qt::StringLiterals;

/// Whatever goes in comes out of a real shell unchanged.
class ShellWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void quotesOnlyWhereNeeded_data();
    void quotesOnlyWhereNeeded();
    void survivesTheShell_data();
    void survivesTheShell();
    void beginsALineWithEachOption();
};

void ShellWordsTest::quotesOnlyWhereNeeded_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("quoted");

    QTest::newRow("word") << u"us-east-1"_s << u"us-east-1"_s;
    QTest::newRow("option") << u"--tags=a=b,c=d"_s << u"--tags=a=b,c=d"_s;
    QTest::newRow("URL") << u"https://a.example/b"_s << u"https://a.example/b"_s;
    QTest::newRow("empty") << QString() << u"''"_s;
    QTest::newRow("space") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("glob") << u"a?b"_s << u"'a?b'"_s;
    QTest::newRow("single quote") << u"it's"_s << u"'it'\\''s'"_s;
    QTest::newRow("home") << u"~/x"_s << u"'~/x'"_s;
    QTest::newRow("zsh: path of a program") << u"=ls"_s << u"'=ls'"_s;
    QTest::newRow("letter outside ASCII") << u"é"_s << u"'é'"_s;
}

void ShellWordsTest::quotesOnlyWhereNeeded()
{
    QFETCH(QString, argument);
    QTEST(shell::quote(argument), "quoted");
}

void ShellWordsTest::survivesTheShell_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("none") << QStringList{};
    QTest::newRow("empty ones") << QStringList{QString(), QString()};
    QTest::newRow("quotes") << QStringList{u"'"_s, u"''"_s, u"\""_s, u"a'b\"c'"_s};
    QTest::newRow("expansions") << QStringList{u"$HOME"_s, u"`id`"_s, u"$(id)"_s, u"${x:-y}"_s};
    QTest::newRow("globs") << QStringList{u"*"_s, u"/?"_s, u"[a-z]"_s, u"{a,b}"_s, u"~root"_s};
    QTest::newRow("operators") << QStringList{u"a;b"_s, u"a&b"_s, u"a|b"_s, u">x"_s, u"(a)"_s};
    QTest::newRow("backslashes") << QStringList{u"\\"_s, u"a\\b"_s, u"\\'"_s, u"end\\"_s};
    QTest::newRow("line breaks") << QStringList{u"a\nb"_s, u"\n"_s, u"a\\\nb"_s, u"\r\n"_s};
    QTest::newRow("comment and history") << QStringList{u"#x"_s, u"!!"_s, u"a #b"_s};
    QTest::newRow("options") << QStringList{u"--x"_s, u"--y=a b"_s, u"--"_s, u"-z"_s, u"--'q"_s};
    QTest::newRow("assignment") << QStringList{u"A=b"_s, u"=x"_s};
    QTest::newRow("unicode") << QStringList{u"grüße 🦊 漢字"_s, u"\u202e\u200b"_s};
    QTest::newRow("long") << QStringList{QString(20'000, u'\'')};
}

void ShellWordsTest::survivesTheShell()
{
    QFETCH(QStringList, arguments);
    const QStringList command = QStringList{u"probe"_s} + arguments;
    QCOMPARE(test::readBySh(shell::join(command), u"probe"_s), command);
    QCOMPARE(test::readBySh(shell::joinLines(command), u"probe"_s), command);
}

void ShellWordsTest::beginsALineWithEachOption()
{
    QCOMPARE(shell::joinLines({u"ctl"_s, u"create"_s, u"--name"_s, u"a b"_s, u"--wait"_s}),
             u"ctl create \\\n  --name 'a b' \\\n  --wait"_s);
}

QTEST_GUILESS_MAIN(ShellWordsTest)
#include "ShellWordsTest.moc"
