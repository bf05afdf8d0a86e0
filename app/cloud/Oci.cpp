// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/Cloud.h"
#include "cloud/GrantInstructions.h"
#include "cloud/PastedText.h"

#include <QCoreApplication>

#include <memory>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

/// Oracle Cloud Infrastructure. Facts: byoc-facts.md 1.4 and 9; customer-portal.md 2.2, 2.3, 2.6.
class Oci final : public Cloud
{
    Q_DECLARE_TR_FUNCTIONS(byoc::Oci)

public:
    QString id() const override { return u"oci"_s; }
    QString name() const override { return tr("Oracle Cloud"); }
    QString shortName() const override { return tr("OCI"); }
    QString mechanism() const override { return tr("Cloud Shell"); }

    QString accountHeading() const override { return tr("Your Oracle Cloud tenancy"); }
    QString accountIntro() const override
    {
        return tr("The tenancy that will hold the resources, and the identity domain for the "
                  "platform's user. An administrator of the tenancy has to finish the setup.");
    }
    QList<AccountField> accountFields() const override;
    QString identityKey() const override { return u"oci_tenancy_id"_s; }

    QString configurationMethod() const override { return u"OCIScript"_s; }
    std::optional<QStringList> ctlArguments(const AccountAnswers &) const override
    {
        return std::nullopt;
    }
    QString ctlRemark() const override
    {
        return tr("omnistrate-ctl has no options for Oracle Cloud. Use this window or the "
                  "provider's portal.");
    }
    QList<GrantedResource> grantedResources(const AccountAnswers &answers,
                                            const QString &organizationId) const override;

    GrantGuide grantGuide(const GrantFacts &facts) const override;
    QList<KnownFailure> knownFailures() const override;
    QStringList trustedHosts() const override
    {
        return Cloud::trustedHosts() + QStringList{u"cloud.oracle.com"_s, u"docs.oracle.com"_s};
    }

    QString regionListKey() const override { return u"ociRegions"_s; }

protected:
    void addRequestParameters(QJsonObject &parameters, const AccountAnswers &) const override
    {
        // Networks cannot be brought to OCI, so there is no choice: as the portal sends it.
        parameters.insert(u"allow_new_cloud_native_network_creation"_s, true);
    }

private:
    static QString normaliseTenancy(const QString &typed);
    static FieldVerdict checkTenancy(const QString &value);
    static QString normaliseDomain(const QString &typed);
    static FieldVerdict checkDomain(const QString &value);
    static FieldVerdict checkRealm(const QString &realm);
};

const auto uniquePart = uR"([a-z0-9.-]*[a-z0-9])"_s;

QString Oci::normaliseTenancy(const QString &typed)
{
    static const QRegularExpression ocid(u"(?<![a-z0-9.])(ocid1\\.tenancy\\.[a-z0-9-]+\\."_s
                                         + uniquePart + u")"_s);
    const QString text = pasted::clean(typed);
    const QString found = pasted::capture(text, ocid);
    return found.isEmpty() || text.startsWith("ocid1."_L1) ? text : found;
}

QString Oci::normaliseDomain(const QString &typed)
{
    static const QRegularExpression domain(u"(?<![a-z0-9.])(ocid1\\.domain\\.[a-z0-9-]+\\."_s
                                           + uniquePart + u")"_s);
    static const QRegularExpression user(u"(?<![a-z0-9.])(ocid1\\.user\\.[a-z0-9-]+\\."_s
                                         + uniquePart + u")"_s);
    const QString text = pasted::clean(typed);
    if (text.startsWith("ocid1."_L1))
        return text;
    for (const QRegularExpression &pattern : {domain, user}) {
        if (const QString found = pasted::capture(text, pattern); !found.isEmpty())
            return found;
    }
    return text;
}

FieldVerdict Oci::checkRealm(const QString &realm)
{
    if (realm == "oc1"_L1)
        return FieldVerdict::fine();
    return FieldVerdict::warning(tr("This belongs to the realm %1, not to the commercial Oracle "
                                    "Cloud (oc1). The setup may not work there.")
                                     .arg(realm));
}

FieldVerdict Oci::checkTenancy(const QString &value)
{
    static const QRegularExpression tenancy(u"\\Aocid1\\.tenancy\\.([a-z0-9-]+)\\."_s + uniquePart
                                            + u"\\z"_s);
    const QString realm = pasted::capture(value, tenancy);
    if (realm.isEmpty()) {
        return FieldVerdict::wrong(tr("This is not the OCID of a tenancy. It begins with "
                                      "“ocid1.tenancy.oc1..”; please copy all of it."));
    }
    return checkRealm(realm);
}

