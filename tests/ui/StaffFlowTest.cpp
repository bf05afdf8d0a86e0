// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// Support staff at work for customers, by keyboard alone, through the real window against the demo
// control plane.

#include "WizardHarness.h"

#include "widgets/ChoiceCard.h"
#include "wizard/WizardPage.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

const QString Enterprise = u"Acme Database · Enterprise BYOC"_s;
const QString OmarName = u"Omar@Partner.Example — Partner Example"_s;
const QString AnnaName = u"anna@customer.example — Customer Example"_s;
const QString Search = u"Find a customer"_s;

} // namespace

class StaffFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void onboardsForACustomer();
    void enterTakesTheOnlyOne();
    void searchesWhileOneTypes();
    void subscribesACustomerAfterAsking();
    void choosesASubscription();
    void anotherCustomerBeginsAnew();
    void continuesForTheSameCustomer();
    void listThatFailsIsReadAgain();
    void customersDoNotSeeTheStep();

private:
    /// Signed in as staff, on the page that asks for whom.
    bool toCustomerPage(const QString &plan = Enterprise);
    bool find(const QString &text, int count);
    bool openDialog();
    WizardHarness &wizard() { return *m_harness; }

    std::unique_ptr<WizardHarness> m_harness;
};

void StaffFlowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void StaffFlowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    DemoOptions options = WizardHarness::fastDemo();
    options.customers = 300;
    m_harness = std::make_unique<WizardHarness>(options);
    QVERIFY(m_harness->start());
}

void StaffFlowTest::cleanup()
{
    m_harness.reset();
}

bool StaffFlowTest::toCustomerPage(const QString &plan)
{
    SignInTarget target;
    target.address = wizard().origin().toString();
    target.isStaff = true;
    wizard().model().signIn().withPassword(target, u"staff@acme.example"_s,
                                           Secret(u"demo-password"_s));
    return QTest::qWaitFor(
               [this] { return !wizard().model().signIn().isBusy() && wizard().model().isStaff(); },
               15000)
        && wizard().press(u"Start a new onboarding"_s) && wizard().waitForStep(u"offering"_s)
        && wizard().waitForCards() && wizard().choose(plan) && wizard().next()
        && wizard().waitForStep(u"customer"_s)
        && QTest::qWaitFor([this] { return !wizard().model().customers().isReading(); }, 15000);
}

bool StaffFlowTest::find(const QString &text, int count)
{
    return wizard().type(Search, text) && QTest::qWaitFor([this, count] {
               int shown = 0;
               for (const ChoiceCard *card :
                    wizard().window().currentPage()->findChildren<ChoiceCard *>())
                   shown += card->isVisible() ? 1 : 0;
               return shown == count;
           });
}

bool StaffFlowTest::openDialog()
{
    return QTest::qWaitFor([this] {
        const auto *box = wizard().window().findChild<QMessageBox *>();
        return box && box->isActiveWindow() && QApplication::focusWidget();
    });
}

