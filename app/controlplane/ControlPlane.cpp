// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/ControlPlane.h"

#include "controlplane/Dialect.h"
#include "controlplane/JsonReader.h"
#include "controlplane/PagesJob.h"

#include <utility>

namespace byoc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Of one object, which is read in the GUI thread at every look; thousands of instances' ids fit.
constexpr qint64 MaxObjectBytes = 1024 * 1024;
constexpr qint64 MaxKitBytes = 2LL * 1024 * 1024 * 1024;
/// The contract names no limit; without it thousands of entries would come by the dozen.
constexpr int EntriesPerPage = 500;
constexpr qsizetype MaxUserIdLength = 200; // characters; what is kept of a sign-in stays small

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

/// Reads what a wrapper holds; without a wrapper, the object itself.
template <typename Function>
auto readWrapped(JsonReader &outer, const QString &wrapper, Function read)
{
    if (wrapper.isEmpty())
        return read(outer);
    JsonReader inner(outer.object(wrapper), wrapper);
    auto value = read(inner);
    outer.addFault(inner.fault());
    return value;
}

/// Reads one page of the list in field `key`.
template <typename T, typename Function> auto pageReader(const QString &key, Function read)
{
    return objectReader<Page<T>>([key, read](JsonReader &reader) {
        return Page<T>{readList<T>(reader, key, reader.optionalArray(key), read),
                       reader.optionalString(u"nextPageToken"_s)};
    });
}

Offering readOffering(JsonReader &reader)
{
    Offering offering;
    offering.environmentId = reader.string(u"serviceEnvironmentID"_s);
    offering.environmentName = reader.requiredText(u"serviceEnvironmentName"_s);
    offering.environmentType = reader.optionalString(u"serviceEnvironmentType"_s);
    offering.planId = reader.string(u"productTierID"_s);
    offering.planName = reader.requiredText(u"productTierName"_s);
    offering.planDescription = reader.longText(u"productTierDescription"_s);
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
        const PlanResource read{resource.string(u"resourceId"_s), resource.requiredText(u"name"_s),
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
    const QString name = service.requiredText(u"serviceName"_s);
    const QString description = service.longText(u"serviceDescription"_s);
    const QString provider = service.text(u"serviceProviderName"_s);
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
        offering.path.serviceId = id;
        offering.path.environmentId = offering.environmentId;
    }
    return offerings;
}

Subscription readSubscription(JsonReader &reader)
{
    Subscription subscription;
    subscription.id = reader.string(u"id"_s);
    subscription.serviceId = reader.string(u"serviceId"_s);
    subscription.planId = reader.string(u"productTierId"_s);
    subscription.planName = reader.text(u"productTierName"_s);
    subscription.serviceName = reader.text(u"serviceName"_s);
    subscription.ownerName = reader.text(u"subscriptionOwnerName"_s);
    subscription.role = reader.string(u"roleType"_s);
    subscription.status = reader.string(u"status"_s);
    subscription.accountConfigIdentityId = reader.optionalString(u"accountConfigIdentityId"_s);
    subscription.maxInstances = reader.optionalInteger(u"maxNumberOfInstances"_s);
    subscription.paymentConfigured = reader.optionalBool(u"paymentMethodConfigured"_s, true);
    subscription.createsWithoutPayment =
        reader.optionalBool(u"allowCreatesWhenPaymentNotConfigured"_s, true);
    return subscription;
}

Subscription readFleetSubscription(JsonReader &reader)
{
    Subscription subscription;
    subscription.id = reader.string(u"id"_s);
    subscription.serviceId = reader.string(u"serviceId"_s);
    subscription.planId = reader.string(u"productTierId"_s);
    subscription.planName = reader.text(u"productTierName"_s);
    subscription.serviceName = reader.text(u"serviceName"_s);
    subscription.status = reader.string(u"status"_s);
    subscription.maxInstances = reader.optionalInteger(u"maxNumberOfInstances"_s);
    subscription.owner.userId = reader.string(u"rootUserId"_s);
    subscription.owner.email = reader.requiredText(u"rootUserEmail"_s);
    subscription.owner.name = reader.text(u"rootUserName"_s);
    subscription.owner.organizationId = reader.optionalString(u"rootUserOrgId"_s);
    subscription.ownerName = subscription.owner.name;
    return subscription;
}

Customer readCustomer(JsonReader &reader)
{
    // Nothing is required of a user by the contract; without an id nothing can be done for it.
    return {reader.string(u"userId"_s), reader.text(u"email"_s), reader.text(u"userName"_s),
            reader.optionalString(u"orgId"_s), reader.text(u"orgName"_s)};
}

