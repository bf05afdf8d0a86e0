// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/Deployment.h"

#include "deploy/DeployCommand.h"
#include "text/VisibleText.h"

#include <utility>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr auto NetworkKey = "cloud_provider_native_network_id"_L1;
constexpr qsizetype LongestNamed = 60; // characters
constexpr qsizetype MostNamed = 10;

QString listSentence(const QList<DocumentMistake> &mistakes)
{
    QStringList lines;
    for (const DocumentMistake &mistake : mistakes)
        lines << mistake.sentence();
    return lines.join(u'\n');
}

} // namespace

Deployment::Deployment(ControlPlane &controlPlane, QObject *parent)
    : QObject(parent)
    , m_controlPlane(controlPlane)
{
}

void Deployment::open(const DeploymentTarget &target, const DeployDraft &draft)
{
    const bool sameAccount = m_target.customerAccountId == target.customerAccountId;
    m_target = target;
    if (sameAccount && m_state == State::Loaded) {
        // Only the live part is new: the regions that are ready.
        fitRegion();
        emit changed();
        return;
    }
    m_kept = {};
    m_secretValues.clear();
    m_withheldValues.clear();
    m_draft = draft;
    if (!resource()) {
        const QList<PlanResource> all = resources();
        m_draft.resourceKey = all.isEmpty() ? QString() : all.constFirst().urlKey;
    }
    fitRegion();
    reload();
}

/// Until the account was looked at, it may have no region at all: what was chosen has to wait.
void Deployment::fitRegion()
{
    const QStringList known = regions();
    if (!known.isEmpty() && !known.contains(m_draft.region))
        m_draft.region = known.size() == 1 ? known.constFirst() : QString();
}

void Deployment::close()
{
    if (const QPointer<JobBase> job = std::exchange(m_job, nullptr))
        job->cancel();
    m_target = {};
    m_draft = {};
    m_parameters.clear();
    m_kept = {};
    m_secretValues.clear();
    m_withheldValues.clear();
    m_problem.reset();
    m_state = State::Empty;
    emit changed();
}

void Deployment::reload()
{
    if (const QPointer<JobBase> job = std::exchange(m_job, nullptr))
        job->cancel();
    m_problem.reset();
    m_parameters.clear();
    const PlanResource *chosen = resource();
    if (!chosen) {
        m_problem = Problem::input(
            tr("This plan has nothing to deploy."),
            tr("Ask the provider to publish a version of the plan with a resource."));
        m_state = State::Failed;
        emit changed();
        return;
    }
    m_state = State::Loading;
    emit changed();
    Job<ResourceParameters> *job = m_controlPlane.parameters(m_target.offering, *chosen);
    m_job = job;
    job->then(this, [this, job](const Result<ResourceParameters> &result) {
        if (m_job != job)
            return;
        m_job = nullptr;
        if (!result) {
            m_problem = result.error();
            m_state = State::Failed;
        } else {
            m_parameters = createParameters(result->apis, result->described);
            m_parameters.removeIf([this](const Parameter &parameter) {
                return m_target.cloud && !parameter.appliesTo(m_target.cloud->id());
            });
            m_state = State::Loaded;
        }
        emit changed();
    });
}

const PlanResource *Deployment::resource() const
{
    for (const PlanResource &candidate : m_target.offering.resources) {
        if (!candidate.isAccountConfig() && candidate.urlKey == m_draft.resourceKey)
            return &candidate;
    }
    return nullptr;
}

void Deployment::chooseResource(const QString &urlKey)
{
    if (urlKey == m_draft.resourceKey)
        return;
    m_draft.resourceKey = urlKey;
    emit edited();
    reload();
}

QStringList Deployment::regions() const
{
    if (!m_target.cloud)
        return {};
    const QStringList offered = m_target.offering.regions.value(m_target.cloud->regionListKey());
    return m_target.cloud->usableRegions(offered, m_target.accountConfig);
}

QString Deployment::regionRemark() const
{
    return m_target.cloud ? m_target.cloud->regionRemark() : QString();
}

void Deployment::setRegion(const QString &region)
{
    m_draft.region = region;
    emit edited();
}

std::optional<NetworkField> Deployment::networkField() const
{
    return m_target.cloud ? m_target.cloud->networkField() : std::nullopt;
}

void Deployment::setNetworkId(const QString &networkId)
{
    m_draft.networkId = networkId;
    emit edited();
}

void Deployment::setIncludeAccountId(bool include)
{
    m_draft.includeAccountId = include;
    emit edited();
}

QString Deployment::value(const Parameter &parameter) const
{
    if (parameter.isSecret())
        return m_secretValues.value(parameter.key);
    const QString kept = m_draft.values.value(parameter.key, parameter.defaultValue);
    return m_withheldValues.value(parameter.key, kept);
}

void Deployment::take(const Parameter &parameter, const QString &text)
{
    const QString &key = parameter.key;
    if (parameter.isSecret()) {
        m_secretValues.insert(key, text);
        return;
    }
    const Result<QJsonValue> json = toJson(parameter, text); // each item of a list for itself
    const bool isWithheld = holdsSecret(text) || (json && holdsSecret(*json));
    (isWithheld ? m_draft.values : m_withheldValues).remove(key);
    (isWithheld ? m_withheldValues : m_draft.values).insert(key, text);
}

