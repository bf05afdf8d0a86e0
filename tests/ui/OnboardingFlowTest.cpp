// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// The whole job on each cloud, by keyboard alone, through the real window against the demo control
// plane; with Back and Forward in between.

#include "WizardHarness.h"

#include "widgets/StatusLine.h"
#include "wizard/BindingDialog.h"
#include "wizard/WizardPage.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

/// What a person types into each field of a cloud: by label, as messy as people are.
using Entries = QList<QPair<QString, QString>>;

/// A private key for a binding, made by openssl as the customer would.
QString makeKey(const QString &path)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-out"_s, path});
    openssl.waitForFinished();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class OnboardingFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyCloudByKeyboard_data();
    void everyCloudByKeyboard();
    void finishLaterAndContinue();
    void nothingTypedIsLostByARestart();
    void failureShowsCauseAndCure();
    void anExistingAccountIsRecognised();
    void signInEndsInTheMiddle();
    void signInEndsOnTheWayBack();
    void somebodyElseSignsInMeanwhile();
    void aColleagueSignsInMeanwhile();
    void theStepIsKeptOnTheWayBack();
    void whatIsCreatedNeedsNoPlans();
    void vanishedPlanIsSaid();
    void planWithoutPrivateLinkSaysSo();
    void planWithoutACloudSaysSo();
    void organisationWithoutPlans();
    void escapeAsksFirst();
    void aSecretWithinAValueIsNotLostUnasked();
    void lostReplyDoesNotCreateTwice();

private:
    bool toAccountPage(const QString &cloud);
    bool toGrantPage(const QString &cloud, const Entries &entries);
    bool addBinding();
    QString onlyInstance() const;
    static QString sampleFor(const Parameter &parameter);

    QTemporaryDir m_files;
    QString m_key;
    std::unique_ptr<WizardHarness> m_harness;
};

void OnboardingFlowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    m_key = makeKey(m_files.filePath(u"key.pem"_s));
    QVERIFY(m_key.contains(u"PRIVATE KEY"_s));
}

void OnboardingFlowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_harness = std::make_unique<WizardHarness>();
    QVERIFY(m_harness->start());
}

void OnboardingFlowTest::cleanup()
{
    m_harness.reset();
}

bool OnboardingFlowTest::toAccountPage(const QString &cloud)
{
    return m_harness->signIn() && m_harness->choose(u"Acme Database · Enterprise BYOC"_s)
        && m_harness->next() && m_harness->waitForStep(u"cloud"_s) && m_harness->choose(cloud)
        && m_harness->next() && m_harness->waitForStep(u"account"_s);
}

bool OnboardingFlowTest::toGrantPage(const QString &cloud, const Entries &entries)
{
    if (!toAccountPage(cloud))
        return false;
    for (const auto &[label, text] : entries) {
        if (!m_harness->type(label, text))
            return false;
    }
    return m_harness->next() && m_harness->waitForStep(u"review"_s) && m_harness->next()
        && m_harness->waitForStep(u"grant"_s);
}

bool OnboardingFlowTest::addBinding()
{
    if (!m_harness->press(u"Add…"_s))
        return false;
    BindingDialog *dialog = nullptr;
    const bool shown = QTest::qWaitFor([this, &dialog] {
        dialog = m_harness->window().findChild<BindingDialog *>();
        return dialog && dialog->isActiveWindow();
    });
    if (!shown)
        return false;
    const bool typed = m_harness->type(u"Project ID"_s, u"project-e00pr6smpr00520mtjnf6q"_s)
        && m_harness->type(u"Service account ID"_s, u"serviceaccount-e00abc123"_s)
        && m_harness->type(u"Public key ID"_s, u"publickey-e00abc123"_s)
        && m_harness->press(u"Load from a file…"_s)
        && m_harness->giveFile(m_files.filePath(u"key.pem"_s));
    if (!typed)
        return false;
    dialog->activateWindow();
    return QTest::qWaitForWindowActive(dialog) && m_harness->press(u"Add"_s)
        && m_harness->returnToWindow();
}

QString OnboardingFlowTest::onlyInstance() const
{
    return m_harness->model().draft().instanceId;
}

