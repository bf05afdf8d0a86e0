// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace byoc {

/// Somebody asks the program to end: SIGTERM (log-out, shutdown, `kill`), SIGINT (Ctrl-C) or SIGHUP
/// (its terminal was closed) becomes a Qt signal in the thread of this object. The handler itself
/// only writes one byte to a pipe.
///
/// The second signal of a kind has its usual effect again, so that a program that does not end any
/// more can be ended; and one that was ignored at the start (nohup) stays ignored. Make one at
/// most. Does nothing on Windows, where such requests come as window events.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

signals:
    void received(int signalNumber);
};

} // namespace byoc
