// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/ControlPlane.h"

#include "controlplane/JsonReader.h"

namespace byoc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MaxKitBytes = 2LL * 1024 * 1024 * 1024;

/// Reads an object with `read(JsonReader &)`; a fault in it becomes a problem.
template <typename T, typename Function> auto objectReader(Function read)
{
    return [read](const HttpReply &reply) -> Result<T> {
        const Result<QJsonObject> object = jsonObject(reply);
        if (!object)
            return fail(object.error());
        JsonReader reader(*object, {});
        T value = read(reader);
        if (!reader.fault().isEmpty())
            return fail(unexpectedAnswer(reply, reader.fault()));
        return value;
    };
}

/// Reads each element of a list of objects; a fault in one is a fault of all.
template <typename T, typename Function>
QList<T> readList(JsonReader &parent, const QString &key, const QJsonArray &array, Function read)
{
    QList<T> list;
    list.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(key).arg(i);
        if (!array.at(i).isObject()) {
            parent.addFault(u"%1 is no object"_s.arg(path));
            continue;
        }
        JsonReader reader(array.at(i).toObject(), path);
        list << read(reader);
        if (!reader.fault().isEmpty())
            parent.addFault(reader.fault());
    }
    return list;
}

Offering readOffering(JsonReader &reader)
{
    Offering offering;
    offering.environmentId = reader.string(u"serviceEnvironmentID"_s);
    offering.environmentName = reader.string(u"serviceEnvironmentName"_s);
    offering.environmentType = reader.optionalString(u"serviceEnvironmentType"_s);
    offering.planId = reader.string(u"productTierID"_s);
    offering.planName = reader.string(u"productTierName"_s);
    offering.planDescription = reader.optionalString(u"productTierDescription"_s);
    offering.planVersion = reader.optionalString(u"productTierVersion"_s);
    offering.modelType = reader.string(u"serviceModelType"_s);
    offering.modelStatus = reader.optionalString(u"serviceModelStatus"_s);
    offering.approvesSubscriptions = reader.optionalBool(u"AutoApproveSubscription"_s);
    offering.path.apiVersion = reader.string(u"serviceAPIVersion"_s);
    offering.path.environmentKey = reader.string(u"serviceEnvironmentURLKey"_s);
    offering.path.modelKey = reader.string(u"serviceModelURLKey"_s);
    offering.path.planKey = reader.string(u"productTierURLKey"_s);
    offering.cloudProviders = reader.optionalStrings(u"cloudProviders"_s);
    const QStringList keys = reader.keys();
    for (const QString &key : keys) {
        if (key.endsWith("Regions"_L1) && reader.isArray(key)) // others may be added
            offering.regions.insert(key, reader.optionalStrings(key));
    }
    const QJsonArray resources = reader.array(u"resourceParameters"_s);
    for (const QJsonValue &entry : resources) {
        JsonReader resource(entry.toObject(), u"resourceParameters"_s);
        const PlanResource read{resource.string(u"resourceId"_s), resource.string(u"name"_s),
                                resource.string(u"urlKey"_s)};
        reader.addFault(resource.fault());
        if (!resource.optionalBool(u"isDeprecated"_s))
            offering.resources << read;
    }
    return offering;
}

QList<Offering> readService(JsonReader &service)
{
    const QString id = service.string(u"serviceId"_s);
    const QString name = service.string(u"serviceName"_s);
    const QString description = service.optionalString(u"serviceDescription"_s);
    const QString provider = service.optionalString(u"serviceProviderName"_s);
    const QString providerId = service.string(u"serviceProviderId"_s);
    const QString urlKey = service.string(u"serviceURLKey"_s);
    QList<Offering> offerings =
        readList<Offering>(service, u"offerings"_s, service.array(u"offerings"_s), readOffering);
    for (Offering &offering : offerings) {
        offering.serviceId = id;
        offering.serviceName = name;
        offering.serviceDescription = description;
        offering.providerName = provider;
        offering.path.serviceProviderId = providerId;
        offering.path.serviceKey = urlKey;
    }
    return offerings;
}

Subscription readSubscription(JsonReader &reader)
{
    Subscription subscription;
    subscription.id = reader.string(u"id"_s);
    subscription.serviceId = reader.string(u"serviceId"_s);
    subscription.planId = reader.string(u"productTierId"_s);
    subscription.planName = reader.optionalString(u"productTierName"_s);
    subscription.serviceName = reader.optionalString(u"serviceName"_s);
    subscription.ownerName = reader.optionalString(u"subscriptionOwnerName"_s);
    subscription.role = reader.string(u"roleType"_s);
    subscription.status = reader.string(u"status"_s);
    subscription.accountConfigIdentityId = reader.optionalString(u"accountConfigIdentityId"_s);
    subscription.maxInstances = reader.optionalInteger(u"maxNumberOfInstances"_s);
    subscription.paymentConfigured = reader.optionalBool(u"paymentMethodConfigured"_s, true);
    subscription.createsWithoutPayment =
        reader.optionalBool(u"allowCreatesWhenPaymentNotConfigured"_s, true);
    return subscription;
}

