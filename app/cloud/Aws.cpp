// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/Cloud.h"
#include "cloud/CloudFormationLink.h"
#include "cloud/GrantInstructions.h"
#include "cloud/PastedText.h"
#include "text/ShellWords.h"
#include "text/VisibleText.h"

#include <QCoreApplication>

#include <memory>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

/// Amazon Web Services. Facts: byoc-facts.md 1.1, 2, 4, 5 and 9; customer-portal.md 2.5.
class Aws final : public Cloud
{
    Q_DECLARE_TR_FUNCTIONS(byoc::Aws)

public:
    QString id() const override { return u"aws"_s; }
    QString name() const override { return tr("Amazon Web Services"); }
    QString shortName() const override { return tr("AWS"); }
    QString mechanism() const override { return tr("CloudFormation"); }

    QString accountHeading() const override { return tr("Your AWS account"); }
    QString accountIntro() const override
    {
        return tr("The account that will hold the resources. Someone with AdministratorAccess in "
                  "it has to finish the setup.");
    }
    QList<AccountField> accountFields() const override;
    QString identityKey() const override { return u"aws_account_id"_s; }
    bool supportsPrivateLink() const override { return true; }
    QString privateLinkLabel() const override { return tr("Use AWS PrivateLink"); }
    QString privateLinkHelp() const override
    {
        return tr(
            "Traffic between the platform and your account stays off the public internet. AWS "
            "charges for each endpoint-hour and for traffic; this cannot be changed later.");
    }
    QString mayCreateNetworksLabel() const override
    {
        return tr("The platform may create VPCs in this account");
    }
    QString mayCreateNetworksHelp() const override
    {
        return tr("Turn off to deploy only into VPCs that you bring.");
    }
    QStringList warnings(const AccountAnswers &answers) const override;

    QJsonObject derivedParameters(const AccountAnswers &answers,
                                  const QString &organizationId) const override;
    QString derivedLabel(const QString &key) const override
    {
        return key == "aws_bootstrap_role_arn"_L1 ? tr("Bootstrap role") : Cloud::derivedLabel(key);
    }
    QString configurationMethod() const override { return u"CloudFormation"_s; }
    std::optional<QStringList> ctlArguments(const AccountAnswers &answers) const override;
    QList<GrantedResource> grantedResources(const AccountAnswers &answers,
                                            const QString &organizationId) const override;

    GrantGuide grantGuide(const GrantFacts &facts) const override;
    QList<KnownFailure> knownFailures() const override;
    QStringList trustedHosts() const override
    {
        return Cloud::trustedHosts()
            + QStringList{u"console.aws.amazon.com"_s, u"*.console.aws.amazon.com"_s,
                          u"signin.aws.amazon.com"_s, u"docs.aws.amazon.com"_s};
    }

    QStringList commandSources() const override
    {
        return Cloud::commandSources()
            + QStringList{u"https://s3.amazonaws.com/omnistrate-cloudformation/"_s};
    }

    QString regionListKey() const override { return u"awsRegions"_s; }
    std::optional<NetworkField> networkField() const override;

private:
    static QString normaliseAccountId(const QString &typed);
    static FieldVerdict checkAccountId(const QString &value);
    static QString normaliseVpc(const QString &typed);
    static FieldVerdict checkVpc(const QString &value);

    /// `reduced`: the same stack without the load balancer policy, if there is a choice.
    using Link = CloudFormationLink;
    static GrantMethod consoleMethod(const QString &account, const Link &link,
                                     const std::optional<Link> &reduced);
    static GrantMethod cliMethod(const QString &account, const Link &link,
                                 const std::optional<Link> &reduced);
    static GrantMethod templateMethod(const QString &url, const QString &reducedUrl,
                                      const GrantFacts &facts);
    static GrantMethod terraformMethod(const QString &organizationId);
    static QString policyNote();
    static QStringList linkRemarks(const Link &link, const GrantFacts &facts);
    static QStringList itemRemarks(const Link &link);
    static QStringList identityRemarks(const QString &identity, const GrantFacts &facts);
    static QStringList templateRemarks(const QString &templateUrl, const QString &organizationId);
    static QString pageRemark(const QUrl &link);
    static QUrl consoleLink(const QString &url);
};

