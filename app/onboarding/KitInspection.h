// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "documents/InstallKitInspection.h"

#include <QObject>

#include <optional>
#include <thread>

namespace byoc {

class KitDownload;

/// Inspects each install kit as soon as it is downloaded, in a thread of its own. Until there is a
/// usual report, the kit must not be presented as ready. A report lasts until the next kit has
/// arrived: a download that fails leaves the file of the one before in its place. GUI thread.
class KitInspection : public QObject
{
    Q_OBJECT

public:
    /// Borrowed.
    explicit KitInspection(const KitDownload &download, QObject *parent = nullptr);

    bool isRunning() const { return m_isRunning; }
    /// It was inspected, and nobody should unpack or run it.
    bool isRefused() const { return m_report && !m_report->isUsual(); }
    /// Of the kit that arrived last; nothing until it is inspected.
    const std::optional<InstallKitReport> &report() const { return m_report; }
    /// Where that kit is, and whose it is.
    QString path() const { return m_path; }
    QString accountConfigId() const { return m_accountConfigId; }

signals:
    void changed();

private:
    void follow();
    void start();
    void ended(const InstallKitReport &report);

    const KitDownload &m_download;
    bool m_wasComplete = false;
    bool m_isRunning = false;
    int m_number = 0; ///< of the inspection; an older one's report is dropped
    std::optional<InstallKitReport> m_report;
    QString m_path;
    QString m_accountConfigId;
    std::jthread m_worker; ///< last: ends, at the next piece read, before the rest goes
};

} // namespace byoc
