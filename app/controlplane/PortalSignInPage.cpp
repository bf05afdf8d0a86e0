// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/PortalSignInPage.h"

#include "controlplane/JsonReader.h"

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxPageBytes = 2 * 1024 * 1024;

/// Whether an input is of type, or named, "password". In lower case.
bool hasPasswordField(const QByteArray &html)
{
    for (qsizetype at = html.indexOf("<input"); at >= 0; at = html.indexOf("<input", at + 1)) {
        const qsizetype end = html.indexOf('>', at);
        const QByteArray tag = html.mid(at, end < 0 ? -1 : end - at).replace('\'', '"');
        if (tag.contains("=\"password\"") || tag.contains("=password"))
            return true;
    }
    return false;
}

} // namespace

PortalSignInPage PortalSignInPage::fromHtml(const QByteArray &html)
{
    const QByteArray text = html.toLower();
    PortalSignInPage page;
    page.asksForCaptcha =
        text.contains("recaptcha/api.js") || text.contains("recaptcha/enterprise.js");
    const bool isBuilt = text.contains("<input") || text.contains("<button");
    page.takesPassword = !isBuilt || hasPasswordField(text);
    return page;
}

HttpRequest PortalSignInPage::request()
{
    HttpRequest request;
    request.action =
        u"reading the portal's sign-in page"_s; // never shown: the sign-in's problem is
    request.path = {u"signin"_s};
    request.maxReplyBytes = MaxPageBytes;
    request.deadline = std::chrono::seconds(5);
    return request;
}

Result<PortalSignInPage> PortalSignInPage::read(const HttpReply &reply)
{
    if (!reply.contentType.startsWith("text/html"_L1, Qt::CaseInsensitive))
        return fail(unexpectedAnswer(reply, u"no web page"_s));
    return fromHtml(reply.body);
}

} // namespace byoc
