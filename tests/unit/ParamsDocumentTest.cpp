// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "deploy/ParamsDocument.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace byoc;

class ParamsDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void writesValues_data();
    void writesValues();
    void writesKeysInOrder();
    void writesTheAccountOnRequest();
    void writesNothingAsAnObject();
    void setsAndRemoves();
    void reads_data();
    void reads();
    void readsAndWritesTheSame();
    void refuses_data();
    void refuses();
    void remarks_data();
    void remarks();
    void knowsSecrets_data();
    void knowsSecrets();
    void savesAndLoads_data();
    void savesAndLoads();
    void loadingAnswersForTheFile_data();
    void loadingAnswersForTheFile();
    void hostileTextsAreAnsweredQuickly_data();
    void hostileTextsAreAnsweredQuickly();
};

namespace {

Parameter parameter(const QString &key, Parameter::Type type = Parameter::Type::String)
{
    Parameter p;
    p.key = p.displayName = key;
    p.type = type;
    return p;
}

QString sentences(const QList<DocumentMistake> &mistakes)
{
    QStringList lines;
    for (const DocumentMistake &mistake : mistakes)
        lines << mistake.sentence();
    return lines.join(u'\n');
}

QByteArray rewritten(const QByteArray &json)
{
    const ParamsDocument::ImportResult result = ParamsDocument::fromJson(json);
    return result ? result->document.toJson({}) : sentences(result.error()).toUtf8();
}

} // namespace

void ParamsDocumentTest::writesValues_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QJsonValue &value, const QByteArray &json) {
        QTest::newRow(name) << value << json;
    };
    row("text", u"a_secure_password"_s, "\"a_secure_password\"");
    row("quotes", u"a\"b\\c/d"_s, "\"a\\\"b\\\\c/d\"");
    row("control characters", u"\u0000\u0001\b\t\n\r\u001f\u007f"_s,
        "\"\\u0000\\u0001\\b\\t\\n\\r\\u001f\x7f\"");
    row("unicode", u"ü 中 😀"_s, "\"ü 中 😀\"");
    row("line separator", u"\u2028\u2029"_s, "\"\u2028\u2029\"");
    row("3", 3, "3");
    row("0", 0, "0");
    row("beyond 53 bits", QJsonValue(qint64(9007199254740993)), "9007199254740993");
    row("largest", QJsonValue(std::numeric_limits<qint64>::max()), "9223372036854775807");
    row("smallest", QJsonValue(std::numeric_limits<qint64>::min()), "-9223372036854775808");
    row("whole double", QJsonValue(1e15), "1000000000000000");
    row("largest double", QJsonValue(1e308), "1e+308");
    row("fraction", QJsonValue(0.1), "0.1");
    row("small fraction", QJsonValue(1.5e-9), "1.5e-09");
    row("true", true, "true");
    row("null", QJsonValue(QJsonValue::Null), "null");
    row("list", QJsonArray{u"a"_s, 1}, "[\"a\",1]");
    row("empty list", QJsonArray(), "[]");
    row("object", QJsonObject{{u"a"_s, qint64(9007199254740993)}}, "{\"a\":9007199254740993}");
}

void ParamsDocumentTest::writesValues()
{
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, json);
    ParamsDocument document;
    document.set(u"k"_s, value);
    const QByteArray written = document.toJson({});
    QCOMPARE(written, "{\n  \"k\": " + json + "\n}\n");

    // Another reader, and our own, see the same value.
    QCOMPARE(QJsonDocument::fromJson(written).object().value(u"k"_s), value);
    const ParamsDocument::ImportResult result = ParamsDocument::fromJson(written);
    QVERIFY(result);
    QCOMPARE(result->document.value(u"k"_s), value);
    QCOMPARE(result->document.value(u"k"_s).toInteger(), value.toInteger());
    QVERIFY(result->remarks.isEmpty());
}

void ParamsDocumentTest::writesKeysInOrder()
{
    ParamsDocument document;
    for (const QString &key : {u"z"_s, u"b"_s, u"y\"\n"_s, u"a"_s, u"x"_s})
        document.set(key, 1);
    const QList<Parameter> form{parameter(u"a"_s), parameter(u"none"_s), parameter(u"b"_s),
                                parameter(u"a"_s)};
    QCOMPARE(document.toJson(form),
             "{\n  \"a\": 1,\n  \"b\": 1,\n  \"z\": 1,\n  \"y\\\"\\n\": 1,\n  \"x\": 1\n}\n"_ba);
}

