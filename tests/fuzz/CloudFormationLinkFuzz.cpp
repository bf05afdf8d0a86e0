// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Require.h"

#include "cloud/CloudCatalogue.h"
#include "cloud/CloudFormationLink.h"
#include "text/ShellWords.h"
#include "workstation/LinkPolicy.h"

#include <QRegularExpression>
#include <QSet>

#include <cstdint>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// The same link, written by hand.
QString written(const CloudFormationLink &link)
{
    QString url = u"https://console.aws.amazon.com/cloudformation/home?region=%1#/stacks/"
                  "quickcreate?templateURL=%2&stackName=%3"_s.arg(
                      link.region(), encoded(link.templateUrl()), encoded(link.stackName()));
    for (const CloudFormationLink::Parameter &parameter : link.parameters())
        url += u"&param_"_s + parameter.name + u'=' + encoded(parameter.value);
    return url;
}

bool isSame(const CloudFormationLink &a, const CloudFormationLink &b)
{
    return a.region() == b.region() && a.stackName() == b.stackName()
        && a.templateUrl() == b.templateUrl() && a.parameters() == b.parameters()
        && a.createStackArguments() == b.createStackArguments();
}

void judge(const CloudFormationLink &link)
{
    static const QRegularExpression stackName(uR"(\A[A-Za-z][A-Za-z0-9-]{0,127}\z)"_s);
    static const QRegularExpression name(uR"(\A[A-Za-z0-9]{1,255}\z)"_s);
    static const QRegularExpression region(uR"(\A(?:[a-z]{2}[a-z0-9-]{1,30})?\z)"_s);
    require(stackName.match(link.stackName()).hasMatch());
    require(region.match(link.region()).hasMatch());
    require(link.templateUrl().startsWith("https://"_L1));
    require(link.parameters().size() <= 200);
    QSet<QString> names;
    for (const CloudFormationLink::Parameter &parameter : link.parameters()) {
        require(name.match(parameter.name).hasMatch() && parameter.value.size() <= 4096);
        require(!names.contains(parameter.name));
        require(link.parameter(parameter.name) == parameter.value);
        names << parameter.name;
    }
    // Whatever stands in a value, it is one word of the command and no line of its own.
    for (const QStringList &arguments : {link.createStackArguments(), link.waitArguments()}) {
        for (const QString &argument : arguments) {
            require(!argument.contains(QChar(u'\0')));
            require(!shell::quote(argument).isEmpty());
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const CloudCatalogue clouds;
    static const QStringList hosts = clouds.find(u"aws"_s)->trustedHosts();
    const QString url = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));

    // A link that may be opened has such a host, whatever else it may look like.
    const QUrl parsed(url, QUrl::StrictMode);
    if (isTrustedLink(parsed, hosts)) {
        require(parsed.scheme() == "https"_L1 && parsed.userInfo().isEmpty()
                && parsed.port() == -1);
        const QString host = parsed.host(QUrl::FullyEncoded);
        require(std::any_of(hosts.begin(), hosts.end(), [&host](const QString &known) {
            return known == host || (known.startsWith("*."_L1) && host.endsWith(known.mid(1)));
        }));
    }

    const auto link = CloudFormationLink::parse(url);
    if (!link)
        return 0;
    judge(*link);
    const auto again = CloudFormationLink::parse(link->url());
    require(again && isSame(*again, *link) && again->url() == link->url());
    if (written(*link).size() <= 64 * 1024) {
        const auto rewritten = CloudFormationLink::parse(written(*link));
        require(rewritten && isSame(*rewritten, *link));
    }

    const CloudFormationLink without = link->withoutLoadBalancerPolicy();
    judge(without);
    require(without.parameter(u"CreateLoadBalancerPolicy"_s) == "false"_L1);
    require(without.withoutLoadBalancerPolicy().url() == without.url());
    const auto reread = CloudFormationLink::parse(without.url());
    require(reread && isSame(*reread, without));
    return 0;
}
