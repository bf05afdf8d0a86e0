// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/HttpClient.h"
#include "signin/IdentityProvider.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QTimer>

#include <functional>

namespace byoc {

/// What a control plane gives for a successful sign-in.
struct TokenPair
{
    Secret access;
    Secret refresh; ///< empty: there is none
};

/// How time passes, for tests.
struct DeviceCodeTime
{
    std::chrono::milliseconds second{1000}; ///< how long what the protocol calls a second takes
    std::function<QDateTime()> now = QDateTime::currentDateTimeUtc; ///< the wall clock
};

/// Signs in by device code (RFC 8628): asks an identity provider for a code, which the person
/// enters in a browser anywhere, and asks the control plane until that has happened
/// (control-plane-api.md 2.1).
///
/// - One question at a time, and the next not before the interval after the last answer. It
///   begins with what the provider wants (5 s if it does not say, 1 … 60 s) and grows by 5 s
///   with each `slow_down`, for good.
/// - A failing network or server ends nothing: the questions go on, less often, until the code
///   expires. That is by the wall clock, so a suspended computer does not keep a dead code.
/// - What the provider answers is not trusted: everything is bounded, and a verification page
///   that is not one of its known hosts is replaced by the known page.
///
/// Addresses must be https, or http to this computer. GUI thread.
class DeviceCodeSignIn : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< nothing was asked for, or it was cancelled
        AskingForCode,
        Waiting, ///< for the person; there is a code
        Expired, ///< the code was not used in time
        Denied, ///< by the person or the control plane; problem() says more
        Failed, ///< problem() says why
        Done, ///< takeTokens()
    };
    Q_ENUM(State)

    /// `network` is borrowed and must outlive this.
    explicit DeviceCodeSignIn(Network &network, QObject *parent = nullptr);
    DeviceCodeSignIn(Network &network, DeviceCodeTime time, QObject *parent = nullptr);

    /// Asks for a code; what was under way is cancelled. `controlPlaneBase`: root of all paths,
    /// e.g. https://api.omnistrate.cloud/2022-09-01-00
    void start(const IdentityProvider &provider, const QUrl &controlPlaneBase);
    /// Asks for another code, for the same. Nothing while the first is on its way or when done.
    void renew();
    /// Back to Idle, from any state; whatever there is, is forgotten.
    void cancel();
    /// The person may have finished: asks at once if the interval is over. Never more often.
    void checkNow();

    State state() const { return m_state; }
    const IdentityProvider &provider() const { return m_provider; }

    // While Waiting; they do not change until there is another code.
    QString userCode() const { return m_userCode; } ///< safe to show, 1 … 40 characters
    QUrl verificationUrl() const { return m_verificationUrl; }
    /// The same page with the code filled in; empty: the provider has none.
    QUrl verificationUrlComplete() const { return m_verificationUrlComplete; }
    QDateTime expiresAt() const { return m_expiresAt; } ///< by the wall clock, UTC
    int secondsLeft() const; ///< rounded up

    /// Why the last question was not answered; the questions go on. For a while only.
    std::optional<Problem> trouble() const { return m_trouble; }
    /// In Denied and Failed.
    std::optional<Problem> problem() const { return m_problem; }
    /// In Done, once: the second time they are empty.
    TokenPair takeTokens();

signals:
    /// Anything above; while Waiting at least every ten seconds, so a countdown stays right.
    void changed();

private:
    void askForCode();
    void codeAnswered(const Result<HttpReply> &reply, const HttpReply &refusal);
    void poll();
    void pollAnswered(const Result<HttpReply> &reply, const HttpReply &refusal);
    void accept(const HttpReply &reply);
    void planPoll();
    void tick();
    void end(State state, const std::optional<Problem> &problem = {});
    void forget();
    qint64 millisecondsLeft() const;
    qint64 inMilliseconds(qint64 seconds) const { return seconds * m_time.second.count(); }
    Problem declined(const Problem &cause) const;
    Problem withoutCode(Problem problem, const HttpReply &answer) const;
    Problem notAccepted(Problem problem) const;
    Problem unknownForm(const HttpReply &reply, const QString &detail) const;

    HttpClient m_http;
    DeviceCodeTime m_time;
    IdentityProvider m_provider;
    State m_state = State::Idle;
    QPointer<HttpJob> m_job;

    Secret m_deviceCode;
    QString m_userCode;
    QUrl m_verificationUrl;
    QUrl m_verificationUrlComplete;
    QDateTime m_expiresAt;
    QDeadlineTimer m_lifetime; ///< the same, for when the wall clock is set back
    TokenPair m_tokens;
    std::optional<Problem> m_trouble;
    std::optional<Problem> m_problem;

    qint64 m_interval = 0; ///< seconds between an answer and the next question
    int m_failures = 0; ///< questions without an answer, since the last with one
    QDeadlineTimer m_notBefore; ///< for the next question
    QTimer m_pollTimer;
    QTimer m_tickTimer;
};

} // namespace byoc
