// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "deploy/Parameter.h"

#include "text/VisibleText.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::Parameter)
};

constexpr qsizetype longestName = 200; // characters
constexpr qsizetype maxRegexLength = 4096; // characters
constexpr qsizetype maxMatchedLength = 65'536; // characters
constexpr int maxMatchSteps = 200'000; // well under 0.1 s

// --- reading the description

Parameter::Type typeFromApi(const QString &type)
{
    const QString word = type.trimmed().toLower();
    if (word == "float64"_L1)
        return Parameter::Type::Float64;
    if (word == "boolean"_L1)
        return Parameter::Type::Boolean;
    if (word == "json"_L1)
        return Parameter::Type::Json;
    if (word == "secret"_L1 || word == "password"_L1)
        return Parameter::Type::Secret;
    if (word == "resource"_L1)
        return Parameter::Type::Resource;
    return Parameter::Type::String;
}

/// The API documents texts here, but a native value is understood as well.
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isUndefined() || value.isNull())
        return {};
    const QByteArray inBrackets = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(inBrackets.mid(1, inBrackets.size() - 2));
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonArray itemList = value.toArray(); const QJsonValue &item : itemList)
        texts << textOf(item);
    return texts;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    bool ok = false;
    const double number = textOf(value).trimmed().toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<qint64> lengthOf(const QJsonValue &value)
{
    bool ok = false;
    const qint64 length = textOf(value).trimmed().toLongLong(&ok);
    return ok && length >= 0 ? std::optional(length) : std::nullopt;
}

/// The options in their own order, under their labels; then labelled values that are not among
/// them.
QList<Parameter::Option> labelled(const QStringList &values, const QJsonObject &labels)
{
    QList<Parameter::Option> options;
    for (const QString &value : values) {
        Parameter::Option option{value, value};
        for (auto it = labels.begin(); it != labels.end(); ++it) {
            if (textOf(it.value()) == value) {
                option.label = it.key();
                break;
            }
        }
        options << option;
    }
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        const QString value = textOf(it.value());
        if (!values.contains(value))
            options << Parameter::Option{it.key(), value};
    }
    return options;
}

Parameter readParameter(const QJsonObject &offered, const QJsonObject &described)
{
    Parameter parameter;
    parameter.key = offered["key"_L1].toString();
    for (const QString &name :
         {offered["displayName"_L1].toString(), described["name"_L1].toString(), parameter.key}) {
        if (parameter.displayName.isEmpty())
            parameter.displayName = visibleText(name, longestName, true);
    }
    // What the offering says counts; the description fills the gaps.
    const auto either = [&](QLatin1StringView name) {
        const QString text = textOf(offered[name]);
        return text.isEmpty() ? textOf(described[name]) : text;
    };
    parameter.description = either("description"_L1);
    parameter.defaultValue = either("defaultValue"_L1);
    parameter.regex = either("regex"_L1);
    parameter.type = typeFromApi(either("type"_L1));
    if (typeFromApi(described["type"_L1].toString()) == Parameter::Type::Secret)
        parameter.type = Parameter::Type::Secret;
    parameter.required = offered["required"_L1].toBool();
    parameter.modifiable = offered["modifiable"_L1].toBool();
    parameter.isList = offered["isList"_L1].toBool();
    parameter.tabIndex = offered.contains("tabIndex"_L1) ? offered["tabIndex"_L1].toInt()
                                                         : described["tabIndex"_L1].toInt();

    QStringList values = textsOf(offered["options"_L1]);
    if (values.isEmpty())
        values = textsOf(described["options"_L1]);
    QJsonObject labels = offered["labeledOptions"_L1].toObject();
    if (labels.isEmpty())
        labels = described["labeledOptions"_L1].toObject();
    parameter.options = labelled(values, labels);

    QJsonObject limits = offered["limits"_L1].toObject();
    if (limits.isEmpty())
        limits = described["limits"_L1].toObject();
    parameter.limits = {numberOf(limits["min"_L1]), numberOf(limits["max"_L1]),
                        lengthOf(limits["minLength"_L1]), lengthOf(limits["maxLength"_L1])};

    parameter.cloudProviders = textsOf(offered["scope"_L1]["cloudProviders"_L1]);
    if (parameter.cloudProviders.isEmpty())
        parameter.cloudProviders = textsOf(described["scope"_L1]["cloudProviders"_L1]);
    return parameter;
}