FieldVerdict Oci::checkDomain(const QString &value)
{
    // The portal takes either type (byoc-facts.md 1.4).
    static const QRegularExpression domain(u"\\Aocid1\\.(?:domain|user)\\.([a-z0-9-]+)\\."_s
                                           + uniquePart + u"\\z"_s);
    const QString realm = pasted::capture(value, domain);
    if (realm.isEmpty()) {
        return FieldVerdict::wrong(tr("This is not the OCID of an identity domain. It begins with "
                                      "“ocid1.domain.oc1..”; please copy all of it."));
    }
    return checkRealm(realm);
}

QList<AccountField> Oci::accountFields() const
{
    return {
        {
            .key = u"oci_tenancy_id"_s,
            .label = tr("Tenancy OCID"),
            .help = tr("The identifier of your tenancy, which is your whole Oracle Cloud account."),
            .example = u"ocid1.tenancy.oc1..aaaaaaaaexample"_s,
            .whereText = tr("In the Oracle Cloud console, open the profile menu at the top right, "
                            "then Tenancy, and copy the OCID. In OCI Cloud Shell, run this "
                            "command."),
            .whereLink = QUrl(u"https://docs.oracle.com/en-us/iaas/Content/General/Concepts/"
                              "identifiers.htm#tenancy_ocid"_s),
            .whereCommand = u"echo \"$OCI_TENANCY\""_s,
            .normalise = &Oci::normaliseTenancy,
            .check = &Oci::checkTenancy,
        },
        {
            .key = u"oci_domain_id"_s,
            .label = tr("Domain OCID"),
            .help = tr("The identifier of the identity domain, usually the one named Default."),
            .example = u"ocid1.domain.oc1..aaaaaaaaexample"_s,
            .whereText = tr("In the Oracle Cloud console, open Identity & Security, then Domains, "
                            "open the domain and copy its OCID. In OCI Cloud Shell, run this "
                            "command."),
            .whereLink = QUrl(u"https://docs.oracle.com/en-us/iaas/Content/General/Concepts/"
                              "identifiers.htm"_s),
            .whereCommand = u"oci iam domain list --compartment-id \"$OCI_TENANCY\""_s,
            .normalise = &Oci::normaliseDomain,
            .check = &Oci::checkDomain,
        },
    };
}

QList<GrantedResource> Oci::grantedResources(const AccountAnswers &, const QString &) const
{
    return {{tr("User"), tr("name not published"),
             tr("The control plane uses it to set up and manage deployments in the tenancy. What "
                "it may do is in the script, which you can read before you run it.")}};
}

GrantGuide Oci::grantGuide(const GrantFacts &facts) const
{
    const QString command = instructions::withQuotedUrls(
        instructions::find(facts, u"oci_bootstrap_shell_script"_s, u"ociBootstrapShellCommand"_s));

    GrantGuide guide{
        .heading = tr("Grant access in Oracle Cloud"),
        .summary = tr("Run one command in OCI Cloud Shell. It makes a user that the platform may "
                      "use in this tenancy; nothing is deployed yet."),
        .rights = tr("Run it as an administrator of the tenancy. Which rights are enough is not "
                     "published."),
        .waitingFor = tr("Waiting for you to run the command"),
        .doneLabel = tr("I have run it"),
    };
    if (command.isEmpty())
        return guide;

    guide.methods = {
        {u"cloud-shell"_s,
         tr("Cloud Shell"),
         {
             {
                 .text = tr("Open OCI Cloud Shell while signed in to the tenancy as an "
                            "administrator."),
                 .linkLabel = tr("Open Cloud Shell"),
                 .link = QUrl(u"https://cloud.oracle.com/?cloudshell=true"_s),
             },
             {
                 .text = tr("Paste this command there and press Enter."),
                 .command = command,
                 .differences = compareCommand(
                     instructions::documentedScriptCommand(facts, u"oci-bootstrap"_s), command),
             },
         }}};
    return guide;
}

QList<KnownFailure> Oci::knownFailures() const
{
    const QList<KnownFailure> failures{{
        .id = u"oci-not-authorized"_s,
        .pattern = u"NotAuthorized|NotAuthenticated|authorization failed"_s,
        .headline = tr("Oracle Cloud refused it"),
        .cause = tr("The command was not run by an administrator, or one of the two OCIDs is not "
                    "right. Oracle Cloud does not say which."),
        .cure = tr("Compare both OCIDs, then let an administrator of the tenancy run the command "
                   "again."),
        .actionLabel = tr("Show the command"),
        .actionMethod = u"cloud-shell"_s,
    }};
    return failures + Cloud::knownFailures();
}

} // namespace

std::unique_ptr<const Cloud> makeOci()
{
    return std::make_unique<Oci>();
}

} // namespace byoc