Instance readInstance(JsonReader &reader)
{
    Instance instance;
    // Nothing is required of an instance by the contract; without id and status it is useless.
    instance.id = reader.string(u"id"_s);
    if (instance.id.isEmpty())
        reader.addFault(u"id is empty"_s);
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

/// An instance as the routes in use wrap it: the fleet repeats some fields outside.
auto instanceReader(const QString &wrapper)
{
    return [wrapper](JsonReader &reader) {
        Instance instance = readWrapped(reader, wrapper, readInstance);
        if (!wrapper.isEmpty() && instance.subscriptionId.isEmpty())
            instance.subscriptionId = reader.optionalString(u"subscriptionId"_s);
        if (!wrapper.isEmpty() && instance.resourceId.isEmpty())
            instance.resourceId = reader.optionalString(u"resourceId"_s);
        return instance;
    };
}

/// The parameters, then their labels and limits where the user may read them.
class ParametersJob : public Job<ResourceParameters>
{
public:
    ParametersJob(Gateway &gateway, HttpRequest required, HttpRequest optional,
                  const QString &wrapper)
        : Job(&gateway)
        , m_gateway(gateway)
        , m_optional(std::move(optional))
        , m_wrapper(wrapper)
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
        const auto read = objectReader<ResourceParameters>([this](JsonReader &reader) {
            return readWrapped(reader, m_wrapper, [](JsonReader &inner) {
                return ResourceParameters{inner.optionalArray(u"apis"_s), {}};
            });
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
    QString m_wrapper;
    QPointer<JobBase> m_current;
};

/// Whether a call succeeds or is refused; anything else is a problem.
class ProbeJob : public Job<bool>
{
public:
    explicit ProbeJob(Job<HttpReply> *call)
        : Job(call->parent())
        , m_call(call)
    {
        call->then(this, [this](const Result<HttpReply> &reply) {
            if (!reply && !isRefusal(reply.error().kind))
                finish(fail(reply.error()));
            else
                finish(reply.has_value());
        });
    }

    void cancel() override
    {
        Job::cancel();
        if (m_call)
            m_call->cancel();
    }

private:
    static bool isRefusal(Problem::Kind kind)
    {
        return kind == Problem::Kind::SignIn || kind == Problem::Kind::Permission
            || kind == Problem::Kind::NotFound;
    }

    QPointer<JobBase> m_call;
};

/// Creates a subscription, then reads it.
class SubscriptionJob : public Job<Subscription>
{
public:
    SubscriptionJob(Gateway &gateway, HttpRequest create)
        : Job(&gateway)
        , m_gateway(gateway)
        , m_read(create)
    {
        m_read.verb = HttpRequest::Verb::Get;
        m_read.body.reset();
        Job<HttpReply> *call = m_gateway.send(std::move(create));
        m_call = call;
        call->then(this, [this](const Result<HttpReply> &reply) { created(reply); });
    }

    void cancel() override
    {
        Job::cancel();
        if (m_call)
            m_call->cancel();
    }

private:
    void created(const Result<HttpReply> &reply)
    {
        if (isFinished())
            return;
        const auto readId =
            objectReader<QString>([](JsonReader &reader) { return reader.string(u"id"_s); });
        const Result<QString> id = reply ? readId(*reply) : fail(reply.error());
        if (!id) {
            finish(fail(id.error()));
            return;
        }
        m_read.path << *id;
        Job<HttpReply> *call = m_gateway.send(std::move(m_read));
        m_call = call;
        call->then(this, [this](const Result<HttpReply> &described) {
            finish(described ? objectReader<Subscription>(readFleetSubscription)(*described)
                             : fail(described.error()));
        });
    }

    Gateway &m_gateway;
    HttpRequest m_read;
    QPointer<JobBase> m_call;
};

QStringList planSubscriptionsPath(const PlanPath &path)
{
    return {u"fleet"_s,       u"service"_s,       path.serviceId,
            u"environment"_s, path.environmentId, u"subscription"_s};
}

} // namespace

ControlPlane::ControlPlane(Gateway &gateway, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
{
}

template <typename T, typename Function>
Job<T> *ControlPlane::call(HttpRequest request, Function read)
{
    request.maxReplyBytes = MaxObjectBytes;
    return DerivedJob<T>::template from<HttpReply>(m_gateway.send(std::move(request)),
                                                   std::move(read));
}

Job<User> *ControlPlane::user()
{
    HttpRequest request;
    request.action = tr("reading your user");
    request.path = {u"user"_s};
    return call<User>(
        std::move(request), objectReader<User>([](JsonReader &reader) {
            const User user{reader.string(u"id"_s), reader.text(u"email"_s), reader.text(u"name"_s),
                            reader.optionalString(u"orgId"_s), reader.text(u"orgName"_s)};
            if (qMax(user.id.size(), user.organizationId.size()) > MaxUserIdLength)
                reader.addFault(u"an id is longer than %1 characters"_s.arg(MaxUserIdLength));
            return user;
        }));
}

const Dialect &ControlPlane::dialect() const
{
    return Dialect::of(m_routes);
}

void ControlPlane::setRoutes(Routes routes)
{
    if (m_routes == routes)
        return;
    m_routes = routes;
    emit routesChanged();
}

Job<bool> *ControlPlane::mayUseFleet()
{
    HttpRequest request;
    request.action = tr("asking whether you may support customers");
    request.path = Dialect::of(Routes::Fleet).offerings().path;
    return new ProbeJob(m_gateway.send(std::move(request)));
}

Job<QList<Offering>> *ControlPlane::offerings()
{
    const Phrase phrase = dialect().offerings();
    HttpRequest request;
    request.action = tr("reading the products and plans");
    request.path = phrase.path;
    const auto readPage = [](JsonReader &reader) {
        Page<Offering> page;
        const auto services = readList<QList<Offering>>(
            reader, u"services"_s, reader.optionalArray(u"services"_s), readService);
        for (const QList<Offering> &offerings : services)
            page.items += offerings;
        page.nextToken = reader.optionalString(u"nextPageToken"_s);
        return page;
    };
    return new PagesJob<Offering>(
        m_gateway, std::move(request),
        objectReader<Page<Offering>>([wrapper = phrase.wrapper, readPage](JsonReader &reader) {
            return readWrapped(reader, wrapper, readPage);
        }));
}

Job<QList<Subscription>> *ControlPlane::subscriptions()
{
    HttpRequest request;
    request.action = tr("reading your subscriptions");
    request.path = {u"subscription"_s};
    return new PagesJob<Subscription>(
        m_gateway, std::move(request),
        pageReader<Subscription>(u"subscriptions"_s, readSubscription));
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
    const Phrase phrase = dialect().parameters(offering, resource);
    HttpRequest required;
    required.action = tr("reading the parameters of the plan");
    required.path = phrase.path;
    required.query = phrase.query;
    HttpRequest optional;
    optional.action = required.action;
    optional.path = {u"service"_s, offering.serviceId, u"resource"_s, resource.id,
                     u"input-parameter"_s};
    // The capital letters are the contract's, for this call only.
    optional.query.addQueryItem(u"ProductTierId"_s, offering.planId);
    if (!offering.planVersion.isEmpty())
        optional.query.addQueryItem(u"ProductTierVersion"_s, offering.planVersion);
    return new ParametersJob(m_gateway, std::move(required), std::move(optional), phrase.wrapper);
}

Job<QString> *ControlPlane::createInstance(const NewInstance &instance)
{
    HttpRequest request;
    request.action = tr("creating the onboarding");
    request.verb = HttpRequest::Verb::Post;
    request.deadline = 60s;
    const Phrase phrase = dialect().createInstance(instance);
    request.path = phrase.path;
    request.query = phrase.query;
    request.body = phrase.body;
    return call<QString>(std::move(request), objectReader<QString>([](JsonReader &reader) {
                             const QString id = reader.string(u"id"_s);
                             if (id.isEmpty())
                                 reader.addFault(u"id is empty"_s);
                             return id;
                         }));
}

Job<Instance> *ControlPlane::instance(const PlanPath &path, const QString &resourceKey,
                                      const QString &instanceId, const QString &subscriptionId,
                                      HttpRequest::Tries tries)
{
    HttpRequest request;
    request.tries = tries;
    request.action = tr("reading the state of the onboarding");
    const Phrase phrase = dialect().instance(path, resourceKey, instanceId, subscriptionId);
    request.path = phrase.path;
    request.query = phrase.query;
    return call<Instance>(std::move(request),
                          objectReader<Instance>(instanceReader(phrase.wrapper)));
}

Job<QList<Instance>> *ControlPlane::instances(const InstanceScope &scope)
{
    const Phrase phrase = dialect().instances(scope);
    HttpRequest request;
    request.action = tr("looking for accounts that are onboarded already");
    request.path = phrase.path;
    request.query = phrase.query;
    return new PagesJob<Instance>(
        m_gateway, std::move(request),
        objectReader<Page<Instance>>([read = instanceReader(phrase.wrapper)](JsonReader &reader) {
            const QString key = u"resourceInstances"_s;
            return Page<Instance>{readList<Instance>(reader, key, reader.array(key), read),
                                  reader.optionalString(u"nextPageToken"_s)};
        }));
}

Job<AccountConfig> *ControlPlane::accountConfig(const QString &accountConfigId,
                                                HttpRequest::Tries tries)
{
    HttpRequest request;
    request.tries = tries;
    request.action = tr("reading the state of the account");
    request.path = dialect().accountConfig(accountConfigId).path;
    return call<AccountConfig>(
        std::move(request), [](const HttpReply &reply) -> Result<AccountConfig> {
            const Result<QJsonObject> object = jsonObject(reply);
            if (!object)
                return fail(object.error());
            JsonReader reader(*object, {});
            const AccountConfig config{reader.string(u"id"_s), reader.string(u"status"_s),
                                       reader.longText(u"statusMessage"_s), *object};
            if (!reader.fault().isEmpty())
                return fail(unexpectedAnswer(reply, reader.fault()));
            return config;
        });
}

bool ControlPlane::mayVerify() const
{
    return m_gateway.allows(HttpRequest::Verb::Post, {u"accountconfig"_s, u"verify"_s, u"ac-1"_s});
}

Job<void> *ControlPlane::removeInstance(const PlanPath &path, const QString &resourceKey,
                                        const QString &resourceId, const QString &instanceId,
                                        const QString &subscriptionId)
{
    HttpRequest request;
    request.action = tr("removing the onboarding %1").arg(instanceId);
    request.verb = HttpRequest::Verb::Delete;
    const Phrase phrase =
        dialect().removeInstance(path, resourceKey, resourceId, instanceId, subscriptionId);
    request.path = phrase.path;
    request.query = phrase.query;
    if (!phrase.body.isEmpty())
        request.body = phrase.body;
    return call<void>(std::move(request), &anythingButWebPage);
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
    request.silence = 60s;
    auto *http = m_gateway.send(std::move(request));
    auto *job = DerivedJob<void>::from<HttpReply>(http, &anythingButWebPage);
    connect(http, &JobBase::progress, job, &JobBase::progress);
    return job;
}

// --- the fleet's alone

Job<QList<Customer>> *ControlPlane::customers(PageSink<Customer> sink)
{
    HttpRequest request;
    request.action = tr("reading the customers");
    request.path = {u"fleet"_s, u"users"_s};
    request.query.addQueryItem(u"excludeStats"_s, u"true"_s);
    request.query.addQueryItem(u"pageSize"_s, QString::number(EntriesPerPage));
    return new PagesJob<Customer>(m_gateway, std::move(request),
                                  pageReader<Customer>(u"users"_s, readCustomer), std::move(sink));
}

Job<QList<Subscription>> *ControlPlane::planSubscriptions(const PlanPath &path,
                                                          const QString &planId,
                                                          PageSink<Subscription> sink)
{
    HttpRequest request;
    request.action = tr("reading the subscriptions to the plan");
    request.path = planSubscriptionsPath(path);
    request.query.addQueryItem(u"productTierId"_s, planId);
    request.query.addQueryItem(u"includeInactive"_s, u"true"_s);
    request.query.addQueryItem(u"excludePricing"_s, u"true"_s);
    request.query.addQueryItem(u"excludeStats"_s, u"true"_s);
    request.query.addQueryItem(u"pageSize"_s, QString::number(EntriesPerPage));
    return new PagesJob<Subscription>(
        m_gateway, std::move(request),
        pageReader<Subscription>(u"subscriptions"_s, readFleetSubscription), std::move(sink));
}

Job<Subscription> *ControlPlane::createSubscription(const PlanPath &path, const QString &planId,
                                                    const QString &userId)
{
    HttpRequest request;
    request.action = tr("creating the subscription");
    request.verb = HttpRequest::Verb::Post;
    request.deadline = 60s;
    request.path = planSubscriptionsPath(path);
    request.body =
        QJsonObject{{u"productTierId"_s, planId}, {u"onBehalfOfCustomerUserId"_s, userId}};
    return new SubscriptionJob(m_gateway, std::move(request));
}

} // namespace byoc
