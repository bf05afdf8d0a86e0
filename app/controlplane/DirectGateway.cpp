// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/DirectGateway.h"

#include "controlplane/JsonReader.h"
#include "secrets/Redactor.h"

#include <QHostAddress>
#include <QJsonDocument>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr auto VersionPrefix = "2022-09-01-00"_L1;
// The e-mail that stands for "the password is an API key" (control-plane-api.md 2).
constexpr auto ApiKeyUser = "apikey@apikeys.invalid"_L1;
constexpr qint64 RenewAheadSeconds = 5 * 60;

/// Lifetime by the token's own words: `exp` minus `iat`, or minus now. 0: it does not say.
qint64 lifetimeSeconds(const QString &jwt)
{
    const QStringList parts = jwt.split(u'.');
    if (parts.size() != 3)
        return 0;
    const QByteArray payload =
        QByteArray::fromBase64(parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    const qint64 ends = claims.value("exp"_L1).toInteger();
    if (ends <= 0)
        return 0;
    // `iat` keeps a wrong clock on this computer from making every token look stale.
    const qint64 issued = claims.value("iat"_L1).toInteger(QDateTime::currentSecsSinceEpoch());
    return qMax(qint64(0), ends - issued);
}

/// Whether a failed renewal means that the session is over, and not just that it did not work.
bool isRefusal(Problem::Kind kind)
{
    return kind == Problem::Kind::SignIn || kind == Problem::Kind::Input
        || kind == Problem::Kind::Permission || kind == Problem::Kind::NotFound;
}

bool isThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

} // namespace

/// One call with a token: renews it first when it ends soon, and once more after a 401, which
/// means that the work was not done.
class DirectGateway::AuthorisedJob : public Job<HttpReply>
{
public:
    AuthorisedJob(DirectGateway &gateway, HttpRequest request)
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
        m_gateway.ensureToken(renew)->then(this, [this](const Result<void> &ready) {
            if (isFinished())
                return;
            if (m_sessionNumber != m_gateway.m_sessionNumber
                || (!ready && isRefusal(ready.error().kind)))
                finish(fail(m_gateway.signInNeeded()));
            else if (!ready)
                finish(fail(ready.error()));
            else
                send();
        });
    }

    void send()
    {
        ++m_sendings;
        m_tokenNumber = m_gateway.m_tokenNumber;
        m_request.bearer = m_gateway.m_token;
        m_http = m_gateway.m_http.send(m_request);
        m_http->then(this, [this](const Result<HttpReply> &reply) {
            if (isFinished())
                return;
            const bool refused = !reply && reply.error().kind == Problem::Kind::SignIn;
            const bool isPresentToken = m_tokenNumber == m_gateway.m_tokenNumber;
            if (refused && m_sendings == 1) {
                prepare(isPresentToken); // else another call has renewed it already
                return;
            }
            if (refused && isPresentToken)
                m_gateway.dropTokens();
            finish(reply);
        });
        connect(m_http, &HttpJob::progress, this, &JobBase::progress);
    }

    DirectGateway &m_gateway;
    HttpRequest m_request;
    QPointer<HttpJob> m_http;
    int m_sessionNumber;
    int m_tokenNumber = 0;
    int m_sendings = 0;
};

DirectGateway::DirectGateway(Network &network, const QUrl &origin, QObject *parent)
    : Gateway(parent)
    , m_http(network)
{
    setOrigin(origin);
    m_renewalTimer.setSingleShot(true);
    connect(&m_renewalTimer, &QTimer::timeout, this, [this] { ensureToken(true); });
}

void DirectGateway::setOrigin(const QUrl &origin)
{
    if (origin == m_origin)
        return;
    signOut();
    m_origin = origin;
    QUrl base = origin;
    base.setPath(u'/' + VersionPrefix);
    m_http.setBaseUrl(base);
}

