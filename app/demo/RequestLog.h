// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/HttpMessage.h"

#include <QJsonArray>
#include <QSet>

namespace byoc::demo {

/// What came over the wire, for tests to look at; secrets replaced. Keeps the last 10000.
class RequestLog
{
public:
    explicit RequestLog(const QSet<QString> &secretKeys)
        : m_secretKeys(secretKeys)
    {
    }

    /// \a status: what was sent, 0 for no reply. \a workStatus: what the API answered, 0 if the
    /// request was not carried out. \a fault: the rule's action, may be empty.
    void add(const HttpRequest &request, int status, int workStatus, const QString &fault);
    void clear() { m_entries = {}; }
    const QJsonArray &entries() const { return m_entries; }

private:
    QSet<QString> m_secretKeys;
    QJsonArray m_entries;
    int m_count = 0;
};

} // namespace byoc::demo
