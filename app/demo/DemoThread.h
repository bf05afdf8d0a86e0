// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/DemoControlPlane.h"

#include <QThread>

namespace byoc {

/// A demo control plane in a thread of its own, for the product's demo and for tests.
///
/// Lives in the caller's thread; every function and slot may be called from any thread except
/// start() and the destructor, which belong to the one it lives in. The destructor stops the
/// server and waits for the thread.
class DemoThread : public QObject
{
    Q_OBJECT

public:
    explicit DemoThread(QObject *parent = nullptr);
    ~DemoThread() override;

    /// Starts; a server that already runs is stopped first. Answers with ready() or failed().
    void start(const DemoOptions &options);
    void stop();

public slots:
    void grantAccess(const QString &instanceId);
    void failNext(const QString &instanceId, const QString &message);

signals:
    /// It listens; \a url has no path.
    void ready(const QUrl &url);
    void failed(const QString &reason);
    // Towards the server's thread.
    void grantRequested(const QString &instanceId, QPrivateSignal);
    void failureRequested(const QString &instanceId, const QString &message, QPrivateSignal);

private:
    QThread m_thread;
};

} // namespace byoc
