// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoIds.h"

using namespace Qt::StringLiterals;

namespace byoc::demo {

QString DemoIds::next(const QString &prefix)
{
    return prefix + u'-' + draw("abcdefghijklmnopqrstuvwxyz0123456789"_L1, 9);
}

QString DemoIds::hex(int length)
{
    return draw("0123456789abcdef"_L1, length);
}

QString DemoIds::draw(QLatin1StringView alphabet, int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += QChar(alphabet[m_random.bounded(static_cast<int>(alphabet.size()))]);
    return text;
}

} // namespace byoc::demo
