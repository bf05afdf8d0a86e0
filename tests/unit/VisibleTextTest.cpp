// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "text/VisibleText.h"

#include <QTest>

using namespace byoc;
using namespace Qt::StringLiterals;

class VisibleTextTest : public QObject
{
    Q_OBJECT

private slots:
    void makesVisible_data();
    void makesVisible();
    void isBounded_data();
    void isBounded();
    void findsHidden_data();
    void findsHidden();
};

void VisibleTextTest::makesVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("oneLine");
    QTest::addColumn<QString>("visible");

    QTest::newRow("plain") << u"All is well."_s << false << u"All is well."_s;
    QTest::newRow("empty") << QString() << false << QString();
    QTest::newRow("newline and tab stay") << u"a\n\tb"_s << false << u"a\n\tb"_s;
    QTest::newRow("one line") << u"a\n\tb"_s << true << u"a  b"_s;
    QTest::newRow("carriage return goes") << u"a\r\nb"_s << false << u"a\nb"_s;
    QTest::newRow("carriage return that overwrites")
        << u"curl evil\rls"_s << false << u"curl evilU+000Dls"_s;
    QTest::newRow("carriage returns at the end") << u"a\r\r\n\r"_s << true << u"aU+000D U+000D"_s;
    QTest::newRow("terminal escape") << u"\x1b[31mred"_s << false << u"U+001B[31mred"_s;
    QTest::newRow("NUL") << QString(QChar(0)) << false << u"U+0000"_s;
    QTest::newRow("C1 control") << u"\u0085"_s << false << u"U+0085"_s;
    QTest::newRow("right-to-left override") << u"a\u202eb"_s << false << u"aU+202Eb"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << false << u"U+2066xU+2069"_s;
    QTest::newRow("zero width") << u"a\u200bb\ufeff"_s << false << u"aU+200BbU+FEFF"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << true << u"aU+2028b"_s;
    QTest::newRow("tag character") << u"\U000E0041"_s << false << u"U+E0041"_s;
    QTest::newRow("tags of a flag") << u"\U000E0067\U000E007F"_s << false << u"U+E0067U+E007F"_s;
    QTest::newRow("soft hyphen") << u"pass\u00adword"_s << false << u"passU+00ADword"_s;
    QTest::newRow("Hangul fillers")
        << u"\u115f\u1160\u3164\uffa0"_s << false << u"U+115FU+1160U+3164U+FFA0"_s;
    QTest::newRow("blank Braille") << u"\u2800"_s << false << u"U+2800"_s;
    QTest::newRow("selector of a variant") << u"\U000E0100"_s << false << u"U+E0100"_s;
    QTest::newRow("selectors after letters")
        << u"a\ufe0fb\ufe00漢\ufe01"_s << false << u"aU+FE0FbU+FE00漢U+FE01"_s;
    QTest::newRow("selector after nothing") << u"\ufe0e"_s << false << u"U+FE0E"_s;
    QTest::newRow("selectors in a row") << u"❤\ufe0f\ufe0f"_s << false << u"❤\ufe0fU+FE0F"_s;
    QTest::newRow("not assigned, ignored") << u"\u2065\U000E0FFF"_s << false << u"U+2065U+E0FFF"_s;
    QTest::newRow("object in a document") << u"\ufffc"_s << false << u"U+FFFC"_s;
    QTest::newRow("frame in a document") << u"a\ufdd0b\ufdd1"_s << false << u"aU+FDD0bU+FDD1"_s;
    QTest::newRow("marks of languages stay")
        << u"Việt e\u0302\u0323 שָׁלוֹם"_s << false << u"Việt e\u0302\u0323 שָׁלוֹם"_s;
    QTest::newRow("heap of marks") << u"e\u0300\u0301\u0302\u0303\u0304\u0305f\u0301"_s << false
                                   << u"e\u0300\u0301\u0302\u0303U+0304U+0305f\u0301"_s;
    QTest::newRow("emoji stay") << u"❤️ ↔︎ 👩🏽"_s << false
                                << u"❤️ ↔︎ 👩🏽"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd83e)) << false << u"U+D83E"_s;
    QTest::newRow("letters of the world") << u"é漢字🦊"_s << false << u"é漢字🦊"_s;
    QTest::newRow("right-to-left letters") << u"שלום"_s << false << u"שלום"_s;
}

void VisibleTextTest::makesVisible()
{
    QFETCH(QString, text);
    QFETCH(bool, oneLine);
    QTEST(visibleText(text, 4000, oneLine), "visible");
}

void VisibleTextTest::isBounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");

    QTest::newRow("shorter") << u"abc"_s << u"abc"_s;
    QTest::newRow("just fits") << u"abcd"_s << u"abcd"_s;
    QTest::newRow("too long") << u"abcde"_s << u"abcd…"_s;
    QTest::newRow("dropped characters do not hide the cut")
        << u"a\r\n\r\nbcdefgh"_s << u"a\n\nb…"_s;
    QTest::newRow("never half a character") << u"abcd🦊"_s << u"abcd…"_s;
    QTest::newRow("whole at the edge") << u"abc🦊"_s << u"abc🦊"_s;
}

void VisibleTextTest::isBounded()
{
    QFETCH(QString, text);
    QTEST(visibleText(text, 4), "visible");
}

void VisibleTextTest::findsHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");

    QTest::newRow("empty") << QString() << false;
    QTest::newRow("plain") << u"install.sh"_s << false;
    QTest::newRow("letters of the world") << u"é漢字🦊 שלום"_s << false;
    QTest::newRow("newline") << u"a\nb"_s << true;
    QTest::newRow("tab") << u"a\tb"_s << true;
    QTest::newRow("escape") << u"a\x1b[2Kb"_s << true;
    QTest::newRow("override") << u"gpj.\u202ehs"_s << true;
    QTest::newRow("zero width, at the end") << u"a\u200b"_s << true;
    QTest::newRow("tag beyond the first plane") << u"a\U000E0041"_s << true;
    QTest::newRow("half a character") << QString(QChar(0xd83e)) << true;
    QTest::newRow("selector after a letter") << u"admin\ufe0f.sh"_s << true;
    QTest::newRow("selector after a symbol") << u"❤️.sh"_s << false;
}

void VisibleTextTest::findsHidden()
{
    QFETCH(QString, text);
    QTEST(hasHiddenCharacters(text), "found");
}

QTEST_GUILESS_MAIN(VisibleTextTest)
#include "VisibleTextTest.moc"
