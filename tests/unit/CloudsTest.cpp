// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/CloudCatalogue.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace byoc;
using namespace Qt::StringLiterals;

using Level = FieldVerdict::Level;
using Values = QMap<QString, QString>;
Q_DECLARE_METATYPE(byoc::FieldVerdict::Level)

namespace {

const auto guid = u"0b1f6471-1bf0-4dda-aec3-111122223333"_s;
const auto otherGuid = u"72f988bf-86f1-41af-91ab-444455556666"_s;
const auto quickCreate =
    u"https://us-east-1.console.aws.amazon.com/cloudformation/home?region=us-east-1#/stacks/"
    "quickcreate?templateURL=https://s3.amazonaws.com/t/org-1/setup.yaml"
    "&stackName=AccountConfigSetup&param_AccountConfigIdentityId=org-Link"_s;

/// Answers that are complete for every cloud.
AccountAnswers fullAnswers()
{
    AccountAnswers answers;
    answers.values = {
        {u"aws_account_id"_s, u" 0123-4567-8901 "_s},
        {u"gcp_project_id"_s, u"my-project-123"_s},
        {u"gcp_project_number"_s, u"123456789012"_s},
        {u"azure_subscription_id"_s, guid.toUpper()},
        {u"azure_tenant_id"_s, otherGuid},
        {u"oci_tenancy_id"_s, u"ocid1.tenancy.oc1..aaaa"_s},
        {u"oci_domain_id"_s, u"ocid1.domain.oc1..bbbb"_s},
        {u"nebius_tenant_id"_s, u"tenant-e00abc"_s},
        {u"cluster_name"_s, u" acme-prod "_s},
    };
    return answers;
}

NebiusBinding binding(const QString &project)
{
    return {project, u"serviceaccount-e00sa"_s, u"publickey-e00pk"_s, Secret(u" PEM text\n"_s)};
}

/// Everything that the server can say to a grant guide.
GrantFacts fullFacts()
{
    const QString script =
        u"bash -c \"$(curl -fsSL https://a.example/x.sh?account_config_id=ac-1)\""_s;
    GrantFacts facts;
    facts.parameters = {{u"aws_account_id"_s, u"012345678901"_s},
                        {u"gcp_project_id"_s, u"my-project-123"_s},
                        {u"gcp_project_number"_s, u"123456789012"_s},
                        {u"azure_subscription_id"_s, guid},
                        {u"cluster_name"_s, u"acme-prod"_s}};
    facts.resultParams = {{u"cloudformation_url"_s, quickCreate},
                          {u"gcp_bootstrap_shell_script"_s, script},
                          {u"azure_bootstrap_shell_script"_s, script},
                          {u"oci_bootstrap_shell_script"_s, script},
                          {u"byoc_onprem_install_command"_s, u"bash -c 'install'"_s}};
    facts.accountConfigId = u"ac-1"_s;
    facts.organizationId = u"org-Facts"_s;
    return facts;
}

bool isTrusted(const Cloud &cloud, const QUrl &link)
{
    if (link.scheme() != "https"_L1)
        return false;
    const QStringList hosts = cloud.trustedHosts();
    return std::any_of(hosts.cbegin(), hosts.cend(), [&link](const QString &host) {
        return host.startsWith("*."_L1) ? link.host().endsWith(QStringView(host).mid(1))
                                        : link.host() == host;
    });
}

QStringList methodIds(const GrantGuide &guide)
{
    QStringList ids;
    for (const GrantMethod &method : guide.methods)
        ids << method.id;
    return ids;
}

const GrantMethod *findMethod(const GrantGuide &guide, const QString &id)
{
    for (const GrantMethod &method : guide.methods) {
        if (method.id == id)
            return &method;
    }
    return nullptr;
}

QString commandsOf(const GrantGuide &guide, const QString &method)
{
    QStringList commands;
    if (const GrantMethod *found = findMethod(guide, method)) {
        for (const GrantStep &step : found->steps) {
            if (!step.command.isEmpty())
                commands << step.command;
        }
    }
    return commands.join(u'\n');
}

bool isSentence(const QString &text)
{
    return !text.isEmpty() && (text.endsWith(u'.') || text.endsWith(u'…'));
}

} // namespace

class CloudsTest : public QObject
{
    Q_OBJECT

private:
    const CloudCatalogue m_catalogue;

    const Cloud &cloud(const QString &id) const { return *m_catalogue.find(id); }
    AccountField field(const QString &cloudId, const QString &key) const;
    void addClouds() const;

private slots:
    void findsClouds();
    void isComplete_data() { addClouds(); }
    void isComplete();
    void normalises_data();
    void normalises();
    void judges_data();
    void judges();
    void warns_data();
    void warns();
    void derivesRequestParameters_data();
    void derivesRequestParameters();
    void sendsBindings();
    void writesCtlArguments_data();
    void writesCtlArguments();
    void knowsTheIdentity_data();
    void knowsTheIdentity();
    void namesWhatIsGranted_data();
    void namesWhatIsGranted();
    void guidesOnlyWithInstructions_data();
    void guidesOnlyWithInstructions();
    void guidesAreSound_data() { addClouds(); }
    void guidesAreSound();
    void awsGuide();
    void awsGuideForABareTemplate();
    void shellGuides();
    void onPremiseGuide();
    void explains_data();
    void explains();
    void failuresAreSound_data() { addClouds(); }
    void failuresAreSound();
    void nebiusBindingsAreParts();
    void nebiusRegionsNeedAReadyBinding_data();
    void nebiusRegionsNeedAReadyBinding();
};

AccountField CloudsTest::field(const QString &cloudId, const QString &key) const
{
    const Cloud &of = cloud(cloudId);
    QList<AccountField> fields = of.accountFields();
    if (const auto network = of.networkField())
        fields << *network;
    for (const AccountField &candidate : fields) {
        if (candidate.key == key)
            return candidate;
    }
    qFatal("There is no such field.");
}

void CloudsTest::addClouds() const
{
    QTest::addColumn<QString>("cloudId");
    for (const auto &known : m_catalogue.all())
        QTest::newRow(qPrintable(known->id())) << known->id();
}

void CloudsTest::findsClouds()
{
    QStringList ids;
    for (const auto &known : m_catalogue.all())
        ids << known->id();
    QCOMPARE(
        ids,
        (QStringList{u"aws"_s, u"gcp"_s, u"azure"_s, u"oci"_s, u"nebius"_s, u"byoc-onprem"_s}));
    QCOMPARE(m_catalogue.find(u"AWS"_s), m_catalogue.all().front().get());
    QCOMPARE(m_catalogue.find(u"private"_s), nullptr);
    QCOMPARE(m_catalogue.find(QString()), nullptr);
}

void CloudsTest::isComplete()
{
    QFETCH(QString, cloudId);
    const Cloud &known = cloud(cloudId);
    for (const QString &text :
         {known.name(), known.shortName(), known.mechanism(), known.accountHeading(),
          known.configurationMethod(), known.regionListKey(), known.identityKey()})
        QVERIFY(!text.isEmpty());
    QVERIFY(isSentence(known.accountIntro()));
    QCOMPARE(known.supportsPrivateLink(), !known.privateLinkLabel().isEmpty());
    QCOMPARE(known.supportsPrivateLink(), isSentence(known.privateLinkHelp()));
    QCOMPARE(known.mayCreateNetworksLabel().isEmpty(), known.mayCreateNetworksHelp().isEmpty());

    QList<AccountField> fields = known.accountFields();
    QVERIFY(std::any_of(fields.cbegin(), fields.cend(), [&known](const AccountField &candidate) {
        return candidate.key == known.identityKey() && candidate.required;
    }));
    if (const auto network = known.networkField()) {
        QCOMPARE(network->key, u"cloud_provider_native_network_id"_s);
        fields << *network;
    }
    for (const AccountField &candidate : fields) {
        QVERIFY(!candidate.key.isEmpty());
        QVERIFY(!candidate.label.isEmpty());
        QVERIFY2(isSentence(candidate.help), qPrintable(candidate.key));
        QVERIFY(candidate.normalise && candidate.check);
        QVERIFY2(candidate.whereLink.isEmpty() || isTrusted(known, candidate.whereLink),
                 qPrintable(candidate.whereLink.toString()));
        QCOMPARE(candidate.normalise(QString()), QString());
        // What is shown as an example must be right.
        QCOMPARE(candidate.normalise(candidate.example), candidate.example);
        QCOMPARE(candidate.check(candidate.example).text, QString());
        // What is judged wrong says so in a sentence.
        const FieldVerdict verdict = candidate.check(u"¿what?"_s);
        QCOMPARE(verdict.level == Level::Fine, verdict.text.isEmpty());
        QVERIFY(verdict.text.isEmpty() || isSentence(verdict.text));
    }
}

