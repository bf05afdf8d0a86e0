// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Intent.h"

#include <QJsonArray>

#include <algorithm>

namespace byoc::faults {

using namespace Qt::StringLiterals;

namespace {

const QString Enterprise = u"pt-acmeent001"_s;
const QString Team = u"pt-acmeteam02"_s; // nobody has subscribed to it yet

/// No key at all, but of its form; the demo looks no deeper.
const QByteArray KeyText = "-----BEGIN PRIVATE KEY-----\n"
                           "MIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6AgEAAkEAuGQ2v9ZzQh0nUO4s\n"
                           "-----END PRIVATE KEY-----\n";

void type(Intent &intent, const QString &key, const QString &text, const QString &sent)
{
    intent.account.values.insert(key, text);
    intent.requestParams.insert(key, sent);
}

void type(Intent &intent, const QString &key, const QString &text)
{
    type(intent, key, text, text);
}

void expect(Intent &intent, const QString &key, const QJsonValue &value)
{
    intent.requestParams.insert(key, value);
}

/// Differs from what the page proposes, but for most parameters.
void typeForDeployment(Intent &intent)
{
    intent.deployValues = {{u"databaseName"_s, u"orders"_s}, {u"replicas"_s, u"5"_s}};
    intent.deploySecrets = {{u"adminPassword"_s, u"a long enough one"_s}};
    intent.params = {{u"databaseName"_s, u"orders"_s},
                     {u"adminUser"_s, u"admin"_s},
                     {u"adminPassword"_s, u"a long enough one"_s},
                     {u"replicas"_s, 5},
                     {u"instanceSize"_s, u"medium"_s},
                     {u"tlsEnabled"_s, true},
                     {u"settings"_s, uR"({"max_connections": 200})"_s}};
}

} // namespace

bool Intent::hasSameBindings(const AccountAnswers &answers) const
{
    return std::equal(answers.bindings.begin(), answers.bindings.end(), account.bindings.begin(),
                      account.bindings.end(),
                      [](const NebiusBinding &one, const NebiusBinding &other) {
                          return one.projectId == other.projectId
                              && one.serviceAccountId == other.serviceAccountId
                              && one.publicKeyId == other.publicKeyId;
                      });
}

QStringList Intent::flows()
{
    return {u"aws"_s,    u"gcp"_s,         u"azure"_s,     u"oci"_s,
            u"nebius"_s, u"byoc-onprem"_s, u"aws-portal"_s};
}

Intent Intent::of(const QString &flow)
{
    const bool isThroughPortal = flow == "aws-portal"_L1;
    const QString cloud = isThroughPortal ? u"aws"_s : flow;
    const QString method = u"account_configuration_method"_s;
    const QString newNetworks = u"allow_new_cloud_native_network_creation"_s;
    Intent intent;
    intent.cloud = cloud;
    intent.isThroughPortal = isThroughPortal;
    intent.planId = Enterprise;
    intent.account.tags = {{u"team"_s, u"data"_s}, {u"cost centre"_s, u"4711"_s}};
    expect(intent, u"cloud_provider"_s, cloud);
    typeForDeployment(intent);
    if (cloud == "aws"_L1) {
        type(intent, u"aws_account_id"_s, u" 1234-5678-9012 "_s, u"123456789012"_s);
        intent.account.privateLink = true;
        intent.region = u"eu-central-1"_s;
        expect(intent, method, u"CloudFormation"_s);
        expect(intent, newNetworks, true);
        expect(intent, u"private_link"_s, true);
        expect(intent, u"aws_bootstrap_role_arn"_s,
               u"arn:aws:iam::123456789012:role/omnistrate-bootstrap-role"_s);
    } else if (cloud == "gcp"_L1) {
        type(intent, u"gcp_project_id"_s, u"my-project-123"_s);
        type(intent, u"gcp_project_number"_s, u"123456789012"_s);
        intent.account.mayCreateNetworks = false;
        intent.region = u"europe-west3"_s;
        expect(intent, method, u"GCPScript"_s);
        expect(intent, newNetworks, false);
        expect(intent, u"gcp_service_account_email"_s,
               u"bootstrap-org-ab12cdef34@my-project-123.iam.gserviceaccount.com"_s);
    } else if (cloud == "azure"_L1) {
        intent.planId = Team;
        intent.subscribes = true;
        type(intent, u"azure_subscription_id"_s, u"{1B2C3D4E-0000-4000-8000-00000000000A}"_s,
             u"1b2c3d4e-0000-4000-8000-00000000000a"_s);
        type(intent, u"azure_tenant_id"_s, u"2b2c3d4e-0000-4000-8000-00000000000b"_s);
        intent.region = u"eastus2"_s;
        expect(intent, method, u"AzureScript"_s);
        expect(intent, newNetworks, true);
    } else if (cloud == "oci"_L1) {
        type(intent, u"oci_tenancy_id"_s, u"ocid1.tenancy.oc1..aaaaaaaaexample"_s);
        type(intent, u"oci_domain_id"_s, u"ocid1.domain.oc1..aaaaaaaaexample"_s);
        intent.region = u"eu-frankfurt-1"_s;
        expect(intent, method, u"OCIScript"_s);
        expect(intent, newNetworks, true);
    } else if (cloud == "nebius"_L1) {
        intent.needsGrant = false; // handing in the keys is the grant
        type(intent, u"nebius_tenant_id"_s, u"tenant-e00hnw9t8x3etx9frk"_s);
        intent.account.bindings = {{u"project-e00pr6smpr00520mtjnf6q"_s,
                                    u"serviceaccount-e00abc123"_s, u"publickey-e00abc123"_s,
                                    Secret(KeyText)}};
        intent.region = u"eu-west1"_s;
        expect(intent, method, u"NebiusScript"_s);
        expect(intent, u"nebius_bindings"_s,
               QJsonArray{QJsonObject{{u"projectID"_s, u"project-e00pr6smpr00520mtjnf6q"_s},
                                      {u"serviceAccountID"_s, u"serviceaccount-e00abc123"_s},
                                      {u"publicKeyID"_s, u"publickey-e00abc123"_s},
                                      {u"privateKeyPEM"_s, u"<secret>"_s}}});
    } else {
        intent.needsKit = true;
        type(intent, u"cluster_name"_s, u" acme-prod "_s, u"acme-prod"_s);
        intent.region = u"on-prem"_s;
        expect(intent, method, u"OnPremScript"_s);
        expect(intent, u"cluster_region"_s, u"on-prem"_s);
    }
    return intent;
}

} // namespace byoc::faults
