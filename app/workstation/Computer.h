// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>

namespace byoc {

/// Rings once, unless it is stopped or set anew before.
class Alarm : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(std::chrono::milliseconds delay) = 0;
    virtual void stop() = 0;

signals:
    void rang();
};

/// What whoever waits for hours has to know of the computer: how time passes, and when it is worth
/// looking at once. ThisComputer is the real one; tests let hours pass on one of their own.
/// GUI thread.
class Computer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Time since an arbitrary moment. It goes on while the computer sleeps, and setting the clock
    /// does not change it: everything is measured by it.
    virtual std::chrono::milliseconds uptime() const = 0;
    /// What the clock on the wall shows: for people to read, never to measure by.
    virtual QDateTime wallTime() const = 0;
    /// While the computer sleeps it may stand still: see woke().
    virtual std::unique_ptr<Alarm> makeAlarm() = 0;
    /// Tells of woke() and networkReturned() from now on; costs a little, so only when needed.
    virtual void observe() = 0;

signals:
    /// It slept and goes on now.
    void woke();
    /// The network was gone, or is another one now.
    void networkReturned();
};

} // namespace byoc
