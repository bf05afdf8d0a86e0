// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/Cloud.h"

#include <memory>
#include <vector>

namespace byoc {

/// All clouds, in the order in which they are offered. Made once in main and handed down.
class CloudCatalogue
{
public:
    CloudCatalogue();
    ~CloudCatalogue();

    const std::vector<std::unique_ptr<const Cloud>> &all() const { return m_clouds; }
    /// By the control plane's word, without case ("AWS" and "aws"); nullptr: unknown.
    const Cloud *find(const QString &id) const;

private:
    std::vector<std::unique_ptr<const Cloud>> m_clouds;
};

} // namespace byoc
