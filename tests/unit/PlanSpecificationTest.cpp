// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/PlanSpecification.h"
#include "cloud/CloudCatalogue.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

class PlanSpecificationTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void judges_data();
    void judges();
    void judgesValues_data();
    void judgesValues();
    void saysWhatItCannotRead_data();
    void saysWhatItCannotRead();
    void namesVariants_data();
    void namesVariants();
    void readsFiles();
    void everyFieldIsOfACloud();
    void hostileTextsAreAnsweredQuickly_data();
    void hostileTextsAreAnsweredQuickly();

private:
    CloudCatalogue m_clouds;
};

namespace {

const QByteArray aws = "    awsAccountId: \"012345678902\"\n"
                       "    awsBootstrapRoleAccountArn: "
                       "arn:aws:iam::012345678902:role/omnistrate-bootstrap-role\n";
const QByteArray gcp = "    gcpProjectId: acme-prod-7\n"
                       "    gcpProjectNumber: \"987654321098\"\n"
                       "    gcpServiceAccountEmail: "
                       "bootstrap-org-abc@acme-prod-7.iam.gserviceaccount.com\n";
const QByteArray azure = "    azureSubscriptionId: 0b1f6471-1bf0-4dda-aec3-cb9272f09590\n"
                         "    azureTenantId: 9c0b6471-1bf0-4dda-aec3-cb9272f09590\n";
const QByteArray oci = "    OCITenancyId: ocid1.tenancy.oc1..aaaab\n"
                       "    OCIDomainId: ocid1.domain.oc1..aaaac\n";
const QByteArray nebius = "    nebiusTenantId: tenant-e00hnw9t8x3etx9frk\n";

QByteArray plan(const QByteArray &fields, const QByteArray &model = "byoaDeployment")
{
    return "name: Acme\ndeployment:\n  " + model + ":\n" + fields + "services: []\n";
}

QByteArray compose(const QByteArray &fields, const QByteArray &model = "byoaDeployment",
                   const QByteArray &more = {})
{
    return "x-omnistrate-service-plan:\n  name: Acme\n" + more + "  deployment:\n    " + model
        + ":\n" + QByteArray(fields).replace("    ", "      ") + "services:\n  web: {image: x}\n";
}

QString shown(const PlanRemark &remark)
{
    const QString letter = remark.severity == PlanRemark::Severity::Error ? u"E"_s
        : remark.severity == PlanRemark::Severity::Warning                ? u"W"_s
                                                                          : u"N"_s;
    return letter + QString::number(remark.line) + u' ' + remark.text;
}

/// Kind, name, tenancy, models, line, clouds and values on one line.
QString summary(const PlanSpecificationResult &result)
{
    QStringList parts;
    if (!result) {
        for (const DocumentMistake &mistake : result.error())
            parts << mistake.sentence();
        return parts.join(u'\n');
    }
    const PlanSpecification &plan = *result;
    parts << (plan.kind == PlanSpecification::Kind::Compose ? u"compose"_s : u"plan"_s);
    parts << u'“' + plan.name + u'”';
    if (!plan.tenancyType.isEmpty())
        parts << plan.tenancyType;
    for (const DeploymentModel model : plan.models)
        parts << deploymentModelKey(model);
    parts << u'@' + QString::number(plan.deploymentLine);
    if (plan.isLegacy)
        parts << u"old"_s;
    parts << u'[' + plan.clouds().join(u' ') + u']';
    for (const ProviderValue &value : plan.values)
        parts << value.key + u'@' + QString::number(value.line);
    return parts.join(u' ');
}

void compareRemarks(const QList<PlanRemark> &remarks, const QStringList &expected)
{
    QStringList all;
    for (const PlanRemark &remark : remarks)
        all << shown(remark);
    const QString text = all.join(u'\n');
    QVERIFY2(all.size() == expected.size(), qPrintable(text));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString place = expected.at(i).section(u' ', 0, 0) + u' ';
        QVERIFY2(all.at(i).startsWith(place), qPrintable(text));
        QVERIFY2(all.at(i).contains(expected.at(i).section(u' ', 1)), qPrintable(text));
    }
}

