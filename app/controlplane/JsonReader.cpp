// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/JsonReader.h"

#include "text/VisibleText.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxStringLength = 64 * 1024; ///< tokens are the longest: some thousand
constexpr qsizetype MaxListLength = 100000;
constexpr qsizetype MaxNameLength = 200;
constexpr int MaxDepth = 64; ///< documented answers have less than ten levels
constexpr qsizetype MaxValues = 2'000'000; ///< 20,000 instances with a hundred values each

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::JsonReader)
};

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"list"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        return u"nothing"_s;
    }
    Q_UNREACHABLE();
}

Problem webPage(const HttpReply &reply)
{
    Problem problem = unexpectedAnswer(reply, Text::tr("The answer is a web page."));
    problem.what = Text::tr("%1 answered with a web page.").arg(reply.host);
    problem.advice =
        Text::tr("This is not the address of a control plane, or a network sign-in page "
                 "is in the way. Open a page in your browser to check, then try "
                 "again.");
    return problem;
}

/// Taken apart, a value takes far more memory than its few bytes of text.
QString sizeFault(QByteArrayView json)
{
    int depth = 0;
    qsizetype values = 1;
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (isInString) {
            if (c == '\\')
                ++i;
            isInString = c != '"';
            continue;
        }
        isInString = c == '"';
        if (c == '[' || c == '{')
            ++depth;
        else if (c == ']' || c == '}')
            --depth;
        if (c == '[' || c == '{' || c == ',')
            ++values;
        if (depth > MaxDepth)
            return u"The JSON is nested deeper than %1 levels."_s.arg(MaxDepth);
        if (values > MaxValues)
            return u"The JSON has more than %1 values."_s.arg(MaxValues);
    }
    return {};
}

bool isWebPage(const HttpReply &reply)
{
    return reply.contentType.startsWith("text/html"_L1, Qt::CaseInsensitive)
        || reply.body.left(200).trimmed().startsWith('<');
}

} // namespace

void JsonReader::addFault(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
}

QJsonValue JsonReader::value(const QString &key, QJsonValue::Type type, bool required)
{
    const QJsonValue found = m_object.value(key);
    if (found.type() == type)
        return found;
    const QString name = nameOf(key);
    if (found.isUndefined() || found.isNull()) {
        if (required)
            addFault(u"%1 is missing"_s.arg(name));
    } else {
        addFault(
            u"%1 is of type %2 instead of %3"_s.arg(name, typeName(found.type()), typeName(type)));
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString JsonReader::nameOf(const QString &key) const
{
    const QString name = m_path.isEmpty() ? key : m_path + u'.' + key;
    return visibleText(name, MaxNameLength, true); // a key can come from outside as well
}

QString JsonReader::checked(const QString &name, const QString &word)
{
    if (word.size() > MaxStringLength)
        addFault(u"%1 is longer than %2 characters"_s.arg(name).arg(MaxStringLength));
    else if (hasHiddenCharacters(word))
        addFault(u"%1 has characters in it that cannot be seen"_s.arg(name));
    else
        return word;
    return {};
}

QString JsonReader::word(const QString &key, bool required)
{
    return checked(nameOf(key), value(key, QJsonValue::String, required).toString());
}

QString JsonReader::string(const QString &key)
{
    return word(key, true);
}

QString JsonReader::optionalString(const QString &key)
{
    return word(key, false);
}

QString JsonReader::text(const QString &key, qsizetype maxLength)
{
    return visibleText(value(key, QJsonValue::String, false).toString(), maxLength, true);
}

QString JsonReader::longText(const QString &key, qsizetype maxLength)
{
    return visibleText(value(key, QJsonValue::String, false).toString(), maxLength);
}

QString JsonReader::requiredText(const QString &key, qsizetype maxLength)
{
    return visibleText(value(key, QJsonValue::String, true).toString(), maxLength, true);
}

bool JsonReader::optionalBool(const QString &key, bool fallback)
{
    return value(key, QJsonValue::Bool, false).toBool(fallback);
}

std::optional<qint64> JsonReader::optionalInteger(const QString &key)
{
    const QJsonValue found = value(key, QJsonValue::Double, false);
    return found.isDouble() ? std::optional(found.toInteger()) : std::nullopt;
}

QStringList JsonReader::optionalStrings(const QString &key)
{
    QStringList strings;
    for (const QJsonArray entryList = optionalArray(key); const QJsonValue &entry : entryList) {
        if (entry.isString())
            strings << checked(nameOf(key), entry.toString());
        else
            addFault(u"%1 holds something that is no string"_s.arg(nameOf(key)));
    }
    return strings;
}

QJsonArray JsonReader::array(const QString &key)
{
    const QJsonArray found = value(key, QJsonValue::Array, true).toArray();
    if (found.size() > MaxListLength) {
        addFault(u"%1 is longer than %2 entries"_s.arg(nameOf(key)).arg(MaxListLength));
        return {};
    }
    return found;
}

QJsonArray JsonReader::optionalArray(const QString &key)
{
    if (!m_object.contains(key) || m_object.value(key).isNull())
        return {};
    return array(key);
}

QJsonObject JsonReader::object(const QString &key)
{
    return value(key, QJsonValue::Object, true).toObject();
}

QJsonObject JsonReader::optionalObject(const QString &key)
{
    return value(key, QJsonValue::Object, false).toObject();
}

Problem unexpectedAnswer(const HttpReply &reply, const QString &detail)
{
    Problem problem;
    problem.kind = Problem::Kind::Protocol;
    problem.what =
        Text::tr("%1 gave an answer that this program does not understand.").arg(reply.host);
    problem.where = Text::tr("%1: %2", "host: what was being done").arg(reply.host, reply.action);
    problem.advice = Text::tr("Check that the address is that of a control plane, and look for a "
                              "newer version of this program.");
    problem.detail = detail;
    problem.canRetry = true;
    return problem;
}

Result<QJsonObject> jsonObject(const HttpReply &reply)
{
    if (isWebPage(reply))
        return fail(webPage(reply));
    if (const QString fault = sizeFault(reply.body); !fault.isEmpty())
        return fail(unexpectedAnswer(reply, fault));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(unexpectedAnswer(
            reply, u"JSON, byte %1: %2"_s.arg(error.offset).arg(error.errorString())));
    if (!document.isObject())
        return fail(unexpectedAnswer(reply, u"The JSON is no object."_s));
    return document.object();
}

Result<QString> jsonString(const HttpReply &reply)
{
    if (isWebPage(reply))
        return fail(webPage(reply));
    QString text = QString::fromUtf8(reply.body).trimmed();
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2);
    static const QRegularExpression identifier(u"\\A[A-Za-z0-9_-]{1,200}\\z"_s);
    if (text == "null"_L1 || !identifier.match(text).hasMatch())
        return fail(unexpectedAnswer(reply, u"The answer is no identifier."_s));
    return text;
}

Result<void> anythingButWebPage(const HttpReply &reply)
{
    return isWebPage(reply) ? Result<void>(fail(webPage(reply))) : Result<void>();
}

} // namespace byoc
