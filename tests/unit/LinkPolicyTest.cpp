// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/LinkPolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

class LinkPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void judgesWhatWasMadeByParts();
    void withoutHostsNothingIsOpened();
};

namespace {

const QStringList hosts{u"console.aws.amazon.com"_s, u"*.console.aws.amazon.com"_s};

} // namespace

void LinkPolicyTest::judges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTrusted");

    const auto row = [](const char *name, const QString &text, bool isTrusted) {
        QTest::newRow(name) << text << isTrusted;
    };
    row("the host", u"https://console.aws.amazon.com/"_s, true);
    row("below it", u"https://us-east-1.console.aws.amazon.com/cloudformation/home?a=b#/c"_s, true);
    row("capital letters", u"HTTPS://US-East-1.Console.AWS.Amazon.com/"_s, true);
    row("deeper below it", u"https://a.b.console.aws.amazon.com/"_s, true);
    row("encoded query", u"https://console.aws.amazon.com/?a=%E2%80%AE%0A"_s, true);

    row("empty", QString(), false);
    row("http", u"http://console.aws.amazon.com/"_s, false);
    row("no scheme", u"//console.aws.amazon.com/"_s, false);
    row("path only", u"/cloudformation"_s, false);
    row("file", u"file:///etc/passwd"_s, false);
    row("file at a host", u"file://console.aws.amazon.com/x"_s, false);
    row("script", u"javascript:alert(1)"_s, false);
    row("data", u"data:text/html,<script>"_s, false);
    row("a program's scheme", u"ms-msdt:/id"_s, false);
    row("mail", u"mailto:a@console.aws.amazon.com"_s, false);
    row("nested schemes", u"view-source:https://console.aws.amazon.com/"_s, false);

    row("another host", u"https://example.com/"_s, false);
    row("ends alike", u"https://evilconsole.aws.amazon.com/"_s, false);
    row("begins alike", u"https://console.aws.amazon.com.example.com/"_s, false);
    row("only the dot", u"https://.console.aws.amazon.com/"_s, false);
    row("dot at the end", u"https://console.aws.amazon.com./"_s, false);
    row("two dots", u"https://x..console.aws.amazon.com/"_s, false);
    row("above it", u"https://aws.amazon.com/"_s, false);
    row("in the path", u"https://example.com/console.aws.amazon.com"_s, false);
    row("in the fragment", u"https://example.com#@console.aws.amazon.com"_s, false);
    row("in the query", u"https://example.com?.console.aws.amazon.com"_s, false);

    row("user", u"https://anna@console.aws.amazon.com/"_s, false);
    row("user and password", u"https://anna:x@console.aws.amazon.com/"_s, false);
    row("empty user", u"https://@console.aws.amazon.com/"_s, false);
    row("the host as user", u"https://console.aws.amazon.com@example.com/"_s, false);
    row("another port", u"https://console.aws.amazon.com:8443/"_s, false);
    row("the usual port, written", u"https://console.aws.amazon.com:443/"_s, false);
    row("port 0", u"https://console.aws.amazon.com:0/"_s, false);

    row("Cyrillic letter", u"https://c\u043Ensole.aws.amazon.com/"_s, false);
    row("punycode below it", u"https://xn--80ak6aa92e.console.aws.amazon.com/"_s, false);
    row("letters of the world below it", u"https://\u00e9.console.aws.amazon.com/"_s, false);
    row("underscore", u"https://a_b.console.aws.amazon.com/"_s, false);
    row("division slash", u"https://example.com\u2215.console.aws.amazon.com/"_s, false);
    row("fraction slash", u"https://example.com\u2044.console.aws.amazon.com/"_s, false);
    row("IPv4", u"https://127.0.0.1/"_s, false);
    row("IPv6", u"https://[::1]/"_s, false);

    row("backslash before the host", u"https://example.com\\.console.aws.amazon.com/"_s, false);
    row("backslash and user", u"https://example.com\\@console.aws.amazon.com/"_s, false);
    row("backslash in the path", u"https://console.aws.amazon.com\\@example.com/"_s, false);
    row("space in the host", u"https://example.com .console.aws.amazon.com/"_s, false);
    row("encoded slash in the host", u"https://example.com%2F.console.aws.amazon.com/"_s, false);
    row("encoded NUL in the host", u"https://example.com%00.console.aws.amazon.com/"_s, false);
    row("too long", u"https://console.aws.amazon.com/"_s + QString(10'000, u'a'), false);
}

void LinkPolicyTest::judges()
{
    QFETCH(QString, text);
    QTEST(isTrustedLink(QUrl(text), hosts), "isTrusted");
}

void LinkPolicyTest::judgesWhatWasMadeByParts()
{
    QUrl link;
    link.setScheme(u"https"_s);
    link.setHost(u"console.aws.amazon.com"_s);
    QVERIFY(isTrustedLink(link, hosts));
    link.setUserName(u"anna"_s);
    QVERIFY(!isTrustedLink(link, hosts));
}

void LinkPolicyTest::withoutHostsNothingIsOpened()
{
    QVERIFY(!isTrustedLink(QUrl(u"https://console.aws.amazon.com/"_s), {}));
}

QTEST_GUILESS_MAIN(LinkPolicyTest)
#include "LinkPolicyTest.moc"