void ParamsDocumentTest::writesTheAccountOnRequest()
{
    ParamsDocument document;
    document.set(ParamsDocument::accountKey, u"instance-old"_s);
    document.set(u"a"_s, 1);
    QCOMPARE(document.toJson({}), "{\n  \"a\": 1\n}\n"_ba);
    QCOMPARE(document.toJson({}, u"instance-new"_s),
             "{\n  \"cloud_provider_account_config_id\": \"instance-new\",\n  \"a\": 1\n}\n"_ba);
}

void ParamsDocumentTest::writesNothingAsAnObject()
{
    QCOMPARE(ParamsDocument().toJson({}), "{}\n"_ba);
}

void ParamsDocumentTest::setsAndRemoves()
{
    ParamsDocument document;
    document.set(u"a"_s, 1);
    document.set(u"b"_s, 2);
    document.set(u"a"_s, 3);
    QCOMPARE(document.keys(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(document.value(u"a"_s), QJsonValue(3));
    document.set(u"a"_s, QJsonValue(QJsonValue::Undefined));
    document.remove(u"none"_s);
    QCOMPARE(document.keys(), QStringList{u"b"_s});
    QVERIFY(document.value(u"a"_s).isUndefined());
    QVERIFY(!document.contains(u"a"_s));
}

void ParamsDocumentTest::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("rewritten");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &written) {
        QTest::newRow(name) << json << written;
    };
    row("empty", "{}", "{}\n");
    row("space", " \n{ }\n", "{}\n");
    row("order", R"({"z":1,"a":2,"m":3})", "{\n  \"z\": 1,\n  \"a\": 2,\n  \"m\": 3\n}\n");
    row("BOM", "\xEF\xBB\xBF{\"a\":1}", "{\n  \"a\": 1\n}\n");
    row("BOM as an escape", R"({"a":"\ufeffb"})", "{\n  \"a\": \"\\ufeffb\"\n}\n");
    row("CRLF", "{\r\n\"a\":\r\n1}\r\n", "{\n  \"a\": 1\n}\n");
    row("escaped key", "{\"\\u0061\":1}", "{\n  \"a\": 1\n}\n");
    row("empty key", "{\"\":1}", "{\n  \"\": 1\n}\n");
    row("slashes in texts", R"({"a":"// no # comment, 'x' ,}"})",
        "{\n  \"a\": \"// no # comment, 'x' ,}\"\n}\n");
    row("quotes in texts", R"({"a":"\\\"}","b":"\\"})",
        "{\n  \"a\": \"\\\\\\\"}\",\n  \"b\": \"\\\\\"\n}\n");
    row("nested", R"({"a":{"z":[{"y":1}],"b":2},"c":[]})",
        "{\n  \"a\": {\"b\":2,\"z\":[{\"y\":1}]},\n  \"c\": []\n}\n");
    row("exponents", "{\"a\":1E3,\"b\":-2.50}", "{\n  \"a\": 1000,\n  \"b\": -2.5\n}\n");
}

void ParamsDocumentTest::reads()
{
    QFETCH(QByteArray, json);
    QTEST(rewritten(json), "rewritten");
}

void ParamsDocumentTest::readsAndWritesTheSame()
{
    const QByteArray json = "{\n  \"databaseName\": \"default\",\n  \"password\": \"a b\",\n"
                            "  \"replicas\": 3,\n  \"tlsEnabled\": true,\n"
                            "  \"allowedZones\": [\"a\",\"b\"],\n  \"unknown\": null\n}\n";
    QCOMPARE(rewritten(json), json);
}

void ParamsDocumentTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const QByteArray &json, const QString &answer) {
        QTest::newRow(name) << json << answer;
    };
    const QString wanted = u" A params.json is one JSON object: { \"key\": value, … }."_s;
    row("nothing", "", u"The file is empty."_s);
    row("space", " \r\n\t", u"The file is empty."_s);
    row("only a BOM", "\xEF\xBB\xBF\n", u"The file is empty."_s);
    row("BOM within",
        "{\n\"a\": \"\xEF\xBB\xBF"
        "b\"}",
        u"Line 2: The line holds a byte order mark, a character that nobody sees. Remove it."_s);
    row("list", "\n[1]", u"Line 2: The file holds a JSON list."_s + wanted);
    row("text", "\"a\"", u"Line 1: The file holds a single JSON text."_s + wanted);
    row("number", "-3.5\n", u"Line 1: The file holds a single number."_s + wanted);
    row("null", "null", u"Line 1: The file holds only null, that is, no parameters."_s + wanted);
    row("true", "true", u"Line 1: The file holds only true or false."_s + wanted);
    row("YAML", "replicas: 3\nname: x\n", u"Line 1: This looks like YAML."_s + wanted);
    row("YAML with a mark", "---\nreplicas: 3\n", u"Line 1: This looks like YAML."_s + wanted);
    row("quoted YAML", "\"a\": 1\n", u"Line 1: This looks like YAML."_s + wanted);
    row("XML", "<a/>", u"Line 1: This looks like XML or HTML."_s + wanted);
    row("prose", "hello", u"Line 1: This is not JSON."_s + wanted);
    row("comment before", "// mine\n{}", u"Line 1: JSON has no comments. Remove this one."_s);
    row("comment inside", "{\n  \"a\": 1, // one\n  \"b\": 2\n}",
        u"Line 2, column 11: JSON has no comments. Remove this one."_s);
    row("block comment", "{\n  /* x */\n  \"b\": 2\n}",
        u"Line 2, column 3: JSON has no comments. Remove this one."_s);
    row("hash comment", "{\"a\": 1 # x\n}",
        u"Line 1, column 9: JSON has no comments. Remove this one."_s);
    row("trailing comma", "{\n  \"a\": 1,\n}",
        u"Line 3, column 1: JSON allows no comma before a closing bracket."_s);
    row("trailing comma in a list", "{\"ü\": [1, 2, ]}",
        u"Line 1, column 14: JSON allows no comma before a closing bracket."_s);
    row("single quotes", "{\n 'a': 1}",
        u"Line 2, column 2: JSON wants double quotes (\"), not single ones."_s);
    row("typographic quotes", "{“a”: 1}",
        u"Line 1, column 2: JSON wants straight double quotes (\"), not typographic ones."_s);
    row("key without quotes", "{a: 1}", u"Line 1, column 2: JSON wants “a” in double quotes."_s);
    row("value without quotes", "{\"a\": large}",
        u"Line 1, column 7: JSON wants “large” in double quotes."_s);
    row("Python", "{\"a\": True,\n\"b\": None}",
        u"Line 1, column 7: JSON writes True in small letters.\n"
        "Line 2, column 6: JSON writes null, not None."_s);
    row("NaN", "{\"a\": NaN}", u"Line 1, column 7: “NaN” is not a number in JSON."_s);
    row("several slips", "{\n 'a': 1,\n b: 2,\n}",
        u"Line 2, column 2: JSON wants double quotes (\"), not single ones.\n"
        "Line 3, column 2: JSON wants “b” in double quotes.\n"
        "Line 4, column 1: JSON allows no comma before a closing bracket."_s);
    row("text without an end", "{\n \"a\": \"x,\n \"b\": 1\n}",
        u"Line 2, column 7: The text that begins here has no closing quote (\")."_s);
    row("cut off", "{\n \"a\": [1,\n 2",
        u"Line 3: The file ends too early: a closing bracket is missing."_s);
    row("just an opening", "{",
        u"Line 1: The file ends too early: a closing bracket is missing."_s);
    row("no comma", "{\n \"a\": 1\n \"b\": 2\n}",
        u"Line 3: This is not valid JSON: unterminated object."_s);
    row("no colon", "{\n \"a\" 1\n}", u"Line 2: This is not valid JSON: missing name separator."_s);
    row("something after", "{}\n{}",
        u"Line 2: This is not valid JSON: garbage at the end of the document."_s);
    row("bad escape", "{\n\"a\": \"C:\\x\"}",
        u"Line 2, column 6: “\\x” means nothing in JSON. A backslash itself is written twice."_s);
    row("short unicode escape", "{\"a\": \"\\u12\"}",
        u"Line 1, column 7: “\\u” means nothing in JSON. A backslash itself is written twice."_s);
    row("tab in a text", "{\"a\": \"x\ty\"}",
        u"Line 1, column 7: The text that begins here holds a control character. JSON writes a tab "
        u"as "
        "\\t."_s);
    for (const char *number : {"007", "1.", "-", "1e", "0x10", "1.5.2", "1_000", "-a", "1e400"})
        row(number, QByteArray("{\"a\": ") + number + "}",
            u"Line 1, column 7: “%1” is not a number in JSON."_s.arg(QLatin1StringView(number)));
    row("plus", "{\"a\": +1}", u"Line 1, column 7: “+1” is not a number in JSON."_s);
    row("dot first", "{\"a\": .5}", u"Line 1, column 7: “.5” is not a number in JSON."_s);
    row("Latin-1", "{\n\"a\": \"\xFC\"}",
        u"Line 2: The text is not UTF-8. Save the file as UTF-8."_s);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6),
        u"Line 1: The text is not UTF-8. Save the file as UTF-8."_s);
    row("too large", QByteArray(16 * 1024 * 1024 + 1, ' '),
        u"The file is too large: at most 16 MiB are read."_s);
}

