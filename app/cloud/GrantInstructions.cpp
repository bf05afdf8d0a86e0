// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/GrantInstructions.h"

#include "text/VisibleText.h"

#include <QRegularExpression>

#include <algorithm>

namespace byoc::instructions {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestIdentifier = 200;

/// The first value that is not empty. Numbers are read too: IDs of digits may come as such.
QString firstOf(std::initializer_list<QJsonValue> values)
{
    for (const QJsonValue &value : values) {
        const QString text = value.toVariant().toString().trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

QString find(const GrantFacts &facts, const QString &resultKey, const QString &configKey)
{
    return firstOf({facts.resultParams.value(resultKey), facts.accountConfig.value(configKey)});
}

QString identifier(const GrantFacts &facts, const QString &parameterKey, const QString &configKey)
{
    // Shown among our own words, and put into commands of ours.
    return visibleText(
        firstOf({facts.parameters.value(parameterKey), facts.resultParams.value(parameterKey),
                 facts.accountConfig.value(configKey)}),
        LongestIdentifier, true);
}

QString withQuotedUrls(const QString &command)
{
    static const QRegularExpression bareUrl(uR"((?<!['"\w])https?://[^\s'"`$()|;<>\\]+)"_s);

    QString quoted;
    qsizetype done = 0;
    bool insideSingleQuotes = false;
    for (auto matches = bareUrl.globalMatch(command); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView before = QStringView(command).mid(done, match.capturedStart() - done);
        if (before.count(u'\'') % 2 == 1)
            insideSingleQuotes = !insideSingleQuotes;
        quoted += before;
        done = match.capturedEnd();
        const QChar next = done < command.size() ? command.at(done) : QChar();
        const bool goesOn = next == u'$' || next == u'`' || next == u'\\' || next == u'(';
        if (insideSingleQuotes || goesOn)
            quoted += match.capturedView();
        else
            quoted += u'\'' + match.captured() + u'\'';
    }
    quoted += QStringView(command).mid(done);
    return quoted;
}

QString installKitName(const QString &accountConfigId)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9-]"_s);
    QString id = accountConfigId.left(64);
    return u"byoc-onprem-install-kit-%1.tar"_s.arg(id.remove(unsafe));
}

QString documentedAddress(const GrantFacts &facts, const QString &file)
{
    return facts.controlPlane + u"/account-setup/"_s + file + u"?account_config_id="_s
        + facts.accountConfigId;
}

QString documentedScriptCommand(const GrantFacts &facts, const QString &script)
{
    return u"bash -c \"$(curl -fsSL '"_s + documentedAddress(facts, script + u".sh"_s) + u"')\""_s;
}

QUrl httpsLink(const QString &text)
{
    const QUrl url(text.trimmed());
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() ? url : QUrl();
}

} // namespace byoc::instructions
