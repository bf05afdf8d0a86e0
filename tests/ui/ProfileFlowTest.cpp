// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// The provider's files in the hands of a person: a profile is opened, agreed to and shapes the
// wizard; a plan specification is read and corrected. By keyboard, through the real window.

#include "WizardHarness.h"

#include "widgets/ChoiceCard.h"
#include "widgets/Theme.h"
#include "wizard/WizardPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

constexpr auto Logo = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">
<rect width="8" height="8" fill="#0b6e4f"/></svg>
)";

// %1: where the demo control plane is.
constexpr auto Acme = "version: 1\n"
                      "gateway: {kind: direct, url: \"%1\"}\n"
                      "product: {name: Acme Analytics, logo: acme.svg, accentColor: \"#0b6e4f\"}\n"
                      "support: {email: help@acme.example, url: https://www.acme.example/help}\n"
                      "offerings:\n"
                      "  clouds: [azure, aws]\n"
                      "  products:\n"
                      "    - Borealis Search\n"
                      "    - {product: Acme Database, plans: [Enterprise BYOC]}\n"
                      "defaults:\n"
                      "  aws:\n"
                      "    aws_account_id:\n"
                      "      value: \"012345678901\"\n"
                      "      locked: true\n"
                      "      reason: Your contract names this account.\n"
                      "  tags: {managed-by: acme}\n"
                      "policy:\n"
                      "  privateLink: {value: required, reason: The review asks for it.}\n"
                      "  newNetworks: offByDefault\n"
                      "  requiredTags: {cost-centre: null, environment: production}\n"
                      "network: {proxy: none}\n";

constexpr auto Elsewhere = "version: 1\n"
                           "gateway: {kind: portal, url: https://portal.acme.example}\n"
                           "network: {proxy: {kind: http, host: proxy.acme.example, port: 3128}}\n"
                           "signIn:\n"
                           "  ssoClients: [{provider: github, clientId: Iv1.0123456789abcdef}]\n"
                           "support:\n"
                           "  links: [{title: Docs, url: https://docs.acme.example/x}]\n";

// Trailing blanks and comments on purpose: they are to stay.
constexpr auto PlanHead = "# Kept: the plan of the tests   \n"
                          "name: Enterprise BYOC\n";
constexpr auto PlanBlock = "deployment:\n"
                           "  byoaDeployment:\n"
                           "    awsAccountId: 12345678901\n";
constexpr auto PlanTail = "services:\n"
                          "  - name: web   # kept\n"
                          "    image: nginx\n";

} // namespace

class ProfileFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void opened_data();
    void opened();
    void consentNamesEveryHost();
    void refusedChangesNothing();
    void portalLeavesTheOtherWaysOpen();
    void shapesTheWizard();
    void privateLinkForbidden();
    void askedAgainWhenAHostChanges();
    void rememberedAfterARestart();
    void openedAgainInTheMiddle();
    void asksBeforeItLeaves();
    void agreedToOverWhatWasResumed();
    void asksBeforeItLeavesTheDemo();
    void mistakesByLine();
    void stopsUsingTheProfile();
    void stopsUsingTheProfileInTheMiddle();
    void forgetsEverything();
    void planIsReadAndChosen();
    void planIsCorrected();

private:
    QString write(const QString &name, const QByteArray &content) const;
    QString acme(const QString &more = {}) const;
    bool agree();
    bool useAcme(const QString &more = {});
    /// Agrees, and is asked something else then.
    QDialog *agreeAndBeAsked();
    /// Signs in, and on to the choice of a cloud.
    bool chooseOffering();
    /// Everything that can be read in the dialog.
    static QString textOf(const QDialog *dialog);
    const QCheckBox *box(const QString &text);
    WizardHarness &wizard() { return *m_harness; }

    QTemporaryDir m_files;
    std::unique_ptr<WizardHarness> m_harness;
};

void ProfileFlowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    write(u"acme.svg"_s, Logo);
}

void ProfileFlowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_harness = std::make_unique<WizardHarness>();
    QVERIFY(m_harness->start());
}

void ProfileFlowTest::cleanup()
{
    m_harness.reset();
    theme::setAccent({});
}

