// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "deploy/Parameter.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;
using Type = Parameter::Type;

class ParameterTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEverything();
    void types_data();
    void types();
    void orders();
    void leavesOutWhatTheWizardSupplies();
    void mergesLabels_data();
    void mergesLabels();
    void understandsOddDescriptions_data();
    void understandsOddDescriptions();
    void scope();
    void converts_data();
    void converts();
    void readsBack_data();
    void readsBack();
    void doesNotConvert_data();
    void doesNotConvert();
    void checks_data();
    void checks();
    void secretsAreNotQuoted_data();
    void secretsAreNotQuoted();
    void aHostileRegexIsBounded_data();
    void aHostileRegexIsBounded();
};

namespace {

QJsonArray array(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        qFatal("bad test data: %s", qPrintable(error.errorString()));
    return document.array();
}

QJsonArray createApi(const char *inputs)
{
    return {QJsonObject{{u"verb"_s, u"CREATE"_s}, {u"inputParameters"_s, array(inputs)}}};
}

Parameter parameter(Type type, bool isList = false)
{
    Parameter p;
    p.key = p.displayName = u"k"_s;
    p.type = type;
    p.isList = isList;
    return p;
}

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"undefined"_s;
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

QString shown(const FieldVerdict &verdict)
{
    static const QStringList levels{u"fine"_s, u"warning"_s, u"wrong"_s};
    return levels.at(int(verdict.level))
        + (verdict.text.isEmpty() ? u""_s : u": "_s + verdict.text);
}

} // namespace

void ParameterTest::readsEverything()
{
    const QList<Parameter> parameters = createParameters(
        createApi(R"([{"key": "size", "displayName": "Size", "description": "How large",
                "type": "String", "required": true, "modifiable": true, "isList": false,
                "custom": true, "defaultValue": "t3.medium", "options": ["t3.large", "t3.medium"],
                "regex": "^t3", "scope": {"cloudProviders": ["aws"]}, "tabIndex": 3}])"),
        array(R"([{"key": "size", "name": "Other", "labeledOptions":
                {"Medium": "t3.medium", "Large": "t3.large"},
                "limits": {"min": "1", "max": "2.5", "minLength": "2", "maxLength": "20"}}])"));
    QCOMPARE(parameters.size(), 1);
    const Parameter &p = parameters.first();
    QCOMPARE(p.key, u"size"_s);
    QCOMPARE(p.displayName, u"Size"_s);
    QCOMPARE(p.description, u"How large"_s);
    QCOMPARE(p.type, Type::String);
    QVERIFY(p.required);
    QVERIFY(p.modifiable);
    QVERIFY(!p.isList);
    QCOMPARE(p.defaultValue, u"t3.medium"_s);
    QCOMPARE(
        p.options,
        (QList<Parameter::Option>{{u"Large"_s, u"t3.large"_s}, {u"Medium"_s, u"t3.medium"_s}}));
    QCOMPARE(p.regex, u"^t3"_s);
    QCOMPARE(p.limits.minimum, 1.0);
    QCOMPARE(p.limits.maximum, 2.5);
    QCOMPARE(p.limits.minimumLength, 2);
    QCOMPARE(p.limits.maximumLength, 20);
    QCOMPARE(p.cloudProviders, QStringList{u"aws"_s});
    QCOMPARE(p.tabIndex, 3);
}

void ParameterTest::types_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("described");
    QTest::addColumn<Type>("type");
    QTest::newRow("String") << u"String"_s << QString() << Type::String;
    QTest::newRow("Float64") << u"Float64"_s << QString() << Type::Float64;
    QTest::newRow("Boolean") << u"Boolean"_s << QString() << Type::Boolean;
    QTest::newRow("JSON") << u"JSON"_s << QString() << Type::Json;
    QTest::newRow("Secret") << u"Secret"_s << QString() << Type::Secret;
    QTest::newRow("Password") << u"Password"_s << QString() << Type::Secret;
    QTest::newRow("Resource") << u"Resource"_s << QString() << Type::Resource;
    QTest::newRow("small letters") << u"boolean"_s << QString() << Type::Boolean;
    QTest::newRow("unknown") << u"Duration"_s << QString() << Type::String;
    QTest::newRow("none") << QString() << QString() << Type::String;
    QTest::newRow("only described") << QString() << u"Float64"_s << Type::Float64;
    QTest::newRow("secret in one place") << u"String"_s << u"Password"_s << Type::Secret;
    QTest::newRow("secret in the other") << u"Secret"_s << u"String"_s << Type::Secret;
}

