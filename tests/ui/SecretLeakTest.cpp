// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// A whole run with known secrets. None of them may turn up where it can be read later or by others:
// files, log, reports, the clipboard, window titles, and what assistive technology is told.

#include "HttpFixtures.h"
#include "TestProxy.h"
#include "WizardHarness.h"

#include "secrets/Redactor.h"
#include "widgets/CopyBox.h"
#include "widgets/LinkButton.h"
#include "widgets/ProblemPanel.h"
#include "wizard/BindingDialog.h"
#include "wizard/ConnectionDialog.h"
#include "wizard/WizardPage.h"
#include "workstation/Log.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMimeData>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

const QByteArray WrongPassword = "wrong+Pass\"word/7 \u00fc%";
const QByteArray Password = "demo-password";
const QByteArray ApiKey = "om_demo0000000000000000";
const QByteArray ProxyPassword = "proxy\\Pass&word=9";
const QByteArray DeviceCode = "device-code-5f2c9a17e4b8";
const QByteArray KeyLine = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj";

QByteArray pem()
{
    return "-----BEGIN PRIVATE KEY-----\n" + KeyLine + "\n" + KeyLine.left(40)
        + "\n-----END PRIVATE KEY-----\n";
}

/// As a JSON string, without its quotes.
QByteArray jsonEscaped(const QByteArray &text)
{
    const QByteArray array =
        QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return array.sliced(2, array.size() - 4);
}

/// The shapes in which a secret may stand somewhere.
QByteArrayList formsOf(const QByteArray &secret)
{
    // Of Base64 what does not depend on what follows; URLs have other letters for two of them.
    const QByteArray whole = secret.left(secret.size() / 3 * 3);
    return {secret,
            jsonEscaped(secret),
            jsonEscaped(jsonEscaped(secret)),
            secret.toPercentEncoding(),
            secret.toPercentEncoding().toLower(),
            secret.toPercentEncoding().replace("%20", "+"),
            whole.toBase64(),
            whole.toBase64(QByteArray::Base64UrlEncoding),
            secret.toHex()};
}

/// All secrets of a run, and all that was written, shown or told.
class Watcher : public QObject
{
public:
    Watcher()
    {
        connect(QApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
            const QMimeData *data = QApplication::clipboard()->mimeData();
            const QStringList formats = data ? data->formats() : QStringList();
            for (const QString &format : formats)
                tell(u"clipboard"_s, QString::fromUtf8(data->data(format)));
            ++m_copies;
        });
    }

    void addSecret(const QString &name, const QByteArray &secret)
    {
        if (secret.isEmpty() || m_known.contains(secret))
            return;
        m_known.insert(secret);
        const QByteArrayList forms = formsOf(secret);
        for (const QByteArray &form : forms)
            m_secrets.append({name, form});
    }
    void addSession(const Session &session)
    {
        addSecret(u"access token"_s, session.accessToken.reveal());
        // Its last part alone makes it valid.
        addSecret(u"signature"_s, session.accessToken.reveal().split('.').constLast());
        addSecret(u"refresh token"_s, session.refreshToken.reveal());
        addSecret(u"API key"_s, session.apiKey.reveal());
    }

    void tell(const QString &place, const QString &text)
    {
        ++m_texts;
        const QByteArray bytes = text.toUtf8();
        if (!bytes.isEmpty() && !m_told.contains(bytes))
            m_told.insert(bytes, place);
    }
    void tellFiles(const QString &directory)
    {
        QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                m_told.insert(file.readAll(), file.fileName());
            m_files.insert(QFileInfo(file).fileName());
        }
    }

    /// One line for each secret that was told; a secret is told by its name.
    QStringList leaks() const
    {
        QStringList found;
        for (auto told = m_told.cbegin(); told != m_told.cend(); ++told) {
            for (const auto &[name, form] : m_secrets) {
                if (told.key().contains(form))
                    found << u"%1 in %2"_s.arg(name, told.value());
            }
        }
        found.removeDuplicates();
        return found;
    }

    qsizetype secretCount() const { return m_known.size(); }
    int copies() const { return m_copies; }
    int texts() const { return m_texts; }
    const QSet<QString> &files() const { return m_files; }

private:
    QList<QPair<QString, QByteArray>> m_secrets;
    QSet<QByteArray> m_known;
    QHash<QByteArray, QString> m_told;
    QSet<QString> m_files;
    int m_copies = 0;
    int m_texts = 0;
};

