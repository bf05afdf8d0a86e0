// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "WizardHarness.h"

#include "widgets/ChoiceCard.h"
#include "widgets/Theme.h"
#include "wizard/WizardPage.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTabs = 150;
constexpr int NextPatience = 10'000; // milliseconds

QString accessibleName(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (!interface)
        return {};
    // On Linux Qt gives a combo box its value as name; screen readers read its label relation.
    if (interface->role() == QAccessible::ComboBox)
        return widget->accessibleName();
    return interface->text(QAccessible::Name);
}

} // namespace

WizardHarness::WizardHarness(DemoOptions options)
    : m_options(std::move(options))
{
}

WizardHarness::~WizardHarness() = default;

DemoOptions WizardHarness::fastDemo()
{
    DemoOptions options;
    options.timeScale = 10;
    return options;
}

bool WizardHarness::start()
{
    theme::apply(theme::Scheme::Light);
    m_demo = std::make_unique<DemoThread>();
    QSignalSpy ready(m_demo.get(), &DemoThread::ready);
    m_demo->start(m_options);
    if (ready.isEmpty() && !ready.wait(10000))
        return false;
    m_origin = ready.constFirst().constFirst().toUrl();
    if (m_front)
        m_frontOrigin = m_front(m_origin);
    makeProgram();
    return QTest::qWaitForWindowActive(m_window.get());
}

bool WizardHarness::restart()
{
    m_window.reset();
    m_services.reset();
    makeProgram();
    return QTest::qWaitForWindowActive(m_window.get());
}

void WizardHarness::makeProgram()
{
    m_services = std::make_unique<Services>(m_state.path(), frontOrigin(), m_keychain);
    m_window =
        std::make_unique<WizardWindow>(model(), m_services->connection, m_services->profiles);
    m_window->show();
    m_window->activateWindow();
}

// --- the keyboard

QString WizardHarness::focusName() const
{
    QWidget *focus = QApplication::focusWidget();
    return focus ? accessibleName(focus) : QString();
}

bool WizardHarness::tabTo(const QString &name)
{
    QStringList met;
    for (int i = 0; i < MostTabs; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus) {
            QTest::qFail(qPrintable(u"the focus was lost on the way to '%1'"_s.arg(name)), __FILE__,
                         __LINE__);
            return false;
        }
        if (accessibleName(focus) == name)
            return true;
        met << accessibleName(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    met.removeDuplicates();
    QTest::qFail(
        qPrintable(u"Tab never reaches '%1'; it reaches: %2"_s.arg(name, met.join(u" | "_s))),
        __FILE__, __LINE__);
    return false;
}

bool WizardHarness::type(const QString &name, const QString &text)
{
    if (!tabTo(name))
        return false;
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTest::keyClicks(QApplication::focusWidget(), text);
    return true;
}

bool WizardHarness::press(const QString &name)
{
    if (!tabTo(name))
        return false;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    return true;
}

bool WizardHarness::choose(const QString &title)
{
    for (int i = 0; i < MostTabs && !qobject_cast<ChoiceCard *>(QApplication::focusWidget()); ++i) {
        if (!QApplication::focusWidget()) {
            QTest::qFail("the focus was lost on the way to the cards", __FILE__, __LINE__);
            return false;
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    if (QApplication::focusWidget())
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QStringList passed;
    for (int i = 0; i < 40; ++i) {
        const auto *card = qobject_cast<ChoiceCard *>(QApplication::focusWidget());
        if (!card)
            break;
        passed << card->choice().title;
        if (card->choice().title == title) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            return true;
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    }
    passed.removeDuplicates();
    QTest::qFail(qPrintable(u"no card '%1' can be reached; there are: %2"_s.arg(
                     title, passed.join(u", "_s))),
                 __FILE__, __LINE__);
    return false;
}

bool WizardHarness::pick(const QString &name, const QString &entry)
{
    if (!tabTo(name))
        return false;
    auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
    if (!combo || combo->findText(entry) < 0) {
        QTest::qFail(qPrintable(u"'%1' has no entry '%2'"_s.arg(name, entry)), __FILE__, __LINE__);
        return false;
    }
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < combo->count() && combo->currentText() != entry; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    return combo->currentText() == entry;
}

bool WizardHarness::isNextEnabled() const
{
    return m_window->currentPage()->obstacle().isEmpty();
}

bool WizardHarness::next()
{
    // What had the focus may have gone with its state; then the window finds another place.
    if (!m_window->isActiveWindow() && !returnToWindow())
        return false;
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, 1000)) {
        QTest::qFail("nothing in the window has the focus", __FILE__, __LINE__);
        return false;
    }
    const auto canBePressed = [this] {
        const auto buttons = m_window->findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [this](const QPushButton *button) {
            return button->isVisible() && button->isEnabled()
                && button->text() == m_window->currentPage()->nextLabel();
        });
    };
    if (!QTest::qWaitFor(canBePressed, NextPatience)) { // something may have to be read before
        QTest::qFail(qPrintable(u"Next is disabled: %1"_s.arg(reason())), __FILE__, __LINE__);
        return false;
    }
    return press(m_window->currentPage()->nextLabel());
}

