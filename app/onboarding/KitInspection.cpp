// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/KitInspection.h"

#include "onboarding/KitDownload.h"

namespace byoc {

KitInspection::KitInspection(const KitDownload &download, QObject *parent)
    : QObject(parent)
    , m_download(download)
{
    connect(&download, &KitDownload::changed, this, &KitInspection::follow);
}

void KitInspection::follow()
{
    if (m_download.isComplete() == m_wasComplete)
        return;
    m_wasComplete = m_download.isComplete();
    if (m_wasComplete)
        start();
}

void KitInspection::start()
{
    m_report.reset();
    m_isRunning = true;
    m_path = m_download.path();
    m_accountConfigId = m_download.accountConfigId();
    ++m_number;
    // The one before ends at the next piece that it reads.
    m_worker = std::jthread([this, path = m_path, number = m_number](const std::stop_token &stop) {
        const InstallKitReport report = inspectInstallKit(path, {}, stop);
        // This object outlives its thread; what is still queued when it goes is dropped.
        QMetaObject::invokeMethod(
            this,
            [this, report, number] {
                if (number == m_number)
                    ended(report);
            },
            Qt::QueuedConnection);
    });
    emit changed();
}

void KitInspection::ended(const InstallKitReport &report)
{
    m_isRunning = false;
    m_report = report;
    emit changed();
}

} // namespace byoc