void OnboardingFlowTest::everyCloudByKeyboard_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QVariantMap>("sent");

    QTest::newRow("aws") << u"Amazon Web Services"_s
                         << Entries{{u"AWS account ID"_s, u" 1234-5678-9012 "_s}}
                         << QVariantMap{{u"cloud_provider"_s, u"aws"_s},
                                        {u"aws_account_id"_s, u"123456789012"_s},
                                        {u"private_link"_s, false},
                                        {u"allow_new_cloud_native_network_creation"_s, true}};
    QTest::newRow("gcp") << u"Google Cloud"_s
                         << Entries{{u"Project ID"_s, u"my-project-123"_s},
                                    {u"Project number"_s, u"123456789012"_s}}
                         << QVariantMap{{u"gcp_project_id"_s, u"my-project-123"_s},
                                        {u"gcp_project_number"_s, u"123456789012"_s}};
    QTest::newRow("azure")
        << u"Microsoft Azure"_s
        << Entries{{u"Subscription ID"_s, u"{1B2C3D4E-0000-4000-8000-00000000000A}"_s},
                   {u"Tenant ID"_s, u"2B2C3D4E-0000-4000-8000-00000000000B"_s}}
        << QVariantMap{{u"azure_subscription_id"_s, u"1b2c3d4e-0000-4000-8000-00000000000a"_s}};
    QTest::newRow("oci") << u"Oracle Cloud"_s
                         << Entries{{u"Tenancy OCID"_s, u"ocid1.tenancy.oc1..aaaaaaaaexample"_s},
                                    {u"Domain OCID"_s, u"ocid1.domain.oc1..aaaaaaaaexample"_s}}
                         << QVariantMap{
                                {u"oci_tenancy_id"_s, u"ocid1.tenancy.oc1..aaaaaaaaexample"_s}};
    QTest::newRow("nebius") << u"Nebius"_s
                            << Entries{{u"Tenant ID"_s, u"tenant-e00hnw9t8x3etx9frk"_s}}
                            << QVariantMap{{u"nebius_tenant_id"_s, u"tenant-e00hnw9t8x3etx9frk"_s}};
    QTest::newRow("on-premise") << u"My own Kubernetes"_s
                                << Entries{{u"Cluster name"_s, u" acme-prod "_s}}
                                << QVariantMap{{u"cluster_name"_s, u"acme-prod"_s},
                                               {u"cluster_region"_s, u"on-prem"_s}};
}