Instance readInstance(JsonReader &reader)
{
    Instance instance;
    // Nothing is required of an instance by the contract; without id and status it is useless.
    instance.id = reader.string(u"id"_s);
    instance.status = reader.string(u"status"_s);
    instance.resourceId = reader.optionalString(u"resourceID"_s);
    instance.subscriptionId = reader.optionalString(u"subscriptionId"_s);
    instance.cloudProvider = reader.optionalString(u"cloud_provider"_s);
    instance.createdAt = reader.optionalString(u"created_at"_s);
    instance.resultParams = reader.optionalObject(u"result_params"_s);
    instance.launchParams = reader.optionalObject(u"launch_input_params"_s);
    const QJsonArray tags = reader.optionalArray(u"customTags"_s);
    for (const QJsonValue &tag : tags)
        instance.tags.insert(tag.toObject().value("key"_L1).toString(),
                             tag.toObject().value("value"_L1).toString());
    return instance;
}

QStringList instancePath(const PlanPath &path, const QString &resourceKey)
{
    return QStringList{u"resource-instance"_s} + path.segments() + QStringList{resourceKey};
}

QUrlQuery subscriptionQuery(const QString &subscriptionId)
{
    QUrlQuery query;
    if (!subscriptionId.isEmpty())
        query.addQueryItem(u"subscriptionId"_s, subscriptionId);
    return query;
}

/// The parameters, then their labels and limits where the user may read them.
class ParametersJob : public Job<ResourceParameters>
{
public:
    ParametersJob(Gateway &gateway, HttpRequest required, HttpRequest optional)
        : Job(&gateway)
        , m_gateway(gateway)
        , m_optional(std::move(optional))
    {
        m_current = m_gateway.send(std::move(required));
        static_cast<Job<HttpReply> *>(m_current.data())
            ->then(this, [this](const Result<HttpReply> &reply) { readRequired(reply); });
    }

    void cancel() override
    {
        Job::cancel();
        if (m_current)
            m_current->cancel();
    }

private:
    void readRequired(const Result<HttpReply> &reply)
    {
        if (isFinished())
            return;
        if (!reply) {
            finish(fail(reply.error()));
            return;
        }
        const auto read = objectReader<ResourceParameters>([](JsonReader &reader) {
            return ResourceParameters{reader.optionalArray(u"apis"_s), {}};
        });
        Result<ResourceParameters> parameters = read(*reply);
        if (!parameters) {
            finish(std::move(parameters));
            return;
        }
        auto *job = m_gateway.send(m_optional);
        m_current = job;
        job->then(this, [this, found = *parameters](const Result<HttpReply> &described) mutable {
            const Result<QJsonObject> object =
                described ? jsonObject(*described) : Result<QJsonObject>(QJsonObject());
            if (object)
                found.described = object->value("inputParameters"_L1).toArray();
            finish(std::move(found));
        });
    }

    Gateway &m_gateway;
    HttpRequest m_optional;
    QPointer<JobBase> m_current;
};

} // namespace