void ParameterTest::types()
{
    QFETCH(QString, api);
    QFETCH(QString, described);
    const QJsonArray apis{QJsonObject{
        {u"verb"_s, u"CREATE"_s},
        {u"inputParameters"_s, QJsonArray{QJsonObject{{u"key"_s, u"k"_s}, {u"type"_s, api}}}}}};
    const QJsonArray descriptions{QJsonObject{{u"key"_s, u"k"_s}, {u"type"_s, described}}};
    QTEST(createParameters(apis, descriptions).value(0).type, "type");
}

void ParameterTest::orders()
{
    const QList<Parameter> parameters =
        createParameters(createApi(R"([{"key": "e", "tabIndex": 2}, {"key": "c", "tabIndex": 1},
                {"key": "b", "tabIndex": 1, "required": true}, {"key": "d", "tabIndex": 1},
                {"key": "a"}, {"key": "a", "required": true}])"),
                         {});
    QStringList keys;
    for (const Parameter &p : parameters)
        keys << p.key;
    QCOMPARE(keys.join(u' '), u"a b c d e"_s);
    QVERIFY(!parameters.first().required); // the first of two with one key
}

void ParameterTest::leavesOutWhatTheWizardSupplies()
{
    const QList<Parameter> parameters = createParameters(
        createApi(R"([{"key": "cloud_provider"}, {"key": "region"}, {"key": "network_type"},
                {"key": "cloud_provider_account_config_id"}, {"key": "subscriptionId"},
                {"key": "cloud_provider_native_network_id"}, {"key": "custom_network_id"},
                {"key": "cloudNativeNetworkId"}, {"key": "regions"}])"),
        {});
    QCOMPARE(parameters.size(), 1);
    QCOMPARE(parameters.first().key, u"regions"_s);
}

void ParameterTest::mergesLabels_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("labels");
    QTest::addColumn<QString>("merged");
    QTest::newRow("none") << "[]"_ba
                          << "{}"_ba << u""_s;
    QTest::newRow("no labels") << R"(["b","a"])"_ba
                               << "{}"_ba << u"b=b a=a"_s;
    QTest::newRow("labels only") << "[]"_ba
                                 << R"({"A":"a","B":"b"})"_ba << u"A=a B=b"_s;
    QTest::newRow("order of the options") << R"(["b","a"])"_ba
                                          << R"({"A":"a","B":"b"})"_ba << u"B=b A=a"_s;
    QTest::newRow("some labels") << R"(["b","a"])"_ba
                                 << R"({"A":"a"})"_ba << u"b=b A=a"_s;
    QTest::newRow("more labels") << R"(["b"])"_ba
                                 << R"({"A":"a","B":"b"})"_ba << u"B=b A=a"_s;
    QTest::newRow("native values") << "[1,true]"_ba
                                   << R"({"One":1})"_ba << u"One=1 true=true"_s;
}

void ParameterTest::mergesLabels()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, labels);
    const QByteArray described = R"([{"key":"k","labeledOptions":)" + labels + "}]";
    const QByteArray inputs = R"([{"key":"k","options":)" + options + "}]";
    QStringList merged;
    for (const Parameter::Option &option :
         createParameters(createApi(inputs.constData()), array(described.constData()))
             .value(0)
             .options)
        merged << option.label + u'=' + option.value;
    QTEST(merged.join(u' '), "merged");
}

