// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "signin/DeviceCode.h"

#include "controlplane/JsonReader.h"
#include "secrets/Redactor.h"
#include "text/VisibleText.h"

#include <QHostAddress>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DefaultInterval = 5; // RFC 8628 section 3.2
constexpr qint64 LongestInterval = 60;
constexpr qint64 SlowDownStep = 5; // section 3.5
constexpr qint64 DefaultLifetime = 15 * 60;
constexpr qint64 LongestLifetime = 60 * 60;
constexpr qint64 RequestSeconds = 30;
constexpr qint64 TickSeconds = 10;
constexpr int LongestUserCode = 40;
constexpr int LongestDeviceCode = 4096;
constexpr int LongestUrl = 2000;
constexpr qint64 LongestCodeAnswer = 64 * 1024;
constexpr qint64 LongestTokenAnswer = 256 * 1024;

bool isSafeAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    const bool isThisComputer =
        url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisComputer);
}

bool isSameServer(const QUrl &a, const QUrl &b)
{
    const auto name = [](const QUrl &url) {
        const QString host = url.host();
        return host.startsWith("www."_L1) ? host.sliced(4) : host;
    };
    return a.scheme() == b.scheme() && name(a) == name(b) && a.port() == b.port();
}

/// A page that the provider names, or nothing if it is none of the provider's.
QUrl ownPage(const IdentityProvider &provider, const QJsonValue &answer)
{
    const QString text = answer.toString();
    if (text.isEmpty() || text.size() > LongestUrl)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool isOwn = isSafeAddress(url)
        && (isSameServer(url, provider.verificationUrl) || isSameServer(url, provider.deviceUrl));
    return isOwn ? url : QUrl();
}

/// Whole seconds; some write them as text. Nothing: it is neither.
std::optional<qint64> secondsOf(const QJsonValue &value)
{
    if (value.isDouble())
        return qint64(std::clamp(value.toDouble(), -1e9, 1e9));
    bool isNumber = false;
    const qint64 seconds = value.toString().toInt(&isNumber);
    return isNumber ? std::optional(seconds) : std::nullopt;
}

enum class Verdict { Pending, SlowDown, Expired, Denied, Trouble, Refused };

/// What an answer that is no success means. The text decides first: the control plane hands on what
/// the identity provider said inside errors of its own, under various statuses.
Verdict judge(const IdentityProvider &provider, const Problem &problem, const HttpReply &refusal)
{
    const auto says = [&refusal](QByteArrayView words) { return refusal.body.contains(words); };
    if (says("slow_down"))
        return Verdict::SlowDown; // before "403 Forbidden": Google says both
    if (says("expired_token"))
        return Verdict::Expired;
    if (says("access_denied") || says("authorization_declined")) // the latter is Entra's
        return Verdict::Denied;
    // GitHub's "not yet" is a success without a token, which the control plane complains of.
    const bool isGitHub = provider.name.contains("GitHub"_L1, Qt::CaseInsensitive);
    if (says("authorization_pending") || says("428 Precondition Required") || refusal.status == 428
        || (isGitHub && says("Invalid request: empty access token")))
        return Verdict::Pending;
    if (says("403 Forbidden") || refusal.status == 403)
        return Verdict::Denied;
    switch (problem.kind) {
    case Problem::Kind::Network:
    case Problem::Kind::Server:
    case Problem::Kind::Throttled:
        return Verdict::Trouble;
    default:
        return Verdict::Refused;
    }
}

} // namespace

DeviceCodeSignIn::DeviceCodeSignIn(Network &network, QObject *parent)
    : DeviceCodeSignIn(network, DeviceCodeTime(), parent)
{
}

DeviceCodeSignIn::DeviceCodeSignIn(Network &network, DeviceCodeTime time, QObject *parent)
    : QObject(parent)
    , m_http(network)
    , m_time(std::move(time))
{
    m_pollTimer.setSingleShot(true);
    m_pollTimer.setTimerType(Qt::PreciseTimer); // others may be early, and early is too fast
    m_tickTimer.setSingleShot(true);
    connect(&m_pollTimer, &QTimer::timeout, this, &DeviceCodeSignIn::poll);
    connect(&m_tickTimer, &QTimer::timeout, this, &DeviceCodeSignIn::tick);
}

