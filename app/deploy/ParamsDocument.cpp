// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "deploy/ParamsDocument.h"

#include "deploy/JsonOutline.h"
#include "secrets/Redactor.h"
#include "text/VisibleText.h"
#include "workstation/AtomicFile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::ParamsDocument)
};

constexpr qint64 maxBytes = 16 * 1024 * 1024;
constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF"; // in a text only as \ufeff

/// Any value as JSON; QJsonDocument itself writes only objects and arrays.
QByteArray compact(const QJsonValue &value)
{
    QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    // Read raw, QJsonDocument would drop it from the start of a text.
    json.replace(byteOrderMark, "\\ufeff");
    return json.mid(1, json.size() - 2);
}

bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

bool isSecret(const QString &key, const QJsonValue &value)
{
    return namesASecret(key) && !isEmpty(value);
}

tl::unexpected<QList<DocumentMistake>> refuse(int line, int column, const QString &text)
{
    return tl::unexpected(QList<DocumentMistake>{{0, line, column, text}});
}

/// An answer for a text that does not begin as an object; empty: it does.
QString refuseStart(const QByteArray &text)
{
    const QString wanted = Text::tr("A params.json is one JSON object: { \"key\": value, … }.");
    const char first = text.front();
    if (first == '{')
        return {};
    if (first == '[')
        return Text::tr("The file holds a JSON list.") + u' ' + wanted;
    if (first == '"' && !text.contains(':'))
        return Text::tr("The file holds a single JSON text.") + u' ' + wanted;
    if (text == "null")
        return Text::tr("The file holds only null, that is, no parameters.") + u' ' + wanted;
    if (text == "true" || text == "false")
        return Text::tr("The file holds only true or false.") + u' ' + wanted;
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (isNumber)
        return Text::tr("The file holds a single number.") + u' ' + wanted;
    if (first == '/' || first == '#')
        return Text::tr("JSON has no comments. Remove this one.");
    if (first == '<')
        return Text::tr("This looks like XML or HTML.") + u' ' + wanted;
    if (text.startsWith("---") || text.contains(": ") || text.contains(":\n"))
        return Text::tr("This looks like YAML.") + u' ' + wanted;
    return Text::tr("This is not JSON.") + u' ' + wanted;
}

} // namespace

bool holdsSecret(const QJsonValue &value)
{
    QList<QJsonValue> open{value};
    while (!open.isEmpty()) {
        const QJsonValue next = open.takeLast();
        const QString text = next.toString();
        // By its form, also where it is JSON: that may be half typed, or name a key twice.
        if (quotesASecret(text))
            return true;
        if (text.contains(u'{')) {
            const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
            open << json.array() << json.object();
        }
        for (const QJsonArray itemList = next.toArray(); const QJsonValue &item : itemList)
            open << item;
        const QJsonObject object = next.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (isSecret(it.key(), it.value()))
                return true;
            open << it.value();
        }
    }
    return false;
}

const QString ParamsDocument::accountKey = u"cloud_provider_account_config_id"_s;

QJsonValue ParamsDocument::value(const QString &key) const
{
    return m_values.value(key, QJsonValue(QJsonValue::Undefined));
}

void ParamsDocument::set(const QString &key, const QJsonValue &value)
{
    if (value.isUndefined()) {
        remove(key);
        return;
    }
    if (!m_values.contains(key))
        m_keys << key;
    m_values.insert(key, value);
}

void ParamsDocument::remove(const QString &key)
{
    if (m_values.remove(key) > 0)
        m_keys.removeOne(key);
}

QByteArray ParamsDocument::toJson(const QList<Parameter> &form, const QString &accountId) const
{
    QByteArray lines;
    const auto write = [&](const QString &key, const QJsonValue &value) {
        lines += lines.isEmpty() ? "\n  " : ",\n  ";
        lines += compact(key) + ": " + compact(value);
    };
    QSet<QString> written{accountKey};
    if (!accountId.isEmpty())
        write(accountKey, accountId);
    for (const Parameter &parameter : form) {
        if (contains(parameter.key) && !written.contains(parameter.key)) {
            write(parameter.key, value(parameter.key));
            written.insert(parameter.key);
        }
    }
    for (const QString &key : m_keys) {
        if (!written.contains(key))
            write(key, value(key));
    }
    return lines.isEmpty() ? "{}\n"_ba : '{' + lines + "\n}\n";
}

