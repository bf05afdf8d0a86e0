// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/DeploymentBlockEdit.h"
#include "cloud/CloudCatalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

class DeploymentBlockEditTest : public QObject
{
    Q_OBJECT

private slots:
    void renders_data();
    void renders();
    void edits_data();
    void edits();
    void keepsLineEndsAndMarks_data();
    void keepsLineEndsAndMarks();
    void writesTheModel_data();
    void writesTheModel();
    void writesValuesAsTheyAre_data();
    void writesValuesAsTheyAre();
    void refuses_data();
    void refuses();

private:
    CloudCatalogue m_clouds;
};

namespace {

const QByteArray arn = "\"arn:aws:iam::012345678902:role/omnistrate-bootstrap-role\"";

DeploymentBlock awsBlock()
{
    return {DeploymentModel::Byoa, {{u"awsAccountId"_s, u"012345678902"_s}}};
}

/// The lines of the block below a model, for `awsBlock()`.
QByteArray fields(int indent)
{
    const QByteArray space(indent, ' ');
    return space + "awsAccountId: \"012345678902\"\n" + space + "awsBootstrapRoleAccountArn: " + arn
        + '\n';
}

QString text(const Result<QByteArray> &result)
{
    return result ? QString::fromUtf8(*result)
                  : u"PROBLEM: "_s + result.error().what + u' ' + result.error().advice;
}

QByteArray crlf(const QByteArray &text)
{
    return QByteArray(text).replace("\n", "\r\n");
}

void documents()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    const QByteArray old = "    awsAccountId: 12345678902\n"
                           "    gcpProjectId: x\n";
    const QByteArray odd =
        "# top\n\nname:   'Acme'   # odd  \n\n# services\nservices:\n  - name: a\n"
        "    script: |\n      a: b\n      # no comment\n      \tc\n\n\n# end\n";