QString Aws::normaliseAccountId(const QString &typed)
{
    static const QRegularExpression grouped(
        uR"(\A([0-9]{4})[\s\x{2010}-\x{2013}-]*([0-9]{4})[\s\x{2010}-\x{2013}-]*([0-9]{4})\z)"_s);
    static const QRegularExpression arn(
        uR"(\barn(?::|%3A)aws[a-z-]*(?::|%3A)[^:%\s]*(?::|%3A)[^:%\s]*(?::|%3A)([0-9]{12})(?![0-9]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    // https://123456789012.signin.aws.amazon.com/console and the console of a multi-session sign-in
    static const QRegularExpression host(
        uR"(\A(?:https?://)?([0-9]{12})(?:-[a-z0-9]+)?\.[a-z0-9.-]*amazon)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // the access portal: …/start/#/console?account_id=123456789012&role_name=…
    static const QRegularExpression query(uR"([?&#/]account(?:_?id)?=([0-9]{12})(?![0-9]))"_s,
                                          QRegularExpression::CaseInsensitiveOption);

    const QString text = pasted::clean(typed);
    if (const auto match = grouped.match(text); match.hasMatch())
        return match.captured(1) + match.captured(2) + match.captured(3);
    for (const QRegularExpression &pattern : {arn, host, query}) {
        if (const QString account = pasted::capture(text, pattern); !account.isEmpty())
            return account;
    }
    return text;
}

FieldVerdict Aws::checkAccountId(const QString &value)
{
    static const QRegularExpression digits(uR"(\A[0-9]+\z)"_s);
    if (!digits.match(value).hasMatch()) {
        return FieldVerdict::wrong(tr("An AWS account ID is made of 12 digits, for example "
                                      "012345678901. An alias or a name does not do."));
    }
    if (value.size() != 12) {
        return FieldVerdict::wrong(tr("An AWS account ID has exactly 12 digits, with the zeros in "
                                      "front; this one has %n.",
                                      nullptr, static_cast<int>(value.size())));
    }
    return FieldVerdict::fine();
}

QString Aws::normaliseVpc(const QString &typed)
{
    static const QRegularExpression vpc(uR"((?<![a-z0-9-])(vpc-[a-z0-9]+)(?![a-z0-9-]))"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const QString text = pasted::clean(typed);
    const QString found = pasted::capture(text, vpc);
    return found.isEmpty() ? text : found.toLower();
}

FieldVerdict Aws::checkVpc(const QString &value)
{
    static const QRegularExpression usual(uR"(\Avpc-(?:[0-9a-f]{8}|[0-9a-f]{17})\z)"_s);
    static const QRegularExpression possible(uR"(\Avpc-[0-9a-z]+\z)"_s);
    if (usual.match(value).hasMatch())
        return FieldVerdict::fine();
    if (possible.match(value).hasMatch()) {
        return FieldVerdict::warning(tr("A VPC ID usually has 8 or 17 hexadecimal digits after "
                                        "“vpc-”. Please check that nothing is missing."));
    }
    return FieldVerdict::wrong(tr("This is not a VPC ID. It begins with “vpc-”, for example "
                                  "vpc-0123456789abcdef0."));
}

QList<AccountField> Aws::accountFields() const
{
    return {{
        .key = u"aws_account_id"_s,
        .label = tr("AWS account ID"),
        .help = tr("The 12 digits that identify the account."),
        .example = u"012345678901"_s,
        .whereText = tr("In the AWS console, open the menu with your name at the top right: the "
                        "account ID is the first line. With the AWS CLI, run this command."),
        .whereLink =
            QUrl(u"https://docs.aws.amazon.com/IAM/latest/UserGuide/console-account-id.html"_s),
        .whereCommand = u"aws sts get-caller-identity --query Account --output text"_s,
        .normalise = &Aws::normaliseAccountId,
        .check = &Aws::checkAccountId,
    }};
}

std::optional<NetworkField> Aws::networkField() const
{
    return NetworkField{
        .key = u"cloud_provider_native_network_id"_s,
        .label = tr("VPC ID"),
        .help = tr("A VPC of yours in the same region that has been imported for this account."),
        .example = u"vpc-0123456789abcdef0"_s,
        .required = false,
        .whereText = tr("In the AWS console, open VPC, then Your VPCs, in the right region. With "
                        "the AWS CLI, run this command."),
        .whereLink = QUrl(u"https://console.aws.amazon.com/vpc/"_s),
        .whereCommand = u"aws ec2 describe-vpcs --query 'Vpcs[].[VpcId,CidrBlock]' --output text"_s,
        .normalise = &Aws::normaliseVpc,
        .check = &Aws::checkVpc,
    };
}

QStringList Aws::warnings(const AccountAnswers &answers) const
{
    static const QRegularExpression otherPartition(
        uR"(arn(?::|%3A)aws-[a-z-]+|amazonaws-us-gov\.com|amazonaws\.(?:com\.)?cn\b)"_s,
        QRegularExpression::CaseInsensitiveOption);

    if (!answers.values.value(identityKey()).contains(otherPartition))
        return {};
    return {tr("This account seems to be in AWS GovCloud or in AWS China. The setup is made for "
               "the standard AWS regions and may not work there.")};
}

QJsonObject Aws::derivedParameters(const AccountAnswers &answers, const QString &) const
{
    const QString account = identity(answers);
    if (account.isEmpty())
        return {};
    return {{u"aws_bootstrap_role_arn"_s,
             QString(u"arn:aws:iam::"_s + account + u":role/omnistrate-bootstrap-role"_s)}};
}

std::optional<QStringList> Aws::ctlArguments(const AccountAnswers &answers) const
{
    QStringList arguments{u"--aws-account-id="_s + identity(answers)};
    if (answers.privateLink)
        arguments << u"--private-link"_s;
    return arguments << ctlNetworkArgument(answers) << ctlTagArguments(answers);
}

QList<GrantedResource> Aws::grantedResources(const AccountAnswers &, const QString &) const
{
    const QString role = tr("IAM role");
    const QString policy = tr("IAM policy");
    return {
        {tr("IAM OIDC provider"), u"oidc.eks.….amazonaws.com/id/…"_s,
         tr("Lets the control plane sign in without a password or a stored key. The parameters of "
            "the stack name the exact issuer.")},
        {role, u"omnistrate-bootstrap-role"_s,
         tr("The control plane takes this role to set up and manage deployments.")},
        {role, u"omnistrate-eks-iam-role"_s, tr("Runs the Kubernetes control plane (EKS).")},
        {role, u"omnistrate-ec2-node-group-iam-role"_s,
         tr("Runs the machines of the Kubernetes clusters.")},
        {role, u"omnistrate-terraform-role"_s,
         tr("For Terraform parts of a product; it has no rights unless the product asks for "
            "them.")},
        {policy, u"omnistrate-bootstrap-policy"_s,
         tr("What the bootstrap role may do, such as managing EC2, EKS and load balancers.")},
        {policy, u"omnistrate-infrastructure-provisioning-policy"_s,
         tr("What is needed to create the infrastructure of a deployment.")},
        {policy, u"omnistrate-bootstrap-permissions-boundary"_s,
         tr("The upper limit for every role that the platform creates.")},
        {policy, u"AWSLoadBalancerControllerIAMPolicy"_s,
         tr("For the AWS Load Balancer Controller; can be left out if the account has it.")},
    };
}

QString Aws::policyNote()
{
    return tr("Does this account run the AWS Load Balancer Controller already? Then its policy "
              "exists, and the stack has to leave it out.");
}

/// Why the link is not opened; empty: it leads to the documented page, byoc-facts.md 1.1 and 9. The
/// console has many others, which grant what they are told to.
QString Aws::pageRemark(const QUrl &link)
{
    static const QRegularExpression console(
        uR"(\Ahttps://(?:[a-z0-9-]+\.)*console\.aws\.amazon\.com(?=/))"_s);
    static const QRegularExpression page(
        uR"(\A/cloudformation/home(?:\?region=[a-z0-9-]+)?#/stacks/(?:quickcreate|create/review)\?)"_s);
    const QString address = link.toString(QUrl::FullyEncoded);
    const QRegularExpressionMatch start = console.match(address);
    if (!start.hasMatch())
        return tr("The link does not lead to the AWS console, so it is shown but not opened.");
    if (!page.match(address.mid(start.capturedEnd())).hasMatch())
        return tr("The link leads to another page of the AWS console than the one that creates a "
                  "stack, so it is shown but not opened.");
    return {};
}

/// The link, if it may be opened.
QUrl Aws::consoleLink(const QString &url)
{
    const QUrl link = instructions::httpsLink(url);
    return pageRemark(link).isEmpty() ? link : QUrl();
}

// The documented place and names: byoc-facts.md 1.1.
QStringList Aws::templateRemarks(const QString &templateUrl, const QString &organizationId)
{
    static const QRegularExpression documented(
        uR"(\Ahttps://s3\.amazonaws\.com/omnistrate-cloudformation/([A-Za-z0-9-]+)/account-config-setup-template(?:-no-lb-policy)?\.yaml\z)"_s);
    const QRegularExpressionMatch match = documented.match(templateUrl);
    if (!match.hasMatch()) {
        return {tr("The template comes from “%1”, not from the documented place "
                   "(s3.amazonaws.com/omnistrate-cloudformation).")
                    .arg(visibleText(templateUrl, 300, true))};
    }
    if (!organizationId.isEmpty() && match.captured(1) != organizationId) {
        return {tr("The template was made for the organization %1, not for %2.")
                    .arg(match.captured(1).left(80), visibleText(organizationId, 80, true))};
    }
    return {};
}

/// Whom the roles would trust.
QStringList Aws::identityRemarks(const QString &identity, const GrantFacts &facts)
{
    if (facts.organizationId.isEmpty() || identity.isEmpty() || identity == facts.organizationId)
        return {};
    return {tr("The stack would trust the organization %1, not %2.")
                .arg(visibleText(identity, 80, true), visibleText(facts.organizationId, 80, true))};
}

QStringList Aws::itemRemarks(const Link &link)
{
    static const QRegularExpression flag(uR"(\A(?:true|false)\z)"_s);
    static const QMap<QString, QRegularExpression> documented{
        {u"AccountConfigIdentityId"_s, QRegularExpression(uR"(\A[A-Za-z0-9-]+\z)"_s)},
        {u"OIDCIssuerURLWithoutPrefix"_s,
         QRegularExpression(uR"(\Aoidc\.eks\.[a-z0-9-]+\.amazonaws\.com/id/[0-9A-F]+\z)"_s)},
        {u"OIDCIssuerThumbprintList"_s,
         QRegularExpression(uR"(\A[0-9a-f]{40}(?:,[0-9a-f]{40})*\z)"_s)},
        {u"ServiceAccount"_s, QRegularExpression(uR"(\Abootstrap-sa\z)"_s)},
        {u"CreateLoadBalancerPolicy"_s, flag},
        {u"K8sDebugAccessEnabled"_s, flag},
        {u"AgentInfrastructureMutationEnabled"_s, flag},
        {u"ExpandBoundaryForAWSServiceIntegrations"_s, flag},
        {u"EnableECRHelmChartPull"_s, flag},
    };
    static const QStringList inEveryLink{u"AccountConfigIdentityId"_s,
                                         u"OIDCIssuerURLWithoutPrefix"_s,
                                         u"OIDCIssuerThumbprintList"_s, u"ServiceAccount"_s};
    static const QString prefix = u"param_"_s;

    QStringList remarks;
    QSet<QString> names;
    const QList<Link::Parameter> items = link.items();
    for (const Link::Parameter &item : items) {
        const bool isKnown = names.contains(item.name);
        names << item.name;
        const QString shown = visibleText(item.name, 80, true);
        const QString parameter =
            item.name.startsWith(prefix) ? item.name.mid(prefix.size()) : QString();
        if (isKnown) // which of them the console takes is not documented either
            remarks << tr("The link says “%1” more than once.").arg(shown);
        else if (parameter.isEmpty() && item.name != "templateURL"_L1
                 && item.name != "stackName"_L1)
            remarks << tr("“%1” in the link is not documented.").arg(shown);
        if (parameter.isEmpty())
            continue;
        const auto known = documented.constFind(parameter);
        if (known == documented.constEnd())
            remarks << tr("The parameter “%1” is not documented.")
                           .arg(visibleText(parameter, 80, true));
        else if (!known->match(item.value).hasMatch())
            remarks << tr("The parameter “%1” has a value of another form than documented: “%2”.")
                           .arg(parameter, visibleText(item.value, 120, true));
    }
    for (const QString &name : inEveryLink) {
        if (!names.contains(prefix + name))
            remarks << tr("The parameter “%1” of the documented link is missing.").arg(name);
    }
    return remarks;
}

QStringList Aws::linkRemarks(const Link &link, const GrantFacts &facts)
{
    static const QStringList stackNames{u"AccountConfigSetup"_s, u"OmnistrateAccountConfigSetup"_s};

    QStringList remarks;
    if (const QString page = pageRemark(instructions::httpsLink(link.url())); !page.isEmpty())
        remarks << page;
    const QString identity = link.parameter(u"AccountConfigIdentityId"_s);
    remarks += identityRemarks(identity, facts);
    remarks +=
        templateRemarks(link.templateUrl(), identity.isEmpty() ? facts.organizationId : identity);
    if (!stackNames.contains(link.stackName()))
        remarks << tr("The stack is named “%1”, not “%2”.")
                       .arg(link.stackName(), stackNames.constFirst());
    remarks += itemRemarks(link);
    return withoutExcess(remarks);
}

GrantMethod Aws::consoleMethod(const QString &account, const Link &link,
                               const std::optional<Link> &reduced)
{
    GrantStep open{
        .text = account.isEmpty()
            ? tr("Open CloudFormation while signed in to your account as an administrator.")
            : tr("Open CloudFormation while signed in to %1 as an administrator.").arg(account),
        .link = consoleLink(link.url()),
    };
    if (open.link.isEmpty())
        open.command = link.url(); // shown, never opened
    else
        open.linkLabel = tr("Open CloudFormation");

    GrantStep create{
        .text = tr("Tick “I acknowledge that AWS CloudFormation might create IAM resources with "
                   "custom names”, then choose Create stack."),
    };
    const QUrl reducedLink = reduced ? consoleLink(reduced->url()) : QUrl();
    if (!reducedLink.isEmpty()) {
        create.note = policyNote();
        create.alternativeLabel = tr("Use the link without its policy");
        create.alternativeLink = reducedLink;
    }
    return {u"console"_s, tr("Console"), {open, create}};
}

GrantMethod Aws::cliMethod(const QString &account, const Link &link,
                           const std::optional<Link> &reduced)
{
    const GrantStep check{
        .text = account.isEmpty()
            ? tr("Check that the AWS CLI is signed in to the right account.")
            : tr("Check that the AWS CLI is signed in to the right account: this has to print %1.")
                  .arg(account),
        .command = u"aws sts get-caller-identity --query Account --output text"_s,
    };
    GrantStep create{
        .text = tr("Create the stack. This is what the link to the console would do."),
        .command = shell::joinLines(link.createStackArguments()),
    };
    if (reduced) {
        create.note = policyNote();
        create.alternativeLabel = tr("Copy the command without its policy");
        create.alternativeCommand = shell::joinLines(reduced->createStackArguments());
    }
    const GrantStep wait{
        .text = tr("Wait until the stack is complete, usually a few minutes. The command ends "
                   "without a message when it is."),
        .command = shell::join(link.waitArguments()),
    };
    return {u"cli"_s, tr("AWS CLI"), {check, create, wait}};
}

/// For a bare template: its parameters are not known here, so there is no command to offer.
GrantMethod Aws::templateMethod(const QString &url, const QString &reducedUrl,
                                const GrantFacts &facts)
{
    GrantStep open{
        .text = tr("Open CloudFormation as an administrator of the account, choose Create stack "
                   "and enter this as the Amazon S3 URL of the template."),
        .linkLabel = tr("Open CloudFormation"),
        .link = QUrl(u"https://console.aws.amazon.com/cloudformation/"_s),
        .command = url,
        .differences = {templateRemarks(url, facts.organizationId), {}},
    };
    if (!reducedUrl.isEmpty() && reducedUrl != url) {
        open.note = policyNote();
        open.alternativeLabel = tr("Copy the template without its policy");
        open.alternativeCommand = reducedUrl;
        open.alternativeDifferences.remarks = templateRemarks(reducedUrl, facts.organizationId);
    }
    const GrantStep create{
        .text = tr("Leave the parameters as they are, tick “I acknowledge that AWS CloudFormation "
                   "might create IAM resources with custom names”, then choose Submit."),
    };
    return {u"console"_s, tr("Console"), {open, create}};
}

GrantMethod Aws::terraformMethod(const QString &organizationId)
{
    return {u"terraform"_s,
            tr("Terraform"),
            {
                {
                    .text = tr("CloudFormation is preferred. Use Terraform only if everything in "
                               "this account has to be under Terraform."),
                    .linkLabel = tr("Open the repository"),
                    .link = QUrl(u"https://github.com/omnistrate-oss/account-setup"_s),
                    .command = u"git clone https://github.com/omnistrate-oss/account-setup"_s,
                    .alternativeLabel = tr("Watch how it is done"),
                    .alternativeLink = QUrl(u"https://youtu.be/eKktc4QKgaA"_s),
                },
                {
                    .text = tr("Apply it with the credentials of an administrator."),
                    .command = u"cd account-setup/aws && terraform init && "
                               "TF_VAR_account_config_identity_id="_s
                        + shell::quote(organizationId) + u" terraform apply"_s,
                    .note = tr("Terraform has no switch to leave the load balancer policy out. If "
                               "the account has it, import it with “terraform import” first."),
                },
            }};
}

GrantGuide Aws::grantGuide(const GrantFacts &facts) const
{
    const QString account = instructions::identifier(facts, identityKey(), u"awsAccountID"_s);
    GrantGuide guide{
        .heading = tr("Grant access in AWS"),
        .summary = account.isEmpty()
            ? tr("Create one CloudFormation stack in your account. It makes four roles that the "
                 "platform may use; nothing is deployed yet.")
            : tr("Create one CloudFormation stack in account %1. It makes four roles that the "
                 "platform may use; nothing is deployed yet.")
                  .arg(account),
        .rights = tr("Whoever creates the stack needs AdministratorAccess in this account."),
        .waitingFor = tr("Waiting for you to create the stack"),
        .doneLabel = tr("I have created it"),
        .quirks =
            {tr("The roles have fixed names. If the stack of another product has made them in "
                "this account, this stack cannot make them again."),
             tr("After the stack is complete, it can take a minute until AWS lets the new "
                "roles be used.")},
        .video = QUrl(u"https://youtu.be/c3HNnM8UJBE"_s),
    };

    const QString full =
        instructions::find(facts, u"cloudformation_url"_s, u"awsCloudFormationTemplateURL"_s);
    const QString reduced = instructions::find(facts, u"cloudformation_url_no_lb"_s,
                                               u"awsCloudFormationNoLBTemplateURL"_s);
    const QString url = full.isEmpty() ? reduced : full;
    if (url.isEmpty())
        return guide;

    const std::optional<Link> link = Link::parse(url);
    if (!link) {
        guide.methods = {templateMethod(url, reduced, facts)};
        return guide;
    }

    std::optional<Link> reducedLink;
    if (!full.isEmpty() && link->parameter(u"CreateLoadBalancerPolicy"_s) != "false"_L1) {
        reducedLink = Link::parse(reduced);
        if (!reducedLink)
            reducedLink = link->withoutLoadBalancerPolicy();
    }
    guide.methods = {consoleMethod(account, *link, reducedLink),
                     cliMethod(account, *link, reducedLink)};
    const QStringList remarks = linkRemarks(*link, facts);
    guide.methods[0].steps[0].differences.remarks = remarks; // opens the link
    guide.methods[1].steps[1].differences.remarks = remarks; // creates the same stack
    if (reducedLink) {
        const QStringList others = linkRemarks(*reducedLink, facts);
        guide.methods[0].steps[1].alternativeDifferences.remarks = others;
        guide.methods[1].steps[1].alternativeDifferences.remarks = others;
    }

    // The identity in the link is the one that the stack will trust.
    QString organization = link->parameter(u"AccountConfigIdentityId"_s);
    if (organization.isEmpty())
        organization = facts.organizationId;
    if (!organization.isEmpty()) {
        guide.methods << terraformMethod(organization);
        guide.methods.last().steps.last().differences.remarks =
            identityRemarks(organization, facts);
    }
    return guide;
}

QList<KnownFailure> Aws::knownFailures() const
{
    const QList<KnownFailure> failures{
        {
            .id = u"aws-lb-policy-exists"_s,
            .pattern = u"AWSLoadBalancerControllerIAMPolicy.*(exist|duplicate)"
                       "|(exist|duplicate).*AWSLoadBalancerControllerIAMPolicy"_s,
            .headline = tr("A policy with this name exists already"),
            .cause = tr("The AWS Load Balancer Controller is installed in this account."),
            .cure = tr("Delete the failed stack, then use the link that leaves the policy out."),
            .actionLabel = tr("Open that link"),
            .actionMethod = u"console"_s,
            .useAlternativeLink = true,
        },
        {
            .id = u"aws-capability"_s,
            .pattern = u"CAPABILITY_(NAMED_)?IAM|InsufficientCapabilities"_s,
            .headline = tr("The acknowledgement is missing"),
            .cause = tr("The stack makes roles with fixed names, and AWS wants that confirmed."),
            .cure = tr("Tick the acknowledgement before you choose Create stack, or add "
                       "“--capabilities CAPABILITY_NAMED_IAM” to the command."),
            .actionLabel = tr("Show the command"),
            .actionMethod = u"cli"_s,
        },
        {
            .id = u"aws-sts-region"_s,
            .pattern = u"\\bSTS\\b.*(not activated|disabled|not enabled)"
                       "|(not activated|disabled).*\\bSTS\\b|RegionDisabled"_s,
            .headline = tr("AWS STS is turned off in a region"),
            .cause = tr("The security token service (STS), which signs the platform in, is turned "
                        "off for that region in the IAM account settings."),
            .cure = tr("In the AWS console, open IAM, then Account settings, turn on STS for the "
                       "region and verify again."),
        },
        {
            .id = u"aws-explicit-deny"_s,
            .pattern = u"explicit deny|service control polic|permissions? boundary"_s,
            .headline = tr("A rule of your organization forbids it"),
            .cause = tr("A service control policy or a permissions boundary denies what the stack "
                        "needs, even to administrators."),
            .cure = tr("Ask whoever runs your AWS organization for an exemption, or use an account "
                       "to which the rule does not apply."),
        },
        {
            .id = u"aws-already-connected"_s,
            .pattern = u"(omnistrate-[a-z0-9-]+|OIDC|OpenID|provider with url).*already exists"
                       "|EntityAlreadyExists|already exists.*(omnistrate-|OIDC|OpenID)"_s,
            .headline = tr("The roles exist already"),
            .cause = tr("This account was connected before, by an older stack or for another "
                        "product. The names are fixed, so they can exist only once."),
            .cure = tr("Keep using that connection, or delete the old stack when nothing needs it "
                       "any more, and create the stack again."),
        },
        {
            .id = u"aws-rollback-complete"_s,
            .pattern = u"ROLLBACK_(COMPLETE|FAILED)|Stack \\[[^\\]]*\\] already exists"
                       "|AlreadyExistsException"_s,
            .headline = tr("A failed stack is in the way"),
            .cause = tr("A stack of an earlier try is still there. It cannot be updated, and its "
                        "name cannot be used twice."),
            .cure = tr("In CloudFormation, read the first failed event of that stack, then delete "
                       "the stack and create it again."),
            .actionLabel = tr("Show the steps"),
            .actionMethod = u"console"_s,
        },
        {
            .id = u"aws-role-not-assumable"_s,
            .pattern =
                u"AssumeRole|assume.{0,60}role|InvalidIdentityToken|omnistrate-bootstrap-role"
                "|No OpenIDConnect provider"_s,
            .headline = tr("The role cannot be used"),
            .cause = tr("The stack is in another account than the one entered, was changed before "
                        "it was created, or is so new that AWS does not let its role be used yet."),
            .cure = tr("Compare the account ID, wait a minute and verify again. If it stays so, "
                       "delete the stack and create it again from the link."),
            .actionLabel = tr("Show the steps"),
            .actionMethod = u"console"_s,
        },
        {
            .id = u"aws-not-authorized"_s,
            .pattern = u"not authorized to perform|AccessDenied|UnauthorizedOperation"_s,
            .headline = tr("Rights are missing"),
            .cause = tr("Whoever created the stack does not have AdministratorAccess."),
            .cure = tr("Let an administrator of the account create the stack."),
        },
    };
    return failures + Cloud::knownFailures();
}

} // namespace

std::unique_ptr<const Cloud> makeAws()
{
    return std::make_unique<Aws>();
}

} // namespace byoc