void ParameterTest::understandsOddDescriptions_data()
{
    QTest::addColumn<QByteArray>("apis");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << "[]"_ba << 0;
    QTest::newRow("no CREATE") << R"([{"verb":"UPDATE","inputParameters":[{"key":"a"}]}])"_ba << 0;
    QTest::newRow("small letters")
        << R"([{"verb":"create","inputParameters":[{"key":"a"}]}])"_ba << 1;
    QTest::newRow("null list") << R"([{"verb":"CREATE","inputParameters":null}])"_ba << 0;
    QTest::newRow("no objects")
        << R"([1,"x",null,{"verb":"CREATE","inputParameters":[1,null,[],"x"]}])"_ba << 0;
    QTest::newRow("no key") << R"([{"verb":"CREATE","inputParameters":[{"type":"String"}]}])"_ba
                            << 0;
    QTest::newRow("wrong types")
        << R"([{"verb":"CREATE","inputParameters":[{"key":"a","options":"x","limits":[],
                 "scope":"aws","tabIndex":"1","required":"yes","regex":5,"defaultValue":3}]}])"_ba
        << 1;
}

void ParameterTest::understandsOddDescriptions()
{
    QFETCH(QByteArray, apis);
    QTEST(int(createParameters(array(apis.constData()), {}).size()), "count");
}

void ParameterTest::scope()
{
    Parameter p = parameter(Type::String);
    QVERIFY(p.appliesTo(u"aws"_s));
    p.cloudProviders = {u"AWS"_s, u"gcp"_s};
    QVERIFY(p.appliesTo(u"aws"_s));
    QVERIFY(!p.appliesTo(u"azure"_s));
}

void ParameterTest::converts_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<bool>("isList");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("json");
    const auto one = [](const char *name, Type type, const QString &typed, const QString &json) {
        QTest::newRow(name) << type << false << typed << json;
    };
    const auto list = [](const char *name, Type type, const QString &typed, const QString &json) {
        QTest::newRow(name) << type << true << typed << json;
    };
    one("text", Type::String, u"default"_s, u"\"default\""_s);
    one("text is not trimmed", Type::String, u" a "_s, u"\" a \""_s);
    one("a space", Type::String, u" "_s, u"\" \""_s);
    one("digits stay text", Type::String, u"007"_s, u"\"007\""_s);
    one("no text", Type::String, u""_s, u"undefined"_s);
    one("secret", Type::Secret, u"p w"_s, u"\"p w\""_s);
    one("resource", Type::Resource, u" instance-1 "_s, u"\"instance-1\""_s);
    one("integer", Type::Float64, u"3"_s, u"3"_s);
    one("integer with space", Type::Float64, u" 3 "_s, u"3"_s);
    one("negative", Type::Float64, u"-3"_s, u"-3"_s);
    one("fraction", Type::Float64, u"0.5"_s, u"0.5"_s);
    one("beyond 53 bits", Type::Float64, u"9007199254740993"_s, u"9007199254740993"_s);
    one("largest", Type::Float64, u"9223372036854775807"_s, u"9223372036854775807"_s);
    one("smallest", Type::Float64, u"-9223372036854775808"_s, u"-9223372036854775808"_s);
    one("a round number", Type::Float64, u"1000000000000000"_s, u"1000000000000000"_s);
    one("exponent of an integer", Type::Float64, u"1e15"_s, u"1000000000000000"_s);
    one("huge", Type::Float64, u"1e308"_s, u"1e+308"_s);
    // Such a number is shown in digits, which have to be taken again.
    one("beyond 64 bits, with a dot", Type::Float64, u"192233720368547758070."_s,
        u"192233720368547760000"_s);
    one("rounded", Type::Float64, u"3883139815726099990."_s, u"3883139815726100000"_s);
    one("beyond 64 bits, as it is shown", Type::Float64, u"192233720368547760000"_s,
        u"192233720368547760000"_s);
    one("no number", Type::Float64, u"  "_s, u"undefined"_s);
    one("true", Type::Boolean, u"true"_s, u"true"_s);
    one("False", Type::Boolean, u" False "_s, u"false"_s);
    one("no truth", Type::Boolean, u""_s, u"undefined"_s);
    one("JSON object", Type::Json, u" {\"a\": [1, 2]} "_s, u"\"{\\\"a\\\": [1, 2]}\""_s);
    one("JSON scalar", Type::Json, u"3"_s, u"\"3\""_s);
    one("no JSON", Type::Json, u" "_s, u"undefined"_s);
    list("lines", Type::String, u"a\nb c\n"_s, u"[\"a\",\"b c\"]"_s);
    list("Windows lines", Type::String, u"a\r\n\r\n b \r\n"_s, u"[\"a\",\"b\"]"_s);
    list("JSON array", Type::String, u"[\"a\", \"b\\nc\", 3, true]"_s,
         u"[\"a\",\"b\\nc\",\"3\",\"true\"]"_s);
    list("not quite an array", Type::String, u"[a]"_s, u"[\"[a]\"]"_s);
    list("empty array", Type::String, u"[]"_s, u"[]"_s);
    list("no items", Type::String, u" \n "_s, u"undefined"_s);
    list("numbers", Type::Float64, u"1\n9007199254740993\n0.5"_s, u"[1,9007199254740993,0.5]"_s);
    list("array of numbers", Type::Float64, u"[1, 9007199254740993, \"2\"]"_s,
         u"[1,9007199254740993,2]"_s);
    list("truths", Type::Boolean, u"true\nfalse"_s, u"[true,false]"_s);
    list("array of JSON", Type::Json, u"[{\"a\": 1}, 2]"_s, u"[\"{\\\"a\\\":1}\",\"2\"]"_s);
    list("lines of JSON", Type::Json, u"{\"a\": 1}\n{}"_s, u"[\"{\\\"a\\\": 1}\",\"{}\"]"_s);
}