const QString onlyConnected = u"N4 are not served by a compose file"_s;

} // namespace

void PlanSpecificationTest::reads_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const QByteArray &yaml, const QString &answer) {
        QTest::newRow(name) << yaml << answer;
    };
    const QString awsValues = u"awsAccountId@4 awsBootstrapRoleAccountArn@5"_s;
    row("plan", plan(aws), u"plan “Acme” byoaDeployment @2 [aws byoc-onprem] "_s + awsValues);
    row("compose", compose(aws),
        u"compose “Acme” byoaDeployment @3 [aws] awsAccountId@5 awsBootstrapRoleAccountArn@6"_s);
    row("all clouds", plan(aws + gcp + azure + oci + nebius),
        u"plan “Acme” byoaDeployment @2 [aws gcp azure oci nebius byoc-onprem] "_s + awsValues
            + u" gcpProjectId@6 gcpProjectNumber@7 gcpServiceAccountEmail@8 azureSubscriptionId@9 "
              "azureTenantId@10 OCITenancyId@11 OCIDomainId@12 nebiusTenantId@13"_s);
    row("clouds that compose cannot serve", compose(aws + oci + nebius),
        u"compose “Acme” byoaDeployment @3 [aws] awsAccountId@5 awsBootstrapRoleAccountArn@6 "
        "OCITenancyId@7 OCIDomainId@8 nebiusTenantId@9"_s);
    row("hosted", plan(aws, "hostedDeployment"),
        u"plan “Acme” hostedDeployment @2 [] "_s + awsValues);
    row("on-premises", plan(aws, "onPremDeployment"),
        u"plan “Acme” onPremDeployment @2 [] "_s + awsValues);
    row("copilot", plan(aws, "onPremCopilotDeployment"),
        u"plan “Acme” onPremCopilotDeployment @2 [] "_s + awsValues);
    row("any case",
        "NAME: Acme\nDeployment:\n  ByoaDeployment:\n"
            + QByteArray(aws).replace("awsB", "AWSB").replace("awsA", "AwsA") + "services: []\n",
        u"plan “Acme” byoaDeployment @2 [aws byoc-onprem] "_s + awsValues);
    row("tenancy", "tenancyType: CUSTOM_TENANCY\n" + plan(nebius),
        u"plan “Acme” CUSTOM_TENANCY byoaDeployment @3 [nebius byoc-onprem] nebiusTenantId@5"_s);
    row("old form", "version: '3.9'\nx-omnistrate-byoa:\n" + aws + "services: {}\n",
        u"compose “” byoaDeployment @2 old [aws] awsAccountId@3 awsBootstrapRoleAccountArn@4"_s);
    row("old hosted form", "name: n\nx-omnistrate-my-account:\n" + aws + "services: {}\n",
        u"compose “n” hostedDeployment @2 old [] awsAccountId@3 awsBootstrapRoleAccountArn@4"_s);
    row("old form beside a plan without deployment",
        "x-omnistrate-service-plan:\n  name: Acme\nx-omnistrate-byoa:\n" + aws,
        u"compose “Acme” byoaDeployment @3 old [aws] awsAccountId@4 awsBootstrapRoleAccountArn@5"_s);
    row("old form beside a new one", compose(aws) + "x-omnistrate-my-account:\n" + aws,
        u"compose “Acme” byoaDeployment @3 [aws] awsAccountId@5 awsBootstrapRoleAccountArn@6"_s);
    row("two models",
        "services: []\ndeployment:\n  hostedDeployment: {}\n  byoaDeployment:\n" + aws,
        u"plan “” hostedDeployment byoaDeployment @2 [aws byoc-onprem] awsAccountId@5 "
        "awsBootstrapRoleAccountArn@6"_s);
    row("braces", "deployment: {byoaDeployment: {nebiusTenantId: tenant-e00a}}\n",
        u"plan “” byoaDeployment @1 [nebius byoc-onprem] nebiusTenantId@1"_s);
    row("JSON", "{\"services\": [], \"deployment\": {\"byoaDeployment\": {}}}",
        u"plan “” byoaDeployment @1 [byoc-onprem]"_s);
    row("alias", "x: &a\n  nebiusTenantId: tenant-e00a\ndeployment:\n  byoaDeployment: *a\n",
        u"plan “” byoaDeployment @3 [nebius byoc-onprem] nebiusTenantId@2"_s);
    row("no deployment", "name: x\nservices: []\n", u"plan “x” @0 []"_s);
    row("plain compose file", "services:\n  web: {image: x}\n", u"compose “” @0 []"_s);
    row("compose with an extension only", "x-omnistrate-service-plan:\n", u"compose “” @0 []"_s);
    row("name that is a list", "name: [a]\nservices: []\n", u"plan “” @0 []"_s);
}

