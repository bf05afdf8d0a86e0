// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace byoc {

/// An error that a person can act on. A plain value; any thread.
///
/// Texts are whole, translated sentences in plain text. `detail` and `where` never hold secrets:
/// whoever fills them with text from outside passes it through `Redactor` first.
struct Problem
{
    Q_GADGET

public:
    enum class Kind {
        Input, ///< what was typed or chosen does not fit
        SignIn, ///< not signed in, or not any more (HTTP 401)
        Permission, ///< signed in, but not allowed (HTTP 403)
        NotFound, ///< gone or never there (HTTP 404)
        Conflict, ///< the state on the server does not allow it (HTTP 409)
        Throttled, ///< too many requests (HTTP 429)
        Server, ///< the server failed (HTTP 5xx)
        Network, ///< no answer: offline, DNS, refused, timeout, cut
        Tls, ///< no trustworthy connection
        Protocol, ///< an answer that is not what the control plane documents
        Local, ///< this computer: files, disk, memory
        Cancelled, ///< stopped on purpose; not shown
    };
    Q_ENUM(Kind)

    /// Where a person can repair the cause, for a button beside the problem.
    enum class Fix {
        None,
        ConnectionSettings, ///< proxy and trusted certificates
    };

    Kind kind = Kind::Local;
    QString what; ///< what failed, one sentence
    QString where; ///< host and action, for example "api.omnistrate.cloud: signing in"
    QString advice; ///< what to do now, one or two sentences
    QString detail; ///< for the curious; redacted, may have several lines
    QString errorId; ///< the server's id of this occurrence (error body field `id`), or empty
    bool canRetry = false; ///< whether the same again may succeed
    Fix fix = Fix::None;
    /// An answer that has neither the `id` nor the `message` of the control plane's and its
    /// portal's errors: a sign-in page of a network, or a gateway on the way, may have given it.
    bool isFromElsewhere = false;

    /// How long the server asked to wait (header Retry-After, RFC 9110 section 10.2.3), seconds.
    std::optional<int> retryAfterSeconds;

    /// The call was surely not worked on, so nothing can have come of it: it did not leave this
    /// computer, or was turned away for want of a session.
    bool wasNotSent = false;

    /// The word for `kind` that people see ("Network", "Sign-in", …).
    static QString kindName(Kind kind);
    /// Everything above as plain text, for "Copy report".
    QString report() const;

    /// A problem with what was typed.
    static Problem input(const QString &what, const QString &advice = {});
    /// A problem of this computer, such as a full disk.
    static Problem local(const QString &what, const QString &advice, const QString &detail = {});
    static Problem cancelled();
};

} // namespace byoc
