// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/CallLog.h"
#include "job/Job.h"
#include "secrets/Secret.h"

#include <QByteArray>
#include <QJsonValue>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <memory>
#include <optional>

class QIODevice;
class QNetworkCookieJar;

namespace byoc {

class HttpClient;
class Network;
class OneShotBody;
struct HttpConnections;

/// One call to the control plane.
struct HttpRequest
{
    enum class Verb { Get, Post, Put, Patch, Delete };
    enum class Tries { Several, One };

    QString action; ///< what is being done, for people, e.g. "reading the plans"
    Verb verb = Verb::Get;
    QStringList path; ///< segments below the base URL, not yet percent-encoded
    QUrl url; ///< if not empty: instead of the base URL and `path`
    QUrlQuery query;
    std::optional<QJsonValue> body; ///< sent as JSON
    std::optional<QUrlQuery> form; ///< sent as application/x-www-form-urlencoded instead
    bool onlyReads = false; ///< changes nothing although it is no GET: may be tried again
    Tries tries = Tries::Several; ///< One: whoever asks looks again soon anyway
    Secret bearer; ///< sent as `Authorization: Bearer …` if not empty

    qint64 maxReplyBytes = 16 * 1024 * 1024; ///< a longer reply is a problem
    std::chrono::milliseconds deadline{30000}; ///< for one attempt, everything included
    std::chrono::milliseconds silence{0}; ///< without a byte of the answer; 0: only the deadline
    /// With a sink the body of a 2xx answer is written there as it arrives, and not kept.
    QIODevice *sink = nullptr; ///< borrowed; must outlive the job
};

/// "GET" …
QByteArray verbName(HttpRequest::Verb verb);

struct HttpReply
{
    int status = 0;
    QByteArray body;
    QString contentType;
    QString host; ///< for problems found later in the body
    QString action;
};

/// One request over the network: at most the attempts that are safe, then a reply with a 2xx
/// status or a problem. Cancelled and deleted at any time without harm.
class HttpJob : public Job<HttpReply>
{
    Q_OBJECT

public:
    ~HttpJob() override;
    void cancel() override;

    /// The answer that the problem comes from, once finished; its status is 0 if there was none.
    /// To decide by, never to show, log or store: nothing was taken out of it.
    const HttpReply &refusal() const { return m_refusal; }

private:
    friend class HttpClient;
    HttpJob(HttpRequest request, HttpClient &client);

    void attempt();
    void sendNow();
    void onTimeout(bool isSilence);
    void readAvailable();
    /// Ends because of what the answer is like; `inLog` says it shortly.
    void refuse(const QString &what, const QString &inLog);
    void complete();
    void stopAttempt();
    void failOrRetry(const Problem &problem);
    /// Qt reads the body once it is connected, with TLS once that is agreed.
    bool wasNotSent() const;
    Problem transportProblem() const;
    Problem proxyProblem(QNetworkReply::NetworkError error) const;
    Problem tlsProblem() const;
    Problem statusProblem(int status, const QByteArray &body) const;
    QString where() const;

    HttpRequest m_request;
    HttpClient &m_client;
    QUrl m_url;
    std::shared_ptr<HttpConnections> m_connections; ///< outlives the reply
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body; ///< the reply's
    QTimer m_deadline;
    QTimer m_silence;
    QByteArray m_received;
    qint64 m_receivedBytes = 0;
    QList<QSslError> m_tlsErrors;
    HttpReply m_refusal;
    int m_attempts = 0;
    CallLog m_log;
};

/// The transport: connections with the rules that every call keeps.
///
/// - Redirects are never followed: they would carry the token to another host.
/// - Each attempt has a deadline of its own, since Qt's timeout only counts silence.
/// - Only GET is tried again by itself (twice, after 0.3 s and 1.2 s, when there was no answer or
///   500/502/503/504 without Retry-After). Anything else is sent once: Qt's hidden second sending
///   of a request whose connection dropped is refused (see OneShotBody).
/// - When the network's settings change, what is under way ends on the old connections, and what
///   comes after gets new ones: kept ones remember whom they trusted.
/// - Replies are bounded in size, and never compressed. GUI thread.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    /// `network` is borrowed and must outlive this.
    explicit HttpClient(Network &network, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Root of all paths, e.g. https://api.omnistrate.cloud/2022-09-01-00
    void setBaseUrl(const QUrl &url) { m_base = url; }
    QUrl baseUrl() const { return m_base; }

    /// Where cookies are kept from now on; taken over. Without one they are dropped.
    void setCookies(QNetworkCookieJar *jar);
    /// Has later requests use new connections. What is under way is not disturbed.
    void forgetConnections();

    HttpJob *send(HttpRequest request);

private:
    friend class HttpJob;

    Network &m_network;
    std::shared_ptr<QNetworkCookieJar> m_cookies;
    std::shared_ptr<HttpConnections> m_connections; ///< shared with the jobs that use them
    QUrl m_base;
};

} // namespace byoc
