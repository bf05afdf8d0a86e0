// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/RequestLog.h"

#include "demo/Redaction.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace byoc::demo {

void RequestLog::add(const HttpRequest &request, int status, int workStatus, const QString &fault)
{
    QJsonObject entry{
        {u"number"_s, ++m_count},
        {u"method"_s, QString::fromLatin1(request.method)},
        {u"path"_s, QString::fromUtf8(request.path)},
        {u"query"_s, QString::fromUtf8(request.query)},
        {u"status"_s, status},
        {u"workStatus"_s, workStatus},
        {u"authorization"_s,
         QString::fromLatin1(request.header("authorization").split(' ').first())},
        {u"userAgent"_s, QString::fromUtf8(request.header("user-agent"))},
    };
    QJsonArray cookies; // their names alone
    for (const QByteArrayList pairs = request.header("cookie").split(';');
         const QByteArray &pair : pairs) {
        if (const QByteArray name = pair.split('=').first().trimmed(); !name.isEmpty())
            cookies.append(QString::fromUtf8(name));
    }
    if (!cookies.isEmpty())
        entry.insert(u"cookies"_s, cookies);
    if (!fault.isEmpty())
        entry.insert(u"fault"_s, fault);
    if (!request.body.isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (document.isObject())
            entry.insert(u"body"_s, withSecretsReplaced(document.object(), m_secretKeys));
        else if (document.isArray())
            entry.insert(u"body"_s, withSecretsReplaced(document.array(), m_secretKeys));
        else
            entry.insert(u"body"_s, u"<%1 bytes, not JSON>"_s.arg(request.body.size()));
    }
    m_entries.append(entry);
    if (m_entries.size() > 10000)
        m_entries.removeFirst();
}

} // namespace byoc::demo