ControlPlane::ControlPlane(Gateway &gateway, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
{
}

template <typename T, typename Function>
Job<T> *ControlPlane::call(HttpRequest request, Function read)
{
    return DerivedJob<T>::template from<HttpReply>(m_gateway.send(std::move(request)),
                                                   std::move(read));
}

Job<User> *ControlPlane::user()
{
    HttpRequest request;
    request.action = tr("reading your user");
    request.path = {u"user"_s};
    return call<User>(std::move(request), objectReader<User>([](JsonReader &reader) {
                          return User{reader.string(u"id"_s), reader.optionalString(u"email"_s),
                                      reader.optionalString(u"name"_s),
                                      reader.optionalString(u"orgId"_s),
                                      reader.optionalString(u"orgName"_s)};
                      }));
}

Job<QList<Offering>> *ControlPlane::offerings()
{
    HttpRequest request;
    request.action = tr("reading the products and plans");
    request.path = {u"service-offering"_s};
    return call<QList<Offering>>(
        std::move(request), objectReader<QList<Offering>>([](JsonReader &reader) {
            QList<Offering> all;
            const auto services = readList<QList<Offering>>(
                reader, u"services"_s, reader.optionalArray(u"services"_s), readService);
            for (const QList<Offering> &offerings : services)
                all += offerings;
            return all;
        }));
}

Job<QList<Subscription>> *ControlPlane::subscriptions()
{
    HttpRequest request;
    request.action = tr("reading your subscriptions");
    request.path = {u"subscription"_s};
    return call<QList<Subscription>>(
        std::move(request), objectReader<QList<Subscription>>([](JsonReader &reader) {
            return readList<Subscription>(reader, u"subscriptions"_s,
                                          reader.optionalArray(u"subscriptions"_s),
                                          readSubscription);
        }));
}

Job<QString> *ControlPlane::subscribe(const QString &serviceId, const QString &planId)
{
    HttpRequest request;
    request.action = tr("subscribing to the plan");
    request.verb = HttpRequest::Verb::Post;
    request.path = {u"subscription"_s};
    request.body = QJsonObject{{u"serviceId"_s, serviceId}, {u"productTierId"_s, planId}};
    return call<QString>(std::move(request), &jsonString);
}

Job<ResourceParameters> *ControlPlane::parameters(const Offering &offering,
                                                  const PlanResource &resource)
{
    HttpRequest required;
    required.action = tr("reading the parameters of the plan");
    required.path = {u"service-offering"_s, offering.serviceId, u"resource"_s,
                     resource.id,           u"instance"_s,      u"none"_s};
    HttpRequest optional;
    optional.action = required.action;
    optional.path = {u"service"_s, offering.serviceId, u"resource"_s, resource.id,
                     u"input-parameter"_s};
    // The capital letters are the contract's, for this call only.
    optional.query.addQueryItem(u"ProductTierId"_s, offering.planId);
    if (!offering.planVersion.isEmpty())
        optional.query.addQueryItem(u"ProductTierVersion"_s, offering.planVersion);
    return new ParametersJob(m_gateway, std::move(required), std::move(optional));
}

Job<QString> *ControlPlane::createInstance(const NewInstance &instance)
{
    HttpRequest request;
    request.action = tr("creating the onboarding");
    request.verb = HttpRequest::Verb::Post;
    request.deadline = 60s;
    request.path = instancePath(instance.path, instance.resourceKey);
    request.query = subscriptionQuery(instance.subscriptionId);
    QJsonArray tags;
    for (const auto &[key, value] : instance.tags)
        tags << QJsonObject{{u"key"_s, key}, {u"value"_s, value}};
    request.body = QJsonObject{{u"cloud_provider"_s, instance.cloudProvider},
                               {u"requestParams"_s, instance.parameters},
                               {u"customTags"_s, tags}};
    return call<QString>(std::move(request), objectReader<QString>([](JsonReader &reader) {
                             const QString id = reader.string(u"id"_s);
                             if (id.isEmpty())
                                 reader.addFault(u"id is empty"_s);
                             return id;
                         }));
}

Job<Instance> *ControlPlane::instance(const PlanPath &path, const QString &resourceKey,
                                      const QString &instanceId, const QString &subscriptionId)
{
    HttpRequest request;
    request.action = tr("reading the state of the onboarding");
    request.path = instancePath(path, resourceKey) + QStringList{instanceId};
    request.query = subscriptionQuery(subscriptionId);
    return call<Instance>(std::move(request), objectReader<Instance>(readInstance));
}

Job<QList<Instance>> *ControlPlane::instances()
{
    HttpRequest request;
    request.action = tr("looking for accounts that are onboarded already");
    request.path = {u"resource-instance"_s};
    return call<QList<Instance>>(
        std::move(request), objectReader<QList<Instance>>([](JsonReader &reader) {
            return readList<Instance>(reader, u"resourceInstances"_s,
                                      reader.array(u"resourceInstances"_s), readInstance);
        }));
}

Job<AccountConfig> *ControlPlane::accountConfig(const QString &accountConfigId)
{
    HttpRequest request;
    request.action = tr("reading the state of the account");
    request.path = {u"accountconfig"_s, accountConfigId};
    return call<AccountConfig>(
        std::move(request), [](const HttpReply &reply) -> Result<AccountConfig> {
            const Result<QJsonObject> object = jsonObject(reply);
            if (!object)
                return fail(object.error());
            JsonReader reader(*object, {});
            const AccountConfig config{reader.string(u"id"_s), reader.string(u"status"_s),
                                       reader.optionalString(u"statusMessage"_s), *object};
            if (!reader.fault().isEmpty())
                return fail(unexpectedAnswer(reply, reader.fault()));
            return config;
        });
}

Job<void> *ControlPlane::verify(const QString &accountConfigId)
{
    HttpRequest request;
    request.action = tr("asking for another verification");
    request.verb = HttpRequest::Verb::Post;
    request.path = {u"accountconfig"_s, u"verify"_s, accountConfigId};
    return call<void>(std::move(request), &anythingButWebPage);
}

Job<void> *ControlPlane::replaceBindings(const QString &accountConfigId, const QJsonArray &bindings)
{
    HttpRequest request;
    request.action = tr("replacing the bindings");
    request.verb = HttpRequest::Verb::Put;
    request.path = {u"accountconfig"_s, accountConfigId};
    request.body = QJsonObject{{u"nebiusBindings"_s, bindings}};
    return call<void>(std::move(request), &anythingButWebPage);
}

Job<void> *ControlPlane::installKit(const QString &accountConfigId, QIODevice *sink)
{
    HttpRequest request;
    request.action = tr("downloading the install kit");
    request.path = {u"account-setup"_s, u"byoc-onprem"_s};
    request.query.addQueryItem(u"account_config_id"_s, accountConfigId);
    request.sink = sink;
    request.maxReplyBytes = MaxKitBytes;
    request.deadline = 60min;
    auto *http = m_gateway.send(std::move(request));
    auto *job = DerivedJob<void>::from<HttpReply>(http, &anythingButWebPage);
    connect(http, &JobBase::progress, job, &JobBase::progress);
    return job;
}

} // namespace byoc
