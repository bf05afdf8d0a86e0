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

const auto guidForm = uR"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"_s;

/// Microsoft Azure. Facts: byoc-facts.md 1.0, 1.3, 4, 5 and 9; customer-portal.md 2.6.
class Azure final : public Cloud
{
    Q_DECLARE_TR_FUNCTIONS(byoc::Azure)

public:
    QString id() const override { return u"azure"_s; }
    QString name() const override { return tr("Microsoft Azure"); }
    QString shortName() const override { return tr("Azure"); }
    QString mechanism() const override { return tr("Cloud Shell"); }

    QString accountHeading() const override { return tr("Your Azure subscription"); }
    QString accountIntro() const override
    {
        return tr("The subscription that will hold the resources, and the tenant (directory) it "
                  "belongs to. An owner of the subscription who is also a Privileged Role "
                  "Administrator has to finish the setup.");
    }
    QList<AccountField> accountFields() const override;
    QString identityKey() const override { return u"azure_subscription_id"_s; }
    QString mayCreateNetworksLabel() const override
    {
        return tr("The platform may create virtual networks in this subscription");
    }
    QString mayCreateNetworksHelp() const override
    {
        return tr("Turn off to deploy only into virtual networks that you bring.");
    }
    QStringList warnings(const AccountAnswers &answers) const override;

    QString configurationMethod() const override { return u"AzureScript"_s; }
    std::optional<QStringList> ctlArguments(const AccountAnswers &answers) const override;
    QList<GrantedResource> grantedResources(const AccountAnswers &answers,
                                            const QString &organizationId) const override;

    GrantGuide grantGuide(const GrantFacts &facts) const override;
    QList<KnownFailure> knownFailures() const override;
    QStringList trustedHosts() const override
    {
        return Cloud::trustedHosts() + QStringList{u"portal.azure.com"_s, u"learn.microsoft.com"_s};
    }

    QString regionListKey() const override { return u"azureRegions"_s; }
    std::optional<NetworkField> networkField() const override;

private:
    static QString normaliseSubscription(const QString &typed);
    static QString normaliseTenant(const QString &typed);
    static FieldVerdict checkGuid(const QString &value);
    static QString normaliseNetwork(const QString &typed);
    static FieldVerdict checkNetwork(const QString &value);
};

