// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// The install kit on the Grant page, sound and dangerous, through the real window.

#include "WizardHarness.h"

#include "demo/OddInstallKits.h"
#include "widgets/CopyBox.h"
#include "wizard/WizardPage.h"

#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

const QString refusal = u"Do not unpack or run this install kit"_s;

} // namespace

class InstallKitFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void soundKitIsReady();
    void dangerousKitIsWithheld_data();
    void dangerousKitIsWithheld();
    void kitOfAnotherOnboardingDoesNotCount();

private:
    bool toGrantPage(const QString &oddKit);
    bool toGrantPageOf(const QString &cluster);
    bool download(const QString &file = u"kit.tar"_s);
    /// Commands that are not hidden, on the tab with the kit and on the one with a single command.
    QStringList commands() const;
    QStringList commandsOf(const QString &method) const;

    std::unique_ptr<WizardHarness> m_harness;
};

void InstallKitFlowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void InstallKitFlowTest::cleanup()
{
    m_harness.reset();
}

bool InstallKitFlowTest::toGrantPage(const QString &oddKit)
{
    DemoOptions options = WizardHarness::fastDemo();
    options.oddKit = oddKit;
    m_harness = std::make_unique<WizardHarness>(options);
    return m_harness->start() && m_harness->signIn() && toGrantPageOf(u"acme-prod"_s);
}

bool InstallKitFlowTest::toGrantPageOf(const QString &cluster)
{
    return m_harness->choose(u"Acme Database · Enterprise BYOC"_s) && m_harness->next()
        && m_harness->waitForStep(u"cloud"_s) && m_harness->choose(u"My own Kubernetes"_s)
        && m_harness->next() && m_harness->waitForStep(u"account"_s)
        && m_harness->type(u"Cluster name"_s, cluster) && m_harness->next()
        && m_harness->waitForStep(u"review"_s) && m_harness->next()
        && m_harness->waitForStep(u"grant"_s)
        && QTest::qWaitFor(
               [this] {
                   auto *tabs = m_harness->window().currentPage()->findChild<QTabWidget *>();
                   return tabs->findChild<QWidget *>(u"kit"_s)
                       && tabs->findChild<QWidget *>(u"command"_s);
               },
               20000);
}

bool InstallKitFlowTest::download(const QString &file)
{
    auto *tabs = m_harness->window().currentPage()->findChild<QTabWidget *>();
    tabs->setCurrentWidget(tabs->findChild<QWidget *>(u"kit"_s));
    return m_harness->press(u"Download the install kit…"_s)
        && m_harness->giveFile(m_harness->statePath(file)) && m_harness->returnToWindow()
        && QTest::qWaitFor(
               [this] { return m_harness->model().kitInspection().report().has_value(); }, 20000);
}

QStringList InstallKitFlowTest::commandsOf(const QString &method) const
{
    QWidget *page = m_harness->window().currentPage();
    auto *tabs = page->findChild<QTabWidget *>();
    QStringList commands;
    for (const CopyBox *box : tabs->findChild<QWidget *>(method)->findChildren<CopyBox *>()) {
        if (!box->isHidden())
            commands << box->text();
    }
    return commands;
}

QStringList InstallKitFlowTest::commands() const
{
    return commandsOf(u"kit"_s) + commandsOf(u"command"_s);
}

void InstallKitFlowTest::soundKitIsReady()
{
    QVERIFY(toGrantPage({}));
    const QStringList before = commands();
    QVERIFY(before.contains(u"./install.sh --non-interactive"_s));
    QVERIFY(download());
    QVERIFY(m_harness->sees(m_harness->statePath(u"kit.tar"_s)));
    QVERIFY(m_harness->sees(u"Inspected: nothing unusual. It holds 5 file"_s));
    QVERIFY(m_harness->sees(u"install.sh"_s));
    QVERIFY(!m_harness->sees(refusal));
    QCOMPARE(commands(), before);
}

void InstallKitFlowTest::dangerousKitIsWithheld_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("absolute-path") << u"/tmp/byoc-demo-was-here"_s;
    QTest::newRow("link-out") << u"is a link that leads out of the folder"_s;
    QTest::newRow("hidden-name") << u"certs/U+202Ehs.lru"_s;
    QTest::newRow("bomb") << u"far more room"_s;
    QTest::newRow("truncated") << u"a part is missing"_s;
}

void InstallKitFlowTest::dangerousKitIsWithheld()
{
    QFETCH(QString, reason);
    QVERIFY(toGrantPage(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(commands().contains(u"./install.sh --non-interactive"_s));
    QVERIFY(download());
    QTRY_VERIFY(m_harness->sees(refusal));
    QTRY_VERIFY(m_harness->sees(reason));
    QTRY_VERIFY(m_harness->sees(u"This command is withheld"_s));
    QVERIFY(!m_harness->sees(u"nothing unusual"_s));
    QCOMPARE(commands(), QStringList(2, u"kubectl config current-context"_s)); // in each method

    // A download that fails leaves the dangerous file where it is.
    QVERIFY(m_harness->tell(u"/demo/faults"_s,
                            {{u"rules"_s,
                              QJsonArray{QJsonObject{{u"path"_s, u"/account-setup/byoc-onprem"_s},
                                                     {u"action"_s, u"status"_s},
                                                     {u"code"_s, 403}}}}}));
    QVERIFY(m_harness->returnToWindow());
    QCOMPARE(m_harness->focusName(), u"Download the install kit…"_s);
    QVERIFY(download(u"again.tar"_s));
    QTRY_VERIFY(m_harness->model().kit().problem());
    QVERIFY(m_harness->sees(refusal));
    QVERIFY(m_harness->sees(u"This command is withheld"_s));
}

void InstallKitFlowTest::kitOfAnotherOnboardingDoesNotCount()
{
    QVERIFY(toGrantPage(u"absolute-path"_s));
    QVERIFY(download());
    QTRY_VERIFY(m_harness->sees(refusal));
    QVERIFY(m_harness->returnToWindow()); // from the file dialog
    QVERIFY(m_harness->press(u"Finish later"_s));
    QVERIFY(m_harness->waitForStep(u"welcome"_s));
    QVERIFY(m_harness->press(u"Start a new onboarding"_s));
    QVERIFY(m_harness->waitForStep(u"offering"_s));
    QVERIFY(toGrantPageOf(u"acme-test"_s));
    QVERIFY(!m_harness->sees(refusal));
    QVERIFY(commands().contains(u"./install.sh --non-interactive"_s));
}

QTEST_MAIN(InstallKitFlowTest)
#include "InstallKitFlowTest.moc"
