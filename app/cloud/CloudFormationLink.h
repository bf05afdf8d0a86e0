// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace byoc {

/// A CloudFormation quick-create link, taken apart: everything that the AWS console would fill in,
/// so that the same stack can be created with the AWS CLI. A plain value; any thread.
///
/// `https://<region>.console.aws.amazon.com/cloudformation/home?region=<region>
///  #/stacks/quickcreate?templateURL=…&stackName=…&param_<Name>=…`
/// Sources: customer-portal.md 2.5, byoc-facts.md 1.1 and 9.
class CloudFormationLink
{
public:
    struct Parameter
    {
        QString name;
        QString value;
        bool operator==(const Parameter &) const = default;
    };

    /// nullopt: not a quick-create link (a bare template URL, for example), or one that can never
    /// become a stack: stack name or template URL of a form that CloudFormation refuses, or more
    /// than CloudFormation takes (200 parameters, 4096 characters a value). Parameters whose name
    /// no template can have are left out, as the console does.
    static std::optional<CloudFormationLink> parse(const QString &url);

    const QString &url() const { return m_url; }
    const QString &region() const { return m_region; } ///< empty: not said
    const QString &stackName() const { return m_stackName; }
    const QString &templateUrl() const { return m_templateUrl; }
    const QList<Parameter> &parameters() const { return m_parameters; }
    QString parameter(const QString &name) const; ///< its value, or empty
    /// Everything that the link hands over, decoded and in its order; parameters with `param_`.
    QList<Parameter> items() const;

    /// The same stack without the policy of the AWS Load Balancer Controller
    /// (`CreateLoadBalancerPolicy=false`), for accounts that have that policy already.
    CloudFormationLink withoutLoadBalancerPolicy() const;

    /// `aws cloudformation create-stack …`, one element per argument, not yet quoted for a shell.
    QStringList createStackArguments() const;
    /// `aws cloudformation wait stack-create-complete …`
    QStringList waitArguments() const;

private:
    CloudFormationLink() = default;
    qsizetype itemsStart() const; ///< behind the `?` of the fragment

    QString m_url;
    QString m_region;
    QString m_stackName;
    QString m_templateUrl;
    QList<Parameter> m_parameters;
};

} // namespace byoc
