// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/CtlLoginFile.h"

#include "documents/YamlDocument.h"
#include "secrets/Redactor.h"
#include "secrets/WebToken.h"
#include "text/ShellWords.h"
#include "workstation/AtomicFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::CtlLoginFile)
};

constexpr qint64 maxBytes = 1024 * 1024;

QString loginAdvice()
{
    return Text::tr("Run “omnistrate-ctl login” in a terminal and try again, or sign in another "
                    "way.");
}

/// The token of the first login; empty: nobody is logged in. nullopt: no such file as ctl writes.
std::optional<Secret> tokenIn(const YamlNode &top)
{
    if (top.kind != YamlNode::Kind::Map)
        return std::nullopt;
    const YamlNode *logins = top.value(u"auths"_s);
    if (!logins || logins->kind == YamlNode::Kind::Null)
        return Secret();
    if (logins->kind != YamlNode::Kind::List)
        return std::nullopt;
    if (logins->items.isEmpty())
        return Secret();
    const YamlNode &login = *logins->items.constFirst();
    if (login.kind != YamlNode::Kind::Map)
        return std::nullopt;
    const YamlNode *token = login.value(u"token"_s);
    if (!token || token->kind == YamlNode::Kind::Null)
        return Secret();
    if (token->kind != YamlNode::Kind::Scalar)
        return std::nullopt;
    return Secret(token->text.trimmed());
}

} // namespace

QString ctlLoginPath()
{
    // omnistrate-ctl asks HOME on every system, Qt elsewhere than on Unix does not.
    const QString home = qEnvironmentVariable("HOME");
    return (home.isEmpty() ? QDir::homePath() : home) + u"/.omnistrate/config.yml"_s;
}

Result<std::optional<CtlLogin>> readCtlLogin(const QString &path, const QDateTime &now)
{
    const QFileInfo file(path);
    if (!file.exists() && !file.isSymLink())
        return std::nullopt;
    Result<QByteArray> bytes = readFile(path, maxBytes);
    if (!bytes)
        return fail(bytes.error());
    const YamlResult yaml = parseYaml(*bytes);
    const bool isEmpty = bytes->trimmed().isEmpty();
    bytes->fill('\0');
    if (isEmpty)
        return std::nullopt;
    const std::optional<Secret> token = yaml ? tokenIn(**yaml) : std::nullopt;
    if (!token) {
        // The texts of the mistakes may quote the file, so only their place is told.
        const int line = yaml ? 0 : yaml.error().constFirst().line;
        return fail(
            Problem::local(Text::tr("The login of omnistrate-ctl cannot be read."), loginAdvice(),
                           line > 0 ? Text::tr("%1 is damaged in line %2.").arg(path).arg(line)
                                    : Text::tr("%1 is damaged.").arg(path)));
    }
    if (token->isEmpty())
        return std::nullopt;
    Redactor::remember(*token);

    const std::optional<WebTokenTimes> times = webTokenTimes(*token);
    if (!times || times->expires <= now) {
        Problem expired;
        expired.kind = Problem::Kind::SignIn;
        expired.what = Text::tr("The login of omnistrate-ctl on this computer has expired.");
        expired.advice = loginAdvice();
        return fail(expired);
    }
    CtlLogin login{*token, times->expires, {}};
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & others)
        login.warning = Text::tr("Others on this computer may read or change the login of "
                                 "omnistrate-ctl. Run “chmod 600 %1”.")
                            .arg(shell::quote(path));
    return login;
}

} // namespace byoc
