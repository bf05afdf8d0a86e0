// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Require.h"

#include "cloud/CloudCatalogue.h"
#include "documents/DeploymentBlockEdit.h"

#include <QSet>

#include <cstdint>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

void judge(const PlanSpecification &plan, const QByteArray &yaml)
{
    const qsizetype lines = yaml.count('\n') + 1;
    for (const PlanRemark &remark : plan.remarks)
        require(!remark.text.isEmpty() && remark.text.size() < 1500 && remark.line >= 0
                && remark.line <= lines);
    for (const ProviderValue &value : plan.values)
        require(!value.key.isEmpty() && !value.cloud.isEmpty() && !value.value.isEmpty());
    require(plan.deploymentLine <= lines);
    plan.variants();
}

/// Lines without what may differ: their ends, and their indentation.
QSet<QByteArray> linesOf(const QByteArray &text)
{
    QSet<QByteArray> lines;
    const QByteArrayList all = QByteArray(text).replace("\xEF\xBB\xBF", "").split('\n');
    for (const QByteArray &line : all)
        lines << line.trimmed();
    return lines;
}

void edit(const QByteArray &yaml, const DeploymentBlock &block, const CloudCatalogue &clouds)
{
    const Result<QByteArray> edited = editDeploymentBlock(yaml, block, clouds);
    if (!edited) {
        require(!edited.error().what.isEmpty() && !edited.error().advice.isEmpty());
        return;
    }
    const PlanSpecificationResult plan = parsePlanSpecification(*edited, clouds);
    require(plan && plan->models == QList{block.model});
    for (auto it = block.values.cbegin(); it != block.values.cend(); ++it)
        require(plan->value(it.key()) == it.value());
    const Result<QByteArray> again = editDeploymentBlock(*edited, block, clouds);
    require(again && *again == *edited);
    // Nothing came in but the block.
    const QSet<QByteArray> known = linesOf(yaml)
        + linesOf(renderDeploymentBlock(PlanSpecification::Kind::Compose, block).toUtf8());
    const QSet<QByteArray> now = linesOf(*edited);
    for (const QByteArray &line : now)
        require(known.contains(line) || line.toLower().contains("deployment")
                || line.toLower().startsWith("x-omnistrate-service-plan"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const CloudCatalogue clouds;
    static const QList<DeploymentBlock> blocks{
        {DeploymentModel::Byoa, {{u"awsAccountId"_s, u"012345678902"_s}}},
        {DeploymentModel::Byoa, {{u"azureTenantId"_s, u"a\"b\\c: # d"_s}}},
        {DeploymentModel::OnPrem, {{u"nebiusTenantId"_s, u"tenant-e00a"_s}}},
        {DeploymentModel::Hosted, {{u"gcpProjectId"_s, u"acme-prod"_s}}},
    };
    const QByteArray yaml(reinterpret_cast<const char *>(data), qsizetype(size));
    const PlanSpecificationResult plan = parsePlanSpecification(yaml, clouds);
    if (plan)
        judge(*plan, yaml);
    else
        require(!plan.error().isEmpty());
    for (const DeploymentBlock &block : blocks)
        edit(yaml, block, clouds);
    return 0;
}
