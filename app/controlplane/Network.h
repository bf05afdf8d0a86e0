// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QNetworkAccessManager;

namespace byoc {

/// How all HTTP clients of the program reach the network. GUI thread.
class Network : public QObject
{
    Q_OBJECT

public:
    explicit Network(QObject *parent = nullptr);

    /// Has `manager` follow these settings, now and when they change. It stays the caller's.
    void prepare(QNetworkAccessManager &manager);
};

} // namespace byoc
