// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/CtlCommand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

class CtlCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
};

void CtlCommandTest::writes_data()
{
    QTest::addColumn<CtlCommand>("command");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << CtlCommand{u"PostgreSQL"_s,
                                       u"Prod"_s,
                                       u"BYOC Standard"_s,
                                       u"sub-1"_s,
                                       {u"--aws-account-id"_s, u"012345678901"_s,
                                        u"--private-link"_s}}
                         << u"omnistrate-ctl account customer create \\\n"
                            "  --service PostgreSQL \\\n"
                            "  --environment Prod \\\n"
                            "  --plan 'BYOC Standard' \\\n"
                            "  --subscription-id sub-1 \\\n"
                            "  --aws-account-id 012345678901 \\\n"
                            "  --private-link \\\n"
                            "  --skip-wait"_s;
    QTest::newRow("own subscription")
        << CtlCommand{u"S"_s, u"E"_s, u"P"_s, {}, {u"--cluster-name"_s, u"it's"_s}}
        << u"omnistrate-ctl account customer create \\\n"
           "  --service S \\\n"
           "  --environment E \\\n"
           "  --plan P \\\n"
           "  --cluster-name 'it'\\''s' \\\n"
           "  --skip-wait"_s;
    QTest::newRow("hostile names") << CtlCommand{u"$(reboot)"_s, u"a;b"_s, u"x\ny"_s, {}, {}}
                                   << u"omnistrate-ctl account customer create \\\n"
                                      "  --service '$(reboot)' \\\n"
                                      "  --environment 'a;b' \\\n"
                                      "  --plan 'x\ny' \\\n"
                                      "  --skip-wait"_s;
}

void CtlCommandTest::writes()
{
    QFETCH(CtlCommand, command);
    QTEST(command.text(), "text");
}

QTEST_GUILESS_MAIN(CtlCommandTest)
#include "CtlCommandTest.moc"
