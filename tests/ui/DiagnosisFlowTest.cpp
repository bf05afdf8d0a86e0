// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// A report for support, and what a person sees after a run that ended unexpectedly; by keyboard.

#include "WizardHarness.h"

#include "widgets/ProblemPanel.h"
#include "wizard/UnexpectedEndNotice.h"
#include "wizard/WizardPage.h"
#include "workstation/Log.h"
#include "workstation/RunMarker.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

const QString AccountId = u"123456789012"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Alerts of what could be seen at that moment.
QStringList &heard()
{
    static QStringList all;
    return all;
}

/// What is written to the log stays out of the test's output, and the handler is as it was.
class Logging
{
public:
    explicit Logging(const QString &path)
        : m_previous(qInstallMessageHandler(nullptr))
    {
        if (!startLogging(path))
            qFatal("There is no log.");
    }
    ~Logging() { qInstallMessageHandler(m_previous); }

private:
    QtMessageHandler m_previous;
};

} // namespace

/// This executable's own, which is found before Qt's: that one hands nothing on without a screen
/// reader.
void QAccessible::updateAccessibility(QAccessibleEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(event->object());
    if (event->type() == QAccessible::Alert && widget && widget->isVisible())
        heard() << event->accessibleInterface()->text(QAccessible::Name);
}

class DiagnosisFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void reportIsShownSearchedCopiedAndSaved();
    void reportThatCannotBeSaved();
    void reportFromAProblem();
    void comesBackToTheStep();
    void comesBackAfterANewSession();
    void comesBackThroughTheSignIn();
    void doesNotComeBackTwiceInARow();
    void demoLeavesNothingToComeBackTo();
    void noticeIsPutAway();
    void noticeIsAnnouncedOnceItCanBeSeen();
    void reportFromTheInstallKitsProblem();
    void secondCopyRaisesTheWindow();
    void saysWhatCouldNotBeForgotten();
    void tellsOfAJournalThatWasSetAside_data();
    void tellsOfAJournalThatWasSetAside();

private:
    WizardHarness &wizard() { return *m_harness; }
    UnexpectedEndNotice *notice() { return wizard().window().findChild<UnexpectedEndNotice *>(); }
    /// Signs in and goes on to the account page, with the ID typed in.
    bool typeAccount();
    /// What main.cpp does at the start of the program.
    void startAgain(const UnexpectedEnd &end, bool signInAgain = true);
    /// Tab within a dialog, until this control has the focus.
    static bool tabTo(QDialog *dialog, const QString &name);

    std::unique_ptr<WizardHarness> m_harness;
    std::unique_ptr<Logging> m_logging;
};

void DiagnosisFlowTest::init()
{
    m_harness = std::make_unique<WizardHarness>();
    QVERIFY(wizard().start());
    m_logging = std::make_unique<Logging>(wizard().statePath(u"byoc-onboarding.log"_s));
}

void DiagnosisFlowTest::cleanup()
{
    m_logging.reset();
    m_harness.reset();
}

bool DiagnosisFlowTest::typeAccount()
{
    return wizard().signIn() && wizard().choose(u"Acme Database · Enterprise BYOC"_s)
        && wizard().next() && wizard().waitForStep(u"cloud"_s)
        && wizard().choose(u"Amazon Web Services"_s) && wizard().next()
        && wizard().waitForStep(u"account"_s) && wizard().type(u"AWS account ID"_s, AccountId);
}

void DiagnosisFlowTest::startAgain(const UnexpectedEnd &end, bool signInAgain)
{
    QVERIFY(wizard().restart());
    if (signInAgain)
        wizard().model().takeUpLastSignIn(false);
    wizard().window().showUnexpectedEnd(end);
}

bool DiagnosisFlowTest::tabTo(QDialog *dialog, const QString &name)
{
    for (int i = 0; i < 20; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || !dialog->isAncestorOf(focus)) {
            QTest::qFail("the dialog does not have the focus", __FILE__, __LINE__);
            return false;
        }
        const auto *button = qobject_cast<QAbstractButton *>(focus);
        if (focus->accessibleName() == name || (button && button->text() == name))
            return true;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QTest::qFail(qPrintable(u"Tab never reaches '%1'"_s.arg(name)), __FILE__, __LINE__);
    return false;
}

