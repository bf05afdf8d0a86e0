// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/HttpClient.h"

#include "controlplane/Network.h"
#include "controlplane/OneShotBody.h"
#include "secrets/Redactor.h"
#include "text/VisibleText.h"
#include "workstation/CertificateFile.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QSslCertificate>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array RetryDelays{300ms, 1200ms};
constexpr qint64 MaxErrorBodyBytes = 64 * 1024;
constexpr qint64 SinkBuffer = 1024 * 1024;

QByteArray toBytes(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return {};
}

/// QUrl leaves "+" alone, which servers read as a space.
QByteArray encoded(const QUrlQuery &query)
{
    return query.toString(QUrl::FullyEncoded).replace(u'+', "%2B"_L1).toLatin1();
}

QUrl resolve(const QUrl &base, const HttpRequest &request)
{
    QUrl url = request.url;
    if (url.isEmpty()) {
        QByteArray path = base.path(QUrl::FullyEncoded).toLatin1();
        for (const QString &segment : request.path)
            path += '/' + QUrl::toPercentEncoding(segment);
        url = base;
        url.setPath(QString::fromLatin1(path), QUrl::StrictMode);
    }
    if (!request.query.isEmpty())
        url.setQuery(QString::fromLatin1(encoded(request.query)), QUrl::StrictMode);
    return url;
}

QDateTime httpDate(const QByteArray &header)
{
    const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                                   u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return date.isValid() ? QDateTime(date.date(), date.time(), Qt::UTC) : QDateTime();
}

/// Retry-After is a number of seconds or a date (RFC 9110 section 10.2.3). A date counts from the
/// reply's own: this computer's clock may be wrong.
std::optional<int> retryAfter(const QNetworkReply &reply)
{
    constexpr qint64 Longest = 24 * 3600;
    const QByteArray header = reply.rawHeader("Retry-After"_ba);
    bool isNumber = false;
    const int seconds = header.trimmed().toInt(&isNumber);
    if (isNumber)
        return int(qBound(qint64(0), qint64(seconds), Longest));
    const QDateTime then = httpDate(header);
    const QDateTime now = httpDate(reply.rawHeader("Date"_ba));
    if (!then.isValid() || !now.isValid())
        return std::nullopt;
    return int(qBound(qint64(0), now.secsTo(then), Longest));
}

/// Whether it is about the proxy, given that there is one. Qt 6.4 tells most of what can happen
/// at a proxy by the general errors; the server's own name is then the proxy's business.
bool isProxyError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError:
        return true;
    default:
        return false;
    }
}

QString nameOf(const QNetworkProxy &proxy)
{
    return visibleText(u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port()), 300, true);
}

/// The one of several errors to speak of: what no other repair would help against comes first.
QSslError worstOf(const QList<QSslError> &errors)
{
    const auto rank = [](const QSslError &error) {
        switch (error.error()) {
        case QSslError::CertificateRevoked:
        case QSslError::CertificateBlacklisted:
            return 0;
        case QSslError::HostNameMismatch:
            return 1;
        case QSslError::CertificateExpired:
            return 2;
        case QSslError::CertificateNotYetValid:
            return 3;
        default:
            return 4;
        }
    };
    return *std::min_element(
        errors.cbegin(), errors.cend(),
        [&rank](const QSslError &one, const QSslError &other) { return rank(one) < rank(other); });
}

bool isAboutIssuer(QSslError::SslError error)
{
    switch (error) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return true;
    default:
        return false;
    }
}

} // namespace

QByteArray verbName(HttpRequest::Verb verb)
{
    switch (verb) {
    case HttpRequest::Verb::Get:
        return "GET"_ba;
    case HttpRequest::Verb::Post:
        return "POST"_ba;
    case HttpRequest::Verb::Put:
        return "PUT"_ba;
    case HttpRequest::Verb::Patch:
        return "PATCH"_ba;
    case HttpRequest::Verb::Delete:
        return "DELETE"_ba;
    }
    Q_UNREACHABLE();
}

