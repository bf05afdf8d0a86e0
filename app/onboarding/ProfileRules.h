// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "documents/Profile.h"
#include "onboarding/CloudChoice.h"
#include "onboarding/OfferingChoice.h"

namespace byoc {

/// What a provider's profile means for an onboarding: what is offered and in which order, what is
/// given in advance, what may not be changed. Plain values and pure functions; any thread. Without
/// a profile everything is free.
class ProfileRules
{
public:
    ProfileRules() = default;
    explicit ProfileRules(const Profile &profile)
        : m_profile(profile)
    {
    }

    const Profile &profile() const { return m_profile; }

    /// Those that the profile offers, in its order.
    QList<OfferingChoice> offered(const QList<OfferingChoice> &choices) const;
    QList<CloudChoice> offered(const QList<CloudChoice> &choices) const;

    /// What the profile gives for an account of this cloud, where nothing was entered yet.
    void prefill(const Cloud &cloud, AccountAnswers &answers) const;
    /// What cannot be otherwise: locked values, switches and tags.
    void enforce(const Cloud &cloud, AccountAnswers &answers) const;
    /// Which required tag has no value, or which tag is not allowed; empty: none.
    QString tagObstacle(const AccountAnswers &answers) const;

    /// Why a field cannot be changed; empty: it can.
    QString fieldLock(const QString &cloudId, const QString &fieldKey) const;
    /// Keys of the tags whose values are given.
    QStringList lockedTags() const;
    QString privateLinkLock() const;
    QString networksLock() const;
    QString regionLock(const QString &cloudId) const;
    /// The region to begin with; empty: none given.
    QString region(const QString &cloudId) const;

private:
    Profile m_profile;
};

} // namespace byoc