QString ProfileFlowTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_files.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("No temporary files.");
    return file.fileName();
}

QString ProfileFlowTest::acme(const QString &more) const
{
    const QString text = QString::fromLatin1(Acme).arg(m_harness->origin().toString()) + more;
    return write(u"acme.byoc.yaml"_s, text.toUtf8());
}

bool ProfileFlowTest::agree()
{
    return wizard().waitForDialog() && wizard().press(u"Use this profile"_s)
        && wizard().returnToWindow();
}

QDialog *ProfileFlowTest::agreeAndBeAsked()
{
    const bool isAsked =
        wizard().waitForDialog() && wizard().press(u"Use this profile"_s)
        && QTest::qWaitFor([this] {
               const auto dialogs = wizard().window().findChildren<QDialog *>();
               return dialogs.size() == 1 && qobject_cast<QMessageBox *>(dialogs.constFirst());
           });
    return isAsked ? wizard().waitForDialog() : nullptr;
}

bool ProfileFlowTest::useAcme(const QString &more)
{
    wizard().window().openProfile(acme(more));
    return agree();
}

bool ProfileFlowTest::chooseOffering()
{
    return wizard().signIn() && wizard().choose(u"Acme Database · Enterprise BYOC"_s)
        && wizard().next() && wizard().waitForStep(u"cloud"_s);
}

QString ProfileFlowTest::textOf(const QDialog *dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts << label->text();
    for (const QTextEdit *edit : dialog->findChildren<QTextEdit *>())
        texts << edit->toPlainText();
    return texts.join(u'\n').remove(QChar(0x200B));
}

const QCheckBox *ProfileFlowTest::box(const QString &text)
{
    for (const QCheckBox *found : wizard().window().currentPage()->findChildren<QCheckBox *>()) {
        if (found->text() == text && found->isVisible())
            return found;
    }
    return nullptr;
}

// --- opening and agreeing

void ProfileFlowTest::opened_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("from the menu") << u"menu"_s;
    QTest::newRow("dropped on the window") << u"drop"_s;
    QTest::newRow("named on the command line") << u"option"_s;
    QTest::newRow("from the file manager") << u"file"_s;
}

void ProfileFlowTest::opened()
{
    QFETCH(const QString, how);
    const QString path = acme();
    if (how == "menu"_L1) {
        QVERIFY(wizard().chooseFromMenu(u"Use a provider's profile…"_s));
        QVERIFY(wizard().giveFile(path));
    } else if (how == "drop"_L1) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&wizard().window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&wizard().window(), &drop);
        QVERIFY(drop.isAccepted());
    } else if (how == "option"_L1) {
        wizard().window().openProfile(path);
    } else {
        wizard().window().openFile(path);
    }
    QVERIFY(agree());
    QVERIFY(wizard().services().profiles.current());
    QVERIFY(wizard().sees(u"Acme Analytics"_s));

    // Agreed to once.
    wizard().window().openFile(path);
    QVERIFY(!wizard().window().findChild<QDialog *>());
}

void ProfileFlowTest::consentNamesEveryHost()
{
    wizard().window().openFile(write(u"elsewhere.byoc.yaml"_s, Elsewhere));
    const QDialog *dialog = wizard().waitForDialog();
    QVERIFY(dialog);
    QCOMPARE(wizard().focusName(), u"Do not use it"_s); // asked, not nudged
    const QString text = textOf(dialog);
    for (const QString &host : {u"portal.acme.example"_s, u"proxy.acme.example:3128"_s,
                                u"github.com"_s, u"docs.acme.example"_s})
        QVERIFY2(text.contains(host), qPrintable(host + u" in "_s + text));
}

void ProfileFlowTest::refusedChangesNothing()
{
    const QUrl origin = wizard().services().gateway.origin();
    const QColor accent = theme::accent(wizard().window().palette());
    const NetworkSettings network = wizard().services().connection.settings();
    wizard().window().openFile(write(u"elsewhere.byoc.yaml"_s, Elsewhere));
    QVERIFY(wizard().waitForDialog());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(wizard().returnToWindow());
    QVERIFY(!wizard().services().profiles.current());
    QCOMPARE(wizard().services().gateway.origin(), origin);
    QCOMPARE(wizard().services().gateway.kind(), GatewaySwitch::Kind::Direct);
    QVERIFY(wizard().services().connection.settings() == network);
    QCOMPARE(theme::accent(wizard().window().palette()), accent);
    QVERIFY(!QFile::exists(wizard().statePath(u"profiles.json"_s)));
    QCOMPARE(wizard().requests().size(), 0);
}

