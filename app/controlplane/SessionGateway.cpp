// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/SessionGateway.h"

#include "controlplane/JsonReader.h"
#include "secrets/Redactor.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

/// Of renewals that no call needs: a token that ends at once is no reason for one a second.
constexpr std::chrono::seconds BetweenRenewals{30};

/// Whether a failed renewal means that the session is over, and not just that it did not work.
bool isRefusal(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::SignIn:
    case Problem::Kind::Input:
    case Problem::Kind::Permission:
    case Problem::Kind::NotFound:
        return !problem.isFromElsewhere;
    default:
        return false;
    }
}

bool isThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool isSame(const Secret &one, const Secret &other)
{
    return one.reveal() == other.reveal();
}

} // namespace

/// One call within the session: renews it first when it ends soon, and once more after a refusal,
/// which means that the work was not done.
class SessionGateway::AuthorisedJob : public Job<HttpReply>
{
public:
    AuthorisedJob(SessionGateway &gateway, HttpRequest request)
        : Job(&gateway)
        , m_gateway(gateway)
        , m_request(std::move(request))
        , m_sessionNumber(gateway.m_sessionNumber)
    {
        prepare(false);
    }

    void cancel() override
    {
        Job::cancel();
        if (m_http)
            m_http->cancel();
    }

private:
    void prepare(bool renew)
    {
        m_gateway.ensureSession(renew)->then(this, [this](const Result<void> &ready) {
            if (isFinished())
                return;
            if (m_sessionNumber != m_gateway.m_sessionNumber
                || (!ready && isRefusal(ready.error())))
                finish(fail(m_gateway.signInNeeded(m_request.action)));
            else if (!ready)
                finish(fail(notSent(ready.error())));
            else
                send();
        });
    }

    /// A problem of the renewal: the call itself was not sent, or its work was refused.
    static Problem notSent(Problem problem)
    {
        problem.wasNotSent = true;
        return problem;
    }

    void send()
    {
        ++m_sendings;
        m_tokenNumber = m_gateway.m_tokenNumber;
        m_http = m_gateway.m_http.send(m_gateway.authorised(m_request));
        m_http->then(this, [this, http = m_http.data()](const Result<HttpReply> &reply) {
            if (!isFinished())
                answered(reply, isSessionRefusal(reply, http->refusal()));
        });
        connect(m_http, &HttpJob::progress, this, &JobBase::progress);
    }

    /// Whether the call may be sent again with another token.
    bool isSessionRefusal(const Result<HttpReply> &reply, const HttpReply &refusal) const
    {
        const bool onlyReads = m_request.verb == HttpRequest::Verb::Get || m_request.onlyReads;
        return !reply && (onlyReads || !reply.error().isFromElsewhere)
            && m_gateway.isSessionRefusal(refusal);
    }

    void answered(const Result<HttpReply> &reply, bool isRefused)
    {
        const bool isPresentToken = m_tokenNumber == m_gateway.m_tokenNumber;
        if (!isRefused) {
            finish(reply);
        } else if (m_sendings == 1) {
            prepare(isPresentToken); // else another call has renewed it already
        } else {
            if (isPresentToken)
                m_gateway.drop();
            finish(fail(m_gateway.signInNeeded(m_request.action)));
        }
    }

    SessionGateway &m_gateway;
    HttpRequest m_request;
    QPointer<HttpJob> m_http;
    int m_sessionNumber;
    int m_tokenNumber = 0;
    int m_sendings = 0;
};

/// Renews the session once, for everybody.
class SessionGateway::RenewalJob : public Job<void>
{
public:
    explicit RenewalJob(SessionGateway &gateway)
        : Job(&gateway)
        , m_gateway(gateway)
    {
        ask();
    }

    void cancel() override
    {
        Job::cancel();
        if (m_current)
            m_current->cancel();
    }

private:
    void ask()
    {
        ++m_askings;
        Job<HttpReply> *http = m_gateway.m_http.send(m_gateway.renewal());
        m_current = http;
        http->then(this, [this](const Result<HttpReply> &reply) {
            if (isFinished())
                return;
            if (reply)
                renewed(*reply);
            else if (isRefusal(reply.error()) && m_askings == 1 && m_gateway.m_keeper)
                lookForNewer(reply.error());
            else
                finish(fail(reply.error()));
        });
    }

    void renewed(const HttpReply &reply)
    {
        Result<Session> session = m_gateway.readSession(reply);
        if (!session) {
            finish(fail(session.error()));
            return;
        }
        session->apiKey = m_gateway.m_session.apiKey;
        if (session->refreshToken.isEmpty())
            session->refreshToken = m_gateway.m_session.refreshToken;
        if (!m_gateway.m_keeper) {
            use(*session);
            return;
        }
        // Kept or not: the old token is dead, and the new one the only one there is. For that
        // reason the keeping goes on when this is cancelled: whoever comes back later needs it.
        m_current = nullptr;
        m_gateway.m_keeper->keep(*session)->then(
            this, [this, renewed = *session](const Result<void> &) { use(renewed); });
    }

    void use(const Session &session)
    {
        if (isFinished())
            return;
        m_gateway.setSession(session);
        finish({});
    }

