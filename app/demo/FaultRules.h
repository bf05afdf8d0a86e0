// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace byoc {

/// One thing that goes wrong on purpose.
struct FaultRule
{
    enum class Action {
        Delay, ///< answer after `ms`
        Hang, ///< do the work, never answer, keep the connection
        DropBefore, ///< close the connection, the work not done
        DropAfter, ///< do the work, then close without a reply
        Status, ///< answer `code` with `body` (default: the API's error body)
        Truncate, ///< do the work, send half of the reply's body, close
        Malformed, ///< do the work, answer with text that is no JSON
        Oversized, ///< do the work, answer with `megabytes` of JSON
        RetryAfter, ///< answer `code` (429 or 503) with "Retry-After: `seconds`"
        Redirect, ///< answer `code` (302) with "Location: `location`"
        Html, ///< answer `code` (200) with an HTML page, as a captive portal would
        WrongTypes, ///< do the work, answer with every value of another JSON type
    };

    QString method = QStringLiteral("*"); ///< "POST"; "*" for any
    QString path = QStringLiteral("**"); ///< glob: * inside a segment, ** across segments
    int nth = 1; ///< the first matching request that the rule applies to, from 1
    int times = 0; ///< how many matching requests from the nth on; 0: all of them
    Action action = Action::Delay;
    bool work = false; ///< for Status, RetryAfter, Redirect and Html: do the work all the same
    int milliseconds = 0;
    int code = 0;
    int seconds = 0;
    int megabytes = 0;
    QString location;
    QJsonValue body = QJsonValue::Undefined; ///< a string is sent as text/html

    bool matches(const QByteArray &requestMethod, const QString &requestPath) const;
    /// The name that stands in the file.
    QString actionName() const;
};

/// What goes wrong, and when: a JSON object {"rules": [rule…]} or just the array.
///
/// A rule is an object with "action" (delay, hang, dropBefore, dropAfter, status, truncate,
/// malformed, oversized, retryAfter, redirect, html, wrongTypes) and any of:
///
/// | key         | for              | default                                               |
/// |-------------|------------------|-------------------------------------------------------|
/// | "method"    | every action     | any method                                            |
/// | "path"      | every action     | any path; may leave out the prefix /2022-09-01-00     |
/// | "nth"       | every action     | 1: from the first matching request on                 |
/// | "times"     | every action     | no limit                                              |
/// | "ms"        | delay            | must be given, 0 … 3600000                            |
/// | "code"      | status           | must be given, 200 … 599                              |
/// |             | retryAfter       | 503 (or 429)                                          |
/// |             | redirect         | 302 (or 301, 303, 307, 308)                           |
/// |             | html             | 200                                                   |
/// | "body"      | status           | the API's error body; a string is sent as text/html   |
/// | "seconds"   | retryAfter       | must be given, 0 … 86400                              |
/// | "megabytes" | oversized        | must be given, 1 … 512                                |
/// | "location"  | redirect         | must be given                                         |
/// | "work"      | status, retryAfter, redirect, html | false: the request is not carried out |
///
/// The first rule that applies to a request wins, but every matching rule counts it.
/// Requests under /demo are never touched.
class FaultRules
{
    Q_DECLARE_TR_FUNCTIONS(FaultRules)

public:
    QList<FaultRule> rules;

    /// nullopt: \a error says what is wrong, and in which rule (counted from 1).
    static std::optional<FaultRules> parse(const QByteArray &json, QString *error);
};

} // namespace byoc
