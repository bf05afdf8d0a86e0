// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/YamlDocument.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

class YamlDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void marksPlaces_data();
    void marksPlaces();
    void sharesWhatAnAliasNames();
    void findsValues();
    void namesEveryMistake_data();
    void namesEveryMistake();
    void keepsLimits_data();
    void keepsLimits();
    void readsFiles_data();
    void readsFiles();
    void refusesALargeFileUnread();
    void hostileTextsAreAnsweredQuickly_data();
    void hostileTextsAreAnsweredQuickly();
};

namespace {

/// The tree on one line: texts in quotes where they are quoted, then lists and maps as in JSON.
QString shown(const YamlNode &node)
{
    QStringList parts;
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return u"~"_s;
    case YamlNode::Kind::Scalar:
        return node.isQuoted ? u'"' + node.text + u'"' : node.text;
    case YamlNode::Kind::List:
        for (const auto &item : node.items)
            parts << shown(*item);
        return u'[' + parts.join(u", "_s) + u']';
    case YamlNode::Kind::Map:
        for (const YamlEntry &entry : node.entries)
            parts << entry.key + u": "_s + shown(*entry.value);
        return u'{' + parts.join(u", "_s) + u'}';
    }
    return {};
}

/// Every place in the tree, in order: "line:column kind".
void collectPlaces(const YamlNode &node, QStringList &places)
{
    const QString place = QString::number(node.line) + u':' + QString::number(node.column);
    switch (node.kind) {
    case YamlNode::Kind::Null:
        places << place + u" ~"_s;
        break;
    case YamlNode::Kind::Scalar:
        places << place + u' ' + node.text;
        break;
    case YamlNode::Kind::List:
        places << place + u" []"_s;
        for (const auto &item : node.items)
            collectPlaces(*item, places);
        break;
    case YamlNode::Kind::Map:
        places << place + u" {}"_s;
        for (const YamlEntry &entry : node.entries) {
            places << QString::number(entry.line) + u':' + QString::number(entry.column) + u' '
                    + entry.key + u':';
            collectPlaces(*entry.value, places);
        }
        break;
    }
}

QString summary(const YamlResult &result)
{
    if (result)
        return shown(**result);
    QStringList lines;
    for (const DocumentMistake &mistake : result.error())
        lines << mistake.sentence();
    return lines.join(u'\n');
}

QByteArray bomb()
{
    QByteArray yaml = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        yaml += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
            + QByteArray(before + ",").repeated(9).chopped(1) + "]\n";
    }
    return yaml;
}

} // namespace

