// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/CloudFormationLink.h"
#include "RealShell.h"
#include "text/ShellWords.h"

#include <QTest>
#include <QUrl>

using namespace byoc;
using namespace Qt::StringLiterals;

namespace {

const auto console = u"https://us-east-1.console.aws.amazon.com/cloudformation/home"_s;
const auto stack =
    u"templateURL=https://s3.amazonaws.com/t/org-1/setup.yaml&stackName=AccountConfigSetup"_s;

QString quickCreate(const QString &rest)
{
    return console + u"?region=us-east-1#/stacks/quickcreate?"_s + stack + rest;
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

class CloudFormationLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void readsARealLink();
    void findsTheRegion_data();
    void findsTheRegion();
    void readsParameters_data();
    void readsParameters();
    void refuses_data();
    void refuses();
    void survivesHostileText_data();
    void survivesHostileText();
    void writesTheShorthandOfTheCli_data();
    void writesTheShorthandOfTheCli();
    void isReadBackByTheShell_data();
    void isReadBackByTheShell();
    void leavesThePolicyOut_data();
    void leavesThePolicyOut();
};

void CloudFormationLinkTest::readsARealLink()
{
    const auto link = CloudFormationLink::parse(quickCreate(
        u"&param_AccountConfigIdentityId=org-1"
        "&param_OIDCIssuerURLWithoutPrefix=oidc.eks.us-west-2.amazonaws.com/id/9AEF"
        "&param_OIDCIssuerThumbprintList=9e99%2C0a0b&param_ServiceAccount=bootstrap-sa"_s));
    QVERIFY(link);
    QCOMPARE(link->stackName(), u"AccountConfigSetup"_s);
    QCOMPARE(link->parameter(u"ServiceAccount"_s), u"bootstrap-sa"_s);
    QCOMPARE(link->parameter(u"Unknown"_s), QString());
    QCOMPARE(link->items().size(), 6);
    QCOMPARE(link->items().constFirst().name, u"templateURL"_s);
    QCOMPARE(link->items().constLast(),
             (CloudFormationLink::Parameter{u"param_ServiceAccount"_s, u"bootstrap-sa"_s}));
    QCOMPARE(link->createStackArguments(),
             (QStringList{
                 u"aws"_s,
                 u"cloudformation"_s,
                 u"create-stack"_s,
                 u"--region"_s,
                 u"us-east-1"_s,
                 u"--stack-name"_s,
                 u"AccountConfigSetup"_s,
                 u"--template-url"_s,
                 u"https://s3.amazonaws.com/t/org-1/setup.yaml"_s,
                 u"--capabilities"_s,
                 u"CAPABILITY_NAMED_IAM"_s,
                 u"--parameters"_s,
                 u"ParameterKey=AccountConfigIdentityId,ParameterValue=org-1"_s,
                 u"ParameterKey=OIDCIssuerURLWithoutPrefix,"
                 "ParameterValue=oidc.eks.us-west-2.amazonaws.com/id/9AEF"_s,
                 u"ParameterKey=OIDCIssuerThumbprintList,ParameterValue=9e99\\,0a0b"_s,
                 u"ParameterKey=ServiceAccount,ParameterValue=bootstrap-sa"_s,
             }));
    QCOMPARE(shell::join(link->waitArguments()),
             u"aws cloudformation wait stack-create-complete --stack-name AccountConfigSetup "
             "--region us-east-1"_s);
}

void CloudFormationLinkTest::findsTheRegion_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("region");

    QTest::newRow("query") << u"https://console.aws.amazon.com/x?region=eu-west-1"_s
                           << u"eu-west-1"_s;
    QTest::newRow("query before host")
        << u"https://us-east-1.console.aws.amazon.com/x?a=b&region=eu-west-1"_s << u"eu-west-1"_s;
    QTest::newRow("host") << u"https://ap-south-1.console.aws.amazon.com/x"_s << u"ap-south-1"_s;
    QTest::newRow("host in capitals")
        << u"https://AP-SOUTH-1.console.AWS.amazon.com/x"_s << u"ap-south-1"_s;
    QTest::newRow("multi-session host")
        << u"https://123456789012-abcd.us-west-2.console.aws.amazon.com/x"_s << u"us-west-2"_s;
    QTest::newRow("neither") << u"https://console.aws.amazon.com/x"_s << QString();
    QTest::newRow("other host") << u"https://us-east-1.console.aws.amazon.com.evil.example/x"_s
                                << QString();
    QTest::newRow("an option instead of a region")
        << u"https://console.aws.amazon.com/x?region=--endpoint-url"_s << QString();
    QTest::newRow("junk, so the host counts")
        << u"https://us-east-1.console.aws.amazon.com/x?region=$(id)"_s << u"us-east-1"_s;
}

void CloudFormationLinkTest::findsTheRegion()
{
    QFETCH(QString, address);
    QFETCH(QString, region);
    const auto link = CloudFormationLink::parse(address + u"#/stacks/quickcreate?"_s + stack);
    QVERIFY(link);
    QCOMPARE(link->region(), region);
    QCOMPARE(link->createStackArguments().contains(u"--region"_s), !region.isEmpty());
}

