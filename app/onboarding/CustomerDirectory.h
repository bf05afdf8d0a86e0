// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/ControlPlane.h"
#include "onboarding/OfferingChoice.h"

#include <QHash>

#include <vector>

namespace byoc {

/// A customer as support staff find them, with the subscriptions to the plan in question.
struct CustomerChoice
{
    Customer customer;
    QList<SubscriptionChoice> subscriptions; ///< usable ones first

    QList<SubscriptionChoice> usableSubscriptions() const;
    /// None of the subscriptions is in use or merely suspended: a new one can be created.
    bool canSubscribe() const;
};

/// The provider's customers and their subscriptions to one plan, for support staff: read in the
/// background page by page, searched as one types, also while there is more to come. GUI thread;
/// made for tens of thousands.
///
/// Unlike omnistrate-ctl (control-plane-api.md 3.3) it reads every page, and it does not take a
/// subscription that is not active.
class CustomerDirectory : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Reading, Read, Failed };
    /// The two lists that it is made of.
    enum class List { Customers, Subscriptions };

    /// Borrowed.
    explicit CustomerDirectory(ControlPlane &controlPlane, QObject *parent = nullptr);
    ~CustomerDirectory() override;

    /// Reads what is not known yet for this plan. The customers are kept for the next plan.
    void open(const PlanPath &path, const QString &planId);
    /// Reads the lists again that failed.
    void retry();
    void clear();

    State state(List list) const { return part(list).state; }
    std::optional<Problem> problem(List list) const { return part(list).problem; }
    bool isReading() const;
    /// Customers known so far.
    qsizetype size() const { return qsizetype(m_people.size()); }

    struct Matches
    {
        QList<CustomerChoice> best; ///< at most as many as asked for
        qsizetype count = 0; ///< how many there are in all
    };
    /// Who fits `text`, in any case: an exact e-mail address or id first, then what begins with it,
    /// then what contains each of its words; among equals by e-mail address. An empty text fits
    /// everybody.
    Matches search(const QString &text, qsizetype most) const;
    std::optional<CustomerChoice> find(const QString &userId) const;

    /// Subscribes a customer who has no subscription to the plan; ends with subscriptionCreated()
    /// or createProblem(). If it is not known what became of it, the subscriptions are read again.
    void createSubscription(const QString &userId);
    bool isCreating() const { return m_creation; }
    std::optional<Problem> createProblem() const { return m_createProblem; }

signals:
    void changed();
    void subscriptionCreated(const QString &userId, const QString &subscriptionId);

private:
    /// How far one list is read.
    struct Part
    {
        State state = State::Empty;
        std::optional<Problem> problem;
        QPointer<JobBase> job;
    };
    struct Person
    {
        Customer customer;
        QList<Subscription> subscriptions;
        QString email; ///< folded, to sort by
        QStringList keys; ///< folded: what may be equal to the text or begin with it
        QString all; ///< folded: everything that may contain a word
    };

    const Part &part(List list) const { return list == List::Customers ? m_users : m_plans; }
    void readCustomers();
    void readSubscriptions();
    template <typename T> void follow(Part &part, Job<QList<T>> *job);
    void stop(Part &part);
    Person &person(const Customer &customer);
    void add(const Subscription &subscription);
    static void index(Person &person);
    static CustomerChoice choiceOf(const Person &person);

    ControlPlane &m_controlPlane;
    PlanPath m_path;
    QString m_planId;
    std::vector<Person> m_people;
    QHash<QString, std::size_t> m_byId; ///< place in m_people
    Part m_users;
    Part m_plans;
    QPointer<JobBase> m_creation;
    std::optional<Problem> m_createProblem;
};

} // namespace byoc