void PlanSpecificationTest::reads()
{
    QFETCH(QByteArray, yaml);
    QTEST(summary(parsePlanSpecification(yaml, m_clouds)), "answer");
}

void PlanSpecificationTest::judges_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("remarks"); ///< letter and line, then a part of the text
    const auto row = [](const char *name, const QByteArray &yaml, const QStringList &remarks) {
        QTest::newRow(name) << yaml << remarks;
    };
    row("good plan", plan(aws + gcp + azure + oci + nebius), {});
    row("good compose", compose(aws + gcp + azure), {onlyConnected});
    row("good on-premises plan",
        "deployment:\n  requirements: {k8sVersion: 1}\n  onPremDeployment:\n" + aws
            + "  onPremInstallerTools: {}\n",
        {u"N3 no accounts are onboarded for it"_s});
    row("hosted", plan(aws, "hostedDeployment"),
        {u"N3 runs in the provider's accounts. To onboard customers' accounts, make a plan with byoaDeployment."_s});
    row("hosted by the platform", "deployment:\n  hostedDeployment:\nservices: []\n",
        {u"N2 runs in the provider's accounts"_s, u"N2 the platform's own accounts are used"_s});
    row("nothing said", "services: []\n", {u"E0 There is no deployment block"_s});
    row("nothing said in compose", "x-omnistrate-service-plan:\n  name: x\n",
        {u"E0 There is no deployment block"_s});
    row("empty deployment", "deployment:\nservices: []\n", {u"E1 names no model"_s});
    row("empty braces", "deployment: {}\n", {u"E1 names no model"_s});
    row("deployment is a text", "deployment: byoa\n", {u"E1 holds a text or a list"_s});
    row("model is a text", "deployment:\n  byoaDeployment: aws\n",
        {u"E2 byoaDeployment holds a text or a list"_s, u"E2 No account of the provider"_s});
    row("empty model", "deployment:\n  byoaDeployment:\n", {u"E2 No account of the provider"_s});
    row("plan holds nothing", "x-omnistrate-service-plan: x\nservices: {}\n",
        {u"E1 x-omnistrate-service-plan holds no fields"_s, u"E1 There is no deployment block"_s});
    row("two models", "deployment:\n  byoaDeployment:\n" + aws + "  hostedDeployment:\n" + aws,
        {u"W5 hostedDeployment is a second deployment model beside byoaDeployment"_s});
    row("unknown model", "deployment:\n  byoDeployment:\n    awsAccountId: '1'\n",
        {u"E1 names no model"_s, u"W2 Did you mean byoaDeployment?"_s});
    row("fields without a model", "deployment:\n  awsAccountId: '1'\n",
        {u"E1 names no model"_s, u"E2 Put it below byoaDeployment."_s});
    row("misplaced in compose", "deployment:\n  byoaDeployment: {}\nservices: {}\n",
        {u"E0 There is no deployment block"_s, u"E1 Move it under x-omnistrate-service-plan."_s});
    row("on-premises in compose", compose(aws, "onPremDeployment"),
        {u"E4 A compose file cannot serve installations on premises"_s});
    row("OCI and Nebius in compose", compose(aws + oci + nebius),
        {onlyConnected, u"E7 To serve Oracle Cloud"_s, u"E8 To serve Oracle Cloud"_s,
         u"E9 To serve Nebius"_s});
    row("old form", "x-omnistrate-byoa:\n" + aws,
        {u"W1 Write the same values under x-omnistrate-service-plan, deployment, byoaDeployment"_s,
         u"N1 are not served by a compose file"_s});
    row("old form beside a new one", compose(aws) + "x-omnistrate-byoa:\n" + aws,
        {onlyConnected, u"W9 Remove x-omnistrate-byoa"_s});
    row("no AWS account", plan(gcp), {u"W3 There is no awsAccountId"_s});
    row("no ARN", plan("    awsAccountId: \"012345678902\"\n"),
        {u"E4 Write awsBootstrapRoleAccountArn: \"arn:aws:iam::012345678902:role/omnistrate-bootstrap-role\" beside it."_s});
    row("no account ID", plan(aws.mid(aws.indexOf('\n') + 1)), {u"E4 awsAccountId is missing."_s});
    row("only a project", plan(aws + gcp.left(gcp.indexOf('\n') + 1)),
        {u"E6 gcpProjectNumber is missing"_s, u"E6 gcpServiceAccountEmail is missing"_s});
    row("only a subscription", plan(aws + azure.left(azure.indexOf('\n') + 1)),
        {u"E6 azureTenantId is missing"_s});
    row("another account in the ARN",
        plan(QByteArray(aws).replace("::012345678902", "::112345678902")),
        {u"E5 of the account 112345678902, but awsAccountId is 012345678902"_s});
    row("another project", plan(aws + QByteArray(gcp).replace("@acme-prod-7", "@other-prod")),
        {u"E8 of the project other-prod, but gcpProjectId is acme-prod-7"_s});
    row("tenant is the subscription", plan(aws + QByteArray(azure).replace("9c0b6471", "0B1F6471")),
        {u"E7 the same as azureSubscriptionId"_s});
    row("both spellings", plan("    AwsAccountId: \"1\"\n" + aws),
        {u"E4 exactly 12 digits"_s,
         u"E5 awsAccountId is the same field as AwsAccountId in line 4"_s});
    row("both spellings of the ARN", plan(aws + "    awsBootstrapRoleARN: x\n"),
        {u"E6 awsBootstrapRoleARN is the same field as awsBootstrapRoleAccountArn in line 5"_s});
    row("deployment in both spellings",
        "deployment:\n  byoaDeployment:\n" + aws + "Deployment: {}\n",
        {u"E5 Deployment is the same field as deployment in line 1"_s});
    row("model in both spellings",
        "deployment:\n  byoaDeployment:\n" + aws + "  ByoaDeployment: {}\n",
        {u"E5 ByoaDeployment is the same field as byoaDeployment in line 2"_s});
    row("typing mistake", plan(aws + "    azureSubscribtionId: x\n"),
        {u"W6 azureSubscribtionId is not known here and has probably no effect. Did you mean azureSubscriptionId?"_s});
    row("unknown", plan(aws + "    colour: red\n"),
        {u"W6 colour is not known here and has probably no effect."_s});
    row("merge", "x: &x {awsAccountId: '1'}\n" + plan("    <<: *x\n"), {u"W5 Merging with <<"_s});
    row("tenancy of compose", compose(aws, "byoaDeployment", "  tenancyType: CUSTOM_TENANCY\n"),
        {u"E3 A compose file cannot have CUSTOM_TENANCY"_s, u"N5 are not served"_s});
    row("tenancy of OCI", "tenancyType: OMNISTRATE_DEDICATED_TENANCY\n" + plan(aws + oci),
        {u"E1 OCI is served only with tenancyType: CUSTOM_TENANCY."_s});
    row("tenancy of OCI is right", "tenancyType: CUSTOM_TENANCY\n" + plan(aws + oci), {});
    row("misspelt tenancy", "tenancyType: OMNISTRATE_DEDICATED\n" + plan(aws),
        {u"E1 tenancyType is “OMNISTRATE_DEDICATED”."_s});
    row("mistyped tenancy", "tenancyType: custom_tenancy\n" + plan(aws),
        {u"E1 Did you mean CUSTOM_TENANCY?"_s});
    row("empty tenancy", "tenancyType:\n" + plan(aws), {u"E1 tenancyType is empty"_s});
}

