// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/ControlPlane.h"

#include <optional>

namespace byoc {

/// An instance that was created beside the one that is continued.
struct DuplicateInstance
{
    PlanPath path;
    QString resourceKey;
    QString resourceId; ///< needed on the fleet's routes only
    QString subscriptionId;
    QString instanceId;
};

/// Removes a second instance of the same onboarding (design.md section 5, "Found twice"). One at a
/// time, and only when a person has said so. GUI thread.
class DuplicateRemoval : public QObject
{
    Q_OBJECT

public:
    /// Borrowed.
    explicit DuplicateRemoval(ControlPlane &controlPlane, QObject *parent = nullptr);
    ~DuplicateRemoval() override;

    void start(const DuplicateInstance &duplicate);
    /// Forgets it; what was sent may take effect all the same.
    void cancel();

    bool isRunning() const { return m_job; }
    std::optional<Problem> problem() const { return m_problem; }

signals:
    void changed();
    /// The control plane has taken note, or does not know it any more.
    void removed(const QString &instanceId);

private:
    ControlPlane &m_controlPlane;
    QPointer<JobBase> m_job;
    std::optional<Problem> m_problem;
};

} // namespace byoc
