// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/ConnectionDialog.h"
#include "widgets/ChoiceCard.h"
#include "widgets/SelectableText.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace byoc;
using namespace Qt::StringLiterals;

using Proxy = NetworkSettings::Proxy;

Q_DECLARE_METATYPE(NetworkSettings)
Q_DECLARE_METATYPE(Secret)

namespace {

const QString Password = u"pr0xy-p4ssword"_s;

NetworkSettings manual()
{
    NetworkSettings settings;
    settings.proxy = Proxy::Manual;
    settings.host = u"proxy.example"_s;
    settings.port = 3128;
    settings.user = u"anna"_s;
    return settings;
}

/// The dialog, opened, and what it has said.
struct Opened
{
    explicit Opened(const NetworkSettings &settings = {}, const Secret &password = {},
                    QWidget *parent = nullptr)
        : dialog(settings, password, u"api.example"_s, parent)
    {
        QObject::connect(&dialog, &ConnectionDialog::settingsAccepted, &dialog,
                         [this](const NetworkSettings &accepted, const Secret &secret) {
                             last = accepted;
                             lastPassword = secret.revealText();
                             ++accepts;
                         });
        QObject::connect(&dialog, &ConnectionDialog::testRequested, &dialog,
                         [this](const NetworkSettings &tested, const Secret &secret) {
                             last = tested;
                             lastPassword = secret.revealText();
                             ++tests;
                         });
        QObject::connect(&dialog, &ConnectionDialog::testAbandoned, &dialog,
                         [this] { ++abandoned; });
        dialog.open();
        QApplication::setActiveWindow(&dialog);
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The dialog does not show.");
    }

    template <typename T> T *named(const QString &name) const
    {
        for (T *one : dialog.findChildren<T *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QLineEdit *line(const QString &name) const { return named<QLineEdit>(name); }
    ChoiceCard *card(const QString &id) const
    {
        for (ChoiceCard *one : dialog.findChildren<ChoiceCard *>()) {
            if (one->choice().id == id)
                return one;
        }
        return nullptr;
    }
    /// All that is on the screen.
    QString texts() const
    {
        QStringList all;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        for (const QTextEdit *text : dialog.findChildren<QTextEdit *>()) {
            if (text->isVisible())
                all << text->toPlainText();
        }
        return all.join(u'\n');
    }
    /// Presses keys where the focus is.
    static void press(Qt::Key key, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(QApplication::focusWidget(), key);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Goes on with the Tab key until the focus is there.
    bool tabTo(const QWidget *target) const
    {
        for (int i = 0; i < 40 && QApplication::focusWidget() != target; ++i)
            press(Qt::Key_Tab);
        return target && QApplication::focusWidget() == target;
    }

    ConnectionDialog dialog;
    NetworkSettings last;
    QString lastPassword;
    int accepts = 0;
    int tests = 0;
    int abandoned = 0;
};

} // namespace

class ConnectionDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsWhatItWasGiven();
    void enteredByKeyboard();
    void escapeChangesNothing();
    void mistakesAreSaidWhereTheyAre_data();
    void mistakesAreSaidWhereTheyAre();
    void onlyWhatIsUsedIsAsked();
    void certificateFile();
    void testsTheConnection();
    void editingAbandonsTheTest();
    void everyControlHasAName();
    void fits_data();
    void fits();

private:
    QString file(const QString &name) const { return m_directory.filePath(name); }
    QTemporaryDir m_directory;
};

void ConnectionDialogTest::initTestCase()
{
    theme::apply(theme::Scheme::Light);
    QProcess openssl;
    openssl.setWorkingDirectory(m_directory.path());
    openssl.start(u"openssl"_s,
                  u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 900 "
                  "-subj /O=Acme/CN=Acme-Inspection-CA -keyout ca.key -out ca.pem"_s.split(u' '));
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
    QFile text(file(u"letter.txt"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Dear Sirs") > 0);
}

void ConnectionDialogTest::showsWhatItWasGiven()
{
    NetworkSettings settings = manual();
    settings.protocol = NetworkSettings::Protocol::Socks5;
    const Opened opened(settings, Secret(Password));
    QVERIFY(opened.card(u"manual"_s)->isChecked());
    QCOMPARE(opened.named<QComboBox>(u"Type"_s)->currentText(), u"SOCKS5"_s);
    QCOMPARE(opened.line(u"Host"_s)->text(), u"proxy.example"_s);
    QCOMPARE(opened.line(u"Port"_s)->text(), u"3128"_s);
    QCOMPARE(opened.line(u"User name at the proxy"_s)->text(), u"anna"_s);
    QLineEdit *password = opened.line(u"Password at the proxy"_s);
    QVERIFY(password);
    QVERIFY(!password->displayText().contains(Password));
    QVERIFY(!opened.texts().contains(Password));
}

void ConnectionDialogTest::enteredByKeyboard()
{
    Opened opened;
    QCOMPARE(QApplication::focusWidget(), opened.card(u"system"_s));
    Opened::press(Qt::Key_Down, 2);
    Opened::press(Qt::Key_Space);
    QVERIFY(opened.card(u"manual"_s)->isChecked());
    QVERIFY(opened.tabTo(opened.line(u"Host"_s)));
    Opened::type(u" proxy.corp.example "_s);
    Opened::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), opened.line(u"Port"_s));
    Opened::type(u"8080"_s);
    Opened::press(Qt::Key_Tab);
    Opened::type(u"anna"_s);
    Opened::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), opened.line(u"Password at the proxy"_s));
    Opened::type(Password);
    Opened::press(Qt::Key_Return);
    QCOMPARE(opened.accepts, 1);
    QVERIFY(!opened.dialog.isVisible());
    NetworkSettings expected = manual();
    expected.host = u"proxy.corp.example"_s;
    expected.port = 8080;
    QVERIFY(opened.last == expected);
    QCOMPARE(opened.lastPassword, Password);
}