void ParameterTest::converts()
{
    QFETCH(Type, type);
    QFETCH(bool, isList);
    QFETCH(QString, typed);
    const Result<QJsonValue> value = toJson(parameter(type, isList), typed);
    QVERIFY2(value, value ? "" : qPrintable(value.error().what));
    QTEST(shown(*value), "json");
    // What was made once reads back as the same.
    if (!value->isUndefined())
        QCOMPARE(toJson(parameter(type, isList), fromJson(parameter(type, isList), *value)),
                 *value);
}

void ParameterTest::readsBack_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<bool>("isList");
    QTest::addColumn<QByteArray>("json"); ///< in brackets
    QTest::addColumn<QString>("typed");
    QTest::newRow("text") << Type::String << false << R"(["a\nb"])"_ba << u"a\nb"_s;
    QTest::newRow("number for a text") << Type::String << false << "[3]"_ba << u"3"_s;
    QTest::newRow("large number") << Type::Float64 << false << "[9007199254740993]"_ba
                                  << u"9007199254740993"_s;
    QTest::newRow("number as text") << Type::Float64 << false << R"(["3"])"_ba << u"3"_s;
    QTest::newRow("truth") << Type::Boolean << false << "[true]"_ba << u"true"_s;
    QTest::newRow("null") << Type::String << false << "[null]"_ba << u""_s;
    QTest::newRow("object for JSON") << Type::Json << false << R"([{"a": 1}])"_ba << u"{\"a\":1}"_s;
    QTest::newRow("text for JSON")
        << Type::Json << false << R"(["{\"a\": 1}"])"_ba << u"{\"a\": 1}"_s;
    QTest::newRow("list") << Type::String << true << R"([["a","b"]])"_ba << u"a\nb"_s;
    QTest::newRow("list with a line end")
        << Type::String << true << R"([["a","b\nc"]])"_ba << u"[\"a\",\"b\\nc\"]"_s;
    QTest::newRow("list with an empty item")
        << Type::String << true << R"([["a",""]])"_ba << u"[\"a\",\"\"]"_s;
    QTest::newRow("list that looks like one")
        << Type::String << true << R"([["[1]"]])"_ba << u"[\"[1]\"]"_s;
    QTest::newRow("text for a list") << Type::String << true << R"(["a"])"_ba << u"a"_s;
    QTest::newRow("list for a text") << Type::String << false << R"([["a"]])"_ba << u"[\"a\"]"_s;
}

void ParameterTest::readsBack()
{
    QFETCH(Type, type);
    QFETCH(bool, isList);
    QFETCH(QByteArray, json);
    const QJsonValue value = QJsonDocument::fromJson(json).array().first();
    QTEST(fromJson(parameter(type, isList), value), "typed");
}

