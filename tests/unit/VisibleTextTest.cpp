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
    QTest::newRow("terminal escape") << u"\x1b[31mred"_s << false << u"U+001B[31mred"_s;
    QTest::newRow("NUL") << QString(QChar(0)) << false << u"U+0000"_s;
    QTest::newRow("C1 control") << u"\u0085"_s << false << u"U+0085"_s;
    QTest::newRow("right-to-left override") << u"a\u202eb"_s << false << u"aU+202Eb"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << false << u"U+2066xU+2069"_s;
    QTest::newRow("zero width") << u"a\u200bb\ufeff"_s << false << u"aU+200BbU+FEFF"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << true << u"aU+2028b"_s;
    QTest::newRow("tag character") << u"\U000E0041"_s << false << u"U+E0041"_s;
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
    QTest::newRow("trailing ones are no cut") << u"abcd\r\r"_s << u"abcd"_s;
    QTest::newRow("never half a character") << u"abcd🦊"_s << u"abcd…"_s;
    QTest::newRow("whole at the edge") << u"abc🦊"_s << u"abc🦊"_s;
}

void VisibleTextTest::isBounded()
{
    QFETCH(QString, text);
    QTEST(visibleText(text, 4), "visible");
}

QTEST_GUILESS_MAIN(VisibleTextTest)
#include "VisibleTextTest.moc"
