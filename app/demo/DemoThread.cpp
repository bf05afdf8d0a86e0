// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoThread.h"

namespace byoc {

DemoThread::DemoThread(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("demo control plane"));
}

DemoThread::~DemoThread()
{
    stop();
}

void DemoThread::start(const DemoOptions &options)
{
    stop();
    auto *plane = new DemoControlPlane(options);
    plane->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, plane, &QObject::deleteLater);
    connect(this, &DemoThread::grantRequested, plane, &DemoControlPlane::grantAccess);
    connect(this, &DemoThread::failureRequested, plane, &DemoControlPlane::failNext);
    m_thread.start();
    QMetaObject::invokeMethod(
        plane,
        [this, plane] {
            // stop() waits for this thread, so this object is still there.
            if (plane->start())
                emit ready(plane->url());
            else
                emit failed(plane->errorString());
        },
        Qt::QueuedConnection);
}

void DemoThread::stop()
{
    m_thread.quit();
    m_thread.wait();
}

void DemoThread::grantAccess(const QString &instanceId)
{
    emit grantRequested(instanceId, QPrivateSignal());
}

void DemoThread::failNext(const QString &instanceId, const QString &message)
{
    emit failureRequested(instanceId, message, QPrivateSignal());
}

} // namespace byoc