void CloudsTest::normalises_data()
{
    QTest::addColumn<QString>("cloudId");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *name, const QString &cloudId, const QString &key,
                        const QString &typed, const QString &value) {
        QTest::addRow("%s: %s", qPrintable(cloudId), name) << cloudId << key << typed << value;
    };
    const QString aws = u"aws"_s;
    const QString account = u"aws_account_id"_s;
    row("plain", aws, account, u"123456789012"_s, u"123456789012"_s);
    row("leading zero", aws, account, u"012345678901"_s, u"012345678901"_s);
    row("space around", aws, account, u" \t123456789012\n"_s, u"123456789012"_s);
    row("hyphens", aws, account, u"1234-5678-9012"_s, u"123456789012"_s);
    row("spaces", aws, account, u"1234 5678 9012"_s, u"123456789012"_s);
    row("typographic hyphens", aws, account, u"1234\u20115678\u20139012"_s, u"123456789012"_s);
    row("characters that cannot be seen", aws, account, u"\u200e123456789012\u200b"_s,
        u"123456789012"_s);
    row("role ARN", aws, account, u"arn:aws:iam::123456789012:role/x"_s, u"123456789012"_s);
    row("ARN with a region", aws, account, u"arn:aws:eks:us-east-1:123456789012:cluster/c"_s,
        u"123456789012"_s);
    row("GovCloud ARN", aws, account, u"arn:aws-us-gov:iam::123456789012:root"_s,
        u"123456789012"_s);
    row("sign-in address", aws, account, u"https://123456789012.signin.aws.amazon.com/console"_s,
        u"123456789012"_s);
    row("multi-session console", aws, account,
        u"https://123456789012-ab1c.us-east-1.console.aws.amazon.com/console/home"_s,
        u"123456789012"_s);
    row("access portal", aws, account,
        u"https://d-1.awsapps.com/start/#/console?account_id=123456789012&role_name=x"_s,
        u"123456789012"_s);
    row("ARN in an address", aws, account,
        u"https://a.example/?r=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole"_s, u"123456789012"_s);
    row("11 digits stay", aws, account, u"12345678901"_s, u"12345678901"_s);
    row("16 digits stay", aws, account, u"1234-5678-9012-3456"_s, u"1234-5678-9012-3456"_s);
    row("13 digits in an ARN stay", aws, account, u"arn:aws:iam::1234567890123:role/x"_s,
        u"arn:aws:iam::1234567890123:role/x"_s);
    row("alias stays", aws, account, u" acme-prod "_s, u"acme-prod"_s);
    const QString network = u"cloud_provider_native_network_id"_s;
    row("VPC", aws, network, u" vpc-0123456789abcdef0 "_s, u"vpc-0123456789abcdef0"_s);
    row("VPC in capitals", aws, network, u"VPC-0123456789ABCDEF0"_s, u"vpc-0123456789abcdef0"_s);
    row("VPC in an address", aws, network,
        u"https://us-east-1.console.aws.amazon.com/vpcconsole/home?region=us-east-1#VpcDetails:VpcId=vpc-0123abcd"_s,
        u"vpc-0123abcd"_s);
    row("VPC in an ARN", aws, network, u"arn:aws:ec2:us-east-1:123456789012:vpc/vpc-0123abcd"_s,
        u"vpc-0123abcd"_s);

    const QString gcp = u"gcp"_s;
    const QString project = u"gcp_project_id"_s;
    row("plain", gcp, project, u" my-project "_s, u"my-project"_s);
    row("console address", gcp, project,
        u"https://console.cloud.google.com/home/dashboard?project=my-project"_s, u"my-project"_s);
    row("more parameters", gcp, project,
        u"https://console.cloud.google.com/?authuser=1&project=my-project&x=y#z"_s,
        u"my-project"_s);
    row("resource name", gcp, project, u"projects/my-project"_s, u"my-project"_s);
    row("longer resource name", gcp, project, u"//x.googleapis.com/projects/my-project/zones/a"_s,
        u"my-project"_s);
    row("service account", gcp, project, u"sa@my-project.iam.gserviceaccount.com"_s,
        u"my-project"_s);
    row("legacy ID in an address", gcp, project,
        u"https://console.cloud.google.com/?project=acme.com%3Aproj-1"_s, u"acme.com:proj-1"_s);
    row("name stays", gcp, project, u"My Project"_s, u"My Project"_s);
    const QString number = u"gcp_project_number"_s;
    row("number", gcp, number, u" 123456789012 "_s, u"123456789012"_s);
    row("number as a resource", gcp, number, u"projects/123456789012"_s, u"123456789012"_s);
    row("number in a pool's name", gcp, number, u"projects/123456789012/locations/global"_s,
        u"123456789012"_s);
    row("number with spaces", gcp, number, u"123 456 789 012"_s, u"123456789012"_s);
    row("ID stays", gcp, number, u"projects/1my-project"_s, u"projects/1my-project"_s);
    row("network name", gcp, network, u" my-net "_s, u"my-net"_s);
    row("network resource", gcp, network, u"projects/p-1/global/networks/my-net"_s, u"my-net"_s);
    row("network address", gcp, network,
        u"https://console.cloud.google.com/networking/networks/details/my-net?project=p"_s,
        u"my-net"_s);

    const QString azure = u"azure"_s;
    const QString subscription = u"azure_subscription_id"_s;
    row("plain", azure, subscription, guid, guid);
    row("capitals", azure, subscription, guid.toUpper(), guid);
    row("braces", azure, subscription, u" {"_s + guid.toUpper() + u"} "_s, guid);
    row("resource ID", azure, subscription, u"/subscriptions/"_s + guid + u"/resourceGroups/x"_s,
        guid);
    row("portal address", azure, subscription,
        u"https://portal.azure.com/#@acme.onmicrosoft.com/resource/subscriptions/"_s + guid
            + u"/overview"_s,
        guid);
    row("encoded in a portal address", azure, subscription,
        u"https://portal.azure.com/#view/X/resourceId/%2Fsubscriptions%2F"_s + guid + u"%2Fx"_s,
        guid);
    row("tenant before the subscription", azure, subscription,
        u"https://portal.azure.com/#@"_s + otherGuid + u"/resource/subscriptions/"_s + guid, guid);
    row("name stays", azure, subscription, u" Pay-As-You-Go "_s, u"Pay-As-You-Go"_s);
    const QString tenant = u"azure_tenant_id"_s;
    row("tenant in a portal address", azure, tenant,
        u"https://portal.azure.com/#@"_s + otherGuid + u"/resource/subscriptions/"_s + guid,
        otherGuid);
    row("tenant after @", azure, tenant, u"@"_s + otherGuid.toUpper(), otherGuid);
    row("tenant as a parameter", azure, tenant,
        u"https://portal.azure.com/?tenantId="_s + otherGuid, otherGuid);
    row("tenant in an authority", azure, tenant,
        u"https://login.microsoftonline.com/"_s + otherGuid + u"/v2.0"_s, otherGuid);
    row("domain stays", azure, tenant, u"acme.onmicrosoft.com"_s, u"acme.onmicrosoft.com"_s);
    const QString vnet = u"/subscriptions/"_s + guid
        + u"/resourceGroups/rg-1/providers/Microsoft.Network/virtualNetworks/my-vnet"_s;
    row("network", azure, network, u' ' + vnet, vnet);
    row("network in an address", azure, network,
        u"https://portal.azure.com/#@acme.com/resource"_s + vnet + u"/overview"_s, vnet);
    row("subnet", azure, network, vnet + u"/subnets/a"_s, vnet);

    const QString oci = u"oci"_s;
    row("plain", oci, u"oci_tenancy_id"_s, u" ocid1.tenancy.oc1..aaaa "_s,
        u"ocid1.tenancy.oc1..aaaa"_s);
    row("console address", oci, u"oci_tenancy_id"_s,
        u"https://cloud.oracle.com/tenancy?tenancyId=ocid1.tenancy.oc1..aaaa&region=eu-frankfurt-1"_s,
        u"ocid1.tenancy.oc1..aaaa"_s);
    row("domain address", oci, u"oci_domain_id"_s,
        u"https://cloud.oracle.com/identity/domains/ocid1.domain.oc1..bbbb/users?region=eu-frankfurt-1"_s,
        u"ocid1.domain.oc1..bbbb"_s);
    row("domain before user", oci, u"oci_domain_id"_s,
        u"https://cloud.oracle.com/identity/domains/ocid1.domain.oc1..bbbb/users/ocid1.user.oc1..cccc"_s,
        u"ocid1.domain.oc1..bbbb"_s);
    row("other type stays", oci, u"oci_tenancy_id"_s, u"ocid1.compartment.oc1..aaaa"_s,
        u"ocid1.compartment.oc1..aaaa"_s);
    row("cut short stays", oci, u"oci_tenancy_id"_s, u"ocid1.tenancy.oc1..aaaa…"_s,
        u"ocid1.tenancy.oc1..aaaa…"_s);

    const QString nebius = u"nebius"_s;
    row("plain", nebius, u"nebius_tenant_id"_s, u" tenant-e00abc "_s, u"tenant-e00abc"_s);
    row("console address", nebius, u"nebius_tenant_id"_s,
        u"https://console.nebius.com/tenant-e00abc/billing"_s, u"tenant-e00abc"_s);
    row("name stays", nebius, u"nebius_tenant_id"_s, u"acme"_s, u"acme"_s);

    const QString onPremise = u"byoc-onprem"_s;
    row("name", onPremise, u"cluster_name"_s, u" acme-prod\n"_s, u"acme-prod"_s);
    row("description", onPremise, u"cluster_description"_s, u"\n line 1\nline 2 \n"_s,
        u"line 1\nline 2"_s);
}

