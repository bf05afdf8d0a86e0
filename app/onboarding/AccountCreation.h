// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/ControlPlane.h"

#include <QTimer>

namespace byoc {

/// Creates one onboarding instance, once (design.md section 5). GUI thread.
///
/// The request carries an id as a custom tag. Whenever the outcome of sending is not known, the
/// instances are searched for that tag before anything else is done. Only if it is not found, and
/// the person says so, the same request is sent again.
class AccountCreation : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Sending,
        Searching, ///< the outcome is unknown; looking for what may have been created
        NotFound, ///< looked and found nothing: `send()` again is safe enough to offer
        Undecided, ///< could not look either; `search()` again
        Refused, ///< the control plane said no: nothing was created
        Done,
    };

    /// The key of the custom tag that carries the request id.
    static constexpr QLatin1StringView RequestTag{"byoc-onboarding-request"};

    /// Borrowed.
    explicit AccountCreation(ControlPlane &controlPlane, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Sending || m_state == State::Searching; }
    std::optional<Problem> problem() const { return m_problem; }
    QString instanceId() const { return m_instanceId; } ///< with Done
    QStringList duplicateIds() const { return m_duplicateIds; } ///< further ones with the same tag

    /// Sends `instance`; `requestId` is added to its tags. The caller has recorded it before.
    void send(const NewInstance &instance, const QString &requestId);
    /// Looks for an instance of an earlier sending, where it would be.
    void search(const QString &requestId, const InstanceScope &scope = {});
    void reset();

signals:
    void changed();

private:
    void sent(const Result<QString> &result);
    void searchNow();
    void found(const Result<QList<Instance>> &instances);
    void setState(State state, const std::optional<Problem> &problem = {});

    ControlPlane &m_controlPlane;
    State m_state = State::Idle;
    std::optional<Problem> m_problem;
    QString m_requestId;
    InstanceScope m_scope;
    QString m_instanceId;
    QStringList m_duplicateIds;
    int m_searchesLeft = 0;
    QTimer m_searchAgain;
    QPointer<JobBase> m_job;
};

} // namespace byoc
