// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onboarding/Draft.h"

#include <QByteArray>
#include <QMap>

#include <tl/expected.hpp>

namespace byoc {

/// The content of journal.json: JSON with a version. A plain value; pure functions.
///
/// What is read is bounded: 32 MiB, 5,000 onboardings, and for each of them what `Draft::fromJson`
/// takes. Of two entries with one request id the one that came further counts. Fields of an
/// onboarding that this version does not know are kept as they are; others are dropped.
struct JournalDocument
{
    using Drafts = QMap<QString, Draft>; ///< by request id

    /// Why a file cannot be used.
    struct Refusal
    {
        bool isNewer = false; ///< written by a later version of this program
        QString reason; ///< one sentence
    };

    Drafts drafts;

    static constexpr qint64 MaxBytes = 32 * 1024 * 1024;
    static constexpr qsizetype MaxDrafts = 5000;

    static tl::expected<JournalDocument, Refusal> fromJson(const QByteArray &json);
    QByteArray toJson() const;

    /// Takes over what somebody else has written to the file since it was `base`: onboardings that
    /// are new or came further there, and the removal of those that were not changed here.
    void merge(const JournalDocument &theirs, const JournalDocument &base);

    /// Of two states of one onboarding the one to keep: that with an account, else the later one.
    static const Draft &further(const Draft &a, const Draft &b);
};

} // namespace byoc
