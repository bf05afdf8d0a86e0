// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/CloudCatalogue.h"

#include <algorithm>

namespace byoc {

using CloudFactory = std::unique_ptr<const Cloud>();

// Each is defined in the file of its cloud, and only there is the class known.
CloudFactory makeAws, makeGcp, makeAzure, makeOci, makeNebius, makeOnPremise;

CloudCatalogue::CloudCatalogue()
{
    for (CloudFactory *make : {makeAws, makeGcp, makeAzure, makeOci, makeNebius, makeOnPremise})
        m_clouds.push_back(make());
}

CloudCatalogue::~CloudCatalogue() = default;

const Cloud *CloudCatalogue::find(const QString &id) const
{
    const auto found = std::find_if(m_clouds.cbegin(), m_clouds.cend(), [&id](const auto &cloud) {
        return cloud->id().compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == m_clouds.cend() ? nullptr : found->get();
}

} // namespace byoc
