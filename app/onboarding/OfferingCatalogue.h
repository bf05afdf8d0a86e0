// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/ControlPlane.h"
#include "onboarding/OnboardingElsewhere.h"

#include <QHash>

#include <functional>

namespace byoc {

/// What the signed-in user may onboard into, and which accounts are there already. GUI thread.
///
/// Support staff see all customers' accounts; of those, only the ones of one subscription are read.
class OfferingCatalogue : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Loaded, Failed };

    /// Borrowed.
    explicit OfferingCatalogue(ControlPlane &controlPlane, QObject *parent = nullptr);

    State state() const { return m_state; }
    std::optional<Problem> problem() const { return m_problem; }
    const QList<OfferingChoice> &choices() const { return m_choices; }
    /// Another number for other choices or accounts.
    int revision() const { return m_revision; }
    const OfferingChoice *find(const QString &serviceId, const QString &environmentId,
                               const QString &planId) const;
    /// By `keyOf()`.
    const OfferingChoice *find(const QString &key) const;
    const QList<Instance> &instances() const { return m_instances; }
    /// Those of all plans, before the profile's arrangement; not for support staff, who have a
    /// plan.
    const QList<UnfinishedInstance> &unfinished() const { return m_unfinished; }

    /// What a provider's profile leaves of the choices, and in which order. Pure.
    using Arrangement = std::function<QList<OfferingChoice>(const QList<OfferingChoice> &)>;
    void setArrangement(const Arrangement &arrange);

    /// Reads plans, subscriptions and instances; a load under way is started over.
    void load();
    void clear();

    /// For support staff: whose accounts count. Reads them now if the rest is there already.
    void setScope(const InstanceScope &scope);
    /// Reads the accounts again, once the rest is there: others may have been made meanwhile. Those
    /// that are known stay until then.
    void readInstances();
    bool isReadingInstances() const { return m_instancesJob; }
    std::optional<Problem> instancesProblem() const { return m_instancesProblem; }

signals:
    void changed();

private:
    struct SortedOut
    {
        QList<OfferingChoice> choices;
        QList<UnfinishedInstance> unfinished;
    };

    void arrange();
    template <typename T> void read(Job<T> *job, T &target);
    void partRead();
    bool readsInstances() const { return !isStaff() || !m_scope.subscriptionId.isEmpty(); }
    Job<SortedOut> *sortOut();
    void take(const SortedOut &sorted);
    bool isStaff() const { return m_controlPlane.routes() == Routes::Fleet; }
    void stop();

    ControlPlane &m_controlPlane;
    State m_state = State::Empty;
    std::optional<Problem> m_problem;
    QList<QPointer<JobBase>> m_jobs;
    int m_pending = 0;
    QList<Offering> m_offerings;
    QList<Subscription> m_subscriptions;
    QList<Instance> m_instances;
    InstanceScope m_scope;
    QPointer<JobBase> m_instancesJob; ///< reads them after the rest, or sorts them out
    std::optional<Problem> m_instancesProblem;
    QList<UnfinishedInstance> m_unfinished;
    QList<OfferingChoice> m_found; ///< before the profile's arrangement
    QList<OfferingChoice> m_choices;
    int m_revision = 0;
    QHash<QString, qsizetype> m_index; ///< of `m_choices`, by key
    Arrangement m_arrange;
};

} // namespace byoc
