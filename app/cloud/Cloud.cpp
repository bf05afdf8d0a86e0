// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/Cloud.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::Cloud)
};

// A status message is a sentence or two. What is longer cannot make the patterns slow.
constexpr qsizetype longestMessage = 20'000;

QString normalisedValue(const AccountField &field, const QString &typed)
{
    const QString value = field.normalise(typed);
    return value.isEmpty() ? field.defaultValue : value;
}

} // namespace

Cloud::~Cloud() = default;

QStringList Cloud::warnings(const AccountAnswers &) const
{
    return {};
}

QJsonObject Cloud::derivedParameters(const AccountAnswers &, const QString &) const
{
    return {};
}

QJsonObject Cloud::requestParameters(const AccountAnswers &answers,
                                     const QString &organizationId) const
{
    QJsonObject parameters{{u"cloud_provider"_s, id()},
                           {u"account_configuration_method"_s, configurationMethod()}};
    const QMap<QString, QString> values = normalisedValues(answers);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        parameters.insert(it.key(), it.value());
    const QJsonObject derived = derivedParameters(answers, organizationId);
    for (auto it = derived.constBegin(); it != derived.constEnd(); ++it)
        parameters.insert(it.key(), it.value());
    // Always explicit: the defaults differ between clients and versions (byoc-facts.md 10).
    if (supportsPrivateLink())
        parameters.insert(u"private_link"_s, answers.privateLink);
    if (!mayCreateNetworksLabel().isEmpty())
        parameters.insert(u"allow_new_cloud_native_network_creation"_s, answers.mayCreateNetworks);
    addRequestParameters(parameters, answers);
    return parameters;
}

QList<KnownFailure> Cloud::knownFailures() const
{
    return {{
        .id = u"plan-too-old"_s,
        .pattern = u"does not declare (the )?input parameter"_s,
        .headline = Text::tr("The plan does not know one of the choices"),
        .cause = Text::tr("The plan was published before private connectivity or the choice about "
                          "networks existed."),
        .cure = Text::tr("Ask the provider of the product to publish the plan again, then start "
                         "again."),
    }};
}

QStringList Cloud::commandSources() const
{
    return {u"https://github.com/omnistrate-oss/"_s};
}

QStringList Cloud::trustedHosts() const
{
    return {u"docs.omnistrate.com"_s, u"youtu.be"_s, u"github.com"_s};
}

QStringList Cloud::usableRegions(const QStringList &offered, const QJsonObject &) const
{
    return offered;
}

QMap<QString, QString> Cloud::normalisedValues(const AccountAnswers &answers) const
{
    QMap<QString, QString> values;
    const QList<AccountField> fields = accountFields();
    for (const AccountField &field : fields) {
        const QString value = normalisedValue(field, answers.values.value(field.key));
        if (!value.isEmpty())
            values.insert(field.key, value);
    }
    return values;
}

QString Cloud::identity(const AccountAnswers &answers) const
{
    return identity(identityField(), answers.values.value(identityKey()));
}

QString Cloud::identity(const QJsonObject &parameters) const
{
    return identity(identityField(), parameters.value(identityKey()).toVariant().toString());
}

AccountField Cloud::identityField() const
{
    const QList<AccountField> fields = accountFields();
    const auto found =
        std::find_if(fields.cbegin(), fields.cend(),
                     [this](const AccountField &field) { return field.key == identityKey(); });
    Q_ASSERT(found != fields.cend());
    return *found;
}

QString Cloud::identity(const AccountField &identityField, const QString &value)
{
    return normalisedValue(identityField, value);
}

QString Cloud::ctlNetworkArgument(const AccountAnswers &answers)
{
    // Always explicit: the default has changed between versions (byoc-facts.md 10).
    return u"--allow-create-new-cloud-native-network="_s
        + (answers.mayCreateNetworks ? u"true"_s : u"false"_s);
}

QStringList Cloud::ctlTagArguments(const AccountAnswers &answers)
{
    QStringList pairs;
    for (const CustomTag &tag : answers.tags)
        pairs << tag.key + u'=' + tag.value;
    return pairs.isEmpty() ? pairs : QStringList{u"--tags="_s + pairs.join(u',')};
}

std::optional<KnownFailure> Cloud::explain(const QString &statusMessage) const
{
    const QString message = statusMessage.left(longestMessage);
    const QList<KnownFailure> failures = knownFailures();
    const auto fits = [&message](const KnownFailure &failure) {
        const QRegularExpression pattern(failure.pattern,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::DotMatchesEverythingOption);
        return pattern.match(message).hasMatch();
    };
    const auto found = std::find_if(failures.cbegin(), failures.cend(), fits);
    return found == failures.cend() ? std::nullopt : std::optional(*found);
}

} // namespace byoc
