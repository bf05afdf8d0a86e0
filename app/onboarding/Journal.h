// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onboarding/JournalDocument.h"
#include "problem/Result.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace byoc {

/// The file of unfinished and finished onboardings on this computer: `journal.json` in the state
/// directory, 0600, written whole, synced and renamed into place. GUI thread.
///
/// A file that cannot be understood is set aside under a dated name; the rest of the program works
/// with an empty journal then, and `loadProblem()` says what happened. What cannot be written is
/// kept in memory and tried again until it can; `saveProblem()` says why meanwhile. What another
/// program has written since is merged and not overwritten (`JournalDocument::merge`).
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

    /// Adds or replaces, on disk before it returns. If that fails, the change is kept in memory and
    /// written as soon as it can be. What nobody could read again is not taken at all, nor what
    /// falls behind an account that another program has created for this onboarding. Of more than
    /// 2,000 onboardings the oldest finished ones are dropped.
    Result<void> put(Draft draft);
    Result<void> remove(const QString &requestId);

    /// Forgets all, also what was set aside.
    Result<void> clear();

    std::optional<Problem> loadProblem() const { return m_loadProblem; }
    /// Why memory is ahead of the file, if so.
    std::optional<Problem> saveProblem() const { return m_saveProblem; }
    /// That is because another program uses the file, for a moment as a rule.
    bool isLocked() const { return m_isLocked; }

signals:
    void changed();
    void saveProblemChanged();

private:
    void load();
    void setAside(const JournalDocument::Refusal &refusal);
    Result<void> save();
    void setSaveProblem(const std::optional<Problem> &problem);
    Result<void> write();
    void mergeForeignChange();
    void removeAbandonedFiles() const;
    void dropOldest();
    Result<void> refuse(const Problem &problem);

    QString m_path;
    JournalDocument m_document;
    JournalDocument m_written; ///< what the file held when it was read or written last
    QByteArray m_writtenBytes;
    std::optional<Problem> m_loadProblem;
    std::optional<Problem> m_saveProblem;
    bool m_isLocked = false;
    QTimer m_tryAgain;
    std::chrono::milliseconds m_tryAgainAfter;
};

} // namespace byoc
