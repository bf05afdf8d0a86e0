// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/ControlPlane.h"
#include "controlplane/GatewaySwitch.h"
#include "secrets/CredentialStore.h"
#include "signin/DeviceCode.h"
#include "signin/SavedSignIns.h"
#include "signin/StoredSession.h"

#include <memory>

namespace byoc {

/// Where somebody signs in, in which role, and for how long.
struct SignInTarget
{
    QString address; ///< as typed: of the control plane, or of the provider's portal
    GatewaySwitch::Kind gateway = GatewaySwitch::Kind::Direct;
    bool isStaff = false; ///< to act for customers
    bool keep = false; ///< in the keychain, until one signs out; otherwise until the program ends
};

/// Signing in and out: the session (in the gateway), who it is, and what is kept of it on this
/// computer. GUI thread.
///
/// Each way in ends with `changed()`, not busy, and either a user or a problem. A sign-in that
/// could not be kept is one all the same: `keepProblem()` says why it lasts for this run only.
class SignIn : public QObject
{
    Q_OBJECT

public:
    /// All borrowed.
    SignIn(Network &network, GatewaySwitch &gateway, ControlPlane &controlPlane,
           CredentialStore &store, SavedSignIns &saved, QObject *parent = nullptr);

    bool isBusy() const { return m_job; }
    bool isSignedIn() const { return !m_user.id.isEmpty() && m_gateway.isSignedIn(); }
    const User &user() const { return m_user; }
    std::optional<Problem> problem() const { return m_problem; }

    QString address() const; ///< as a person would type it
    /// Of the control plane itself, also while a portal is used.
    QString directAddress() const;
    QString host() const { return m_gateway.host(); }
    QUrl origin() const { return m_gateway.origin(); }
    GatewaySwitch::Kind gateway() const { return m_gateway.kind(); }
    bool isPortal() const { return gateway() == GatewaySwitch::Kind::Portal; }
    bool isStaff() const { return m_controlPlane.routes() == Routes::Fleet; }

    // --- ways in
    void withPassword(const SignInTarget &target, const QString &email, const Secret &password);
    void withApiKey(const SignInTarget &target, const Secret &key);
    /// With the API key in the environment, at omnistrate-ctl's control plane (CtlControlPlane.h).
    void withEnvironmentKey(bool isStaff, bool keep);
    static bool hasEnvironmentKey();
    /// With the login that omnistrate-ctl left on this computer, at its control plane. It is never
    /// renewed, since that would sign omnistrate-ctl out, and never kept.
    void withCtlLogin(bool isStaff);
    /// Whether there is one that may still be used.
    static bool hasCtlLogin();
    /// Through an identity provider; deviceCode() says what the person has to do.
    void withDeviceCode(const SignInTarget &target, const IdentityProvider &provider);
    DeviceCodeSignIn &deviceCode() { return m_deviceCode; }
    /// Those that the provider's profile names, with its client ids.
    void setIdentityProviders(const QList<IdentityProvider> &providers);
    const QList<IdentityProvider> &identityProviders() const { return m_identityProviders; }

    void cancel();
    /// Leaves the session without ending it: what is kept of it can be used again.
    void drop();
    /// Ends the session here, in the keychain and at the server.
    void signOut();
    /// Why the server could not be told of the last signing out.
    std::optional<Problem> farewellProblem() const { return m_farewellProblem; }

    // --- what this computer remembers
    const QList<SavedSignIn> &saved() const { return m_saved.all(); }
    void withSaved(const QString &id);
    /// Signs it out: in the keychain and, as well as that goes, at its server.
    void forget(const QString &id);
    void forgetEverything();

    CredentialStore::World keychain() const { return m_store.world(); }
    /// Finds out whether the keychain can be used; once, unless `again`.
    void probeKeychain(bool again = false);
    bool isProbing() const { return m_probe; }
    bool isKept() const { return m_isKept; }
    QString keptId() const { return m_isKept ? m_current->id : QString(); } ///< among saved()
    std::optional<Problem> keepProblem() const { return m_keepProblem; }
    /// Keeps the present sign-in, again or at last.
    void keep();

    /// What is wrong with an address that was typed; empty: nothing.
    static QString addressFault(const QString &address);

signals:
    void changed();
    /// The user was signed out by the server, not by choice.
    void expired();

private:
    bool take(const SignInTarget &target);
    bool takeCtl(bool isStaff, bool keep);
    void follow(Job<void> *tokens);
    void askPortal(const Problem &refusal);
    Problem explained(Problem problem, const PortalSignInPage &page = {}) const;
    void readUser();
    void checkRole();
    void complete();
    void end(const std::optional<Problem> &problem);
    void restored(const Result<std::optional<Session>> &session, const SavedSignIn &saved);
    void deviceCodeChanged();
    void openStore(const QString &key);
    void lose();
    void leaveSession();
    void removeKept();

    Network &m_network;
    GatewaySwitch &m_gateway;
    ControlPlane &m_controlPlane;
    CredentialStore &m_store;
    SavedSignIns &m_saved;
    DeviceCodeSignIn m_deviceCode;
    QList<IdentityProvider> m_identityProviders;

    SignInTarget m_target;
    QPointer<JobBase> m_job;
    QPointer<JobBase> m_probe;
    User m_user;
    std::optional<Problem> m_problem;

    std::optional<SavedSignIn> m_current; ///< the entry of the present sign-in
    std::unique_ptr<StoredSession> m_stored; ///< where it is kept
    QPointer<JobBase> m_keeping;
    bool m_isKept = false;
    bool m_isBorrowed = false; ///< another program's session, which is not ours to end
    std::optional<Problem> m_keepProblem;
    std::optional<Problem> m_farewellProblem;
};

} // namespace byoc