void DeviceCodeSignIn::start(const IdentityProvider &provider, const QUrl &controlPlaneBase)
{
    m_provider = provider;
    m_http.setBaseUrl(controlPlaneBase);
    if (provider.clientId.isEmpty() || !isSafeAddress(provider.deviceUrl)
        || !isSafeAddress(controlPlaneBase)) {
        end(State::Failed,
            Problem::input(tr("Signing in with %1 is not set up.").arg(provider.label),
                           tr("Use another way to sign in, or ask whoever gave you this "
                              "program.")));
        return;
    }
    askForCode();
}

void DeviceCodeSignIn::renew()
{
    if (m_provider.name.isEmpty() || m_state == State::AskingForCode || m_state == State::Done)
        return;
    start(IdentityProvider(m_provider), m_http.baseUrl());
}

void DeviceCodeSignIn::cancel()
{
    const bool changes = m_state != State::Idle;
    forget();
    m_state = State::Idle;
    if (changes)
        emit changed();
}

void DeviceCodeSignIn::forget()
{
    m_pollTimer.stop();
    m_tickTimer.stop();
    if (const QPointer<HttpJob> job = std::exchange(m_job, nullptr))
        job->cancel();
    m_deviceCode.clear();
    m_userCode.clear();
    m_verificationUrl.clear();
    m_verificationUrlComplete.clear();
    m_expiresAt = {};
    m_tokens = {};
    m_trouble.reset();
    m_problem.reset();
    m_failures = 0;
}

void DeviceCodeSignIn::end(State state, const std::optional<Problem> &problem)
{
    forget();
    m_state = state;
    m_problem = problem;
    emit changed();
}

TokenPair DeviceCodeSignIn::takeTokens()
{
    return std::exchange(m_tokens, {});
}

qint64 DeviceCodeSignIn::millisecondsLeft() const
{
    if (m_state != State::Waiting)
        return 0;
    const qint64 byClock = m_time.now().msecsTo(m_expiresAt);
    return std::max<qint64>(0, std::min<qint64>(byClock, m_lifetime.remainingTime()));
}

int DeviceCodeSignIn::secondsLeft() const
{
    const qint64 second = inMilliseconds(1);
    return int((millisecondsLeft() + second - 1) / second);
}

// --- the code

void DeviceCodeSignIn::askForCode()
{
    forget();
    HttpRequest request;
    request.action = tr("asking for a sign-in code");
    request.verb = HttpRequest::Verb::Post;
    request.url = m_provider.deviceUrl;
    request.maxReplyBytes = LongestCodeAnswer;
    request.deadline = RequestSeconds * m_time.second;
    if (m_provider.encoding == IdentityProvider::Encoding::Json) {
        request.body =
            QJsonObject{{u"client_id"_s, m_provider.clientId}, {u"scope"_s, m_provider.scope}};
    } else {
        request.form =
            QUrlQuery{{u"client_id"_s, m_provider.clientId}, {u"scope"_s, m_provider.scope}};
    }
    HttpJob *job = m_http.send(std::move(request));
    m_job = job;
    m_state = State::AskingForCode;
    job->then(this, [this, job](const Result<HttpReply> &reply) {
        if (m_job != job)
            return;
        m_job = nullptr;
        codeAnswered(reply, job->refusal());
    });
    emit changed();
}

