// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/Cloud.h"
#include "cloud/PastedText.h"
#include "text/VisibleText.h"

#include <QCoreApplication>

#include <memory>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr auto readyStatus = "READY"_L1;

/// Nebius AI Cloud. Facts: byoc-facts.md 1.5, 5 and 9; customer-portal.md 5; docs.nebius.com for
/// where things are found.
class Nebius final : public Cloud
{
    Q_DECLARE_TR_FUNCTIONS(byoc::Nebius)

public:
    QString id() const override { return u"nebius"_s; }
    QString name() const override { return tr("Nebius"); }
    QString shortName() const override { return tr("Nebius"); }
    QString mechanism() const override { return tr("Service-account keys per region"); }

    QString accountHeading() const override { return tr("Your Nebius tenant"); }
    QString accountIntro() const override
    {
        return tr("The tenant that will hold the resources, and a service account with a key for "
                  "each project. Someone in the admins group of the tenant has to prepare them.");
    }
    QList<AccountField> accountFields() const override;
    QString identityKey() const override { return u"nebius_tenant_id"_s; }
    bool hasBindings() const override { return true; }
    QStringList warnings(const AccountAnswers &answers) const override;

    QString configurationMethod() const override { return u"NebiusScript"_s; }
    std::optional<QStringList> ctlArguments(const AccountAnswers &answers) const override
    {
        return QStringList{u"--nebius-tenant-id="_s + identity(answers),
                           u"--nebius-bindings-file=./nebius-bindings.yaml"_s}
        + ctlTagArguments(answers);
    }
    QString ctlRemark() const override
    {
        return tr("Write nebius-bindings.yaml yourself: for each project its ID, the service "
                  "account, the public key ID and the path of the private key. This program never "
                  "writes private keys to a file.");
    }
    QList<GrantedResource> grantedResources(const AccountAnswers &answers,
                                            const QString &organizationId) const override;

    GrantGuide grantGuide(const GrantFacts &facts) const override;
    QList<KnownFailure> knownFailures() const override;
    QList<AccountPart> accountParts(const QJsonObject &accountConfig) const override;
    QStringList trustedHosts() const override
    {
        return Cloud::trustedHosts() + QStringList{u"console.nebius.com"_s, u"docs.nebius.com"_s};
    }

    QString regionListKey() const override { return u"nebiusRegions"_s; }
    QStringList usableRegions(const QStringList &offered,
                              const QJsonObject &accountConfig) const override;
    QString regionRemark() const override
    {
        return tr("Only regions with a verified project can be used.");
    }

protected:
    void addRequestParameters(QJsonObject &parameters,
                              const AccountAnswers &answers) const override;

private:
    static FieldVerdict checkId(const QString &type, const QString &value);
};

QString normaliseId(const QString &type, const QString &typed)
{
    // The console's addresses are made of such IDs: …/tenant-e00…/project-e00…/…
    const QRegularExpression id(u"(?<![a-z0-9-])("_s + type + u"-[a-z0-9]+)(?![a-z0-9-])"_s);
    const QString text = pasted::clean(typed);
    const QString found = pasted::capture(text, id);
    return found.isEmpty() ? text : found;
}

/// The IDs of Nebius have the same form, which differs only in the type in front.
FieldVerdict Nebius::checkId(const QString &type, const QString &value)
{
    static const QRegularExpression form(uR"(\A([a-z]+)-[a-z0-9]+\z)"_s);
    static const QStringList types{u"tenant"_s, u"project"_s, u"serviceaccount"_s, u"publickey"_s};
    const QString found = pasted::capture(value, form);
    if (found == type)
        return FieldVerdict::fine();
    if (types.contains(found)) {
        return FieldVerdict::wrong(tr("The ID %1 belongs to something else: an ID that begins with "
                                      "“%2-” is expected.")
                                       .arg(value, type));
    }
    return FieldVerdict::warning(tr("This ID usually begins with “%1-”. Please check that all of "
                                    "it was copied.")
                                     .arg(type));
}