void OnboardingFlowTest::everyCloudByKeyboard()
{
    QFETCH(const QString, cloud);
    QFETCH(const Entries, entries);
    QFETCH(const QVariantMap, sent);

    // Next is disabled on each page until it makes sense, and says why.
    QVERIFY(m_harness->press(u"Start a new onboarding"_s));
    QVERIFY(m_harness->waitForStep(u"sign-in"_s));
    QVERIFY(!m_harness->isNextEnabled());
    QVERIFY(m_harness->sees(m_harness->reason()));
    QVERIFY(m_harness->type(u"E-mail"_s, u"anna@customer.example"_s));
    QVERIFY(m_harness->type(u"Password"_s, u"demo-password"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"offering"_s));
    QTRY_VERIFY(m_harness->sees(u"Choose a product and plan."_s));
    QVERIFY(m_harness->choose(u"Acme Database · Enterprise BYOC"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"cloud"_s));
    QVERIFY(!m_harness->isNextEnabled());
    QVERIFY(m_harness->sees(m_harness->reason()));

    // Back and Forward before anything is entered, and the choice of the plan is still there.
    QVERIFY(m_harness->press(u"Back"_s));
    QVERIFY(m_harness->waitForStep(u"offering"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"cloud"_s));
    QVERIFY(m_harness->choose(cloud));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"account"_s));
    QVERIFY(!m_harness->isNextEnabled());
    QVERIFY(m_harness->sees(m_harness->reason()));
    for (const auto &[label, text] : entries)
        QVERIFY(m_harness->type(label, text));
    const bool hasBindings = m_harness->model().cloud()->hasBindings();
    if (hasBindings)
        QVERIFY(addBinding());

    // Back two pages and forward again: nothing typed is lost.
    QVERIFY(m_harness->press(u"Back"_s));
    QVERIFY(m_harness->waitForStep(u"cloud"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"account"_s));
    for (const auto &[label, text] : entries) {
        QVERIFY(m_harness->tabTo(label));
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QCOMPARE(line->text(), text);
    }
    QVERIFY2(m_harness->isNextEnabled(), qPrintable(m_harness->reason()));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"review"_s));
    QVERIFY(m_harness->press(u"Back"_s));
    QVERIFY(m_harness->waitForStep(u"account"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"review"_s));
    for (const QVariant &value : sent) {
        if (value.typeId() == QMetaType::QString && value.toString() != "aws"_L1)
            QVERIFY2(m_harness->sees(value.toString()), qPrintable(value.toString()));
    }
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"grant"_s));

    // What went over the wire, once.
    const QString instance = onlyInstance();
    int created = 0;
    const QJsonArray requests = m_harness->requests();
    for (const QJsonValue &request : requests) {
        if (request[u"method"].toString() != "POST"_L1
            || !request[u"path"].toString().contains(u"/resource-instance/"_s))
            continue;
        ++created;
        const QJsonObject parameters = request[u"body"][u"requestParams"].toObject();
        for (auto it = sent.begin(); it != sent.end(); ++it)
            QCOMPARE(parameters.value(it.key()).toVariant(), it.value());
    }
    QCOMPARE(created, 1);

    // The instructions are there before anything is waited for; Next waits and says so.
    QTRY_COMPARE_WITH_TIMEOUT(m_harness->model().watch().phase() == Phase::YourTurn
                                  || m_harness->model().watch().phase() == Phase::Verifying
                                  || m_harness->model().watch().phase() == Phase::Ready,
                              true, 15000);
    QVERIFY(!m_harness->model().grantGuide().methods.isEmpty());
    if (m_harness->model().watch().phase() == Phase::YourTurn) {
        QVERIFY(!m_harness->isNextEnabled());
        QVERIFY(m_harness->sees(m_harness->reason()));
        QVERIFY(!m_harness->focusName().isEmpty());
    }
    if (!hasBindings)
        QVERIFY(m_harness->press(m_harness->model().grantGuide().doneLabel));
    QVERIFY(m_harness->tell(u"/demo/grant/"_s + instance));
    QTRY_COMPARE_WITH_TIMEOUT(m_harness->model().watch().phase(), Phase::Ready, 20000);
    QVERIFY(m_harness->sees(u"Ready"_s));
    if (hasBindings)
        QTRY_VERIFY(m_harness->sees(u"READY"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"deploy"_s));
    QTRY_VERIFY(m_harness->model().deployment().state() == Deployment::State::Loaded);
    QVERIFY(m_harness->sees(u"omnistrate-ctl"_s)
            || !m_harness->model().deployment().command(u"x"_s).isEmpty());

    // The form is complete in the end, saved, and nothing is left unfinished.
    Deployment &deployment = m_harness->model().deployment();
    if (deployment.draft().region.isEmpty())
        QVERIFY(m_harness->pick(u"Region"_s, deployment.regions().constFirst()));
    for (const Parameter &parameter : deployment.parameters()) {
        if (!parameter.required || !deployment.value(parameter).isEmpty())
            continue;
        if (!parameter.options.isEmpty())
            QVERIFY(m_harness->pick(parameter.displayName, parameter.options.constFirst().label));
        else if (parameter.type == Parameter::Type::Boolean)
            QVERIFY(m_harness->pick(parameter.displayName, u"Yes"_s));
        else
            QVERIFY(m_harness->type(parameter.displayName, sampleFor(parameter)));
    }
    QTRY_VERIFY2(deployment.obstacle().isEmpty(), qPrintable(deployment.obstacle()));
    QVERIFY(m_harness->press(u"Save params.json…"_s));
    const QString path =
        m_files.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".json"_s);
    QVERIFY(m_harness->giveFile(path));
    QVERIFY(m_harness->returnToWindow());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    QVERIFY(document.isObject());
    QVERIFY(!document.object().contains(u"cloud_provider_account_config_id"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"welcome"_s));
    QVERIFY(m_harness->model().journal().unfinished().isEmpty());
}