void CloudsTest::normalises()
{
    QFETCH(QString, cloudId);
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, value);
    const AccountField of = field(cloudId, key);
    QCOMPARE(of.normalise(typed), value);
    QCOMPARE(of.normalise(value), value);
}

void CloudsTest::judges_data()
{
    QTest::addColumn<QString>("cloudId");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Level>("level");

    const auto row = [](const QString &cloudId, const QString &key, const QString &value,
                        Level level) {
        QTest::addRow("%s: %s", qPrintable(key), qPrintable(value.left(60)))
            << cloudId << key << value << level;
    };
    const QString aws = u"aws"_s;
    row(aws, u"aws_account_id"_s, u"012345678901"_s, Level::Fine);
    row(aws, u"aws_account_id"_s, u"12345678901"_s, Level::Wrong);
    row(aws, u"aws_account_id"_s, u"1234567890123"_s, Level::Wrong);
    row(aws, u"aws_account_id"_s, u"acme-prod"_s, Level::Wrong);
    row(aws, u"aws_account_id"_s, u"١٢٣٤٥٦٧٨٩٠١٢"_s, Level::Wrong);
    const QString network = u"cloud_provider_native_network_id"_s;
    row(aws, network, u"vpc-0123abcd"_s, Level::Fine);
    row(aws, network, u"vpc-0123456789abcdef0"_s, Level::Fine);
    row(aws, network, u"vpc-0123456789abcdef"_s, Level::Warning);
    row(aws, network, u"vpc-0123456789abcdefz"_s, Level::Warning);
    row(aws, network, u"subnet-0123abcd"_s, Level::Wrong);

    const QString gcp = u"gcp"_s;
    row(gcp, u"gcp_project_id"_s, u"my-project-123"_s, Level::Fine);
    row(gcp, u"gcp_project_id"_s, u"abcdef"_s, Level::Fine);
    row(gcp, u"gcp_project_id"_s, QString(30, u'a'), Level::Fine);
    row(gcp, u"gcp_project_id"_s, QString(31, u'a'), Level::Wrong);
    row(gcp, u"gcp_project_id"_s, u"abcde"_s, Level::Wrong);
    row(gcp, u"gcp_project_id"_s, u"my-project-"_s, Level::Wrong);
    row(gcp, u"gcp_project_id"_s, u"My-Project"_s, Level::Wrong);
    row(gcp, u"gcp_project_id"_s, u"1-project"_s, Level::Wrong);
    row(gcp, u"gcp_project_id"_s, u"my-google-one"_s, Level::Wrong);
    row(gcp, u"gcp_project_id"_s, u"my-ssl-one"_s, Level::Wrong);
    row(gcp, u"gcp_project_id"_s, u"123456789012"_s, Level::Wrong);
    row(gcp, u"gcp_project_id"_s, u"acme.com:my-project"_s, Level::Warning);
    row(gcp, u"gcp_project_number"_s, u"123456789012"_s, Level::Fine);
    row(gcp, u"gcp_project_number"_s, u"12345"_s, Level::Warning);
    row(gcp, u"gcp_project_number"_s, u"my-project"_s, Level::Wrong);
    row(gcp, network, u"default"_s, Level::Fine);
    row(gcp, network, u"My Network"_s, Level::Warning);

    const QString azure = u"azure"_s;
    for (const QString &key : {u"azure_subscription_id"_s, u"azure_tenant_id"_s}) {
        row(azure, key, guid, Level::Fine);
        row(azure, key, guid.left(35), Level::Wrong);
        row(azure, key, guid + u'0', Level::Wrong);
        row(azure, key, u"acme.onmicrosoft.com"_s, Level::Wrong);
        row(azure, key, u"00000000-0000-0000-0000-000000000000"_s, Level::Wrong);
    }
    const QString resource = u"/subscriptions/"_s + guid
        + u"/resourceGroups/%1/providers/Microsoft.Network/virtualNetworks/%2"_s;
    row(azure, network, resource.arg(u"rg-1"_s, u"vnet"_s), Level::Fine);
    row(azure, network, resource.arg(u"rg"_s, u"vnet_"_s), Level::Fine);
    row(azure, network, resource.arg(u"rg."_s, u"vnet"_s), Level::Wrong);
    row(azure, network, resource.arg(u"rg"_s, u"v"_s), Level::Wrong);
    row(azure, network, resource.arg(u"rg"_s, u"vnet-"_s), Level::Wrong);
    row(azure, network, u"my-vnet"_s, Level::Wrong);

    const QString oci = u"oci"_s;
    row(oci, u"oci_tenancy_id"_s, u"ocid1.tenancy.oc1..aaaa"_s, Level::Fine);
    row(oci, u"oci_tenancy_id"_s, u"ocid1.tenancy.oc3..aaaa"_s, Level::Warning);
    row(oci, u"oci_tenancy_id"_s, u"ocid1.compartment.oc1..aaaa"_s, Level::Wrong);
    row(oci, u"oci_tenancy_id"_s, u"ocid1.tenancy.oc1.."_s, Level::Wrong);
    row(oci, u"oci_tenancy_id"_s, u"ocid1.tenancy.oc1..aaaa…"_s, Level::Wrong);
    row(oci, u"oci_domain_id"_s, u"ocid1.domain.oc1..aaaa"_s, Level::Fine);
    row(oci, u"oci_domain_id"_s, u"ocid1.user.oc1..aaaa"_s, Level::Fine);
    row(oci, u"oci_domain_id"_s, u"ocid1.domain.oc2..aaaa"_s, Level::Warning);
    row(oci, u"oci_domain_id"_s, u"ocid1.tenancy.oc1..aaaa"_s, Level::Wrong);

    const QString nebius = u"nebius"_s;
    row(nebius, u"nebius_tenant_id"_s, u"tenant-e00abc"_s, Level::Fine);
    row(nebius, u"nebius_tenant_id"_s, u"project-e00abc"_s, Level::Wrong);
    row(nebius, u"nebius_tenant_id"_s, u"acme"_s, Level::Warning);

    const QString onPremise = u"byoc-onprem"_s;
    row(onPremise, u"cluster_name"_s, u"acme-prod"_s, Level::Fine);
    row(onPremise, u"cluster_name"_s, QString(63, u'a'), Level::Fine);
    row(onPremise, u"cluster_name"_s, QString(64, u'a'), Level::Warning);
    row(onPremise, u"cluster_name"_s, u"Acme Production"_s, Level::Warning);
    row(onPremise, u"cluster_name"_s, u"-acme"_s, Level::Warning);
    row(onPremise, u"cluster_region"_s, u"Frankfurt, DC 2"_s, Level::Fine);
}

