// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/AccountAnswers.h"
#include "cloud/AccountField.h"
#include "cloud/Grant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace byoc {

/// The free-text field for a network that the customer brings (`cloud_provider_native_network_id`).
/// Its `key` is that parameter's; formats per cloud: byoc-facts.md section 4 and 9.
using NetworkField = AccountField;

/// What is known of one cloud: data and pure functions, nothing of the network or of files.
///
/// One subclass, in one file, for each cloud; the pages are built from it and name none. All texts
/// are translated at the time of the call. Immutable and stateless: any thread.
/// Facts: byoc-facts.md sections 1-5 and 9, control-plane-api.md section 4.
class Cloud
{
public:
    virtual ~Cloud();

    /// The control plane's word: "aws", "gcp", "azure", "oci", "nebius", "byoc-onprem".
    virtual QString id() const = 0;
    virtual QString name() const = 0; ///< e.g. "Amazon Web Services"
    virtual QString shortName() const = 0; ///< e.g. "AWS"
    virtual QString mechanism() const = 0; ///< one line for the card, e.g. "CloudFormation"

    // --- the account page
    virtual QString accountHeading() const = 0; ///< e.g. "Your AWS account"
    virtual QString accountIntro() const = 0; ///< at most two sentences, with the rights needed
    virtual QList<AccountField> accountFields() const = 0;
    /// Key of the field that identifies the account, to recognise one that exists already.
    virtual QString identityKey() const = 0;
    virtual bool supportsPrivateLink() const { return false; }
    virtual QString privateLinkLabel() const { return {}; } ///< of the switch
    virtual QString privateLinkHelp() const { return {}; } ///< what it costs, and that it is final
    /// Label of the switch "the platform may create networks"; empty where there is no such choice.
    virtual QString mayCreateNetworksLabel() const { return {}; }
    virtual QString mayCreateNetworksHelp() const { return {}; }
    virtual bool hasBindings() const { return false; }
    virtual bool hasInstallKit() const { return false; }
    /// Things to know about the whole set of answers that no single field can tell; warnings only.
    /// Sees what was typed, so it can tell e.g. an ARN of another partition.
    virtual QStringList warnings(const AccountAnswers &answers) const;

    // --- creating
    /// Parameters that follow from the answers and the organisation, by key (bootstrap role ARN …).
    virtual QJsonObject derivedParameters(const AccountAnswers &answers,
                                          const QString &organizationId) const;
    /// What people call a derived parameter, e.g. "Bootstrap role".
    virtual QString derivedLabel(const QString &key) const { return key; }
    /// Value of `account_configuration_method`.
    virtual QString configurationMethod() const = 0;
    /// All of `requestParams`. Includes the private keys of bindings: for the wire only.
    QJsonObject requestParameters(const AccountAnswers &answers,
                                  const QString &organizationId) const;
    /// The flags of `omnistrate-ctl account customer create` for these answers (without
    /// --service, --environment, --plan, --subscription-id, --skip-wait), one element per argument.
    /// nullopt: ctl cannot do this cloud; `ctlRemark` says why.
    virtual std::optional<QStringList> ctlArguments(const AccountAnswers &answers) const = 0;
    virtual QString ctlRemark() const { return {}; }
    /// What the grant will create in the customer's account, with names.
    virtual QList<GrantedResource> grantedResources(const AccountAnswers &answers,
                                                    const QString &organizationId) const = 0;

    // --- granting
    virtual GrantGuide grantGuide(const GrantFacts &facts) const = 0;
    /// The base knows what can fail on any cloud; subclasses put their own in front.
    virtual QList<KnownFailure> knownFailures() const;
    /// Host names whose https links may be opened; "*.example.com" stands for all below it.
    /// The base has the ones of every cloud (documentation, videos, the Terraform repository).
    virtual QStringList trustedHosts() const;

    /// The parts that are verified on their own, with their live status; empty: there are none.
    virtual QList<AccountPart> accountParts(const QJsonObject &) const { return {}; }

    /// Beginnings of the addresses, besides the control plane's, that commands for this cloud load
    /// from by the provider's documents. Anything else is called out.
    virtual QStringList commandSources() const;

    // --- deploying
    /// Offering field that lists the regions, e.g. "awsRegions".
    virtual QString regionListKey() const = 0;
    /// The regions that can be deployed to now. Nebius: only those with a READY binding.
    virtual QStringList usableRegions(const QStringList &offered,
                                      const QJsonObject &accountConfig) const;
    /// Why `usableRegions` may be empty or short; one sentence, or empty.
    virtual QString regionRemark() const { return {}; }
    /// Nothing: networks cannot be brought to this cloud.
    virtual std::optional<NetworkField> networkField() const { return std::nullopt; }

    // --- the same for all clouds
    /// The answers as they will be sent: each value normalised, an empty one replaced by the
    /// field's default or, without one, left out.
    QMap<QString, QString> normalisedValues(const AccountAnswers &answers) const;
    /// The identity (account ID, project ID, …) of these answers; empty while not entered.
    QString identity(const AccountAnswers &answers) const;
    /// The identity found in `requestParams`, `launch_input_params` or `result_params`.
    QString identity(const QJsonObject &parameters) const;
    /// The field of `identityKey()`, with which the same goes fast for many.
    AccountField identityField() const;
    static QString identity(const AccountField &identityField, const QString &value);
    /// The first known failure that fits, if any.
    std::optional<KnownFailure> explain(const QString &statusMessage) const;

protected:
    /// Cloud-specific additions to `requestParameters` beyond fields and derived values.
    virtual void addRequestParameters(QJsonObject &, const AccountAnswers &) const { }

    /// Flags of omnistrate-ctl that several clouds share (byoc-facts.md 1.6).
    static QString ctlNetworkArgument(const AccountAnswers &answers);
    static QStringList ctlTagArguments(const AccountAnswers &answers);
};

} // namespace byoc
