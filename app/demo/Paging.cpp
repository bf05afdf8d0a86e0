// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/Paging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

constexpr qsizetype DefaultSize = 100;
constexpr qsizetype LargestSize = 1000;

// Opaque to the caller, so that nobody counts on it being a number.
QString tokenOf(qsizetype offset)
{
    return QString::fromLatin1(
        ("offset:" + QByteArray::number(offset)).toBase64(QByteArray::Base64UrlEncoding));
}

qsizetype offsetOf(const QString &token, qsizetype total)
{
    const QByteArray text = QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding);
    bool isNumber = false;
    const qsizetype offset = text.startsWith("offset:") ? text.sliced(7).toLongLong(&isNumber) : -1;
    return isNumber && offset >= 0 && offset <= total ? offset : -1;
}

} // namespace

std::variant<Page, ApiError> wantedPage(const DemoCall &call, qsizetype total)
{
    qsizetype size = DefaultSize;
    if (const QString given = call.queryValue(u"pageSize"_s); !given.isEmpty()) {
        bool isNumber = false;
        size = given.toLongLong(&isNumber);
        if (!isNumber || size < 1 || size > LargestSize)
            return ApiError::badRequest(
                u"Invalid request: pageSize must be a number from 1 to %1"_s.arg(LargestSize));
    }
    Page page;
    if (const QString token = call.queryValue(u"nextPageToken"_s); !token.isEmpty()) {
        page.first = offsetOf(token, total);
        if (page.first < 0)
            return ApiError::badRequest(u"Invalid request: nextPageToken is unknown"_s);
    }
    page.end = std::min(page.first + size, total);
    if (page.end < total)
        page.nextToken = tokenOf(page.end);
    return page;
}

} // namespace byoc::demo