void ParameterTest::doesNotConvert_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<bool>("isList");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, Type type, const QString &typed, const QString &answer) {
        QTest::newRow(name) << type << false << typed << answer;
    };
    row("word", Type::Float64, u"three"_s, u"“three” is not a number."_s);
    row("comma", Type::Float64, u"1,5"_s, u"“1,5” is not a number."_s);
    row("groups", Type::Float64, u"1 000"_s, u"“1 000” is not a number."_s);
    row("NaN", Type::Float64, u"nan"_s, u"“nan” is not a number."_s);
    row("infinity", Type::Float64, u"-inf"_s, u"“-inf” is not a number."_s);
    row("beyond a double", Type::Float64, u"1e400"_s, u"“1e400” is not a number."_s);
    row("hexadecimal", Type::Float64, u"0x10"_s, u"“0x10” is not a number."_s);
    row("beyond 64 bits", Type::Float64, u"9223372036854775808"_s,
        u"The number is too large to be sent exactly."_s);
    row("yes", Type::Boolean, u"yes"_s, u"“yes” is neither true nor false."_s);
    row("not JSON", Type::Json, u"{\n'a': 1}"_s,
        u"This is not valid JSON (line 2): unterminated object."_s);
    row("two values", Type::Json, u"1, 2"_s, u"This is not valid JSON (line 1): illegal value."_s);
    row("bracket trick", Type::Json, u"1], [2"_s,
        u"This is not valid JSON (line 1): illegal value."_s);
    QTest::newRow("second item") << Type::Float64 << true << u"1\n\nx\n"_s
                                 << u"Item 2: “x” is not a number."_s;
}

void ParameterTest::doesNotConvert()
{
    QFETCH(Type, type);
    QFETCH(bool, isList);
    QFETCH(QString, typed);
    const Result<QJsonValue> value = toJson(parameter(type, isList), typed);
    QVERIFY(!value);
    QTEST(value.error().what, "answer");
    QVERIFY(!value.error().advice.isEmpty());
    QCOMPARE(check(parameter(type, isList), typed).level, FieldVerdict::Level::Wrong);
}

void ParameterTest::checks_data()
{
    QTest::addColumn<Parameter>("parameter");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const Parameter &p, const QString &typed,
                        const QString &verdict) { QTest::newRow(name) << p << typed << verdict; };

    Parameter p = parameter(Type::String);
    row("optional", p, u""_s, u"fine"_s);
    p.required = true;
    row("required", p, u""_s, u"wrong: A value is required."_s);
    row("required, given", p, u"x"_s, u"fine"_s);
    p.isList = true;
    row("required list", p, u" \n"_s, u"wrong: A value is required."_s);
    row("required list, empty", p, u"[]"_s, u"wrong: At least one item is required."_s);

    p = parameter(Type::String);
    p.regex = u"^[a-z]+$"_s;
    row("regex fits", p, u"abc"_s, u"fine"_s);
    row("regex does not fit", p, u"aBc"_s,
        u"wrong: The value does not have the form that is wanted: ^[a-z]+$"_s);
    row("regex, optional and empty", p, u""_s, u"fine"_s);
    p.isList = true;
    row("regex for each item", p, u"a\nB"_s,
        u"wrong: Item 2: The value does not have the form that is wanted: ^[a-z]+$"_s);
    p = parameter(Type::String);
    p.regex = u"a"_s;
    row("regex is not anchored", p, u"bab"_s, u"fine"_s);
    p.regex = u"(["_s;
    row("broken regex", p, u"a"_s,
        u"warning: The form of this value cannot be checked here. The server will check it."_s);
    p.regex = u"^(?=.*[A-Z])(?=.*\\d).{8,}$"_s;
    row("look-ahead", p, u"Passw0rd"_s, u"fine"_s);

    p = parameter(Type::Float64);
    p.limits.minimum = 1;
    p.limits.maximum = 2.5;
    row("at the minimum", p, u"1"_s, u"fine"_s);
    row("at the maximum", p, u"2.5"_s, u"fine"_s);
    row("below", p, u"0.999"_s, u"wrong: The number must be at least 1."_s);
    row("above", p, u"3"_s, u"wrong: The number must be at most 2.5."_s);

    p = parameter(Type::String);
    p.limits.minimumLength = 2;
    p.limits.maximumLength = 3;
    row("too short", p, u"a"_s, u"wrong: The value must have at least 2 characters."_s);
    row("too long", p, u"abcd"_s, u"wrong: The value may have at most 3 characters."_s);
    row("characters, not units", p, u"😀😀😀"_s, u"fine"_s);
    row("one is short", p, u"😀"_s, u"wrong: The value must have at least 2 characters."_s);
    p.limits.minimum = 5; // for numbers; says nothing of a text
    row("a limit of another type", p, u"abc"_s, u"fine"_s);

    p = parameter(Type::String);
    p.options = {{u"Large"_s, u"l"_s}, {u"Small"_s, u"s"_s}};
    row("option", p, u"l"_s, u"fine"_s);
    row("no option", p, u"m"_s, u"wrong: “m” is not one of the values to choose from."_s);
    row("a label is no option", p, u"Large"_s,
        u"wrong: “Large” is not one of the values to choose from."_s);
    p.isList = true;
    row("options of a list", p, u"l\ns"_s, u"fine"_s);
    row("no option of a list", p, u"l\nm"_s,
        u"wrong: Item 2: “m” is not one of the values to choose from."_s);
    p = parameter(Type::Float64);
    p.options = {{u"3"_s, u"3"_s}};
    row("the same number", p, u"3.0"_s, u"fine"_s);
    p = parameter(Type::Boolean);
    p.options = {{u"true"_s, u"true"_s}, {u"false"_s, u"false"_s}};
    row("the same truth", p, u"True"_s, u"fine"_s);
}

