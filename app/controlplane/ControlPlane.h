// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "controlplane/Gateway.h"
#include "controlplane/Types.h"

namespace byoc {

/// The control plane's calls, typed (control-plane-api.md, openapi.yaml). Carries `requestParams`
/// and `result_params` as they are: it knows no cloud. GUI thread; jobs end as Job.h says.
class ControlPlane : public QObject
{
    Q_OBJECT

public:
    /// `gateway` is borrowed and must outlive this.
    explicit ControlPlane(Gateway &gateway, QObject *parent = nullptr);

    Gateway &gateway() { return m_gateway; }

    Job<User> *user();
    Job<QList<Offering>> *offerings();
    Job<QList<Subscription>> *subscriptions();
    /// Subscribes the user to a plan that approves by itself; ends with the subscription's id.
    Job<QString> *subscribe(const QString &serviceId, const QString &planId);

    /// What a resource takes when it is created. Labels and limits come from a second call that
    /// customers may not be allowed to make; then they are left out.
    Job<ResourceParameters> *parameters(const Offering &offering, const PlanResource &resource);

    /// Creates an instance; ends with its id ("instance-…"). Never sent twice by itself.
    Job<QString> *createInstance(const NewInstance &instance);
    Job<Instance> *instance(const PlanPath &path, const QString &resourceKey,
                            const QString &instanceId, const QString &subscriptionId);
    /// All instances that the user can see.
    Job<QList<Instance>> *instances();

    Job<AccountConfig> *accountConfig(const QString &accountConfigId);
    /// Asks the control plane to verify the access again.
    Job<void> *verify(const QString &accountConfigId);
    /// Replaces all bindings of a Nebius account (API UpdateAccountConfigRequest2).
    Job<void> *replaceBindings(const QString &accountConfigId, const QJsonArray &bindings);

    /// The on-premise install kit, a tar archive that holds credentials, streamed into `sink`
    /// (borrowed until the job ends).
    Job<void> *installKit(const QString &accountConfigId, QIODevice *sink);

private:
    template <typename T, typename Function> Job<T> *call(HttpRequest request, Function read);

    Gateway &m_gateway;
};

} // namespace byoc
