// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/CommandComparison.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

namespace byoc {

/// What is known when the grant instructions are built. All from the control plane, as it is.
struct GrantFacts
{
    QJsonObject parameters; ///< what was asked for (`requestParams` / `launch_input_params`)
    QJsonObject resultParams; ///< `result_params` of the onboarding instance
    QJsonObject accountConfig; ///< DescribeAccountConfigResult, or empty
    QString accountConfigId; ///< "ac-…", or empty while there is none
    QString organizationId; ///< "org-…": the identity that the grant trusts
    /// Root of the control plane's paths, e.g. https://api.omnistrate.cloud/2022-09-01-00; not from
    /// the server. Commands are documented to load from there.
    QString controlPlane;
};

/// One thing to do in the cloud.
struct GrantStep
{
    QString text{}; ///< one or two sentences, plain text
    QString linkLabel{}; ///< e.g. "Open CloudFormation"; empty: no link
    QUrl link{};
    QString command{}; ///< to copy and run; empty: none
    /// What about the command, or the link, is not as documented; they come from outside.
    CommandDifferences differences{};
    QString note{}; ///< small print: an exception and what to do then; or empty

    /// A second link behind the note, e.g. the quick-create link without the load-balancer policy.
    QString alternativeLabel{};
    QUrl alternativeLink{};
    QString alternativeCommand{};
    CommandDifferences alternativeDifferences{}; ///< what about the second one is not as documented

    bool offersInstallKit = false; ///< the kit can be downloaded here (on-premise)
    bool runsInstallKit = false; ///< unpacks or runs the kit: withheld if it is dangerous
};

/// A way of granting: console link, CLI command, Cloud Shell, Terraform, install kit.
struct GrantMethod
{
    QString id{}; ///< stable, e.g. "console", "cli", "terraform", "cloud-shell", "kit"
    QString title{}; ///< tab text, e.g. "AWS CLI"
    QList<GrantStep> steps{};
};

/// Everything that the Grant page shows of a cloud besides the live status.
struct GrantGuide
{
    QString heading{}; ///< e.g. "Grant access in AWS"
    QString summary{}; ///< at most two sentences
    QString rights{}; ///< the rights that whoever runs the step needs, one or two sentences
    QString waitingFor{}; ///< e.g. "Waiting for you to create the stack"
    QString doneLabel{}; ///< what a person says who has done it, e.g. "I have created it"
    QStringList checklist{}; ///< prerequisites to tick off, or empty (on-premise)
    QStringList quirks{}; ///< things that surprise, e.g. of a brand-new GCP project; or empty
    QUrl video{}; ///< guide video, or empty
    QList<GrantMethod> methods{}; ///< empty as long as the instructions are not known
};

/// Something that the grant creates in the customer's account.
struct GrantedResource
{
    QString kind{}; ///< e.g. "IAM role"
    QString name{}; ///< e.g. "omnistrate-bootstrap-role"
    QString purpose{}; ///< one sentence
};

/// A part of an account that is verified on its own, e.g. a Nebius binding.
struct AccountPart
{
    QString title; ///< e.g. the project ID
    QString detail; ///< e.g. region and state of the key; or empty
    QString status; ///< the server's word
    QString message;
    bool isReady = false;
    bool hasFailed = false;
};

/// A known failure: how to recognise it, why it happens, what to do.
struct KnownFailure
{
    QString id{}; ///< stable, e.g. "aws-lb-policy-exists"
    QString pattern{}; ///< regular expression, matched without case against the status message
    QString headline{}; ///< e.g. "A policy with this name exists already"
    QString cause{};
    QString cure{};
    QString actionLabel{}; ///< e.g. "Open the link without the policy"; or empty
    QString actionMethod{}; ///< GrantMethod::id to show, or empty
    /// The action opens that method's alternative link, if nothing is remarked on about it.
    bool useAlternativeLink = false;
};

} // namespace byoc
