// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "text/DocumentMistake.h"

#include <QCoreApplication>

#include <algorithm>

namespace byoc {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::DocumentMistake)
};
} // namespace

QString DocumentMistake::sentence() const
{
    if (entry > 0 && line > 0)
        return Text::tr("Entry %1, line %2: %3")
            .arg(QString::number(entry), QString::number(line), text);
    if (entry > 0)
        return Text::tr("Entry %1: %2").arg(QString::number(entry), text);
    if (line > 0 && !key.isEmpty())
        return Text::tr("Line %1, %2: %3").arg(QString::number(line), key, text);
    if (line > 0 && column > 0)
        return Text::tr("Line %1, column %2: %3")
            .arg(QString::number(line), QString::number(column), text);
    if (line > 0)
        return Text::tr("Line %1: %2").arg(QString::number(line), text);
    return text;
}

int lineOfOffset(const QByteArray &text, qsizetype offset)
{
    const auto end = text.cbegin() + std::clamp<qsizetype>(offset, 0, text.size());
    return 1 + int(std::count(text.cbegin(), end, '\n'));
}

int firstLineNotUtf8(const QByteArray &text)
{
    if (text.isValidUtf8())
        return 0;
    int line = 1;
    qsizetype start = 0;
    while (true) {
        const qsizetype end = text.indexOf('\n', start);
        const qsizetype length = (end < 0 ? text.size() : end) - start;
        if (!QByteArray::fromRawData(text.constData() + start, length).isValidUtf8())
            return line;
        if (end < 0)
            return line;
        start = end + 1;
        ++line;
    }
}

} // namespace byoc