void YamlDocumentTest::reads_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *name, const QByteArray &yaml, const QString &tree) {
        QTest::newRow(name) << yaml << tree;
    };
    row("map", "a: 1\nb: x y\n", u"{a: 1, b: x y}"_s);
    row("no newline at the end", "a: 1", u"{a: 1}"_s);
    row("list", "- a\n- - b\n  - c\n", u"[a, [b, c]]"_s);
    row("a text", "hello\n", u"hello"_s);
    row("quotes", "a: '1'\nb: \"2\\n\"\nc: |\n  3\nd: >\n  4\n",
        u"{a: \"1\", b: \"2\n\", c: \"3\n\", d: \"4\n\"}"_s);
    row("nothing is changed", "a: 007\nb: 1.10\nc: yes\nd: 1e3\ne: 0x1F\n",
        u"{a: 007, b: 1.10, c: yes, d: 1e3, e: 0x1F}"_s);
    row("nulls", "a:\nb: ~\nc: null\nd: \"null\"\n", u"{a: ~, b: ~, c: ~, d: \"null\"}"_s);
    row("nothing but a quoted text", "''", u"\"\""_s);
    row("tags", "a: !!str 1\nb: !!int \"2\"\nc: !x 3\n", u"{a: \"1\", b: 2, c: \"3\"}"_s);
    row("merge key", "a: &a {b: 1}\nc:\n  <<: *a\n", u"{a: {b: 1}, c: {<<: {b: 1}}}"_s);
    row("alias", "a: &a [1, 2]\nb: *a\n", u"{a: [1, 2], b: [1, 2]}"_s);
    row("an anchor with a new meaning", "a: &a 1\nb: &a 2\nc: *a\n", u"{a: 1, b: 2, c: 2}"_s);
    row("alias as a key", "a: &a x\nb:\n  *a : 1\n", u"{a: x, b: {x: 1}}"_s);
    row("explicit key", "? a\n: b\n", u"{a: b}"_s);
    row("JSON", "{\"a\": [1, true, null, \"x\"], \"b\": {}}", u"{a: [1, true, ~, \"x\"], b: {}}"_s);
    row("CRLF", "a: 1\r\nb:\r\n  - c\r\n", u"{a: 1, b: [c]}"_s);
    row("BOM",
        "\xEF\xBB\xBF"
        "a: 1\n",
        u"{a: 1}"_s);
    row("marks and comments", "# x\n%YAML 1.2\n---\na: 1 # y\n...\n# z\n", u"{a: 1}"_s);
    row("keys that differ in case", "a: 1\nA: 2\n", u"{a: 1, A: 2}"_s);
    row("the same key in two maps", "a: {b: 1}\nc: {b: 2}\n", u"{a: {b: 1}, c: {b: 2}}"_s);
    row("tab between", "a:\t1\nb: 2\t# c\n", u"{a: 1, b: 2}"_s);
    row("tabs in a block", "a:\n  b: |\n    if\n    \tthen\n\n    fi\n  c: 1\n",
        u"{a: {b: \"if\n\tthen\n\nfi\n\", c: 1}}"_s);
    row("a block at the end", "a: |\n  b\n\n  c", u"{a: \"b\n\nc\n\"}"_s);
    row("tabs in a folded block", "- >-2 # c\n   \tx\n- y\n", u"[\"\u0020\tx\", y]"_s);
    row("beyond ASCII", "ключ: ü😀\n", u"{ключ: ü😀}"_s);
}

void YamlDocumentTest::reads()
{
    QFETCH(QByteArray, yaml);
    QTEST(summary(parseYaml(yaml)), "tree");
}

void YamlDocumentTest::marksPlaces_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, const QByteArray &yaml, const QString &places) {
        QTest::newRow(name) << yaml << places;
    };
    row("map", "a: 1\n\nbc:\n  d: \"2\"\n",
        u"1:1 {}, 1:1 a:, 1:4 1, 3:1 bc:, 4:3 {}, 4:3 d:, 4:6 2"_s);
    row("list", "# x\n- a\n-\n  b\n", u"2:1 [], 2:3 a, 4:3 b"_s);
    row("after a BOM",
        "\xEF\xBB\xBF"
        "a: 1\n",
        u"1:1 {}, 1:1 a:, 1:4 1"_s);
    row("CRLF", "a: 1\r\nb: 2\r\n", u"1:1 {}, 1:1 a:, 1:4 1, 2:1 b:, 2:4 2"_s);
    row("characters, not bytes", "{ü: 😀, b: 1}\n", u"1:1 {}, 1:2 ü:, 1:5 😀, 1:8 b:, 1:11 1"_s);
    row("a null has its key's", "a:\n\n# c\nb: # d\n", u"1:1 {}, 1:1 a:, 1:1 ~, 4:1 b:, 4:1 ~"_s);
    row("a null that is written", "a: ~\nb:  null\n", u"1:1 {}, 1:1 a:, 1:4 ~, 2:1 b:, 2:5 ~"_s);
    row("nothing in a list", "a:\n  - # one\n\n  -\n  - ~\n  -",
        u"1:1 {}, 1:1 a:, 2:3 [], 2:1 ~, 4:1 ~, 5:5 ~, 6:1 ~"_s);
    row("nothing in brackets", "a: 1\nb: [\n\n  ~,\n  null ]\n",
        u"1:1 {}, 1:1 a:, 1:4 1, 2:1 b:, 2:4 [], 2:1 ~, 4:1 ~"_s);
    row("alias", "a: &a x\nb: *a\n", u"1:1 {}, 1:1 a:, 1:4 x, 2:1 b:, 1:4 x"_s);
}

