// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoThread.h"
#include "secrets/MemoryStore.h"
#include "Services.h"
#include "wizard/WizardWindow.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QDialog;

namespace byoc {

/// The real wizard against a demo control plane, and a person at its keyboard.
///
/// The control plane runs in a thread of its own and is asked, over its door, what went over the
/// wire. The wizard is used through the focus only: what cannot be reached with Tab does not exist.
class WizardHarness
{
public:
    explicit WizardHarness(DemoOptions options = fastDemo());
    ~WizardHarness();

    /// Lifecycles ten times as fast, steps carried out by the test.
    static DemoOptions fastDemo();

    /// Puts something between the program and the control plane: gets the address of the latter
    /// once it is known, and gives the one for the program.
    void setFront(std::function<QUrl(const QUrl &)> front) { m_front = std::move(front); }

    /// Starts the control plane and shows the window; false: a test failure was recorded.
    bool start();
    /// Ends the program and starts it again with the same state directory.
    bool restart();

    WizardWindow &window() { return *m_window; }
    OnboardingModel &model() { return m_services->model; }
    Services &services() { return *m_services; }
    QUrl origin() const { return m_origin; }
    QUrl frontOrigin() const { return m_front ? m_frontOrigin : m_origin; } ///< the program's
    QString statePath(const QString &name) const { return m_state.filePath(name); }

    // --- the keyboard
    /// Presses Tab until the focus is on a control with this accessible name. Fails the test if
    /// the focus is lost on the way, or comes round without meeting it.
    bool tabTo(const QString &name);
    /// tabTo, then replaces the text there.
    bool type(const QString &name, const QString &text);
    /// tabTo a button or check box, then Space.
    bool press(const QString &name);
    /// tabTo a group of choice cards, walks to the one with this title, and chooses it.
    bool choose(const QString &title);
    /// tabTo a combo box and picks the entry.
    bool pick(const QString &name, const QString &entry);
    /// Enter in the window: what Next does. Fails if Next stays disabled.
    bool next();
    bool waitForStep(const QString &step);
    /// Waits until there is something to choose from on this page.
    bool waitForCards();
    /// Opens the window's menu and chooses the entry.
    bool chooseFromMenu(const QString &entry);
    /// Answers the file dialog that opens with a path.
    bool giveFile(const QString &path);
    /// Waits until there is a dialog that has the focus; nullptr: none comes.
    QDialog *waitForDialog();
    /// Waits until no dialog is open any more, and has the window active again.
    bool returnToWindow();

    // --- what a person sees
    QString reason() const; ///< why Next is disabled
    bool isNextEnabled() const;
    /// A visible label or button whose text contains this.
    bool sees(const QString &text) const;
    /// Accessible name of the control that has the focus; empty: none has it.
    QString focusName() const;

    // --- the control plane's door
    QJsonObject ask(const QString &path) const;
    bool tell(const QString &path, const QJsonObject &body = {}) const;
    QJsonArray instances() const
    {
        return ask(QStringLiteral("/demo/instances"))[u"instances"].toArray();
    }
    QJsonArray requests() const
    {
        return ask(QStringLiteral("/demo/requests"))[u"requests"].toArray();
    }

    /// Signs in as the demo's customer, by keyboard, from the Welcome page.
    bool signIn();

private:
    void makeProgram();
    QJsonObject exchange(const QByteArray &verb, const QString &path, const QByteArray &body) const;

    DemoOptions m_options;
    QTemporaryDir m_state;
    std::unique_ptr<DemoThread> m_demo;
    QUrl m_origin;
    std::function<QUrl(const QUrl &)> m_front;
    QUrl m_frontOrigin;
    MemoryStore m_keychain; ///< outlives a restart, as the real one does
    std::unique_ptr<Services> m_services;
    std::unique_ptr<WizardWindow> m_window;
};

} // namespace byoc
