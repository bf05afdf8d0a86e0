// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Require.h"

#include "cloud/CloudCatalogue.h"
#include "controlplane/ControlPlane.h"
#include "controlplane/PortalSignInPage.h"
#include "deploy/Parameter.h"
#include "onboarding/OfferingChoice.h"
#include "onboarding/OnboardingState.h"
#include "text/VisibleText.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <cstdint>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

/// Answers the calls one after the other with the given bodies, and then no more.
class CannedGateway : public Gateway
{
public:
    explicit CannedGateway(const QByteArrayList &bodies)
        : m_bodies(bodies)
    {
    }

    Job<HttpReply> *send(HttpRequest request) override
    {
        auto *job = new Job<HttpReply>(this);
        if (m_calls < m_bodies.size()) {
            job->finish(HttpReply{200, m_bodies.at(m_calls), u"application/json"_s,
                                  u"api.omnistrate.cloud"_s, request.action});
        } else {
            Problem problem;
            problem.kind = Problem::Kind::Network;
            job->finish(fail(problem));
        }
        ++m_calls;
        return job;
    }
    bool isSignedIn() const override { return true; }
    QString host() const override { return u"api.omnistrate.cloud"_s; }
    QUrl origin() const override { return QUrl(u"https://api.omnistrate.cloud"_s); }

    qsizetype calls() const { return m_calls; }

private:
    QByteArrayList m_bodies;
    qsizetype m_calls = 0;
};

// --- what was read, as one text, to compare two readings

QString said(const QString &text)
{
    require(text.size() <= 1024 * 1024);
    return text + u'\n';
}

