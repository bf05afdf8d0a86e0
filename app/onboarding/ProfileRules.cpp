// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/ProfileRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::ProfileRules)
};

/// Those with a rank, in its order; equal ranks stay as they are.
template <typename Choice, typename Rank>
QList<Choice> ranked(const QList<Choice> &choices, Rank rankOf)
{
    QList<std::pair<int, Choice>> kept;
    for (const Choice &choice : choices) {
        if (const std::optional<int> rank = rankOf(choice))
            kept << std::pair(*rank, choice);
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Choice> sorted;
    for (const auto &[rank, choice] : kept)
        sorted << choice;
    return sorted;
}

void setTag(QList<CustomTag> &tags, const QString &key, const QString &value)
{
    for (CustomTag &tag : tags) {
        if (tag.key == key) {
            tag.value = value;
            return;
        }
    }
    tags << CustomTag{key, value};
}

QString valueOf(const QList<CustomTag> &tags, const QString &key)
{
    for (const CustomTag &tag : tags) {
        if (tag.key == key)
            return tag.value;
    }
    return {};
}

bool has(const QList<CustomTag> &tags, const QString &key)
{
    return std::any_of(tags.begin(), tags.end(),
                       [&key](const CustomTag &tag) { return tag.key == key; });
}

QString lockReason(const SwitchPolicy &policy)
{
    if (!policy.isLocked())
        return {};
    if (!policy.reason.isEmpty())
        return policy.reason;
    return policy.rule == SwitchPolicy::Rule::Required ? Text::tr("The provider requires this.")
                                                       : Text::tr("The provider rules this out.");
}

} // namespace

QList<OfferingChoice> ProfileRules::offered(const QList<OfferingChoice> &choices) const
{
    return ranked(choices, [this](const OfferingChoice &choice) {
        const Offering &offering = choice.offering;
        return m_profile.rankOfPlan(offering.serviceId, offering.serviceName, offering.planId,
                                    offering.planName);
    });
}

QList<CloudChoice> ProfileRules::offered(const QList<CloudChoice> &choices) const
{
    return ranked(choices, [this](const CloudChoice &choice) {
        return m_profile.rankOfCloud(choice.cloud->id());
    });
}

void ProfileRules::prefill(const Cloud &cloud, AccountAnswers &answers) const
{
    for (const AccountField &field : cloud.accountFields()) {
        const PresetValue *preset = m_profile.preset(cloud.id(), field.key);
        if (preset && answers.values.value(field.key).isEmpty())
            answers.values.insert(field.key, preset->value);
    }
    answers.privateLink = m_profile.policy.privateLink.initially(answers.privateLink);
    answers.mayCreateNetworks = m_profile.policy.newNetworks.initially(answers.mayCreateNetworks);
    for (const PresetTag &tag : m_profile.defaultTags) {
        if (!has(answers.tags, tag.key))
            answers.tags << CustomTag{tag.key, tag.value.value};
    }
    for (const RequiredTag &tag : m_profile.policy.requiredTags) {
        if (!has(answers.tags, tag.key))
            answers.tags << CustomTag{tag.key, tag.value.value_or(QString())};
    }
    enforce(cloud, answers);
}

void ProfileRules::enforce(const Cloud &cloud, AccountAnswers &answers) const
{
    for (const AccountField &field : cloud.accountFields()) {
        const PresetValue *preset = m_profile.preset(cloud.id(), field.key);
        if (preset && preset->isLocked)
            answers.values.insert(field.key, preset->value);
    }
    if (m_profile.policy.privateLink.isLocked())
        answers.privateLink = m_profile.policy.privateLink.initially(answers.privateLink);
    if (m_profile.policy.newNetworks.isLocked())
        answers.mayCreateNetworks =
            m_profile.policy.newNetworks.initially(answers.mayCreateNetworks);
    for (const PresetTag &tag : m_profile.defaultTags) {
        if (tag.value.isLocked)
            setTag(answers.tags, tag.key, tag.value.value);
    }
    for (const RequiredTag &tag : m_profile.policy.requiredTags) {
        if (tag.value)
            setTag(answers.tags, tag.key, *tag.value);
    }
}

QString ProfileRules::tagObstacle(const AccountAnswers &answers) const
{
    for (const RequiredTag &tag : m_profile.policy.requiredTags) {
        if (valueOf(answers.tags, tag.key).isEmpty())
            return Text::tr("Enter the tag %1: the provider requires it.").arg(tag.key);
    }
    for (const QString &key : m_profile.policy.forbiddenTags) {
        if (has(answers.tags, key))
            return Text::tr("Remove the tag %1: the provider does not allow it.").arg(key);
    }
    return {};
}

QString ProfileRules::fieldLock(const QString &cloudId, const QString &fieldKey) const
{
    const PresetValue *preset = m_profile.preset(cloudId, fieldKey);
    return preset && preset->isLocked ? preset->reason : QString();
}

QStringList ProfileRules::lockedTags() const
{
    QStringList keys;
    for (const PresetTag &tag : m_profile.defaultTags) {
        if (tag.value.isLocked)
            keys << tag.key;
    }
    for (const RequiredTag &tag : m_profile.policy.requiredTags) {
        if (tag.value)
            keys << tag.key;
    }
    return keys;
}

QString ProfileRules::privateLinkLock() const
{
    return lockReason(m_profile.policy.privateLink);
}

QString ProfileRules::networksLock() const
{
    return lockReason(m_profile.policy.newNetworks);
}

QString ProfileRules::regionLock(const QString &cloudId) const
{
    const auto defaults = m_profile.defaults.constFind(cloudId);
    const bool isLocked =
        defaults != m_profile.defaults.cend() && defaults->region && defaults->region->isLocked;
    return isLocked ? defaults->region->reason : QString();
}

QString ProfileRules::region(const QString &cloudId) const
{
    const auto defaults = m_profile.defaults.constFind(cloudId);
    return defaults != m_profile.defaults.cend() && defaults->region ? defaults->region->value
                                                                     : QString();
}

} // namespace byoc