    row("plan", "name: x\ndeployment:\n  byoaDeployment:\n" + old + "services: []\n",
        "name: x\ndeployment:\n  byoaDeployment:\n" + fields(4) + "services: []\n");
    row("block first", "deployment:\n  byoaDeployment:\n" + old + odd,
        "deployment:\n  byoaDeployment:\n" + fields(4) + odd);
    row("block last", odd + "deployment:\n  byoaDeployment:\n" + old,
        odd + "deployment:\n  byoaDeployment:\n" + fields(4));
    row("another model", "deployment: # ours\n  hostedDeployment:\n" + old + odd,
        "deployment: # ours\n  byoaDeployment:\n" + fields(4) + odd);
    row("two models",
        "deployment:\n  hostedDeployment:\n" + old + "  # between\n  byoaDeployment:\n" + old + odd,
        "deployment:\n  byoaDeployment:\n" + fields(4) + "  # between\n" + odd);
    row("other things in the block",
        "deployment:\n  requirements:\n    k8sVersion: '>=1'   # odd\n\n  onPremDeployment:\n" + old
            + "\n  onPremInstallerTools: {}\n" + odd,
        "deployment:\n  requirements:\n    k8sVersion: '>=1'   # odd\n\n  byoaDeployment:\n"
            + fields(4) + "\n  onPremInstallerTools: {}\n" + odd);
    row("no model but other things", "deployment:\n  # r\n  requirements: {}\nservices: []\n",
        "deployment:\n  # r\n  byoaDeployment:\n" + fields(4)
            + "  requirements: {}\nservices: []\n");
    row("comments in the block",
        "deployment:\n  # model\n  byoaDeployment: # gone\n    # first\n    awsAccountId: 1 # "
        "gone\n"
        "      # second\n\n    # third\n\n# services\nservices: []\n",
        "deployment:\n  # model\n  byoaDeployment:\n    # first\n    # second\n    # third\n"
            + fields(4) + "\n# services\nservices: []\n");
    row("wide indentation",
        "deployment:\n    byoaDeployment:\n        awsAccountId: 1\nservices: []\n",
        "deployment:\n    byoaDeployment:\n" + fields(8) + "services: []\n");
    row("empty model", "deployment:\n  byoaDeployment:\nservices: []\n",
        "deployment:\n  byoaDeployment:\n" + fields(4) + "services: []\n");
    row("empty block", "deployment:\nservices: []\n",
        "deployment:\n  byoaDeployment:\n" + fields(4) + "services: []\n");
    row("empty block with a comment", "deployment:   # later\n  # here\nservices: []\n",
        "deployment:   # later\n  # here\n  byoaDeployment:\n" + fields(4) + "services: []\n");
    row("null block", "deployment: ~  # later\nservices: []\n",
        "deployment:  # later\n  byoaDeployment:\n" + fields(4) + "services: []\n");
    row("null word", "services: []\ndeployment: null\n",
        "services: []\ndeployment:\n  byoaDeployment:\n" + fields(4));
    row("empty braces", "deployment: {}\nservices: []\n",
        "deployment:\n  byoaDeployment:\n" + fields(4) + "services: []\n");
    row("braces", "deployment: {byoaDeployment: {awsAccountId: 1}} # gone\n\nservices: []\n",
        "deployment:\n  byoaDeployment:\n" + fields(4) + "\nservices: []\n");
    row("braces over lines",
        "services: []\ndeployment: {\n  # kept\n  byoaDeployment: {\n    awsAccountId: "
        "1\n}\n}\n\n# end\n",
        "services: []\ndeployment:\n  byoaDeployment:\n    # kept\n" + fields(4) + "\n# end\n");
    row("model in braces",
        "deployment:\n  byoaDeployment: {awsAccountId: 1,\n    gcpProjectId: x}\nservices: []\n",
        "deployment:\n  byoaDeployment:\n" + fields(4) + "services: []\n");
    row("a text", "deployment: byoa\nservices: []\n",
        "deployment:\n  byoaDeployment:\n" + fields(4) + "services: []\n");
    row("other spelling", "Deployment:\n  ByoaDeployment:\n" + old + "services: []\n",
        "Deployment:\n  byoaDeployment:\n" + fields(4) + "services: []\n");
    row("in quotes", "\"deployment\":\n  \"byoaDeployment\":\n" + old + "services: []\n",
        "\"deployment\":\n  byoaDeployment:\n" + fields(4) + "services: []\n");
    row("alias in the block",
        "x: &a\n  awsAccountId: 1\ndeployment:\n  byoaDeployment: *a\nservices: []\n",
        "x: &a\n  awsAccountId: 1\ndeployment:\n  byoaDeployment:\n" + fields(4)
            + "services: []\n");
    row("merged in the model",
        "x: &a\n  awsAccountId: 1\ndeployment:\n  byoaDeployment:\n    <<: *a\nservices: []\n",
        "x: &a\n  awsAccountId: 1\ndeployment:\n  byoaDeployment:\n" + fields(4)
            + "services: []\n");
    row("an alias for the block", "x: &a\n  byoaDeployment: {}\ndeployment: *a\nservices: []\n",
        "x: &a\n  byoaDeployment: {}\ndeployment:\n  byoaDeployment:\n" + fields(4)
            + "services: []\n");
    row("an anchor that nothing names",
        "deployment: &d\n  byoaDeployment: &b\n" + old + "services: []\n",
        "deployment: &d\n  byoaDeployment:\n" + fields(4) + "services: []\n");
    row("marks", "%YAML 1.2\n---\ndeployment:\n  byoaDeployment:\n" + old + "...\n# z\n",
        "%YAML 1.2\n---\ndeployment:\n  byoaDeployment:\n" + fields(4) + "...\n# z\n");
    row("indented document",
        "  name: x\n  deployment:\n    byoaDeployment:\n      awsAccountId: 1\n  services: []\n",
        "  name: x\n  deployment:\n    byoaDeployment:\n" + fields(6) + "  services: []\n");
    row("no block", "# yes\nname: x\n# s\nservices: []\n",
        "# yes\nname: x\ndeployment:\n  byoaDeployment:\n" + fields(4) + "# s\nservices: []\n");
    row("no block and no name", "# yes\nservices:\n- name: x\n",
        "# yes\ndeployment:\n  byoaDeployment:\n" + fields(4) + "services:\n- name: x\n");
    row("no block and a long name", "services: []\nname: >\n  x\n\n  y\n\nz: 1\n",
        "services: []\nname: >\n  x\n\n  y\ndeployment:\n  byoaDeployment:\n" + fields(4)
            + "\nz: 1\n");