void CloudsTest::judges()
{
    QFETCH(QString, cloudId);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(Level, level);
    const FieldVerdict verdict = field(cloudId, key).check(value);
    QCOMPARE(verdict.level, level);
    QCOMPARE(verdict.text.isEmpty(), level == Level::Fine);
    QVERIFY(verdict.text.isEmpty() || isSentence(verdict.text));
}

void CloudsTest::warns_data()
{
    QTest::addColumn<QString>("cloudId");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QStringList>("projects");
    QTest::addColumn<int>("count");

    const auto aws = [](const char *name, const QString &typed, int count) {
        QTest::newRow(name) << u"aws"_s << Values{{u"aws_account_id"_s, typed}} << QStringList{}
                            << count;
    };
    aws("standard AWS", u"arn:aws:iam::123456789012:role/x"_s, 0);
    aws("GovCloud", u"arn:aws-us-gov:iam::123456789012:role/x"_s, 1);
    aws("China", u"arn:aws-cn:iam::123456789012:role/x"_s, 1);
    aws("GovCloud console", u"https://123456789012.signin.amazonaws-us-gov.com/console"_s, 1);
    aws("China console", u"https://123456789012.signin.amazonaws.cn/console"_s, 1);
    aws("nothing typed", QString(), 0);

    const auto azure = [](const char *name, const QString &subscription, const QString &tenant,
                          int count) {
        QTest::newRow(name) << u"azure"_s
                            << Values{{u"azure_subscription_id"_s, subscription},
                                      {u"azure_tenant_id"_s, tenant}}
                            << QStringList{} << count;
    };
    azure("two IDs", guid, otherGuid, 0);
    azure("one ID twice", guid, guid.toUpper(), 1);
    azure("nothing twice", QString(), QString(), 0);
    azure("Azure Government", u"https://portal.azure.us/#@x/resource/subscriptions/"_s + guid,
          otherGuid, 1);

    const auto nebius = [](const char *name, const QStringList &projects, int count) {
        QTest::newRow(name) << u"nebius"_s << Values{} << projects << count;
    };
    nebius("no binding", {}, 1);
    nebius("two projects", {u"project-a"_s, u"project-b"_s}, 0);
    nebius("one project twice", {u"project-a"_s, u" project-a "_s}, 1);
    nebius("something else than a project", {u"tenant-a"_s}, 1);
}

void CloudsTest::warns()
{
    QFETCH(QString, cloudId);
    QFETCH(Values, values);
    QFETCH(QStringList, projects);
    QFETCH(int, count);
    AccountAnswers answers;
    answers.values = values;
    for (const QString &project : projects)
        answers.bindings << binding(project);
    const QStringList warnings = cloud(cloudId).warnings(answers);
    QCOMPARE(warnings.size(), count);
    QVERIFY(std::all_of(warnings.cbegin(), warnings.cend(), isSentence));
}

void CloudsTest::derivesRequestParameters_data()
{
    QTest::addColumn<QString>("cloudId");
    QTest::addColumn<QJsonObject>("parameters");

    QTest::newRow("AWS") << u"aws"_s
                         << QJsonObject{
                                {u"cloud_provider"_s, u"aws"_s},
                                {u"account_configuration_method"_s, u"CloudFormation"_s},
                                {u"aws_account_id"_s, u"012345678901"_s},
                                {u"aws_bootstrap_role_arn"_s,
                                 u"arn:aws:iam::012345678901:role/omnistrate-bootstrap-role"_s},
                                {u"private_link"_s, false},
                                {u"allow_new_cloud_native_network_creation"_s, true},
                            };
    QTest::newRow("GCP") << u"gcp"_s
                         << QJsonObject{
                                {u"cloud_provider"_s, u"gcp"_s},
                                {u"account_configuration_method"_s, u"GCPScript"_s},
                                {u"gcp_project_id"_s, u"my-project-123"_s},
                                {u"gcp_project_number"_s, u"123456789012"_s},
                                {u"gcp_service_account_email"_s,
                                 u"bootstrap-org-abc@my-project-123.iam.gserviceaccount.com"_s},
                                {u"allow_new_cloud_native_network_creation"_s, true},
                            };
    QTest::newRow("Azure") << u"azure"_s
                           << QJsonObject{
                                  {u"cloud_provider"_s, u"azure"_s},
                                  {u"account_configuration_method"_s, u"AzureScript"_s},
                                  {u"azure_subscription_id"_s, guid},
                                  {u"azure_tenant_id"_s, otherGuid},
                                  {u"allow_new_cloud_native_network_creation"_s, true},
                              };
    QTest::newRow("OCI") << u"oci"_s
                         << QJsonObject{
                                {u"cloud_provider"_s, u"oci"_s},
                                {u"account_configuration_method"_s, u"OCIScript"_s},
                                {u"oci_tenancy_id"_s, u"ocid1.tenancy.oc1..aaaa"_s},
                                {u"oci_domain_id"_s, u"ocid1.domain.oc1..bbbb"_s},
                                {u"allow_new_cloud_native_network_creation"_s, true},
                            };
    QTest::newRow("Nebius") << u"nebius"_s
                            << QJsonObject{
                                   {u"cloud_provider"_s, u"nebius"_s},
                                   {u"account_configuration_method"_s, u"NebiusScript"_s},
                                   {u"nebius_tenant_id"_s, u"tenant-e00abc"_s},
                               };
    QTest::newRow("on-premise") << u"byoc-onprem"_s
                                << QJsonObject{
                                       {u"cloud_provider"_s, u"byoc-onprem"_s},
                                       {u"account_configuration_method"_s, u"OnPremScript"_s},
                                       {u"cluster_name"_s, u"acme-prod"_s},
                                       {u"cluster_region"_s, u"on-prem"_s},
                                   };
}

