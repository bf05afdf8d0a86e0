// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/GrantInstructions.h"
#include "RealShell.h"

#include <QTest>

using namespace byoc;
using namespace Qt::StringLiterals;

class GrantInstructionsTest : public QObject
{
    Q_OBJECT

private slots:
    void quotesBareUrls_data();
    void quotesBareUrls();
    void findsInOrder();
    void linksAreHttps_data();
    void linksAreHttps();
};

void GrantInstructionsTest::quotesBareUrls_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("quoted");

    QTest::newRow("as the server sends it")
        << uR"sh(bash -c "$(curl -fsSL https://a.example/x.sh?account_config_id=ac-1)")sh"_s
        << uR"sh(bash -c "$(curl -fsSL 'https://a.example/x.sh?account_config_id=ac-1')")sh"_s;
    QTest::newRow("quoted already")
        << uR"sh(bash -c "$(curl -fsSL 'https://a.example/x.sh?account_config_id=ac-1')")sh"_s
        << uR"sh(bash -c "$(curl -fsSL 'https://a.example/x.sh?account_config_id=ac-1')")sh"_s;
    QTest::newRow("demo on the loopback address")
        << uR"sh(bash -c "$(curl -fsSL http://127.0.0.1:8123/x.sh?account_config_id=ac-1)")sh"_s
        << uR"sh(bash -c "$(curl -fsSL 'http://127.0.0.1:8123/x.sh?account_config_id=ac-1')")sh"_s;
    QTest::newRow("double quotes do as well")
        << uR"sh(curl "https://a.example/?b")sh"_s << uR"sh(curl "https://a.example/?b")sh"_s;
    QTest::newRow("inside single quotes")
        << uR"sh(bash -c 'curl -fsSL https://a.example/?b | tar -x')sh"_s
        << uR"sh(bash -c 'curl -fsSL https://a.example/?b | tar -x')sh"_s;
    QTest::newRow("two URLs") << uR"sh(curl https://a.example/?b http://c.example/?d&e)sh"_s
                              << uR"sh(curl 'https://a.example/?b' 'http://c.example/?d&e')sh"_s;
    QTest::newRow("as an option's value") << uR"sh(curl --url=https://a.example/?b)sh"_s
                                          << uR"sh(curl --url='https://a.example/?b')sh"_s;
    QTest::newRow("meant to be expanded")
        << uR"sh(curl https://a.example/?b=$ID)sh"_s << uR"sh(curl https://a.example/?b=$ID)sh"_s;
    QTest::newRow("before a pipe")
        << uR"sh(curl https://a.example/?b|sh)sh"_s << uR"sh(curl 'https://a.example/?b'|sh)sh"_s;
    QTest::newRow("no URL") << u"./install.sh"_s << u"./install.sh"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("lone quotes") << u"'''https://a.example/?b'"_s << u"'''https://a.example/?b'"_s;
}

void GrantInstructionsTest::quotesBareUrls()
{
    QFETCH(QString, command);
    QFETCH(QString, quoted);
    QCOMPARE(instructions::withQuotedUrls(command), quoted);
    QCOMPARE(instructions::withQuotedUrls(quoted), quoted);

    // The quotes change nothing of what is run.
    if (command.startsWith("curl "_L1) && !command.contains(u'&') && !command.contains(u'|')) {
        QCOMPARE(test::readBySh(quoted, u"curl"_s), test::readBySh(command, u"curl"_s));
    }
}

void GrantInstructionsTest::findsInOrder()
{
    GrantFacts facts;
    QCOMPARE(instructions::find(facts, u"result"_s, u"config"_s), QString());
    facts.accountConfig = {{u"config"_s, u" from the account config "_s}};
    QCOMPARE(instructions::find(facts, u"result"_s, u"config"_s), u"from the account config"_s);
    facts.resultParams = {{u"result"_s, u"  "_s}};
    QCOMPARE(instructions::find(facts, u"result"_s, u"config"_s), u"from the account config"_s);
    facts.resultParams = {{u"result"_s, u"from the result"_s}};
    QCOMPARE(instructions::find(facts, u"result"_s, u"config"_s), u"from the result"_s);
    facts.resultParams = {{u"result"_s, QJsonObject{}}};
    QCOMPARE(instructions::find(facts, u"result"_s, u"config"_s), u"from the account config"_s);

    facts = {};
    facts.accountConfig = {{u"awsAccountID"_s, u"3"_s}};
    facts.resultParams = {{u"aws_account_id"_s, qint64(123456789012)}};
    QCOMPARE(instructions::identifier(facts, u"aws_account_id"_s, u"awsAccountID"_s),
             u"123456789012"_s);
    facts.parameters = {{u"aws_account_id"_s, u"1"_s}};
    QCOMPARE(instructions::identifier(facts, u"aws_account_id"_s, u"awsAccountID"_s), u"1"_s);
}

void GrantInstructionsTest::linksAreHttps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLink");

    QTest::newRow("https") << u" https://a.example/#/b?c=d "_s << true;
    QTest::newRow("http") << u"http://a.example/"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("relative") << u"a/b"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void GrantInstructionsTest::linksAreHttps()
{
    QFETCH(QString, text);
    QTEST(!instructions::httpsLink(text).isEmpty(), "isLink");
}

QTEST_GUILESS_MAIN(GrantInstructionsTest)
#include "GrantInstructionsTest.moc"