void YamlDocumentTest::marksPlaces()
{
    QFETCH(QByteArray, yaml);
    const YamlResult result = parseYaml(yaml);
    QVERIFY2(result, qPrintable(summary(result)));
    QStringList places;
    collectPlaces(**result, places);
    QTEST(places.join(u", "_s), "places");
}

void YamlDocumentTest::sharesWhatAnAliasNames()
{
    const YamlResult result = parseYaml("a: &a {x: 1}\nb: *a\n");
    QVERIFY(result);
    QCOMPARE((*result)->value(u"a"_s), (*result)->value(u"b"_s));
}

void YamlDocumentTest::findsValues()
{
    const YamlResult result = parseYaml("a: 1\nB: 2\nc:\n");
    QVERIFY(result);
    const YamlNode &top = **result;
    QVERIFY(top.value(u"a"_s));
    QCOMPARE(top.value(u"a"_s)->text, u"1"_s);
    QVERIFY(!top.value(u"b"_s));
    QVERIFY(top.value(u"c"_s));
    QVERIFY(top.value(u"c"_s)->kind == YamlNode::Kind::Null);
    QVERIFY(!top.value(u"a"_s)->value(u"a"_s));
}

void YamlDocumentTest::namesEveryMistake_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("mistakes");
    const auto row = [](const char *name, const QByteArray &yaml, const QString &mistakes) {
        QTest::newRow(name) << yaml << mistakes;
    };
    const QString empty = u"The document is empty."_s;
    row("nothing", "", empty);
    row("space", " \r\n\n", empty);
    row("a BOM", "\xEF\xBB\xBF", empty);
    row("a comment", "# x\n", empty);
    row("a mark", "---\n", empty);
    row("a null", "~\n", empty);
    const QString latin = u"Line 2: The text is not UTF-8. Save the file as UTF-8."_s;
    row("Latin-1", "a: 1\nb: \xFC\n", latin);
    row("cut character", "a: 1\nb: \xC3", latin);
    row("surrogate", "a: 1\nb: \xED\xA0\x80\n", latin);
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0",
                   4),
        u"Line 1: The text is not UTF-8. Save the file as UTF-8."_s);
    const QString control = u"Line 2: The line holds a control character. This is no text file."_s;
    row("zero byte", QByteArray("a: 1\nb: \0\n", 10), control);
    row("escape", "a: 1\nb: \x1B[1m\n", control);
    row("delete", "a: 1\nb: \x7F\n", control);
    row("end of transmission", "a: 1\n\x04", control);
    const QString mark =
        u"Line %1: The line holds a byte order mark, a character that nobody sees. "
        "Remove it."_s;
    row("second BOM",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "a: S]",
        mark.arg(1));
    row("nothing but BOMs", "\xEF\xBB\xBF\xEF\xBB\xBF", mark.arg(1));
    row("BOM in the text", "a: 1\nb: x\xEF\xBB\xBFy\n", mark.arg(2));
    row("BOM in quotes", "a: 1\nb: 'x\xEF\xBB\xBF'\n", mark.arg(2));
    row("BOM at the end", "a: 1\n\xEF\xBB\xBF", mark.arg(2));
    const QString tab = u"Line 2: The line begins with a tab. YAML allows only spaces there."_s;
    row("tab", "a:\n\tb: 1\n", tab);
    row("tab after spaces", "a: x\n  \tb\n", tab);
    row("tab before a comment", "a: 1\n\t# b\n", tab);
    row("tab after a block", "a: |\n\tb\n", tab);
    row("tab in a text that only looks like a block", "- a|\n\t- b\n", tab);
    row("second document", "a: 1\n---\nb: 2\n",
        u"Line 2: A second document begins here, with the line ---. Put everything into one."_s);
    row("second empty document", "a: 1\n---\n",
        u"Line 2: A second document begins here, with the line ---. Put everything into one."_s);
    row("key twice", "a: 1\nb: 2\na: 3\n\"b\": 4\n",
        u"Line 3: a is here a second time.\nLine 4: b is here a second time."_s);
    row("merge key twice", "x: &x {}\na: {<<: *x, <<: *x}\n",
        u"Line 2: << is here a second time."_s);
    row("key of many characters",
        "? " + QByteArray("x").repeated(2000) + "\n: 1\n? " + QByteArray("x").repeated(2000)
            + "\n: 1\n",
        u"Line 3: "_s + QString(40, u'x') + u"… is here a second time."_s);
    row("no key", ": a\n",
        u"Line 1: There is no key here. If the key is the word null, write it in quotes."_s);
    row("null as a key", "a: 1\n~: 2\n",
        u"Line 2: There is no key here. If the key is the word null, write it in quotes."_s);
    row("list as a key", "? [a]\n: b\n",
        u"Line 1: The key is a list or fields here; a text is wanted."_s);
    row("map as a key", "a: {{b: 1}: c}\n",
        u"Line 1: The key is a list or fields here; a text is wanted."_s);
    row("alias to itself", "a: &a [*a]\n",
        u"Line 1: The alias stands inside of what it names; that has no end."_s);
    row("alias to what is around it", "a: &a\n  b:\n    - c: *a\n",
        u"Line 3: The alias stands inside of what it names; that has no end."_s);
    row("unknown alias", "a: *none\n",
        u"Line 1: This is not valid YAML: the referenced anchor is not defined."_s);
    row("bad indentation", "a: 1\n  b: 2\n",
        u"Line 2: This is not valid YAML: illegal map value."_s);
    row("open quote", "a: \"x\n", u"Line 1: This is not valid YAML: illegal EOF in scalar."_s);
    row("open single quote", "a: 1\nb: 'x\n\n",
        u"Line 2: This is not valid YAML: illegal EOF in scalar."_s);
    row("open bracket", "a: [1\n",
        u"Line 1: This is not valid YAML: end of sequence flow not found."_s);
    row("open bracket after blank lines", "\n\na: [1\n\n",
        u"Line 3: This is not valid YAML: end of sequence flow not found."_s);
    row("no key at the end", "\n? # a\n",
        u"Line 2: There is no key here. If the key is the word null, write it in quotes."_s);
    row("tab alone", "a: 1\n\t\nb: 2\n",
        u"Line 2: This is not valid YAML: illegal tab when looking for indentation."_s);
}

