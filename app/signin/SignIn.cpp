// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "signin/SignIn.h"

namespace byoc {

using namespace Qt::StringLiterals;

SignIn::SignIn(DirectGateway &gateway, ControlPlane &controlPlane, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_controlPlane(controlPlane)
{
    connect(&m_gateway, &Gateway::signedInChanged, this, [this] {
        const bool lost = !m_gateway.isSignedIn() && !m_user.id.isEmpty();
        if (!lost)
            return;
        m_user = {};
        emit changed();
        emit expired();
    });
}

QString SignIn::address() const
{
    const QUrl origin = m_gateway.origin();
    return origin.scheme() == "https"_L1 ? origin.authority() : origin.toString();
}

QString SignIn::addressFault(const QString &address)
{
    const Result<QUrl> origin = DirectGateway::parseOrigin(address);
    return origin ? QString() : origin.error().what + u' ' + origin.error().advice;
}

bool SignIn::takeAddress(const QString &address)
{
    cancel();
    const Result<QUrl> origin = DirectGateway::parseOrigin(address);
    if (!origin) {
        end(origin.error());
        return false;
    }
    m_user = {};
    m_problem.reset();
    m_gateway.setOrigin(*origin);
    return true;
}

void SignIn::withPassword(const QString &address, const QString &email, const Secret &password)
{
    if (takeAddress(address))
        follow(m_gateway.signIn(email.trimmed(), password));
}

void SignIn::withApiKey(const QString &address, const Secret &key)
{
    if (takeAddress(address))
        follow(m_gateway.signInWithApiKey(key));
}

void SignIn::follow(Job<void> *tokens)
{
    m_job = tokens;
    emit changed();
    tokens->then(this, [this, tokens](const Result<void> &signedIn) {
        if (m_job != tokens)
            return;
        if (signedIn) {
            readUser();
            return;
        }
        Problem problem = signedIn.error();
        // Wrong credentials arrive as 400 or 401 (control-plane-api.md 2).
        if (problem.kind == Problem::Kind::Input || problem.kind == Problem::Kind::SignIn) {
            problem.kind = Problem::Kind::SignIn;
            problem.what = tr("The sign-in was not accepted.");
            problem.advice = tr("Check what you entered, and that it belongs to %1.").arg(host());
            problem.canRetry = false;
        } else if (problem.kind == Problem::Kind::NotFound) {
            problem.what = tr("%1 is not a control plane.").arg(host());
            problem.advice = tr("Check the address with the provider.");
        }
        end(problem);
    });
}

void SignIn::readUser()
{
    Job<User> *job = m_controlPlane.user();
    m_job = job;
    job->then(this, [this, job](const Result<User> &user) {
        if (m_job != job)
            return;
        if (user)
            m_user = *user;
        end(user ? std::nullopt : std::optional(user.error()));
    });
}

void SignIn::end(const std::optional<Problem> &problem)
{
    m_job = nullptr;
    m_problem = problem;
    if (m_problem && m_problem->kind == Problem::Kind::Cancelled)
        m_problem.reset();
    emit changed();
}

void SignIn::cancel()
{
    const QPointer<JobBase> job = m_job;
    m_job = nullptr;
    if (job) {
        job->cancel();
        emit changed();
    }
}

void SignIn::signOut()
{
    cancel();
    m_user = {};
    m_problem.reset();
    m_gateway.signOut();
    emit changed();
}

} // namespace byoc
