// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// An onboarding that another tool made on the control plane, found and gone on with by keyboard,
// through the real window against the demo.

#include "WizardHarness.h"

#include "wizard/WizardPage.h"

#include <QApplication>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

const QString Elsewhere = u"Made on another computer or with another tool"_s;
const QString Account = u"AWS 123456789012"_s;
const QString Enterprise = u"Acme Database · Enterprise BYOC"_s;

} // namespace

class ElsewhereFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void appearsAfterSigningIn();
    void appearsWithTheSavedSignInAtStart();
    void appearsBesideADraft();
    void isOfferedOnlyOnce();
    void leavesOutWhatIsDone();
    void isNotBackAfterItWasRemoved();
    void aProblemIsSaid();
    void staffSeeTheChosenCustomersOnly();
    void staffLeaveTheCustomersBehind();

private:
    /// What a call without this program gives.
    QJsonObject send(const QByteArray &verb, const QString &path, const QJsonObject &body = {});
    /// Onboards an AWS account for Anna as another tool would; its id.
    QString onboardElsewhere(const QString &accountId);
    bool staffChoosesACustomer();
    bool goOn();
    WizardHarness &wizard() { return *m_harness; }

    std::unique_ptr<WizardHarness> m_harness;
    QNetworkAccessManager m_network;
    QByteArray m_token;
};

void ElsewhereFlowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void ElsewhereFlowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_harness = std::make_unique<WizardHarness>();
    QVERIFY(m_harness->start());
    m_token.clear();
}

void ElsewhereFlowTest::cleanup()
{
    m_harness.reset();
}

QJsonObject ElsewhereFlowTest::send(const QByteArray &verb, const QString &path,
                                    const QJsonObject &body)
{
    QNetworkRequest request(
        QUrl(wizard().origin().toString() + u"/2022-09-01-00"_s + path, QUrl::StrictMode));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    const std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(request, verb, QJsonDocument(body).toJson()));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 15'000)
        || reply->error() != QNetworkReply::NoError)
        qFatal("The other tool failed: %s", qPrintable(reply->errorString()));
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QString ElsewhereFlowTest::onboardElsewhere(const QString &accountId)
{
    m_token = send("POST", u"/signin"_s,
                   {{u"email"_s, u"anna@customer.example"_s},
                    {u"password"_s, u"demo-password"_s}})[u"jwtToken"]
                  .toString()
                  .toLatin1();
    const QJsonArray services = send("GET", u"/service-offering"_s)[u"services"].toArray();
    for (const QJsonValue &service : services) {
        for (const QJsonArray offerings = service[u"offerings"].toArray();
             const QJsonValue &plan : offerings) {
            if (plan[u"productTierID"].toString() != "pt-acmeent001"_L1)
                continue;
            const QString path =
                QStringList{u"/resource-instance"_s,
                            service[u"serviceProviderId"].toString(),
                            service[u"serviceURLKey"].toString(),
                            plan[u"serviceAPIVersion"].toString(),
                            plan[u"serviceEnvironmentURLKey"].toString(),
                            plan[u"serviceModelURLKey"].toString(),
                            plan[u"productTierURLKey"].toString(),
                            u"omnistrateCloudAccountConfig?subscriptionId=sub-acmeent001"_s}
                    .join(u'/');
            return send("POST", path,
                        {{u"requestParams"_s,
                          QJsonObject{{u"cloud_provider"_s, u"aws"_s},
                                      {u"aws_account_id"_s, accountId},
                                      {u"account_configuration_method"_s, u"CloudFormation"_s},
                                      {u"aws_bootstrap_role_arn"_s,
                                       u"arn:aws:iam::%1:role/omnistrate-bootstrap-role"_s.arg(
                                           accountId)}}}})[u"id"]
                .toString();
        }
    }
    return {};
}

