// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Intent.h"

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
    intent.sent.insert(key, sent);
}

void type(Intent &intent, const QString &key, const QString &text)
{
    type(intent, key, text, text);
}

} // namespace

QStringList Intent::clouds()
{
    return {u"aws"_s, u"gcp"_s, u"azure"_s, u"oci"_s, u"nebius"_s, u"byoc-onprem"_s};
}

Intent Intent::of(const QString &cloud)
{
    Intent intent;
    intent.cloud = cloud;
    intent.planId = Enterprise;
    intent.account.tags = {{u"team"_s, u"data"_s}};
    intent.deployValues = {{u"databaseName"_s, u"orders"_s}};
    intent.deploySecrets = {{u"adminPassword"_s, u"a long enough one"_s}};
    if (cloud == "aws"_L1) {
        type(intent, u"aws_account_id"_s, u" 1234-5678-9012 "_s, u"123456789012"_s);
    } else if (cloud == "gcp"_L1) {
        type(intent, u"gcp_project_id"_s, u"my-project-123"_s);
        type(intent, u"gcp_project_number"_s, u"123456789012"_s);
    } else if (cloud == "azure"_L1) {
        intent.planId = Team;
        type(intent, u"azure_subscription_id"_s, u"{1B2C3D4E-0000-4000-8000-00000000000A}"_s,
             u"1b2c3d4e-0000-4000-8000-00000000000a"_s);
        type(intent, u"azure_tenant_id"_s, u"2b2c3d4e-0000-4000-8000-00000000000b"_s);
    } else if (cloud == "oci"_L1) {
        type(intent, u"oci_tenancy_id"_s, u"ocid1.tenancy.oc1..aaaaaaaaexample"_s);
        type(intent, u"oci_domain_id"_s, u"ocid1.domain.oc1..aaaaaaaaexample"_s);
    } else if (cloud == "nebius"_L1) {
        intent.needsGrant = false; // handing in the keys is the grant
        type(intent, u"nebius_tenant_id"_s, u"tenant-e00hnw9t8x3etx9frk"_s);
        intent.account.bindings = {{u"project-e00pr6smpr00520mtjnf6q"_s,
                                    u"serviceaccount-e00abc123"_s, u"publickey-e00abc123"_s,
                                    Secret(KeyText)}};
    } else {
        intent.needsKit = true;
        type(intent, u"cluster_name"_s, u" acme-prod "_s, u"acme-prod"_s);
    }
    return intent;
}

} // namespace byoc::faults