void ConnectionDialogTest::escapeChangesNothing()
{
    Opened opened(manual());
    QVERIFY(opened.tabTo(opened.line(u"Host"_s)));
    Opened::type(u"x"_s);
    Opened::press(Qt::Key_Escape);
    QVERIFY(!opened.dialog.isVisible());
    QCOMPARE(opened.accepts, 0);
}

void ConnectionDialogTest::mistakesAreSaidWhereTheyAre_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no host") << u"Host"_s << QString() << u"“Host” is needed"_s;
    QTest::newRow("address as host") << u"Host"_s << u"http://proxy"_s << u"without http://"_s;
    QTest::newRow("host with port") << u"Host"_s << u"proxy:8080"_s << u"field of its own"_s;
    QTest::newRow("no port") << u"Port"_s << QString() << u"“Port” is needed"_s;
    QTest::newRow("words as port") << u"Port"_s << u"http"_s << u"1 to 65535"_s;
    QTest::newRow("port too high") << u"Port"_s << u"65536"_s << u"1 to 65535"_s;
    QTest::newRow("user with colon")
        << u"User name at the proxy"_s << u"anna:pw"_s << u"no colon"_s;
}

void ConnectionDialogTest::mistakesAreSaidWhereTheyAre()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, says);
    Opened opened(manual());
    opened.line(field)->setText(text);
    QVERIFY(opened.tabTo(opened.button(u"Test the connection"_s)));
    Opened::press(Qt::Key_Space);
    QCOMPARE(opened.tests, 0);
    QCOMPARE(QApplication::focusWidget(), opened.line(field));
    QVERIFY2(opened.texts().contains(says), qPrintable(opened.texts()));
    Opened::press(Qt::Key_Return);
    QVERIFY(opened.dialog.isVisible());
    QCOMPARE(opened.accepts, 0);
}

void ConnectionDialogTest::onlyWhatIsUsedIsAsked()
{
    Opened opened(manual(), Secret(Password));
    opened.line(u"Host"_s)->setText(u"http://proxy"_s);
    opened.line(u"Port"_s)->setText(u"x"_s);
    QTest::mouseClick(opened.card(u"none"_s), Qt::LeftButton);
    QVERIFY(!opened.line(u"Host"_s)->isVisible());
    QVERIFY(!opened.line(u"User name at the proxy"_s)->isVisible());
    Opened::press(Qt::Key_Escape);
    QCOMPARE(opened.accepts, 0);

    Opened none(manual(), Secret(Password));
    none.line(u"Port"_s)->setText(u"x"_s);
    QTest::mouseClick(none.card(u"none"_s), Qt::LeftButton);
    QTest::mouseClick(none.button(u"Apply"_s), Qt::LeftButton);
    QCOMPARE(none.accepts, 1);
    QCOMPARE(none.last.proxy, Proxy::None);
    QCOMPARE(none.last.host, u"proxy.example"_s); // for when it is wanted again
    QCOMPARE(none.last.port, 0);
    QVERIFY(none.lastPassword.isEmpty());

    Opened system; // a password without a user is a mistake
    system.line(u"Password at the proxy"_s)->setText(Password);
    QTest::mouseClick(system.button(u"Apply"_s), Qt::LeftButton);
    QCOMPARE(system.accepts, 0);
    QCOMPARE(QApplication::focusWidget(), system.line(u"User name at the proxy"_s));
}

void ConnectionDialogTest::certificateFile()
{
    Opened opened;
    QVERIFY(!opened.button(u"Use no file"_s)->isVisible());
    opened.dialog.setCaFile(file(u"letter.txt"_s));
    QVERIFY(opened.texts().contains(u"There is no certificate in letter.txt"_s));
    QTest::mouseClick(opened.button(u"Apply"_s), Qt::LeftButton);
    QCOMPARE(opened.accepts, 0);
    QCOMPARE(QApplication::focusWidget(), opened.button(u"Choose another file…"_s));

    opened.dialog.setCaFile(file(u"ca.pem"_s));
    const QString texts = opened.texts();
    for (const QString &fact :
         {u"Subject: CN=Acme-Inspection-CA, O=Acme"_s, u"Issuer: CN=Acme-Inspection-CA"_s,
          u"Valid from "_s, u"SHA-256 fingerprint: "_s, u"will be trusted"_s})
        QVERIFY2(texts.contains(fact), qPrintable(texts));
    QVERIFY(opened.tabTo(opened.button(u"Use no file"_s)));
    Opened::press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), opened.button(u"Choose a file…"_s));
    opened.dialog.setCaFile(file(u"ca.pem"_s));
    QTest::mouseClick(opened.button(u"Apply"_s), Qt::LeftButton);
    QCOMPARE(opened.accepts, 1);
    QCOMPARE(opened.last.caFile, file(u"ca.pem"_s));
}

