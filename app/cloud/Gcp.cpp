// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/Cloud.h"
#include "cloud/GrantInstructions.h"
#include "cloud/PastedText.h"
#include "text/ShellWords.h"

#include <QCoreApplication>

#include <memory>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

/// Google Cloud. Facts: byoc-facts.md 1.2, 4, 5 and 9; customer-portal.md 2.6.
class Gcp final : public Cloud
{
    Q_DECLARE_TR_FUNCTIONS(byoc::Gcp)

public:
    QString id() const override { return u"gcp"_s; }
    QString name() const override { return tr("Google Cloud"); }
    QString shortName() const override { return tr("GCP"); }
    QString mechanism() const override { return tr("Cloud Shell"); }

    QString accountHeading() const override { return tr("Your Google Cloud project"); }
    QString accountIntro() const override
    {
        return tr("The project that will hold the resources. Someone with the role Owner in it has "
                  "to finish the setup.");
    }
    QList<AccountField> accountFields() const override;
    QString identityKey() const override { return u"gcp_project_id"_s; }
    QString mayCreateNetworksLabel() const override
    {
        return tr("The platform may create VPC networks in this project");
    }
    QString mayCreateNetworksHelp() const override
    {
        return tr("Turn off to deploy only into networks that you bring.");
    }

    QJsonObject derivedParameters(const AccountAnswers &answers,
                                  const QString &organizationId) const override;
    QString derivedLabel(const QString &key) const override
    {
        return key == "gcp_service_account_email"_L1 ? tr("Bootstrap service account")
                                                     : Cloud::derivedLabel(key);
    }
    QString configurationMethod() const override { return u"GCPScript"_s; }
    std::optional<QStringList> ctlArguments(const AccountAnswers &answers) const override;
    QString ctlRemark() const override
    {
        return tr("The e-mail address of the service account is not passed: omnistrate-ctl derives "
                  "it from the project.");
    }
    QList<GrantedResource> grantedResources(const AccountAnswers &answers,
                                            const QString &organizationId) const override;

    GrantGuide grantGuide(const GrantFacts &facts) const override;
    QList<KnownFailure> knownFailures() const override;
    QStringList trustedHosts() const override
    {
        return Cloud::trustedHosts()
            + QStringList{u"shell.cloud.google.com"_s, u"console.cloud.google.com"_s,
                          u"cloud.google.com"_s};
    }

    QString regionListKey() const override { return u"gcpRegions"_s; }
    std::optional<NetworkField> networkField() const override;

private:
    static QString normaliseProjectId(const QString &typed);
    static FieldVerdict checkProjectId(const QString &value);
    static QString normaliseProjectNumber(const QString &typed);
    static FieldVerdict checkProjectNumber(const QString &value);
    static QString normaliseNetwork(const QString &typed);
    static FieldVerdict checkNetwork(const QString &value);
};

QString Gcp::normaliseProjectId(const QString &typed)
{
    // The console's `?project=…`, a resource name `projects/…` and a service account's address.
    static const QRegularExpression query(uR"([?&]project=([^&#\s]+))"_s);
    static const QRegularExpression path(uR"((?:\A|/)projects/([^/?#&\s]+))"_s);
    static const QRegularExpression email(uR"(@([a-z][a-z0-9-]+)\.iam\.gserviceaccount\.com\z)"_s);

    const QString text = pasted::clean(typed);
    for (const QRegularExpression &pattern : {query, path, email}) {
        const QString project = pasted::capture(text, pattern);
        if (!project.isEmpty())
            return QString(project).replace("%3A"_L1, ":"_L1, Qt::CaseInsensitive);
    }
    return text;
}

FieldVerdict Gcp::checkProjectId(const QString &value)
{
    static const QRegularExpression usual(uR"(\A[a-z][a-z0-9-]{4,28}[a-z0-9]\z)"_s);
    static const QRegularExpression legacy(
        uR"(\A[a-z0-9.-]+\.[a-z]+:[a-z][a-z0-9-]{4,28}[a-z0-9]\z)"_s);
    static const QRegularExpression digits(uR"(\A[0-9]+\z)"_s);

    if (digits.match(value).hasMatch()) {
        return FieldVerdict::wrong(tr("This is a project number. The project ID begins with a "
                                      "letter, for example my-project-123."));
    }
    if (legacy.match(value).hasMatch()) {
        return FieldVerdict::warning(tr("This is an old project ID that belongs to a domain. The "
                                        "setup may not work with it; a project with a plain ID "
                                        "will."));
    }
    if (!usual.match(value).hasMatch()) {
        return FieldVerdict::wrong(tr("A project ID has 6 to 30 lower-case letters, digits and "
                                      "hyphens and begins with a letter, for example "
                                      "my-project-123. The project's name does not do."));
    }
    if (value.contains("google"_L1) || value.contains("ssl"_L1)) {
        return FieldVerdict::wrong(tr("A project ID cannot contain “google” or “ssl”. Please copy "
                                      "the ID from the console again."));
    }
    return FieldVerdict::fine();
}

