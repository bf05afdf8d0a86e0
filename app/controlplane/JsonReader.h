// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/HttpClient.h"

#include <QJsonArray>
#include <QJsonObject>

namespace byoc {

/// Reads the fields of one JSON object and remembers the first that is missing or of the wrong
/// type, so that a whole object is read without a branch for each field. Unknown fields are
/// ignored, as the contract allows additional properties everywhere.
///
/// Values are bounded: what is longer than 64 Ki characters, or a list of more than 100,000
/// entries, is a fault.
class JsonReader
{
public:
    JsonReader(const QJsonObject &object, const QString &path)
        : m_object(object)
        , m_path(path)
    {
    }

    /// A word for programs (id, key, status): a character in it that cannot be seen is a fault, as
    /// two that look alike would not be the same. Required.
    QString string(const QString &key);
    QString optionalString(const QString &key); ///< empty when absent or null
    /// Words for people (names, descriptions): safe to show, see visibleText(). Empty when absent
    /// or null.
    QString text(const QString &key, qsizetype maxLength = 500);
    /// The same over several lines: descriptions, messages.
    QString longText(const QString &key, qsizetype maxLength = 4000);
    /// As text(), required.
    QString requiredText(const QString &key, qsizetype maxLength = 500);
    bool optionalBool(const QString &key, bool fallback = false);
    std::optional<qint64> optionalInteger(const QString &key);
    QStringList optionalStrings(const QString &key);
    QJsonArray array(const QString &key); ///< required
    QJsonArray optionalArray(const QString &key);
    QJsonObject optionalObject(const QString &key);
    QJsonObject object(const QString &key); ///< required
    bool has(const QString &key) const { return m_object.contains(key); }
    bool isArray(const QString &key) const { return m_object.value(key).isArray(); }
    QStringList keys() const { return m_object.keys(); }

    /// The first fault found, e.g. "services[2].serviceId is missing"; empty if none.
    QString fault() const { return m_fault; }
    void addFault(const QString &fault);

private:
    QJsonValue value(const QString &key, QJsonValue::Type type, bool required);
    QString word(const QString &key, bool required);
    QString checked(const QString &name, const QString &word);
    QString nameOf(const QString &key) const;

    QJsonObject m_object;
    QString m_path;
    QString m_fault;
};

/// The reply's body as a JSON object, or a problem that says what came instead. It is measured
/// before it is taken apart: at most 64 levels deep, at most 2,000,000 values.
Result<QJsonObject> jsonObject(const HttpReply &reply);
/// A bare string, quoted or not: the contract answers some calls with `"ac-…"` (3.1).
Result<QString> jsonString(const HttpReply &reply);
/// For answers whose body does not matter: only a web page is a problem. Some network sign-in pages
/// answer every request with 200.
Result<void> anythingButWebPage(const HttpReply &reply);
/// The answer has not the documented form.
Problem unexpectedAnswer(const HttpReply &reply, const QString &detail);

} // namespace byoc