void ProfileFlowTest::portalLeavesTheOtherWaysOpen()
{
    wizard().window().openFile(write(u"elsewhere.byoc.yaml"_s, Elsewhere));
    QVERIFY(agree());
    QVERIFY(wizard().press(u"Start a new onboarding"_s));
    QVERIFY(wizard().waitForStep(u"sign-in"_s));
    QVERIFY(wizard().model().signIn().isPortal());
    QVERIFY(wizard().choose(u"API key"_s));
    QCOMPARE(wizard().reason(), u"Enter your API key."_s); // its address is known
}

void ProfileFlowTest::askedAgainWhenAHostChanges()
{
    QVERIFY(useAcme());
    // Another cloud to offer is no reason to ask again; another host is.
    QFile file(acme());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    wizard().window().openFile(
        write(u"acme.byoc.yaml"_s, QByteArray(text).replace("Acme Analytics", "Acme Two")));
    QVERIFY(!wizard().window().findChild<QDialog *>());
    QVERIFY(wizard().sees(u"Acme Two"_s));
    wizard().window().openFile(write(
        u"acme.byoc.yaml"_s, QByteArray(text).replace("www.acme.example", "www.evil.example")));
    const QDialog *dialog = wizard().waitForDialog();
    QVERIFY(dialog);
    QVERIFY(textOf(dialog).contains(u"www.evil.example"_s));
}

void ProfileFlowTest::rememberedAfterARestart()
{
    QVERIFY(useAcme());
    QVERIFY(wizard().restart());
    const QString path = wizard().services().profiles.rememberedPath();
    QCOMPARE(path, m_files.filePath(u"acme.byoc.yaml"_s));
    wizard().window().openProfile(path); // as main.cpp does
    QVERIFY(!wizard().window().findChild<QDialog *>());
    QVERIFY(wizard().sees(u"Acme Analytics"_s));
}

// The customer clicks the same file once more: the program is already there.
void ProfileFlowTest::openedAgainInTheMiddle()
{
    QVERIFY(useAcme());
    QVERIFY(chooseOffering());
    const QString id = wizard().model().draft().requestId;
    wizard().window().openFile(acme());
    QVERIFY(!wizard().window().findChild<QDialog *>());
    QCOMPARE(wizard().window().currentStep(), u"cloud"_s);
    QCOMPARE(wizard().model().draft().requestId, id);
}

void ProfileFlowTest::asksBeforeItLeaves()
{
    QVERIFY(chooseOffering());
    QVERIFY(wizard().choose(u"Nebius"_s));
    const QString id = wizard().model().draft().requestId;
    AccountAnswers answers = wizard().model().draft().account;
    answers.bindings = {
        {u"project-1"_s, u"serviceaccount-1"_s, u"publickey-1"_s, Secret(u"a private key"_s)}};
    wizard().model().setAccount(answers);

    for (const QString &answer : {u"Stay here"_s, u"Finish later"_s}) {
        wizard().window().openFile(acme());
        const QDialog *question = agreeAndBeAsked();
        QVERIFY(question);
        QVERIFY(textOf(question).contains(u"private keys that you gave are not saved"_s));
        QCOMPARE(wizard().focusName(), u"Stay here"_s);
        QVERIFY(!wizard().services().profiles.current());
        QCOMPARE(wizard().model().draft().requestId, id);
        QVERIFY(wizard().model().holdsUnsavedSecrets());
        QVERIFY(wizard().press(answer));
        QVERIFY(wizard().returnToWindow());
    }
    QVERIFY(wizard().services().profiles.current());
    QCOMPARE(wizard().window().currentStep(), u"welcome"_s);
    QVERIFY(wizard().model().journal().find(id));
}