QString OnboardingFlowTest::sampleFor(const Parameter &parameter)
{
    for (const QString &sample :
         {u"acme"_s, u"3"_s, u"10"_s, u"{}"_s, u"a"_s, u"acme-demo"_s, u"Acme-demo-01!"_s,
          u"02:00"_s, u"anna@customer.example"_s, u"10.0.0.0/16"_s}) {
        if (check(parameter, sample).level != FieldVerdict::Level::Wrong)
            return sample;
    }
    return {};
}

void OnboardingFlowTest::finishLaterAndContinue()
{
    QVERIFY(toGrantPage(u"Amazon Web Services"_s, {{u"AWS account ID"_s, u"123456789012"_s}}));
    const QString instance = onlyInstance();
    QVERIFY(m_harness->press(u"Finish later"_s));
    QVERIFY(m_harness->waitForStep(u"welcome"_s));
    QTRY_VERIFY(m_harness->sees(u"123456789012"_s));
    QVERIFY(m_harness->tell(u"/demo/grant/"_s + instance));

    // Another day: the program is started again, and the state is live once signed in.
    QVERIFY(m_harness->restart());
    QTRY_VERIFY(m_harness->sees(u"123456789012"_s));
    QVERIFY(m_harness->press(u"Continue"_s));
    QVERIFY(m_harness->waitForStep(u"grant"_s)); // the sign-in is in the keychain
    QCOMPARE(onlyInstance(), instance);
    QTRY_COMPARE_WITH_TIMEOUT(m_harness->model().watch().phase(), Phase::Ready, 20000);
}

