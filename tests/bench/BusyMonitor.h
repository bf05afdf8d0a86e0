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
    bool hasPicture = false; ///< a window was drawn into a picture for the tour
};

/// An application that measures itself: every event passes notify(), and events that follow each
/// other without a pause are one stretch. Nothing is subtracted.
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

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void close();

    QList<BusyStretch> m_stretches;
    BusyStretch m_now;
    qint64 m_began = 0; ///< of m_now; 0: there is none
    qint64 m_processorBegan = 0;
    qint64 m_ended = 0;
    qint64 m_processorEnded = 0;
    int m_depth = 0;
    bool m_inTimer = false; ///< the outermost event is a timer's
    std::function<QString()> m_step;
    const QObject *m_window = nullptr;
};

} // namespace byoc