// --- values

QString shown(const Parameter &parameter, const QString &text)
{
    return parameter.isSecret() ? QString() : visibleText(text, 60, true);
}

Result<QJsonValue> numberToJson(const QString &typed)
{
    const QString text = typed.trimmed();
    bool ok = false;
    if (const qint64 integer = text.toLongLong(&ok); ok)
        return QJsonValue(integer);
    const double number = text.toDouble(&ok); // the C locale: no groups, a dot
    if (!ok || !std::isfinite(number)) {
        const QString advice = text.contains(u',')
            ? Text::tr("Write it with a dot and without separators, for example 1500.5.")
            : Text::tr("Write digits, for example 3 or 0.5.");
        return fail(Problem::input(
            Text::tr("“%1” is not a number.").arg(visibleText(text, 60, true)), advice));
    }
    const bool digitsOnly = std::all_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.isDigit() || c == u'-' || c == u'+'; });
    const QString written = textOf(QJsonValue(number));
    if (digitsOnly && written != text)
        return fail(Problem::input(
            Text::tr("The number is too large to be sent exactly."),
            Text::tr("Whole numbers may have 64 bits, that is up to 9223372036854775807.")));
    // What is written, and shown, as a whole number is one the next time, too.
    const qint64 integer = written.toLongLong(&ok);
    return ok ? QJsonValue(integer) : QJsonValue(number);
}

Result<QJsonValue> booleanToJson(const QString &typed)
{
    const QString word = typed.trimmed().toLower();
    if (word == "true"_L1)
        return QJsonValue(true);
    if (word == "false"_L1)
        return QJsonValue(false);
    return fail(Problem::input(
        Text::tr("“%1” is neither true nor false.").arg(visibleText(typed, 60, true)),
        Text::tr("Write true or false.")));
}

/// Any JSON value; scalars too, which QJsonDocument reads only inside something.
std::optional<QJsonValue> parseAnyJson(const QString &text)
{
    const QString wrapped = u'[' + text + u']';
    const QJsonDocument document = QJsonDocument::fromJson(wrapped.toUtf8());
    const QJsonArray array = document.array();
    if (!document.isArray() || array.size() != 1)
        return std::nullopt;
    return array.first();
}

Result<QJsonValue> jsonToJson(const QString &typed)
{
    const QString text = typed.trimmed();
    QJsonParseError error;
    const QByteArray utf8 = text.toUtf8();
    QJsonDocument::fromJson(utf8, &error);
    if (error.error == QJsonParseError::NoError || parseAnyJson(text))
        return QJsonValue(text);
    const int line = 1 + int(utf8.first(qBound(0, error.offset, int(utf8.size()))).count('\n'));
    return fail(
        Problem::input(Text::tr("This is not valid JSON (line %1): %2.")
                           .arg(QString::number(line), error.errorString()),
                       Text::tr("JSON wants double quotes, and no comments or trailing commas.")));
}

Result<QJsonValue> itemToJson(const Parameter &parameter, const QString &typed)
{
    switch (parameter.type) {
    case Parameter::Type::Float64:
        return numberToJson(typed);
    case Parameter::Type::Boolean:
        return booleanToJson(typed);
    case Parameter::Type::Json:
        return jsonToJson(typed);
    case Parameter::Type::String:
    case Parameter::Type::Secret:
        return QJsonValue(typed);
    case Parameter::Type::Resource:
        return QJsonValue(typed.trimmed());
    }
    Q_UNREACHABLE();
}

/// The items of a list as typed: the elements of a JSON array, or the lines that are not blank.
QStringList itemsOf(const QString &typed)
{
    if (typed.trimmed().startsWith(u'[')) {
        const QJsonDocument document = QJsonDocument::fromJson(typed.trimmed().toUtf8());
        if (document.isArray())
            return textsOf(document.array());
    }
    QStringList items;
    for (const QString &line : typed.split(u'\n')) {
        const QString item = line.trimmed();
        if (!item.isEmpty())
            items << item;
    }
    return items;
}