namespace {

/// Keeps nothing: an API's cookies would be a second, unseen sign-in.
class NoCookies : public QNetworkCookieJar
{
public:
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

} // namespace

/// What a manager and its cookies need to live as long as anything uses them.
struct HttpConnections
{
    std::shared_ptr<QNetworkCookieJar> cookies;
    QNetworkAccessManager manager;
};

HttpClient::HttpClient(Network &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_cookies(std::make_shared<NoCookies>())
{
    forgetConnections();
    connect(&network, &Network::changed, this, &HttpClient::forgetConnections);
}

HttpClient::~HttpClient() = default;

void HttpClient::setCookies(QNetworkCookieJar *jar)
{
    jar->setParent(nullptr);
    m_cookies.reset(jar);
    forgetConnections();
}

// clearConnectionCache() would do, but a request that is under way then never ends.
void HttpClient::forgetConnections()
{
    m_connections = std::make_shared<HttpConnections>();
    m_connections->cookies = m_cookies;
    QNetworkAccessManager &manager = m_connections->manager;
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setAutoDeleteReplies(false);
    manager.setCookieJar(m_cookies.get());
    m_cookies->setParent(nullptr); // shared
    m_network.prepare(manager);
}

HttpJob *HttpClient::send(HttpRequest request)
{
    return new HttpJob(std::move(request), *this);
}

HttpJob::HttpJob(HttpRequest request, HttpClient &client)
    : m_request(std::move(request))
    , m_client(client)
    , m_url(resolve(client.m_base, m_request))
    , m_log(verbName(m_request.verb), m_url)
{
    setParent(&client);
    m_deadline.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { onTimeout(false); });
    connect(&m_silence, &QTimer::timeout, this, [this] { onTimeout(true); });
    QMetaObject::invokeMethod(this, &HttpJob::attempt, Qt::QueuedConnection);
}

HttpJob::~HttpJob()
{
    stopAttempt();
}

void HttpJob::cancel()
{
    Job::cancel();
    stopAttempt();
}

void HttpJob::stopAttempt()
{
    m_log.stopped(u"nobody waits for it any more"_s);
    m_deadline.stop();
    m_silence.stop();
    if (!m_reply)
        return;
    // abort() emits finished() at once: cut the connections before, not after.
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpJob::attempt()
{
    if (isFinished())
        return;
    ++m_attempts;
    m_log.begin(m_attempts, m_request.verb != HttpRequest::Verb::Get && !m_request.onlyReads);
    m_received.clear();
    m_receivedBytes = 0;
    m_tlsErrors.clear();
    m_deadline.start(m_request.deadline);
    m_client.m_network.whenReady(m_url, this, [this, attempt = m_attempts] {
        if (attempt == m_attempts && m_deadline.isActive())
            sendNow();
    });
}

void HttpJob::sendNow()
{
    QNetworkRequest request(m_url);
    request.setSslConfiguration(m_client.m_network.tls());
    request.setRawHeader("Accept"_ba, "application/json, application/vnd.goa.error"_ba);
    request.setRawHeader("User-Agent"_ba, "byoc-onboarding/" BYOC_VERSION);
    // Over HTTP/2, Qt 6.4 may never send the request that follows a dropped connection.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Compressed replies would dodge the size limit until they are unpacked.
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    if (!m_request.bearer.isEmpty())
        request.setRawHeader("Authorization"_ba, "Bearer " + m_request.bearer.reveal());

    m_connections = m_client.m_connections;
    QNetworkAccessManager &manager = m_connections->manager;
    if (m_request.verb != HttpRequest::Verb::Get) {
        // Without a body there is one of no bytes: Qt would send the request again otherwise.
        QByteArray bytes;
        if (m_request.form) {
            bytes = encoded(*m_request.form);
            request.setHeader(QNetworkRequest::ContentTypeHeader,
                              "application/x-www-form-urlencoded"_ba);
        } else if (m_request.body) {
            bytes = toBytes(*m_request.body);
            request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        }
        request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto *body = new OneShotBody(bytes, nullptr);
        m_reply = manager.sendCustomRequest(request, verbName(m_request.verb), body);
        body->setParent(m_reply);
        m_body = body;
    } else {
        m_reply = manager.sendCustomRequest(request, verbName(m_request.verb));
    }

    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors += errors; });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpJob::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, &HttpJob::complete);
    connect(m_reply, &QNetworkReply::downloadProgress, this, &JobBase::progress);
    if (m_request.sink) // a slow disk holds up the server, and does not fill the memory
        m_reply->setReadBufferSize(SinkBuffer);
    if (m_request.silence.count() > 0)
        m_silence.start(m_request.silence);
}