void PlanSpecificationTest::judges()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QStringList, remarks);
    const PlanSpecificationResult result = parsePlanSpecification(yaml, m_clouds);
    QVERIFY2(result, qPrintable(summary(result)));
    compareRemarks(result->remarks, remarks);
}

void PlanSpecificationTest::judgesValues_data()
{
    QTest::addColumn<QByteArray>("line"); ///< replaces the good line of its field
    QTest::addColumn<QStringList>("remarks");
    const auto row = [](const QByteArray &line, const QStringList &remarks) {
        QTest::newRow(line.constData()) << line << remarks;
    };
    const QString account = u"E4 awsAccountId "_s;
    row("awsAccountId: '012345678902'", {});
    row("awsAccountId: 012345678902",
        {account
         + u"begins with a zero and stands there without quotes: YAML takes it for a number, and the zero is lost. Write \"012345678902\""_s});
    row("awsAccountId: 012345670102", {u"E4 octal"_s, u"E5 of the account"_s});
    row("awsAccountId: 112345678902",
        {u"W4 without quotes, so YAML takes it for a number"_s, u"E5 of the account"_s});
    row("awsAccountId: 1.12345678902e11", {account + u"is written as the number"_s});
    row("awsAccountId: 12_345_678_902", {account + u"is written as the number"_s});
    row("awsAccountId: 0x1F", {account + u"is written as the number"_s});
    row("awsAccountId: 12345678902",
        {u"W4 without quotes"_s,
         account + u"is “12345678902”. An AWS account ID has exactly 12 digits"_s});
    row("awsAccountId: '0123-4567-8902'", {u"E4 Write \"012345678902\", and nothing else."_s});
    row("awsAccountId: ' 012345678902'", {u"E4 Write \"012345678902\", and nothing else."_s});
    row("awsAccountId: acme", {u"E4 made of 12 digits"_s});
    row("awsAccountId: \"<AWS_ACCOUNT_ID>\"", {u"E4 only holds the place"_s});
    row("awsAccountId: xxxxxxxxxxxx", {u"E4 only holds the place"_s});
    row("awsAccountId: YOUR_AWS_ACCOUNT_ID", {u"E4 only holds the place"_s});
    row("awsAccountId: REPLACE_ME", {u"E4 only holds the place"_s});
    row("awsAccountId: $AWS_ACCOUNT", {u"W4 a variable"_s});
    row("awsAccountId: '${AWS_ACCOUNT}'", {u"W4 a variable"_s});
    row("awsAccountId: '{{ $var.account }}'", {u"W4 a variable"_s});
    row("awsAccountId: '123456789012'", {u"N4 as in many examples"_s, u"E5 of the account"_s});
    row("awsAccountId:", {u"E4 awsAccountId is empty"_s});
    row("awsAccountId: ''", {u"E4 awsAccountId is empty"_s});
    row("awsAccountId: ['1']", {u"E4 holds a list"_s});
    const QByteArray role = "awsBootstrapRoleAccountArn: ";
    row(role + "omnistrate-bootstrap-role", {u"E5 not the ARN of a role"_s});
    row(role + "arn:aws:iam::12345:role/omnistrate-bootstrap-role",
        {u"E5 not the ARN of a role"_s});
    row(role + "arn:aws:iam::012345678902:role/admin", {u"W5 names the role admin"_s});
    row(role + "arn:aws-us-gov:iam::012345678902:role/omnistrate-bootstrap-role",
        {u"W5 GovCloud"_s});
    row(role + "arn:aws:iam::<AWS_ACCOUNT_ID>:role/omnistrate-bootstrap-role",
        {u"E5 only holds the place"_s});
    row(role + "arn:aws:iam::your-aws-account-id:role/omnistrate-bootstrap-role",
        {u"E5 only holds the place"_s});
    row("gcpProjectId: 987654321098",
        {u"W6 without quotes"_s, u"E6 This is a project number"_s, u"E8 of the project"_s});
    row("gcpProjectId: Acme", {u"E6 6 to 30 lower-case letters"_s, u"E8 of the project"_s});
    row("gcpProjectId: my-project-123", {u"N6 as in many examples"_s, u"E8 of the project"_s});
    row("gcpProjectId: fireplace-maxxx-you-app", {u"E8 of the project"_s});
    row("gcpProjectNumber: 987654321098", {u"W7 without quotes"_s});
    row("gcpProjectNumber: acme", {u"E7 digits only"_s});
    row("gcpProjectNumber: '12345'", {u"W7 usually has 10 to 13 digits"_s});
    row("gcpServiceAccountEmail: me@example.com", {u"E8 not the address of a service account"_s});
    row("gcpServiceAccountEmail: deploy@acme-prod-7.iam.gserviceaccount.com",
        {u"W8 begins with bootstrap-"_s});
    row("azureSubscriptionId: acme", {u"E9 not an ID of Azure"_s});
    row("azureSubscriptionId: 0B1F6471-1BF0-4DDA-AEC3-CB9272F09590", {});
    row("azureSubscriptionId: 00000000-0000-0000-0000-000000000000", {u"E9 only zeros"_s});
    row("azureTenantId: acme.onmicrosoft.com", {u"E10 not an ID of Azure"_s});
    row("OCITenancyId: ocid1.user.oc1..aaa", {u"E11 not the OCID of a tenancy"_s});
    row("OCITenancyId: ocid1.tenancy.oc2..aaa", {u"W11 realm oc2"_s});
    row("OCIDomainId: ocid1.tenancy.oc1..aaa", {u"E12 not the OCID of an identity domain"_s});
    row("nebiusTenantId: project-e00a", {u"E13 belongs to something else"_s});
    row("nebiusTenantId: acme", {u"W13 usually begins with “tenant-”"_s});
}