/// The program's log goes to a file, and back to the test's own place in the end.
class Logging
{
public:
    explicit Logging(const QString &path)
        : m_previous(qInstallMessageHandler(nullptr))
    {
        QLoggingCategory::setFilterRules(u"byoc.*=true"_s);
        if (!startLogging(path))
            qFatal("There is no log.");
    }
    ~Logging()
    {
        qInstallMessageHandler(m_previous);
        QLoggingCategory::setFilterRules(QString());
    }

private:
    QtMessageHandler m_previous;
};

} // namespace

class SecretLeakTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsEveryForm_data();
    void findsEveryForm();
    void looksEverywhere_data();
    void looksEverywhere();
    void wholeRun();

private:
    /// Takes down everything that a person, or a screen reader, could find out now.
    void look(const QString &step);
    static void describe(Watcher &watcher, const QString &place, QAccessibleInterface *interface);
    static void describe(Watcher &watcher, const QString &place, const QWidget *widget);
    void copyAll();

    void wrongPassword();
    void proxySignIn();
    void apiKey();
    void deviceCode();
    void onboarding();
    void trouble();
    void secondRun();

    WizardHarness &wizard() { return *m_harness; }
    SignIn &signIn() { return m_harness->model().signIn(); }

    std::unique_ptr<WizardHarness> m_harness;
    std::unique_ptr<Watcher> m_watcher;
};

void SecretLeakTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

// --- the search itself

void SecretLeakTest::findsEveryForm_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("text");
    const QByteArray secret = WrongPassword;
    QTest::newRow("as it is") << secret << "a " + secret + " b";
    QTest::newRow("JSON")
        << secret << QJsonDocument(QJsonObject{{u"a"_s, QString::fromUtf8(secret)}}).toJson();
    QTest::newRow("PEM in JSON")
        << pem() << QJsonDocument(QJsonObject{{u"a"_s, QString::fromUtf8(pem())}}).toJson();
    QTest::newRow("percent") << secret << "a=" + secret.toPercentEncoding() + "&b=1";
    QTest::newRow("form") << secret << "a=" + secret.toPercentEncoding().replace("%20", "+");
    QTest::newRow("Base64") << secret << secret.toBase64();
    QTest::newRow("Base64, longer") << secret << (secret + ":more").toBase64();
    QTest::newRow("Base64 for URLs") << secret << secret.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("hex") << secret << secret.toHex();
}

void SecretLeakTest::findsEveryForm()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, text);
    Watcher watcher;
    watcher.addSecret(u"it"_s, secret);
    watcher.tell(u"a place"_s, u"something else"_s);
    QCOMPARE(watcher.leaks(), QStringList());
    watcher.tell(u"there"_s, QString::fromUtf8(text));
    QCOMPARE(watcher.leaks(), QStringList{u"it in there"_s});
}

void SecretLeakTest::looksEverywhere_data()
{
    QTest::addColumn<std::function<void(QLineEdit *)>>("leak");
    QTest::addColumn<bool>("isFound");
    using Leak = std::function<void(QLineEdit *)>;
    const auto row = [](const char *name, bool isFound, const Leak &leak) {
        QTest::newRow(name) << leak << isFound;
    };
    const QString text = QString::fromUtf8(ProxyPassword);
    row("title", true, [text](QLineEdit *edit) { edit->setWindowTitle(text); });
    row("tooltip", true, [text](QLineEdit *edit) { edit->setToolTip(text); });
    row("name", true, [text](QLineEdit *edit) { edit->setAccessibleName(text); });
    row("description", true, [text](QLineEdit *edit) { edit->setAccessibleDescription(text); });
    row("shown", true, [text](QLineEdit *edit) { edit->setText(text); });
    row("placeholder", true, [text](QLineEdit *edit) { edit->setPlaceholderText(text); });
    row("clipboard", true, [text](QLineEdit *) { QApplication::clipboard()->setText(text); });
    row("masked", false, [text](QLineEdit *edit) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setText(text);
    });
}

void SecretLeakTest::looksEverywhere()
{
    QFETCH(std::function<void(QLineEdit *)>, leak);
    m_watcher = std::make_unique<Watcher>();
    m_watcher->addSecret(u"it"_s, ProxyPassword);
    QLineEdit edit;
    edit.show();
    leak(&edit);
    look(u"here"_s);
    QTEST(!m_watcher->leaks().isEmpty(), "isFound");
    QApplication::clipboard()->clear();
}

// --- looking

