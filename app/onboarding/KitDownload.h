// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/ControlPlane.h"

#include <QSaveFile>

namespace byoc {

/// Downloads the on-premise install kit into a file (control-plane-api.md 3.8). The kit holds
/// credentials: the file is 0600, and until it is complete nothing stands under its name. A
/// download that broke off is asked for again from the start, since the server offers no ranges.
/// GUI thread.
class KitDownload : public QObject
{
    Q_OBJECT

public:
    /// Borrowed.
    explicit KitDownload(ControlPlane &controlPlane, QObject *parent = nullptr);
    ~KitDownload() override;

    /// File name that omnistrate-ctl gives the kit.
    static QString suggestedName(const QString &accountConfigId);

    void start(const QString &accountConfigId, const QString &path);
    void cancel();

    bool isRunning() const { return m_job; }
    qint64 received() const { return m_received; }
    qint64 total() const { return m_total; } ///< -1: unknown
    QString path() const { return m_path; }
    QString accountConfigId() const { return m_accountConfigId; } ///< whose kit it is
    bool isComplete() const { return m_complete; }
    std::optional<Problem> problem() const { return m_problem; }

signals:
    void changed();

private:
    void arrived(const Result<void> &result);
    void ended(const Result<void> &result);
    static Problem cannotSave(const QString &reason);

    ControlPlane &m_controlPlane;
    QString m_accountConfigId;
    QString m_path;
    std::shared_ptr<QSaveFile> m_file; ///< shared with the thread that brings it to the disk
    QPointer<JobBase> m_job;
    qint64 m_received = 0;
    qint64 m_total = -1;
    bool m_complete = false;
    std::optional<Problem> m_problem;
};

} // namespace byoc
