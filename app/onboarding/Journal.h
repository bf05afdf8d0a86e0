// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onboarding/Draft.h"
#include "problem/Result.h"

#include <QObject>

namespace byoc {

/// The file of unfinished and finished onboardings on this computer: `journal.json` in the state
/// directory, JSON with a version, 0600, written whole, synced and renamed into place. GUI thread.
///
/// A file that cannot be understood is set aside under a dated name; the rest of the program works
/// with an empty journal then, and `loadProblem()` says what happened.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// `path` empty: in memory only (the demo).
    explicit Journal(const QString &path, QObject *parent = nullptr);

    /// Newest change first.
    QList<Draft> drafts() const;
    QList<Draft> unfinished() const;
    std::optional<Draft> find(const QString &requestId) const;

    /// Adds or replaces, on disk before it returns. On a problem the change is kept in memory.
    Result<void> put(Draft draft);
    Result<void> remove(const QString &requestId);

    Result<void> clear();

    std::optional<Problem> loadProblem() const { return m_loadProblem; }

signals:
    void changed();

private:
    void load();
    void setAside(const QString &reason);
    Result<void> save() const;

    QString m_path;
    QMap<QString, Draft> m_drafts; ///< by request id
    std::optional<Problem> m_loadProblem;
};

} // namespace byoc
