// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/ControlPlane.h"
#include "controlplane/DirectGateway.h"

namespace byoc {

/// Signing in: the tokens (in the gateway), then who it is. GUI thread.
///
/// Further ways in (portal, single sign-on, keychain) join here: each ends in `complete()`.
class SignIn : public QObject
{
    Q_OBJECT

public:
    /// All borrowed.
    SignIn(DirectGateway &gateway, ControlPlane &controlPlane, QObject *parent = nullptr);

    bool isBusy() const { return m_job; }
    bool isSignedIn() const { return !m_user.id.isEmpty() && m_gateway.isSignedIn(); }
    const User &user() const { return m_user; }
    std::optional<Problem> problem() const { return m_problem; }

    QString address() const;
    QString host() const { return m_gateway.host(); }

    /// `address` as typed. Ends with `changed()` and either a user or a problem.
    void withPassword(const QString &address, const QString &email, const Secret &password);
    void withApiKey(const QString &address, const Secret &key);
    void cancel();
    void signOut();

    /// What is wrong with an address that was typed; empty: nothing.
    static QString addressFault(const QString &address);

signals:
    void changed();
    /// The user was signed out by the server, not by choice.
    void expired();

private:
    bool takeAddress(const QString &address);
    void follow(Job<void> *tokens);
    void readUser();
    void end(const std::optional<Problem> &problem);

    DirectGateway &m_gateway;
    ControlPlane &m_controlPlane;
    QPointer<JobBase> m_job;
    User m_user;
    std::optional<Problem> m_problem;
};

} // namespace byoc