void ParamsDocumentTest::refuses()
{
    QFETCH(QByteArray, json);
    const ParamsDocument::ImportResult result = ParamsDocument::fromJson(json);
    QVERIFY(!result);
    QTEST(sentences(result.error()), "answer");
}

void ParamsDocumentTest::remarks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("remarks");
    QTest::newRow("none") << "{\"a\": 1}"_ba << u""_s;
    QTest::newRow("twice")
        << "{\n\"a\": 1,\n\"a\": 2}"_ba
        << u"Line 3, column 1: The key “a” is here a second time; the last one counts."_s;
    QTest::newRow("twice, escaped")
        << R"({"a": 1, "\u0061": 2})"_ba
        << u"Line 1, column 10: The key “a” is here a second time; the last one "
           "counts."_s;
    QTest::newRow("twice, deeper")
        << "{\"x\": [{\"a\": 1,\n \"a\": 2}, {\"a\": 3}]}"_ba
        << u"Line 2, column 2: The key “a” is here a second time; the last one "
           "counts."_s;
    QTest::newRow("the same at another depth")
        << "{\"a\": {\"a\": [\"a\", \"a\"]}, \"b\": \"a\"}"_ba << u""_s;
    QTest::newRow("too large a number")
        << "{\"a\": 9223372036854775807,\n\"b\": 9223372036854775808}"_ba
        << u"Line 2, column 6: The whole number is too large to be kept exactly. Write it as a "
           u"text, "
           "in double quotes, if every digit matters."_s;
    QTest::newRow("account") << "{\n\"cloud_provider_account_config_id\": \"instance-1\"}"_ba
                             << u""_s; // whoever imports knows which account is meant
    QTest::newRow("no parameter")
        << "{\"region\": \"x\"}"_ba
        << u"Line 1: “region” is no parameter; the deploy command has its own "
           "option for it."_s;
    QTest::newRow("network") << "{\"cloud_provider_native_network_id\": \"vpc-1\"}"_ba << u""_s;
}

void ParamsDocumentTest::remarks()
{
    QFETCH(QByteArray, json);
    const ParamsDocument::ImportResult result = ParamsDocument::fromJson(json);
    QVERIFY(result);
    QTEST(sentences(result->remarks), "remarks");
    if (json.contains("a\": 2}") && result->document.keys() == QStringList{u"a"_s})
        QCOMPARE(result->document.value(u"a"_s), QJsonValue(2));
}

void ParamsDocumentTest::knowsSecrets_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("secret");
    QTest::newRow("empty") << "{}"_ba << false;
    QTest::newRow("plain") << R"({"name":"x"})"_ba << false;
    QTest::newRow("secret parameter") << R"({"admin":"x"})"_ba << true;
    QTest::newRow("secret parameter, empty") << R"({"admin":""})"_ba << false;
    QTest::newRow("unknown, named so") << R"({"dbPassword":"x"})"_ba << true;
    QTest::newRow("unknown, named so, empty") << R"({"dbPassword":null})"_ba << false;
    QTest::newRow("deeper") << R"({"x":{"y":[{"apiKey":"x"}]}})"_ba << true;
    QTest::newRow("said to be none") << R"({"plainToken":"x"})"_ba << false;
    QTest::newRow("none itself, but within") << R"({"plainToken":{"password":"x"}})"_ba << true;
    QTest::newRow("form of a secret")
        << R"({"x":{"cert":"-----BEGIN PRIVATE KEY-----\nZGVtbw==\n-----END PRIVATE KEY-----"}})"_ba
        << true;
    QTest::newRow("JSON in a text") << R"({"name":"{\"a\":{\"password\":\"x\"}}"})"_ba << true;
    QTest::newRow("list in a text") << R"({"name":" [{\"password\":\"x\"}]"})"_ba << true;
    QTest::newRow("object of a secret") << R"({"name":"{\"password\":{\"v\":\"x\"}}"})"_ba << true;
    QTest::newRow("escaped name") << R"({"name":"{\"p\\u0061ssword\":\"x\"}"})"_ba << true;
    QTest::newRow("twice, then empty")
        << R"({"name":"{\"password\":\"x\",\"password\":\"\"}"})"_ba << true;
    QTest::newRow("JSON in JSON in a text")
        << R"({"name":"{\"a\":\"{\\\"password\\\":\\\"x\\\"}\"}"})"_ba << true;
    QTest::newRow("JSON in a list") << R"({"name":["{}","{\"password\":\"x\"}"]})"_ba << true;
    QTest::newRow("JSON of another key") << R"({"x":"{\"password\":\"x\"}"})"_ba << true;
    QTest::newRow("JSON without a secret")
        << R"({"name":"{\"connections\":99,\"user\":\"x\"}"})"_ba << false;
    QTest::newRow("JSON with an empty one") << R"({"name":"{\"password\":\"\"}"})"_ba << false;
    QTest::newRow("nested deeply")
        << "{\"name\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + "}" << false;
}

