// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/FaultRules.h"
#include "demo/HttpServer.h"

#include <functional>

namespace byoc::demo {

/// Counts the requests that each rule matches, and carries out the rule that applies.
class FaultInjector
{
public:
    void setRules(const FaultRules &rules);

    /// The rule for this request, if any. Counts: call it once per request.
    /// \a inner: the call that the request asks to pass on, which a rule may name as well.
    std::optional<FaultRule> ruleFor(const HttpRequest &request,
                                     const std::optional<HttpRequest> &inner = {});

    /// Delivers the reply of \a work to \a responder in the way the rule wants; runs \a work only
    /// if the rule lets it happen. Returns the status that was sent, 0 when none was.
    static int carryOut(const FaultRule &rule, const HttpResponder &responder,
                        const std::function<HttpResponse()> &work);

private:
    struct Counted
    {
        FaultRule rule;
        int seen = 0;
    };

    QList<Counted> m_rules;
};

} // namespace byoc::demo
