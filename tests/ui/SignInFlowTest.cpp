// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// Every way in, by keyboard alone, through the real window against the demo control plane and its
// portal and identity provider; and what becomes of a sign-in later.

#include "WizardHarness.h"

#include "widgets/ChoiceCard.h"
#include "wizard/WizardPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

using CodeState = DeviceCodeSignIn::State;

namespace {

const QString Anna = u"anna@customer.example"_s;
const QString Staff = u"staff@acme.example"_s;
const QString Enterprise = u"Acme Database · Enterprise BYOC"_s;
const QString StaffBox = u"I onboard on behalf of customers (support staff)"_s;
const QString KeepBox = u"Keep me signed in on this computer"_s;
const QString AnotherWay = u"Sign in another way"_s;

} // namespace

class SignInFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void throughThePortal();
    void portalThatOnlyKnowsSingleSignOn();
    void withAnApiKey();
    void withTheKeyOfTheEnvironment();
    void keyOfAnUnusableEnvironmentGoesNowhere();
    void withTheLoginOfCtl();
    void asStaff();
    void customersAreNoStaff();
    void wrongPasswordKeepsWhatWasTyped();
    void addressThatIsNone();
    void withDeviceCode();
    void deviceCodeRefused();
    void deviceCodeExpires();
    void deviceCodeCancelled();
    void continuesAfterARestart();
    void notKept();
    void signsOutFromTheList();
    void expiresInTheMiddle_data();
    void expiresInTheMiddle();
    void staffIsPreselectedForAStaffDraft();
    void connectionSettingsBeforeTheFirstSignIn();

private:
    bool toSignIn();
    bool toOffering();
    bool enterAs(const QString &email, const QString &password = u"demo-password"_s);
    bool throughPortal();
    bool toAccount();
    void useIdentityProvider();
    bool waitForCode();
    int asked(const QString &path) const;
    bool isChecked(const QString &box);
    WizardHarness &wizard() { return *m_harness; }

    QTemporaryDir m_home;
    std::unique_ptr<WizardHarness> m_harness;
};

void SignInFlowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void SignInFlowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    qputenv("HOME", m_home.path().toLocal8Bit());
    qunsetenv("OMNISTRATE_API_KEY");
    m_harness = std::make_unique<WizardHarness>();
    QVERIFY(m_harness->start());
    qputenv("OMNISTRATE_HOST_SCHEME", "http");
    qputenv("OMNISTRATE_HOST", wizard().origin().authority().toLatin1());
}

void SignInFlowTest::cleanup()
{
    m_harness.reset();
}

bool SignInFlowTest::toSignIn()
{
    return wizard().press(u"Start a new onboarding"_s) && wizard().waitForStep(u"sign-in"_s);
}

bool SignInFlowTest::toOffering()
{
    return wizard().waitForStep(u"offering"_s) && QTest::qWaitFor([this] {
               return wizard().model().offerings().state() == OfferingCatalogue::State::Loaded;
           });
}

bool SignInFlowTest::enterAs(const QString &email, const QString &password)
{
    return wizard().type(u"E-mail"_s, email) && wizard().type(u"Password"_s, password);
}

bool SignInFlowTest::throughPortal()
{
    return toSignIn() && wizard().choose(u"Customer portal"_s)
        && wizard().type(u"Address of the portal"_s, wizard().origin().toString()) && enterAs(Anna)
        && wizard().next() && toOffering();
}

bool SignInFlowTest::toAccount()
{
    return wizard().choose(Enterprise) && wizard().next() && wizard().waitForStep(u"cloud"_s)
        && wizard().choose(u"Amazon Web Services"_s) && wizard().next()
        && wizard().waitForStep(u"account"_s)
        && wizard().type(u"AWS account ID"_s, u"123456789012"_s);
}

int SignInFlowTest::asked(const QString &path) const
{
    int count = 0;
    for (const QJsonArray all = m_harness->requests(); const QJsonValue &request : all)
        count += request[u"path"].toString().endsWith(path);
    return count;
}

bool SignInFlowTest::isChecked(const QString &box)
{
    if (!wizard().tabTo(box))
        return false;
    const auto *found = qobject_cast<QCheckBox *>(QApplication::focusWidget());
    return found && found->isChecked();
}

// --- the portal