void CloudsTest::derivesRequestParameters()
{
    QFETCH(QString, cloudId);
    QFETCH(QJsonObject, parameters);
    const Cloud &of = cloud(cloudId);
    AccountAnswers answers = fullAnswers();
    QCOMPARE(of.requestParameters(answers, u"org-ABC"_s), parameters);

    // The two switches are explicit both ways, and absent where the cloud has none.
    answers.privateLink = true;
    answers.mayCreateNetworks = false;
    if (of.supportsPrivateLink())
        parameters.insert(u"private_link"_s, true);
    if (!of.mayCreateNetworksLabel().isEmpty())
        parameters.insert(u"allow_new_cloud_native_network_creation"_s, false);
    QCOMPARE(of.requestParameters(answers, u"org-ABC"_s), parameters);

    // Nothing half is derived from nothing, and what is derived has a name for people.
    QVERIFY(of.derivedParameters({}, {}).isEmpty());
    const QStringList derived = of.derivedParameters(answers, u"org-ABC"_s).keys();
    for (const QString &key : derived)
        QVERIFY(of.derivedLabel(key) != key);
}

void CloudsTest::sendsBindings()
{
    AccountAnswers answers = fullAnswers();
    answers.bindings = {binding(u" https://console.nebius.com/project-e00a/x"_s),
                        binding(u"project-e00b"_s)};
    const QJsonArray sent = cloud(u"nebius"_s)
                                .requestParameters(answers, u"org-1"_s)
                                .value(u"nebius_bindings"_s)
                                .toArray();
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent.first().toObject(),
             (QJsonObject{
                 {u"projectID"_s, u"project-e00a"_s},
                 {u"serviceAccountID"_s, u"serviceaccount-e00sa"_s},
                 {u"publicKeyID"_s, u"publickey-e00pk"_s},
                 {u"privateKeyPEM"_s, u"PEM text"_s},
             }));
    // Bindings belong to Nebius; left over from another choice, they go nowhere else.
    QVERIFY(!cloud(u"aws"_s).requestParameters(answers, {}).contains(u"nebius_bindings"_s));
}

void CloudsTest::writesCtlArguments_data()
{
    QTest::addColumn<QString>("cloudId");
    QTest::addColumn<QStringList>("arguments");

    const QString tags = u"--tags=cost-center=4711,team=db"_s;
    const QString network = u"--allow-create-new-cloud-native-network=false"_s;
    QTest::newRow("AWS") << u"aws"_s
                         << QStringList{u"--aws-account-id=012345678901"_s, u"--private-link"_s,
                                        network, tags};
    QTest::newRow("GCP") << u"gcp"_s
                         << QStringList{u"--gcp-project-id=my-project-123"_s,
                                        u"--gcp-project-number=123456789012"_s, network, tags};
    QTest::newRow("Azure") << u"azure"_s
                           << QStringList{u"--azure-subscription-id="_s + guid,
                                          u"--azure-tenant-id="_s + otherGuid, network, tags};
    QTest::newRow("Nebius") << u"nebius"_s
                            << QStringList{u"--nebius-tenant-id=tenant-e00abc"_s,
                                           u"--nebius-bindings-file=./nebius-bindings.yaml"_s,
                                           tags};
    QTest::newRow("on-premise") << u"byoc-onprem"_s
                                << QStringList{u"--cluster-name=acme-prod"_s,
                                               u"--cluster-region=on-prem"_s, tags};
}

void CloudsTest::writesCtlArguments()
{
    QFETCH(QString, cloudId);
    AccountAnswers answers = fullAnswers();
    answers.privateLink = true;
    answers.mayCreateNetworks = false;
    answers.tags = {{u"cost-center"_s, u"4711"_s}, {u"team"_s, u"db"_s}};
    QTEST(cloud(cloudId).ctlArguments(answers).value_or(QStringList()), "arguments");

    answers = fullAnswers();
    const QStringList plain = cloud(cloudId).ctlArguments(answers).value_or(QStringList());
    QVERIFY(!plain.contains(u"--private-link"_s));
    QVERIFY(!plain.join(u' ').contains(u"--tags"_s));
    QCOMPARE(plain.contains(u"--allow-create-new-cloud-native-network=true"_s),
             !cloud(cloudId).mayCreateNetworksLabel().isEmpty());

    QVERIFY(!cloud(u"oci"_s).ctlArguments(answers));
    QVERIFY(isSentence(cloud(u"oci"_s).ctlRemark()));
}

void CloudsTest::knowsTheIdentity_data()
{
    QTest::addColumn<QString>("cloudId");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("identity");

    QTest::newRow("AWS") << u"aws"_s << QJsonObject{{u"aws_account_id"_s, u"012345678901"_s}}
                         << u"012345678901"_s;
    QTest::newRow("as a number") << u"aws"_s
                                 << QJsonObject{{u"aws_account_id"_s, qint64(123456789012)}}
                                 << u"123456789012"_s;
    QTest::newRow("other case") << u"azure"_s
                                << QJsonObject{{u"azure_subscription_id"_s, guid.toUpper()}}
                                << guid;
    QTest::newRow("other cloud") << u"gcp"_s << QJsonObject{{u"aws_account_id"_s, u"1"_s}}
                                 << QString();
    QTest::newRow("cluster") << u"byoc-onprem"_s
                             << QJsonObject{{u"cluster_name"_s, u"acme-prod "_s}} << u"acme-prod"_s;
    QTest::newRow("junk") << u"oci"_s << QJsonObject{{u"oci_tenancy_id"_s, QJsonArray{}}}
                          << QString();
}

void CloudsTest::knowsTheIdentity()
{
    QFETCH(QString, cloudId);
    QFETCH(QJsonObject, parameters);
    QTEST(cloud(cloudId).identity(parameters), "identity");

    const AccountAnswers answers = fullAnswers();
    QCOMPARE(cloud(cloudId).identity(answers),
             cloud(cloudId).identity(cloud(cloudId).requestParameters(answers, u"org-1"_s)));
    QCOMPARE(cloud(cloudId).identity(AccountAnswers()), QString());
}

void CloudsTest::namesWhatIsGranted_data()
{
    QTest::addColumn<QString>("cloudId");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("AWS") << u"aws"_s
                         << QStringList{u"omnistrate-bootstrap-role"_s,
                                        u"omnistrate-eks-iam-role"_s,
                                        u"omnistrate-ec2-node-group-iam-role"_s,
                                        u"omnistrate-terraform-role"_s,
                                        u"omnistrate-bootstrap-permissions-boundary"_s,
                                        u"AWSLoadBalancerControllerIAMPolicy"_s};
    QTest::newRow("GCP") << u"gcp"_s << QStringList{u"bootstrap-org-abc"_s,
                                                    u"omnistrate-org-abc"_s,
                                                    u"omnistrate-da-org-abc"_s,
                                                    u"omnistrate-tf-org-abc"_s,
                                                    u"config-connector-sa"_s,
                                                    u"omnistrateServiceAccountPolicyManager"_s,
                                                    u"omnistrate-bootstrap-id-pool"_s};
    QTest::newRow("Nebius") << u"nebius"_s << QStringList{u"serviceaccount-e00sa"_s};
    QTest::newRow("on-premise") << u"byoc-onprem"_s
                                << QStringList{u"dataplane-agent"_s, u"dp-agent"_s};
    QTest::newRow("Azure") << u"azure"_s << QStringList{};
    QTest::newRow("OCI") << u"oci"_s << QStringList{};
}

void CloudsTest::namesWhatIsGranted()
{
    QFETCH(QString, cloudId);
    QFETCH(QStringList, names);
    AccountAnswers answers = fullAnswers();
    answers.bindings = {binding(u"project-e00a"_s)};
    const QList<GrantedResource> resources = cloud(cloudId).grantedResources(answers, u"org-ABC"_s);
    QVERIFY(!resources.isEmpty());
    QStringList found;
    for (const GrantedResource &resource : resources) {
        QVERIFY(!resource.kind.isEmpty() && !resource.name.isEmpty());
        QVERIFY2(isSentence(resource.purpose), qPrintable(resource.name));
        found << resource.name;
    }
    for (const QString &name : names)
        QVERIFY2(found.contains(name), qPrintable(name));
}