QList<AccountField> Nebius::accountFields() const
{
    const auto type = u"tenant"_s;
    return {{
        .key = u"nebius_tenant_id"_s,
        .label = tr("Tenant ID"),
        .help = tr("The identifier of your tenant, which holds all your projects."),
        .example = u"tenant-e00abc123"_s,
        .whereText = tr("In the Nebius console, the tenant ID is part of the address of its pages. "
                        "With the Nebius CLI, run this command."),
        .whereLink = QUrl(u"https://console.nebius.com/"_s),
        .whereCommand = u"nebius iam tenant list"_s,
        .normalise = [type](const QString &typed) { return normaliseId(type, typed); },
        .check = [type](const QString &value) { return checkId(type, value); },
    }};
}

QStringList Nebius::warnings(const AccountAnswers &answers) const
{
    QStringList warnings;
    if (answers.bindings.isEmpty())
        warnings << tr("No project has been added, so no region can be used yet.");
    QSet<QString> projects;
    for (const NebiusBinding &binding : answers.bindings) {
        const QString project = normaliseId(u"project"_s, binding.projectId);
        if (projects.contains(project)) {
            warnings << tr("Project %1 has been added twice. Each project can be used once.")
                            .arg(project);
        }
        projects.insert(project);

        const std::initializer_list<std::pair<QString, QString>> ids{
            {u"project"_s, binding.projectId},
            {u"serviceaccount"_s, binding.serviceAccountId},
            {u"publickey"_s, binding.publicKeyId}};
        for (const auto &[type, typed] : ids) {
            const FieldVerdict verdict = checkId(type, normaliseId(type, typed));
            if (verdict.level == FieldVerdict::Level::Wrong)
                warnings << verdict.text;
        }
    }
    return warnings;
}

void Nebius::addRequestParameters(QJsonObject &parameters, const AccountAnswers &answers) const
{
    QJsonArray bindings;
    for (const NebiusBinding &binding : answers.bindings) {
        bindings.append(QJsonObject{
            {u"projectID"_s, normaliseId(u"project"_s, binding.projectId)},
            {u"serviceAccountID"_s, normaliseId(u"serviceaccount"_s, binding.serviceAccountId)},
            {u"publicKeyID"_s, normaliseId(u"publickey"_s, binding.publicKeyId)},
            {u"privateKeyPEM"_s, binding.privateKeyPem.revealText().trimmed()},
        });
    }
    if (!bindings.isEmpty())
        parameters.insert(u"nebius_bindings"_s, bindings);
}

QList<GrantedResource> Nebius::grantedResources(const AccountAnswers &answers,
                                                const QString &) const
{
    QList<GrantedResource> resources;
    for (const NebiusBinding &binding : answers.bindings) {
        resources.append({tr("Your service account"),
                          normaliseId(u"serviceaccount"_s, binding.serviceAccountId),
                          tr("Used with its key in %1. Nothing new is created.")
                              .arg(normaliseId(u"project"_s, binding.projectId))});
    }
    if (resources.isEmpty()) {
        resources.append({tr("Your service accounts"), tr("none added yet"),
                          tr("The platform uses the service accounts and keys that you give. "
                             "Nothing new is created.")});
    }
    return resources;
}

GrantGuide Nebius::grantGuide(const GrantFacts &) const
{
    GrantGuide guide{
        .heading = tr("Access in Nebius"),
        .summary = tr("There is nothing to run. The platform now checks the service account and "
                      "key of each project."),
        .rights = tr("Each service account has to be allowed to administer its project. Someone in "
                     "the admins group of the tenant can see to that."),
        .waitingFor = tr("Waiting for the keys to be verified"),
        .doneLabel = tr("I have changed it in Nebius"),
        .quirks = {tr("A project belongs to one region. Regions without a verified project stay "
                      "closed, even when the account as a whole is ready.")},
    };

    guide.methods = {{u"bindings"_s,
                      tr("Projects and keys"),
                      {{
                          .text = tr("Nothing has to be done in Nebius. If a project is refused, "
                                     "look at its service account and key there."),
                          .linkLabel = tr("Open the Nebius console"),
                          .link = QUrl(u"https://console.nebius.com/iam"_s),
                      }}}};
    return guide;
}