void OnboardingFlowTest::nothingTypedIsLostByARestart()
{
    QVERIFY(toAccountPage(u"Microsoft Azure"_s));
    QVERIFY(m_harness->type(u"Subscription ID"_s, u"half of an id"_s));
    QTest::qWait(700); // the journal is written half a second after the last key
    QVERIFY(m_harness->press(u"Sign out"_s)); // and then nothing is kept
    QVERIFY(m_harness->waitForStep(u"welcome"_s));
    QVERIFY(m_harness->restart());
    QVERIFY(m_harness->press(u"Continue"_s));
    QVERIFY(m_harness->waitForStep(u"sign-in"_s));
    QTRY_COMPARE(m_harness->focusName(), u"Password"_s); // the e-mail address is known
    QVERIFY(m_harness->type(u"Password"_s, u"demo-password"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"account"_s));
    QVERIFY(m_harness->tabTo(u"Subscription ID"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"half of an id"_s);
}

void OnboardingFlowTest::failureShowsCauseAndCure()
{
    QVERIFY(toGrantPage(u"Amazon Web Services"_s, {{u"AWS account ID"_s, u"123456789012"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(m_harness->model().watch().phase(), Phase::YourTurn, 15000);
    QVERIFY(
        m_harness->tell(u"/demo/fail/"_s + onlyInstance(),
                        {{u"message"_s, u"AWSLoadBalancerControllerIAMPolicy already exists"_s}}));
    QVERIFY(m_harness->tell(u"/demo/grant/"_s + onlyInstance()));
    QTRY_COMPARE_WITH_TIMEOUT(m_harness->model().watch().phase(), Phase::Failed, 20000);
    QTRY_VERIFY(m_harness->sees(u"AWSLoadBalancerControllerIAMPolicy already exists"_s));
    QVERIFY(m_harness->model().failure().has_value());
    QVERIFY(m_harness->sees(m_harness->model().failure()->cause));
    QVERIFY(m_harness->sees(m_harness->model().failure()->cure));
    QVERIFY(m_harness->sees(u"Open CloudFormation"_s)); // the instructions stay
    QVERIFY(m_harness->tell(u"/demo/grant/"_s + onlyInstance())); // the cure was carried out
    QVERIFY(m_harness->press(u"Verify again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_harness->model().watch().phase(), Phase::Ready, 40000);
}

void OnboardingFlowTest::anExistingAccountIsRecognised()
{
    QVERIFY(toGrantPage(u"Amazon Web Services"_s, {{u"AWS account ID"_s, u"123456789012"_s}}));
    const QString instance = onlyInstance();
    QVERIFY(m_harness->press(u"Finish later"_s));
    QVERIFY(m_harness->waitForStep(u"welcome"_s));
    m_harness->model().offerings().clear(); // as another computer, or tomorrow
    QVERIFY(m_harness->press(u"Start a new onboarding"_s));
    QVERIFY(m_harness->waitForStep(u"offering"_s));
    QTRY_COMPARE(m_harness->model().offerings().state(), OfferingCatalogue::State::Loaded);
    QVERIFY(m_harness->choose(u"Acme Database · Enterprise BYOC"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"cloud"_s));
    QVERIFY(m_harness->choose(u"Amazon Web Services"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"account"_s));
    QVERIFY(m_harness->type(u"AWS account ID"_s, u"123456789012"_s));
    QTRY_VERIFY(m_harness->sees(u"onboarded for this plan already"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"review"_s));
    QVERIFY(m_harness->press(u"Continue with the existing account"_s));
    QVERIFY(m_harness->waitForStep(u"grant"_s));
    QCOMPARE(onlyInstance(), instance);
}

void OnboardingFlowTest::signInEndsInTheMiddle()
{
    QVERIFY(toAccountPage(u"Amazon Web Services"_s));
    QVERIFY(m_harness->type(u"AWS account ID"_s, u"123456789012"_s));
    QVERIFY(m_harness->tell(u"/demo/expire-tokens"_s, {{u"refresh"_s, true}}));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"review"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"sign-in"_s));
    QVERIFY(m_harness->sees(u"nothing that you entered is lost"_s));
    QVERIFY(m_harness->type(u"Password"_s, u"demo-password"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"review"_s));
    QVERIFY(m_harness->sees(u"123456789012"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"grant"_s));
}

void OnboardingFlowTest::signInEndsOnTheWayBack()
{
    QVERIFY(toGrantPage(u"Amazon Web Services"_s, {{u"AWS account ID"_s, u"123456789012"_s}}));
    QVERIFY(m_harness->press(u"Finish later"_s));
    QVERIFY(m_harness->waitForStep(u"welcome"_s));
    m_harness->model().offerings().clear(); // as after a while in which it was not signed in
    QVERIFY(m_harness->tell(u"/demo/expire-tokens"_s, {{u"refresh"_s, true}}));
    QVERIFY(m_harness->press(u"Continue"_s));
    QVERIFY(m_harness->waitForStep(u"sign-in"_s));
    QVERIFY(m_harness->type(u"Password"_s, u"demo-password"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"grant"_s));
}

// Who signs in now would not find it, and would be told that it is gone.
void OnboardingFlowTest::somebodyElseSignsInMeanwhile()
{
    QVERIFY(toGrantPage(u"Amazon Web Services"_s, {{u"AWS account ID"_s, u"123456789012"_s}}));
    QVERIFY(m_harness->tell(u"/demo/expire-tokens"_s, {{u"refresh"_s, true}}));
    m_harness->model().watch().checkNow();
    QVERIFY(m_harness->waitForStep(u"sign-in"_s));
    QVERIFY(m_harness->type(u"E-mail"_s, u"Omar@Partner.Example"_s));
    QVERIFY(m_harness->type(u"Password"_s, u"demo-password"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"welcome"_s));
    QVERIFY(m_harness->sees(u"Sign in as anna@customer.example to continue it"_s));
    const auto lines = m_harness->window().currentPage()->findChildren<StatusLine *>();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const StatusLine *line) {
        return line->level() == StatusLine::Level::Warning && line->text().contains("anna@"_L1);
    }));
    QVERIFY(m_harness->sees(u"123456789012"_s));
    const QList<Draft> drafts = m_harness->model().journal().unfinished();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.constFirst().progress, Draft::Progress::Created);
    QCOMPARE(drafts.constFirst().userEmail, u"anna@customer.example"_s);
    QVERIFY(drafts.constFirst().phase != Phase::Gone);
}

void OnboardingFlowTest::aColleagueSignsInMeanwhile()
{
    QVERIFY(toGrantPage(u"Amazon Web Services"_s, {{u"AWS account ID"_s, u"123456789012"_s}}));
    QVERIFY(m_harness->tell(u"/demo/expire-tokens"_s, {{u"refresh"_s, true}}));
    m_harness->model().watch().checkNow();
    QVERIFY(m_harness->waitForStep(u"sign-in"_s));
    QVERIFY(m_harness->type(u"E-mail"_s, u"reader@customer.example"_s));
    QVERIFY(m_harness->type(u"Password"_s, u"demo-password"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"grant"_s));
    QTRY_VERIFY(m_harness->model().watch().isRunning());
    QCOMPARE(m_harness->model().draft().userEmail, u"reader@customer.example"_s);
}

void OnboardingFlowTest::theStepIsKeptOnTheWayBack()
{
    QVERIFY(toAccountPage(u"Amazon Web Services"_s));
    QVERIFY(m_harness->type(u"AWS account ID"_s, u"123456789012"_s));
    QVERIFY(m_harness->press(u"Finish later"_s));
    QVERIFY(m_harness->waitForStep(u"welcome"_s));
    m_harness->model().offerings().clear();
    const QJsonObject hang{{u"path"_s, u"/service-offering"_s}, {u"action"_s, u"hang"_s}};
    QVERIFY(m_harness->tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray{hang}}}));
    QVERIFY(m_harness->press(u"Continue"_s));
    QVERIFY(m_harness->waitForStep(u"offering"_s));
    QVERIFY(m_harness->restart()); // killed while the plans were read
    QCOMPARE(m_harness->model().journal().unfinished().constFirst().step, u"account"_s);
    QVERIFY(m_harness->tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray()}}));
}