    row("compose",
        "x-omnistrate-service-plan:\n  name: x\n  deployment:\n    byoaDeployment:\n      a: 1\n  "
        "pricing: []\n"
            + odd,
        "x-omnistrate-service-plan:\n  name: x\n  deployment:\n    byoaDeployment:\n" + fields(6)
            + "  pricing: []\n" + odd);
    row("compose, block last",
        "x-omnistrate-service-plan:\n  name: x\n  deployment:\n    byoaDeployment:\n      a: "
        "1\n\n# s\nservices: {}\n",
        "x-omnistrate-service-plan:\n  name: x\n  deployment:\n    byoaDeployment:\n" + fields(6)
            + "\n# s\nservices: {}\n");
    row("compose without a block",
        "services: {}\nx-omnistrate-service-plan:\n    name: x # n\n    tenancyType: T\n    "
        "features: {}\n",
        "services: {}\nx-omnistrate-service-plan:\n    name: x # n\n    tenancyType: T\n    "
        "deployment:\n"
        "      byoaDeployment:\n"
            + fields(8) + "    features: {}\n");
    row("compose with an empty plan", "x-omnistrate-service-plan:\nservices: {}\n",
        "x-omnistrate-service-plan:\n  deployment:\n    byoaDeployment:\n" + fields(6)
            + "services: {}\n");
    row("compose without a plan", "version: '3.9'\n\n# s\nservices: {}\n",
        "version: '3.9'\nx-omnistrate-service-plan:\n  deployment:\n    byoaDeployment:\n"
            + fields(6) + "\n# s\nservices: {}\n");
    row("compose with a text that goes on without indentation",
        "x-omnistrate-service-plan:\n  name: 'a\nb'\n  deployment:\n    byoaDeployment:\n      "
        "awsAccountId: 1\n  pricing: []\n",
        "x-omnistrate-service-plan:\n  name: 'a\nb'\n  deployment:\n    byoaDeployment:\n"
            + fields(6) + "  pricing: []\n");
    row("old form",
        "version: '3.9'\nx-omnistrate-byoa:\n  # kept\n  awsAccountId: 1\n\nservices: {}\n",
        "version: '3.9'\nx-omnistrate-service-plan:\n  deployment:\n    byoaDeployment:\n      # "
        "kept\n"
            + fields(6) + "\nservices: {}\n");
    row("old form beside a plan",
        "x-omnistrate-service-plan:\n  name: x\nx-omnistrate-byoa:\n  awsAccountId: 1\nservices: "
        "{}\n",
        "x-omnistrate-service-plan:\n  name: x\n  deployment:\n    byoaDeployment:\n" + fields(6)
            + "services: {}\n");
    row("both old forms and a block at the top",
        "x-omnistrate-byoa: {}\nx-omnistrate-my-account:\n  awsAccountId: 1\ndeployment: "
        "{}\nservices: {}\n",
        "x-omnistrate-service-plan:\n  deployment:\n    byoaDeployment:\n" + fields(6)
            + "services: {}\n");
}

} // namespace

void DeploymentBlockEditTest::renders_data()
{
    QTest::addColumn<bool>("isCompose");
    QTest::addColumn<QString>("text");
    QTest::newRow("plan") << false
                          << QString::fromUtf8("deployment:\n  byoaDeployment:\n" + fields(4));
    QTest::newRow("compose") << true
                             << QString::fromUtf8("x-omnistrate-service-plan:\n  deployment:\n    "
                                                  "byoaDeployment:\n"
                                                  + fields(6));
}

