// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/CustomerDirectory.h"

#include <algorithm>
#include <utility>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

bool hasStatus(const Subscription &subscription, QLatin1StringView status)
{
    return subscription.status.compare(status, Qt::CaseInsensitive) == 0;
}

QString refusalOf(const Subscription &subscription)
{
    if (hasStatus(subscription, "ACTIVE"_L1))
        return {};
    if (hasStatus(subscription, "SUSPENDED"_L1))
        return CustomerDirectory::tr("This subscription is suspended. Resume it first.");
    if (hasStatus(subscription, "TERMINATED"_L1))
        return CustomerDirectory::tr("This subscription was terminated.");
    if (hasStatus(subscription, "CANCELLED"_L1))
        return CustomerDirectory::tr("This subscription was cancelled.");
    return CustomerDirectory::tr("This subscription is not active: its status is %1.")
        .arg(subscription.status.left(40));
}

/// Whether the work may have been done although the call failed.
bool isOutcomeUnknown(Problem::Kind kind)
{
    return kind == Problem::Kind::Network || kind == Problem::Kind::Server
        || kind == Problem::Kind::Protocol || kind == Problem::Kind::Conflict;
}

enum Rank { Exact, Beginning, Inside, Nowhere };

} // namespace

QList<SubscriptionChoice> CustomerChoice::usableSubscriptions() const
{
    QList<SubscriptionChoice> usable = subscriptions;
    usable.removeIf([](const SubscriptionChoice &choice) { return !choice.refusal.isEmpty(); });
    return usable;
}

bool CustomerChoice::canSubscribe() const
{
    return std::none_of(
        subscriptions.begin(), subscriptions.end(), [](const SubscriptionChoice &choice) {
            return choice.refusal.isEmpty() || hasStatus(choice.subscription, "SUSPENDED"_L1);
        });
}

CustomerDirectory::CustomerDirectory(ControlPlane &controlPlane, QObject *parent)
    : QObject(parent)
    , m_controlPlane(controlPlane)
{
}

CustomerDirectory::~CustomerDirectory()
{
    stop(m_users);
    stop(m_plans);
    if (m_creation)
        m_creation->cancel();
}

// --- reading

void CustomerDirectory::open(const PlanPath &path, const QString &planId)
{
    const bool isSamePlan = planId == m_planId && path.environmentId == m_path.environmentId
        && path.serviceId == m_path.serviceId;
    if (!isSamePlan) {
        stop(m_plans);
        m_plans = {};
        if (const QPointer<JobBase> job = std::exchange(m_creation, nullptr))
            job->cancel();
        m_createProblem.reset();
        m_path = path;
        m_planId = planId;
        for (Person &person : m_people) {
            person.subscriptions.clear();
            index(person);
        }
    }
    retry();
}

void CustomerDirectory::retry()
{
    const auto isWanted = [](const Part &part) {
        return part.state == State::Empty || part.state == State::Failed;
    };
    if (isWanted(m_users))
        readCustomers();
    if (isWanted(m_plans) && !m_planId.isEmpty())
        readSubscriptions();
}

void CustomerDirectory::clear()
{
    stop(m_users);
    stop(m_plans);
    m_users = {};
    m_plans = {};
    if (const QPointer<JobBase> job = std::exchange(m_creation, nullptr))
        job->cancel();
    m_createProblem.reset();
    m_people.clear();
    m_byId.clear();
    m_planId.clear();
    m_path = {};
    emit changed();
}

bool CustomerDirectory::isReading() const
{
    return m_users.state == State::Reading || m_plans.state == State::Reading;
}

void CustomerDirectory::stop(Part &part)
{
    if (const QPointer<JobBase> job = std::exchange(part.job, nullptr))
        job->cancel();
}

void CustomerDirectory::readCustomers()
{
    stop(m_users);
    follow(m_users, m_controlPlane.customers([this](const QList<Customer> &page) {
        for (const Customer &customer : page)
            index(person(customer));
        emit changed();
    }));
}

void CustomerDirectory::readSubscriptions()
{
    stop(m_plans);
    follow(
        m_plans,
        m_controlPlane.planSubscriptions(m_path, m_planId, [this](const QList<Subscription> &page) {
            for (const Subscription &subscription : page)
                add(subscription);
            emit changed();
        }));
}

template <typename T> void CustomerDirectory::follow(Part &part, Job<QList<T>> *job)
{
    part.job = job;
    part.state = State::Reading;
    part.problem.reset();
    emit changed();
    job->then(this, [this, job, &part](const Result<QList<T>> &all) {
        if (part.job != job)
            return;
        part.job = nullptr;
        part.state = all ? State::Read : State::Failed;
        part.problem = all ? std::nullopt : std::optional(all.error());
        emit changed();
    });
}