void YamlDocumentTest::namesEveryMistake()
{
    QFETCH(QByteArray, yaml);
    QTEST(summary(parseYaml(yaml)), "mistakes");
}

void YamlDocumentTest::keepsLimits_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("answer");
    const QString depth = u"Line 1: Here is too much inside of each other: at most 3 levels are "
                          "read."_s;
    const QString nodes = u"Line %1: The document holds too much: at most 12 values are read."_s;
    QTest::newRow("as many bytes as may be") << QByteArray(50, 'x') << QString(50, u'x');
    QTest::newRow("a byte more") << QByteArray(51, 'x')
                                 << u"The document is too large: at most 50 bytes are read."_s;
    QTest::newRow("as deep as may be") << QByteArray("[[x]]") << u"[[x]]"_s;
    QTest::newRow("deeper") << QByteArray("[[[x]]]") << depth;
    QTest::newRow("deeper in a key") << QByteArray("{{a: {b: c}}: d}") << depth;
    QTest::newRow("an alias as deep as may be") << QByteArray("[&a [x], *a]") << u"[[x], [x]]"_s;
    QTest::newRow("an alias makes it deeper") << QByteArray("[&a [x], [*a]]") << depth;
    QTest::newRow("as many values as may be")
        << QByteArray("[1,2,3,4,5,6,7,8,9,10,11]") << u"[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]"_s;
    QTest::newRow("a value more") << QByteArray("[1,2,3,4,5,6,7,8,9,10,11,12]") << nodes.arg(1);
    QTest::newRow("keys count") << QByteArray("{a: 1, b: 2, c: 3, d: 4, e: 5, f: 6}")
                                << nodes.arg(1);
    QTest::newRow("as many by aliases as may be")
        << QByteArray("- &a [1, 2]\n- *a\n- *a\n- 3\n- 4") << u"[[1, 2], [1, 2], [1, 2], 3, 4]"_s;
    QTest::newRow("more by aliases")
        << QByteArray("- &a [1, 2]\n- *a\n- *a\n- *a\n") << nodes.arg(4);
}