// At the start the profile is asked about while the last run is taken up already.
void ProfileFlowTest::agreedToOverWhatWasResumed()
{
    QVERIFY(chooseOffering());
    const QString id = wizard().model().draft().requestId;
    QVERIFY(wizard().restart());
    wizard().window().openProfile(acme());
    wizard().window().resume(id);
    QVERIFY(agreeAndBeAsked());
    QVERIFY(wizard().press(u"Stay here"_s));
    QVERIFY(wizard().returnToWindow());
    QCOMPARE(wizard().model().draft().requestId, id);
    QVERIFY(!wizard().services().profiles.current());
}

void ProfileFlowTest::asksBeforeItLeavesTheDemo()
{
    OnboardingModel &model = wizard().model();
    model.enterDemo(wizard().origin(), u"anna@customer.example"_s, Secret(u"demo-password"_s));
    QTRY_VERIFY_WITH_TIMEOUT(model.signIn().isSignedIn(), 20'000);
    for (const QString &answer : {u"Stay here"_s, u"Leave the demo"_s}) {
        wizard().window().openFile(acme());
        QVERIFY(agreeAndBeAsked());
        QVERIFY(model.isDemo());
        QVERIFY(wizard().press(answer));
        QVERIFY(wizard().returnToWindow());
        QCOMPARE(model.isDemo(), answer == u"Stay here");
    }
    QVERIFY(wizard().services().profiles.current());
}

// --- what it does

void ProfileFlowTest::shapesTheWizard()
{
    const QColor accent = theme::accent(wizard().window().palette());
    QVERIFY(useAcme());
    QTRY_VERIFY(theme::accent(QApplication::palette()) != accent);
    const QLabel *logo = nullptr;
    for (const QLabel *label : wizard().window().findChildren<QLabel *>())
        logo = label->isVisible() && !label->pixmap().isNull()
                && label->accessibleName() == u"Acme Analytics"
            ? label
            : logo;
    QVERIFY(logo);
    QCOMPARE(wizard().services().connection.settings().proxy, NetworkSettings::Proxy::None);

    // Offerings and clouds, in the provider's order.
    QVERIFY(wizard().signIn());
    const auto titles = [this] {
        QStringList all;
        for (const ChoiceCard *card :
             wizard().window().currentPage()->findChildren<ChoiceCard *>()) {
            if (card->isVisible())
                all << card->choice().title;
        }
        return all;
    };
    QCOMPARE(titles().constFirst(), u"Borealis Search · Standard BYOC"_s);
    QVERIFY(titles().contains(u"Acme Database · Enterprise BYOC"_s));
    QVERIFY(!titles().join(u' ').contains(u"Cobalt"_s));
    QVERIFY(wizard().choose(u"Acme Database · Enterprise BYOC"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"cloud"_s));
    QCOMPARE(titles(), (QStringList{u"Microsoft Azure"_s, u"Amazon Web Services"_s}));
    QVERIFY(wizard().choose(u"Amazon Web Services"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"account"_s));

    // What is given is shown and said, and cannot be typed over.
    QVERIFY(wizard().tabTo(u"AWS account ID"_s));
    const auto *account = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(account);
    QTest::keyClicks(QApplication::focusWidget(), u"9"_s);
    QCOMPARE(account->text(), u"012345678901"_s);
    QVERIFY(wizard().sees(u"Your contract names this account."_s));
    const QCheckBox *privateLink = box(u"Use AWS PrivateLink"_s);
    QVERIFY(privateLink);
    QTRY_VERIFY(privateLink->isChecked() && !privateLink->isEnabled());
    QVERIFY(wizard().sees(u"The review asks for it."_s));
    const QCheckBox *networks = box(u"The platform may create VPCs in this account"_s);
    QVERIFY(networks);
    QVERIFY(!networks->isChecked() && networks->isEnabled());

    // The tag that the provider requires has to be entered.
    QCOMPARE(wizard().reason(), u"Enter the tag cost-centre: the provider requires it."_s);
    QLineEdit *value = nullptr;
    for (QLineEdit *edit : wizard().window().currentPage()->findChildren<QLineEdit *>()) {
        if (edit->isVisible() && !edit->isReadOnly() && edit->text().isEmpty()
            && !edit->placeholderText().isEmpty())
            value = edit;
    }
    QVERIFY(value);
    QVERIFY(wizard().type(value->accessibleName(), u"1234"_s));
    QTRY_VERIFY(wizard().isNextEnabled());
    const AccountAnswers &answers = wizard().model().draft().account;
    QVERIFY(answers.privateLink);
    QVERIFY(!answers.mayCreateNetworks);
    QStringList tags;
    for (const CustomTag &tag : answers.tags)
        tags << tag.key + u'=' + tag.value;
    QCOMPARE(
        tags,
        (QStringList{u"managed-by=acme"_s, u"cost-centre=1234"_s, u"environment=production"_s}));
}

void ProfileFlowTest::privateLinkForbidden()
{
    QFile file(acme());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString path = write(
        u"forbidden.byoc.yaml"_s,
        file.readAll().replace("{value: required, reason: The review asks for it.}", "forbidden"));
    wizard().window().openProfile(path);
    QVERIFY(agree());
    QVERIFY(wizard().signIn());
    QVERIFY(wizard().choose(u"Acme Database · Enterprise BYOC"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"cloud"_s));
    QVERIFY(wizard().choose(u"Amazon Web Services"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"account"_s));
    const QCheckBox *privateLink = box(u"Use AWS PrivateLink"_s);
    QVERIFY(privateLink);
    QTRY_VERIFY(!privateLink->isChecked() && !privateLink->isEnabled());
    QTRY_VERIFY(wizard().sees(u"The provider rules this out."_s));
}

void ProfileFlowTest::mistakesByLine()
{
    wizard().window().openFile(write(u"wrong.byoc.yaml"_s,
                                     "version: 1\n"
                                     "gateway: {kind: portl, url: http://portal.example.com}\n"
                                     "product:\n"
                                     "  accentColor: green\n"));
    const QDialog *dialog = wizard().waitForDialog();
    QVERIFY(dialog);
    const QString text = textOf(dialog);
    QVERIFY(text.contains(u"This profile cannot be used."_s));
    for (const QString &line :
         {u"Line 2, gateway.kind"_s, u"Line 2, gateway.url"_s, u"Line 4, product.accentColor"_s})
        QVERIFY2(text.contains(line), qPrintable(text));
    QVERIFY(wizard().press(u"Close"_s));
    QVERIFY(wizard().returnToWindow());
    QVERIFY(!wizard().services().profiles.current());
}

void ProfileFlowTest::stopsUsingTheProfile()
{
    const NetworkSettings before = wizard().services().connection.settings();
    QVERIFY(useAcme());
    QVERIFY(wizard().chooseFromMenu(u"Stop using the profile"_s));
    QVERIFY(!wizard().services().profiles.current());
    QTRY_VERIFY(wizard().sees(u"BYOC Onboarding"_s));
    QVERIFY(!wizard().sees(u"Acme Analytics"_s));
    QVERIFY(wizard().services().connection.settings() == before);
    QVERIFY(wizard().restart());
    QCOMPARE(wizard().services().profiles.rememberedPath(), QString());
}

// With an onboarding open it is as when another profile is chosen.
void ProfileFlowTest::stopsUsingTheProfileInTheMiddle()
{
    QVERIFY(useAcme());
    QVERIFY(wizard().signIn());
    QVERIFY(wizard().choose(u"Acme Database · Enterprise BYOC"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"cloud"_s));
    QVERIFY(wizard().chooseFromMenu(u"Stop using the profile"_s));
    QVERIFY(wizard().waitForDialog());
    QVERIFY(wizard().press(u"Stay here"_s));
    QVERIFY(wizard().returnToWindow());
    QVERIFY(wizard().services().profiles.current());
    QVERIFY(wizard().model().hasDraft());
    QVERIFY(wizard().chooseFromMenu(u"Stop using the profile"_s));
    QVERIFY(wizard().waitForDialog());
    QVERIFY(wizard().press(u"Finish later"_s));
    QVERIFY(wizard().returnToWindow());
    QVERIFY(wizard().waitForStep(u"welcome"_s));
    QVERIFY(!wizard().services().profiles.current());
    QVERIFY(!wizard().model().hasDraft());
    QCOMPARE(wizard().model().journal().unfinished().size(), 1);
}

void ProfileFlowTest::forgetsEverything()
{
    QVERIFY(useAcme());
    QVERIFY(wizard().signIn());
    QTRY_VERIFY(wizard().model().signIn().isKept());
    QVERIFY(wizard().choose(u"Acme Database · Enterprise BYOC"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"cloud"_s));
    QVERIFY(wizard().chooseFromMenu(u"Forget everything on this computer…"_s));
    QVERIFY(wizard().waitForDialog());
    QCOMPARE(wizard().focusName(), u"Keep it"_s);
    QVERIFY(wizard().press(u"Forget everything"_s));
    QVERIFY(wizard().returnToWindow());
    QVERIFY(wizard().waitForStep(u"welcome"_s));
    QVERIFY(wizard().sees(u"Nothing of what this program kept is left on this computer."_s));
    QVERIFY(!wizard().model().signIn().isSignedIn());
    const QDir state(wizard().statePath(u"."_s));
    for (const QStringList names = state.entryList(QDir::Files); const QString &name : names) {
        QFile file(state.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll().toLower();
        for (const QByteArray &word : {"acme"_ba, "anna"_ba, "127.0.0.1"_ba})
            QVERIFY2(!content.contains(word),
                     qPrintable(name + u": "_s + QString::fromUtf8(content)));
    }
    QVERIFY(wizard().restart());
    wizard().window().openProfile(acme()); // what was agreed to is forgotten as well
    QVERIFY(wizard().waitForDialog());
}

// --- plan specifications

void ProfileFlowTest::planIsReadAndChosen()
{
    QVERIFY(wizard().signIn());
    wizard().window().finishLater();
    QVERIFY(wizard().waitForStep(u"welcome"_s));
    const QByteArray plan = QByteArray(PlanHead) + PlanBlock + PlanTail;
    wizard().window().openFile(write(u"plan.yaml"_s, plan));
    const QDialog *dialog = wizard().waitForDialog();
    QVERIFY(dialog);
    const QString text = textOf(dialog);
    QVERIFY2(text.contains(u"Line 5: awsAccountId"_s), qPrintable(text));
    QVERIFY(text.contains(u"Amazon Web Services"_s));
    QVERIFY(wizard().press(u"Choose the plan Enterprise BYOC"_s));
    QVERIFY(wizard().returnToWindow());
    QVERIFY(wizard().waitForStep(u"offering"_s));
    QTRY_COMPARE(wizard().model().draft().planName, u"Enterprise BYOC"_s);
    QTRY_VERIFY(wizard().isNextEnabled());
}

void ProfileFlowTest::planIsCorrected()
{
    const QByteArray plan = QByteArray(PlanHead) + PlanBlock + PlanTail;
    const QString original = write(u"plan.yaml"_s, plan);
    wizard().window().openFile(original);
    QDialog *dialog = wizard().waitForDialog();
    QVERIFY(dialog);
    QVERIFY(!textOf(dialog).contains(u"Choose the plan"_s)); // nobody is signed in
    QVERIFY(wizard().press(u"Write a corrected deployment block"_s));
    QVERIFY(wizard().type(u"awsAccountId"_s, u"012345678901"_s));
    QVERIFY(wizard().press(u"Save a corrected copy"_s));
    const QString copy = m_files.filePath(u"plan.corrected.yaml"_s);
    QVERIFY(wizard().giveFile(copy));
    QTRY_VERIFY(QFile::exists(copy));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray corrected = file.readAll();
    QVERIFY2(corrected.startsWith(PlanHead), corrected.constData());
    QVERIFY2(corrected.endsWith(PlanTail), corrected.constData());
    QVERIFY2(corrected.contains("awsAccountId: \"012345678901\"")
                 || corrected.contains("awsAccountId: '012345678901'"),
             corrected.constData());
    QTRY_VERIFY(textOf(dialog).contains(u"Saved as "_s));
    QFile untouched(original);
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll(), plan);
}

QTEST_MAIN(ProfileFlowTest)
#include "ProfileFlowTest.moc"
