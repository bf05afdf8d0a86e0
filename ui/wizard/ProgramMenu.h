// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QToolButton>

namespace byoc {

class ConnectionSettings;
class OnboardingModel;
class ProfileBook;

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
    /// The file is a profile, whatever its name.
    void openProfile(const QString &path);

signals:
    void signOutRequested();
    void leaveDemoRequested();
    /// The person uses another profile now, or none.
    void profileChanged();
    /// Nothing is left of what this program kept.
    void everythingForgotten();
    /// A plan was chosen by its specification.
    void planPreferred();

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;
    void changeEvent(QEvent *event) override;

private:
    void applyIcon();
    void fill();
    void openPlanSpecification(const QString &path);
    void applyProfile();
    void stopUsingProfile();
    void showSupport();
    void askToForgetEverything();
    void forgetEverything();

    OnboardingModel &m_model;
    ConnectionSettings &m_connection;
    ProfileBook &m_profiles;
};

} // namespace byoc