void PlanSpecificationTest::judgesValues()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, remarks);
    const QByteArray key = line.left(line.indexOf(':') + 1);
    QByteArrayList lines = (aws + gcp + azure + oci + nebius).split('\n');
    for (QByteArray &good : lines) {
        if (good.trimmed().startsWith(key))
            good = "    " + line;
    }
    const PlanSpecificationResult result = parsePlanSpecification(plan(lines.join('\n')), m_clouds);
    QVERIFY2(result, qPrintable(summary(result)));
    compareRemarks(result->remarks, remarks);
    QStringList errors = remarks.filter(QRegularExpression(u"^E"_s));
    QCOMPARE(result->hasErrors(), !errors.isEmpty());
}

void PlanSpecificationTest::saysWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("mistakes");
    const auto row = [](const char *name, const QByteArray &yaml, const QString &mistakes) {
        QTest::newRow(name) << yaml << mistakes;
    };
    const QString neither =
        u"Line 1: This is neither a plan specification nor a compose file: there is no deployment, "
        "no services and no x-omnistrate-service-plan."_s;
    row("nothing", "", u"The document is empty."_s);
    row("a list", "- a\n",
        u"Line 1: The document has no fields. A plan specification begins with lines such as name: "
        "and deployment:."_s);
    row("something else", "apiVersion: apps/v1\nkind: Deployment\n", neither);
    row("no YAML", "a: [\n", u"Line 1: This is not valid YAML: end of sequence flow not found."_s);
    row("key twice", "deployment:\ndeployment:\n", u"Line 2: deployment is here a second time."_s);
}