void CloudsTest::guidesOnlyWithInstructions_data()
{
    QTest::addColumn<QString>("cloudId");
    QTest::addColumn<QString>("resultKey");
    QTest::addColumn<QString>("configKey");
    QTest::addColumn<QString>("instruction");
    QTest::addColumn<QStringList>("methods");

    const QString script = u"bash -c \"$(curl -fsSL https://a.example/x.sh)\""_s;
    QTest::newRow("AWS") << u"aws"_s << u"cloudformation_url"_s << u"awsCloudFormationTemplateURL"_s
                         << quickCreate << QStringList{u"console"_s, u"cli"_s, u"terraform"_s};
    QTest::newRow("AWS without policy")
        << u"aws"_s << u"cloudformation_url_no_lb"_s << u"awsCloudFormationNoLBTemplateURL"_s
        << quickCreate << QStringList{u"console"_s, u"cli"_s, u"terraform"_s};
    QTest::newRow("GCP") << u"gcp"_s << u"gcp_bootstrap_shell_script"_s
                         << u"gcpBootstrapShellCommand"_s << script
                         << QStringList{u"cloud-shell"_s};
    QTest::newRow("Azure") << u"azure"_s << u"azure_bootstrap_shell_script"_s
                           << u"azureBootstrapShellCommand"_s << script
                           << QStringList{u"cloud-shell"_s};
    QTest::newRow("OCI") << u"oci"_s << u"oci_bootstrap_shell_script"_s
                         << u"ociBootstrapShellCommand"_s << script
                         << QStringList{u"cloud-shell"_s};
    QTest::newRow("on-premise") << u"byoc-onprem"_s << u"byoc_onprem_install_command"_s
                                << u"byocOnPremInstallCommand"_s << script
                                << QStringList{u"command"_s, u"kit"_s};
}

void CloudsTest::guidesOnlyWithInstructions()
{
    QFETCH(QString, cloudId);
    QFETCH(QString, resultKey);
    QFETCH(QString, configKey);
    QFETCH(QString, instruction);
    QFETCH(QStringList, methods);
    const Cloud &of = cloud(cloudId);
    QCOMPARE(methodIds(of.grantGuide({})), QStringList());

    GrantFacts facts;
    facts.accountConfig = {{configKey, instruction}};
    QCOMPARE(methodIds(of.grantGuide(facts)), methods);
    facts = {};
    facts.resultParams = {{resultKey, instruction}};
    QCOMPARE(methodIds(of.grantGuide(facts)), methods);
}

void CloudsTest::guidesAreSound()
{
    QFETCH(QString, cloudId);
    const Cloud &of = cloud(cloudId);
    for (const GrantGuide &guide : {of.grantGuide(fullFacts()), of.grantGuide({})}) {
        for (const QString &text : {guide.heading, guide.waitingFor, guide.doneLabel})
            QVERIFY(!text.isEmpty());
        QVERIFY(isSentence(guide.summary));
        QVERIFY(isSentence(guide.rights));
        QVERIFY(std::all_of(guide.quirks.cbegin(), guide.quirks.cend(), isSentence));
        QVERIFY(std::all_of(guide.checklist.cbegin(), guide.checklist.cend(), isSentence));
        QVERIFY(guide.video.isEmpty() || isTrusted(of, guide.video));
        for (const GrantMethod &method : guide.methods) {
            QVERIFY(!method.title.isEmpty());
            QVERIFY(!method.steps.isEmpty());
            for (const GrantStep &step : method.steps) {
                QVERIFY2(isSentence(step.text), qPrintable(step.text));
                QVERIFY(step.note.isEmpty() || isSentence(step.note) || step.note.endsWith(u'?'));
                QCOMPARE(step.linkLabel.isEmpty(), step.link.isEmpty());
                QVERIFY(step.link.isEmpty() || isTrusted(of, step.link));
                QVERIFY(step.alternativeLink.isEmpty() || isTrusted(of, step.alternativeLink));
                QCOMPARE(step.alternativeLabel.isEmpty(),
                         step.alternativeLink.isEmpty() && step.alternativeCommand.isEmpty());
            }
        }
    }
    QCOMPARE(of.hasInstallKit(), cloudId == "byoc-onprem"_L1);
}

void CloudsTest::awsGuide()
{
    GrantFacts facts = fullFacts();
    GrantGuide guide = cloud(u"aws"_s).grantGuide(facts);
    QCOMPARE(guide.video, QUrl(u"https://youtu.be/c3HNnM8UJBE"_s));
    QVERIFY(guide.summary.contains(u"012345678901"_s));

    const QList<GrantStep> console = findMethod(guide, u"console"_s)->steps;
    QCOMPARE(console.first().link, QUrl(quickCreate));
    QCOMPARE(console.last().alternativeLink,
             QUrl(QString(quickCreate + u"&param_CreateLoadBalancerPolicy=false"_s)));

    QVERIFY(commandsOf(guide, u"cli"_s).contains(u"CAPABILITY_NAMED_IAM"_s));
    QVERIFY(findMethod(guide, u"cli"_s)
                ->steps.at(1)
                .alternativeCommand.contains(
                    u"ParameterKey=CreateLoadBalancerPolicy,ParameterValue=false"_s));
    // The stack trusts the identity in the link.
    QVERIFY(commandsOf(guide, u"terraform"_s)
                .contains(u"TF_VAR_account_config_identity_id=org-Link terraform apply"_s));

    // The server's own link without the policy comes first.
    const QString own =
        quickCreate + u"&param_K8sDebugAccessEnabled=true&param_CreateLoadBalancerPolicy=false"_s;
    facts.resultParams.insert(u"cloudformation_url_no_lb"_s, own);
    guide = cloud(u"aws"_s).grantGuide(facts);
    QCOMPARE(findMethod(guide, u"console"_s)->steps.last().alternativeLink, QUrl(own));

    // Result parameters come before the account config.
    facts.accountConfig = {{u"awsCloudFormationTemplateURL"_s, u"https://a.example/other"_s}};
    QCOMPARE(findMethod(cloud(u"aws"_s).grantGuide(facts), u"console"_s)->steps.first().link,
             QUrl(quickCreate));

    // Without a choice, none is offered.
    facts.accountConfig = {};
    facts.resultParams = {{u"cloudformation_url_no_lb"_s, quickCreate}};
    guide = cloud(u"aws"_s).grantGuide(facts);
    for (const GrantMethod &method : guide.methods) {
        if (method.id != "terraform"_L1)
            QVERIFY(method.steps.at(1).alternativeLabel.isEmpty());
    }

    // Only https links are offered; others are shown.
    facts.resultParams = {
        {u"cloudformation_url"_s, QString(quickCreate).replace("https://us"_L1, "http://us"_L1)}};
    guide = cloud(u"aws"_s).grantGuide(facts);
    for (const GrantMethod &method : guide.methods) {
        for (const GrantStep &step : method.steps)
            QVERIFY(step.link.scheme() != "http"_L1 && step.alternativeLink.scheme() != "http"_L1);
    }
    QVERIFY(commandsOf(guide, u"console"_s).startsWith("http://us-east-1"_L1));
}

void CloudsTest::awsGuideForABareTemplate()
{
    const QString bare = u"https://s3.amazonaws.com/t/org-1/account-config-setup-template.yaml"_s;
    const QString noPolicy = u"https://s3.amazonaws.com/t/org-1/setup-no-lb-policy.yaml"_s;
    GrantFacts facts;
    facts.accountConfig = {{u"awsCloudFormationTemplateURL"_s, bare},
                           {u"awsCloudFormationNoLBTemplateURL"_s, noPolicy}};
    const GrantGuide guide = cloud(u"aws"_s).grantGuide(facts);
    QCOMPARE(methodIds(guide), QStringList{u"console"_s});
    QCOMPARE(guide.methods.first().steps.first().command, bare);
    QCOMPARE(guide.methods.first().steps.first().alternativeCommand, noPolicy);
    QVERIFY(isTrusted(cloud(u"aws"_s), guide.methods.first().steps.first().link));
}

