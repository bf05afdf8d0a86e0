// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/HttpMessage.h"

namespace byoc::demo {

/// Cuts a stream of bytes into HTTP/1.x requests. Knows no socket.
class HttpParser
{
public:
    static constexpr qsizetype MaxHead = 64 * 1024;
    static constexpr qsizetype MaxBody = 16 * 1024 * 1024;

    enum class Outcome {
        Incomplete, ///< more bytes are needed
        Complete, ///< take the request with takeRequest()
        Malformed, ///< the stream cannot be read any further; see errorStatus()
    };

    void append(const QByteArray &bytes) { m_buffer += bytes; }

    /// Looks at what has arrived so far.
    Outcome parse();

    /// The complete request; the parser goes on with what follows it.
    HttpRequest takeRequest();

    /// True once per request whose sender waits for "100 Continue" before the body.
    bool takeExpectation();

    int errorStatus() const { return m_errorStatus; }
    QString errorMessage() const { return m_errorMessage; }

private:
    enum class Stage { Head, SizedBody, Chunked, Trailers };

    Outcome parseHead();
    Outcome parseHeaderLines(const QList<QByteArray> &lines);
    Outcome parseChunks();
    Outcome fail(int status, const QString &message);

    QByteArray m_buffer;
    HttpRequest m_request;
    Stage m_stage = Stage::Head;
    qsizetype m_bodySize = 0;
    bool m_expects = false;
    int m_errorStatus = 0;
    QString m_errorMessage;
};

} // namespace byoc::demo