void PlanSpecificationTest::saysWhatItCannotRead()
{
    QFETCH(QByteArray, yaml);
    QTEST(summary(parsePlanSpecification(yaml, m_clouds)), "mistakes");
}

void PlanSpecificationTest::namesVariants_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("variants");
    const auto row = [](const char *name, const QByteArray &yaml, const QString &variants) {
        QTest::newRow(name) << yaml << variants;
    };
    row("AWS", plan(aws), u"Standard BYOC, BYOC PrivateLink, BYO-VPC, BYOC On-Premise"_s);
    row("AWS in compose", compose(aws), u"Standard BYOC, BYOC PrivateLink, BYO-VPC"_s);
    row("Azure", plan(azure), u"Standard BYOC, BYO-VPC, BYOC On-Premise"_s);
    row("Nebius", plan(nebius), u"Standard BYOC, BYOC On-Premise"_s);
    row("Nebius in compose", compose(nebius), QString());
    row("hosted", plan(aws, "hostedDeployment"), QString());
    row("air-gapped", plan(aws, "onPremDeployment"), QString());
    row("nothing", "services: []\n", QString());
}

void PlanSpecificationTest::namesVariants()
{
    QFETCH(QByteArray, yaml);
    const PlanSpecificationResult result = parsePlanSpecification(yaml, m_clouds);
    QVERIFY2(result, qPrintable(summary(result)));
    QTEST(result->variants().join(u", "_s), "variants");
}

