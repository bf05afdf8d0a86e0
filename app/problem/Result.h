// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Problem.h"

#include <tl/expected.hpp>

namespace byoc {

/// A value, or the problem that stood in its way.
template <typename T> using Result = tl::expected<T, Problem>;

/// `return fail(problem);` from any function that returns a Result.
inline tl::unexpected<Problem> fail(Problem problem)
{
    return tl::unexpected<Problem>(std::move(problem));
}

} // namespace byoc
