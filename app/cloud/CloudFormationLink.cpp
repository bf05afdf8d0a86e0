// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/CloudFormationLink.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

// CloudFormation's own limits, and a length that no browser would open.
constexpr qsizetype maxUrlLength = 64 * 1024;
constexpr qsizetype maxParameters = 200;
constexpr qsizetype maxValueLength = 4096;

constexpr auto parameterPrefix = "param_"_L1;
constexpr auto loadBalancerParameter = "CreateLoadBalancerPolicy"_L1;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Percent decoding as JavaScript's decodeURIComponent does it: `+` stays, and a text that is not
/// well-formed (a lone `%`, bytes that are no UTF-8) is used as it stands. So is one with a NUL,
/// which no command line can carry.
QString decoded(const QString &text)
{
    if (!text.contains(u'%'))
        return text;
    const QByteArray utf8 = text.toUtf8();
    QByteArray bytes;
    bytes.reserve(utf8.size());
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (utf8.at(i) != '%') {
            bytes += utf8.at(i);
            continue;
        }
        const int high = i + 2 < utf8.size() ? hexDigit(utf8.at(i + 1)) : -1;
        const int low = i + 2 < utf8.size() ? hexDigit(utf8.at(i + 2)) : -1;
        if (high < 0 || low < 0 || (high == 0 && low == 0))
            return text;
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    QStringDecoder fromUtf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString result = fromUtf8(bytes);
    return fromUtf8.hasError() ? text : result;
}

/// The pairs of a query, in order. Split by hand: QUrlQuery would normalise what it reads.
QList<CloudFormationLink::Parameter> queryItems(const QString &query)
{
    QList<CloudFormationLink::Parameter> items;
    const QStringList parts = query.split(u'&', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        items.append({decoded(equals < 0 ? part : part.left(equals)),
                      equals < 0 ? QString() : decoded(part.mid(equals + 1))});
    }
    return items;
}

QString itemValue(const QList<CloudFormationLink::Parameter> &items, QLatin1String name)
{
    const auto found = std::find_if(items.cbegin(), items.cend(),
                                    [name](const auto &item) { return item.name == name; });
    return found == items.cend() ? QString() : found->value;
}

bool isMatch(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

QString regionOf(const QString &address)
{
    static const QRegularExpression regionForm(uR"(\A[a-z]{2}[a-z0-9-]{1,30}\z)"_s);
    static const QRegularExpression consoleHost(
        uR"(\Ahttps?://(?:[a-z0-9-]+\.)?([a-z]{2}[a-z0-9-]{1,30})\.console\.aws\.amazon\.com(?:[:/?]|\z))"_s,
        QRegularExpression::CaseInsensitiveOption);

    const qsizetype question = address.indexOf(u'?');
    if (question >= 0) {
        const QString said = itemValue(queryItems(address.mid(question + 1)), "region"_L1);
        if (isMatch(said, regionForm))
            return said;
    }
    return consoleHost.match(address).captured(1).toLower();
}

/// One entry of `--parameters` in the shorthand syntax of the AWS CLI.
QString shorthand(const CloudFormationLink::Parameter &parameter)
{
    // An unquoted value may hold these, and there `\,` stands for a comma. Without the backslash a
    // second thumbprint would silently be cut off.
    static const QRegularExpression plain(
        uR"(\A(?:[A-Za-z0-9._:/@+,-][A-Za-z0-9._:/=@+,-]*)?\z)"_s);

    QString value = parameter.value;
    if (isMatch(value, plain)) {
        value.replace(u',', "\\,"_L1);
    } else {
        // The CLI reads `\\` as one backslash only inside quotes, where a comma needs no escape.
        value.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
        value = u'"' + value + u'"';
    }
    return u"ParameterKey="_s + parameter.name + u",ParameterValue="_s + value;
}

} // namespace

