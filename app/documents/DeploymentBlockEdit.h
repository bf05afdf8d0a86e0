// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "documents/PlanSpecification.h"
#include "problem/Result.h"

#include <QByteArray>
#include <QMap>

namespace byoc {

/// What a deployment block shall say.
struct DeploymentBlock
{
    DeploymentModel model = DeploymentModel::Byoa;
    /// By `DeploymentField::key`; blank ones count as not there. The ARN of the bootstrap role
    /// follows from the AWS account when it is not given.
    QMap<QString, QString> values;
};

/// The block alone, with all that has to stand around it in that kind of document; ends with a
/// newline. Empty when there is no value.
QString renderDeploymentBlock(PlanSpecification::Kind kind, const DeploymentBlock &block);

/// The document with this deployment block in place of the one that it has, or in addition; every
/// other byte stays (comments, order, indentation, line endings, a byte order mark, the end).
///
/// The model and all that stands below it is replaced, fields that are not known included; other
/// things below `deployment` stay, such as `requirements`. Comments on lines of their own inside of
/// what is replaced are kept, in front of the new fields; comments behind a value go with it. The
/// old forms `x-omnistrate-byoa` and `x-omnistrate-my-account`, and a `deployment` at the top of a
/// compose file, are removed. A new block comes after the plan's name. An empty block and one in
/// braces become lines.
///
/// The result is read again before it is returned. Problems (kind Input): not readable, values that
/// the kind of document cannot hold, and what cannot be changed safely: a document that is written
/// in braces as a whole, a block that other parts refer to, one that is merged with <<.
/// Any thread.
Result<QByteArray> editDeploymentBlock(const QByteArray &specification,
                                       const DeploymentBlock &block, const CloudCatalogue &clouds);

} // namespace byoc