void YamlDocumentTest::keepsLimits()
{
    QFETCH(QByteArray, yaml);
    const YamlLimits limits{.bytes = 50, .depth = 3, .nodes = 12};
    QTEST(summary(parseYaml(yaml, limits)), "answer");
}

void YamlDocumentTest::readsFiles_data()
{
    QTest::addColumn<QByteArray>("content"); ///< null: no such file
    QTest::addColumn<QString>("answer");
    QTest::newRow("good") << QByteArray("a: 1\n") << u"{a: 1}"_s;
    QTest::newRow("missing") << QByteArray()
                             << u"There is no file %1. Check the name and the folder."_s;
    QTest::newRow("empty") << QByteArray("") << u"The document is empty."_s;
}

void YamlDocumentTest::readsFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, answer);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.yaml"_s);
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QCOMPARE(summary(readYaml(path)), answer.contains(u"%1"_s) ? answer.arg(path) : answer);
}

void YamlDocumentTest::refusesALargeFileUnread()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.yaml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100'000'000));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(summary(readYaml(path)),
             u"The file %1 is too large: at most 1 MiB are read. Check that this is the file "
             "that you meant."_s.arg(path));
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void YamlDocumentTest::hostileTextsAreAnsweredQuickly_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("alias bomb") << bomb();
    QTest::newRow("alias bomb in keys") << bomb() + "? *a29\n: 1\n";
    QTest::newRow("aliases of a long list") << QByteArray("- &a [") + QByteArray("x,").repeated(900)
            + "x]\n" + QByteArray("- *a\n").repeated(100'000);
    QTest::newRow("deep aliases") << [] {
        QByteArray yaml = "- &a0 [x]\n";
        for (int i = 1; i < 60; ++i)
            yaml += "- &a" + QByteArray::number(i) + " [*a" + QByteArray::number(i - 1) + "]\n";
        return yaml;
    }();
    QTest::newRow("deep brackets") << QByteArray(500'000, '[');
    QTest::newRow("deep braces") << QByteArray("{a: ").repeated(200'000);
    QTest::newRow("deep dashes") << QByteArray("- ").repeated(400'000);
    QTest::newRow("deep maps") << [] {
        QByteArray yaml;
        for (int i = 0; i < 1000; ++i)
            yaml += QByteArray(i, ' ') + "a:\n";
        return yaml;
    }();
    QTest::newRow("one long line") << "[" + QByteArray("ü,").repeated(300'000) + "]";
    QTest::newRow("many nothings") << "[," + QByteArray("\n").repeated(900'000) + "~";
    QTest::newRow("many documents") << QByteArray("---\na\n").repeated(100'000);
    QTest::newRow("many mistakes") << QByteArray("a: 1\n").repeated(100'000);
    QTest::newRow("colons") << QByteArray(": ").repeated(100'000);
    QTest::newRow("unclosed quote") << "a: \"" + QByteArray(900'000, 'x');
    QTest::newRow("unclosed block") << "a: |\n" + QByteArray(" \n").repeated(400'000) + "]";
    QTest::newRow("bad tag") << QByteArray("a: !!! x\n]");
    QTest::newRow("bad directive") << QByteArray("%YAML 9.9\n---\na: 1\n");
}

void YamlDocumentTest::hostileTextsAreAnsweredQuickly()
{
    QFETCH(QByteArray, yaml);
    QElapsedTimer timer;
    timer.start();
    const YamlResult result = parseYaml(yaml);
    QVERIFY(!result);
    QVERIFY(!result.error().isEmpty());
    for (const DocumentMistake &mistake : result.error())
        QVERIFY(!mistake.text.isEmpty() && mistake.text.size() < 400);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(YamlDocumentTest)
#include "YamlDocumentTest.moc"