void HttpJob::onTimeout(bool isSilence)
{
    const bool wasSent = !m_reply.isNull();
    Problem problem;
    problem.kind = Problem::Kind::Network;
    problem.where = where();
    problem.canRetry = true;
    problem.wasNotSent = !wasSent || wasNotSent();
    if (!wasSent) {
        problem.what =
            tr("This computer does not find out which proxy leads to %1.").arg(m_url.host());
        problem.advice = tr("The system's proxy settings may name a script that cannot be "
                            "fetched. Choose the proxy, or none, in the connection settings.");
        problem.fix = Problem::Fix::ConnectionSettings;
    } else {
        problem.what = isSilence ? tr("%1 has stopped sending.").arg(m_url.host())
                                 : tr("%1 did not answer in time.").arg(m_url.host());
        problem.advice = tr("The connection or the server is slow. Try again in a moment.");
        const QNetworkProxy proxy = m_client.m_network.proxyFor(m_url);
        if (proxy.type() != QNetworkProxy::NoProxy) {
            problem.advice += u' '
                + tr("If it stays like this, check the proxy %1 in the connection settings.")
                      .arg(nameOf(proxy));
            problem.fix = Problem::Fix::ConnectionSettings;
        }
    }
    m_log.stopped(!wasSent        ? u"no proxy was found in time"_s
                      : isSilence ? u"the server has stopped sending"_s
                                  : u"the deadline has passed"_s);
    stopAttempt();
    if (wasSent)
        failOrRetry(problem);
    else
        finish(fail(problem));
}

void HttpJob::readAvailable()
{
    const QByteArray bytes = m_reply->readAll();
    m_receivedBytes += bytes.size();
    if (m_silence.isActive() && !bytes.isEmpty())
        m_silence.start();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool success = status >= 200 && status < 300;
    const qint64 limit = success ? m_request.maxReplyBytes : MaxErrorBodyBytes;
    if (m_receivedBytes > limit) {
        if (success) // the rest of an error body tells nothing more
            refuse(tr("The answer of %1 is far too long.").arg(m_url.host()),
                   u"the answer is too long"_s);
        return;
    }
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding"_ba).trimmed().toLower();
    if (success && !encoding.isEmpty() && encoding != "identity") {
        // Not asked for, so Qt leaves it packed; unpacked, a short answer can be of any length.
        refuse(tr("The answer of %1 is compressed, although that was not asked for.")
                   .arg(m_url.host()),
               u"the answer is compressed"_s);
        return;
    }
    if (!success || !m_request.sink) {
        m_received += bytes;
        return;
    }
    if (m_request.sink->write(bytes) != bytes.size()) {
        const Problem problem =
            Problem::local(tr("What was downloaded could not be written."),
                           tr("Make room on the disk, or choose another folder, and try again."),
                           m_request.sink->errorString());
        m_log.stopped(u"what arrives cannot be written"_s);
        stopAttempt();
        finish(fail(problem));
    }
}

void HttpJob::refuse(const QString &what, const QString &inLog)
{
    Problem problem;
    problem.kind = Problem::Kind::Protocol;
    problem.what = what;
    problem.where = where();
    problem.advice = tr("Check the address of the control plane. If it is right, tell the "
                        "provider's support.");
    m_log.stopped(inLog);
    stopAttempt();
    finish(fail(problem));
}

