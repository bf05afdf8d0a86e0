// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Verdict.h"

#include "onboarding/AccountCreation.h"
#include "RequestName.h"

#include <QJsonDocument>

#include <algorithm>

namespace byoc::faults {

using namespace Qt::StringLiterals;

namespace {

const QString ThereFromTheStart = u"instance-onboarded"_s;

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The request that creates the instance, as it has to arrive: this and no more.
QJsonObject expectedBody(const Intent &intent, const Draft &draft)
{
    QJsonArray tags;
    for (const CustomTag &tag : intent.account.tags)
        tags << QJsonObject{{u"key"_s, tag.key}, {u"value"_s, tag.value}};
    tags << QJsonObject{{u"key"_s, AccountCreation::RequestTag}, {u"value"_s, draft.requestId}};
    return {{u"cloud_provider"_s, intent.cloud},
            {u"customTags"_s, tags},
            {u"requestParams"_s, intent.requestParams}};
}

/// How often the control plane has done what requests of this name asked for.
qsizetype timesDone(const QJsonArray &requests, const QString &name)
{
    return std::count_if(requests.begin(), requests.end(), [&name](const QJsonValue &request) {
        const int done = request[u"workStatus"].toInt();
        return done >= 200 && done < 300
            && requestName(request[u"method"].toString(), request[u"path"].toString(),
                           request[u"query"].toString())
            == name;
    });
}

QStringList judgeInstance(const Intent &intent, const QJsonValue &instance, const Draft &draft)
{
    QStringList faults;
    const auto expect = [&faults](bool isRight, const QString &what) {
        if (!isRight)
            faults << what;
    };
    expect(instance[u"id"].toString() == draft.instanceId,
           u"The journal holds %1, the control plane %2."_s.arg(draft.instanceId,
                                                                instance[u"id"].toString()));
    expect(instance[u"cloud"].toString() == intent.cloud, u"The instance is of another cloud."_s);
    expect(instance[u"productTierId"].toString() == intent.planId, u"It is of another plan."_s);
    expect(instance[u"subscriptionId"].toString() == draft.subscriptionId,
           u"It is of another subscription."_s);
    expect(instance[u"status"].toString() == "READY"_L1,
           u"The instance is %1."_s.arg(instance[u"status"].toString()));
    const QJsonObject arrived = instance[u"body"].toObject();
    const QJsonObject expected = expectedBody(intent, draft);
    expect(arrived == expected,
           u"What arrived is %1, not %2."_s.arg(text(arrived), text(expected)));
    expect(instance[u"customTags"] == expected[u"customTags"], u"The instance has other tags."_s);
    return faults;
}

QStringList judgeDraft(const Intent &intent, const Draft &draft)
{
    QStringList faults;
    const auto expect = [&faults](bool isRight, const QString &what) {
        if (!isRight)
            faults << what;
    };
    expect(draft.finished, u"The journal does not say that the onboarding is finished."_s);
    expect(draft.progress == Draft::Progress::Created, u"The journal says: not created."_s);
    expect(draft.phase == Phase::Ready, u"The journal does not say that it is ready."_s);
    expect(draft.cloudId == intent.cloud, u"The journal has lost the cloud."_s);
    expect(draft.planId == intent.planId, u"The journal has lost the plan."_s);
    expect(draft.account.values == intent.account.values,
           u"The journal has lost what was typed for the account."_s);
    expect(draft.account.tags == intent.account.tags, u"The journal has lost the tags."_s);
    expect(draft.account.privateLink == intent.account.privateLink
               && draft.account.mayCreateNetworks == intent.account.mayCreateNetworks,
           u"The journal has lost a switch of the account."_s);
    expect(intent.hasSameBindings(draft.account), u"The journal has lost the bindings."_s);
    expect(draft.deploy.region == intent.region,
           u"The journal has the region '%1'."_s.arg(draft.deploy.region));
    expect(draft.deploy.values == intent.deployValues,
           u"The journal has lost what was typed for the deployment."_s);
    return faults;
}

} // namespace

QStringList verdict(const Intent &intent, const Evidence &evidence)
{
    QList<QJsonValue> made;
    for (const QJsonValue &instance : evidence.instances) {
        if (instance[u"kind"].toString() == "onboarding"_L1
            && instance[u"id"].toString() != ThereFromTheStart)
            made << instance;
    }
    QStringList faults;
    if (made.size() != 1)
        faults << u"There are %1 onboarding instances."_s.arg(made.size());
    if (const qsizetype creations = timesDone(evidence.requests, u"create"_s); creations != 1)
        faults << u"%1 were created."_s.arg(creations);
    if (const qsizetype subscriptions = timesDone(evidence.requests, u"subscribe"_s);
        subscriptions != (intent.subscribes ? 1 : 0))
        faults << u"%1 subscriptions were made."_s.arg(subscriptions);
    if (evidence.drafts.size() != 1)
        faults << u"The journal holds %1 onboardings."_s.arg(evidence.drafts.size());
    const QJsonObject params = QJsonDocument::fromJson(evidence.params).object();
    if (params != intent.params)
        faults << u"params.json is %1, not %2."_s.arg(text(params), text(intent.params));
    if (evidence.kit != evidence.servedKit || evidence.kit.isEmpty() == intent.needsKit)
        faults << u"The install kit has %1 bytes, and should be the one with %2."_s
                      .arg(evidence.kit.size())
                      .arg(evidence.servedKit.size());
    if (made.size() != 1 || evidence.drafts.size() != 1)
        return faults;
    return faults + judgeInstance(intent, made.constFirst(), evidence.drafts.constFirst())
        + judgeDraft(intent, evidence.drafts.constFirst());
}

} // namespace byoc::faults
