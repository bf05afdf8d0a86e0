// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "text/ShellWords.h"

#include <algorithm>

namespace byoc::shell {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9')
        || QStringView(u"._:/=@+-,%").contains(c);
}

} // namespace

QString quote(const QString &argument)
{
    // zsh replaces a word that begins with "=" by the path of a program.
    if (!argument.isEmpty() && !argument.startsWith(u'=')
        && std::all_of(argument.cbegin(), argument.cend(), isPlain))
        return argument;
    QString inner = argument;
    // A single quote cannot stand inside single quotes: close, add an escaped one, open again.
    inner.replace(u'\'', "'\\''"_L1);
    return u'\'' + inner + u'\'';
}

QString join(const QStringList &arguments)
{
    QStringList words;
    words.reserve(arguments.size());
    for (const QString &argument : arguments)
        words << quote(argument);
    return words.join(u' ');
}

QString joinLines(const QStringList &arguments)
{
    QString text;
    for (const QString &argument : arguments) {
        if (!text.isEmpty())
            text += argument.startsWith("--"_L1) ? u" \\\n  "_s : u" "_s;
        text += quote(argument);
    }
    return text;
}

} // namespace byoc::shell