void ParameterTest::checks()
{
    QFETCH(Parameter, parameter);
    QFETCH(QString, typed);
    QTEST(shown(check(parameter, typed)), "verdict");
}

void ParameterTest::secretsAreNotQuoted_data()
{
    QTest::addColumn<Parameter>("parameter");
    Parameter p = parameter(Type::Secret);
    p.options = {{u"a"_s, u"a"_s}};
    QTest::newRow("options") << p;
    p = parameter(Type::Secret);
    p.regex = u"^a$"_s;
    QTest::newRow("regex") << p;
    p = parameter(Type::Secret);
    p.limits.maximumLength = 2;
    QTest::newRow("length") << p;
}

void ParameterTest::secretsAreNotQuoted()
{
    QFETCH(Parameter, parameter);
    const FieldVerdict verdict = check(parameter, u"hunter2"_s);
    QCOMPARE(verdict.level, FieldVerdict::Level::Wrong);
    QVERIFY(!verdict.text.contains(u"hunter2"_s));
}

void ParameterTest::aHostileRegexIsBounded_data()
{
    QTest::addColumn<QString>("regex");
    QTest::addColumn<QString>("typed");
    QTest::newRow("nested repeats") << u"^(a+)+$"_s << QString(60, u'a') + u'!';
    QTest::newRow("alternatives") << u"^(a|a)*$"_s << QString(60, u'a') + u'!';
    QTest::newRow("many dots") << u"(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)x"_s << QString(5000, u'a');
    QTest::newRow("recursion") << u"^(a(?1)?)+$"_s << QString(5000, u'a') + u'!';
    QTest::newRow("long pattern") << u"(a?)"_s.repeated(3000) << u"b"_s;
    QTest::newRow("long value") << u"^a+$"_s << QString(1'000'000, u'a');
    QTest::newRow("raised limit") << u"(*LIMIT_MATCH=4000000000)^(a+)+$"_s
                                  << QString(60, u'a') + u'!';
}

void ParameterTest::aHostileRegexIsBounded()
{
    QFETCH(QString, regex);
    QFETCH(QString, typed);
    Parameter p = parameter(Type::String);
    p.regex = regex;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(check(p, typed).level != FieldVerdict::Level::Fine);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(ParameterTest)
#include "ParameterTest.moc"