void PlanSpecificationTest::readsFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"spec.yaml"_s);
    QCOMPARE(summary(readPlanSpecification(path, m_clouds)),
             u"There is no file %1. Check the name and the folder."_s.arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(plan(nebius));
    file.close();
    QCOMPARE(summary(readPlanSpecification(path, m_clouds)),
             u"plan “Acme” byoaDeployment @2 [nebius byoc-onprem] nebiusTenantId@4"_s);
}

void PlanSpecificationTest::everyFieldIsOfACloud()
{
    for (const DeploymentField &field : deploymentFields()) {
        const Cloud *cloud = m_clouds.find(field.cloud);
        QVERIFY2(cloud, qPrintable(field.key));
        bool isThere = field.accountKey.isEmpty();
        const QList<AccountField> fields = cloud->accountFields();
        for (const AccountField &account : fields)
            isThere = isThere || account.key == field.accountKey;
        QVERIFY2(isThere, qPrintable(field.key));
    }
}

void PlanSpecificationTest::hostileTextsAreAnsweredQuickly_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const auto many = [](const QByteArray &key, const QByteArray &value) {
        QByteArray fields;
        for (int i = 0; i < 30'000; ++i)
            fields += "    " + key + QByteArray::number(i) + ": " + value + "\n";
        return fields;
    };
    QTest::newRow("many unknown fields") << plan(many("awsAccountId", "x"));
    QTest::newRow("many strangers") << "deployment:\n" + many("byoaDeployment", "{}");
    QTest::newRow("long value") << plan("    awsAccountId: " + QByteArray(900'000, '1') + "\n");
    QTest::newRow("long ARN") << plan("    awsBootstrapRoleAccountArn: arn:aws"
                                      + QByteArray(900'000, 'a') + "\n");
    QTest::newRow("long e-mail") << plan("    gcpServiceAccountEmail: " + QByteArray(900'000, 'a')
                                         + "\n");
    QTest::newRow("long OCID") << plan("    OCITenancyId: ocid1.tenancy.oc1.."
                                       + QByteArray(900'000, '.') + "\n");
    QTest::newRow("long name") << "name: " + QByteArray(900'000, 'x') + "\nservices: []\n";
    QTest::newRow("long tenancy") << "tenancyType: " + QByteArray(900'000, 'x')
            + "\nservices: []\n";
    QTest::newRow("long key") << plan("    ? " + QByteArray(900'000, 'x') + "\n    : 1\n");
}

void PlanSpecificationTest::hostileTextsAreAnsweredQuickly()
{
    QFETCH(QByteArray, yaml);
    QElapsedTimer timer;
    timer.start();
    const PlanSpecificationResult result = parsePlanSpecification(yaml, m_clouds);
    QVERIFY2(result, qPrintable(summary(result)));
    QVERIFY(result->remarks.size() <= 100);
    for (const PlanRemark &remark : result->remarks)
        QVERIFY2(remark.text.size() < 1000, qPrintable(remark.text));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(PlanSpecificationTest)
#include "PlanSpecificationTest.moc"
