// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/KeychainStore.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace byoc {

/// Waits until the job ends, and gives its outcome.
template <typename T> Result<T> await(Job<T> *job)
{
    std::optional<Result<T>> ended;
    QEventLoop loop; // QTest::qWaitFor looks only every 10 ms, and a job takes many steps
    job->then(&loop, [&](const Result<T> &result) {
        ended = result;
        loop.quit();
    });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    if (!ended)
        qFatal("A job did not end.");
    return *ended;
}

/// What `load` found, as text for comparing: "= " and the secret, "nothing", or "problem".
QByteArray loaded(CredentialStore &store, const QString &key);

/// A secret of that many bytes, different for each seed.
QByteArray secretOf(qsizetype size, int seed);

/// Files below the home folder that hold the text; in base64 counts as well.
QStringList filesWith(const QByteArray &text);

} // namespace byoc
