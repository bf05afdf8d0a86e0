// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Intent.h"
#include "Services.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QTimer>

namespace byoc::faults {

/// What a person remembers when the program was killed: a file beside the state directory.
class Memory
{
public:
    explicit Memory(const QString &path);

    bool has(const QString &what) const { return m_notes.contains(what); }
    void note(const QString &what);

    /// The person goes to a step, and has arrived there.
    void noteStep(const QString &step, bool isThere);
    /// Where the person was last: one step, or two if it was on the way.
    QStringList lastSteps() const;

private:
    void write(const QString &what);

    QString m_path;
    QStringList m_notes;
};

/// Somebody who onboards an account, with the patience of a person and not with more knowledge than
/// the pages show: goes from step to step as WizardWindow does, types, presses Next, and on a
/// problem presses the button that the page offers for it.
class Person : public QObject
{
    Q_OBJECT

public:
    /// `door`: where the demo's own door is, for what is done outside of the program. `directory`:
    /// for files and for what the person remembers. `services` is borrowed.
    Person(Services &services, const Intent &intent, const QUrl &door, const QString &directory);

    /// Stays signed in from one start to the next.
    void keepSignIn() { m_keepsSignIn = true; }

    void begin() { m_glance.start(); }

signals:
    /// All is done, and the program can be closed.
    void finished();
    /// Something that was typed is not there any more.
    void missed(const QString &what);
    /// For whoever wants to know what keeps the person busy.
    void did(const QString &what);

private:
    void glance();
    void press(const QString &button);
    bool mayPress();
    void showStep(const QString &step);
    void keepStep(const QString &step);
    void goOn();
    void welcome();
    void signIn();
    void chooseOffering();
    void chooseCloud();
    void enterAccount();
    void review();
    void grant();
    void fetchKit();
    void carryOutGrant();
    void runErrand();
    void deploy();
    void stayAtDeploy();
    void typeForDeployment();
    void checkWhatWasTyped();
    void checkDeployment();

    OnboardingModel &m_model;
    QString m_address;
    Intent m_intent;
    QUrl m_door;
    QString m_directory;
    Memory m_memory;
    QTimer m_glance;
    QNetworkAccessManager m_outside;
    QStringList m_errands; ///< at the door, one after the other
    QString m_step;
    QString m_pendingStep; ///< where to go once signed in and the plans are read
    QString m_lastDid;
    QElapsedTimer m_sincePress;
    bool m_keepsSignIn = false;
    bool m_isDeploymentTyped = false; ///< with its secrets, which are not kept
    int m_glancesAtDeploy = 0; ///< since it could be filled in
};

} // namespace byoc::faults
