// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoRouter.h"

namespace byoc::demo {

/// Which part of a list one answer holds: from \a first (included) to \a end (excluded).
struct Page
{
    qsizetype first = 0;
    qsizetype end = 0;
    QString nextToken; ///< empty: this is the last page
};

/// The page that pageSize (1 … 1000, 100 when absent) and nextPageToken of a call ask for.
std::variant<Page, ApiError> wantedPage(const DemoCall &call, qsizetype total);

} // namespace byoc::demo