void OnboardingFlowTest::whatIsCreatedNeedsNoPlans()
{
    QVERIFY(toGrantPage(u"Amazon Web Services"_s, {{u"AWS account ID"_s, u"123456789012"_s}}));
    QVERIFY(m_harness->press(u"Finish later"_s));
    QVERIFY(m_harness->waitForStep(u"welcome"_s));
    m_harness->model().offerings().clear();
    const QJsonObject broken{
        {u"path"_s, u"/service-offering"_s}, {u"action"_s, u"status"_s}, {u"code"_s, 403}};
    QVERIFY(m_harness->tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray{broken}}}));
    QVERIFY(m_harness->press(u"Continue"_s));
    QVERIFY(m_harness->waitForStep(u"grant"_s));
    QTRY_VERIFY(m_harness->model().watch().knownSince().isValid());
    QTRY_VERIFY(m_harness->sees(u"Open CloudFormation"_s));
}

void OnboardingFlowTest::vanishedPlanIsSaid()
{
    QVERIFY(toAccountPage(u"Amazon Web Services"_s));
    QVERIFY(m_harness->type(u"AWS account ID"_s, u"123456789012"_s));
    QVERIFY(m_harness->tell(u"/demo/withdraw-plan/"_s + m_harness->model().draft().planId));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"review"_s));
    QVERIFY(m_harness->next());
    QTRY_VERIFY(m_harness->model().creation().problem().has_value());
    QTRY_VERIFY(m_harness->sees(m_harness->model().creation().problem()->what));
    QVERIFY(m_harness->model().draft().instanceId.isEmpty());
    QCOMPARE(m_harness->model().draft().account.values.value(u"aws_account_id"_s),
             u"123456789012"_s);
}

void OnboardingFlowTest::planWithoutPrivateLinkSaysSo()
{
    QVERIFY(m_harness->signIn());
    QVERIFY(m_harness->choose(u"Cobalt Streams · Classic BYOC"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"cloud"_s));
    QVERIFY(m_harness->choose(u"Amazon Web Services"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"account"_s));
    QTRY_VERIFY(m_harness->sees(u"This plan does not support PrivateLink."_s));
}

void OnboardingFlowTest::planWithoutACloudSaysSo()
{
    QVERIFY(m_harness->signIn());
    QString plan;
    for (const OfferingChoice &choice : m_harness->model().offerings().choices()) {
        if (choice.isUsable() && !choice.canSubscribe
            && !choice.offering.cloudProviders.contains(u"oci"_s, Qt::CaseInsensitive))
            plan = choice.offering.serviceName + u" · "_s + choice.offering.planName;
    }
    QVERIFY(!plan.isEmpty());
    QVERIFY(m_harness->choose(plan));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"cloud"_s));
    bool said = false;
    for (const CloudChoice &choice : m_harness->model().cloudChoices())
        said = said
            || (choice.cloud->id() == "oci"_L1 && choice.refusal.contains(u"Not in this plan."_s));
    QVERIFY(said);
}

