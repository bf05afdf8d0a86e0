// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/ControlPlane.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace byoc {

/// Creates one onboarding instance, once (design.md section 5). GUI thread.
///
/// The request carries an id as a custom tag. Whenever the outcome of sending is not known, the
/// instances are searched for that tag before anything else is done, again and again until the
/// request can no longer be at work. Only if it is not found then, and the person says so, a
/// request with the same id is sent again.
class AccountCreation : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Sending,
        Searching, ///< the outcome is unknown; looking for what may have been created
        NotFound, ///< looked for long enough and found nothing: `send()` again may be offered
        Undecided, ///< could not look either; `search()` again
        Refused, ///< the control plane itself said no, or was not reached: nothing was created
        Done,
    };

    /// The key of the custom tag that carries the request id.
    static constexpr QLatin1StringView RequestTag{"byoc-onboarding-request"};

    /// How long after its sending a request may still be at work: 30 s until the session is
    /// renewed, 60 s until its own deadline (ControlPlane::createInstance), and 30 s for which a
    /// server may go on when nobody waits for it any more.
    static constexpr std::chrono::seconds MayBeAtWork{120};

    /// Borrowed.
    explicit AccountCreation(ControlPlane &controlPlane, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Sending || m_state == State::Searching; }
    std::optional<Problem> problem() const { return m_problem; }
    QString instanceId() const { return m_instanceId; } ///< with Done
    QStringList duplicateIds() const { return m_duplicateIds; } ///< further ones with the same tag
    /// While Searching: until then at least, by this computer's clock; invalid: once more only.
    QDateTime searchesUntil() const;

    /// Sends `instance`; `requestId` is added to its tags. The caller has recorded it before.
    /// `isAgain`: not for the first time; what came of the others is looked for once it is done,
    /// and told by `changed()` if there is any.
    void send(const NewInstance &instance, const QString &requestId, bool isAgain = false);
    /// Looks for an instance of an earlier sending, where it would be. When that was goes by the
    /// wall clock; without a time that can be true it may have been right now.
    void search(const QString &requestId, const InstanceScope &scope = {},
                const QDateTime &sentAt = {});
    void reset();

signals:
    void changed();

private:
    void sent(const Result<QString> &result);
    void searchNow();
    void found(const Result<QList<Instance>> &instances);
    void notFound();
    void searchDuplicates();
    QList<Instance> matching(const QList<Instance> &instances) const;
    void setState(State state, const std::optional<Problem> &problem = {});

    ControlPlane &m_controlPlane;
    State m_state = State::Idle;
    std::optional<Problem> m_problem;
    QString m_requestId;
    InstanceScope m_scope;
    QString m_instanceId;
    QStringList m_duplicateIds;
    QDeadlineTimer m_atWork{QDeadlineTimer::Forever}; ///< for `m_requestId`
    bool m_isLastSearch = false; ///< it began when the request was not at work any more
    int m_searchesLeft = 0; ///< where the request is over
    QTimer m_searchAgain;
    QPointer<JobBase> m_job;
};

} // namespace byoc