/// The GUID that one of these patterns finds, in lower case; otherwise the text as it is.
QString findGuid(const QString &typed, std::initializer_list<QRegularExpression> patterns)
{
    // {…} is how Windows writes GUIDs.
    static const QRegularExpression whole(u"\\A[{(\"']?("_s + guidForm + u")[})\"']?\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = pasted::clean(typed);
    if (const QString guid = pasted::capture(text, whole); !guid.isEmpty())
        return guid.toLower();
    for (const QRegularExpression &pattern : patterns) {
        if (const QString guid = pasted::capture(text, pattern); !guid.isEmpty())
            return guid.toLower();
    }
    return text;
}

QString Azure::normaliseSubscription(const QString &typed)
{
    // A resource ID, or an address of the portal that holds one, perhaps percent-encoded.
    static const QRegularExpression resource(u"(?:/|%2F|\\A)subscriptions(?:/|%2F)("_s + guidForm
                                                 + u")"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(u"subscription(?:_?id)?=("_s + guidForm + u")"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return findGuid(typed, {resource, query});
}

QString Azure::normaliseTenant(const QString &typed)
{
    static const QRegularExpression portal(u"@("_s + guidForm + u")"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(u"tenant(?:_?id)?=("_s + guidForm + u")"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression authority(
        u"(?:login\\.microsoftonline\\.com|sts\\.windows\\.net|tenants)(?:/|%2F)("_s + guidForm
            + u")"_s,
        QRegularExpression::CaseInsensitiveOption);
    return findGuid(typed, {portal, query, authority});
}

FieldVerdict Azure::checkGuid(const QString &value)
{
    static const QRegularExpression guid(u"\\A"_s + guidForm + u"\\z"_s);
    static const QRegularExpression zeros(uR"(\A[0-]+\z)"_s);
    if (!guid.match(value).hasMatch()) {
        return FieldVerdict::wrong(tr("This is not an ID of Azure. It has 32 digits and letters "
                                      "from a to f in five groups, for example "
                                      "0b1f6471-1bf0-4dda-aec3-111122223333."));
    }
    if (zeros.match(value).hasMatch()) {
        return FieldVerdict::wrong(tr("This ID has only zeros and stands for nothing. Please copy "
                                      "the real one from the Azure portal."));
    }
    return FieldVerdict::fine();
}

QString Azure::normaliseNetwork(const QString &typed)
{
    static const QRegularExpression resource(
        u"(?:\\A|/)(subscriptions/"_s + guidForm
            + u"/resourceGroups/[^/?#\\s]+/providers/Microsoft\\.Network/virtualNetworks/"
              "[^/?#\\s]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = pasted::clean(typed);
    const QString found = pasted::capture(text, resource);
    return found.isEmpty() ? text : u'/' + found;
}

FieldVerdict Azure::checkNetwork(const QString &value)
{
    static const QRegularExpression resource(
        u"\\A/subscriptions/"_s + guidForm
            + u"/resourceGroups/[^/]{0,89}[^/.]/providers/Microsoft\\.Network/virtualNetworks/"
              "[a-z0-9][a-z0-9_.-]{0,62}[a-z0-9_]\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (resource.match(value).hasMatch())
        return FieldVerdict::fine();
    return FieldVerdict::wrong(tr("This is not the resource ID of a virtual network. It has the "
                                  "form /subscriptions/…/resourceGroups/…/providers/"
                                  "Microsoft.Network/virtualNetworks/…"));
}

QList<AccountField> Azure::accountFields() const
{
    const QUrl documentation(u"https://learn.microsoft.com/en-us/azure/azure-portal/"
                             "get-subscription-tenant-id"_s);
    return {
        {
            .key = u"azure_subscription_id"_s,
            .label = tr("Subscription ID"),
            .help = tr("The ID of the subscription, which pays for the resources."),
            .example = u"0b1f6471-1bf0-4dda-aec3-111122223333"_s,
            .whereText = tr("In the Azure portal, search for Subscriptions: the list shows the ID "
                            "of each. With the Azure CLI, run this command."),
            .whereLink = documentation,
            .whereCommand = u"az account show --query id --output tsv"_s,
            .normalise = &Azure::normaliseSubscription,
            .check = &Azure::checkGuid,
        },
        {
            .key = u"azure_tenant_id"_s,
            .label = tr("Tenant ID"),
            .help = tr("The ID of the directory (Microsoft Entra ID) of that subscription."),
            .example = u"72f988bf-86f1-41af-91ab-444455556666"_s,
            .whereText =
                tr("In the Azure portal, search for Microsoft Entra ID: the overview shows "
                   "the tenant ID. With the Azure CLI, run this command."),
            .whereLink = documentation,
            .whereCommand = u"az account show --query tenantId --output tsv"_s,
            .normalise = &Azure::normaliseTenant,
            .check = &Azure::checkGuid,
        },
    };
}

std::optional<NetworkField> Azure::networkField() const
{
    return NetworkField{
        .key = u"cloud_provider_native_network_id"_s,
        .label = tr("Resource ID of the virtual network"),
        .help = tr("A virtual network of yours in the same region that has been imported for this "
                   "subscription."),
        .example = u"/subscriptions/0b1f6471-1bf0-4dda-aec3-111122223333/resourceGroups/network/"
                   "providers/Microsoft.Network/virtualNetworks/my-vnet"_s,
        .required = false,
        .whereText = tr("In the Azure portal, open the virtual network, then JSON view: the "
                        "resource ID is at the top. With the Azure CLI, run this command."),
        .whereLink = QUrl(u"https://portal.azure.com/"_s),
        .whereCommand = u"az network vnet list --query '[].id' --output tsv"_s,
        .normalise = &Azure::normaliseNetwork,
        .check = &Azure::checkNetwork,
    };
}

QStringList Azure::warnings(const AccountAnswers &answers) const
{
    static const QRegularExpression otherCloud(
        uR"(portal\.azure\.(?:us|cn)|microsoftonline\.us|partner\.microsoftonline\.cn)"_s,
        QRegularExpression::CaseInsensitiveOption);

    QStringList warnings;
    const QMap<QString, QString> values = normalisedValues(answers);
    const QString subscription = values.value(u"azure_subscription_id"_s);
    if (!subscription.isEmpty() && subscription == values.value(u"azure_tenant_id"_s)) {
        warnings << tr(
            "Subscription and tenant have the same ID. They are two different things, so "
            "one of them is probably in the wrong field.");
    }
    const bool elsewhere =
        std::any_of(answers.values.cbegin(), answers.values.cend(),
                    [](const QString &typed) { return typed.contains(otherCloud); });
    if (elsewhere) {
        warnings << tr(
            "This seems to be Azure Government or Azure China. The setup is made for the "
            "public Azure cloud and may not work there.");
    }
    return warnings;
}

std::optional<QStringList> Azure::ctlArguments(const AccountAnswers &answers) const
{
    const QMap<QString, QString> values = normalisedValues(answers);
    return QStringList{u"--azure-subscription-id="_s + values.value(u"azure_subscription_id"_s),
                       u"--azure-tenant-id="_s + values.value(u"azure_tenant_id"_s),
                       ctlNetworkArgument(answers)}
    + ctlTagArguments(answers);
}

QList<GrantedResource> Azure::grantedResources(const AccountAnswers &, const QString &) const
{
    return {{tr("Identity"), tr("name not published"),
             tr("The control plane uses it to set up and manage deployments in the subscription. "
                "Which roles it gets is in the script, which you can read before you run it.")}};
}

GrantGuide Azure::grantGuide(const GrantFacts &facts) const
{
    const QString subscription =
        instructions::identifier(facts, identityKey(), u"azureSubscriptionID"_s);
    const QString command = instructions::withQuotedUrls(instructions::find(
        facts, u"azure_bootstrap_shell_script"_s, u"azureBootstrapShellCommand"_s));

    GrantGuide guide{
        .heading = tr("Grant access in Azure"),
        .summary =
            tr("Run one command in Azure Cloud Shell. It makes an identity that the platform "
               "may use in this subscription; nothing is deployed yet."),
        .rights =
            tr("Whoever runs the command has to be Owner of the subscription, or User Access "
               "Administrator and Application Administrator. In addition, the Microsoft Entra "
               "role Privileged Role Administrator is needed."),
        .waitingFor = tr("Waiting for you to run the command"),
        .doneLabel = tr("I have run it"),
        .quirks = {tr("Cloud Shell starts with your default subscription, which may be another one "
                      "than the one entered. The second step chooses the right one."),
                   tr("Roles that you hold through Privileged Identity Management have to be "
                      "activated before you run the command.")},
        .video = QUrl(u"https://youtu.be/7A9WbZjuXgQ"_s),
    };
    if (command.isEmpty())
        return guide;

    QList<GrantStep> steps{{
        .text = tr("Open Azure Cloud Shell and choose Bash."),
        .linkLabel = tr("Open Cloud Shell"),
        .link = QUrl(u"https://portal.azure.com/#cloudshell/"_s),
    }};
    if (!subscription.isEmpty()) {
        steps << GrantStep{
            .text = tr("Choose the subscription, so that the command works in the right one."),
            .command = u"az account set -s "_s + shell::quote(subscription),
        };
    }
    steps << GrantStep{
        .text = tr("Paste this command there and press Enter."),
        .command = command,
        .differences = compareCommand(
            instructions::documentedScriptCommand(facts, u"azure-bootstrap"_s), command),
    };
    guide.methods = {{u"cloud-shell"_s, tr("Cloud Shell"), steps}};
    return guide;
}

QList<KnownFailure> Azure::knownFailures() const
{
    const QList<KnownFailure> failures{
        {
            .id = u"azure-directory-rights"_s,
            .pattern = u"insufficient privileges|Authorization_RequestDenied"
                       "|Privileged Role Administrator|Application Administrator"_s,
            .headline = tr("Rights in Microsoft Entra ID are missing"),
            .cause = tr("Whoever ran the command is not Privileged Role Administrator (or not "
                        "Application Administrator) in the directory, or has not activated the "
                        "role."),
            .cure = tr("Activate the role in Privileged Identity Management or have it assigned, "
                       "then run the command again."),
            .actionLabel = tr("Show the command"),
            .actionMethod = u"cloud-shell"_s,
        },
        {
            .id = u"azure-subscription"_s,
            .pattern = u"SubscriptionNotFound|InvalidSubscriptionId"
                       "|subscription.{0,80}(not (be )?found|doesn.t exist|does not exist"
                       "|not match|mismatch|wrong)|wrong subscription"_s,
            .headline = tr("The command worked in another subscription"),
            .cause = tr("Cloud Shell was set to its default subscription, or the subscription ID "
                        "is not right."),
            .cure = tr("Choose the subscription with “az account set -s” and its ID, then run the "
                       "command again."),
            .actionLabel = tr("Show the steps"),
            .actionMethod = u"cloud-shell"_s,
        },
        {
            .id = u"azure-subscription-rights"_s,
            .pattern =
                u"AuthorizationFailed|does not have authorization|not authorized|forbidden"_s,
            .headline = tr("Rights in the subscription are missing"),
            .cause = tr("Whoever ran the command is neither Owner of the subscription nor User "
                        "Access Administrator and Application Administrator."),
            .cure = tr("Let someone with these roles run the command."),
            .actionLabel = tr("Show the command"),
            .actionMethod = u"cloud-shell"_s,
        },
    };
    return failures + Cloud::knownFailures();
}

} // namespace

std::unique_ptr<const Cloud> makeAzure()
{
    return std::make_unique<Azure>();
}

} // namespace byoc