void CloudFormationLinkTest::readsParameters_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("value");

    QTest::newRow("plain") << u"abc"_s << u"abc"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("encoded") << u"a%20b%2Cc"_s << u"a b,c"_s;
    QTest::newRow("plus stays") << u"a+b%2B"_s << u"a+b+"_s;
    QTest::newRow("equals sign") << u"a=b=c"_s << u"a=b=c"_s;
    QTest::newRow("question mark") << u"a?b"_s << u"a?b"_s;
    QTest::newRow("second hash") << u"a#b"_s << u"a#b"_s;
    QTest::newRow("UTF-8") << u"gr%C3%BC%C3%9Fe"_s << u"grüße"_s;
    QTest::newRow("lone percent is literal") << u"100%"_s << u"100%"_s;
    QTest::newRow("bad digits are literal") << u"%zz%20"_s << u"%zz%20"_s;
    QTest::newRow("cut short is literal") << u"a%2"_s << u"a%2"_s;
    QTest::newRow("no UTF-8 is literal") << u"%FF%20"_s << u"%FF%20"_s;
    QTest::newRow("overlong UTF-8 is literal") << u"%C0%AF"_s << u"%C0%AF"_s;
    QTest::newRow("NUL is literal") << u"a%00b"_s << u"a%00b"_s;
    QTest::newRow("decoded once") << u"%2541"_s << u"%41"_s;
}

void CloudFormationLinkTest::readsParameters()
{
    QFETCH(QString, raw);
    const auto link = CloudFormationLink::parse(quickCreate(u"&param_K="_s + raw));
    QVERIFY(link);
    QCOMPARE(link->parameters().size(), 1);
    QTEST(link->parameter(u"K"_s), "value");
}

