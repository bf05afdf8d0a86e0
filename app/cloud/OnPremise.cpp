// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/Cloud.h"
#include "cloud/GrantInstructions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <memory>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr auto defaultRegion = "on-prem"_L1;

/// A Kubernetes cluster of the customer's own, anywhere. Facts: byoc-facts.md 3 and 5;
/// customer-portal.md 6.
class OnPremise final : public Cloud
{
    Q_DECLARE_TR_FUNCTIONS(byoc::OnPremise)

public:
    QString id() const override { return u"byoc-onprem"_s; }
    QString name() const override { return tr("My own Kubernetes"); }
    QString shortName() const override { return tr("Kubernetes"); }
    QString mechanism() const override { return tr("Any cluster, also on-premise"); }

    QString accountHeading() const override { return tr("Your Kubernetes cluster"); }
    QString accountIntro() const override
    {
        return tr("The cluster in which the product will run. Someone with cluster-admin rights "
                  "has to install an agent in it.");
    }
    QList<AccountField> accountFields() const override;
    QString identityKey() const override { return u"cluster_name"_s; }
    bool hasInstallKit() const override { return true; }

    QString configurationMethod() const override { return u"OnPremScript"_s; }
    std::optional<QStringList> ctlArguments(const AccountAnswers &answers) const override;
    QString ctlRemark() const override
    {
        return tr("The command also downloads the install kit into the folder in which it runs. "
                  "The kit holds credentials: keep it secret.");
    }
    QList<GrantedResource> grantedResources(const AccountAnswers &answers,
                                            const QString &organizationId) const override;

    GrantGuide grantGuide(const GrantFacts &facts) const override;
    QList<KnownFailure> knownFailures() const override;

    QString regionListKey() const override { return u"byocOnpremRegions"_s; }

private:
    static QString normalise(const QString &typed) { return typed.trimmed(); }
    static FieldVerdict checkClusterName(const QString &value);
    static FieldVerdict accept(const QString &) { return FieldVerdict::fine(); }
    static GrantMethod kitMethod(const QString &accountConfigId);
    static QString documentedCommand(const GrantFacts &facts);
};

FieldVerdict OnPremise::checkClusterName(const QString &value)
{
    // A DNS-1123 label. The control plane demands only that there is a name, so this is advice.
    static const QRegularExpression label(uR"(\A[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\z)"_s);
    if (label.match(value).hasMatch())
        return FieldVerdict::fine();
    return FieldVerdict::warning(tr("It is safer to use up to 63 lower-case letters, digits and "
                                    "hyphens, for example acme-prod."));
}

QList<AccountField> OnPremise::accountFields() const
{
    return {
        {
            .key = u"cluster_name"_s,
            .label = tr("Cluster name"),
            .help = tr("A name by which you recognise this cluster; it can differ from the name "
                       "that kubectl uses."),
            .example = u"acme-prod"_s,
            .whereText = tr("You are free to choose it. This shows which cluster kubectl is "
                            "connected to."),
            .whereCommand = u"kubectl config current-context"_s,
            .normalise = &OnPremise::normalise,
            .check = &OnPremise::checkClusterName,
        },
        {
            .key = u"cluster_region"_s,
            .label = tr("Region label"),
            .help = tr("A label only, for example the place of your data centre."),
            .example = defaultRegion,
            .defaultValue = defaultRegion,
            .required = false,
            .normalise = &OnPremise::normalise,
            .check = &OnPremise::accept,
        },
        {
            .key = u"cluster_description"_s,
            .label = tr("Description"),
            .help = tr("What this cluster is for, so that others know."),
            .example = tr("Production cluster in the Frankfurt data centre"),
            .required = false,
            .multiline = true,
            .normalise = &OnPremise::normalise,
            .check = &OnPremise::accept,
        },
    };
}

std::optional<QStringList> OnPremise::ctlArguments(const AccountAnswers &answers) const
{
    const QMap<QString, QString> values = normalisedValues(answers);
    QStringList arguments{u"--cluster-name="_s + identity(answers),
                          u"--cluster-region="_s + values.value(u"cluster_region"_s)};
    if (values.contains(u"cluster_description"_s))
        arguments << u"--cluster-description="_s + values.value(u"cluster_description"_s);
    return arguments << ctlTagArguments(answers);
}

QList<GrantedResource> OnPremise::grantedResources(const AccountAnswers &, const QString &) const
{
    return {
        {tr("Namespace"), u"dataplane-agent"_s, tr("Holds the agent, apart from everything else.")},
        {tr("Deployment"), u"dp-agent"_s,
         tr("The agent. It connects outwards to the control plane; no port is opened for it.")},
        {tr("Amenities"),
         u"cert-manager, external-dns, nginx, prometheus, grafana, dcgm, headlamp, "
         "monitoring-endpoints"_s,
         tr("Installed by the agent afterwards: certificates, names, ingress and monitoring.")},
    };
}