QList<AccountPart> Nebius::accountParts(const QJsonObject &accountConfig) const
{
    QList<AccountPart> parts;
    const QJsonArray bindings = accountConfig.value(u"nebiusBindings"_s).toArray();
    for (const auto &value : bindings) {
        const QJsonObject binding = value.toObject();
        const auto text = [&binding](const QString &key) {
            return visibleText(binding.value(key).toString(), 500, true);
        };
        AccountPart part;
        part.title = text(u"projectID"_s);
        part.detail = text(u"region"_s);
        const QString keyState = text(u"keyState"_s);
        if (!part.detail.isEmpty() && !keyState.isEmpty())
            part.detail = tr("%1, key %2", "region, state of the key").arg(part.detail, keyState);
        part.status = text(u"status"_s);
        part.message = text(u"statusMessage"_s);
        part.isReady = part.status.compare(readyStatus, Qt::CaseInsensitive) == 0;
        part.hasFailed = part.status.compare("FAILED"_L1, Qt::CaseInsensitive) == 0;
        if (!part.title.isEmpty())
            parts << part;
    }
    return parts;
}

QList<KnownFailure> Nebius::knownFailures() const
{
    const QString renew = tr("Issue a new authorized key for the service account, then give all "
                             "projects again with their keys.");
    const QList<KnownFailure> failures{
        {
            .id = u"nebius-key-expired"_s,
            .pattern = u"expired"_s,
            .headline = tr("A key has expired"),
            .cause = tr("The authorized key of a service account is past its expiry date."),
            .cure = renew,
        },
        {
            .id = u"nebius-key-mismatch"_s,
            .pattern = u"public.?key.{0,80}(match|mismatch|differ|belong)|fingerprint"
                       "|(mismatch|not match).{0,80}key"_s,
            .headline = tr("Private key and public key ID do not belong together"),
            .cause = tr("The private key is another one than the key with that ID."),
            .cure = tr("Compare the public key ID on the page of the service account. Then give "
                       "all projects again with their keys."),
        },
        {
            .id = u"nebius-service-account"_s,
            .pattern = u"service.?account.{0,100}(not found|does not exist|wrong|invalid|mismatch"
                       "|not own|not belong|not be used)"_s,
            .headline = tr("A service account does not fit"),
            .cause = tr("The service account does not exist, or the key belongs to another one."),
            .cure = tr("Compare the service account ID in the Nebius console. Then give all "
                       "projects again with their keys."),
        },
        {
            .id = u"nebius-binding-refused"_s,
            .pattern = u"unauthenticated|permission.?denied|key.?state|INACTIVE|revoked"_s,
            .headline = tr("Nebius refused a key"),
            .cause = tr("The key is not active, or the service account may not administer the "
                        "project."),
            .cure = renew,
        },
    };
    return failures + Cloud::knownFailures();
}

QStringList Nebius::usableRegions(const QStringList &offered,
                                  const QJsonObject &accountConfig) const
{
    QSet<QString> ready;
    const QJsonArray bindings = accountConfig.value(u"nebiusBindings"_s).toArray();
    for (const auto &value : bindings) {
        const QJsonObject binding = value.toObject();
        if (binding.value(u"status"_s).toString().compare(readyStatus, Qt::CaseInsensitive) == 0)
            ready.insert(binding.value(u"region"_s).toString());
    }
    QStringList usable = offered;
    usable.removeIf([&ready](const QString &region) { return !ready.contains(region); });
    return usable;
}

} // namespace

std::unique_ptr<const Cloud> makeNebius()
{
    return std::make_unique<Nebius>();
}

} // namespace byoc
