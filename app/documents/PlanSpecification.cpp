// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/PlanSpecification.h"

#include "cloud/CloudCatalogue.h"
#include "documents/YamlDocument.h"
#include "text/VisibleText.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::PlanSpecification)
};

using Severity = PlanRemark::Severity;
using Kind = YamlNode::Kind;

constexpr int maxRemarks = 100; // more than that help nobody

const auto planKey = u"x-omnistrate-service-plan"_s;
const auto legacyByoaKey = u"x-omnistrate-byoa"_s;
const auto legacyHostedKey = u"x-omnistrate-my-account"_s;
const auto bootstrapRole = u"omnistrate-bootstrap-role"_s;
const auto customTenancy = u"CUSTOM_TENANCY"_s;

QString shown(const QString &text)
{
    return visibleText(text, 60, true);
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

const YamlEntry *find(const YamlNode &map, const QString &key)
{
    const auto is = [&key](const YamlEntry &entry) { return isSame(entry.key, key); };
    const auto found = std::find_if(map.entries.cbegin(), map.entries.cend(), is);
    return found == map.entries.cend() ? nullptr : &*found;
}

const DeploymentField *fieldOf(const QString &written)
{
    // A second name that omnistrate-ctl reads too.
    const QString key =
        isSame(written, u"awsBootstrapRoleArn"_s) ? u"awsBootstrapRoleAccountArn"_s : written;
    const QList<DeploymentField> &fields = deploymentFields();
    const auto is = [&key](const DeploymentField &field) { return isSame(field.key, key); };
    const auto found = std::find_if(fields.cbegin(), fields.cend(), is);
    return found == fields.cend() ? nullptr : &*found;
}

constexpr std::array models{DeploymentModel::Hosted, DeploymentModel::Byoa, DeploymentModel::OnPrem,
                            DeploymentModel::OnPremCopilot};

std::optional<DeploymentModel> modelOf(const QString &written)
{
    const auto is = [&written](DeploymentModel model) {
        return isSame(deploymentModelKey(model), written);
    };
    const auto found = std::find_if(models.cbegin(), models.cend(), is);
    return found == models.cend() ? std::nullopt : std::optional(*found);
}

/// How many letters have to be changed, added or left out (Levenshtein).
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int change = diagonal + (a.at(i) == b.at(qsizetype(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// The known word that was probably meant, or nothing.
QString nearest(const QString &written, const QStringList &known)
{
    if (written.size() > 60)
        return {};
    QString best;
    int least = int(std::max<qsizetype>(2, written.size() / 4)) + 1;
    for (const QString &word : known) {
        const int now = distance(written.toLower(), word.toLower());
        if (now < least) {
            least = now;
            best = word;
        }
    }
    return best;
}

QStringList fieldKeys()
{
    QStringList keys;
    for (const DeploymentField &field : deploymentFields())
        keys << field.key;
    return keys;
}

QStringList modelKeys()
{
    QStringList keys;
    for (const DeploymentModel model : models)
        keys << deploymentModelKey(model);
    return keys;
}

/// Whether a YAML reader may take the text, which stands there without quotes, for a number.
bool looksLikeNumber(const QString &text)
{
    static const QRegularExpression number(
        uR"(\A[-+]?(?:0[xo][0-9a-fA-F_]+|0b[01_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?)\z)"_s);
    return number.match(text).hasMatch();
}

/// Text that stands where a value has yet to be filled in.
bool isPlaceholder(const QString &text)
{
    static const QRegularExpression pattern(
        uR"([<>]|\byour[-_ ]|\breplace|change[-_ ]?me|placeholder|\btodo\b|x{5,}|(?<![a-z0-9])x{3,4}(?![a-z0-9])|\.{3}|…)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

/// Text that a program has to replace before the specification is used.
bool isVariable(const QString &text)
{
    static const QRegularExpression pattern(uR"(\$\{?[A-Za-z_]|\{\{|%[A-Z_]{2,}%)"_s);
    return pattern.match(text).hasMatch();
}

/// IDs that stand in documents and examples.
bool isSample(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(123456789012|012345678901|111122223333|\A([0-9])\1{11}\z|my-project-123|12345678-1234-1234-1234-)"_s);
    return pattern.match(text).hasMatch();
}

class Reader
{
public:
    explicit Reader(const CloudCatalogue &clouds)
        : m_clouds(clouds)
    {
    }

    PlanSpecificationResult read(const YamlNode &top)
    {
        if (top.kind != Kind::Map)
            return none(top.line,
                        Text::tr("The document has no fields. A plan specification begins with "
                                 "lines such as name: and deployment:."));
        const std::optional<PlanSpecification::Kind> kind = kindOf(top);
        if (!kind)
            return none(top.line,
                        Text::tr("This is neither a plan specification nor a compose file: there "
                                 "is no deployment, no services and no "
                                 "x-omnistrate-service-plan."));
        m_plan.kind = *kind;
        if (isCompose())
            readCompose(top);
        else
            readPlan(top, top);
        judgeModels();
        judgeTenancy();
        judgeAccounts();
        const auto isBefore = [](const PlanRemark &a, const PlanRemark &b) {
            return a.line < b.line;
        };
        std::stable_sort(m_plan.remarks.begin(), m_plan.remarks.end(), isBefore);
        return std::move(m_plan);
    }

private:
    static PlanSpecificationResult none(int line, const QString &text)
    {
        return tl::unexpected(QList<DocumentMistake>{{0, line, 0, text}});
    }

    bool isCompose() const { return m_plan.kind == PlanSpecification::Kind::Compose; }

    static std::optional<PlanSpecification::Kind> kindOf(const YamlNode &top)
    {
        const auto isExtension = [](const YamlEntry &entry) {
            return entry.key.startsWith("x-omnistrate-"_L1, Qt::CaseInsensitive);
        };
        const YamlEntry *services = find(top, u"services"_s);
        if (std::any_of(top.entries.cbegin(), top.entries.cend(), isExtension)
            || (services && services->value->kind == Kind::Map))
            return PlanSpecification::Kind::Compose;
        if (services || find(top, u"deployment"_s))
            return PlanSpecification::Kind::PlanSpec;
        return std::nullopt;
    }

    void readCompose(const YamlNode &top)
    {
        const YamlEntry *plan = find(top, planKey);
        checkTwice(top, {planKey, legacyByoaKey, legacyHostedKey});
        if (const YamlEntry *misplaced = find(top, u"deployment"_s))
            remark(Severity::Error, misplaced->line,
                   Text::tr("In a compose file the deployment block at the top is ignored. Move it "
                            "under %1.")
                       .arg(planKey));
        const bool hasPlan = plan && plan->value->kind == Kind::Map;
        if (plan && !hasPlan && plan->value->kind != Kind::Null)
            remark(
                Severity::Error, plan->line,
                Text::tr("%1 holds no fields. It wants name:, tenancyType: and deployment: below "
                         "it.")
                    .arg(planKey));
        const YamlEntry *legacy = find(top, legacyByoaKey);
        const DeploymentModel legacyModel =
            legacy ? DeploymentModel::Byoa : DeploymentModel::Hosted;
        if (!legacy)
            legacy = find(top, legacyHostedKey);
        if (hasPlan && (find(*plan->value, u"deployment"_s) || !legacy)) {
            readPlan(*plan->value, top);
            if (legacy)
                remark(Severity::Warning, legacy->line,
                       Text::tr("%1 is an old form, and there is a deployment block beside it. "
                                "Remove %1, so that only one of them can count.")
                           .arg(legacy->key));
            return;
        }
        readNames(hasPlan ? *plan->value : top, top);
        if (!legacy) {
            remark(Severity::Error, plan ? plan->line : 0, missingText());
            return;
        }
        m_plan.isLegacy = true;
        m_plan.deploymentLine = legacy->line;
        m_plan.models << legacyModel;
        m_model = legacyModel;
        m_modelLine = legacy->line;
        remark(
            Severity::Warning, legacy->line,
            Text::tr("%1 is an old form. Write the same values under %2, deployment, %3 instead.")
                .arg(legacy->key, planKey, deploymentModelKey(legacyModel)));
        readValues(*legacy);
    }

    static QString missingText()
    {
        return Text::tr("There is no deployment block, so the plan does not say whose accounts it "
                        "runs in. Customers' accounts need deployment with byoaDeployment.");
    }

    void readNames(const YamlNode &plan, const YamlNode &top)
    {
        for (const YamlNode *node : {&plan, &top}) {
            const YamlEntry *name = find(*node, u"name"_s);
            if (m_plan.name.isEmpty() && name && name->value->kind == Kind::Scalar)
                m_plan.name = visibleText(name->value->text.trimmed(), 200, true);
        }
        if (const YamlEntry *tenancy = find(plan, u"tenancyType"_s)) {
            m_tenancyLine = tenancy->line;
            if (tenancy->value->kind == Kind::Scalar)
                m_plan.tenancyType = tenancy->value->text;
        }
    }

    /// `plan` holds `deployment`.
    void readPlan(const YamlNode &plan, const YamlNode &top)
    {
        readNames(plan, top);
        checkTwice(plan, {u"deployment"_s, u"tenancyType"_s});
        const YamlEntry *deployment = find(plan, u"deployment"_s);
        if (!deployment) {
            remark(Severity::Error, 0, missingText());
            return;
        }
        m_plan.deploymentLine = deployment->line;
        const YamlNode &block = *deployment->value;
        if (block.kind == Kind::Scalar || block.kind == Kind::List) {
            remark(Severity::Error, deployment->line,
                   Text::tr("deployment holds a text or a list. It wants byoaDeployment: below it, "
                            "and the provider's accounts below that."));
            return;
        }
        checkTwice(block, modelKeys());
        const YamlEntry *read = nullptr;
        for (const YamlEntry &entry : block.entries) {
            const std::optional<DeploymentModel> model = modelOf(entry.key);
            if (!model) {
                judgeStranger(entry);
                continue;
            }
            if (m_plan.models.contains(*model))
                continue;
            // omnistrate-ctl would take both and the platform's documents allow only one.
            if (read)
                remark(Severity::Warning, entry.line,
                       Text::tr("%1 is a second deployment model beside %2. A plan has one model; "
                                "make another plan for the other one.")
                           .arg(deploymentModelKey(*model),
                                deploymentModelKey(m_plan.models.first())));
            m_plan.models << *model;
            if (!read || *model == DeploymentModel::Byoa) {
                read = &entry;
                m_model = *model;
            }
        }
        if (!read) {
            remark(Severity::Error, deployment->line,
                   Text::tr("The deployment block names no model, so the plan does not say whose "
                            "accounts it runs in. Customers' accounts need byoaDeployment below "
                            "it."));
            return;
        }
        m_modelLine = read->line;
        readValues(*read);
    }

    /// Something in the deployment block that is no model.
    void judgeStranger(const YamlEntry &entry)
    {
        // Of plans for air-gapped installers.
        if (isSame(entry.key, u"requirements"_s) || isSame(entry.key, u"onPremInstallerTools"_s))
            return;
        if (entry.key == "<<"_L1) {
            remarkMerge(entry.line);
            return;
        }
        if (fieldOf(entry.key)) {
            remark(Severity::Error, entry.line,
                   Text::tr("%1 stands directly below deployment and is not read there. Put it "
                            "below byoaDeployment.")
                       .arg(shown(entry.key)));
            return;
        }
        remarkUnknown(entry, modelKeys());
    }

    void remarkMerge(int line)
    {
        remark(Severity::Warning, line,
               Text::tr("Merging with << is not read here. Write the fields out, so that everyone "
                        "can see which accounts are used."));
    }

    void remarkUnknown(const YamlEntry &entry, const QStringList &known)
    {
        if (m_plan.remarks.size() >= maxRemarks)
            return;
        const QString meant = nearest(entry.key, known);
        remark(
            Severity::Warning, entry.line,
            meant.isEmpty()
                ? Text::tr("%1 is not known here and has probably no effect.").arg(shown(entry.key))
                : Text::tr("%1 is not known here and has probably no effect. Did you mean %2?")
                      .arg(shown(entry.key), meant));
    }

    void checkTwice(const YamlNode &map, const QStringList &keys)
    {
        for (const QString &key : keys) {
            const YamlEntry *first = nullptr;
            for (const YamlEntry &entry : map.entries) {
                if (!isSame(entry.key, key))
                    continue;
                if (first)
                    remarkTwice(entry, *first);
                else
                    first = &entry;
            }
        }
    }

    void remarkTwice(const YamlEntry &entry, const YamlEntry &first)
    {
        remark(Severity::Error, entry.line,
               Text::tr("%1 is the same field as %2 in line %3: large and small letters count as "
                        "equal. Remove one of them.")
                   .arg(shown(entry.key), shown(first.key), QString::number(first.line)));
    }

    /// The accounts below a model.
    void readValues(const YamlEntry &model)
    {
        const YamlNode &block = *model.value;
        if (block.kind == Kind::Scalar || block.kind == Kind::List) {
            remark(
                Severity::Error, model.line,
                Text::tr("%1 holds a text or a list. It wants fields such as awsAccountId: below "
                         "it.")
                    .arg(model.key));
            return;
        }
        for (const YamlEntry &entry : block.entries) {
            if (entry.key == "<<"_L1) {
                remarkMerge(entry.line);
                m_hasMerge = true;
                continue;
            }
            const DeploymentField *field = fieldOf(entry.key);
            if (!field) {
                remarkUnknown(entry, fieldKeys());
                continue;
            }
            if (const YamlEntry *first = m_seen.value(field->key)) {
                remarkTwice(entry, *first);
                continue;
            }
            m_seen.insert(field->key, &entry);
            readValue(*field, entry);
        }
    }

    void readValue(const DeploymentField &field, const YamlEntry &entry)
    {
        const YamlNode &node = *entry.value;
        const QString text = node.text;
        if (node.kind == Kind::List || node.kind == Kind::Map) {
            remark(Severity::Error, entry.line,
                   Text::tr("%1 holds a list or fields; one text in quotes is wanted.")
                       .arg(entry.key));
            return;
        }
        if (text.trimmed().isEmpty()) {
            remark(
                Severity::Error, entry.line,
                Text::tr("%1 is empty. Fill it in, or remove the line if the plan does not serve "
                         "this cloud.")
                    .arg(entry.key));
            return;
        }
        m_plan.values << ProviderValue{field.key, field.cloud, text, entry.line};
        if (isCompose() && (field.cloud == "oci"_L1 || field.cloud == "nebius"_L1)) {
            const Cloud *cloud = m_clouds.find(field.cloud);
            remark(Severity::Error, entry.line,
                   Text::tr("%1 is not read in a compose file. To serve %2, write a plan "
                            "specification.")
                       .arg(entry.key, cloud ? cloud->name() : field.cloud));
        }
        if (isVariable(text)) {
            remark(
                Severity::Warning, entry.line,
                Text::tr("%1 is “%2”, a variable. It has to be replaced by the real value before "
                         "the specification is used.")
                    .arg(entry.key, shown(text)));
            return;
        }
        if (isPlaceholder(text)) {
            remark(Severity::Error, entry.line,
                   Text::tr("%1 is “%2”, which only holds the place. Write the value of your own "
                            "account there.")
                       .arg(entry.key, shown(text)));
            return;
        }
        if (!node.isQuoted && looksLikeNumber(text) && judgeNumber(entry, text))
            return;
        judgeForm(field, entry, text);
        if (isSample(text))
            remark(Severity::Note, entry.line,
                   Text::tr("%1 is “%2”, as in many examples. Check that it is really yours.")
                       .arg(entry.key, shown(text)));
    }

    /// A number without quotes. Returns whether nothing else needs to be said of it.
    bool judgeNumber(const YamlEntry &entry, const QString &text)
    {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        const bool isDigits = std::all_of(text.cbegin(), text.cend(), isDigit);
        if (!isDigits) {
            remark(Severity::Error, entry.line,
                   Text::tr("%1 is written as the number %2, which YAML turns into another one. "
                            "Write it with all its digits and in quotes.")
                       .arg(entry.key, shown(text)));
            return true;
        }
        if (text.size() > 1 && text.startsWith(u'0')) {
            const bool isOctal = !text.contains(u'8') && !text.contains(u'9');
            remark(Severity::Error, entry.line,
                   (isOctal
                        ? Text::tr("%1 begins with a zero and stands there without quotes: YAML "
                                   "takes it for an octal number, so that another one arrives. "
                                   "Write \"%2\", with the quotes.")
                        : Text::tr("%1 begins with a zero and stands there without quotes: YAML "
                                   "takes it for a number, and the zero is lost. Write \"%2\", "
                                   "with the quotes."))
                       .arg(entry.key, shown(text)));
            return false;
        }
        remark(Severity::Warning, entry.line,
               Text::tr("%1 stands there without quotes, so YAML takes it for a number. Write "
                        "\"%2\", with the quotes.")
                   .arg(entry.key, shown(text)));
        return false;
    }

    void judgeForm(const DeploymentField &field, const YamlEntry &entry, const QString &text)
    {
        if (field.key == "awsBootstrapRoleAccountArn"_L1) {
            judgeRole(entry, text);
            return;
        }
        if (field.key == "gcpServiceAccountEmail"_L1) {
            judgeEmail(entry, text);
            return;
        }
        const Cloud *cloud = m_clouds.find(field.cloud);
        if (!cloud)
            return;
        const QList<AccountField> fields = cloud->accountFields();
        for (const AccountField &account : fields) {
            if (account.key != field.accountKey)
                continue;
            const QString plain = account.normalise(text);
            const FieldVerdict verdict = account.check(plain);
            if (verdict.level == FieldVerdict::Level::Wrong)
                remark(Severity::Error, entry.line,
                       Text::tr("%1 is “%2”. %3").arg(entry.key, shown(text), verdict.text));
            // Azure's IDs are normalised to small letters; large ones are right as well.
            else if (!isSame(plain, text))
                remark(Severity::Error, entry.line,
                       Text::tr("%1 is “%2”. Write \"%3\", and nothing else.")
                           .arg(entry.key, shown(text), shown(plain)));
            else if (verdict.level == FieldVerdict::Level::Warning)
                remark(Severity::Warning, entry.line,
                       Text::tr("%1 is “%2”. %3").arg(entry.key, shown(text), verdict.text));
        }
    }

    void judgeRole(const YamlEntry &entry, const QString &text)
    {
        static const QRegularExpression form(
            uR"(\Aarn:(aws[a-z-]*):iam::([0-9]{12}):role/([\w+=,.@/-]+)\z)"_s);
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch()) {
            remark(Severity::Error, entry.line,
                   Text::tr("%1 is “%2”, which is not the ARN of a role. It reads "
                            "arn:aws:iam::<account ID of 12 digits>:role/%3.")
                       .arg(entry.key, shown(text), bootstrapRole));
            return;
        }
        if (match.captured(1) != "aws"_L1)
            remark(Severity::Warning, entry.line,
                   Text::tr("%1 is of AWS GovCloud or of AWS China (%2). The setup is made for the "
                            "standard AWS regions and may not work there.")
                       .arg(entry.key, match.captured(1)));
        if (match.captured(3) != bootstrapRole)
            remark(Severity::Warning, entry.line,
                   Text::tr("%1 names the role %2. The role that the setup makes is called %3.")
                       .arg(entry.key, shown(match.captured(3)), bootstrapRole));
        m_roleAccount = match.captured(2);
    }

    void judgeEmail(const YamlEntry &entry, const QString &text)
    {
        static const QRegularExpression form(
            uR"(\A([a-z][a-z0-9-]*)@([a-z0-9.:-]+)\.iam\.gserviceaccount\.com\z)"_s);
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch()) {
            remark(Severity::Error, entry.line,
                   Text::tr("%1 is “%2”, which is not the address of a service account. It reads "
                            "bootstrap-org-…@<project ID>.iam.gserviceaccount.com.")
                       .arg(entry.key, shown(text)));
            return;
        }
        if (!match.captured(1).startsWith("bootstrap-"_L1))
            remark(Severity::Warning, entry.line,
                   Text::tr("%1 names the service account %2. The one that the setup makes begins "
                            "with bootstrap-.")
                       .arg(entry.key, shown(match.captured(1))));
        m_emailProject = match.captured(2);
    }

    void judgeModels()
    {
        if (!m_modelLine)
            return;
        const bool isOnPremise =
            m_model == DeploymentModel::OnPrem || m_model == DeploymentModel::OnPremCopilot;
        if (isOnPremise && isCompose())
            remark(Severity::Error, m_modelLine,
                   Text::tr("A compose file cannot serve installations on premises. Write a plan "
                            "specification instead."));
        else if (isOnPremise)
            remark(Severity::Note, m_modelLine,
                   Text::tr("%1 makes installers for clusters without a connection; no accounts "
                            "are onboarded for it. Connected clusters and cloud accounts of "
                            "customers need byoaDeployment.")
                       .arg(deploymentModelKey(m_model)));
        else if (m_model == DeploymentModel::Hosted)
            remark(Severity::Note, m_modelLine,
                   Text::tr("hostedDeployment runs in the provider's accounts. To onboard "
                            "customers' accounts, make a plan with byoaDeployment."));
        else if (isCompose())
            remark(Severity::Note, m_modelLine,
                   Text::tr("Customers' own Kubernetes clusters are not served by a compose file: "
                            "nothing would be deployed there. They need a plan specification."));
    }

    void judgeTenancy()
    {
        static const QStringList known{u"OMNISTRATE_DEDICATED_TENANCY"_s,
                                       u"OMNISTRATE_MULTI_TENANCY"_s, customTenancy};
        const bool hasOci = lineOf(u"OCITenancyId"_s) || lineOf(u"OCIDomainId"_s);
        if (hasOci && !isCompose() && m_tenancyLine && m_plan.tenancyType != customTenancy)
            remark(Severity::Error, m_tenancyLine,
                   Text::tr("OCI is served only with tenancyType: %1.").arg(customTenancy));
        if (!m_tenancyLine)
            return;
        if (m_plan.tenancyType.trimmed().isEmpty()) {
            remark(Severity::Error, m_tenancyLine,
                   Text::tr("tenancyType is empty. It is one of: %1.").arg(known.join(u", "_s)));
        } else if (!known.contains(m_plan.tenancyType)) {
            const QString meant = nearest(m_plan.tenancyType, known);
            remark(Severity::Error, m_tenancyLine,
                   meant.isEmpty() ? Text::tr("tenancyType is “%1”. It is one of: %2.")
                                         .arg(shown(m_plan.tenancyType), known.join(u", "_s))
                                   : Text::tr("tenancyType is “%1”. Did you mean %2?")
                                         .arg(shown(m_plan.tenancyType), meant));
        } else if (isCompose() && m_plan.tenancyType == customTenancy) {
            remark(Severity::Error, m_tenancyLine,
                   Text::tr("A compose file cannot have %1. Write %2 or %3, or write a plan "
                            "specification.")
                       .arg(customTenancy, known.at(0), known.at(1)));
        }
    }

    /// How the values fit together, and what is missing.
    void judgeAccounts()
    {
        if (!m_modelLine || m_hasMerge)
            return;
        if (m_seen.isEmpty()) {
            if (m_model == DeploymentModel::Hosted)
                remark(Severity::Note, m_modelLine,
                       Text::tr("No account is named, so the platform's own accounts are used."));
            else
                remark(Severity::Error, m_modelLine,
                       Text::tr("No account of the provider is named. Write at least awsAccountId "
                                "and awsBootstrapRoleAccountArn below it."));
            return;
        }
        const QString awsAccount = m_plan.value(u"awsAccountId"_s).value_or(QString());
        if (!m_roleAccount.isEmpty() && isAwsAccount(awsAccount) && m_roleAccount != awsAccount)
            remark(Severity::Error, lineOf(u"awsBootstrapRoleAccountArn"_s),
                   Text::tr("The ARN is of the account %1, but awsAccountId is %2. One of them is "
                            "wrong; both have to name the same account.")
                       .arg(m_roleAccount, awsAccount));
        const QString project = m_plan.value(u"gcpProjectId"_s).value_or(QString());
        if (!m_emailProject.isEmpty() && !project.isEmpty() && m_emailProject != project
            && !isPlaceholder(project) && !isVariable(project))
            remark(Severity::Error, lineOf(u"gcpServiceAccountEmail"_s),
                   Text::tr("The service account is of the project %1, but gcpProjectId is %2. One "
                            "of them is wrong; both have to name the same project.")
                       .arg(shown(m_emailProject), shown(project)));
        const QString subscription = m_plan.value(u"azureSubscriptionId"_s).value_or(QString());
        const QString tenant = m_plan.value(u"azureTenantId"_s).value_or(QString());
        if (!subscription.isEmpty() && isSame(subscription, tenant) && !isPlaceholder(tenant)
            && !isVariable(tenant))
            remark(Severity::Error, lineOf(u"azureTenantId"_s),
                   Text::tr("azureTenantId is the same as azureSubscriptionId. These are two "
                            "different IDs."));
        judgeMissing(awsAccount);
    }

    static bool isAwsAccount(const QString &text)
    {
        static const QRegularExpression form(uR"(\A[0-9]{12}\z)"_s);
        return form.match(text).hasMatch();
    }

    void judgeMissing(const QString &awsAccount)
    {
        // What a cloud needs all of. A line that is there but wrong has been spoken of.
        for (const DeploymentField &field : deploymentFields()) {
            const int line = firstLineOf(field.cloud);
            if (!line || m_seen.contains(field.key))
                continue;
            if (field.key == "awsBootstrapRoleAccountArn"_L1 && isAwsAccount(awsAccount))
                remark(Severity::Error, line,
                       Text::tr("%1 is missing. Write %1: \"arn:aws:iam::%2:role/%3\" beside it.")
                           .arg(field.key, awsAccount, bootstrapRole));
            else
                remark(Severity::Error, line,
                       Text::tr("%1 is missing. Whoever serves this cloud has to give it as well.")
                           .arg(field.key));
        }
        if (m_model == DeploymentModel::Byoa && !m_seen.contains(u"awsAccountId"_s)
            && !firstLineOf(u"aws"_s))
            remark(Severity::Warning, m_modelLine,
                   Text::tr("There is no awsAccountId. A BYOC plan normally names the provider's "
                            "AWS account, whichever cloud the customers use."));
    }

    int lineOf(const QString &key) const
    {
        for (const ProviderValue &value : m_plan.values) {
            if (value.key == key)
                return value.line;
        }
        return 0;
    }

    int firstLineOf(const QString &cloud) const
    {
        for (const ProviderValue &value : m_plan.values) {
            if (value.cloud == cloud)
                return value.line;
        }
        return 0;
    }

    void remark(Severity severity, int line, const QString &text)
    {
        if (m_plan.remarks.size() < maxRemarks)
            m_plan.remarks << PlanRemark{severity, line, text};
    }

    const CloudCatalogue &m_clouds;
    PlanSpecification m_plan;
    DeploymentModel m_model = DeploymentModel::Byoa; ///< the one that is read
    QHash<QString, const YamlEntry *> m_seen; ///< its fields, filled in or not, by their key
    int m_modelLine = 0;
    int m_tenancyLine = 0;
    bool m_hasMerge = false;
    QString m_roleAccount;
    QString m_emailProject;
};

} // namespace

QString deploymentModelKey(DeploymentModel model)
{
    switch (model) {
    case DeploymentModel::Hosted:
        return u"hostedDeployment"_s;
    case DeploymentModel::Byoa:
        return u"byoaDeployment"_s;
    case DeploymentModel::OnPrem:
        return u"onPremDeployment"_s;
    case DeploymentModel::OnPremCopilot:
        return u"onPremCopilotDeployment"_s;
    }
    Q_UNREACHABLE();
}

const QList<DeploymentField> &deploymentFields()
{
    static const QList<DeploymentField> fields{
        {u"awsAccountId"_s, u"aws"_s, u"aws_account_id"_s},
        {u"awsBootstrapRoleAccountArn"_s, u"aws"_s, {}},
        {u"gcpProjectId"_s, u"gcp"_s, u"gcp_project_id"_s},
        {u"gcpProjectNumber"_s, u"gcp"_s, u"gcp_project_number"_s},
        {u"gcpServiceAccountEmail"_s, u"gcp"_s, {}},
        {u"azureSubscriptionId"_s, u"azure"_s, u"azure_subscription_id"_s},
        {u"azureTenantId"_s, u"azure"_s, u"azure_tenant_id"_s},
        {u"OCITenancyId"_s, u"oci"_s, u"oci_tenancy_id"_s},
        {u"OCIDomainId"_s, u"oci"_s, u"oci_domain_id"_s},
        {u"nebiusTenantId"_s, u"nebius"_s, u"nebius_tenant_id"_s},
    };
    return fields;
}

std::optional<QString> PlanSpecification::value(const QString &key) const
{
    for (const ProviderValue &value : values) {
        if (value.key == key)
            return value.value;
    }
    return std::nullopt;
}

QStringList PlanSpecification::clouds() const
{
    QStringList ids;
    if (!models.contains(DeploymentModel::Byoa))
        return ids;
    for (const ProviderValue &value : values) {
        const bool isUnread =
            kind == Kind::Compose && (value.cloud == "oci"_L1 || value.cloud == "nebius"_L1);
        if (!isUnread && !ids.contains(value.cloud))
            ids << value.cloud;
    }
    if (kind == Kind::PlanSpec)
        ids << u"byoc-onprem"_s;
    return ids;
}

QStringList PlanSpecification::variants() const
{
    const QStringList ids = clouds();
    QStringList names;
    const bool isOnlyOnPremise = ids == QStringList{u"byoc-onprem"_s};
    if (!ids.isEmpty() && !isOnlyOnPremise)
        names << Text::tr("Standard BYOC");
    if (ids.contains(u"aws"_s))
        names << Text::tr("BYOC PrivateLink");
    if (ids.contains(u"aws"_s) || ids.contains(u"gcp"_s) || ids.contains(u"azure"_s))
        names << Text::tr("BYO-VPC");
    if (ids.contains(u"byoc-onprem"_s))
        names << Text::tr("BYOC On-Premise");
    return names;
}

bool PlanSpecification::hasErrors() const
{
    const auto isError = [](const PlanRemark &remark) {
        return remark.severity == PlanRemark::Severity::Error;
    };
    return std::any_of(remarks.cbegin(), remarks.cend(), isError);
}

PlanSpecificationResult parsePlanSpecification(const QByteArray &yaml, const CloudCatalogue &clouds)
{
    const YamlResult document = parseYaml(yaml);
    if (!document)
        return tl::unexpected(document.error());
    return Reader(clouds).read(**document);
}

PlanSpecificationResult readPlanSpecification(const QString &path, const CloudCatalogue &clouds)
{
    const YamlResult document = readYaml(path);
    if (!document)
        return tl::unexpected(document.error());
    return Reader(clouds).read(**document);
}

} // namespace byoc
