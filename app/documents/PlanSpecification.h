// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "text/DocumentMistake.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace byoc {

class CloudCatalogue;

/// Whose accounts a plan runs in; what stands under `deployment` (byoc-facts.md section 7).
enum class DeploymentModel { Hosted, Byoa, OnPrem, OnPremCopilot };

/// "byoaDeployment" …
QString deploymentModelKey(DeploymentModel model);

/// A field of a deployment block, in the spelling that is written; reading ignores case.
struct DeploymentField
{
    QString key; ///< e.g. "awsAccountId"
    QString cloud; ///< `Cloud::id()`
    /// `AccountField::key` of the field with the same form; empty: there is none.
    QString accountKey;
};

/// All of them, in the order in which they are written.
const QList<DeploymentField> &deploymentFields();

/// Something to know about a specification.
struct PlanRemark
{
    enum class Severity {
        Error, ///< it will not work like this
        Warning, ///< it may not do what is meant
        Note, ///< worth knowing
    };
    Severity severity = Severity::Note;
    int line = 0; ///< counted from 1; 0: the whole document
    QString text; ///< one or more whole sentences

    bool operator==(const PlanRemark &) const = default;
};

/// A value of the deployment block: of the provider's account, not of a customer's.
struct ProviderValue
{
    QString key; ///< `DeploymentField::key`, whichever spelling is written
    QString cloud;
    QString value; ///< as written, without quotes
    int line = 0;
};

/// What a plan specification, or a compose file with a service plan, says of deployment.
struct PlanSpecification
{
    enum class Kind {
        PlanSpec, ///< `deployment` at the top
        Compose, ///< `deployment` under `x-omnistrate-service-plan`
    };

    Kind kind = Kind::PlanSpec;
    QString name; ///< of the plan; empty: it has none
    QString tenancyType; ///< as written; empty: there is none
    QList<DeploymentModel> models; ///< in the order of the document; there should be just one
    int deploymentLine = 0; ///< of the key `deployment`, or of the old form of it; 0: there is none
    bool isLegacy = false; ///< `x-omnistrate-byoa` or `x-omnistrate-my-account` instead
    QList<ProviderValue> values; ///< of byoaDeployment, else of the first model
    QList<PlanRemark> remarks; ///< in the order of the document

    /// The value of a field, by `DeploymentField::key`; nullopt: there is none.
    std::optional<QString> value(const QString &key) const;
    /// The clouds (`Cloud::id()`) into which customers can be onboarded with this block, as far as
    /// it tells: those of its values, and "byoc-onprem" for any plan specification.
    QStringList clouds() const;
    /// The variants of BYOC that the plan serves, by name. The same plan serves several; which one
    /// is chosen when a customer's account is onboarded, not in the plan.
    QStringList variants() const;
    bool hasErrors() const;
};

/// The specification, or why it is none: never empty then.
using PlanSpecificationResult = tl::expected<PlanSpecification, QList<DocumentMistake>>;

/// Reads and judges the deployment block of a specification of at most 1 MiB. The rest of the
/// document is not judged. Facts: byoc-facts.md sections 7 and 9. Any thread.
PlanSpecificationResult parsePlanSpecification(const QByteArray &yaml,
                                               const CloudCatalogue &clouds);

/// The same for a file; blocks meanwhile.
PlanSpecificationResult readPlanSpecification(const QString &path, const CloudCatalogue &clouds);

} // namespace byoc