GrantMethod OnPremise::kitMethod(const QString &accountConfigId)
{
    const QString archive = accountConfigId.isEmpty()
        ? u"byoc-onprem-install-kit-ac-*.tar"_s
        : instructions::installKitName(accountConfigId);
    return {u"kit"_s,
            tr("Install kit"),
            {
                {
                    .text = tr("Download the install kit to a computer with kubectl access to the "
                               "cluster."),
                    .note = tr("The kit holds credentials for this one cluster. Keep it secret, "
                               "and delete it when the cluster is connected."),
                    .offersInstallKit = true,
                },
                {
                    .text = tr("Unpack it into a folder of its own."),
                    .command = u"mkdir -p dp-install-kit && tar xf "_s + archive
                        + u" -C dp-install-kit && cd dp-install-kit"_s,
                    .runsInstallKit = true,
                },
                {
                    .text = tr("Check that kubectl is connected to the right cluster."),
                    .command = u"kubectl config current-context"_s,
                },
                {
                    .text = tr("Check the cluster. This changes nothing."),
                    .command = u"./install.sh --validate-only"_s,
                    .note = tr("If the ingress class nginx is in use by something of yours and may "
                               "stay so, add --skip-nginx-validation here and in the next step."),
                    .runsInstallKit = true,
                },
                {
                    .text = tr("Install the agent."),
                    .command = u"./install.sh --non-interactive"_s,
                    .note = tr("With -i instead, the installer asks before each step. For a try "
                               "without a cluster of your own, --create-k3d-cluster or "
                               "--create-k3s-cluster with a number make one."),
                    .runsInstallKit = true,
                },
            }};
}

// byoc-facts.md 3, "Portal one-liner".
QString OnPremise::documentedCommand(const GrantFacts &facts)
{
    return u"bash -c 'd=$(mktemp -d) && curl -fsSL \""_s
        + instructions::documentedAddress(facts, u"byoc-onprem"_s)
        + u"\" | tar -xf - -C \"$d\" && bash \"$d/install.sh\"'"_s;
}

GrantGuide OnPremise::grantGuide(const GrantFacts &facts) const
{
    const QString cluster = instructions::identifier(facts, identityKey(), QString());
    const QString command =
        instructions::find(facts, u"byoc_onprem_install_command"_s, u"byocOnPremInstallCommand"_s);
    GrantGuide guide{
        .heading = tr("Connect your cluster"),
        .summary = cluster.isEmpty()
            ? tr("Install the agent in your cluster. It connects to the control plane by itself, "
                 "usually within 5 to 15 minutes.")
            : tr("Install the agent in the cluster %1. It connects to the control plane by itself, "
                 "usually within 5 to 15 minutes.")
                  .arg(cluster),
        .rights = tr("Whoever installs it needs a kubectl context with the role cluster-admin."),
        .waitingFor = tr("Waiting for the agent to connect"),
        .doneLabel = tr("I have installed it"),
        .checklist =
            {
                tr("A supported version of Kubernetes, with its network plug-in and cluster DNS "
                   "working."),
                tr("kubectl is connected to the right cluster, with the role cluster-admin."),
                tr("Helm 3.12 or newer; the installer can fetch it from get.helm.sh."),
                tr("Services of type LoadBalancer work, for example through MetalLB."),
                tr("The ports 80 and 443 are free."),
                tr("The ingress class nginx does not belong to something else."),
                tr("A storage class, if the product keeps data."),
                tr("The cluster reaches *.omnistrate.cloud, ghcr.io, get.helm.sh, registry.k8s.io, "
                   "quay.io, docker.io and the registries of the product."),
            },
        .quirks = {tr("A plain kind cluster fails the check, because it has no load balancer."),
                   tr("The connection goes outwards only; no inbound port has to be opened.")},
    };
    if (!command.isEmpty()) {
        guide.methods << GrantMethod{
            u"command"_s,
            tr("One command"),
            {
                {
                    .text = tr("Check that kubectl is connected to the right cluster."),
                    .command = u"kubectl config current-context"_s,
                },
                {
                    .text = tr("Run this in the same terminal. It downloads the install kit and "
                               "starts its installer."),
                    .command = command,
                    .differences = compareCommand(documentedCommand(facts), command),
                    .note = tr("To look at everything first, use the install kit instead."),
                    .runsInstallKit = true,
                },
            }};
    }
    if (!command.isEmpty() || !facts.accountConfigId.isEmpty())
        guide.methods << kitMethod(facts.accountConfigId);
    return guide;
}

QList<KnownFailure> OnPremise::knownFailures() const
{
    const QList<KnownFailure> failures{
        {
            .id = u"onprem-ports"_s,
            .pattern = u"port.{0,40}\\b(80|443)\\b|\\b(80|443)\\b.{0,40}(in use|occupied|taken)"
                       "|address already in use"_s,
            .headline = tr("The ports 80 or 443 are in use"),
            .cause = tr("Something else in the cluster listens on a port that the ingress needs."),
            .cure = tr("Free both ports, then run the installer again."),
            .actionLabel = tr("Show the steps"),
            .actionMethod = u"kit"_s,
        },
        {
            .id = u"onprem-ingress-class"_s,
            .pattern = u"ingress.?class|nginx"_s,
            .headline = tr("The ingress class nginx belongs to something else"),
            .cause = tr("An ingress controller of yours has this class already."),
            .cure = tr("Remove or rename that class, or run the installer with "
                       "--skip-nginx-validation if both may share it."),
            .actionLabel = tr("Show the steps"),
            .actionMethod = u"kit"_s,
        },
        {
            .id = u"onprem-load-balancer"_s,
            .pattern = u"load.?balancer"_s,
            .headline = tr("The cluster has no load balancer"),
            .cause = tr("Services of type LoadBalancer get no address in this cluster."),
            .cure = tr("Install an implementation such as MetalLB, then run the installer again."),
            .actionLabel = tr("Show the steps"),
            .actionMethod = u"kit"_s,
        },
    };
    return failures + Cloud::knownFailures();
}

} // namespace

std::unique_ptr<const Cloud> makeOnPremise()
{
    return std::make_unique<OnPremise>();
}

} // namespace byoc