void SecretLeakTest::describe(Watcher &watcher, const QString &place,
                              QAccessibleInterface *interface)
{
    for (const QAccessible::Text text :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help,
          QAccessible::Accelerator})
        watcher.tell(place, interface->text(text));
    if (QAccessibleTextInterface *lines = interface->textInterface())
        watcher.tell(place, lines->text(0, lines->characterCount()));
    if (QAccessibleValueInterface *value = interface->valueInterface())
        watcher.tell(place, value->currentValue().toString());
    for (int i = 0; i < interface->childCount(); ++i) {
        QAccessibleInterface *child = interface->child(i);
        if (child && !child->object()) // cells of tables and lists; widgets come on their own
            describe(watcher, place, child);
    }
}

void SecretLeakTest::describe(Watcher &watcher, const QString &place, const QWidget *widget)
{
    for (const QString &text :
         {widget->windowTitle(), widget->windowIconText(), widget->windowFilePath(),
          widget->toolTip(), widget->statusTip(), widget->whatsThis(), widget->accessibleName(),
          widget->accessibleDescription(), widget->objectName()})
        watcher.tell(place, text);
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        watcher.tell(place, label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        watcher.tell(place, button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        watcher.tell(place, edit->displayText());
        watcher.tell(place, edit->placeholderText());
    }
}

void SecretLeakTest::copyAll()
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (auto *box = qobject_cast<CopyBox *>(widget); box && box->isVisible())
            box->copy();
        if (auto *panel = qobject_cast<ProblemPanel *>(widget); panel && panel->problem()) {
            m_watcher->tell(u"report"_s, panel->problem()->report());
            const auto links = panel->findChildren<LinkButton *>();
            for (LinkButton *link : links) {
                if (link->label() == "Copy report"_L1)
                    link->click();
            }
        }
    }
}

void SecretLeakTest::look(const QString &step)
{
    QCoreApplication::sendPostedEvents();
    if (m_harness)
        m_watcher->addSession(m_harness->services().gateway.current().session());
    const QWidgetList all = QApplication::allWidgets();
    for (const QWidget *widget : all) {
        const QString place =
            step + u": "_s + QString::fromLatin1(widget->metaObject()->className());
        describe(*m_watcher, place, widget);
        if (QAccessibleInterface *interface =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)))
            describe(*m_watcher, place, interface);
    }
    copyAll();
    if (m_harness)
        m_watcher->tellFiles(QFileInfo(m_harness->statePath(u"x"_s)).path());
}

// --- the run

void SecretLeakTest::wrongPassword()
{
    // A server that sends everything back that it got.
    const QString echo = QString::fromUtf8(WrongPassword);
    const QJsonObject rule{
        {u"path"_s, u"/signin"_s},
        {u"action"_s, u"status"_s},
        {u"code"_s, 500},
        {u"times"_s, 1},
        {u"body"_s,
         QJsonObject{{u"message"_s, echo}, {u"id"_s, echo}, {u"name"_s, u"password="_s + echo}}}};
    QVERIFY(wizard().tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray{rule}}}));
    QVERIFY(wizard().press(u"Start a new onboarding"_s));
    QVERIFY(wizard().waitForStep(u"sign-in"_s));
    QVERIFY(wizard().type(u"E-mail"_s, u"anna@customer.example"_s));
    for (int i = 0; i < 2; ++i) { // a broken server, then a refusal
        QVERIFY(wizard().tabTo(u"Password"_s));
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        edit->clear();
        edit->insert(QString::fromUtf8(WrongPassword));
        look(u"password entered"_s);
        QVERIFY(wizard().next());
        QTRY_VERIFY_WITH_TIMEOUT(signIn().problem() && !signIn().isBusy(), 20000);
        QTest::qWait(50);
        look(u"sign-in refused"_s);
    }
    QVERIFY(wizard().tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray()}}));
}

void SecretLeakTest::proxySignIn()
{
    TestProxy proxy;
    proxy.setCredentials("somebody", "another password");
    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::Manual;
    settings.host = u"127.0.0.1"_s;
    settings.port = proxy.port();
    settings.user = u"somebody"_s;
    const Secret password(ProxyPassword);
    {
        ConnectionDialog dialog(settings, password, u"api.example.com"_s, &wizard().window());
        dialog.show();
        look(u"connection settings"_s);
    }
    QVERIFY(wizard().returnToWindow());
    ConnectionSettings &connection = wizard().services().connection;
    connection.change(settings, password);
    QVERIFY(!connection.problem());
    // Computers of this one are reached without a proxy, so it goes elsewhere.
    signIn().withPassword({u"https://api.example.com"_s}, u"anna@customer.example"_s,
                          Secret(WrongPassword));
    QTRY_VERIFY_WITH_TIMEOUT(!signIn().isBusy(), 30000);
    QVERIFY(signIn().problem());
    QVERIFY(proxy.signIns() > 0); // it did travel
    QVERIFY(wizard().waitForStep(u"sign-in"_s));
    look(u"proxy refused"_s);
    m_watcher->tell(u"report"_s, signIn().problem()->report());
    connection.change(NetworkSettings(), {});
}