void DiagnosisFlowTest::reportIsShownSearchedCopiedAndSaved()
{
    QVERIFY(typeAccount());
    QVERIFY(wizard().chooseFromMenu(u"Save a report for support…"_s));
    QDialog *dialog = wizard().waitForDialog();
    QVERIFY(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>();
    QVERIFY(text && text->hasFocus() && text->isReadOnly());
    QVERIFY(!text->accessibleName().isEmpty());
    const QString report = text->toPlainText();
    for (const QString &part :
         {QStringLiteral(BYOC_VERSION), QString::fromLatin1(qVersion()), AccountId,
          wizard().model().draft().requestId, wizard().origin().toString(), u"customer"_s,
          u"byoc.http: Call"_s, u"The step 'account' is about to be shown."_s})
        QVERIFY2(report.contains(part), qPrintable(part));
    QVERIFY(!report.contains(u"demo-password"_s));
    QVERIFY(!report.contains(u"anna@customer.example"_s));

    QTest::keySequence(text, QKeySequence::Find);
    auto *search = dialog->findChild<QLineEdit *>();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"aws_account"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QCOMPARE(text->textCursor().selectedText(), u"aws_account"_s);
    QTest::keySequence(search, QKeySequence::SelectAll);
    QTest::keyClicks(search, u"not in there"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(wizard().sees(u"not in there"_s));

    QVERIFY(tabTo(dialog, u"Copy"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), report);

    const QString path = wizard().statePath(u"report.txt"_s);
    QVERIFY(tabTo(dialog, u"Save…"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(wizard().giveFile(path));
    QTRY_COMPARE(QString::fromUtf8(contentOf(path)), report);
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(wizard().sees(u"Saved as"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(wizard().returnToWindow());
    QCOMPARE(wizard().window().currentStep(), u"account"_s);
}

void DiagnosisFlowTest::reportThatCannotBeSaved()
{
    QVERIFY(wizard().chooseFromMenu(u"Save a report for support…"_s));
    QDialog *dialog = wizard().waitForDialog();
    QVERIFY(dialog);
    QVERIFY(tabTo(dialog, u"Save…"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(wizard().giveFile(u"/dev/null/report.txt"_s));
    const auto *problem = dialog->findChild<ProblemPanel *>();
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(!wizard().sees(u"Saved as"_s));
    dialog->close();
    QVERIFY(wizard().returnToWindow());
}

void DiagnosisFlowTest::reportFromAProblem()
{
    QVERIFY(wizard().press(u"Start a new onboarding"_s));
    QVERIFY(wizard().waitForStep(u"sign-in"_s));
    QVERIFY(wizard().type(u"E-mail"_s, u"anna@customer.example"_s));
    QVERIFY(wizard().type(u"Password"_s, u"wrong-password"_s));
    QVERIFY(wizard().next());
    QTRY_VERIFY_WITH_TIMEOUT(wizard().sees(u"Report for support…"_s), 30'000);
    QVERIFY(wizard().press(u"Report for support…"_s));
    QDialog *dialog = wizard().waitForDialog();
    QVERIFY(dialog);
    const QString report = dialog->findChild<QPlainTextEdit *>()->toPlainText();
    const QString shown = wizard().model().signIn().problem()->what;
    QVERIFY2(
        report.section(u"Last problems"_s, 1, 1).section(u"End of the log"_s, 0, 0).contains(shown),
        qPrintable(report));
    QVERIFY(!report.contains(u"wrong-password"_s));
    dialog->close();
    QVERIFY(wizard().returnToWindow());
}

void DiagnosisFlowTest::comesBackToTheStep()
{
    QVERIFY(typeAccount());
    const QString id = wizard().model().draft().requestId;
    // Kept in the keychain, as a person would have it.
    wizard().model().signIn().keep();
    QTRY_VERIFY_WITH_TIMEOUT(wizard().model().signIn().isKept(), 30'000);
    UnexpectedEnd end;
    end.onboarding = id;
    startAgain(end);
    QVERIFY(wizard().waitForStep(u"account"_s));
    QCOMPARE(wizard().model().draft().requestId, id);
    QVERIFY(wizard().tabTo(u"AWS account ID"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), AccountId);
    QVERIFY(wizard().sees(u"ended unexpectedly last time"_s));
    QVERIFY(notice() && notice()->isVisible());
    QVERIFY(wizard().next());
    QVERIFY(wizard().waitForStep(u"review"_s));
    QTRY_VERIFY(!notice()); // it has been read
}

void DiagnosisFlowTest::comesBackAfterANewSession()
{
    QVERIFY(typeAccount());
    UnexpectedEnd end;
    end.maybeWithSession = true;
    end.inARow = 0;
    startAgain(end);
    QVERIFY(!notice()); // nothing was open: nothing to say
    end.onboarding = wizard().model().journal().drafts().constFirst().requestId;
    startAgain(end, false);
    QVERIFY(wizard().sees(u"was not closed last time"_s));
    QVERIFY(!wizard().sees(u"unexpectedly"_s));
    QVERIFY(wizard().waitForStep(u"account"_s));
}

void DiagnosisFlowTest::comesBackThroughTheSignIn()
{
    QVERIFY(typeAccount());
    UnexpectedEnd end;
    end.onboarding = wizard().model().draft().requestId;
    startAgain(end, false); // going on signs in by itself
    QVERIFY(wizard().waitForStep(u"sign-in"_s));
    QVERIFY(wizard().sees(u"ended unexpectedly last time"_s));
    QVERIFY(wizard().waitForStep(u"account"_s));
    QVERIFY(wizard().tabTo(u"AWS account ID"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), AccountId);

    // A sign-in that ends by itself is no going on.
    emit wizard().model().signIn().expired();
    QTest::qWait(50);
    QVERIFY(notice());
    QVERIFY(wizard().waitForStep(u"account"_s));
    QVERIFY(notice());
    QVERIFY(wizard().press(u"Back"_s));
    QVERIFY(wizard().waitForStep(u"cloud"_s));
    QTRY_VERIFY(!notice());
}

void DiagnosisFlowTest::doesNotComeBackTwiceInARow()
{
    QVERIFY(typeAccount());
    UnexpectedEnd end;
    end.onboarding = wizard().model().draft().requestId;
    end.inARow = 2;
    startAgain(end);
    QCOMPARE(wizard().window().currentStep(), u"welcome"_s);
    QVERIFY(wizard().sees(u"ended unexpectedly last time"_s));
    QVERIFY(wizard().press(u"Continue"_s)); // the person may all the same
}

void DiagnosisFlowTest::demoLeavesNothingToComeBackTo()
{
    startAgain({});
    QCOMPARE(wizard().window().currentStep(), u"welcome"_s);
    QVERIFY(wizard().sees(u"ended unexpectedly last time"_s));
    QVERIFY(!wizard().sees(u"back where you were"_s));
}

void DiagnosisFlowTest::noticeIsPutAway()
{
    startAgain({});
    QVERIFY(wizard().press(u"Report for support…"_s));
    QDialog *dialog = wizard().waitForDialog();
    QVERIFY(dialog);
    dialog->close();
    QVERIFY(wizard().returnToWindow());
    QVERIFY(wizard().press(u"Put away"_s));
    QTRY_VERIFY(!notice());
    QTRY_VERIFY(QApplication::focusWidget()); // and the focus is somewhere
    QVERIFY(wizard().press(u"Start a new onboarding"_s));
}

void DiagnosisFlowTest::noticeIsAnnouncedOnceItCanBeSeen()
{
    heard().clear();
    startAgain({});
    QTRY_COMPARE(heard().filter(u"ended unexpectedly last time"_s).size(), 1);
    wizard().window().hide();
    wizard().window().show();
    QTest::qWait(50);
    QCOMPARE(heard().filter(u"ended unexpectedly last time"_s).size(), 1);
}

// Its panel is made long after the page.
void DiagnosisFlowTest::reportFromTheInstallKitsProblem()
{
    QVERIFY(wizard().signIn());
    QVERIFY(wizard().choose(u"Acme Database · Enterprise BYOC"_s));
    QVERIFY(wizard().next() && wizard().waitForStep(u"cloud"_s));
    QVERIFY(wizard().choose(u"My own Kubernetes"_s));
    QVERIFY(wizard().next() && wizard().waitForStep(u"account"_s));
    QVERIFY(wizard().type(u"Cluster name"_s, u"acme-prod"_s));
    QVERIFY(wizard().next() && wizard().waitForStep(u"review"_s));
    QVERIFY(wizard().next() && wizard().waitForStep(u"grant"_s));
    auto *tabs = wizard().window().currentPage()->findChild<QTabWidget *>();
    QTRY_VERIFY_WITH_TIMEOUT(tabs->findChild<QWidget *>(u"kit"_s), 20'000);
    tabs->setCurrentWidget(tabs->findChild<QWidget *>(u"kit"_s));
    wizard().model().kit().start(wizard().model().draft().accountConfigId, u"/dev/null/kit.tar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wizard().model().kit().problem(), 20'000);
    QTRY_VERIFY(wizard().sees(u"Report for support…"_s));
    QVERIFY(wizard().press(u"Report for support…"_s));
    QDialog *dialog = wizard().waitForDialog();
    QVERIFY(dialog);
    dialog->close();
    QVERIFY(wizard().returnToWindow());
}

void DiagnosisFlowTest::secondCopyRaisesTheWindow()
{
    WizardWindow &window = wizard().window();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(!window.isActiveWindow());
    window.comeToFront();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    window.showMinimized();
    QTRY_VERIFY(window.isMinimized());
    window.comeToFront();
    QTRY_VERIFY(!window.isMinimized() && window.isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void DiagnosisFlowTest::saysWhatCouldNotBeForgotten()
{
    const QString fixed = u"/proc/version"_s; // a log of other runs that nobody can remove
    if (!QFileInfo(fixed).isFile())
        QSKIP("There is no /proc here.");
    QVERIFY(startLogging(wizard().statePath(u"byoc-onboarding.log"_s), fixed));
    QVERIFY(wizard().chooseFromMenu(u"Forget everything on this computer…"_s));
    QVERIFY(wizard().waitForDialog());
    QVERIFY(wizard().press(u"Forget everything"_s));
    QVERIFY(wizard().returnToWindow());
    QVERIFY(wizard().sees(u"This could not be removed from this computer: /proc/version."_s));
    QVERIFY(!wizard().sees(u"Nothing of what this program kept"_s));
}

void DiagnosisFlowTest::tellsOfAJournalThatWasSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("damaged") << QByteArray(R"({"schemaVersion":1,"onboard)");
    QTest::newRow("of a newer version")
        << QByteArray(R"({"schemaVersion":99,"onboardings":[{"requestId":"x"}]})");
}

void DiagnosisFlowTest::tellsOfAJournalThatWasSetAside()
{
    QFETCH(const QByteArray, content);
    QFile journal(wizard().statePath(u"journal.json"_s));
    QVERIFY(journal.open(QIODevice::WriteOnly | QIODevice::Truncate));
    journal.write(content);
    journal.close();
    QVERIFY(wizard().restart());
    const QDir state(QFileInfo(journal).absoluteDir());
    QStringList aside = state.entryList({u"journal*.json*"_s}, QDir::Files);
    aside.removeAll(u"journal.json"_s);
    QCOMPARE(aside.size(), 1);
    QVERIFY2(aside.constFirst().contains(QDate::currentDate().toString(u"yyyy"_s)),
             qPrintable(aside.constFirst()));
    QCOMPARE(contentOf(state.filePath(aside.constFirst())), content);
    QVERIFY(wizard().sees(u"could not be read"_s));
    QVERIFY(wizard().sees(aside.constFirst()));
    QVERIFY(typeAccount()); // the rest works
    wizard().window().finishLater();
    QVERIFY(contentOf(journal.fileName()).contains(AccountId.toLatin1()));
}

QTEST_MAIN(DiagnosisFlowTest)
#include "DiagnosisFlowTest.moc"
