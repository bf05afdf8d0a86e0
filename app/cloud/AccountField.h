// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

#include <functional>

namespace byoc {

/// What a check says of one value. Only `Wrong` keeps the person from going on.
struct FieldVerdict
{
    enum class Level { Fine, Warning, Wrong };
    Level level = Level::Fine;
    QString text; ///< a whole sentence; empty when there is nothing to say

    static FieldVerdict fine() { return {}; }
    static FieldVerdict warning(const QString &text) { return {Level::Warning, text}; }
    static FieldVerdict wrong(const QString &text) { return {Level::Wrong, text}; }
};

/// One thing to enter for a cloud. Texts are translated when the field is made. Every member has an
/// initialiser, so that designated initialisers may leave members out without a warning.
struct AccountField
{
    QString key{}; ///< in `requestParams`, e.g. "aws_account_id" (control-plane-api.md 4.1)
    QString label{}; ///< e.g. "AWS account ID"
    QString help{}; ///< one sentence
    QString example{}; ///< a value of the right form
    QString defaultValue{}; ///< filled in at first; usually empty
    bool required = true;
    bool multiline = false;

    /// Where to find the value: a console page to open and/or a command to run. Either may be
    /// empty.
    QString whereText{};
    QUrl whereLink{};
    QString whereCommand{};

    /// What was typed → what is sent: trims, unpacks a pasted ARN or console address. Pure,
    /// idempotent, never fails: what it does not recognise comes back trimmed.
    std::function<QString(const QString &typed)> normalise{};

    /// Judges a normalised, non-empty value. Pure.
    std::function<FieldVerdict(const QString &value)> check{};
};

} // namespace byoc