void DeploymentBlockEditTest::renders()
{
    QFETCH(bool, isCompose);
    const auto kind =
        isCompose ? PlanSpecification::Kind::Compose : PlanSpecification::Kind::PlanSpec;
    QTEST(renderDeploymentBlock(kind, awsBlock()), "text");
    QVERIFY(renderDeploymentBlock(kind, {}).isEmpty());
    const PlanSpecificationResult plan =
        parsePlanSpecification(renderDeploymentBlock(kind, awsBlock()).toUtf8(), m_clouds);
    QVERIFY(plan);
    QVERIFY(!plan->hasErrors());
}

void DeploymentBlockEditTest::edits_data()
{
    documents();
}

void DeploymentBlockEditTest::edits()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(text(editDeploymentBlock(before, awsBlock(), m_clouds)), QString::fromUtf8(after));
    // What is right already stays as it is.
    QCOMPARE(text(editDeploymentBlock(after, awsBlock(), m_clouds)), QString::fromUtf8(after));
}

void DeploymentBlockEditTest::keepsLineEndsAndMarks_data()
{
    documents();
}

void DeploymentBlockEditTest::keepsLineEndsAndMarks()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto check = [this](const QByteArray &from, const QByteArray &to) {
        QCOMPARE(text(editDeploymentBlock(from, awsBlock(), m_clouds)), QString::fromUtf8(to));
    };
    check(crlf(before), crlf(after));
    check("\xEF\xBB\xBF" + before, "\xEF\xBB\xBF" + after);
    check(before.chopped(1), after.chopped(1));
    check(crlf(before).chopped(2), crlf(after).chopped(2));
}

void DeploymentBlockEditTest::writesTheModel_data()
{
    QTest::addColumn<DeploymentModel>("model");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("BYOA") << DeploymentModel::Byoa << QByteArray("byoaDeployment");
    QTest::newRow("hosted") << DeploymentModel::Hosted << QByteArray("hostedDeployment");
    QTest::newRow("on-premises") << DeploymentModel::OnPrem << QByteArray("onPremDeployment");
    QTest::newRow("copilot") << DeploymentModel::OnPremCopilot
                             << QByteArray("onPremCopilotDeployment");
}

void DeploymentBlockEditTest::writesTheModel()
{
    QFETCH(DeploymentModel, model);
    QFETCH(QByteArray, key);
    DeploymentBlock block = awsBlock();
    block.model = model;
    QCOMPARE(text(editDeploymentBlock("deployment:\n  byoaDeployment: {}\n", block, m_clouds)),
             QString::fromUtf8("deployment:\n  " + key + ":\n" + fields(4)));
}

void DeploymentBlockEditTest::writesValuesAsTheyAre_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const QString &value, const QByteArray &written) {
        QTest::newRow(qPrintable(value)) << value << written;
    };
    row(u"tenant-e00a"_s, "\"tenant-e00a\"");
    row(u"007"_s, "\"007\"");
    row(u"null"_s, "\"null\"");
    row(u"a\"b\\c"_s, "\"a\\\"b\\\\c\"");
    row(u"a: b # c"_s, "\"a: b # c\"");
    row(u"  spaced "_s, "\"spaced\"");
    row(u"%1 ü😀"_s, "\"%1 ü😀\"");
    row(u"{{ $x }}"_s, "\"{{ $x }}\"");
}

void DeploymentBlockEditTest::writesValuesAsTheyAre()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, written);
    const DeploymentBlock block{DeploymentModel::Byoa, {{u"nebiusTenantId"_s, value}}};
    QCOMPARE(
        text(editDeploymentBlock("deployment:\n", block, m_clouds)),
        QString::fromUtf8("deployment:\n  byoaDeployment:\n    nebiusTenantId: " + written + '\n'));
}

