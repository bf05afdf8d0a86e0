// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace byoc {

/// One thing that is wrong, or worth a remark, in a document that a person wrote.
/// Counted as people count: from 1; 0 where there is no such place.
struct DocumentMistake
{
    int entry = 0;
    int line = 0;
    int column = 0;
    QString text; ///< a whole sentence; quotes no secret
    QString key{}; ///< where keys lead to the place: "gateway.url"; says more than a column

    /// With the place in front: "Entry 2, line 7: …", "Line 7, gateway.url: …".
    QString sentence() const;
    bool operator==(const DocumentMistake &) const = default;
};

/// The line in which the byte at `offset` stands; the first is 1.
int lineOfOffset(const QByteArray &text, qsizetype offset);
/// The first line that is not UTF-8; 0: all of it is.
int firstLineNotUtf8(const QByteArray &text);

} // namespace byoc