QString Gcp::normaliseProjectNumber(const QString &typed)
{
    static const QRegularExpression path(uR"((?:\A|/)projects/([0-9]+)(?![^/?#\s]))"_s);
    static const QRegularExpression query(uR"([?&]project=([0-9]+)(?![^&#\s]))"_s);
    static const QRegularExpression spacedDigits(uR"(\A[0-9][0-9\s]*\z)"_s);

    QString text = pasted::clean(typed);
    for (const QRegularExpression &pattern : {path, query}) {
        if (const QString number = pasted::capture(text, pattern); !number.isEmpty())
            return number;
    }
    if (spacedDigits.match(text).hasMatch())
        text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

FieldVerdict Gcp::checkProjectNumber(const QString &value)
{
    static const QRegularExpression digits(uR"(\A[0-9]+\z)"_s);
    if (!digits.match(value).hasMatch()) {
        return FieldVerdict::wrong(tr("A project number has digits only, for example "
                                      "123456789012. The project ID goes into the other field."));
    }
    if (value.size() < 10 || value.size() > 13) {
        return FieldVerdict::warning(tr("A project number usually has 10 to 13 digits; this one "
                                        "has %n. Please check it.",
                                        nullptr, static_cast<int>(value.size())));
    }
    return FieldVerdict::fine();
}

QString Gcp::normaliseNetwork(const QString &typed)
{
    // projects/<project>/global/networks/<name> and …/networking/networks/details/<name>?…
    static const QRegularExpression path(uR"(/networks/(?:details/)?([a-z0-9-]+)(?:[/?#]|\z))"_s);
    const QString text = pasted::clean(typed);
    const QString found = pasted::capture(text, path);
    return found.isEmpty() ? text : found;
}

FieldVerdict Gcp::checkNetwork(const QString &value)
{
    static const QRegularExpression usual(uR"(\A[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?\z)"_s);
    if (usual.match(value).hasMatch())
        return FieldVerdict::fine();
    return FieldVerdict::warning(tr("The name of a VPC network usually has lower-case letters, "
                                    "digits and hyphens only and begins with a letter, for example "
                                    "my-network."));
}

QList<AccountField> Gcp::accountFields() const
{
    const QUrl documentation(u"https://cloud.google.com/resource-manager/docs/"
                             "creating-managing-projects#identifying_projects"_s);
    return {
        {
            .key = u"gcp_project_id"_s,
            .label = tr("Project ID"),
            .help = tr("The ID of the project, which is not always the same as its name."),
            .example = u"my-project-123"_s,
            .whereText = tr("In the Google Cloud console, the dashboard of the project shows its "
                            "ID and its number. With gcloud, this prints the project in use."),
            .whereLink = documentation,
            .whereCommand = u"gcloud config get-value project"_s,
            .normalise = &Gcp::normaliseProjectId,
            .check = &Gcp::checkProjectId,
        },
        {
            .key = u"gcp_project_number"_s,
            .label = tr("Project number"),
            .help = tr("The number that Google gave to the same project."),
            .example = u"123456789012"_s,
            .whereText = tr("The dashboard of the project shows it below the project ID. With "
                            "gcloud, this prints the number of the project in use."),
            .whereLink = documentation,
            .whereCommand = u"gcloud projects describe \"$(gcloud config get-value project)\" "
                            "--format='value(projectNumber)'"_s,
            .normalise = &Gcp::normaliseProjectNumber,
            .check = &Gcp::checkProjectNumber,
        },
    };
}

std::optional<NetworkField> Gcp::networkField() const
{
    return NetworkField{
        .key = u"cloud_provider_native_network_id"_s,
        .label = tr("VPC network name"),
        .help = tr("A network of yours that has been imported for this project."),
        .example = u"my-network"_s,
        .required = false,
        .whereText = tr("In the Google Cloud console, open VPC network, then VPC networks. With "
                        "gcloud, run this command."),
        .whereLink = QUrl(u"https://console.cloud.google.com/networking/networks/list"_s),
        .whereCommand = u"gcloud compute networks list"_s,
        .normalise = &Gcp::normaliseNetwork,
        .check = &Gcp::checkNetwork,
    };
}

QJsonObject Gcp::derivedParameters(const AccountAnswers &answers,
                                   const QString &organizationId) const
{
    const QString project = identity(answers);
    if (project.isEmpty() || organizationId.isEmpty())
        return {};
    // Names of service accounts are lower-case, organisation IDs are not.
    return {{u"gcp_service_account_email"_s,
             QString(u"bootstrap-"_s + organizationId.toLower() + u'@' + project
                     + u".iam.gserviceaccount.com"_s)}};
}

std::optional<QStringList> Gcp::ctlArguments(const AccountAnswers &answers) const
{
    const QMap<QString, QString> values = normalisedValues(answers);
    return QStringList{u"--gcp-project-id="_s + values.value(u"gcp_project_id"_s),
                       u"--gcp-project-number="_s + values.value(u"gcp_project_number"_s),
                       ctlNetworkArgument(answers)}
    + ctlTagArguments(answers);
}

QList<GrantedResource> Gcp::grantedResources(const AccountAnswers &,
                                             const QString &organizationId) const
{
    const QString account = tr("Service account");
    const QString organization = organizationId.toLower();
    return {
        {account, u"bootstrap-"_s + organization,
         tr("The control plane uses it to set up and manage deployments. It may manage Compute "
            "Engine, Kubernetes Engine and access policies.")},
        {account, u"omnistrate-da-"_s + organization,
         tr("Used inside your clusters to manage machines, clusters and storage.")},
        {account, u"config-connector-sa"_s,
         tr("Used by Config Connector to create Google Cloud resources for a deployment.")},
        {account, u"omnistrate-"_s + organization,
         tr("Used by deployments to write logs and metrics and to read secrets and objects.")},
        {account, u"omnistrate-tf-"_s + organization,
         tr("For Terraform parts of a product; it has no roles unless the product asks for them.")},
        {tr("Custom role"), u"omnistrateServiceAccountPolicyManager"_s,
         tr("Allows reading and setting who may use a service account.")},
        {tr("Workload identity pool"), u"omnistrate-bootstrap-id-pool"_s,
         tr("Lets the control plane sign in without a stored key.")},
        {tr("Workload identity provider"), u"omnistrate-oidc-prov"_s,
         tr("Says which control plane that pool trusts.")},
    };
}

GrantGuide Gcp::grantGuide(const GrantFacts &facts) const
{
    const QString project = instructions::identifier(facts, identityKey(), u"gcpProjectID"_s);
    const QString number =
        instructions::identifier(facts, u"gcp_project_number"_s, u"gcpProjectNumber"_s);
    const QString command = instructions::withQuotedUrls(
        instructions::find(facts, u"gcp_bootstrap_shell_script"_s, u"gcpBootstrapShellCommand"_s));

    GrantGuide guide{
        .heading = tr("Grant access in Google Cloud"),
        .summary = project.isEmpty()
            ? tr("Run one command in Google Cloud Shell. It makes service accounts that the "
                 "platform may use; nothing is deployed yet.")
            : tr("Run one command in Google Cloud Shell for project %1. It makes service accounts "
                 "that the platform may use; nothing is deployed yet.")
                  .arg(project),
        .rights = tr("Whoever runs the command needs the role Owner (roles/owner) in the project."),
        .waitingFor = tr("Waiting for you to run the command"),
        .doneLabel = tr("I have run it"),
        .quirks = {tr("In a brand-new project, the script first makes a small temporary cluster in "
                      "us-central1 and deletes it again. Google creates a part that is needed only "
                      "with the first cluster, so this takes a while longer."),
                   tr("The script turns to the APIs for IAM, IAM credentials, resource management, "
                      "Compute Engine and Kubernetes Engine; they have to be enabled in the "
                      "project."),
                   tr("A policy of your organization can forbid service accounts or identities "
                      "from outside. An organization administrator can make an exception.")},
        .video = QUrl(u"https://youtu.be/isTGi8tQA2w"_s),
    };
    if (command.isEmpty())
        return guide;

    guide.methods << GrantMethod{
        u"cloud-shell"_s,
        tr("Cloud Shell"),
        {
            {
                .text = project.isEmpty()
                    ? tr("Open Google Cloud Shell while signed in as an owner of the project.")
                    : tr("Open Google Cloud Shell while signed in as an owner of %1.").arg(project),
                .linkLabel = tr("Open Cloud Shell"),
                .link = QUrl(
                    u"https://shell.cloud.google.com/?cloudshell_ephemeral=true&show=terminal"_s),
            },
            {
                .text = tr("Paste this command there and press Enter."),
                .command = command,
                .differences = compareCommand(
                    instructions::documentedScriptCommand(facts, u"gcp-bootstrap"_s), command),
                .note = tr("If it stops half-way, run it again: what is done already stays."),
            },
        }};

    if (!project.isEmpty() && !number.isEmpty() && !facts.organizationId.isEmpty()) {
        guide.methods << GrantMethod{
            u"terraform"_s,
            tr("Terraform"),
            {
                {
                    .text = tr("Use Terraform if everything in this project has to be under "
                               "Terraform. Otherwise Cloud Shell is simpler."),
                    .linkLabel = tr("Open the repository"),
                    .link = QUrl(u"https://github.com/omnistrate-oss/account-setup"_s),
                    .command = u"git clone https://github.com/omnistrate-oss/account-setup"_s,
                    .alternativeLabel = tr("Watch how it is done"),
                    .alternativeLink = QUrl(u"https://youtu.be/eKktc4QKgaA"_s),
                },
                {
                    .text = tr("Apply it, signed in as an owner of the project."),
                    .command = u"cd account-setup/gcp && gcloud auth application-default login && "
                               "terraform init && TF_VAR_project_id="_s
                        + shell::quote(project) + u" TF_VAR_project_number="_s
                        + shell::quote(number) + u" TF_VAR_account_config_identity_id="_s
                        + shell::quote(facts.organizationId) + u" terraform apply"_s,
                    .note = tr("In a brand-new project this fails, because the identity pool of "
                               "Kubernetes Engine is missing. Create an Autopilot cluster, apply "
                               "again, then delete the cluster."),
                },
            }};
    }
    return guide;
}

QList<KnownFailure> Gcp::knownFailures() const
{
    const QList<KnownFailure> failures{
        {
            .id = u"gcp-identity-pool-missing"_s,
            .pattern = u"svc\\.id\\.goog|identity pool does not exist"_s,
            .headline = tr("The project has no identity pool yet"),
            .cause = tr("The project is brand-new. Google makes this pool only with the first "
                        "Kubernetes cluster."),
            .cure = tr("Create an Autopilot cluster in the project, run the command again, then "
                       "delete the cluster."),
            .actionLabel = tr("Show the command"),
            .actionMethod = u"cloud-shell"_s,
        },
        {
            .id = u"gcp-organization-policy"_s,
            .pattern = u"allowedPolicyMemberDomains|constraints/iam\\.|permitted customer"
                       "|organi[sz]ation policy|workloadIdentityPoolProviders"
                       "|disableServiceAccountCreation"_s,
            .headline = tr("A policy of your organization forbids it"),
            .cause = tr("The organization allows no identities from outside, or no new service "
                        "accounts."),
            .cure = tr("Ask an organization administrator for an exception for this project, then "
                       "run the command again."),
            .actionLabel = tr("Show the command"),
            .actionMethod = u"cloud-shell"_s,
        },
        {
            .id = u"gcp-project-number"_s,
            .pattern = u"project.?number.*(match|mismatch|differ|invalid|wrong)"
                       "|(mismatch|does not match).*project.?number"_s,
            .headline = tr("The project number is another project's"),
            .cause = tr("Project ID and project number do not belong together."),
            .cure = tr("Look both up with “gcloud projects list”, then delete this onboarding and "
                       "start again with the right number."),
        },
        {
            .id = u"gcp-permission"_s,
            .pattern = u"permission.?denied|does not have (the )?permission"
                       "|(policy update|access).{0,20}denied|setIamPolicy|forbidden"_s,
            .headline = tr("Rights are missing"),
            .cause = tr("The command was not run by an owner of the project, or in another "
                        "project."),
            .cure = tr("Run it again, signed in with the role Owner in this project."),
            .actionLabel = tr("Show the command"),
            .actionMethod = u"cloud-shell"_s,
        },
    };
    return failures + Cloud::knownFailures();
}

} // namespace

std::unique_ptr<const Cloud> makeGcp()
{
    return std::make_unique<Gcp>();
}

} // namespace byoc