void DeploymentBlockEditTest::refuses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem"); ///< a part of it
    const auto row = [](const char *name, const QByteArray &before, const QString &problem,
                        const QString &key = u"awsAccountId"_s,
                        const QString &value = u"012345678902"_s) {
        QTest::newRow(name) << before << key << value << problem;
    };
    const QByteArray good = "deployment:\n  byoaDeployment: {}\n";
    const QByteArray compose = "x-omnistrate-service-plan:\n  deployment:\n";
    row("no YAML", "a: [\n", u"The specification cannot be read. Line 1: This is not valid YAML"_s);
    row("no specification", "a: 1\n", u"This is neither a plan specification"_s);
    row("no values", good, u"No account is given"_s, u"awsAccountId"_s, u" "_s);
    row("unknown value", good, u"No account is given"_s, u"colour"_s, u"red"_s);
    row("two lines", good, u"awsAccountId holds a character that cannot be seen"_s,
        u"awsAccountId"_s, u"1\n2"_s);
    row("zero-width space", good, u"holds a character that cannot be seen"_s, u"awsAccountId"_s,
        u"1\u200B2"_s);
    row("OCI in compose", compose, u"A compose file cannot hold OCITenancyId."_s, u"OCITenancyId"_s,
        u"x"_s);
    row("Nebius in compose", compose, u"A compose file cannot hold nebiusTenantId."_s,
        u"nebiusTenantId"_s, u"x"_s);
    row("JSON", "{\"deployment\": {}}\n", u"The document is written in braces"_s);
    row("plan in braces", "x-omnistrate-service-plan: {name: x}\n",
        u"x-omnistrate-service-plan in line 1 is written in braces"_s);
    row("plan is an alias", "x: &a\n  name: x\nx-omnistrate-service-plan: *a\n",
        u"x-omnistrate-service-plan in line 3 is written in braces or refers to another part"_s);
    row("braces with more", "deployment: {byoaDeployment: {}, requirements: {}}\n",
        u"holds requirements besides, which would be lost"_s);
    row("block is named elsewhere", "deployment: &d\n  byoaDeployment: {}\nx: *d\n",
        u"Another part of the document refers to the deployment block"_s);
    row("a value is named elsewhere",
        "deployment:\n  byoaDeployment:\n    awsAccountId: &a '1'\nx: *a\n",
        u"Another part of the document refers to the deployment block (in line 3"_s);
    row("a value is named beside",
        "deployment:\n  byoaDeployment: &a {awsAccountId: '1'}\n  requirements: *a\n",
        u"refers to the deployment block (in line 2"_s);
    row("the plan is named elsewhere", "x-omnistrate-service-plan: &p\n  name: x\nx: *p\n",
        u"cannot be changed safely"_s);
    row("merged", "x: &x {byoaDeployment: {}}\ndeployment:\n  <<: *x\n", u"(<< in line 3)"_s);
    row("a text that goes on without indentation",
        "deployment:\n  byoaDeployment:\n    awsAccountId: 'x\ny'\n    gcpProjectId: x\nz: 1\n",
        u"cannot be changed safely"_s);
    row("twice", "deployment:\n  byoaDeployment: {}\nDeployment: {}\n", u"is there twice"_s);
    row("model twice", "deployment:\n  byoaDeployment: {}\n  BYOADeployment: {}\n",
        u"is there twice"_s);
    row("explicit key", "services: []\n? deployment\n: byoaDeployment: {}\n",
        u"something stands before deployment"_s);
    row("an anchor and a null", "deployment: &d ~\n", u"has an anchor or a tag"_s);
    row("an anchor and nothing", "deployment: &d\nservices: []\n", u"has an anchor or a tag"_s);
}

void DeploymentBlockEditTest::refuses()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, problem);
    const Result<QByteArray> result =
        editDeploymentBlock(before, {DeploymentModel::Byoa, {{key, value}}}, m_clouds);
    QVERIFY2(!result, qPrintable(text(result)));
    QVERIFY2(text(result).contains(problem), qPrintable(text(result)));
    QVERIFY(result.error().kind == Problem::Kind::Input);
    QVERIFY(!result.error().advice.isEmpty());
}

QTEST_GUILESS_MAIN(DeploymentBlockEditTest)
#include "DeploymentBlockEditTest.moc"