void SignInFlowTest::throughThePortal()
{
    QVERIFY(throughPortal());
    QVERIFY(wizard().model().signIn().isPortal());
    QVERIFY(toAccount());
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"review"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"grant"_s));
    const QString id = wizard().model().draft().instanceId;
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!wizard().model().draft().accountConfigId.isEmpty(), 15000);

    // What portals refuse is not offered, and the page says so.
    QVERIFY(wizard().tell(u"/demo/fail/"_s + id));
    QVERIFY(wizard().tell(u"/demo/grant/"_s + id));
    QTRY_COMPARE_WITH_TIMEOUT(wizard().model().watch().phase(), Phase::Failed, 15000);
    QTRY_VERIFY(wizard().sees(u"does not let anybody ask for another verification"_s));
    QVERIFY(!wizard().sees(u"Verify again"_s));

    // Everything went through the portal.
    for (const QJsonArray all = wizard().requests(); const QJsonValue &request : all) {
        const QString path = request[u"path"].toString();
        QVERIFY2(path.startsWith(u"/api/"), qPrintable(path));
    }
}

void SignInFlowTest::portalThatOnlyKnowsSingleSignOn()
{
    QVERIFY(wizard().tell(u"/demo/portal"_s, {{u"ssoOnly"_s, true}}));
    QVERIFY(toSignIn());
    QVERIFY(wizard().choose(u"Customer portal"_s));
    QVERIFY(wizard().type(u"Address of the portal"_s, wizard().origin().toString()));
    QVERIFY(enterAs(Anna));
    QVERIFY(wizard().next());
    QTRY_VERIFY_WITH_TIMEOUT(wizard().model().signIn().problem(), 15000);
    const Problem problem = *wizard().model().signIn().problem();
    QTRY_VERIFY(wizard().sees(problem.what));
    QVERIFY(!problem.advice.isEmpty());
    QVERIFY(wizard().sees(problem.advice));
    QCOMPARE(wizard().window().currentStep(), u"sign-in"_s);
}

// --- at the control plane itself

void SignInFlowTest::withAnApiKey()
{
    QVERIFY(toSignIn());
    QVERIFY(wizard().choose(u"API key"_s));
    QCOMPARE(wizard().reason(), u"Enter your API key."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // the card has the same name
    QVERIFY(wizard().type(u"API key"_s, u"om_demo0000000000000000"_s));
    QVERIFY(wizard().next());
    QVERIFY(toOffering());
    QVERIFY(!wizard().model().isStaff());
}

void SignInFlowTest::withTheKeyOfTheEnvironment()
{
    qputenv("OMNISTRATE_API_KEY", "om_demo0000000000000000");
    const QString environmentKey = u"Use the key in the variable OMNISTRATE_API_KEY, at %1"_s.arg(
        wizard().origin().authority());
    QVERIFY(wizard().restart());
    QVERIFY(toSignIn());
    QVERIFY(wizard().choose(u"API key"_s));
    QVERIFY(isChecked(environmentKey));
    QVERIFY(wizard().isNextEnabled()); // nothing to type
    QVERIFY(wizard().next());
    QVERIFY(toOffering());

    // Another key than that one can be given all the same.
    QVERIFY(wizard().returnToWindow()); // the old one took the activation along
    QVERIFY(wizard().press(u"Sign out"_s));
    QVERIFY(wizard().waitForStep(u"welcome"_s));
    QVERIFY(toSignIn());
    QVERIFY(wizard().press(environmentKey));
    QCOMPARE(wizard().reason(), u"Enter your API key."_s);
    QVERIFY(wizard().type(u"API key"_s, u"om_wrong000000000000000"_s));
    QVERIFY(wizard().next());
    QTRY_VERIFY_WITH_TIMEOUT(wizard().model().signIn().problem(), 15000);
}

// A key for some control plane must not reach another one.
void SignInFlowTest::keyOfAnUnusableEnvironmentGoesNowhere()
{
    qputenv("OMNISTRATE_API_KEY", "om_demo0000000000000000");
    qputenv("OMNISTRATE_HOST", "api.staging.example"); // in the open
    QVERIFY(wizard().restart());
    QVERIFY(toSignIn());
    QVERIFY(wizard().choose(u"API key"_s));
    const QString environmentKey = u"Use the key in the variable OMNISTRATE_API_KEY"_s;
    QVERIFY(!isChecked(environmentKey));
    QVERIFY(wizard().press(environmentKey));
    QVERIFY2(wizard().reason().contains(u"http://api.staging.example"_s)
                 && wizard().reason().contains(u"not secure"_s),
             qPrintable(wizard().reason()));
    QVERIFY(!wizard().isNextEnabled());
}

void SignInFlowTest::withTheLoginOfCtl()
{
    // Signs in once to have a token that ctl could have left.
    QVERIFY(toSignIn());
    QVERIFY(!wizard().sees(u"omnistrate-ctl"_s));
    QVERIFY(enterAs(Anna));
    QVERIFY(wizard().next());
    QVERIFY(toOffering());
    const QByteArray token = wizard().services().gateway.current().session().accessToken.reveal();
    QVERIFY(QDir(m_home.path()).mkpath(u".omnistrate"_s));
    QFile login(m_home.filePath(u".omnistrate/config.yml"_s));
    QVERIFY(login.open(QIODevice::WriteOnly));
    const QByteArray content = "auths:\n  - token: " + token + "\n    refresh_token: 00ff\n";
    QCOMPARE(login.write(content), content.size());
    login.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    login.close();

    wizard().model().signIn().drop();
    QVERIFY(wizard().restart());
    QVERIFY(toSignIn());
    QVERIFY(wizard().press(AnotherWay));
    QVERIFY(wizard().choose(u"omnistrate-ctl"_s));
    QVERIFY(wizard().sees(u"is used at %1 until it ends"_s.arg(wizard().origin().authority())));
    QVERIFY(!wizard().sees(KeepBox)); // it is not ours to keep
    QVERIFY(wizard().next());
    QVERIFY(toOffering());
    QVERIFY(login.open(QIODevice::ReadOnly));
    QCOMPARE(login.readAll(), content);
    QVERIFY(login.remove());
}

void SignInFlowTest::asStaff()
{
    QVERIFY(toSignIn());
    QVERIFY(enterAs(Staff));
    QVERIFY(wizard().press(StaffBox));
    QVERIFY(wizard().next());
    QVERIFY(toOffering());
    QVERIFY(wizard().model().isStaff());
    QVERIFY(wizard().choose(Enterprise));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"customer"_s));
}