void Deployment::setValue(const QString &key, const QString &text)
{
    for (const Parameter &parameter : std::as_const(m_parameters)) {
        if (parameter.key != key)
            continue;
        take(parameter, text);
        emit edited();
        return;
    }
}

QString Deployment::obstacle() const
{
    if (m_state == State::Loading)
        return tr("The parameters are still being read.");
    if (m_state != State::Loaded)
        return tr("The parameters could not be read.");
    if (regions().isEmpty())
        return tr("There is no region to deploy to yet.");
    if (m_draft.region.isEmpty())
        return tr("Choose a region.");
    for (const Parameter &parameter : m_parameters) {
        const FieldVerdict verdict = check(parameter, value(parameter));
        if (verdict.level == FieldVerdict::Level::Wrong)
            return tr("%1: %2", "name of a field: what is wrong with it")
                .arg(parameter.displayName, verdict.text);
    }
    const std::optional<NetworkField> network = networkField();
    if (network && !m_draft.networkId.trimmed().isEmpty()) {
        const FieldVerdict verdict = network->check(network->normalise(m_draft.networkId));
        if (verdict.level == FieldVerdict::Level::Wrong)
            return tr("%1: %2", "name of a field: what is wrong with it")
                .arg(network->label, verdict.text);
    }
    return {};
}

ParamsDocument Deployment::document() const
{
    ParamsDocument document = m_kept;
    for (const Parameter &parameter : m_parameters) {
        const Result<QJsonValue> json = toJson(parameter, value(parameter));
        if (json)
            document.set(parameter.key, *json);
    }
    if (const std::optional<NetworkField> network = networkField()) {
        const QString id = network->normalise(m_draft.networkId);
        if (!id.isEmpty())
            document.set(NetworkKey, id);
    }
    return document;
}

QString Deployment::accountIdForFile() const
{
    return m_draft.includeAccountId ? m_target.customerAccountId : QString();
}

bool Deployment::holdsSecrets() const
{
    return document().containsSecrets(m_parameters);
}

QByteArray Deployment::preview() const
{
    return document().toJson(m_parameters, accountIdForFile());
}

Result<void> Deployment::exportTo(const QString &path) const
{
    const Result<bool> saved = document().save(path, m_parameters, accountIdForFile());
    return saved ? Result<void>() : Result<void>(fail(saved.error()));
}

Result<QStringList> Deployment::importFrom(const QString &path)
{
    const ParamsDocument::ImportResult read = ParamsDocument::load(path);
    if (!read) {
        Problem problem = Problem::input(read.error().constFirst().sentence(),
                                         tr("Nothing in the form was changed."));
        problem.detail = listSentence(read.error());
        return fail(problem);
    }
    QStringList remarks;
    for (const DocumentMistake &remark : read->remarks)
        remarks << remark.sentence();
    ParamsDocument rest = read->document;
    for (const Parameter &parameter : std::as_const(m_parameters)) {
        if (!rest.contains(parameter.key))
            continue;
        take(parameter, fromJson(parameter, rest.value(parameter.key)));
        rest.remove(parameter.key);
    }
    if (rest.contains(NetworkKey) && networkField()) {
        m_draft.networkId = rest.value(NetworkKey).toString();
        rest.remove(NetworkKey);
    }
    if (rest.contains(ParamsDocument::accountKey)) {
        const QString account = rest.value(ParamsDocument::accountKey).toString();
        if (account == m_target.customerAccountId)
            m_draft.includeAccountId = true;
        else
            remarks << tr("The file names another account (%1). It is left out; this deployment "
                          "uses %2.")
                           .arg(visibleText(account, LongestNamed, true),
                                m_target.customerAccountId);
        rest.remove(ParamsDocument::accountKey);
    }
    const QStringList others = rest.keys();
    for (const QString &key : others) {
        if (ParamsDocument::isCommandOption(key)) // the reader has said so
            rest.remove(key);
    }
    m_kept = rest;
    if (!m_kept.keys().isEmpty())
        remarks << keptRemark();
    emit edited();
    emit changed();
    return remarks;
}

QString Deployment::keptRemark() const
{
    const QStringList keys = m_kept.keys();
    QStringList named;
    for (const QString &key : keys.first(qMin(keys.size(), MostNamed)))
        named << visibleText(key, LongestNamed, true);
    const QString list = named.join(", "_L1);
    const auto more = int(keys.size() - named.size());
    return more == 0 ? tr("Kept as they are, although the plan does not know them: %1.").arg(list)
                     : tr("Kept as they are, although the plan does not know them: %1 and %n more.",
                          nullptr, more)
                           .arg(list);
}

QString Deployment::command(const QString &path) const
{
    const PlanResource *chosen = resource();
    if (!chosen || !m_target.cloud)
        return {};
    DeployCommand command;
    command.service = m_target.offering.serviceName;
    command.environment = m_target.offering.environmentName;
    command.plan = m_target.offering.planName;
    command.version = u"latest"_s;
    command.resource = chosen->name;
    command.cloudProvider = m_target.cloud->id();
    command.region = m_draft.region;
    // ctl refuses an account that is named in the file and in the flag.
    command.customerAccountId = m_draft.includeAccountId ? QString() : m_target.customerAccountId;
    command.paramsFile = path;
    command.subscriptionId = m_target.subscriptionId;
    return command.text();
}

} // namespace byoc