CustomerDirectory::Person &CustomerDirectory::person(const Customer &customer)
{
    const auto known = m_byId.constFind(customer.userId);
    if (known == m_byId.cend()) {
        m_byId.insert(customer.userId, m_people.size());
        return m_people.emplace_back(Person{customer, {}, {}, {}, {}});
    }
    // The two lists tell different things of the same person.
    Customer &mine = m_people[*known].customer;
    const auto learn = [](QString &text, const QString &said) {
        if (!said.isEmpty())
            text = said;
    };
    learn(mine.email, customer.email);
    learn(mine.name, customer.name);
    learn(mine.organizationId, customer.organizationId);
    learn(mine.organizationName, customer.organizationName);
    return m_people[*known];
}

void CustomerDirectory::add(const Subscription &subscription)
{
    if (subscription.planId != m_planId) // asked for, but a filter may be ignored
        return;
    Person &owner = person(subscription.owner);
    const auto same = std::find_if(
        owner.subscriptions.begin(), owner.subscriptions.end(),
        [&subscription](const Subscription &known) { return known.id == subscription.id; });
    if (same == owner.subscriptions.end())
        owner.subscriptions << subscription;
    else
        *same = subscription;
    index(owner);
}

// --- searching

void CustomerDirectory::index(Person &person)
{
    const Customer &customer = person.customer;
    person.email = customer.email.toCaseFolded();
    person.keys = {person.email, customer.userId.toCaseFolded()};
    for (const Subscription &subscription : std::as_const(person.subscriptions))
        person.keys << subscription.id.toCaseFolded();
    person.keys << customer.name.toCaseFolded() << customer.organizationName.toCaseFolded()
                << customer.organizationId.toCaseFolded();
    person.all = person.keys.join(u'\n');
}

CustomerDirectory::Matches CustomerDirectory::search(const QString &text, qsizetype most) const
{
    const QString wanted = text.simplified().toCaseFolded();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    const auto rankOf = [&](const Person &person) {
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return person.all.contains(word);
        });
        if (!fits)
            return Nowhere;
        if (words.isEmpty())
            return Inside;
        if (person.keys.contains(wanted))
            return Exact;
        const bool begins =
            std::any_of(person.keys.begin(), person.keys.end(),
                        [&wanted](const QString &key) { return key.startsWith(wanted); });
        return begins ? Beginning : Inside;
    };

    std::vector<std::pair<Rank, const Person *>> found;
    for (const Person &person : m_people) {
        if (const Rank rank = rankOf(person); rank != Nowhere)
            found.emplace_back(rank, &person);
    }
    Matches matches;
    matches.count = qsizetype(found.size());
    const auto end = found.begin() + std::min(most, matches.count);
    std::partial_sort(found.begin(), end, found.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first, QStringView(a.second->email))
            < std::pair(b.first, QStringView(b.second->email));
    });
    for (auto it = found.begin(); it != end; ++it)
        matches.best << choiceOf(*it->second);
    return matches;
}

std::optional<CustomerChoice> CustomerDirectory::find(const QString &userId) const
{
    const auto found = m_byId.constFind(userId);
    return found == m_byId.cend() ? std::nullopt : std::optional(choiceOf(m_people[*found]));
}

CustomerChoice CustomerDirectory::choiceOf(const Person &person)
{
    CustomerChoice choice{person.customer, {}};
    for (const Subscription &subscription : person.subscriptions)
        choice.subscriptions << SubscriptionChoice{subscription, refusalOf(subscription)};
    std::stable_sort(choice.subscriptions.begin(), choice.subscriptions.end(),
                     [](const SubscriptionChoice &a, const SubscriptionChoice &b) {
                         return a.refusal.isEmpty() && !b.refusal.isEmpty();
                     });
    return choice;
}

// --- subscribing

void CustomerDirectory::createSubscription(const QString &userId)
{
    const std::optional<CustomerChoice> customer = find(userId);
    // Before all are read nobody knows that there is none yet.
    if (m_creation || m_plans.state != State::Read || !customer || !customer->canSubscribe())
        return;
    m_createProblem.reset();
    Job<Subscription> *job = m_controlPlane.createSubscription(m_path, m_planId, userId);
    m_creation = job;
    emit changed();
    job->then(this, [this, job, userId](const Result<Subscription> &created) {
        if (m_creation != job)
            return;
        m_creation = nullptr;
        if (!created) {
            m_createProblem = created.error();
            if (isOutcomeUnknown(created.error().kind)) {
                m_createProblem->advice =
                    tr("It is not known whether the subscription was created. The subscriptions "
                       "are read again; if it is there, choose it.");
                readSubscriptions();
            }
            emit changed();
            return;
        }
        add(*created);
        emit changed();
        emit subscriptionCreated(userId, created->id);
    });
}

} // namespace byoc
