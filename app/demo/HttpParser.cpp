// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/HttpParser.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isTokenCharacter);
}

// A run of digits of the given base; signs and blanks, which toLongLong() would take, are errors.
std::optional<qsizetype> parseSize(const QByteArray &text, int base)
{
    const auto isDigit = [base](char c) {
        return (c >= '0' && c <= '9')
            || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    };
    if (text.isEmpty() || text.size() > 15 || !std::all_of(text.cbegin(), text.cend(), isDigit))
        return std::nullopt;
    return text.toLongLong(nullptr, base);
}

} // namespace

HttpParser::Outcome HttpParser::parse()
{
    if (m_errorStatus != 0)
        return Outcome::Malformed;
    if (m_stage == Stage::Head) {
        const Outcome outcome = parseHead();
        if (outcome != Outcome::Complete)
            return outcome;
    }
    if (m_stage == Stage::SizedBody) {
        if (m_buffer.size() < m_bodySize)
            return Outcome::Incomplete;
        m_request.body = m_buffer.first(m_bodySize);
        m_buffer.remove(0, m_bodySize);
        m_expects = false;
        return Outcome::Complete;
    }
    return parseChunks();
}

HttpRequest HttpParser::takeRequest()
{
    m_stage = Stage::Head;
    m_bodySize = 0;
    m_expects = false;
    return std::exchange(m_request, {});
}

bool HttpParser::takeExpectation()
{
    return m_stage != Stage::Head && std::exchange(m_expects, false);
}

HttpParser::Outcome HttpParser::parseHead()
{
    // Blank lines before a request are allowed, and some clients send one after a body.
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > MaxHead || (end < 0 && m_buffer.size() > MaxHead))
        return fail(431, u"The request head is too large"_s);
    if (end < 0)
        return Outcome::Incomplete;

    QList<QByteArray> lines;
    qsizetype from = 0;
    while (from <= end) {
        const qsizetype to = m_buffer.indexOf("\r\n", from);
        lines.append(m_buffer.sliced(from, to - from));
        from = to + 2;
    }
    m_buffer.remove(0, end + 4);

    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !words[1].startsWith('/'))
        return fail(400, u"The request line is malformed"_s);
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return fail(505, u"Only HTTP/1.1 and HTTP/1.0 are understood"_s);

    m_request.method = words[0];
    const qsizetype question = words[1].indexOf('?');
    m_request.path = question < 0 ? words[1] : words[1].first(question);
    m_request.query = question < 0 ? QByteArray() : words[1].sliced(question + 1);
    m_request.keepAlive = words[2] == "HTTP/1.1";
    return parseHeaderLines(lines);
}

HttpParser::Outcome HttpParser::parseHeaderLines(const QList<QByteArray> &lines)
{
    bool chunked = false;
    std::optional<qsizetype> length;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isToken(line.first(colon)))
            return fail(400, u"A header line is malformed"_s);
        const QByteArray name = line.first(colon).toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        m_request.headers.append({name, value});
        if (name == "content-length") {
            const auto size = parseSize(value, 10);
            if (!size || (length && *length != *size))
                return fail(400, u"The Content-Length header is malformed"_s);
            length = size;
        } else if (name == "transfer-encoding") {
            if (value.toLower() != "chunked")
                return fail(501, u"Only the chunked transfer encoding is understood"_s);
            chunked = true;
        } else if (name == "connection") {
            const QByteArray wish = value.toLower();
            if (wish.contains("close"))
                m_request.keepAlive = false;
            else if (wish.contains("keep-alive"))
                m_request.keepAlive = true;
        } else if (name == "expect") {
            m_expects = value.toLower() == "100-continue";
        }
    }
    if (chunked && length)
        return fail(400, u"Content-Length and Transfer-Encoding exclude each other"_s);
    m_bodySize = length.value_or(0);
    if (m_bodySize > MaxBody)
        return fail(413, u"The request body is too large"_s);
    m_stage = chunked ? Stage::Chunked : Stage::SizedBody;
    return Outcome::Complete;
}

HttpParser::Outcome HttpParser::parseChunks()
{
    while (m_stage == Stage::Chunked) {
        const qsizetype lineEnd = m_buffer.indexOf("\r\n");
        if (lineEnd < 0)
            return m_buffer.size() > MaxHead ? fail(400, u"A chunk is malformed"_s)
                                             : Outcome::Incomplete;
        const auto size = parseSize(m_buffer.first(lineEnd).split(';').first().trimmed(), 16);
        if (!size)
            return fail(400, u"A chunk is malformed"_s);
        if (m_request.body.size() + *size > MaxBody)
            return fail(413, u"The request body is too large"_s);
        if (*size == 0) {
            m_buffer.remove(0, lineEnd + 2);
            m_stage = Stage::Trailers;
            break;
        }
        if (m_buffer.size() < lineEnd + 2 + *size + 2)
            return Outcome::Incomplete;
        if (m_buffer.sliced(lineEnd + 2 + *size, 2) != "\r\n")
            return fail(400, u"A chunk is malformed"_s);
        m_request.body += m_buffer.sliced(lineEnd + 2, *size);
        m_buffer.remove(0, lineEnd + 2 + *size + 2);
    }
    while (true) {
        const qsizetype lineEnd = m_buffer.indexOf("\r\n");
        if (lineEnd < 0)
            return m_buffer.size() > MaxHead ? fail(431, u"The trailers are too large"_s)
                                             : Outcome::Incomplete;
        m_buffer.remove(0, lineEnd + 2);
        if (lineEnd == 0)
            return Outcome::Complete;
    }
}

HttpParser::Outcome HttpParser::fail(int status, const QString &message)
{
    m_errorStatus = status;
    m_errorMessage = message;
    m_buffer.clear();
    return Outcome::Malformed;
}

} // namespace byoc::demo