void ParamsDocumentTest::knowsSecrets()
{
    QFETCH(QByteArray, json);
    const QList<Parameter> form{parameter(u"admin"_s, Parameter::Type::Secret),
                                parameter(u"name"_s), parameter(u"plainToken"_s)};
    QTEST(ParamsDocument::fromJson(json)->document.containsSecrets(form), "secret");
}

void ParamsDocumentTest::savesAndLoads_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("shared") << u"name"_s << false;
    QTest::newRow("private") << u"password"_s << true;
}

void ParamsDocumentTest::savesAndLoads()
{
    QFETCH(QString, key);
    QFETCH(bool, isPrivate);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"params.json"_s);
    ParamsDocument document;
    document.set(key, u"ü"_s);
    const Result<bool> saved = document.save(path, {});
    QVERIFY(saved);
    QCOMPARE(*saved, isPrivate);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QCOMPARE((QFileInfo(path).permissions() & others) == QFileDevice::Permissions(), isPrivate);

    const ParamsDocument::ImportResult loaded = ParamsDocument::load(path);
    QVERIFY(loaded);
    QCOMPARE(loaded->document.value(key), QJsonValue(u"ü"_s));

    const Result<bool> refused = document.save(folder.path(), {});
    QVERIFY(!refused);
}

void ParamsDocumentTest::loadingAnswersForTheFile_data()
{
    QTest::addColumn<QByteArray>("content"); ///< null: no such file
    QTest::addColumn<QString>("answer");
    QTest::newRow("missing") << QByteArray()
                             << u"There is no file %1. Check the name and the folder."_s;
    QTest::newRow("empty") << QByteArray("") << u"The file is empty."_s;
    QTest::newRow("100 MB")
        << QByteArray(100'000'000, ' ')
        << u"The file %1 is too large: at most 16 MiB are read. Check that this is "
           "the file that you meant."_s;
}

void ParamsDocumentTest::loadingAnswersForTheFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, answer);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"params.json"_s);
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const ParamsDocument::ImportResult result = ParamsDocument::load(path);
    QVERIFY(!result);
    QCOMPARE(sentences(result.error()), answer.replace(u"%1"_s, path));
}

void ParamsDocumentTest::hostileTextsAreAnsweredQuickly_data()
{
    QTest::addColumn<QByteArray>("json");
    const int size = 1'000'000;
    for (const char *unit : {"{", "[", "{\"a\":", "\"", "\\", "{\"\\", ",", "}", "a", "-", "9", "'",
                             "// x", "//\n", "“", ",}", "a ", "{\"a\":1},", "1,"})
        QTest::newRow(unit) << "{\"k\":" + QByteArray(unit).repeated(size / int(qstrlen(unit)));
    QByteArray twice = "{";
    for (int i = 0; i < 100'000; ++i)
        twice += "\"a\":1,\n";
    QTest::newRow("one key, very often") << twice + "\"b\":}";
}

void ParamsDocumentTest::hostileTextsAreAnsweredQuickly()
{
    QFETCH(QByteArray, json);
    QElapsedTimer timer;
    timer.start();
    const ParamsDocument::ImportResult result = ParamsDocument::fromJson(json);
    QVERIFY(!result);
    QVERIFY(!result.error().isEmpty());
    QVERIFY(result.error().size() <= 20);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(ParamsDocumentTest)
#include "ParamsDocumentTest.moc"