void CloudFormationLinkTest::refuses_data()
{
    QTest::addColumn<QString>("url");

    QTest::newRow("empty") << QString();
    QTest::newRow("bare template") << u"https://s3.amazonaws.com/t/org-1/setup.yaml"_s;
    QTest::newRow("no query in the fragment") << console + u"?region=us-east-1#/stacks"_s;
    QTest::newRow("query before the fragment only") << console + u'?' + stack;
    QTest::newRow("no template") << console + u"#/stacks/quickcreate?stackName=A"_s;
    QTest::newRow("NUL in a value") << quickCreate(u"&param_K=a"_s + QChar(0) + u'b');
    QTest::newRow("newline in a value") << quickCreate(u"&param_K=a\nb"_s);
    QTest::newRow("no stack name")
        << console + u"#/stacks/quickcreate?templateURL=https://s3.amazonaws.com/t.yaml"_s;
    QTest::newRow("stack name is an option")
        << console + u"#/?templateURL=https://s3.amazonaws.com/t.yaml&stackName=--role-arn"_s;
    QTest::newRow("stack name with a command")
        << console + u"#/?templateURL=https://s3.amazonaws.com/t.yaml&stackName=a%3Bid"_s;
    QTest::newRow("stack name with a line break")
        << console + u"#/?templateURL=https://s3.amazonaws.com/t.yaml&stackName=a%0A"_s;
    QTest::newRow("local template") << console + u"#/?templateURL=file:///etc/passwd&stackName=A"_s;
    QTest::newRow("template with a line break")
        << console + u"#/?templateURL=https://s3.amazonaws.com/%0A&stackName=A"_s;
    QTest::newRow("too long a value") << quickCreate(u"&param_K="_s + QString(4097, u'x'));
    QTest::newRow("too long altogether") << quickCreate(u"&x="_s + QString(70'000, u'x'));
    QString many;
    for (int i = 0; i < 201; ++i)
        many += u"&param_K%1=x"_s.arg(i);
    QTest::newRow("too many parameters") << quickCreate(many);
}

void CloudFormationLinkTest::refuses()
{
    QFETCH(QString, url);
    QVERIFY(!CloudFormationLink::parse(url));
}

void CloudFormationLinkTest::survivesHostileText_data()
{
    QTest::addColumn<QString>("url");

    QTest::newRow("hashes") << QString(60'000, u'#');
    QTest::newRow("question marks") << u'#' + QString(60'000, u'?');
    QTest::newRow("percents") << quickCreate(u"&param_K="_s + QString(4000, u'%'));
    QTest::newRow("ampersands") << quickCreate(QString(60'000, u'&'));
    QTest::newRow("equals signs") << quickCreate(u'&' + QString(60'000, u'='));
    QTest::newRow("lone surrogates") << quickCreate(u"&param_K=%41"_s + QChar(0xd800));
    QTest::newRow("NUL") << quickCreate(u"&param_K="_s + QChar(0));
    QTest::newRow("name with a comma") << quickCreate(u"&param_A%2CB=1&param_%24(id)=2"_s);
    QTest::newRow("no name") << quickCreate(u"&param_=1&=2&param_"_s);
}

void CloudFormationLinkTest::survivesHostileText()
{
    QFETCH(QString, url);
    if (const auto link = CloudFormationLink::parse(url)) {
        QVERIFY(link->createStackArguments().size() < 300);
        QVERIFY(CloudFormationLink::parse(link->withoutLoadBalancerPolicy().url()));
        for (const auto &parameter : link->parameters())
            QCOMPARE(parameter.name, u"K"_s); // names that no template can have are left out
    }
}

void CloudFormationLinkTest::writesTheShorthandOfTheCli_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shorthand");

    // As the shorthand parser of the AWS CLI reads them (awscli/shorthand.py).
    QTest::newRow("plain") << u"bootstrap-sa"_s << u"bootstrap-sa"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("comma") << u"a,b,c"_s << u"a\\,b\\,c"_s;
    QTest::newRow("comma first") << u",a"_s << u"\\,a"_s;
    QTest::newRow("backslash") << u"a\\b"_s << u"\"a\\\\b\""_s;
    QTest::newRow("backslash before a comma") << u"a\\,b"_s << u"\"a\\\\,b\""_s;
    QTest::newRow("double quote") << u"a\"b"_s << u"\"a\\\"b\""_s;
    QTest::newRow("single quote") << u"'a'"_s << u"\"'a'\""_s;
    QTest::newRow("list") << u"[a]"_s << u"\"[a]\""_s;
    QTest::newRow("hash") << u"{a=b}"_s << u"\"{a=b}\""_s;
    QTest::newRow("equals first") << u"=a"_s << u"\"=a\""_s;
    QTest::newRow("space at the end") << u"a "_s << u"\"a \""_s;
}

void CloudFormationLinkTest::writesTheShorthandOfTheCli()
{
    QFETCH(QString, value);
    QFETCH(QString, shorthand);
    const auto link = CloudFormationLink::parse(quickCreate(u"&param_K="_s + encoded(value)));
    QVERIFY(link);
    QCOMPARE(link->createStackArguments().last(),
             QString(u"ParameterKey=K,ParameterValue="_s + shorthand));
}

void CloudFormationLinkTest::isReadBackByTheShell_data()
{
    QTest::addColumn<QString>("value");

    QTest::newRow("plain") << u"bootstrap-sa"_s;
    QTest::newRow("single quotes") << u"it's 'x'"_s;
    QTest::newRow("double quotes") << u"say \"x\""_s;
    QTest::newRow("commas") << u"a,b,c"_s;
    QTest::newRow("backslashes") << u"a\\b\\\\"_s;
    QTest::newRow("dollars") << u"$HOME ${x} $(id)"_s;
    QTest::newRow("backticks") << u"`id`"_s;
    QTest::newRow("newlines") << u"a\nb\\\nc"_s;
    QTest::newRow("operators") << u"a; rm -rf / & b | c > d"_s;
    QTest::newRow("globs") << u"* ? [a]"_s;
    QTest::newRow("unicode") << u"grüße 🦊"_s;
    QTest::newRow("option") << u"--role-arn"_s;
}

void CloudFormationLinkTest::isReadBackByTheShell()
{
    QFETCH(QString, value);
    const auto link = CloudFormationLink::parse(
        quickCreate(u"&param_First=1&param_K="_s + encoded(value) + u"&param_Last=2"_s));
    QVERIFY(link);
    const QStringList arguments = link->createStackArguments();
    QCOMPARE(test::readBySh(shell::joinLines(arguments), u"aws"_s), arguments);
    QCOMPARE(test::readBySh(shell::join(link->waitArguments()), u"aws"_s), link->waitArguments());
}

void CloudFormationLinkTest::leavesThePolicyOut_data()
{
    QTest::addColumn<QString>("rest");

    QTest::newRow("not said before") << u"&param_ServiceAccount=sa%2Bx"_s;
    QTest::newRow("said otherwise")
        << u"&param_CreateLoadBalancerPolicy=true&param_ServiceAccount=sa%2Bx"_s;
    QTest::newRow("encoded name")
        << u"&param_Create%4CoadBalancerPolicy=true&param_ServiceAccount=sa%2Bx"_s;
    QTest::newRow("said so already")
        << u"&param_CreateLoadBalancerPolicy=false&param_ServiceAccount=sa%2Bx"_s;
    QTest::newRow("without a value")
        << u"&param_CreateLoadBalancerPolicy&param_ServiceAccount=sa%2Bx"_s;
}

void CloudFormationLinkTest::leavesThePolicyOut()
{
    QFETCH(QString, rest);
    const auto link = CloudFormationLink::parse(quickCreate(rest));
    QVERIFY(link);
    const CloudFormationLink reduced = link->withoutLoadBalancerPolicy();
    QCOMPARE(reduced.url(),
             quickCreate(u"&param_ServiceAccount=sa%2Bx&param_CreateLoadBalancerPolicy=false"_s));
    const auto again = CloudFormationLink::parse(reduced.url());
    QVERIFY(again);
    QCOMPARE(again->createStackArguments(), reduced.createStackArguments());
    QCOMPARE(again->parameter(u"CreateLoadBalancerPolicy"_s), u"false"_s);
    QCOMPARE(again->parameter(u"ServiceAccount"_s), u"sa+x"_s);
}

QTEST_GUILESS_MAIN(CloudFormationLinkTest)
#include "CloudFormationLinkTest.moc"
