// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Verdict.h"

#include "onboarding/AccountCreation.h"
#include "RequestName.h"

namespace byoc::faults {

using namespace Qt::StringLiterals;

namespace {

const QString ThereFromTheStart = u"instance-onboarded"_s;

QString tagOf(const QJsonValue &instance)
{
    const QJsonArray tags = instance[u"customTags"].toArray();
    for (const QJsonValue &tag : tags) {
        if (tag[u"key"].toString() == AccountCreation::RequestTag)
            return tag[u"value"].toString();
    }
    return {};
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
    expect(tagOf(instance) == draft.requestId, u"The instance has another request id."_s);
    expect(instance[u"cloud"].toString() == intent.cloud, u"The instance is of another cloud."_s);
    expect(instance[u"productTierId"].toString() == intent.planId, u"It is of another plan."_s);
    expect(instance[u"subscriptionId"].toString() == draft.subscriptionId,
           u"It is of another subscription."_s);
    expect(instance[u"status"].toString() == "READY"_L1,
           u"The instance is %1."_s.arg(instance[u"status"].toString()));
    const QJsonObject sent = instance[u"body"][u"requestParams"].toObject();
    for (auto it = intent.sent.begin(); it != intent.sent.end(); ++it)
        expect(sent.value(it.key()) == it.value(),
               u"The parameter %1 is %2."_s.arg(it.key(), sent.value(it.key()).toString()));
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
    expect(!draft.deploy.region.isEmpty(), u"The journal has lost the region."_s);
    for (auto it = intent.deployValues.begin(); it != intent.deployValues.end(); ++it)
        expect(draft.deploy.values.value(it.key()) == it.value(),
               u"The journal has lost the parameter %1."_s.arg(it.key()));
    return faults;
}

} // namespace

QStringList verdict(const Intent &intent, const QJsonArray &instances, const QJsonArray &requests,
                    const QList<Draft> &drafts)
{
    QList<QJsonValue> made;
    for (const QJsonValue &instance : instances) {
        if (instance[u"kind"].toString() == "onboarding"_L1
            && instance[u"id"].toString() != ThereFromTheStart)
            made << instance;
    }
    int creations = 0;
    for (const QJsonValue &request : requests) {
        const int done = request[u"workStatus"].toInt();
        if (requestName(request[u"method"].toString(), request[u"path"].toString()) == "create"_L1
            && done >= 200 && done < 300)
            ++creations;
    }
    QStringList faults;
    if (made.size() != 1)
        faults << u"There are %1 onboarding instances."_s.arg(made.size());
    if (creations != 1)
        faults << u"%1 were created."_s.arg(creations);
    if (drafts.size() != 1)
        faults << u"The journal holds %1 onboardings."_s.arg(drafts.size());
    if (!faults.isEmpty())
        return faults;
    return judgeInstance(intent, made.constFirst(), drafts.constFirst())
        + judgeDraft(intent, drafts.constFirst());
}

} // namespace byoc::faults
