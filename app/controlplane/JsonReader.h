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
/// Values are bounded: strings to 1 MiB, lists to 100 000 entries.
class JsonReader
{
public:
    JsonReader(const QJsonObject &object, const QString &path)
        : m_object(object)
        , m_path(path)
    {
    }

    QString string(const QString &key); ///< required
    QString optionalString(const QString &key); ///< empty when absent or null
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

    QJsonObject m_object;
    QString m_path;
    QString m_fault;
};

/// The reply's body as a JSON object, or a problem that says what came instead.
Result<QJsonObject> jsonObject(const HttpReply &reply);
/// A bare string, quoted or not: the contract answers some calls with `"ac-…"` (3.1).
Result<QString> jsonString(const HttpReply &reply);
/// For answers whose body does not matter: only a web page is a problem. Some network sign-in pages
/// answer every request with 200.
Result<void> anythingButWebPage(const HttpReply &reply);
/// The answer has not the documented form.
Problem unexpectedAnswer(const HttpReply &reply, const QString &detail);

} // namespace byoc