void CloudsTest::shellGuides()
{
    const QString quoted =
        u"bash -c \"$(curl -fsSL 'https://a.example/x.sh?account_config_id=ac-1')\""_s;
    const GrantFacts facts = fullFacts();
    for (const QString &id : {u"gcp"_s, u"azure"_s, u"oci"_s})
        QVERIFY2(commandsOf(cloud(id).grantGuide(facts), u"cloud-shell"_s).contains(quoted),
                 qPrintable(id));

    QCOMPARE(cloud(u"gcp"_s).grantGuide(facts).video, QUrl(u"https://youtu.be/isTGi8tQA2w"_s));
    QCOMPARE(cloud(u"azure"_s).grantGuide(facts).video, QUrl(u"https://youtu.be/7A9WbZjuXgQ"_s));
    QVERIFY(commandsOf(cloud(u"azure"_s).grantGuide(facts), u"cloud-shell"_s)
                .contains(u"az account set -s "_s + guid));
    QVERIFY(commandsOf(cloud(u"gcp"_s).grantGuide(facts), u"terraform"_s)
                .contains(u"TF_VAR_project_id=my-project-123 TF_VAR_project_number=123456789012 "
                          "TF_VAR_account_config_identity_id=org-Facts terraform apply"_s));

    // What the server says is text, never a command of its own.
    GrantFacts hostile = facts;
    hostile.parameters.insert(u"azure_subscription_id"_s, u"x; rm -rf ~"_s);
    QVERIFY(commandsOf(cloud(u"azure"_s).grantGuide(hostile), u"cloud-shell"_s)
                .contains(u"az account set -s 'x; rm -rf ~'"_s));
}

void CloudsTest::onPremiseGuide()
{
    GrantFacts facts;
    facts.accountConfigId = u"ac-1"_s;
    GrantGuide guide = cloud(u"byoc-onprem"_s).grantGuide(facts);
    QCOMPARE(methodIds(guide), QStringList{u"kit"_s});
    QVERIFY(guide.methods.first().steps.first().offersInstallKit);
    QVERIFY(!guide.checklist.isEmpty());
    const QString commands = commandsOf(guide, u"kit"_s);
    for (const QString &part :
         {u"tar xf byoc-onprem-install-kit-ac-1.tar"_s, u"kubectl config current-context"_s,
          u"./install.sh --validate-only"_s, u"./install.sh --non-interactive"_s})
        QVERIFY2(commands.contains(part), qPrintable(part));

    // An id from outside becomes no path and no command.
    facts.accountConfigId = u"../../etc/x; id"_s;
    QVERIFY(commandsOf(cloud(u"byoc-onprem"_s).grantGuide(facts), u"kit"_s)
                .contains(u"tar xf byoc-onprem-install-kit-etcxid.tar -C"_s));
    facts.accountConfigId = u"ac-1"_s;

    // The one-line command runs in bash and has its own quotes: it is left alone.
    const QString command =
        u"bash -c 'curl -fsSL https://a.example/k?account_config_id=ac-1 | tar -x'"_s;
    facts.resultParams = {{u"byoc_onprem_install_command"_s, command}};
    guide = cloud(u"byoc-onprem"_s).grantGuide(facts);
    QCOMPARE(methodIds(guide), (QStringList{u"command"_s, u"kit"_s}));
    QVERIFY(commandsOf(guide, u"command"_s).endsWith(command));
}