Result<QUrl> DirectGateway::parseOrigin(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return fail(Problem::input(tr("The address of the control plane is missing."),
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

Job<void> *DirectGateway::signIn(const QString &email, const Secret &password)
{
    Redactor::remember(password);
    m_apiKey.clear();
    HttpRequest request;
    request.action = tr("signing in");
    request.verb = HttpRequest::Verb::Post;
    request.path = {u"signin"_s};
    request.body = QJsonObject{{u"email"_s, email}, {u"password"_s, password.revealText()}};
    return requestTokens(std::move(request));
}

Job<void> *DirectGateway::signInWithApiKey(const Secret &key)
{
    Redactor::remember(key);
    return signIn(ApiKeyUser, key)->then(this, [this, key](const Result<void> &signedIn) {
        if (signedIn && isSignedIn())
            m_apiKey = key;
    });
}

void DirectGateway::signOut()
{
    ++m_sessionNumber;
    if (m_renewal)
        m_renewal->cancel();
    m_apiKey.clear();
    dropTokens();
}

void DirectGateway::dropTokens()
{
    const bool wasSignedIn = isSignedIn();
    m_token.clear();
    m_refreshToken.clear();
    m_renewalTimer.stop();
    if (wasSignedIn)
        emit signedInChanged();
}

Job<void> *DirectGateway::requestTokens(HttpRequest request)
{
    return DerivedJob<void>::from<HttpReply>(
        m_http.send(std::move(request)),
        [this](const HttpReply &reply) { return storeTokens(reply); });
}

Result<void> DirectGateway::storeTokens(const HttpReply &reply)
{
    const Result<QJsonObject> object = jsonObject(reply);
    if (!object)
        return fail(object.error());
    JsonReader reader(*object, {});
    const QString token = reader.string(u"jwtToken"_s);
    const QString refreshToken = reader.optionalString(u"refreshToken"_s);
    if (!reader.fault().isEmpty())
        return fail(unexpectedAnswer(reply, reader.fault()));

    ++m_tokenNumber;
    m_token = Secret(token);
    m_refreshToken = Secret(refreshToken);
    Redactor::remember(m_token);
    Redactor::remember(m_refreshToken);
    m_tokenIssued = QDateTime::currentDateTimeUtc();
    m_tokenLifetimeSeconds = lifetimeSeconds(token);
    scheduleRenewal();
    emit signedInChanged();
    return {};
}

bool DirectGateway::tokenEndsSoon() const
{
    if (m_tokenLifetimeSeconds == 0) // it does not say: a 401 will
        return false;
    const qint64 ahead = qMin(RenewAheadSeconds, m_tokenLifetimeSeconds / 5);
    return m_tokenIssued.secsTo(QDateTime::currentDateTimeUtc()) >= m_tokenLifetimeSeconds - ahead;
}

void DirectGateway::scheduleRenewal()
{
    if (m_tokenLifetimeSeconds == 0)
        return;
    const qint64 ahead = qMin(RenewAheadSeconds, m_tokenLifetimeSeconds / 5);
    const qint64 seconds = qMax(qint64(1), m_tokenLifetimeSeconds - ahead);
    m_renewalTimer.start(std::chrono::seconds(qMin(seconds, qint64(24 * 3600))));
}

Job<void> *DirectGateway::ensureToken(bool force)
{
    if (m_renewal && !m_renewal->isFinished())
        return m_renewal;
    if (isSignedIn() && !force && !tokenEndsSoon()) {
        auto *ready = new Job<void>(this);
        ready->finish({});
        return ready;
    }

    HttpRequest request;
    request.verb = HttpRequest::Verb::Post;
    request.action = tr("renewing the sign-in");
    if (!m_refreshToken.isEmpty()) {
        request.path = {u"refresh-token"_s};
        request.body = QJsonObject{{u"refreshToken"_s, m_refreshToken.revealText()}};
    } else if (!m_apiKey.isEmpty()) {
        request.path = {u"signin"_s};
        request.body =
            QJsonObject{{u"email"_s, QString(ApiKeyUser)}, {u"password"_s, m_apiKey.revealText()}};
    } else {
        dropTokens();
        auto *refused = new Job<void>(this);
        refused->finish(fail(signInNeeded()));
        return refused;
    }
    m_renewal = requestTokens(std::move(request));
    m_renewal->then(this, [this](const Result<void> &renewed) {
        if (!renewed && isRefusal(renewed.error().kind))
            dropTokens();
    });
    return m_renewal;
}

Problem DirectGateway::signInNeeded() const
{
    Problem problem;
    problem.kind = Problem::Kind::SignIn;
    problem.what = tr("You are not signed in any more.");
    problem.where = host();
    problem.advice = tr("Sign in again. Nothing that you entered is lost.");
    problem.canRetry = true;
    return problem;
}

Job<HttpReply> *DirectGateway::send(HttpRequest request)
{
    return new AuthorisedJob(*this, std::move(request));
}

} // namespace byoc
