// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "text/WithoutEmails.h"

#include <QRegularExpression>

namespace byoc {

using namespace Qt::StringLiterals;

QString withoutEmails(const QString &text)
{
    // The lengths are those of RFC 5321, section 4.5.3.1; with them no text takes long. In the
    // query of an address the @ is escaped.
    static const QRegularExpression email(
        uR"([\w.+'%-]{1,64}(?:@|%40)(?:[\w-]{1,63}\.){1,8}[\w-]{2,63})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString result;
    qsizetype end = 0;
    for (auto match = email.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (found.capturedView().endsWith(".gserviceaccount.com"_L1, Qt::CaseInsensitive))
            continue;
        result += QStringView(text).sliced(end, found.capturedStart() - end);
        result += "(e-mail)"_L1;
        end = found.capturedEnd();
    }
    result += QStringView(text).sliced(end);
    return result;
}

} // namespace byoc