/// Continues the only one that is offered, and sees its account connected.
bool ElsewhereFlowTest::goOn()
{
    const qsizetype before = wizard().instances().size();
    return wizard().press(u"Continue"_s) && wizard().waitForStep(u"grant"_s)
        && QTest::qWaitFor([this] { return wizard().sees(u"123456789012"_s); }, 10'000)
        && wizard().tell(u"/demo/grant/"_s + wizard().model().draft().instanceId)
        && QTest::qWaitFor([this] { return wizard().model().watch().phase() == Phase::Ready; },
                           60'000)
        && wizard().instances().size() == before;
}

void ElsewhereFlowTest::appearsAfterSigningIn()
{
    const QString id = onboardElsewhere(u"123456789012"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(!wizard().sees(Elsewhere)); // nobody is signed in
    QVERIFY(wizard().signIn());
    QTRY_VERIFY_WITH_TIMEOUT(wizard().sees(Account), 10'000);
    QVERIFY(wizard().sees(Elsewhere));
    QVERIFY(goOn());
    QCOMPARE(wizard().model().draft().instanceId, id);
    QCOMPARE(wizard().model().draft().subscriptionId, u"sub-acmeent001"_s);
}

void ElsewhereFlowTest::appearsWithTheSavedSignInAtStart()
{
    QVERIFY(wizard().signIn());
    const QString id = onboardElsewhere(u"123456789012"_s);
    QVERIFY(wizard().restart());
    wizard().model().takeUpLastSignIn(false);
    QTRY_VERIFY_WITH_TIMEOUT(wizard().model().signIn().isSignedIn(), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(wizard().sees(Account), 10'000);
    QVERIFY(wizard().sees(Elsewhere));
    QCOMPARE(wizard().model().hasDraft(), false); // found, but nothing is begun by itself
    QVERIFY(goOn());
    QCOMPARE(wizard().model().draft().instanceId, id);
    QCOMPARE(wizard().model().journal().drafts().size(), 1);
}

void ElsewhereFlowTest::appearsBesideADraft()
{
    QVERIFY(wizard().signIn());
    QVERIFY(wizard().choose(Enterprise) && wizard().next() && wizard().waitForStep(u"cloud"_s));
    onboardElsewhere(u"123456789012"_s);
    QVERIFY(wizard().restart());
    wizard().model().takeUpLastSignIn(false);
    QTRY_VERIFY_WITH_TIMEOUT(wizard().sees(Account), 20'000);
    QVERIFY(wizard().sees(Elsewhere));
    QCOMPARE(wizard().model().journal().drafts().size(), 1);
}

void ElsewhereFlowTest::isOfferedOnlyOnce()
{
    onboardElsewhere(u"123456789012"_s);
    QVERIFY(wizard().signIn());
    QTRY_VERIFY_WITH_TIMEOUT(wizard().sees(Account), 10'000);
    QVERIFY(wizard().sees(Elsewhere));
    QVERIFY(wizard().press(u"Continue"_s) && wizard().waitForStep(u"grant"_s));
    QVERIFY(wizard().press(u"Finish later"_s) && wizard().waitForStep(u"welcome"_s));
    QVERIFY(wizard().sees(Account)); // among those of this computer
    QVERIFY(!wizard().sees(Elsewhere));
    QVERIFY(goOn());
}

void ElsewhereFlowTest::leavesOutWhatIsDone()
{
    const QString done = onboardElsewhere(u"111111111111"_s);
    QVERIFY(wizard().tell(u"/demo/grant/"_s + done));
    const auto isReady = [this, &done] {
        const QJsonArray instances = wizard().instances();
        return std::any_of(instances.begin(), instances.end(), [&done](const QJsonValue &entry) {
            return entry[u"id"].toString() == done && entry[u"status"].toString() == "READY"_L1;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 60'000);
    onboardElsewhere(u"222222222222"_s);
    QVERIFY(wizard().signIn());
    QTRY_VERIFY_WITH_TIMEOUT(wizard().sees(u"AWS 222222222222"_s), 10'000);
    QVERIFY(!wizard().sees(u"111111111111"_s));
}

void ElsewhereFlowTest::isNotBackAfterItWasRemoved()
{
    onboardElsewhere(u"123456789012"_s);
    QVERIFY(wizard().signIn());
    QTRY_VERIFY_WITH_TIMEOUT(wizard().sees(Account), 10'000);
    QVERIFY(wizard().sees(Elsewhere));
    QVERIFY(wizard().press(u"Continue"_s) && wizard().waitForStep(u"grant"_s));
    QVERIFY(wizard().press(u"Finish later"_s) && wizard().waitForStep(u"welcome"_s));
    const QString id = wizard().model().journal().unfinished().constFirst().requestId;
    QVERIFY(wizard().model().forget(id).has_value());
    QTRY_VERIFY(!wizard().sees(u"123456789012"_s));
    QVERIFY(!wizard().sees(Elsewhere));
}

void ElsewhereFlowTest::aProblemIsSaid()
{
    QVERIFY(wizard().signIn());
    onboardElsewhere(u"123456789012"_s);
    QVERIFY(wizard().tell(u"/demo/faults"_s,
                          {{u"rules"_s,
                            QJsonArray{QJsonObject{{u"path"_s, u"/resource-instance"_s},
                                                   {u"action"_s, u"status"_s},
                                                   {u"code"_s, 403}}}}}));
    QVERIFY(wizard().restart());
    wizard().model().takeUpLastSignIn(false);
    QTRY_VERIFY_WITH_TIMEOUT(wizard().sees(u"could not be looked for"_s), 20'000);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(wizard().tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray{}}}));
    QVERIFY(wizard().press(u"Try again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(wizard().sees(Account), 10'000);
    QVERIFY(wizard().sees(Elsewhere));
    QVERIFY(!wizard().sees(u"could not be looked for"_s));
}

/// To where those of the customer are offered.
bool ElsewhereFlowTest::staffChoosesACustomer()
{
    SignInTarget target;
    target.address = wizard().origin().toString();
    target.isStaff = true;
    wizard().model().signIn().withPassword(target, u"staff@acme.example"_s,
                                           Secret(u"demo-password"_s));
    const auto isStaff = [this] {
        return !wizard().model().signIn().isBusy() && wizard().model().isStaff();
    };
    const auto isRead = [this] { return !wizard().model().customers().isReading(); };
    return QTest::qWaitFor(isStaff, 15'000) && !wizard().sees(Elsewhere)
        && wizard().press(u"Start a new onboarding"_s) && wizard().waitForStep(u"offering"_s)
        && wizard().waitForCards() && !wizard().sees(Elsewhere) && wizard().choose(Enterprise)
        && wizard().next() && wizard().waitForStep(u"customer"_s) && QTest::qWaitFor(isRead, 15'000)
        && !wizard().sees(Elsewhere)
        && wizard().choose(u"anna@customer.example — Customer Example"_s)
        && QTest::qWaitFor([this] { return wizard().sees(Account); }, 10'000)
        && wizard().sees(Elsewhere);
}

void ElsewhereFlowTest::staffSeeTheChosenCustomersOnly()
{
    const QString id = onboardElsewhere(u"123456789012"_s);
    QVERIFY(staffChoosesACustomer());
    QVERIFY(wizard().press(u"Continue"_s) && wizard().waitForStep(u"grant"_s));
    QCOMPARE(wizard().model().draft().instanceId, id);
    QCOMPARE(wizard().model().draft().customer.email, u"anna@customer.example"_s);
}

// Without the customer nobody could tell any more whose they are.
void ElsewhereFlowTest::staffLeaveTheCustomersBehind()
{
    QVERIFY(!onboardElsewhere(u"123456789012"_s).isEmpty());
    QVERIFY(staffChoosesACustomer());
    QVERIFY(wizard().press(u"Finish later"_s) && wizard().waitForStep(u"welcome"_s));
    QVERIFY(!wizard().sees(Elsewhere));
    QVERIFY(wizard().model().elsewhere().isEmpty());
}

QTEST_MAIN(ElsewhereFlowTest)
#include "ElsewhereFlowTest.moc"