void CloudsTest::explains_data()
{
    QTest::addColumn<QString>("cloudId");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("failure");

    const auto row = [](const QString &cloudId, const QString &message, const QString &failure) {
        QTest::addRow("%s: %s", qPrintable(cloudId), qPrintable(message.left(90)))
            << cloudId << message << failure;
    };
    const QString aws = u"aws"_s;
    row(aws, u"AWSLoadBalancerControllerIAMPolicy already exists (stack AccountConfigSetup)"_s,
        u"aws-lb-policy-exists"_s);
    row(aws,
        u"Resource handler returned message: \"Resource of type 'AWS::IAM::ManagedPolicy' with identifier 'arn:aws:iam::123456789012:policy/AWSLoadBalancerControllerIAMPolicy' already exists.\""_s,
        u"aws-lb-policy-exists"_s);
    row(aws,
        u"EntityAlreadyExists: A policy called AWSLoadBalancerControllerIAMPolicy already exists. Duplicate names are not allowed."_s,
        u"aws-lb-policy-exists"_s);
    row(aws,
        u"An error occurred (InsufficientCapabilitiesException) when calling the CreateStack operation: Requires capabilities : [CAPABILITY_NAMED_IAM]"_s,
        u"aws-capability"_s);
    row(aws,
        u"User: arn:aws:iam::123456789012:user/a is not authorized to perform: iam:CreateRole on resource: role omnistrate-bootstrap-role with an explicit deny in a service control policy"_s,
        u"aws-explicit-deny"_s);
    row(aws,
        u"omnistrate-bootstrap-role already exists in stack arn:aws:cloudformation:us-east-1:123456789012:stack/Other/1"_s,
        u"aws-already-connected"_s);
    row(aws,
        u"EntityAlreadyExists: Provider with url https://oidc.eks.us-west-2.amazonaws.com/id/9AEF already exists."_s,
        u"aws-already-connected"_s);
    row(aws,
        u"Stack:arn:aws:cloudformation:us-east-1:1:stack/AccountConfigSetup/1 is in ROLLBACK_COMPLETE state and can not be updated."_s,
        u"aws-rollback-complete"_s);
    row(aws,
        u"An error occurred (AlreadyExistsException) when calling the CreateStack operation: Stack [AccountConfigSetup] already exists"_s,
        u"aws-rollback-complete"_s);
    row(aws,
        u"operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 403, AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity"_s,
        u"aws-role-not-assumable"_s);
    row(aws,
        u"failed to assume the bootstrap role arn:aws:iam::123456789012:role/omnistrate-bootstrap-role"_s,
        u"aws-role-not-assumable"_s);
    row(aws,
        u"InvalidIdentityToken: No OpenIDConnect provider found in your account for https://oidc.eks.us-west-2.amazonaws.com/id/9AEF"_s,
        u"aws-role-not-assumable"_s);
    row(aws,
        u"RegionDisabledException: STS is not activated in this region for account:123456789012. Your account administrator can activate STS in this region using the IAM Console."_s,
        u"aws-sts-region"_s);
    row(aws,
        u"User: arn:aws:iam::123456789012:user/a is not authorized to perform: cloudformation:CreateStack"_s,
        u"aws-not-authorized"_s);
    row(aws, u"account-config resource does not declare input parameter private_link"_s,
        u"plan-too-old"_s);
    row(aws, u"Waiting for the stack"_s, QString());
    row(aws, u"AWSLoadBalancerControllerIAMPolicy was created"_s, QString());
    row(aws, QString(), QString());
    row(aws, QString(200'000, u'x'), QString());

    const QString gcp = u"gcp"_s;
    row(gcp,
        u"Error 400: Identity Pool does not exist (my-project.svc.id.goog). Please check that you specified a valid resource name."_s,
        u"gcp-identity-pool-missing"_s);
    row(gcp,
        u"One or more users named in the policy do not belong to a permitted customer, perhaps due to an organization policy."_s,
        u"gcp-organization-policy"_s);
    row(gcp, u"FAILED_PRECONDITION: constraints/iam.allowedPolicyMemberDomains"_s,
        u"gcp-organization-policy"_s);
    row(gcp, u"project number 123 does not match project my-project"_s, u"gcp-project-number"_s);
    row(gcp,
        u"ERROR: (gcloud.projects.add-iam-policy-binding) User [a@b.c] does not have permission to access projects instance [p:setIamPolicy]"_s,
        u"gcp-permission"_s);
    row(gcp, u"PERMISSION_DENIED: Policy update access denied."_s, u"gcp-permission"_s);
    row(gcp, u"service account was created"_s, QString());

    const QString azure = u"azure"_s;
    row(azure, u"Insufficient privileges to complete the operation."_s,
        u"azure-directory-rights"_s);
    row(azure, u"(Authorization_RequestDenied) Graph call failed"_s, u"azure-directory-rights"_s);
    row(azure, u"(SubscriptionNotFound) The subscription '0b1f' could not be found."_s,
        u"azure-subscription"_s);
    row(azure, u"The subscription of 'x' doesn't exist in cloud 'AzureCloud'."_s,
        u"azure-subscription"_s);
    row(azure,
        u"(AuthorizationFailed) The client 'a' with object id 'b' does not have authorization to perform action 'Microsoft.Authorization/roleAssignments/write' over scope '/subscriptions/x'"_s,
        u"azure-subscription-rights"_s);
    row(azure, u"subscription registered"_s, QString());

    row(u"oci"_s,
        u"{'status': 404, 'code': 'NotAuthorizedOrNotFound', 'message': 'Authorization failed or requested resource not found.'}"_s,
        u"oci-not-authorized"_s);
    row(u"oci"_s, u"user created"_s, QString());

    const QString nebius = u"nebius"_s;
    row(nebius, u"binding project-e00a: authorized key expired at 2026-01-01"_s,
        u"nebius-key-expired"_s);
    row(nebius, u"public key ID does not match the configured private key"_s,
        u"nebius-key-mismatch"_s);
    row(nebius, u"service account serviceaccount-e00x not found"_s, u"nebius-service-account"_s);
    row(nebius, u"rpc error: code = Unauthenticated desc = invalid token"_s,
        u"nebius-binding-refused"_s);
    row(nebius, u"The public key id does not belong to the private key"_s,
        u"nebius-key-mismatch"_s);
    row(nebius, u"The service account could not be used"_s, u"nebius-service-account"_s);
    row(nebius, u"service account key validated"_s, QString());
    row(nebius, u"verifying bindings"_s, QString());

    const QString onPremise = u"byoc-onprem"_s;
    row(onPremise, u"pre-check failed: no LoadBalancer implementation found"_s,
        u"onprem-load-balancer"_s);
    row(onPremise, u"IngressClass nginx is owned by another controller"_s,
        u"onprem-ingress-class"_s);
    row(onPremise, u"port 443 is already in use on node a"_s, u"onprem-ports"_s);
    row(onPremise, u"agent is not connected"_s, QString());
}

void CloudsTest::explains()
{
    QFETCH(QString, cloudId);
    QFETCH(QString, message);
    QFETCH(QString, failure);
    const auto found = cloud(cloudId).explain(message);
    QCOMPARE(found ? found->id : QString(), failure);
    // Patterns do not care for case.
    const auto again = cloud(cloudId).explain(message.toUpper());
    QCOMPARE(again ? again->id : QString(), failure);
}

void CloudsTest::failuresAreSound()
{
    QFETCH(QString, cloudId);
    const Cloud &of = cloud(cloudId);
    const GrantGuide guide = of.grantGuide(fullFacts());
    const QList<KnownFailure> failures = of.knownFailures();
    QSet<QString> ids;
    for (const KnownFailure &failure : failures) {
        ids.insert(failure.id);
        QVERIFY2(QRegularExpression(failure.pattern).isValid(), qPrintable(failure.id));
        QVERIFY2(!QRegularExpression(failure.pattern).match(QString()).hasMatch(),
                 qPrintable(failure.id));
        QVERIFY(!failure.headline.isEmpty() && !failure.headline.endsWith(u'.'));
        QVERIFY2(isSentence(failure.cause), qPrintable(failure.id));
        QVERIFY2(isSentence(failure.cure), qPrintable(failure.id));
        QCOMPARE(failure.actionLabel.isEmpty(), failure.actionMethod.isEmpty());
        if (failure.actionMethod.isEmpty())
            continue;
        const GrantMethod *method = findMethod(guide, failure.actionMethod);
        QVERIFY2(method, qPrintable(failure.id));
        if (failure.useAlternativeLink) {
            QVERIFY(
                std::any_of(method->steps.cbegin(), method->steps.cend(),
                            [](const GrantStep &step) { return !step.alternativeLink.isEmpty(); }));
        }
    }
    QCOMPARE(ids.size(), failures.size());
}

void CloudsTest::nebiusBindingsAreParts()
{
    const QJsonArray bindings{
        QJsonObject{{u"projectID"_s, u"project-a"_s},
                    {u"region"_s, u"eu-north1"_s},
                    {u"keyState"_s, u"ACTIVE"_s},
                    {u"status"_s, u"ready"_s}},
        QJsonObject{{u"projectID"_s, u"project-b"_s},
                    {u"status"_s, u"FAILED"_s},
                    {u"statusMessage"_s, u"key\u202eexpired"_s}},
        QJsonObject{{u"projectID"_s, u"project-c"_s}, {u"status"_s, u"VERIFYING"_s}},
        QJsonObject{},
        u"junk"_s,
    };
    const QList<AccountPart> parts =
        cloud(u"nebius"_s).accountParts({{u"nebiusBindings"_s, bindings}});
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts.at(0).detail, u"eu-north1, key ACTIVE"_s);
    QVERIFY(parts.at(0).isReady && !parts.at(0).hasFailed);
    QCOMPARE(parts.at(1).message, u"keyU+202Eexpired"_s);
    QVERIFY(!parts.at(1).isReady && parts.at(1).hasFailed);
    QVERIFY(!parts.at(2).isReady && !parts.at(2).hasFailed);
    QVERIFY(cloud(u"aws"_s).accountParts({{u"nebiusBindings"_s, bindings}}).isEmpty());
}

void CloudsTest::nebiusRegionsNeedAReadyBinding_data()
{
    QTest::addColumn<QJsonArray>("bindings");
    QTest::addColumn<QStringList>("usable");

    const auto row = [](const QString &region, const QString &status) {
        return QJsonObject{{u"region"_s, region}, {u"status"_s, status}};
    };
    QTest::newRow("none") << QJsonArray{} << QStringList{};
    QTest::newRow("one ready") << QJsonArray{row(u"eu-north1"_s, u"READY"_s),
                                             row(u"eu-west1"_s, u"FAILED"_s)}
                               << QStringList{u"eu-north1"_s};
    QTest::newRow("in the order offered")
        << QJsonArray{row(u"eu-west1"_s, u"READY"_s), row(u"eu-north1"_s, u"ready"_s)}
        << QStringList{u"eu-north1"_s, u"eu-west1"_s};
    QTest::newRow("not offered") << QJsonArray{row(u"us-central1"_s, u"READY"_s)} << QStringList{};
    QTest::newRow("junk") << QJsonArray{1, u"x"_s, QJsonObject{}} << QStringList{};
}

void CloudsTest::nebiusRegionsNeedAReadyBinding()
{
    QFETCH(QJsonArray, bindings);
    const QStringList offered{u"eu-north1"_s, u"eu-west1"_s};
    QTEST(cloud(u"nebius"_s).usableRegions(offered, {{u"nebiusBindings"_s, bindings}}), "usable");
    QVERIFY(isSentence(cloud(u"nebius"_s).regionRemark()));
    QCOMPARE(cloud(u"aws"_s).usableRegions(offered, {}), offered);
}

QTEST_GUILESS_MAIN(CloudsTest)
#include "CloudsTest.moc"