void DeviceCodeSignIn::codeAnswered(const Result<HttpReply> &reply, const HttpReply &refusal)
{
    if (!reply) {
        end(State::Failed, withoutCode(reply.error(), refusal));
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(reply->body);
    if (!document.isObject()) {
        end(State::Failed, unknownForm(*reply, tr("The answer is no JSON object.")));
        return;
    }
    const QJsonObject answer = document.object();
    if (answer.contains("error"_L1)) { // GitHub refuses with status 200
        Problem problem;
        problem.kind = Problem::Kind::Input;
        problem.where = tr("%1: %2", "host: what was being done").arg(reply->host, reply->action);
        end(State::Failed, withoutCode(problem, *reply));
        return;
    }

    const QString deviceCode = answer.value("device_code"_L1).toString();
    const QString userCode = answer.value("user_code"_L1).toString().trimmed();
    const std::optional<qint64> lifetime = answer.contains("expires_in"_L1)
        ? secondsOf(answer.value("expires_in"_L1))
        : DefaultLifetime;
    QString fault;
    if (deviceCode.isEmpty() || deviceCode.size() > LongestDeviceCode)
        fault = u"device_code"_s;
    else if (userCode.isEmpty()
             || visibleText(userCode, LongestUserCode + 1, true).size() > LongestUserCode)
        fault = u"user_code"_s;
    else if (!lifetime || *lifetime <= 0)
        fault = u"expires_in"_s;
    // The standard says _uri, Google says _url.
    QUrl page = ownPage(m_provider, answer.value("verification_uri"_L1));
    if (page.isEmpty())
        page = ownPage(m_provider, answer.value("verification_url"_L1));
    if (page.isEmpty() && isSafeAddress(m_provider.verificationUrl))
        page = m_provider.verificationUrl;
    if (fault.isEmpty() && page.isEmpty())
        fault = u"verification_uri"_s;
    if (!fault.isEmpty()) {
        end(State::Failed,
            unknownForm(*reply, tr("The field %1 is missing or out of bounds.").arg(fault)));
        return;
    }

    m_deviceCode = Secret(deviceCode);
    Redactor::rememberToken(m_deviceCode);
    m_userCode = visibleText(userCode, LongestUserCode, true);
    m_verificationUrl = page;
    m_verificationUrlComplete = ownPage(m_provider, answer.value("verification_uri_complete"_L1));
    m_interval = std::clamp(secondsOf(answer.value("interval"_L1)).value_or(DefaultInterval),
                            qint64(1), LongestInterval);
    const qint64 good = inMilliseconds(std::min(*lifetime, LongestLifetime));
    m_expiresAt = m_time.now().addMSecs(good);
    m_lifetime.setRemainingTime(good);
    m_state = State::Waiting;
    planPoll();
    tick();
}

Problem DeviceCodeSignIn::withoutCode(Problem problem, const HttpReply &answer) const
{
    problem.canRetry = true;
    switch (problem.kind) {
    case Problem::Kind::Network:
    case Problem::Kind::Tls:
    case Problem::Kind::Server:
    case Problem::Kind::Throttled:
    case Problem::Kind::Cancelled:
        return problem;
    case Problem::Kind::Protocol:
        problem.advice = tr("A network sign-in page may be in the way. Open a page in your browser "
                            "to check, then try again.");
        return problem;
    default:
        break;
    }
    problem.kind = Problem::Kind::SignIn;
    problem.what = tr("%1 gives this program no code to sign in with.").arg(m_provider.label);
    problem.advice = tr("Use another way to sign in, or ask the provider's support whether this "
                        "one is set up.");
    const QJsonObject error = QJsonDocument::fromJson(answer.body).object();
    for (const QString &key : {u"error"_s, u"error_description"_s}) {
        const QString words = visibleText(redact(error.value(key).toString()), 500);
        if (!words.isEmpty())
            problem.detail += (problem.detail.isEmpty() ? QString() : u"\n"_s) + words;
    }
    return problem;
}

Problem DeviceCodeSignIn::unknownForm(const HttpReply &reply, const QString &detail) const
{
    Problem problem;
    problem.kind = Problem::Kind::Protocol;
    problem.what = tr("%1 gave an unexpected answer.").arg(reply.host);
    problem.where = tr("%1: %2", "host: what was being done").arg(reply.host, reply.action);
    problem.detail = detail;
    return withoutCode(problem, reply);
}

// --- waiting for the person

void DeviceCodeSignIn::tick()
{
    if (m_state != State::Waiting)
        return;
    const qint64 left = millisecondsLeft();
    if (left == 0 && !m_job) { // an answer that is on its way still counts
        end(State::Expired);
        return;
    }
    if (left > 0)
        m_tickTimer.start(int(std::min(left, inMilliseconds(TickSeconds))));
    emit changed();
}

void DeviceCodeSignIn::planPoll()
{
    qint64 seconds = m_interval;
    for (int i = 0; i < m_failures && seconds < LongestInterval; ++i)
        seconds = std::min(2 * seconds, LongestInterval); // RFC 8628 section 3.5
    const qint64 asked = m_trouble ? m_trouble->retryAfterSeconds.value_or(0) : 0;
    m_notBefore.setRemainingTime(inMilliseconds(std::max(m_interval, asked)), Qt::PreciseTimer);
    m_pollTimer.start(int(inMilliseconds(std::max(seconds, asked))));
}

void DeviceCodeSignIn::checkNow()
{
    if (m_state != State::Waiting || m_job)
        return;
    if (millisecondsLeft() == 0) {
        end(State::Expired);
        return;
    }
    const qint64 wait = m_notBefore.remainingTime();
    if (wait < m_pollTimer.remainingTime())
        m_pollTimer.start(int(wait));
}

void DeviceCodeSignIn::poll()
{
    if (m_state != State::Waiting || m_job)
        return;
    if (millisecondsLeft() == 0) {
        end(State::Expired);
        return;
    }
    HttpRequest request;
    request.action = tr("signing in");
    request.verb = HttpRequest::Verb::Post;
    request.path = {u"login-with-identity-provider"_s};
    request.body = QJsonObject{{u"identityProviderName"_s, m_provider.name},
                               {u"deviceCode"_s, m_deviceCode.revealText()}};
    request.maxReplyBytes = LongestTokenAnswer;
    request.deadline = RequestSeconds * m_time.second;
    HttpJob *job = m_http.send(std::move(request));
    m_job = job;
    job->then(this, [this, job](const Result<HttpReply> &reply) {
        if (m_job != job)
            return;
        m_job = nullptr;
        pollAnswered(reply, job->refusal());
    });
}

void DeviceCodeSignIn::pollAnswered(const Result<HttpReply> &reply, const HttpReply &refusal)
{
    if (reply) {
        accept(*reply);
        return;
    }
    const Problem &problem = reply.error();
    switch (judge(m_provider, problem, refusal)) {
    case Verdict::SlowDown:
        m_interval += SlowDownStep;
        [[fallthrough]];
    case Verdict::Pending:
        m_failures = 0;
        m_trouble.reset();
        break;
    case Verdict::Trouble:
        ++m_failures;
        m_trouble = problem;
        break;
    case Verdict::Expired:
        end(State::Expired);
        return;
    case Verdict::Denied:
        end(State::Denied, declined(problem));
        return;
    case Verdict::Refused:
        // What a dead code is told has many forms.
        if (millisecondsLeft() == 0)
            end(State::Expired);
        else
            end(State::Failed, notAccepted(problem));
        return;
    }
    planPoll();
    tick();
}

void DeviceCodeSignIn::accept(const HttpReply &reply)
{
    const Result<QJsonObject> object = jsonObject(reply);
    if (!object) {
        end(State::Failed, notAccepted(object.error()));
        return;
    }
    JsonReader reader(*object, {});
    const QString access = reader.string(u"jwtToken"_s);
    const QString refresh = reader.optionalString(u"refreshToken"_s);
    if (access.isEmpty())
        reader.addFault(u"jwtToken is empty"_s);
    if (!reader.fault().isEmpty()) {
        end(State::Failed, notAccepted(unexpectedAnswer(reply, reader.fault())));
        return;
    }
    forget();
    m_tokens = {Secret(access), Secret(refresh)};
    Redactor::rememberToken(m_tokens.access);
    Redactor::rememberToken(m_tokens.refresh);
    m_state = State::Done;
    emit changed();
}

Problem DeviceCodeSignIn::declined(const Problem &cause) const
{
    Problem problem = cause;
    problem.kind = Problem::Kind::SignIn;
    problem.what = tr("The sign-in was declined.");
    problem.advice = tr("Either it was declined on the page of %1, or your user there may not sign "
                        "in at %2. If it was a mistake, get a new code.")
                         .arg(m_provider.label, m_http.baseUrl().host());
    problem.canRetry = true;
    problem.retryAfterSeconds.reset();
    return problem;
}

Problem DeviceCodeSignIn::notAccepted(Problem problem) const
{
    problem.canRetry = true;
    if (problem.kind == Problem::Kind::Protocol || problem.kind == Problem::Kind::Tls)
        return problem;
    problem.kind = Problem::Kind::SignIn;
    problem.what = tr("%1 does not accept this sign-in with %2.")
                       .arg(m_http.baseUrl().host(), m_provider.label);
    problem.advice = tr("Check that your user there belongs to your organisation. Otherwise use "
                        "another way to sign in, or ask the provider's support.");
    return problem;
}

} // namespace byoc
