// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/AccountRules.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

struct Form
{
    QLatin1StringView cloud;
    QLatin1StringView key;
    QLatin1StringView pattern;
};

constexpr QLatin1StringView Guid = "[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"_L1;

constexpr std::array Forms{
    Form{"aws"_L1, "aws_account_id"_L1, "\\d{12}"_L1},
    Form{"gcp"_L1, "gcp_project_id"_L1, "[a-z][a-z0-9-]{4,28}[a-z0-9]"_L1},
    Form{"gcp"_L1, "gcp_project_number"_L1, "\\d+"_L1},
    Form{"azure"_L1, "azure_subscription_id"_L1, Guid},
    Form{"azure"_L1, "azure_tenant_id"_L1, Guid},
    Form{"oci"_L1, "oci_tenancy_id"_L1, "ocid1\\.tenancy\\.oc[0-9]+\\.[a-z0-9.-]+"_L1},
    Form{"oci"_L1, "oci_domain_id"_L1, "ocid1\\.(domain|user)\\.oc[0-9]+\\.[a-z0-9.-]+"_L1},
};

bool isForm(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

ApiError wrongForm(const QString &key)
{
    return ApiError::badRequest(u"Invalid request: parameter %1 is malformed"_s.arg(key));
}

QStringList methods(const QString &cloud)
{
    if (cloud == u"aws")
        return {u"CloudFormation"_s, u"Terraform"_s};
    if (cloud == u"gcp")
        return {u"GCPScript"_s, u"Terraform"_s};
    if (cloud == u"azure")
        return {u"AzureScript"_s, u"Terraform"_s};
    if (cloud == u"oci")
        return {u"OCIScript"_s, u"Terraform"_s};
    if (cloud == u"nebius")
        return {u"NebiusScript"_s, u"Terraform"_s};
    return {u"OnPremScript"_s, u"Terraform"_s};
}

} // namespace

QString requestedCloud(const QJsonObject &body, const QJsonObject &parameters)
{
    for (const QJsonObject &source : {body, parameters}) {
        const QString named = source.value(u"cloud_provider"_s).toString().toLower();
        if (!named.isEmpty())
            return named;
    }
    const std::array<std::pair<QString, QString>, 6> telling{
        {{u"aws_account_id"_s, u"aws"_s},
         {u"gcp_project_id"_s, u"gcp"_s},
         {u"azure_subscription_id"_s, u"azure"_s},
         {u"oci_tenancy_id"_s, u"oci"_s},
         {u"nebius_tenant_id"_s, u"nebius"_s},
         {u"cluster_name"_s, u"byoc-onprem"_s}}};
    for (const auto &[key, cloud] : telling) {
        if (parameters.contains(key))
            return cloud;
    }
    return {};
}

MaybeError checkAccount(const QString &cloud, const QJsonObject &parameters)
{
    const auto text = [&parameters](const QString &key) {
        return parameters.value(key).toString();
    };
    for (const Form &form : Forms) {
        if (cloud == form.cloud && !isForm(form.pattern, text(form.key)))
            return wrongForm(form.key);
    }
    const QString method = text(u"account_configuration_method"_s);
    if (!method.isEmpty() && !methods(cloud).contains(method))
        return wrongForm(u"account_configuration_method"_s);
    if (cloud == u"aws") {
        const QString role =
            u"arn:aws:iam::%1:role/omnistrate-bootstrap-role"_s.arg(text(u"aws_account_id"_s));
        if (text(u"aws_bootstrap_role_arn"_s) != role)
            return wrongForm(u"aws_bootstrap_role_arn"_s);
    }
    if (cloud == u"gcp") {
        // Google's account ids are lower case, whatever the organisation id looks like.
        const QString pattern = u"bootstrap-[a-z0-9-]+@%1\\.iam\\.gserviceaccount\\.com"_s.arg(
            QRegularExpression::escape(text(u"gcp_project_id"_s)));
        if (!isForm(pattern, text(u"gcp_service_account_email"_s)))
            return wrongForm(u"gcp_service_account_email"_s);
    }
    return std::nullopt;
}

std::optional<QString> knownFailure(const QString &cloud, const QJsonObject &parameters)
{
    const auto text = [&parameters](const QString &key) {
        return parameters.value(key).toString();
    };
    if (cloud == u"aws" && text(u"aws_account_id"_s) == u"000000000000")
        return u"The stack could not be created: a policy called "
               "AWSLoadBalancerControllerIAMPolicy already exists. A duplicate name is not "
               "allowed. (Service: Iam, Status Code: 409)"_s;
    if (cloud == u"gcp" && text(u"gcp_project_id"_s).startsWith(u"fail-"))
        return u"Permission denied: the change is not allowed by the organization policy "
               "constraints/iam.allowedPolicyMemberDomains"_s;
    if (cloud == u"azure"
        && text(u"azure_subscription_id"_s).toLower() == u"deadbeef-dead-beef-dead-beefdeadbeef")
        return u"Insufficient privileges to complete the operation "
               "(Authorization_RequestDenied, Microsoft Graph)"_s;
    if (cloud == u"oci" && text(u"oci_tenancy_id"_s).section(u'.', -1).startsWith(u"fail"))
        return u"NotAuthorizedOrNotFound: the policy could not be created in the tenancy"_s;
    if (cloud == u"byoc-onprem" && text(u"cluster_name"_s).startsWith(u"fail-"))
        return u"The pre-check of the cluster failed: no LoadBalancer implementation was found"_s;
    return std::nullopt;
}

} // namespace byoc::demo