void SecretLeakTest::apiKey()
{
    const QString origin = wizard().origin().toString();
    signIn().withApiKey({origin}, Secret(ApiKey + "wrong"));
    QTRY_VERIFY_WITH_TIMEOUT(!signIn().isBusy(), 20000);
    look(u"key refused"_s);
    signIn().withApiKey({origin, GatewaySwitch::Kind::Direct, false, true}, Secret(ApiKey));
    QTRY_VERIFY_WITH_TIMEOUT(signIn().isKept(), 20000);
    look(u"signed in with a key"_s);
    signIn().signOut();
    QTest::qWait(100);
    look(u"signed out"_s);
}

void SecretLeakTest::deviceCode()
{
    RawServer provider(RawServer::always(RawServer::reply(
        200,
        R"({"device_code":")" + DeviceCode
            + R"(","user_code":"WDJB-MJHT","verification_uri":"https://idp.example/device",)"
              R"("expires_in":900,"interval":1})")));
    IdentityProvider known;
    known.name = u"Demo"_s;
    known.label = u"Demo"_s;
    known.deviceUrl = provider.url();
    known.verificationUrl = QUrl(u"https://idp.example/device"_s);
    known.clientId = u"byoc"_s;
    signIn().withDeviceCode({wizard().origin().toString()}, known);
    const DeviceCodeSignIn &code = signIn().deviceCode();
    QTRY_COMPARE_WITH_TIMEOUT(code.userCode(), u"WDJB-MJHT"_s, 20000);
    look(u"device code"_s);
    // The demo did not give that code and refuses it, with all that it got.
    QTRY_VERIFY_WITH_TIMEOUT(code.state() != DeviceCodeSignIn::State::Waiting, 20000);
    if (code.problem())
        m_watcher->tell(u"report"_s, code.problem()->report());
    look(u"device code refused"_s);
    signIn().cancel();
}

void SecretLeakTest::onboarding()
{
    SignInTarget target{wizard().origin().toString()};
    target.keep = true;
    signIn().withPassword(target, u"anna@customer.example"_s, Secret(Password));
    QTRY_VERIFY_WITH_TIMEOUT(signIn().isKept(), 20000);
    m_watcher->addSession(wizard().services().gateway.current().session());
    if (wizard().window().currentStep() == "sign-in"_L1)
        QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"offering"_s));
    QVERIFY(wizard().waitForCards());
    look(u"offering"_s);
    QVERIFY(wizard().choose(u"Acme Database · Enterprise BYOC"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"cloud"_s));
    look(u"cloud"_s);
    QVERIFY(wizard().choose(u"Nebius"_s));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"account"_s));
    QVERIFY(wizard().type(u"Tenant ID"_s, u"tenant-e00hnw9t8x3etx9frk"_s));
    const NebiusBinding binding{u"project-e00pr6smpr00520mtjnf6q"_s, u"serviceaccount-e00abc123"_s,
                                u"publickey-e00abc123"_s, Secret(pem())};
    {
        BindingDialog dialog(binding, {}, &wizard().window());
        dialog.show();
        look(u"binding"_s);
    }
    QVERIFY(wizard().returnToWindow());
    AccountAnswers answers = wizard().model().draft().account;
    answers.bindings = {binding};
    wizard().model().setAccount(answers);
    QTest::qWait(50);
    look(u"account"_s);
    QVERIFY2(wizard().isNextEnabled(), qPrintable(wizard().reason()));
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"review"_s));
    look(u"review"_s);
    m_watcher->tell(u"command"_s, wizard().model().ctlCommand());
    const auto words = wizard().model().requestInWords();
    for (const auto &[label, value] : words)
        m_watcher->tell(u"request in words"_s, label + u": "_s + value);
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"grant"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!wizard().model().draft().accountConfigId.isEmpty(), 20000);
    look(u"grant"_s);
}

