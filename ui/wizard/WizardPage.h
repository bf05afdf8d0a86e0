// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onboarding/OnboardingModel.h"
#include "widgets/PageScrollArea.h"

namespace byoc {

class Heading;
class ProblemPanel;

/// One step of the wizard. Shows the model and calls it; rules live there. Pages are made when they
/// are first shown, and kept.
class WizardPage : public PageScrollArea
{
    Q_OBJECT

public:
    WizardPage(OnboardingModel &model, const QString &title, QWidget *parent = nullptr);

    QString title() const;

    /// The page is about to be shown: start what has to be read.
    virtual void enter() { }
    /// The page is left for another one: keep what was entered.
    virtual void leave() { }
    /// The model changed while the page is shown, or the page is about to be.
    virtual void refresh() { }

    /// Why there is no going on, one sentence; empty: Next is enabled.
    virtual QString obstacle() const { return {}; }
    virtual QString nextLabel() const;
    virtual bool hasNext() const { return true; }
    virtual bool hasBack() const { return true; }
    /// Next was pressed. Emits `proceed()` now or when what it started has succeeded.
    virtual void next() { emit proceed(); }
    /// Where the keyboard is when the page appears; nullptr: the first control.
    virtual QWidget *initialFocus() const { return nullptr; }

signals:
    /// Obstacle, labels or buttons may have changed.
    void changed();
    /// The step is done.
    void proceed();
    /// Back to the Welcome page.
    void leaveRequested();
    /// Proxy and certificates are to be seen or changed.
    void connectionSettingsRequested();
    /// The person wants to give support more than the problem that is shown.
    void supportReportRequested();

protected:
    OnboardingModel &model() { return m_model; }
    const OnboardingModel &model() const { return m_model; }
    Heading *heading() { return m_heading; }
    /// Sets title and explanation; the window says both title and step to screen readers.
    void setHeading(const QString &title, const QString &subtitle);
    /// A bold line above a group of controls.
    void addSection(const QString &title);
    void addSpace(int units);
    /// With the button for a report for support.
    ProblemPanel *makeProblemPanel();

    /// Opens a link if it belongs to the cloud or to us; otherwise shows why not and the address.
    void openLink(const QUrl &link);

private:
    OnboardingModel &m_model;
    Heading *m_heading;
};

} // namespace byoc