/// Spaces are a value only where any text is one.
bool isNothing(const Parameter &parameter, const QString &typed)
{
    const bool anyText =
        !parameter.isList && (parameter.type == Parameter::Type::String || parameter.isSecret());
    return anyText ? typed.isEmpty() : typed.trimmed().isEmpty();
}

FieldVerdict checkRegex(const Parameter &parameter, const QString &value)
{
    if (parameter.regex.isEmpty())
        return FieldVerdict::fine();
    const FieldVerdict unknown = FieldVerdict::warning(
        Text::tr("The form of this value cannot be checked here. The server will check it."));
    if (parameter.regex.size() > maxRegexLength || value.size() > maxMatchedLength)
        return unknown;
    // PCRE counts its steps, so that no pattern from the server can hang the window.
    const QRegularExpression expression(u"(*LIMIT_MATCH=%1)"_s.arg(maxMatchSteps)
                                        + parameter.regex);
    if (!expression.isValid())
        return unknown;
    const QRegularExpressionMatch match = expression.match(value);
    if (!match.isValid())
        return unknown;
    if (match.hasMatch())
        return FieldVerdict::fine();
    return FieldVerdict::wrong(Text::tr("The value does not have the form that is wanted: %1")
                                   .arg(visibleText(parameter.regex, 200, true)));
}

FieldVerdict checkLimits(const Parameter &parameter, const QString &typed, const QJsonValue &value)
{
    const Parameter::Limits &limits = parameter.limits;
    const auto number = [](double d) {
        return QString::number(d, 'g', QLocale::FloatingPointShortest);
    };
    if (parameter.type == Parameter::Type::Float64) {
        if (limits.minimum && value.toDouble() < *limits.minimum)
            return FieldVerdict::wrong(
                Text::tr("The number must be at least %1.").arg(number(*limits.minimum)));
        if (limits.maximum && value.toDouble() > *limits.maximum)
            return FieldVerdict::wrong(
                Text::tr("The number must be at most %1.").arg(number(*limits.maximum)));
    }
    if (parameter.type == Parameter::Type::String || parameter.isSecret()) {
        const qint64 length = typed.toUcs4().size();
        if (limits.minimumLength && length < *limits.minimumLength)
            return FieldVerdict::wrong(Text::tr("The value must have at least %n characters.",
                                                nullptr,
                                                int(qMin<qint64>(*limits.minimumLength, INT_MAX))));
        if (limits.maximumLength && length > *limits.maximumLength)
            return FieldVerdict::wrong(Text::tr("The value may have at most %n characters.",
                                                nullptr,
                                                int(qMin<qint64>(*limits.maximumLength, INT_MAX))));
    }
    return FieldVerdict::fine();
}

FieldVerdict checkItem(const Parameter &parameter, const QString &typed)
{
    const Result<QJsonValue> value = itemToJson(parameter, typed);
    if (!value)
        return FieldVerdict::wrong(value.error().what + u' ' + value.error().advice);

    if (!parameter.options.isEmpty()) {
        const bool offered = std::any_of(parameter.options.cbegin(), parameter.options.cend(),
                                         [&](const Parameter::Option &option) {
                                             if (option.value == typed)
                                                 return true;
                                             // 3 and 3.0 are the same number, True and true the
                                             // same truth.
                                             const Result<QJsonValue> other =
                                                 itemToJson(parameter, option.value);
                                             return other && *other == *value;
                                         });
        if (!offered)
            return FieldVerdict::wrong(
                parameter.isSecret() ? Text::tr("This is not one of the values to choose from.")
                                     : Text::tr("“%1” is not one of the values to choose from.")
                                           .arg(shown(parameter, typed)));
    }
    const FieldVerdict limits = checkLimits(parameter, typed, *value);
    if (limits.level == FieldVerdict::Level::Wrong)
        return limits;
    return checkRegex(parameter, typed);
}

} // namespace

