// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QToolButton>

namespace byoc {

class ConnectionSettings;
class OnboardingModel;
class ProfileBook;
struct OpenedProfile;

/// What can be done from anywhere in the window: connection settings, files of the provider, help,
/// and forgetting everything. A button with a menu; its dialogs open over the window.
class ProgramMenu : public QToolButton
{
    Q_OBJECT

public:
    /// All borrowed.
    ProgramMenu(OnboardingModel &model, ConnectionSettings &connection, ProfileBook &profiles,
                QWidget *parent = nullptr);

    void openConnectionSettings();
    /// Shows a report for support, to be saved or copied.
    void openSupportReport();
    /// A profile (`*.byoc.yaml`), or else a plan specification or compose file.
    void openFile(const QString &path);
    /// The file is a profile, whatever its name. One that is in use already changes nothing while
    /// something is open.
    void openProfile(const QString &path);
    /// Uses it from now on. Leaves what is open.
    void useProfile(const OpenedProfile &opened);
    void stopUsingProfile(); ///< leaves what is open, too

signals:
    void signOutRequested();
    void leaveDemoRequested();
    /// The person wants to use this profile, and trusts it.
    void profileChosen(const byoc::OpenedProfile &opened);
    /// … or none from now on.
    void noProfileChosen();
    /// The person uses another profile now, or none.
    void profileChanged();
    /// What this program kept is gone, but for `left`, in words.
    void everythingForgotten(const QStringList &left);
    /// A plan was chosen by its specification.
    void planPreferred();

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;
    void changeEvent(QEvent *event) override;

private:
    void applyIcon();
    void fill();
    void openPlanSpecification(const QString &path);
    void showSupport();
    void askToForgetEverything();
    void forgetEverything();

    OnboardingModel &m_model;
    ConnectionSettings &m_connection;
    ProfileBook &m_profiles;
};

} // namespace byoc
