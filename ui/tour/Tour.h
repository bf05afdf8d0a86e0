// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onboarding/OnboardingModel.h"

#include <QElapsedTimer>
#include <QHash>
#include <QImage>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace byoc {

class WizardWindow;

/// Walks the demo through every step of the clouds, as a person would, and saves a picture of each
/// page and state, and the params.json of each cloud. For documents, and for a look at a computer
/// without a display. GUI thread; pictures are compressed in others.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// `clouds`: ids, empty for all. Borrows window and model.
    Tour(WizardWindow &window, OnboardingModel &model, const QString &directory,
         const QStringList &clouds, QObject *parent = nullptr);

    void start();

signals:
    /// The demo's control plane shall fail the next verification of this instance.
    void failureRequested(const QString &instanceId, const QString &message);
    /// The picture of a page or state was taken; the window still shows it.
    void pictureTaken(const QString &name);
    /// Over; `error` empty: every cloud reached READY and has its params.json.
    void finished(const QString &error);

private:
    using Condition = std::function<bool()>;
    using Action = std::function<void()>;
    struct Act
    {
        QString name; ///< for error messages
        Condition when; ///< waits for this …
        Action action; ///< … then does that
    };

    void planStart();
    void planCloud(const Cloud &cloud);
    void planAccount(const Cloud &cloud);
    void planGrant(const Cloud &cloud);
    void planDeploy(const Cloud &cloud);
    void planEnd();
    void add(const QString &name, Condition when, Action action);
    void addPicture(const QString &name, Condition when);
    void addNext(const QString &name);
    void step();
    void savePicture(const QString &name);
    void end(const QString &error);
    Condition onStep(const QString &stepId) const;
    /// A value that the parameter's own check accepts.
    static QString sampleValue(const Parameter &parameter);

    WizardWindow &m_window;
    OnboardingModel &m_model;
    QString m_directory;
    QStringList m_clouds;
    QList<Act> m_acts;
    QTimer m_timer;
    QElapsedTimer m_waiting;
    QThreadPool m_savers;
    int m_pictures = 0;
    int m_polls = 0;
    bool m_settled = false; ///< the present condition held at the last turn already
};

} // namespace byoc
