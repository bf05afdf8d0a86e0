// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/Gateway.h"
#include "controlplane/Types.h"

#include <functional>

namespace byoc {

class Dialect;

/// The control plane's calls, typed (control-plane-api.md, openapi.yaml). Carries `requestParams`
/// and `result_params` as they are: it knows no cloud. Lists are read to their last page (see
/// PagesJob). GUI thread; jobs end as Job.h says.
///
/// Most calls exist twice, for customers and for the provider's staff; `routes()` says which are
/// used. The rest is the same for both.
class ControlPlane : public QObject
{
    Q_OBJECT

public:
    /// `gateway` is borrowed and must outlive this.
    explicit ControlPlane(Gateway &gateway, QObject *parent = nullptr);

    Gateway &gateway() { return m_gateway; }

    Routes routes() const { return m_routes; }
    /// For calls from now on; one under way ends as it began.
    void setRoutes(Routes routes);
    /// Whether the user may use the fleet's routes, by asking for its offerings.
    Job<bool> *mayUseFleet();

    Job<User> *user();
    Job<QList<Offering>> *offerings();
    /// The user's own.
    Job<QList<Subscription>> *subscriptions();
    /// Subscribes the user to a plan that approves by itself; ends with the subscription's id.
    Job<QString> *subscribe(const QString &serviceId, const QString &planId);

    /// What a resource takes when it is created. Labels and limits come from a second call that
    /// customers may not be allowed to make; then they are left out.
    Job<ResourceParameters> *parameters(const Offering &offering, const PlanResource &resource);

    /// Creates an instance; ends with its id ("instance-…"). Never sent twice by itself.
    Job<QString> *createInstance(const NewInstance &instance);
    Job<Instance> *instance(const PlanPath &path, const QString &resourceKey,
                            const QString &instanceId, const QString &subscriptionId,
                            HttpRequest::Tries tries = HttpRequest::Tries::Several);
    /// Has an instance deleted; ends when the control plane has taken note. Never sent twice by
    /// itself: a second deletion of an onboarding means more than the first.
    Job<void> *removeInstance(const PlanPath &path, const QString &resourceKey,
                              const QString &resourceId, const QString &instanceId,
                              const QString &subscriptionId);
    /// Consumption: all instances that the user can see. Fleet: the onboardings in `scope`.
    Job<QList<Instance>> *instances(const InstanceScope &scope = {});

    Job<AccountConfig> *accountConfig(const QString &accountConfigId,
                                      HttpRequest::Tries tries = HttpRequest::Tries::Several);
    /// Whether verify() gets through: portals refuse it.
    bool mayVerify() const;
    /// Asks the control plane to verify the access again.
    Job<void> *verify(const QString &accountConfigId);
    /// Replaces all bindings of a Nebius account (API UpdateAccountConfigRequest2).
    Job<void> *replaceBindings(const QString &accountConfigId, const QJsonArray &bindings);

    /// The on-premise install kit, a tar archive that holds credentials, streamed into `sink`
    /// (borrowed until the job ends).
    Job<void> *installKit(const QString &accountConfigId, QIODevice *sink);

    // --- the fleet's alone: for staff

    /// Gets each page of a long list as it arrives; the job brings all of it in the end. Not called
    /// any more once the job was cancelled.
    template <typename T> using PageSink = std::function<void(const QList<T> &)>;

    /// All users of all customers.
    Job<QList<Customer>> *customers(PageSink<Customer> sink = {});
    /// All subscriptions to a plan, also those that are not active.
    Job<QList<Subscription>> *planSubscriptions(const PlanPath &path, const QString &planId,
                                                PageSink<Subscription> sink = {});
    /// Subscribes a customer to a plan, then reads what came of it. Never sent twice by itself.
    Job<Subscription> *createSubscription(const PlanPath &path, const QString &planId,
                                          const QString &userId);

signals:
    void routesChanged();

private:
    template <typename T, typename Function> Job<T> *call(HttpRequest request, Function read);

    const Dialect &dialect() const;

    Gateway &m_gateway;
    Routes m_routes = Routes::Consumption;
};

} // namespace byoc
