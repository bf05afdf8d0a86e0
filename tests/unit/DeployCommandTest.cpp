// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "deploy/DeployCommand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

class DeployCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
};

void DeployCommandTest::writes_data()
{
    QTest::addColumn<DeployCommand>("command");
    QTest::addColumn<QString>("text");

    DeployCommand full;
    full.service = u"PostgreSQL"_s;
    full.environment = u"Prod"_s;
    full.plan = u"BYOC Standard"_s;
    full.version = u"latest"_s;
    full.resource = u"Cluster"_s;
    full.cloudProvider = u"aws"_s;
    full.region = u"us-east-2"_s;
    full.customerAccountId = u"instance-abcd1234"_s;
    full.paramsFile = u"./params.json"_s;
    full.networkId = u"vpc-0123456789abcdef0"_s;
    full.subscriptionId = u"sub-1"_s;
    QTest::newRow("all") << full
                         << u"omnistrate-ctl instance create \\\n"
                            "  --service PostgreSQL \\\n"
                            "  --environment Prod \\\n"
                            "  --plan 'BYOC Standard' \\\n"
                            "  --version latest \\\n"
                            "  --resource Cluster \\\n"
                            "  --cloud-provider aws \\\n"
                            "  --region us-east-2 \\\n"
                            "  --customer-account-id instance-abcd1234 \\\n"
                            "  --subscription-id sub-1 \\\n"
                            "  --cloud-provider-native-network-id vpc-0123456789abcdef0 \\\n"
                            "  --param-file ./params.json \\\n"
                            "  --wait"_s;

    QTest::newRow("nothing") << DeployCommand() << u"omnistrate-ctl instance create \\\n  --wait"_s;

    DeployCommand hostile;
    hostile.service = u"it's $(rm -rf ~); `x`\n\"q\""_s;
    hostile.networkId = u"/subscriptions/0/resourceGroups/r g"_s;
    hostile.paramsFile = u"/home/a b/params ü.json"_s;
    QTest::newRow("hostile") << hostile
                             << u"omnistrate-ctl instance create \\\n"
                                "  --service 'it'\\''s $(rm -rf ~); `x`\n\"q\"' \\\n"
                                "  --cloud-provider-native-network-id "
                                "'/subscriptions/0/resourceGroups/r g' \\\n"
                                "  --param-file '/home/a b/params ü.json' \\\n"
                                "  --wait"_s;

    DeployCommand onPremise;
    onPremise.cloudProvider = u"byoc-onprem"_s;
    onPremise.region = u"on-prem"_s;
    QTest::newRow("on-premise") << onPremise
                                << u"omnistrate-ctl instance create \\\n"
                                   "  --cloud-provider byoc-onprem \\\n"
                                   "  --region on-prem \\\n"
                                   "  --wait"_s;
}

void DeployCommandTest::writes()
{
    QFETCH(DeployCommand, command);
    QTEST(command.text(), "text");
}

QTEST_GUILESS_MAIN(DeployCommandTest)
#include "DeployCommandTest.moc"
