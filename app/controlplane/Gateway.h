// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/HttpClient.h"

namespace byoc {

/// How the control plane is reached: directly with a bearer token, or through a provider's portal.
/// The typed API (ControlPlane) does not know which.
class Gateway : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Sends one call, signed in as the present user. Path segments follow the version prefix.
    /// Ends with Problem::Kind::SignIn if the person has to sign in again.
    virtual Job<HttpReply> *send(HttpRequest request) = 0;

    /// Whether such a call gets through at all, whoever is signed in.
    virtual bool allows(HttpRequest::Verb verb, const QStringList &path) const
    {
        Q_UNUSED(verb)
        Q_UNUSED(path)
        return true;
    }

    virtual bool isSignedIn() const = 0;
    /// Host name for texts, e.g. "api.omnistrate.cloud".
    virtual QString host() const = 0;
    /// Root of the control plane, without the version prefix: identifies it in the journal.
    virtual QUrl origin() const = 0;

signals:
    void signedInChanged();
};

} // namespace byoc