    /// Another copy of the program may have used the refresh token, and kept what it got.
    void lookForNewer(const Problem &refusal)
    {
        Job<std::optional<Session>> *reread = m_gateway.m_keeper->reread();
        m_current = reread;
        reread->then(this, [this, refusal](const Result<std::optional<Session>> &kept) {
            if (isFinished())
                return;
            if (!kept || !*kept
                || isSame((*kept)->refreshToken, m_gateway.m_session.refreshToken)) {
                finish(fail(refusal));
                return;
            }
            m_gateway.setSession(**kept);
            if (m_gateway.m_session.endsSoon())
                ask();
            else
                finish({});
        });
    }

    SessionGateway &m_gateway;
    QPointer<JobBase> m_current;
    int m_askings = 0;
};

SessionGateway::SessionGateway(Network &network, QObject *parent)
    : Gateway(parent)
    , m_http(network)
{
    m_renewalTimer.setSingleShot(true);
    connect(&m_renewalTimer, &QTimer::timeout, this, [this] {
        if (m_session.endsSoon())
            ensureSession(false);
        else
            scheduleRenewal(); // the computer was asleep, or its clock was set
    });
}

void SessionGateway::setOrigin(const QUrl &origin)
{
    if (origin == m_origin)
        return;
    drop();
    m_origin = origin;
    m_http.setBaseUrl(origin);
    originChanged();
}

Result<QUrl> SessionGateway::parseOrigin(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return fail(Problem::input(tr("The address is missing."),
                                   tr("Enter a host name such as api.omnistrate.cloud.")));
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || !isWeb)
        return fail(Problem::input(tr("This is not a web address."),
                                   tr("Enter a host name such as api.omnistrate.cloud.")));
    if (url.scheme() == "http"_L1 && !isThisComputer(url))
        return fail(Problem::input(tr("This address is not secure."),
                                   tr("Your password would travel in the open. Use an address that "
                                      "begins with https.")));
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

Job<HttpReply> *SessionGateway::send(HttpRequest request)
{
    return new AuthorisedJob(*this, std::move(request));
}

bool SessionGateway::isSessionRefusal(const HttpReply &refusal) const
{
    return refusal.status == 401;
}

Job<void> *SessionGateway::begin(HttpRequest request, const Secret &apiKey)
{
    drop();
    return DerivedJob<void>::from<HttpReply>(
        m_http.send(std::move(request)), [this, apiKey](const HttpReply &reply) -> Result<void> {
            Result<Session> session = readSession(reply);
            if (!session)
                return fail(session.error());
            session->apiKey = apiKey;
            setSession(*session);
            return {};
        });
}

void SessionGateway::restore(const Session &session)
{
    ++m_sessionNumber;
    if (m_renewal)
        m_renewal->cancel();
    setSession(session);
}

void SessionGateway::setSession(const Session &session)
{
    ++m_tokenNumber;
    m_session = session;
    Redactor::remember(session.apiKey);
    for (const Secret &token : {session.accessToken, session.refreshToken})
        Redactor::rememberToken(token);
    sessionReplaced();
    scheduleRenewal();
    emit signedInChanged();
}

Job<void> *SessionGateway::signOut()
{
    const Session ended = m_session;
    drop();
    Job<void> *told = ended.isEmpty() ? nullptr : end(ended);
    if (!told) {
        told = new Job<void>(this);
        told->finish({});
    }
    return told;
}

void SessionGateway::drop()
{
    ++m_sessionNumber;
    if (m_renewal)
        m_renewal->cancel();
    const bool wasSignedIn = isSignedIn();
    m_session = {};
    m_renewalTimer.stop();
    sessionReplaced();
    if (wasSignedIn)
        emit signedInChanged();
}

void SessionGateway::scheduleRenewal()
{
    m_renewalTimer.stop();
    if (m_session.lifetimeSeconds == 0 || !m_session.canRenew())
        return;
    const qint64 seconds = qBound(qint64(1), m_session.secondsUntilRenewal(), qint64(24 * 3600));
    m_renewalTimer.start(std::max<std::chrono::milliseconds>(
        std::chrono::seconds(seconds), std::chrono::milliseconds(m_renewalRests.remainingTime())));
}

Job<void> *SessionGateway::ensureSession(bool force)
{
    if (m_renewal && !m_renewal->isFinished())
        return m_renewal;
    const bool mustRenew = force || m_session.endsSoon();
    if (isSignedIn() && mustRenew && m_session.canRenew()) {
        m_renewalRests = QDeadlineTimer(BetweenRenewals);
        m_renewal = new RenewalJob(*this);
        m_renewal->then(this, [this, force](const Result<void> &renewed) {
            if (renewed || !isRefusal(renewed.error()))
                return;
            if (force || m_session.hasEnded())
                drop();
            else // the present token is good to its end
                m_session.refreshToken.clear();
        });
        return m_renewal;
    }
    auto *decided = new Job<void>(this);
    if (isSignedIn() && !force && !m_session.hasEnded()) {
        decided->finish({});
    } else {
        drop();
        decided->finish(fail(signInNeeded({})));
    }
    return decided;
}

Problem SessionGateway::signInNeeded(const QString &action) const
{
    Problem problem;
    problem.kind = Problem::Kind::SignIn;
    problem.what = tr("You are not signed in any more.");
    problem.where =
        action.isEmpty() ? host() : tr("%1: %2", "host: what was being done").arg(host(), action);
    problem.advice = tr("Sign in again. Nothing that you entered is lost.");
    problem.canRetry = true;
    return problem;
}

} // namespace byoc
