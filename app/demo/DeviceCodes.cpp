// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DeviceCodes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

using Outcome = DeviceCodes::Outcome;

constexpr std::array<std::pair<QLatin1StringView, Outcome>, 7> Words{
    {{"pending"_L1, Outcome::Pending},
     {"slow_down"_L1, Outcome::SlowDown},
     {"drop"_L1, Outcome::Drop},
     {"error"_L1, Outcome::Broken},
     {"approve"_L1, Outcome::Approved},
     {"deny"_L1, Outcome::Denied},
     {"expire"_L1, Outcome::Expired}}};

} // namespace

DeviceCodes::Code DeviceCodes::issue(qint64 now, qint64 lifetime,
                                     std::optional<qint64> approveAfter)
{
    Code code;
    code.deviceCode = m_ids.hex(40);
    const QString digits = m_ids.hex(8).toUpper();
    code.userCode = digits.first(4) + u'-' + digits.last(4);
    code.expiresAt = now + lifetime;
    if (approveAfter)
        code.approvesAt = now + *approveAfter;
    m_codes.append(code);
    return code;
}

bool DeviceCodes::decide(const QString &userCode, bool approve, const QString &userId)
{
    if (m_codes.isEmpty())
        return false;
    const auto found = userCode.isEmpty()
        ? m_codes.end() - 1
        : std::find_if(m_codes.begin(), m_codes.end(), [&userCode](const Code &code) {
              return code.userCode.compare(userCode.trimmed(), Qt::CaseInsensitive) == 0;
          });
    if (found == m_codes.end())
        return false;
    found->approved = approve;
    found->userId = userId;
    return true;
}

bool DeviceCodes::setScript(const QStringList &words)
{
    QList<Outcome> script;
    for (const QString &word : words) {
        const auto *const entry = std::find_if(
            Words.begin(), Words.end(), [&word](const auto &known) { return known.first == word; });
        if (entry == Words.end())
            return false;
        script.append(entry->second);
    }
    m_script = script;
    return true;
}

QList<DeviceCodes::Code>::iterator DeviceCodes::find(const QString &deviceCode)
{
    return std::find_if(m_codes.begin(), m_codes.end(),
                        [&deviceCode](const Code &code) { return code.deviceCode == deviceCode; });
}

DeviceCodes::Answer DeviceCodes::ask(const QString &deviceCode, qint64 now)
{
    const auto code = find(deviceCode);
    if (code == m_codes.end())
        return {Outcome::Unknown, {}};
    if (now >= code->expiresAt)
        return {Outcome::Expired, {}};
    if (code->approvesAt && now >= *code->approvesAt && !code->approved)
        code->approved = true;
    Outcome outcome = Outcome::Pending;
    if (!m_script.isEmpty())
        outcome = m_script.takeFirst();
    else if (code->approved)
        outcome = *code->approved ? Outcome::Approved : Outcome::Denied;
    const Answer answer{outcome, code->userId};
    if (outcome == Outcome::Approved || outcome == Outcome::Denied)
        m_codes.removeAt(code - m_codes.begin());
    else if (outcome == Outcome::Expired)
        code->expiresAt = now; // and stays so
    return answer;
}

} // namespace byoc::demo