void SignInFlowTest::customersAreNoStaff()
{
    QVERIFY(toSignIn());
    QVERIFY(enterAs(Anna));
    QVERIFY(wizard().press(StaffBox));
    QVERIFY(wizard().next());
    QTRY_VERIFY_WITH_TIMEOUT(wizard().sees(Anna + u" may not act for customers."_s), 15000);
    QVERIFY(!wizard().model().signIn().isSignedIn());
    QVERIFY(wizard().press(StaffBox)); // the advice followed
    QVERIFY(wizard().next());
    QVERIFY(toOffering());
    QVERIFY(!wizard().model().isStaff());
}

void SignInFlowTest::wrongPasswordKeepsWhatWasTyped()
{
    QVERIFY(toSignIn());
    QVERIFY(enterAs(Anna, u"wrong"_s));
    QVERIFY(wizard().press(KeepBox)); // off
    QVERIFY(wizard().next());
    QTRY_VERIFY_WITH_TIMEOUT(wizard().sees(u"The sign-in was not accepted."_s), 15000);
    QTRY_COMPARE(wizard().focusName(), u"Password"_s); // where it goes on
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"wrong"_s);
    QVERIFY(wizard().tabTo(u"E-mail"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), Anna);
    QVERIFY(!isChecked(KeepBox));
    QVERIFY(wizard().type(u"Password"_s, u"demo-password"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(toOffering());
}

void SignInFlowTest::addressThatIsNone()
{
    QVERIFY(toSignIn());
    QVERIFY(wizard().choose(u"Customer portal"_s));
    QCOMPARE(wizard().reason(), u"Enter the address of the portal."_s);
    QVERIFY(wizard().type(u"Address of the portal"_s, u"http://portal.example.com"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // complains when it is left
    QVERIFY(wizard().sees(SignIn::addressFault(u"http://portal.example.com"_s)));
    QVERIFY(enterAs(Anna));
    QCOMPARE(wizard().reason(), u"Correct the address."_s);
    QCOMPARE(wizard().requests().size(), 0);
}

// --- by device code

void SignInFlowTest::useIdentityProvider()
{
    IdentityProvider provider;
    provider.name = u"Demo"_s;
    provider.label = u"Demo identity"_s;
    provider.clientId = u"onboarding"_s;
    provider.deviceUrl = wizard().origin().resolved(QUrl(u"/idp/device/code"_s));
    provider.verificationUrl = wizard().origin().resolved(QUrl(u"/idp/device"_s));
    wizard().model().signIn().setIdentityProviders({provider});
}

bool SignInFlowTest::waitForCode()
{
    useIdentityProvider();
    return toSignIn() && wizard().choose(u"Single sign-on"_s) && wizard().next()
        && QTest::qWaitFor([this] {
               return wizard().model().signIn().deviceCode().state() == CodeState::Waiting;
           });
}

void SignInFlowTest::withDeviceCode()
{
    QVERIFY(waitForCode());
    const QString code = wizard().model().signIn().deviceCode().userCode();
    QTRY_VERIFY(wizard().sees(u"Waiting for you to enter the code."_s));
    QVERIFY(wizard().tabTo(u"Open in browser"_s));
    QVERIFY(!wizard().reason().isEmpty());
    QVERIFY(wizard().tell(u"/demo/idp/approve"_s, {{u"userCode"_s, code}, {u"email"_s, Anna}}));
    QVERIFY(toOffering());
    QCOMPARE(wizard().model().signIn().user().email, Anna);
}

void SignInFlowTest::deviceCodeRefused()
{
    QVERIFY(waitForCode());
    DeviceCodeSignIn &device = wizard().model().signIn().deviceCode();
    const QString code = device.userCode();
    QVERIFY(wizard().tell(u"/demo/idp/deny"_s, {{u"userCode"_s, code}}));
    QTRY_COMPARE_WITH_TIMEOUT(device.state(), CodeState::Denied, 15000);
    QTRY_VERIFY(wizard().sees(device.problem()->what));
    QVERIFY(wizard().press(u"Get a new code"_s));
    QTRY_COMPARE_WITH_TIMEOUT(device.state(), CodeState::Waiting, 15000);
    QVERIFY(device.userCode() != code);
    QVERIFY(wizard().tell(u"/demo/idp/approve"_s,
                          {{u"userCode"_s, device.userCode()}, {u"email"_s, Anna}}));
    QVERIFY(toOffering());
}

void SignInFlowTest::deviceCodeExpires()
{
    QVERIFY(wizard().tell(u"/demo/idp"_s, {{u"script"_s, QJsonArray{u"expire"_s}}}));
    QVERIFY(waitForCode());
    DeviceCodeSignIn &device = wizard().model().signIn().deviceCode();
    QTRY_COMPARE_WITH_TIMEOUT(device.state(), CodeState::Expired, 15000);
    QTRY_VERIFY(wizard().sees(u"The code has expired. Get a new one to go on."_s));
    QVERIFY(wizard().press(u"Get a new code"_s));
    QTRY_COMPARE_WITH_TIMEOUT(device.state(), CodeState::Waiting, 15000);
}

void SignInFlowTest::deviceCodeCancelled()
{
    QVERIFY(waitForCode());
    QVERIFY(wizard().press(u"Cancel"_s));
    QTRY_VERIFY(wizard().sees(u"How do you sign in?"_s));
    QVERIFY(!wizard().sees(u"Open in browser"_s));
    QTRY_VERIFY(QApplication::focusWidget());
    QVERIFY(wizard().tabTo(u"Single sign-on"_s));
    QVERIFY(wizard().choose(u"E-mail and password"_s)); // another way, at once
    QVERIFY(enterAs(Anna));
    QVERIFY(wizard().next());
    QVERIFY(toOffering());
}

// --- what becomes of it

void SignInFlowTest::continuesAfterARestart()
{
    QVERIFY(toSignIn());
    QVERIFY(isChecked(KeepBox));
    QVERIFY(enterAs(Anna));
    QVERIFY(wizard().next());
    QVERIFY(toOffering());
    QTRY_VERIFY(wizard().model().signIn().isKept());
    QVERIFY(wizard().restart());
    QVERIFY(toSignIn());
    QVERIFY(wizard().sees(u"Signed in before on this computer"_s));
    QVERIFY(!wizard().sees(u"How do you sign in?"_s)); // one question at a time
    QCOMPARE(wizard().reason(), u"Continue with a sign-in, or sign in another way."_s);
    QTRY_COMPARE(wizard().focusName(), u"Continue as "_s + Anna);
    QVERIFY(wizard().press(u"Continue as "_s + Anna));
    QVERIFY(toOffering());
    QCOMPARE(wizard().model().signIn().user().email, Anna);
    QCOMPARE(asked(u"/signin"_s), 1); // no password was needed
}

void SignInFlowTest::notKept()
{
    QVERIFY(toSignIn());
    QVERIFY(wizard().press(KeepBox));
    QVERIFY(enterAs(Anna));
    QVERIFY(wizard().next());
    QVERIFY(toOffering());
    QVERIFY(wizard().restart());
    QVERIFY(toSignIn());
    QVERIFY(!wizard().sees(u"Signed in before on this computer"_s));
    QVERIFY(wizard().sees(u"How do you sign in?"_s));
}

void SignInFlowTest::signsOutFromTheList()
{
    QVERIFY(toSignIn());
    QVERIFY(enterAs(Anna));
    QVERIFY(wizard().next());
    QVERIFY(toOffering());
    QTRY_VERIFY(wizard().model().signIn().isKept());
    QVERIFY(wizard().restart());
    QVERIFY(toSignIn());
    QVERIFY(wizard().press(u"Sign out "_s + Anna));
    QTRY_VERIFY(wizard().sees(u"How do you sign in?"_s));
    QVERIFY(!wizard().sees(u"Signed in before on this computer"_s));
    QTRY_VERIFY(QApplication::focusWidget());
    QTRY_COMPARE_WITH_TIMEOUT(asked(u"/revoke-token"_s), 1, 10000);
    QVERIFY(wizard().restart());
    QVERIFY(toSignIn());
    QVERIFY(!wizard().sees(u"Signed in before on this computer"_s));
}

void SignInFlowTest::expiresInTheMiddle_data()
{
    QTest::addColumn<bool>("isPortal");
    QTest::newRow("control plane") << false;
    QTest::newRow("portal") << true;
}

void SignInFlowTest::expiresInTheMiddle()
{
    QFETCH(const bool, isPortal);
    if (isPortal)
        QVERIFY(throughPortal());
    else
        QVERIFY(toSignIn() && enterAs(Anna) && wizard().next() && toOffering());
    QVERIFY(toAccount());
    const qsizetype before = wizard().instances().size();
    QVERIFY(wizard().tell(u"/demo/tokens"_s, {{u"expire"_s, true}, {u"revokeRefresh"_s, true}}));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"review"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"sign-in"_s));
    QVERIFY(wizard().sees(u"nothing that you entered is lost"_s));
    QTRY_COMPARE(wizard().focusName(), u"Password"_s); // all else is known
    QVERIFY(wizard().type(u"Password"_s, u"demo-password"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"review"_s));
    QVERIFY(wizard().sees(u"123456789012"_s));
    QCOMPARE(wizard().model().signIn().isPortal(), isPortal);
    QCOMPARE(wizard().instances().size(), before); // created only when the person says so again
}

void SignInFlowTest::staffIsPreselectedForAStaffDraft()
{
    QVERIFY(toSignIn());
    QVERIFY(enterAs(Staff));
    QVERIFY(wizard().press(StaffBox));
    QVERIFY(wizard().press(KeepBox));
    QVERIFY(wizard().next());
    QVERIFY(toOffering());
    QVERIFY(wizard().choose(Enterprise));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"customer"_s));
    wizard().window().finishLater();
    QVERIFY(wizard().restart());
    QVERIFY(wizard().press(u"Continue"_s));
    QVERIFY(wizard().waitForStep(u"sign-in"_s));
    QVERIFY(isChecked(StaffBox));
    QVERIFY(wizard().type(u"E-mail"_s, Staff));
    QVERIFY(wizard().type(u"Password"_s, u"demo-password"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"customer"_s));
}

// --- the network in between

void SignInFlowTest::connectionSettingsBeforeTheFirstSignIn()
{
    QVERIFY(toSignIn());
    QVERIFY(wizard().chooseFromMenu(u"Connection settings…"_s));
    QVERIFY(wizard().waitForDialog());
    QVERIFY(wizard().choose(u"No proxy"_s));
    QVERIFY(wizard().press(u"Apply"_s));
    QVERIFY(wizard().returnToWindow());
    QCOMPARE(wizard().services().connection.settings().proxy, NetworkSettings::Proxy::None);
    QCOMPARE(wizard().window().currentStep(), u"sign-in"_s);
    QVERIFY(enterAs(Anna));
    QVERIFY(wizard().next());
    QVERIFY(toOffering());
    QVERIFY(wizard().restart());
    QCOMPARE(wizard().services().connection.settings().proxy, NetworkSettings::Proxy::None);
}

QTEST_MAIN(SignInFlowTest)
#include "SignInFlowTest.moc"