void OnboardingFlowTest::organisationWithoutPlans()
{
    QVERIFY(m_harness->press(u"Start a new onboarding"_s));
    QVERIFY(m_harness->waitForStep(u"sign-in"_s));
    QVERIFY(m_harness->type(u"E-mail"_s, u"nobody@empty.example"_s));
    QVERIFY(m_harness->type(u"Password"_s, u"demo-password"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"offering"_s));
    QTRY_VERIFY(m_harness->sees(u"There is nothing to onboard yet"_s));
    QVERIFY(!m_harness->isNextEnabled());
    QVERIFY(!m_harness->focusName().isEmpty());
}

void OnboardingFlowTest::escapeAsksFirst()
{
    QVERIFY(toAccountPage(u"Amazon Web Services"_s));
    QVERIFY(m_harness->type(u"AWS account ID"_s, u"1234"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_harness->window().isActiveWindow());
    QCOMPARE(m_harness->window().currentStep(), u"account"_s);
    QTest::keyClick(QApplication::activeWindow(), Qt::Key_Escape); // stay
    QVERIFY(m_harness->returnToWindow());
    QCOMPARE(m_harness->window().currentStep(), u"account"_s);
    QVERIFY(m_harness->tabTo(u"AWS account ID"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"1234"_s);
}

// It is kept nowhere, and its field does not look as if it held a secret.
void OnboardingFlowTest::aSecretWithinAValueIsNotLostUnasked()
{
    QVERIFY(toGrantPage(u"Amazon Web Services"_s, {{u"AWS account ID"_s, u"123456789012"_s}}));
    QVERIFY(m_harness->tell(u"/demo/grant/"_s + onlyInstance()));
    QTRY_COMPARE_WITH_TIMEOUT(m_harness->model().watch().phase(), Phase::Ready, 20000);
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"deploy"_s));
    Deployment &deployment = m_harness->model().deployment();
    QTRY_VERIFY(deployment.state() == Deployment::State::Loaded);
    const QString json = uR"({"auth":{"password":"hunter2"}})"_s;
    QVERIFY(m_harness->type(u"Settings (optional)"_s, json));
    QVERIFY(deployment.withholdsValues());
    QVERIFY(m_harness->press(u"Finish later"_s));
    const auto *question = qobject_cast<QMessageBox *>(m_harness->waitForDialog());
    QVERIFY(question);
    QVERIFY2(question->text().contains(u"holds a secret"_s), qPrintable(question->text()));
    QVERIFY(m_harness->press(u"Stay here"_s));
    QVERIFY(m_harness->returnToWindow());
    QCOMPARE(m_harness->window().currentStep(), u"deploy"_s);
    QVERIFY(deployment.withholdsValues());
    QVERIFY(m_harness->press(u"Finish later"_s));
    QVERIFY(m_harness->waitForDialog());
    QVERIFY(m_harness->press(u"Finish later"_s));
    QVERIFY(m_harness->returnToWindow());
    QVERIFY(m_harness->waitForStep(u"welcome"_s));
}

void OnboardingFlowTest::lostReplyDoesNotCreateTwice()
{
    QVERIFY(toAccountPage(u"Amazon Web Services"_s));
    QVERIFY(m_harness->type(u"AWS account ID"_s, u"123456789012"_s));
    const QJsonObject rule{{u"method"_s, u"POST"_s},
                           {u"path"_s, u"/2022-09-01-00/resource-instance/**"_s},
                           {u"times"_s, 1},
                           {u"action"_s, u"dropAfter"_s}};
    QVERIFY(m_harness->tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray{rule}}}));
    const int before = int(m_harness->instances().size());
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"review"_s));
    QVERIFY(m_harness->next());
    QVERIFY(m_harness->waitForStep(u"grant"_s));
    QCOMPARE(int(m_harness->instances().size()), before + 1);
}

QTEST_MAIN(OnboardingFlowTest)
#include "OnboardingFlowTest.moc"