std::optional<CloudFormationLink> CloudFormationLink::parse(const QString &url)
{
    // The rules of CloudFormation for names; see byoc-facts.md 9.
    static const QRegularExpression stackNameForm(uR"(\A[A-Za-z][A-Za-z0-9-]{0,127}\z)"_s);
    static const QRegularExpression parameterForm(uR"(\A[A-Za-z0-9]{1,255}\z)"_s);
    static const QRegularExpression templateForm(uR"(\Ahttps://[!-~]{1,5000}\z)"_s);

    // Control characters are in no URL; a NUL would even cut the command that is made of it.
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; };
    const QString trimmed = url.trimmed();
    if (url.size() > maxUrlLength || std::any_of(trimmed.begin(), trimmed.end(), isControl))
        return std::nullopt;
    CloudFormationLink link;
    link.m_url = trimmed;
    const qsizetype hash = link.m_url.indexOf(u'#');
    if (hash < 0 || link.m_url.indexOf(u'?', hash) < 0)
        return std::nullopt;

    const QList<Parameter> items = link.items();
    link.m_region = regionOf(link.m_url.left(hash));
    link.m_stackName = itemValue(items, "stackName"_L1);
    link.m_templateUrl = itemValue(items, "templateURL"_L1);
    if (!isMatch(link.m_stackName, stackNameForm) || !isMatch(link.m_templateUrl, templateForm))
        return std::nullopt;

    for (const Parameter &item : items) {
        if (!item.name.startsWith(parameterPrefix))
            continue;
        const QString name = item.name.mid(parameterPrefix.size());
        if (!isMatch(name, parameterForm))
            continue;
        if (item.value.size() > maxValueLength)
            return std::nullopt;
        const auto same = std::find_if(link.m_parameters.begin(), link.m_parameters.end(),
                                       [&name](const auto &known) { return known.name == name; });
        if (same != link.m_parameters.end())
            same->value = item.value;
        else if (link.m_parameters.size() < maxParameters)
            link.m_parameters.append({name, item.value});
        else
            return std::nullopt;
    }
    return link;
}

QString CloudFormationLink::parameter(const QString &name) const
{
    for (const Parameter &parameter : m_parameters) {
        if (parameter.name == name)
            return parameter.value;
    }
    return {};
}

qsizetype CloudFormationLink::itemsStart() const
{
    return m_url.indexOf(u'?', m_url.indexOf(u'#')) + 1;
}

QList<CloudFormationLink::Parameter> CloudFormationLink::items() const
{
    return queryItems(m_url.mid(itemsStart()));
}

CloudFormationLink CloudFormationLink::withoutLoadBalancerPolicy() const
{
    const QString key = parameterPrefix + loadBalancerParameter;
    const qsizetype start = itemsStart();
    QStringList parts = m_url.mid(start).split(u'&', Qt::SkipEmptyParts);
    parts.removeIf([&key](const QString &part) {
        return decoded(part.left(part.indexOf(u'='))) == key || part == key;
    });
    parts << key + u"=false"_s;

    // What was parsed once stays parseable: nothing but this one parameter has changed.
    CloudFormationLink link = *this;
    link.m_url = m_url.left(start) + parts.join(u'&');
    link.m_parameters.removeIf(
        [](const Parameter &parameter) { return parameter.name == loadBalancerParameter; });
    link.m_parameters.append({QString(loadBalancerParameter), u"false"_s});
    return link;
}

QStringList CloudFormationLink::createStackArguments() const
{
    QStringList arguments{u"aws"_s, u"cloudformation"_s, u"create-stack"_s};
    if (!m_region.isEmpty())
        arguments << u"--region"_s << m_region;
    arguments << u"--stack-name"_s << m_stackName << u"--template-url"_s << m_templateUrl;
    // The stack has roles with fixed names, so this acknowledgement is mandatory.
    arguments << u"--capabilities"_s << u"CAPABILITY_NAMED_IAM"_s;
    if (!m_parameters.isEmpty()) {
        arguments << u"--parameters"_s;
        for (const Parameter &parameter : m_parameters)
            arguments << shorthand(parameter);
    }
    return arguments;
}

QStringList CloudFormationLink::waitArguments() const
{
    QStringList arguments{u"aws"_s,          u"cloudformation"_s,
                          u"wait"_s,         u"stack-create-complete"_s,
                          u"--stack-name"_s, m_stackName};
    if (!m_region.isEmpty())
        arguments << u"--region"_s << m_region;
    return arguments;
}

} // namespace byoc
