// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/CallLog.h"

#include <QLoggingCategory>
#include <QNetworkReply>

#include <atomic>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(http, "byoc.http")

constexpr qsizetype MaxIdLength = 100;

quint64 nextNumber()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

/// The usual names of the header, the most telling first.
QString serverRequestId(const QNetworkReply &reply)
{
    for (const char *name : {"X-Request-Id", "X-Correlation-Id", "X-Amzn-RequestId",
                             "X-Amzn-Trace-Id", "X-Amz-Cf-Id", "CF-Ray"}) {
        const QByteArray id = reply.rawHeader(name).trimmed().left(MaxIdLength);
        if (!id.isEmpty())
            return QString::fromUtf8(id);
    }
    return {};
}

} // namespace

CallLog::CallLog(const QByteArray &verb, const QUrl &url)
    : m_number(nextNumber())
    , m_what(QString::fromLatin1(verb) + u' '
             + url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
                   .toString(QUrl::FullyEncoded))
{
}

QString CallLog::line(const QString &outcome) const
{
    return u"Call %1, attempt %2: %3 %4"_s.arg(QString::number(m_number),
                                               QString::number(m_attempt), m_what, outcome);
}

void CallLog::begin(int attempt, bool changesSomething)
{
    m_attempt = attempt;
    m_time.start();
    if (changesSomething)
        qCInfo(http).noquote() << line(u"is about to be sent."_s);
}

void CallLog::answered(const QNetworkReply &reply)
{
    if (!m_time.isValid())
        return;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    QString outcome = status == 0 ? u"got no answer after %1 ms"_s.arg(m_time.elapsed())
                                  : u"was answered with %1 after %2 ms"_s.arg(
                                      QString::number(status), QString::number(m_time.elapsed()));
    if (const QString id = serverRequestId(reply); !id.isEmpty())
        outcome += u", the server's request id is %1"_s.arg(id);
    // Of an error status Qt makes an error of its own, which says no more.
    if (reply.error() != QNetworkReply::NoError && status < 400)
        outcome += u", Qt network error %1"_s.arg(int(reply.error()));
    m_time.invalidate();
    qCInfo(http).noquote() << line(outcome + u'.');
}

void CallLog::stopped(const QString &reason)
{
    if (!m_time.isValid())
        return;
    const qint64 elapsed = m_time.elapsed();
    m_time.invalidate();
    qCInfo(http).noquote() << line(
        u"was given up after %1 ms: %2."_s.arg(QString::number(elapsed), reason));
}

} // namespace byoc