void HttpJob::complete()
{
    if (!m_reply)
        return;
    readAvailable();
    if (!m_reply || isFinished())
        return;
    m_deadline.stop();
    m_silence.stop();
    const QPointer<QNetworkReply> reply = m_reply;
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_log.answered(*reply);

    // A reply that was cut in the middle has a good status and an error all the same.
    const bool transportFailed =
        status == 0 || status == 407 || (status < 300 && reply->error() != QNetworkReply::NoError);
    if (transportFailed) {
        Problem problem = transportProblem();
        problem.wasNotSent = wasNotSent();
        m_reply = nullptr;
        failOrRetry(problem);
        return;
    }
    if (status < 200 || status >= 300) {
        const Problem problem = statusProblem(status, m_received);
        m_refusal = HttpReply{status, m_received,
                              reply->header(QNetworkRequest::ContentTypeHeader).toString(),
                              m_url.host(), m_request.action};
        m_reply = nullptr;
        failOrRetry(problem);
        return;
    }
    m_reply = nullptr;
    finish(HttpReply{status, m_received,
                     reply->header(QNetworkRequest::ContentTypeHeader).toString(), m_url.host(),
                     m_request.action});
}

void HttpJob::failOrRetry(const Problem &problem)
{
    const bool transient = (problem.kind == Problem::Kind::Network && problem.canRetry)
        || (problem.kind == Problem::Kind::Server && problem.canRetry
            && !problem.retryAfterSeconds);
    const bool onlyReads = m_request.verb == HttpRequest::Verb::Get || m_request.onlyReads;
    const bool repeatable =
        onlyReads && !m_request.sink && m_request.tries == HttpRequest::Tries::Several;
    const auto retries = size_t(m_attempts - 1);
    if (!isFinished() && transient && repeatable && retries < RetryDelays.size())
        QTimer::singleShot(RetryDelays[retries], this, &HttpJob::attempt);
    else
        finish(fail(problem));
}

QString HttpJob::where() const
{
    return tr("%1: %2", "host: what was being done").arg(m_url.host(), m_request.action);
}

bool HttpJob::wasNotSent() const
{
    return m_body && m_body->isUntouched();
}

Problem HttpJob::transportProblem() const
{
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 407)
        return proxyProblem(QNetworkReply::ProxyAuthenticationRequiredError);
    if (isProxyError(m_reply->error())
        && m_client.m_network.proxyFor(m_url).type() != QNetworkProxy::NoProxy)
        return proxyProblem(m_reply->error());
    const QString host = m_url.host();
    Problem problem;
    problem.kind = Problem::Kind::Network;
    problem.where = where();
    problem.canRetry = true;
    // errorString() holds the whole URL with its query; ours tells people more anyway.
    problem.detail = tr("Qt network error %1").arg(int(m_reply->error()));
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        problem.what = tr("There is no host named %1.").arg(host);
        problem.advice = tr("Check the address for a typing mistake, and that this computer is "
                            "online.");
        break;
    case QNetworkReply::ConnectionRefusedError:
        problem.what = tr("%1 refuses the connection.").arg(host);
        problem.advice = tr("Nothing listens at port %1 of that address. Check the address, or "
                            "try again later.")
                             .arg(m_url.port(m_url.scheme() == "https"_L1 ? 443 : 80));
        break;
    case QNetworkReply::SslHandshakeFailedError:
        return tlsProblem();
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        problem.what = tr("%1 closed the connection before its answer was complete.").arg(host);
        problem.advice = tr("Try again in a moment.");
        break;
    default:
        problem.what = tr("%1 cannot be reached.").arg(host);
        problem.advice = tr("Check that this computer is online, then try again.");
        problem.detail = redact(m_reply->errorString());
        break;
    }
    return problem;
}