QString said(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

QString said(const User &user)
{
    return said(user.id) + said(user.email) + said(user.name) + said(user.organizationId)
        + said(user.organizationName);
}

QString said(const Offering &offering)
{
    QString text = said(offering.serviceId) + said(offering.serviceName)
        + said(offering.providerName) + said(offering.environmentId)
        + said(offering.environmentName) + said(offering.planId) + said(offering.planName)
        + said(offering.planVersion) + said(offering.modelType)
        + said(offering.path.segments().join(u'/')) + said(offering.cloudProviders.join(u'/'));
    for (auto it = offering.regions.begin(); it != offering.regions.end(); ++it)
        text += said(it.key()) + said(it.value().join(u'/'));
    for (const PlanResource &resource : offering.resources)
        text += said(resource.id) + said(resource.name) + said(resource.urlKey);
    return text;
}

QString said(const Subscription &subscription)
{
    return said(subscription.id) + said(subscription.serviceId) + said(subscription.planId)
        + said(subscription.role) + said(subscription.status) + said(subscription.owner.userId)
        + said(QString::number(subscription.maxInstances.value_or(-1)));
}

QString said(const Customer &customer)
{
    return said(customer.userId) + said(customer.email) + said(customer.organizationName);
}

QString said(const Instance &instance)
{
    QString text = said(instance.id) + said(instance.status) + said(instance.subscriptionId)
        + said(instance.resourceId) + said(instance.accountConfigId())
        + said(instance.parameters());
    for (auto it = instance.tags.begin(); it != instance.tags.end(); ++it)
        text += said(it.key()) + said(it.value());
    return text;
}

QString said(const AccountConfig &config)
{
    QJsonObject fields = config.fields; // all of them, also those that nobody knows
    fields.remove("unheardOf"_L1);
    return said(config.id) + said(config.status) + said(config.statusMessage) + said(fields);
}

QString said(const ResourceParameters &parameters)
{
    return said(QJsonObject{{u"a"_s, parameters.apis}, {u"d"_s, parameters.described}});
}

template <typename T> QString said(const QList<T> &list)
{
    require(list.size() <= 100'000);
    QString text;
    for (const T &entry : list)
        text += said(entry);
    return text;
}

// --- what the product makes of it

void use(const QList<Offering> &offerings)
{
    for (const auto &choices :
         {offeringChoices(offerings, {}, {}), staffOfferingChoices(offerings)}) {
        require(choices.size() <= offerings.size());
        for (const OfferingChoice &choice : choices)
            require(choice.offering.accountConfigResource());
    }
}

bool isShowable(QString text)
{
    return !hasHiddenCharacters(text.remove(u'\n').remove(u'\t'));
}

/// A link is one of the program's own or leads to the documented page. About anything in it that
/// is not documented, there is a remark.
void judge(const QUrl &link, const CommandDifferences &differences, const GrantFacts &facts)
{
    static const QSet<QString> own{
        u"https://console.aws.amazon.com/cloudformation/"_s,
        u"https://github.com/omnistrate-oss/account-setup"_s,
        u"https://youtu.be/eKktc4QKgaA"_s,
        u"https://shell.cloud.google.com/?cloudshell_ephemeral=true&show=terminal"_s,
        u"https://portal.azure.com/#cloudshell/"_s,
        u"https://cloud.oracle.com/?cloudshell=true"_s,
        u"https://console.nebius.com/iam"_s,
    };
    if (link.isEmpty() || own.contains(link.toString()))
        return;
    require(link.scheme() == "https"_L1 && link.userInfo().isEmpty() && link.port() == -1);
    require((u'.' + link.host()).endsWith(".console.aws.amazon.com"_L1));
    require(link.path() == "/cloudformation/home"_L1);
    const QString fragment = link.fragment(QUrl::FullyEncoded);
    const QString route = fragment.section(u'?', 0, 0);
    require(route == "/stacks/quickcreate"_L1 || route == "/stacks/create/review"_L1);
    if (!differences.isEmpty())
        return;
    const QUrlQuery query(fragment.section(u'?', 1));
    const auto only = [&query](const QString &key) {
        const QStringList values = query.allQueryItemValues(key, QUrl::FullyDecoded);
        require(values.size() == 1);
        return values.constFirst();
    };
    const QString organization = only(u"param_AccountConfigIdentityId"_s);
    require(facts.organizationId.isEmpty() || organization == facts.organizationId);
    require(only(u"templateURL"_s)
                .startsWith(u"https://s3.amazonaws.com/omnistrate-cloudformation/"_s + organization
                            + u"/account-config-setup-template"_s));
    only(u"stackName"_s);
}

void judge(const GrantStep &step, const GrantFacts &facts)
{
    judge(step.link, step.differences, facts);
    judge(step.alternativeLink, step.alternativeDifferences, facts);
    QStringList texts{step.text, step.linkLabel, step.note, step.alternativeLabel};
    for (const CommandDifferences &differences : {step.differences, step.alternativeDifferences})
        texts << differences.remarks << differences.marked;
    require(std::all_of(texts.cbegin(), texts.cend(), isShowable));
}

/// Nothing that comes from a server makes a link that is opened unasked, or a step without a text.
void use(const GrantFacts &facts)
{
    static const CloudCatalogue clouds;
    for (const auto &cloud : clouds.all()) {
        const GrantGuide guide = cloud->grantGuide(facts);
        require(isShowable(guide.heading) && isShowable(guide.summary));
        for (const GrantMethod &method : guide.methods) {
            require(!method.id.isEmpty() && !method.steps.isEmpty());
            for (const GrantStep &step : method.steps)
                judge(step, facts);
        }
        cloud->identity(facts.parameters);
        cloud->usableRegions({u"us-east-1"_s}, facts.accountConfig);
        for (const AccountPart &part : cloud->accountParts(facts.accountConfig))
            require(!(part.isReady && part.hasFailed));
    }
}

void use(const Instance &instance)
{
    GrantFacts facts;
    facts.parameters = instance.parameters();
    facts.resultParams = instance.resultParams;
    facts.accountConfigId = instance.accountConfigId();
    facts.organizationId = u"org-Ab12CdEf34"_s; // as in the seeds
    facts.controlPlane = u"https://api.omnistrate.cloud/2022-09-01-00"_s;
    use(facts);
    require(phaseOf(instance.status, {}, false) != Phase::Ready
            || QStringList({u"READY"_s, u"RUNNING"_s, u"COMPLETE"_s})
                   .contains(instance.status.trimmed().toUpper()));
}

void use(const AccountConfig &config)
{
    static const CloudCatalogue clouds;
    GrantFacts facts;
    facts.accountConfig = config.fields;
    facts.accountConfigId = config.id;
    facts.controlPlane = u"https://api.omnistrate.cloud/2022-09-01-00"_s;
    use(facts);
    for (const auto &cloud : clouds.all()) {
        if (const auto failure = cloud->explain(config.statusMessage))
            require(!failure->headline.isEmpty() && !failure->cure.isEmpty());
    }
}

void use(const ResourceParameters &parameters)
{
    QSet<QString> keys;
    const QList<Parameter> form = createParameters(parameters.apis, parameters.described);
    for (const Parameter &parameter : form) {
        require(!parameter.key.isEmpty() && !parameter.displayName.isEmpty());
        require(!keys.contains(parameter.key) && !isPlatformKey(parameter.key));
        keys << parameter.key;
        check(parameter, parameter.defaultValue);
        toJson(parameter, parameter.defaultValue);
    }
    for (const QString &key : parameters.createKeys())
        require(keys.contains(key) || key.isEmpty() || isPlatformKey(key));
}

template <typename T> void use(const T &) { }

void judge(const Problem &problem)
{
    if (problem.kind == Problem::Kind::Network) // it wanted more answers
        return;
    require(problem.kind == Problem::Kind::Protocol);
    require(!problem.what.isEmpty() && !problem.advice.isEmpty());
    require(problem.report().size() < 4000);
}

/// Runs a call to its end and says what came of it.
template <typename T> QString outcome(Job<T> *job, bool isUsed)
{
    QString text;
    bool ended = false;
    job->then(job, [&](const Result<T> &result) {
        ended = true;
        if (!result) {
            judge(result.error());
            text = u"problem: "_s + result.error().detail;
            return;
        }
        text = said(*result);
        if (isUsed)
            use(*result);
    });
    for (int turns = 0; !ended && turns < 100; ++turns)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    require(ended);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return text;
}

constexpr int Calls = 16;

QString call(int which, const QByteArrayList &bodies, bool isUsed)
{
    static const PlanPath path{u"sp"_s,   u"svc"_s,  u"v1"_s, u"prod"_s,
                               u"byoa"_s, u"plan"_s, u"s"_s,  u"se"_s};
    static const Offering offering;
    static const PlanResource resource{u"r-1"_s, u"name"_s, u"key"_s};
    CannedGateway gateway(bodies);
    ControlPlane plane(gateway);
    plane.setRoutes(which % 2 == 0 ? Routes::Consumption : Routes::Fleet);
    switch (which / 2) {
    case 0:
        return outcome(plane.offerings(), isUsed);
    case 1:
        return outcome(plane.instances({u"s-1"_s, u"se-1"_s, {}}), isUsed);
    case 2:
        return outcome(plane.instance(path, resource.urlKey, u"instance-1"_s, u"sub-1"_s), isUsed);
    case 3:
        return outcome(plane.accountConfig(u"ac-1"_s), isUsed);
    case 4:
        return outcome(plane.parameters(offering, resource), isUsed);
    case 5:
        return which % 2 == 0 ? outcome(plane.subscriptions(), isUsed)
                              : outcome(plane.planSubscriptions(path, u"pt-1"_s), isUsed);
    case 6:
        return which % 2 == 0 ? outcome(plane.user(), isUsed) : outcome(plane.customers(), isUsed);
    default:
        return which % 2 == 0 ? outcome(plane.subscribe(u"s"_s, u"pt"_s), isUsed)
                              : outcome(plane.createSubscription(path, u"pt"_s, u"u"_s), isUsed);
    }
}

/// The same answer with a field that nobody knows: the contract allows that everywhere.
QByteArray withMore(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return body;
    QJsonObject object = document.object();
    object.insert("unheardOf"_L1, QJsonArray{1, u"x"_s, QJsonValue::Null});
    return QJsonDocument(object).toJson();
}

} // namespace

/// A letter that says which call ('a' for the first), then the answers to it, a NUL between them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "ReplyFuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    if (size == 0)
        return 0;
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const int which = (uchar(input.front()) + Calls - 'a' % Calls) % Calls;
    const QByteArrayList bodies = input.mid(1).split('\0');
    const QString first = call(which, bodies, true);
    // One answer that is read a second time says the same, and also with more in it.
    QByteArrayList more;
    bool isJson = true;
    for (const QByteArray &body : bodies) {
        more << withMore(body);
        isJson = isJson && QJsonDocument::fromJson(body).isObject();
    }
    if (isJson)
        require(call(which, more, false) == first);

    const QByteArray html = bodies.first().toLower();
    const PortalSignInPage page = PortalSignInPage::fromHtml(bodies.first());
    require(!page.asksForCaptcha || html.contains("recaptcha/"));
    require(page.takesPassword || html.contains("<input") || html.contains("<button"));
    require(!page.takesPassword || !html.contains("<input") || html.contains("password"));
    return 0;
}