void ConnectionDialogTest::testsTheConnection()
{
    Opened opened(manual(), Secret(Password));
    opened.dialog.showTestResult(u"Nobody asked."_s);
    QVERIFY(!opened.texts().contains(u"Nobody asked."_s));
    QVERIFY(opened.tabTo(opened.button(u"Test the connection"_s)));
    Opened::press(Qt::Key_Space);
    QCOMPARE(opened.tests, 1);
    QVERIFY(opened.last == manual());
    QCOMPARE(opened.lastPassword, Password);
    QVERIFY(opened.texts().contains(u"Asking api.example"_s));
    opened.dialog.showTestResult(u"api.example answers."_s);
    QVERIFY(opened.texts().contains(u"api.example answers."_s));
    QVERIFY(!opened.texts().contains(u"Asking"_s));

    Opened::press(Qt::Key_Space);
    QCOMPARE(opened.tests, 2);
    QVERIFY(!opened.texts().contains(u"answers."_s));
    Problem problem;
    problem.kind = Problem::Kind::Network;
    problem.what = u"The proxy cannot be found."_s;
    problem.canRetry = true;
    opened.dialog.showTestResult(fail(problem));
    QVERIFY(opened.texts().contains(problem.what));
    QVERIFY(opened.dialog.isVisible());
    QCOMPARE(opened.abandoned, 0);
    QCOMPARE(opened.accepts, 0);
}

void ConnectionDialogTest::editingAbandonsTheTest()
{
    Opened opened(manual());
    QTest::mouseClick(opened.button(u"Test the connection"_s), Qt::LeftButton);
    opened.line(u"Host"_s)->setText(u"other.example"_s);
    QCOMPARE(opened.abandoned, 1);
    opened.dialog.showTestResult(u"Too late."_s);
    QVERIFY(!opened.texts().contains(u"Too late."_s));
    QTest::mouseClick(opened.button(u"Test the connection"_s), Qt::LeftButton);
    opened.dialog.reject();
    QCOMPARE(opened.abandoned, 2);
}

void ConnectionDialogTest::everyControlHasAName()
{
    Opened opened(manual());
    opened.dialog.setCaFile(file(u"ca.pem"_s));
    for (const QWidget *widget : opened.dialog.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

void ConnectionDialogTest::fits_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("window");
    QTest::newRow("light") << false << 1.0 << QSize(1100, 900);
    QTest::newRow("dark") << true << 1.0 << QSize(1100, 900);
    QTest::newRow("small") << false << 1.0 << QSize(800, 600);
    QTest::newRow("large-font") << false << 2.0 << QSize(800, 600);
}

/// With BYOC_PICTURES=DIR it saves what it sees there.
void ConnectionDialogTest::fits()
{
    QFETCH(bool, dark);
    QFETCH(double, scale);
    QFETCH(QSize, window);
    theme::apply(dark ? theme::Scheme::Dark : theme::Scheme::Light, scale);
    QWidget parent;
    parent.resize(window);
    parent.show();
    Opened opened(manual(), Secret(Password), &parent);
    opened.dialog.setCaFile(file(u"ca.pem"_s));
    QVERIFY(opened.dialog.width() <= window.width());
    QVERIFY(opened.dialog.height() <= window.height());
    auto *page = opened.dialog.findChild<QScrollArea *>();
    QVERIFY(page && page->widget()->width() <= page->viewport()->width());
    QVERIFY(opened.button(u"Apply"_s)->visibleRegion().boundingRect().size()
            == opened.button(u"Apply"_s)->size());
    const QString folder = qEnvironmentVariable("BYOC_PICTURES");
    if (!folder.isEmpty()) {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QTest::qWait(50);
        opened.dialog.grab().save(QDir(folder).filePath(name + u"-top.png"_s));
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum() / 2);
        opened.dialog.grab().save(QDir(folder).filePath(name + u"-middle.png"_s));
        QTest::mouseClick(opened.button(u"Test the connection"_s), Qt::LeftButton);
        opened.dialog.showTestResult(u"api.example answers, through the proxy."_s);
        QTest::qWait(50);
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
        opened.dialog.grab().save(QDir(folder).filePath(name + u"-end.png"_s));
    }
    theme::apply(theme::Scheme::Light);
}

QTEST_MAIN(ConnectionDialogTest)
#include "ConnectionDialogTest.moc"