Problem HttpJob::proxyProblem(QNetworkReply::NetworkError error) const
{
    const Network &network = m_client.m_network;
    const QString proxy = nameOf(network.proxyFor(m_url));
    const QString user = network.settings().user;
    Problem problem;
    problem.kind = Problem::Kind::Network;
    problem.where = where();
    problem.canRetry = true;
    problem.fix = Problem::Fix::ConnectionSettings;
    problem.detail = tr("Qt network error %1").arg(int(error));
    switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        // The same again would be refused again, and may lock the person out.
        problem.canRetry = false;
        if (user.isEmpty()) {
            problem.what = tr("The proxy %1 asks for a user name and a password.").arg(proxy);
            problem.advice = tr("Enter them in the connection settings.");
        } else if (network.password().isEmpty()) {
            problem.what = tr("The proxy %1 asks for the password of %2.").arg(proxy, user);
            problem.advice = tr("Enter it in the connection settings. It is kept until you close "
                                "the program.");
        } else {
            problem.what =
                tr("The proxy %1 does not accept this user name and password.").arg(proxy);
            problem.advice = tr("Check both in the connection settings.");
        }
        break;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        problem.what = tr("The proxy %1 cannot be found.").arg(proxy);
        problem.advice = tr("Check its name in the connection settings, and that this computer is "
                            "in the network that the proxy belongs to.");
        break;
    default:
        problem.what =
            tr("The proxy %1 cannot be reached or does not let the connection through.").arg(proxy);
        problem.advice = tr("Check its type, host and port in the connection settings, or ask your "
                            "IT department whether it lets you through to %1.")
                             .arg(m_url.host());
        problem.detail = visibleText(redact(m_reply->errorString()), 500);
        break;
    }
    return problem;
}

Problem HttpJob::tlsProblem() const
{
    const QString host = m_url.host();
    Problem problem;
    problem.kind = Problem::Kind::Tls;
    problem.where = where();
    if (m_tlsErrors.isEmpty()) {
        problem.what = tr("%1 does not speak TLS at this address.").arg(host);
        problem.advice = tr("A secure connection is needed to send a password. Check the "
                            "address and the port.");
        problem.detail = redact(m_reply->errorString());
        return problem;
    }

    const QSslError worst = worstOf(m_tlsErrors);
    const QString now = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    switch (worst.error()) {
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        problem.what = tr("The certificate of %1 was revoked.").arg(host);
        problem.advice = tr("Its key may be in other hands. Do not sign in, and tell the "
                            "provider's support.");
        break;
    case QSslError::HostNameMismatch:
        problem.what = tr("The certificate that %1 shows belongs to another host.").arg(host);
        problem.advice = tr("Check the address for a typing mistake. A sign-in page of the network "
                            "that you are in may also be in the way: open any web page first.");
        break;
    case QSslError::CertificateExpired:
        problem.what = tr("The certificate of %1 has expired.").arg(host);
        problem.advice = tr("The clock of this computer says %1. If that is right, tell the "
                            "provider's support, or your IT department if it inspects connections.")
                             .arg(now);
        break;
    case QSslError::CertificateNotYetValid:
        problem.what = tr("The certificate of %1 is not valid yet.").arg(host);
        problem.advice = tr("The clock of this computer says %1. If that is wrong, set it; "
                            "otherwise tell the provider's support.")
                             .arg(now);
        break;
    default:
        problem.what = tr("The certificate of %1 is not trusted.").arg(host);
        if (isAboutIssuer(worst.error())) {
            problem.advice =
                tr("Somebody may be listening in, or your organisation inspects connections. If "
                   "your IT department gives you its certificate, add the file in the connection "
                   "settings.");
            problem.fix = Problem::Fix::ConnectionSettings;
        } else {
            problem.advice = tr("Somebody may be listening in. Tell the provider's support, or "
                                "your IT department if it inspects connections.");
        }
        break;
    }

    QStringList lines{tr("Host: %1").arg(host)};
    for (const QSslError &error : m_tlsErrors)
        lines << tr("Reason: %1").arg(error.errorString());
    lines.removeDuplicates();
    const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
    if (!shown.isNull())
        lines += certificateFacts(shown);
    if (!worst.certificate().isNull() && worst.certificate() != shown) {
        if (!shown.isNull())
            lines << QString() << tr("The reason lies with this certificate above it:");
        lines += certificateFacts(worst.certificate());
    }
    problem.detail = redact(lines.join(u'\n'));
    return problem;
}