bool Parameter::appliesTo(const QString &cloudId) const
{
    return cloudProviders.isEmpty() || cloudProviders.contains(cloudId, Qt::CaseInsensitive);
}

bool isPlatformKey(const QString &key)
{
    static const QSet<QString> keys{
        u"cloud_provider"_s,
        u"region"_s,
        u"network_type"_s,
        u"cloud_provider_account_config_id"_s,
        u"cloud_provider_native_network_id"_s,
        u"cloudNativeNetworkId"_s,
        u"custom_network_id"_s,
        u"subscriptionId"_s,
        u"productTierVersion"_s,
        u"customTags"_s,
        u"workflowBreakpoints"_s,
        u"instanceId"_s,
        u"onprem_platform"_s,
        u"externalPayerId"_s,
    };
    return keys.contains(key);
}

QList<Parameter> createParameters(const QJsonArray &apis, const QJsonArray &described)
{
    QHash<QString, QJsonObject> descriptions;
    for (const QJsonValue &value : described) {
        const QJsonObject description = value.toObject();
        descriptions.insert(description["key"_L1].toString(), description);
    }

    QList<Parameter> parameters;
    QSet<QString> seen;
    for (const QJsonValue &value : apis) {
        const QJsonObject api = value.toObject();
        if (api["verb"_L1].toString().compare("CREATE"_L1, Qt::CaseInsensitive) != 0)
            continue;
        for (const QJsonArray offeredList = api["inputParameters"_L1].toArray();
             const QJsonValue &offered : offeredList) {
            const QString key = offered["key"_L1].toString();
            if (key.isEmpty() || isPlatformKey(key) || seen.contains(key))
                continue;
            seen.insert(key);
            parameters << readParameter(offered.toObject(), descriptions.value(key));
        }
    }
    std::stable_sort(parameters.begin(), parameters.end(),
                     [](const Parameter &left, const Parameter &right) {
                         if (left.tabIndex != right.tabIndex)
                             return left.tabIndex < right.tabIndex;
                         return left.required && !right.required;
                     });
    return parameters;
}

Result<QJsonValue> toJson(const Parameter &parameter, const QString &typed)
{
    if (isNothing(parameter, typed))
        return QJsonValue(QJsonValue::Undefined);
    if (!parameter.isList)
        return itemToJson(parameter, typed);
    QJsonArray array;
    const QStringList items = itemsOf(typed);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Result<QJsonValue> item = itemToJson(parameter, items.at(i));
        if (!item) {
            Problem problem = item.error();
            problem.what = Text::tr("Item %1: %2").arg(QString::number(i + 1), problem.what);
            return fail(problem);
        }
        array << *item;
    }
    return QJsonValue(array);
}

QString fromJson(const Parameter &parameter, const QJsonValue &value)
{
    if (!parameter.isList || !value.isArray())
        return textOf(value);
    const QStringList items = textsOf(value);
    // One item a line, unless that would read back as something else.
    if (!items.isEmpty() && itemsOf(items.join(u'\n')) == items)
        return items.join(u'\n');
    return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
}

FieldVerdict check(const Parameter &parameter, const QString &typed)
{
    if (isNothing(parameter, typed))
        return parameter.required ? FieldVerdict::wrong(Text::tr("A value is required."))
                                  : FieldVerdict::fine();
    if (!parameter.isList)
        return checkItem(parameter, typed);

    const QStringList items = itemsOf(typed);
    if (items.isEmpty() && parameter.required)
        return FieldVerdict::wrong(Text::tr("At least one item is required."));
    FieldVerdict result;
    for (qsizetype i = 0; i < items.size(); ++i) {
        FieldVerdict verdict = checkItem(parameter, items.at(i));
        if (verdict.level == FieldVerdict::Level::Fine)
            continue;
        verdict.text = Text::tr("Item %1: %2").arg(QString::number(i + 1), verdict.text);
        if (verdict.level == FieldVerdict::Level::Wrong)
            return verdict;
        if (result.level == FieldVerdict::Level::Fine)
            result = verdict;
    }
    return result;
}

} // namespace byoc
