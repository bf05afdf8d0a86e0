// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QApplication>

#include <functional>

namespace byoc {

/// A time in which the GUI thread did not wait: a key pressed at its beginning would have been
/// answered at its end.
struct BusyStretch
{
    double milliseconds = 0; ///< as a person waits
    double processor = 0; ///< milliseconds of it that the thread itself computed
    int events = 0;
    QByteArray longest; ///< type and receiver of the event in it that took longest
    double longestMilliseconds = 0;
    QString step; ///< the wizard's step when it began
};

/// An application that measures itself: every event passes notify(), and events that follow each
/// other without a pause are one stretch. What the tour's pictures take is no part of a stretch,
/// but what comes before and after them is the same one.
class BusyMonitor : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    /// Says where the program is.
    void setStep(std::function<QString()> step) { m_step = std::move(step); }
    /// When a timer makes this window paint at once, that is for a picture.
    void setWindow(const QObject *window) { m_window = window; }

    /// All stretches, in the order in which they were; the last one is closed.
    QList<BusyStretch> stretches();
    /// The events that were for a picture, one by one.
    QList<BusyStretch> pictures() const { return m_pictures; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    /// A moment on the clock, and how much the thread had computed until then; nanoseconds.
    struct Instant
    {
        qint64 clock = 0;
        qint64 processor = 0;
    };
    static Instant now();

    void close();

    QList<BusyStretch> m_stretches;
    QList<BusyStretch> m_pictures;
    BusyStretch m_now;
    bool m_isBusy = false; ///< m_now has begun
    Instant m_ended; ///< of the last event
    int m_depth = 0;
    bool m_inTimer = false; ///< the outermost event is a timer's
    bool m_inPicture = false; ///< … and makes the window paint
    std::function<QString()> m_step;
    const QObject *m_window = nullptr;
};

} // namespace byoc