Problem HttpJob::statusProblem(int status, const QByteArray &body) const
{
    const QString host = m_url.host();
    Problem problem;
    problem.where = where();

    // Redacted before it is cut: a part of a secret would not be known again.
    // The control plane's error body (control-plane-api.md 3.1); a portal passes on the message
    // alone (customer-portal.md 1.0). Gateways answer with others.
    const QJsonObject error = QJsonDocument::fromJson(body).object();
    problem.isFromElsewhere =
        !error.value("id"_L1).isString() && !error.value("message"_L1).isString();
    const QString message = visibleText(redact(error.value("message"_L1).toString()), 1000);
    problem.errorId = visibleText(redact(error.value("id"_L1).toString()), 100, true);
    problem.detail = tr("HTTP status %1").arg(status);
    if (!message.isEmpty())
        problem.detail += u"\n%1: %2"_s.arg(
            visibleText(redact(error.value("name"_L1).toString()), 100, true), message);
    const QString serverSays =
        message.isEmpty() ? QString() : tr("The server says: %1").arg(message);

    if (status >= 300 && status < 400) {
        const QUrl target(
            m_reply->rawHeader("Location"_ba).isEmpty()
                ? QUrl()
                : m_url.resolved(QUrl(QString::fromUtf8(m_reply->rawHeader("Location"_ba)))));
        problem.kind = Problem::Kind::Protocol;
        problem.what = target.host().isEmpty() || target.host() == host
            ? tr("%1 sends this request elsewhere.").arg(host)
            : tr("%1 sends this request on to %2.")
                  .arg(host, visibleText(target.host(), 200, true));
        problem.advice = tr("It was not followed, since it would carry your sign-in along. A "
                            "network sign-in page may be in the way; otherwise check the address.");
        return problem;
    }
    switch (status) {
    case 400:
        problem.kind = Problem::Kind::Input;
        problem.what = message.isEmpty() ? tr("%1 did not accept the request.").arg(host) : message;
        problem.advice = tr("Check what you entered.");
        break;
    case 401:
        problem.kind = Problem::Kind::SignIn;
        problem.what = tr("You are not signed in any more.");
        problem.advice = tr("Sign in again. Nothing that you entered is lost.");
        problem.canRetry = true;
        break;
    case 403:
        problem.kind = Problem::Kind::Permission;
        problem.what = tr("Your user may not do this.");
        problem.advice = tr("Ask the owner of the subscription, or the provider, for the right to "
                            "do it.");
        if (!serverSays.isEmpty())
            problem.advice += u' ' + serverSays;
        break;
    case 404:
        problem.kind = Problem::Kind::NotFound;
        problem.what =
            message.isEmpty() ? tr("%1 does not know what was asked for.").arg(host) : message;
        problem.advice = tr("It may have been removed. Check the address of the control plane, or "
                            "go back and choose again.");
        break;
    case 409:
        problem.kind = Problem::Kind::Conflict;
        problem.what = message.isEmpty() ? tr("The present state does not allow this.") : message;
        problem.advice =
            tr("Something else is under way or exists already. Look at its state, then "
               "try again.");
        problem.canRetry = true;
        break;
    case 429:
        problem.kind = Problem::Kind::Throttled;
        problem.what = tr("%1 asks to slow down.").arg(host);
        problem.advice = tr("Too many requests came from this account. Wait a little, then try "
                            "again.");
        problem.canRetry = true;
        break;
    default:
        problem.kind = status >= 500 ? Problem::Kind::Server : Problem::Kind::Protocol;
        problem.what = status >= 500 ? tr("%1 has a problem of its own.").arg(host)
                                     : tr("%1 gave an unexpected answer.").arg(host);
        problem.advice = status == 503
            ? tr("It is busy or under maintenance. Try again in a few minutes.")
            : tr("Try again. If it stays like this, send the report to the provider's support.");
        if (!serverSays.isEmpty())
            problem.advice += u' ' + serverSays;
        problem.canRetry = status == 500 || status == 502 || status == 503 || status == 504;
        break;
    }
    if (problem.isFromElsewhere && (status == 401 || status == 403 || status == 404)) {
        problem.what = tr("Something other than the control plane answered.");
        problem.advice = tr("A network sign-in page may be in the way: open a page in your browser "
                            "to check. Otherwise check the address of the control plane.");
    }
    problem.retryAfterSeconds = retryAfter(*m_reply);
    return problem;
}

} // namespace byoc