bool WizardHarness::chooseFromMenu(const QString &entry)
{
    bool chosen = false;
    QTimer walk; // Qt shows the menu of a tool button in an event loop of its own
    walk.setInterval(20);
    QObject::connect(&walk, &QTimer::timeout, &walk, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        if (!menu->activeAction() || menu->activeAction()->text() != entry) {
            QTest::keyClick(menu, Qt::Key_Down);
            return;
        }
        chosen = true;
        walk.stop();
        QTest::keyClick(menu, Qt::Key_Return);
    });
    if (!tabTo(QStringLiteral("Menu")))
        return false;
    walk.start();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    return QTest::qWaitFor([&chosen] { return chosen; });
}

bool WizardHarness::giveFile(const QString &path)
{
    QPointer<QFileDialog> dialog;
    const bool shown = QTest::qWaitFor([&dialog] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            dialog = qobject_cast<QFileDialog *>(widget);
            if (dialog && dialog->isVisible())
                return true;
        }
        return false;
    });
    if (!shown)
        return false;
    // The dialog is Qt's, or the platform's: what counts is what becomes of its answer.
    dialog->setDirectory(QFileInfo(path).absolutePath());
    dialog->selectFile(QFileInfo(path).fileName());
    static_cast<QDialog *>(dialog)->accept();
    return QTest::qWaitFor([&dialog] { return !dialog || !dialog->isVisible(); });
}

QDialog *WizardHarness::waitForDialog()
{
    QDialog *dialog = nullptr;
    const bool isThere = QTest::qWaitFor([this, &dialog] {
        dialog = m_window->findChild<QDialog *>();
        if (dialog && dialog->isVisible() && !dialog->isActiveWindow())
            dialog->activateWindow(); // no window manager does it here
        return dialog && dialog->isActiveWindow() && QApplication::focusWidget();
    });
    return isThere ? dialog : nullptr;
}

bool WizardHarness::returnToWindow()
{
    // Until they are gone for good: their end takes the activation along.
    const bool closed = QTest::qWaitFor([this] { return !m_window->findChild<QDialog *>(); });
    // The offscreen platform has no window manager that would do this.
    m_window->activateWindow();
    return closed && QTest::qWaitForWindowActive(m_window.get());
}

bool WizardHarness::waitForCards()
{
    return QTest::qWaitFor(
        [this] {
            const auto cards = m_window->currentPage()->findChildren<ChoiceCard *>();
            return std::any_of(cards.begin(), cards.end(), [](const ChoiceCard *card) {
                return card->isVisible() && card->isEnabled();
            });
        },
        20000);
}

bool WizardHarness::waitForStep(const QString &step)
{
    const bool there = QTest::qWaitFor([&] { return m_window->currentStep() == step; }, 15000);
    if (!there)
        QTest::qFail(qPrintable(u"the step '%1' does not come; it is '%2': %3"_s.arg(
                         step, m_window->currentStep(), reason())),
                     __FILE__, __LINE__);
    QCoreApplication::sendPostedEvents(); // nobody is faster than the event loop
    return there;
}

// --- what a person sees

QString WizardHarness::reason() const
{
    return m_window->currentPage()->obstacle();
}

bool WizardHarness::sees(const QString &text) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        // Long words carry zero-width places to break at.
        QString shown = label->text();
        if (label->isVisible() && shown.remove(QChar(0x200B)).contains(text))
            return true;
    }
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().contains(text))
            return true;
    }
    return false;
}

// --- the control plane's door

QJsonObject WizardHarness::exchange(const QByteArray &verb, const QString &path,
                                    const QByteArray &body) const
{
    QNetworkAccessManager network;
    QUrl url = m_origin;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, verb, body));
    QSignalSpy done(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !done.wait(10000))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QJsonObject WizardHarness::ask(const QString &path) const
{
    return exchange("GET", path, {});
}

bool WizardHarness::tell(const QString &path, const QJsonObject &body) const
{
    const QJsonObject answer = exchange("POST", path, QJsonDocument(body).toJson());
    return !answer.contains(u"message"_s);
}

bool WizardHarness::signIn()
{
    return press(u"Start a new onboarding"_s) && waitForStep(u"sign-in"_s)
        && (!sees(u"Sign in another way"_s) || press(u"Sign in another way"_s))
        && type(u"E-mail"_s, u"anna@customer.example"_s) && type(u"Password"_s, u"demo-password"_s)
        && next() && waitForStep(u"offering"_s) && waitForCards();
}

} // namespace byoc
