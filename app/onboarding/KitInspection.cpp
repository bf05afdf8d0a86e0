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
    ++m_number;
    m_report.reset();
    m_isRunning = m_wasComplete;
    m_worker.request_stop();
    if (m_wasComplete)
        start(m_download.path());
    emit changed();
}

void KitInspection::start(const QString &path)
{
    m_worker = std::jthread([this, path, number = m_number](const std::stop_token &stop) {
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
}

void KitInspection::ended(const InstallKitReport &report)
{
    m_isRunning = false;
    m_report = report;
    emit changed();
}

} // namespace byoc