bool ParamsDocument::containsSecrets(const QList<Parameter> &form) const
{
    QSet<QString> open;
    for (const Parameter &parameter : form) {
        if (!parameter.isSecret())
            open.insert(parameter.key);
        else if (!isEmpty(value(parameter.key)))
            return true;
    }
    for (const QString &key : m_keys) {
        // The plan says that the value itself is none; something within it may still be.
        if ((!open.contains(key) && isSecret(key, value(key))) || holdsSecret(value(key)))
            return true;
    }
    return false;
}

Result<bool> ParamsDocument::save(const QString &path, const QList<Parameter> &form,
                                  const QString &accountId) const
{
    const bool isPrivate = containsSecrets(form);
    const Result<void> written = writeFileAtomically(path, toJson(form, accountId),
                                                     isPrivate ? Access::Private : Access::Shared);
    if (!written)
        return fail(written.error());
    return isPrivate;
}

ParamsDocument::ImportResult ParamsDocument::fromJson(const QByteArray &json)
{
    if (json.size() > maxBytes)
        return refuse(0, 0,
                      Text::tr("The file is too large: at most %1 are read.")
                          .arg(QLocale().formattedDataSize(maxBytes, 0)));
    QByteArray text = json;
    if (text.startsWith(byteOrderMark))
        text.remove(0, byteOrderMark.size());
    if (const int line = firstLineNotUtf8(text))
        return refuse(line, 0, Text::tr("The text is not UTF-8. Save the file as UTF-8."));
    if (const qsizetype at = text.indexOf(byteOrderMark); at >= 0)
        return refuse(lineOfOffset(text, at), 0,
                      Text::tr("The line holds a byte order mark, a character that nobody sees. "
                               "Remove it."));
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refuse(0, 0, Text::tr("The file is empty."));
    const int firstLine = lineOfOffset(text, text.indexOf(trimmed.front()));
    if (const QString refusal = refuseStart(trimmed); !refusal.isEmpty())
        return refuse(firstLine, 0, refusal);

    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(text, &error);
    const JsonOutline outline = JsonOutline::of(text);
    // Some of them QJsonDocument lets pass, but ctl does not.
    if (!outline.slips.isEmpty())
        return tl::unexpected(outline.slips);
    if (error.error != QJsonParseError::NoError || !parsed.isObject()) {
        if (error.offset >= text.trimmed().size())
            return refuse(lineOfOffset(text, trimmed.size()), 0,
                          Text::tr("The file ends too early: a closing bracket is missing."));
        return refuse(lineOfOffset(text, error.offset), 0,
                      Text::tr("This is not valid JSON: %1.").arg(error.errorString()));
    }

    Imported imported;
    const QJsonObject object = parsed.object();
    for (const QString &key : outline.topKeys)
        imported.document.set(key, object.value(key));
    imported.remarks = outline.repeated + outline.inexact;
    for (qsizetype i = 0; i < outline.topKeys.size(); ++i) {
        const QString &key = outline.topKeys.at(i);
        const int line = outline.topKeyLines.at(i);
        if (isCommandOption(key))
            imported.remarks << DocumentMistake{
                0, line, 0,
                Text::tr("“%1” is no parameter; the deploy command has its own option for it.")
                    .arg(visibleText(key, 60, true))};
    }
    return imported;
}

bool ParamsDocument::isCommandOption(const QString &key)
{
    return isPlatformKey(key) && key != accountKey && key != "cloud_provider_native_network_id"_L1
        && key != "cloudNativeNetworkId"_L1;
}

ParamsDocument::ImportResult ParamsDocument::load(const QString &path)
{
    Result<QByteArray> bytes = readFile(path, maxBytes);
    if (!bytes)
        return refuse(0, 0, bytes.error().what + u' ' + bytes.error().advice);
    ImportResult result = fromJson(*bytes);
    bytes->fill('\0'); // passwords may stand in it
    return result;
}

} // namespace byoc