void StaffFlowTest::onboardsForACustomer()
{
    QVERIFY(toCustomerPage());
    QCOMPARE(wizard().focusName(), Search);
    QCOMPARE(wizard().reason(), u"Choose a customer."_s);
    QVERIFY(wizard().sees(u"The first 12 are shown"_s));
    QVERIFY(find(u"PARTNER.EXAMPLE"_s, 1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    auto *card = qobject_cast<ChoiceCard *>(QApplication::focusWidget());
    QVERIFY(card);
    QCOMPARE(card->choice().title, OmarName);
    QVERIFY(card->choice().line.contains(u"sub-acmeent002"_s));
    QTest::keyClick(card, Qt::Key_Return);
    QTRY_VERIFY(wizard().isNextEnabled());
    QVERIFY(wizard().sees(u"For "_s + OmarName));
    QVERIFY2(wizard().window().windowTitle().startsWith(u"For "_s + OmarName),
             qPrintable(wizard().window().windowTitle()));

    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"cloud"_s));
    QVERIFY(wizard().choose(u"Amazon Web Services"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"account"_s));
    QVERIFY(wizard().sees(u"For "_s + OmarName));
    QVERIFY(wizard().type(u"AWS account ID"_s, u"123456789012"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"review"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"grant"_s));
    QVERIFY(wizard().sees(u"For "_s + OmarName));
    const QString id = wizard().model().draft().instanceId;
    for (const QJsonArray all = wizard().instances(); const QJsonValue &instance : all) {
        if (instance[u"id"].toString() == id)
            QCOMPARE(instance[u"subscriptionId"].toString(), u"sub-acmeent002"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!wizard().model().draft().accountConfigId.isEmpty(), 15000);
    QVERIFY(wizard().tell(u"/demo/grant/"_s + id));
    QTRY_COMPARE_WITH_TIMEOUT(wizard().model().watch().phase(), Phase::Ready, 30000);
}

void StaffFlowTest::enterTakesTheOnlyOne()
{
    QVERIFY(toCustomerPage());
    QVERIFY(find(u"sub-acmeent001"_s, 1)); // finds its owner
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(wizard().isNextEnabled());
    QCOMPARE(wizard().model().customerName(), AnnaName);
    QCOMPARE(wizard().window().currentStep(), u"customer"_s); // Enter did not press Next as well
    QCOMPARE(wizard().model().draft().subscriptionId, u"sub-acmeent001"_s);
}

void StaffFlowTest::searchesWhileOneTypes()
{
    QVERIFY(toCustomerPage());
    QVERIFY(find(u"example"_s, 12));
    QVERIFY(wizard().sees(u" fit."_s));
    QVERIFY(find(u"nobody at all"_s, 0));
    QVERIFY(wizard().sees(u"Nobody fits."_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // to no avail
    QVERIFY(!wizard().model().actsForCustomer());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // clears, does not leave
    QVERIFY(!wizard().window().findChild<QMessageBox *>());
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), QString());
    QVERIFY(wizard().sees(u"The first 12 are shown"_s));
}

void StaffFlowTest::subscribesACustomerAfterAsking()
{
    QVERIFY(toCustomerPage());
    QVERIFY(find(u"nobody@empty"_s, 1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(wizard().sees(u"no active subscription to this plan"_s));
    QVERIFY(!wizard().isNextEnabled());
    const auto posts = [this] {
        int count = 0;
        for (const QJsonArray all = wizard().requests(); const QJsonValue &request : all)
            count += request[u"method"].toString() == u"POST"
                && request[u"path"].toString().endsWith(u"/subscription");
        return count;
    };

    QVERIFY(wizard().press(u"Create a subscription"_s));
    QVERIFY(openDialog());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(wizard().returnToWindow());
    QCOMPARE(posts(), 0);

    QVERIFY(wizard().press(u"Create a subscription"_s));
    QVERIFY(openDialog());
    QCOMPARE(wizard().focusName(), u"Cancel"_s); // asked, not nudged
    QVERIFY(wizard().press(u"Create it"_s));
    QVERIFY(wizard().returnToWindow());
    QTRY_VERIFY_WITH_TIMEOUT(wizard().isNextEnabled(), 10000);
    QCOMPARE(posts(), 1);
    QVERIFY(wizard().sees(wizard().model().draft().subscriptionId));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"cloud"_s));
}

void StaffFlowTest::choosesASubscription()
{
    QVERIFY(toCustomerPage(u"Borealis Search · Standard BYOC"_s));
    QVERIFY(find(u"anna@customer.example"_s, 1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wizard().reason(), u"Choose a subscription of this customer."_s);
    QTRY_VERIFY(wizard().sees(u"sub-boreal0003: This subscription is suspended."_s));
    QTRY_VERIFY(QApplication::focusWidget()); // the search field has gone
    QVERIFY(wizard().pick(u"Subscription"_s, u"sub-boreal0004"_s));
    QTRY_VERIFY(wizard().isNextEnabled());
    QCOMPARE(wizard().model().draft().subscriptionId, u"sub-boreal0004"_s);
}

void StaffFlowTest::anotherCustomerBeginsAnew()
{
    QVERIFY(toCustomerPage());
    QVERIFY(find(u"omar"_s, 1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(wizard().isNextEnabled()); // his accounts are read first
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"cloud"_s));
    QVERIFY(wizard().choose(u"Amazon Web Services"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"account"_s));
    QVERIFY(wizard().type(u"AWS account ID"_s, u"123456789012"_s));
    wizard().window().back();
    wizard().window().back();
    QVERIFY(wizard().waitForStep(u"customer"_s));
    const QString omars = wizard().model().draft().requestId;

    QVERIFY(wizard().press(u"Choose another customer"_s));
    QVERIFY(wizard().sees(u"You act for "_s + OmarName));
    QVERIFY(find(u"sub-acmeent001"_s, 1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(wizard().sees(u"For "_s + AnnaName));
    QTRY_VERIFY(wizard().isNextEnabled());
    QVERIFY(!wizard().sees(OmarName));
    QVERIFY(wizard().model().draft().requestId != omars);
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"cloud"_s));
    QVERIFY(!wizard().isNextEnabled()); // nothing of his is chosen for her

    wizard().window().finishLater();
    QVERIFY(wizard().waitForStep(u"welcome"_s));
    QVERIFY(wizard().sees(u"For "_s + OmarName));
    QVERIFY(wizard().sees(u"For "_s + AnnaName));
    QVERIFY(!wizard().window().windowTitle().contains(u"For "_s));
}

void StaffFlowTest::continuesForTheSameCustomer()
{
    QVERIFY(toCustomerPage());
    QVERIFY(find(u"omar"_s, 1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(wizard().isNextEnabled()); // his accounts are read first
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"cloud"_s));
    QVERIFY(wizard().choose(u"Amazon Web Services"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"account"_s));
    wizard().window().finishLater();
    QVERIFY(wizard().waitForStep(u"welcome"_s));
    QVERIFY(wizard().press(u"Continue"_s));
    QVERIFY(wizard().waitForStep(u"account"_s));
    QVERIFY(wizard().sees(u"For "_s + OmarName));
    QVERIFY(wizard().type(u"AWS account ID"_s, u"123456789012"_s));
    QTRY_VERIFY(wizard().isNextEnabled());
}

void StaffFlowTest::listThatFailsIsReadAgain()
{
    const QJsonObject forbidden{
        {u"path"_s, u"/fleet/users"_s}, {u"action"_s, u"status"_s}, {u"code"_s, 409}};
    QVERIFY(wizard().tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray{forbidden}}}));
    QVERIFY(toCustomerPage());
    QVERIFY(wizard().sees(u"asked for by a rule"_s));
    // Those who have a subscription to the plan are known all the same.
    QVERIFY(find(u"omar"_s, 1));
    QVERIFY(wizard().tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray()}}));
    QVERIFY(find(u"nobody@empty"_s, 0));
    wizard().model().customers().retry();
    QTRY_VERIFY(!wizard().sees(u"asked for by a rule"_s));
    QVERIFY(find(u"nobody@empty"_s, 1));
}

void StaffFlowTest::customersDoNotSeeTheStep()
{
    QVERIFY(wizard().signIn());
    QVERIFY(wizard().choose(Enterprise));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"cloud"_s));
    QVERIFY(!wizard().sees(u"For whom?"_s));
}

QTEST_MAIN(StaffFlowTest)
#include "StaffFlowTest.moc"