void SecretLeakTest::trouble()
{
    const Session before = wizard().services().gateway.current().session();
    const QString echo = QString::fromUtf8(pem() + " Bearer " + before.accessToken.reveal() + ' '
                                           + before.refreshToken.reveal() + ' ' + Password);
    const QJsonObject rule{
        {u"action"_s, u"status"_s},
        {u"code"_s, 500},
        {u"body"_s,
         QJsonObject{{u"message"_s, echo}, {u"id"_s, echo.left(200)}, {u"name"_s, echo}}}};
    QVERIFY(wizard().tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray{rule}}}));
    Watch &watch = wizard().model().watch();
    watch.verifyAgain();
    QTRY_VERIFY_WITH_TIMEOUT(watch.verifyProblem(), 20000);
    m_watcher->tell(u"report"_s, watch.verifyProblem()->report());
    wizard().model().replaceBindings();
    QTRY_VERIFY_WITH_TIMEOUT(wizard().model().bindingsProblem(), 30000);
    QTest::qWait(100);
    look(u"trouble"_s);
    m_watcher->tell(u"report"_s, watch.trouble().value_or(Problem()).report());
    m_watcher->tell(u"report"_s, wizard().model().bindingsProblem()->report());
    QVERIFY(wizard().tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray()}}));
    QVERIFY(wizard().tell(u"/demo/expire-tokens"_s)); // and the renewed ones
    QVERIFY(wizard().tell(u"/demo/grant/"_s + wizard().model().draft().instanceId));
    QTRY_COMPARE_WITH_TIMEOUT(watch.phase(), Phase::Ready, 30000);
    look(u"ready"_s);
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"deploy"_s));
    QTRY_COMPARE(wizard().model().deployment().state(), Deployment::State::Loaded);
    QVERIFY(wizard().services().gateway.current().session().accessToken.reveal()
            != before.accessToken.reveal());
    look(u"deploy"_s);
}

void SecretLeakTest::secondRun()
{
    const QString origin = wizard().origin().toString();
    QVERIFY(wizard().restart());
    wizard().model().takeUpLastSignIn(true);
    QVERIFY2(signIn().isBusy(), "the sign-in was not kept");
    QTRY_VERIFY_WITH_TIMEOUT(!signIn().isBusy() && signIn().isSignedIn(), 20000);
    look(u"after a restart"_s);
    // Through the portal, too.
    signIn().withPassword({origin, GatewaySwitch::Kind::Portal, false, true},
                          u"anna@customer.example"_s, Secret(Password));
    QTRY_VERIFY_WITH_TIMEOUT(signIn().isKept(), 20000);
    look(u"portal"_s);
    signIn().signOut();
    QTest::qWait(200);
    look(u"the end"_s);
}

void SecretLeakTest::wholeRun()
{
    m_watcher = std::make_unique<Watcher>();
    m_watcher->addSecret(u"wrong password"_s, WrongPassword);
    m_watcher->addSecret(u"password"_s, Password);
    m_watcher->addSecret(u"API key"_s, ApiKey);
    m_watcher->addSecret(u"proxy password"_s, ProxyPassword);
    m_watcher->addSecret(u"device code"_s, DeviceCode);
    m_watcher->addSecret(u"private key"_s, pem());
    m_watcher->addSecret(u"line of a private key"_s, KeyLine);
    DemoOptions options = WizardHarness::fastDemo();
    m_harness = std::make_unique<WizardHarness>(options);
    QVERIFY(m_harness->start());
    const Logging logging(m_harness->statePath(u"log.txt"_s));
    using Part = void (SecretLeakTest::*)();
    for (const Part part :
         {&SecretLeakTest::wrongPassword, &SecretLeakTest::proxySignIn, &SecretLeakTest::apiKey,
          &SecretLeakTest::deviceCode, &SecretLeakTest::onboarding, &SecretLeakTest::trouble,
          &SecretLeakTest::secondRun}) {
        (this->*part)();
        if (QTest::currentTestFailed())
            return;
    }
    m_harness.reset();
    QCOMPARE(m_watcher->leaks().join(u'\n'), QString());
    // It has been looked at, at all.
    for (const char *file : {"log.txt", "journal.json", "sign-ins.json", "network.json"})
        QVERIFY2(m_watcher->files().contains(QString::fromLatin1(file)), file);
    QVERIFY2(m_watcher->copies() >= 3, qPrintable(QString::number(m_watcher->copies())));
    QVERIFY2(m_watcher->texts() > 5000, qPrintable(QString::number(m_watcher->texts())));
    QVERIFY(m_watcher->secretCount() >= 16); // three sessions, one of them renewed
    Redactor::forgetAll();
}

QTEST_MAIN(SecretLeakTest)
#include "SecretLeakTest.moc"
