// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/Gateway.h"
#include "controlplane/JsonReader.h"
#include "job/ThreadJob.h"

#include <QDeadlineTimer>
#include <QSet>

#include <chrono>
#include <functional>

namespace byoc {

/// One page of a list.
template <typename T> struct Page
{
    QList<T> items;
    QString nextToken; ///< empty: the last page
};

/// How long a list may be, all its pages together.
struct PageLimits
{
    int pages = 1000;
    qsizetype entries = 100'000;
    qint64 bytes = 128LL * 1024 * 1024;
    std::chrono::milliseconds time = std::chrono::minutes(10);
};

/// Reads a list to its end, page after page (query parameter and field `nextPageToken`). A server
/// that never comes to an end, or gives a page twice, is a problem.
template <typename T> class PagesJob : public Job<QList<T>>
{
public:
    using Read = std::function<Result<Page<T>>(const HttpReply &)>;
    /// Gets each page as it arrives, until the job ends or is cancelled.
    using Sink = std::function<void(const QList<T> &)>;

    PagesJob(Gateway &gateway, HttpRequest request, Read read, Sink sink = {},
             const PageLimits &limits = {})
        : Job<QList<T>>(&gateway)
        , m_gateway(gateway)
        , m_request(std::move(request))
        , m_read(std::move(read))
        , m_sink(std::move(sink))
        , m_limits(limits)
        , m_deadline(limits.time)
    {
        ask();
    }

    void cancel() override
    {
        Job<QList<T>>::cancel();
        if (m_call)
            m_call->cancel();
    }

private:
    static constexpr qsizetype LongestToken = 4096;
    static constexpr qsizetype LargeBody = 64 * 1024; ///< bytes

    void ask()
    {
        Job<HttpReply> *call = m_gateway.send(m_request);
        m_call = call;
        call->then(this, [this](const Result<HttpReply> &reply) { answered(reply); });
    }

    void answered(const Result<HttpReply> &reply)
    {
        if (this->isFinished())
            return;
        if (!reply) {
            this->finish(fail(reply.error()));
        } else if (reply->body.size() < LargeBody) {
            pageRead(*reply, m_read(*reply));
        } else {
            // Reading megabytes of JSON takes longer than a window may stand still.
            auto *reading = new ThreadJob<Page<T>>(
                this, [read = m_read, reply = *reply] { return read(reply); });
            m_call = reading;
            reading->then(this, [this, reply = *reply](const Result<Page<T>> &page) {
                pageRead(reply, page);
            });
        }
    }

    void pageRead(const HttpReply &reply, const Result<Page<T>> &page)
    {
        if (this->isFinished())
            return;
        if (!page) {
            this->finish(fail(page.error()));
            return;
        }
        m_all += page->items;
        m_bytes += reply.body.size();
        ++m_pages;
        if (const QString fault = faultOf(*page); !fault.isEmpty()) {
            this->finish(fail(unexpectedAnswer(reply, fault)));
            return;
        }
        if (m_sink)
            m_sink(page->items);
        if (this->isFinished()) // whoever got the page may have had enough
            return;
        if (page->nextToken.isEmpty()) {
            this->finish(std::move(m_all));
            return;
        }
        m_tokens << page->nextToken;
        m_request.query.removeAllQueryItems(TokenKey);
        m_request.query.addQueryItem(TokenKey,
                                     QString::fromLatin1(QUrl::toPercentEncoding(page->nextToken)));
        ask();
    }

    QString faultOf(const Page<T> &page) const
    {
        using namespace Qt::StringLiterals;
        if (m_all.size() > m_limits.entries)
            return u"The list has more than %1 entries."_s.arg(m_limits.entries);
        if (m_bytes > m_limits.bytes)
            return u"The list is longer than %1 bytes."_s.arg(m_limits.bytes);
        if (page.nextToken.isEmpty())
            return {};
        if (m_pages >= m_limits.pages)
            return u"The list has more than %1 pages."_s.arg(m_limits.pages);
        if (m_deadline.hasExpired())
            return u"The list has not come to its end in the time that it may take."_s;
        if (page.nextToken.size() > LongestToken)
            return u"nextPageToken is too long."_s;
        if (m_tokens.contains(page.nextToken))
            return u"nextPageToken comes a second time, so the list has no end."_s;
        return {};
    }

    static inline const QString TokenKey = QStringLiteral("nextPageToken");

    Gateway &m_gateway;
    HttpRequest m_request;
    Read m_read;
    Sink m_sink;
    QPointer<JobBase> m_call;
    QList<T> m_all;
    QSet<QString> m_tokens;
    PageLimits m_limits;
    QDeadlineTimer m_deadline;
    qint64 m_bytes = 0;
    int m_pages = 0;
};

} // namespace byoc
