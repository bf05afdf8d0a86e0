// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/Draft.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum, std::size_t N>
using Words = std::array<std::pair<Enum, QLatin1StringView>, N>;

constexpr Words<Draft::Progress, 3> ProgressWords{{{Draft::Progress::Entering, "entering"_L1},
                                                   {Draft::Progress::Sending, "sending"_L1},
                                                   {Draft::Progress::Created, "created"_L1}}};
constexpr Words<Routes, 2> RoutesWords{
    {{Routes::Consumption, "consumption"_L1}, {Routes::Fleet, "fleet"_L1}}};
constexpr Words<Phase, 8> PhaseWords{{{Phase::Preparing, "preparing"_L1},
                                      {Phase::YourTurn, "your-turn"_L1},
                                      {Phase::Verifying, "verifying"_L1},
                                      {Phase::Ready, "ready"_L1},
                                      {Phase::Failed, "failed"_L1},
                                      {Phase::Leaving, "leaving"_L1},
                                      {Phase::Gone, "gone"_L1},
                                      {Phase::Unknown, "unknown"_L1}}};

template <typename Enum, std::size_t N> QString word(const Words<Enum, N> &words, Enum value)
{
    for (const auto &[candidate, text] : words) {
        if (candidate == value)
            return text;
    }
    Q_UNREACHABLE();
}

template <typename Enum, std::size_t N>
std::optional<Enum> value(const Words<Enum, N> &words, const QString &text)
{
    for (const auto &[candidate, known] : words) {
        if (known == text)
            return candidate;
    }
    return std::nullopt;
}

using Type = QJsonValue::Type;
using Fields = std::initializer_list<std::pair<QLatin1StringView, Type>>;

/// Whether each of these fields has its type or is left out.
bool fits(const QJsonObject &object, Fields fields)
{
    return std::all_of(fields.begin(), fields.end(), [&object](const auto &field) {
        const QJsonValue value = object.value(field.first);
        return value.isUndefined() || value.type() == field.second;
    });
}

constexpr qsizetype MaxTextLength = 262'144;
constexpr qsizetype MaxEntries = 1000;
constexpr int MaxDepth = 8;

/// Whether it is of a size that this program may have written.
bool isBounded(const QJsonValue &value, int depth = 1)
{
    if (value.isString())
        return value.toString().size() <= MaxTextLength;
    if (depth > MaxDepth)
        return false;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return array.size() <= MaxEntries
            && std::all_of(array.begin(), array.end(), [depth](const QJsonValue &entry) {
                   return isBounded(entry, depth + 1);
               });
    }
    const QJsonObject object = value.toObject();
    if (object.size() > MaxEntries)
        return false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().size() > MaxTextLength || !isBounded(it.value(), depth + 1))
            return false;
    }
    return true;
}

bool holdsTexts(const QJsonValue &object)
{
    const QJsonObject texts = object.toObject();
    return (object.isObject() || object.isUndefined())
        && std::all_of(texts.begin(), texts.end(),
                       [](const QJsonValue &value) { return value.isString(); });
}

bool isTextList(const QJsonValue &array)
{
    const QJsonArray texts = array.toArray();
    return std::all_of(texts.begin(), texts.end(),
                       [](const QJsonValue &value) { return value.isString(); });
}

bool holdsTextObjects(const QJsonValue &array)
{
    const QJsonArray objects = array.toArray();
    return std::all_of(objects.begin(), objects.end(), [](const QJsonValue &entry) {
        return entry.isObject() && holdsTexts(entry);
    });
}

/// The types of everything but the text fields.
bool isWellTyped(const QJsonObject &draft)
{
    const QJsonObject account = draft.value("account"_L1).toObject();
    const QJsonObject deploy = draft.value("deploy"_L1).toObject();
    return fits(draft,
                {{"origin"_L1, Type::String},
                 {"createdAt"_L1, Type::String},
                 {"changedAt"_L1, Type::String},
                 {"sentAt"_L1, Type::String},
                 {"account"_L1, Type::Object},
                 {"progress"_L1, Type::String},
                 {"routes"_L1, Type::String},
                 {"phase"_L1, Type::String},
                 {"finished"_L1, Type::Bool},
                 {"deploy"_L1, Type::Object},
                 {"duplicateIds"_L1, Type::Array}})
        && isTextList(draft.value("duplicateIds"_L1))
        && fits(account,
                {{"privateLink"_L1, Type::Bool},
                 {"mayCreateNetworks"_L1, Type::Bool},
                 {"tags"_L1, Type::Array},
                 {"bindings"_L1, Type::Array}})
        && fits(deploy,
                {{"resourceKey"_L1, Type::String},
                 {"region"_L1, Type::String},
                 {"networkId"_L1, Type::String},
                 {"includeAccountId"_L1, Type::Bool}})
        && holdsTexts(draft.value("milestones"_L1)) && holdsTexts(account.value("values"_L1))
        && holdsTexts(deploy.value("values"_L1)) && holdsTextObjects(account.value("tags"_L1))
        && holdsTextObjects(account.value("bindings"_L1));
}

/// The text fields of a draft by their name in the file: one table for writing and reading.
template <typename DraftType> auto textFields(DraftType &draft)
{
    return std::to_array<std::pair<QLatin1StringView, decltype(&draft.step)>>({
        {"requestId"_L1, &draft.requestId},
        {"userId"_L1, &draft.userId},
        {"userEmail"_L1, &draft.userEmail},
        {"step"_L1, &draft.step},
        {"serviceId"_L1, &draft.serviceId},
        {"environmentId"_L1, &draft.environmentId},
        {"planId"_L1, &draft.planId},
        {"subscriptionId"_L1, &draft.subscriptionId},
        {"cloudId"_L1, &draft.cloudId},
        {"gateway"_L1, &draft.gateway},
        {"customerId"_L1, &draft.customer.userId},
        {"customerEmail"_L1, &draft.customer.email},
        {"customerName"_L1, &draft.customer.name},
        {"customerOrganizationId"_L1, &draft.customer.organizationId},
        {"customerOrganizationName"_L1, &draft.customer.organizationName},
        {"serviceName"_L1, &draft.serviceName},
        {"providerName"_L1, &draft.providerName},
        {"environmentName"_L1, &draft.environmentName},
        {"planName"_L1, &draft.planName},
        {"planVersion"_L1, &draft.planVersion},
        {"organizationId"_L1, &draft.organizationId},
        {"resourceKey"_L1, &draft.resourceKey},
        {"instanceId"_L1, &draft.instanceId},
        {"accountConfigId"_L1, &draft.accountConfigId},
        {"status"_L1, &draft.status},
        {"serviceProviderId"_L1, &draft.path.serviceProviderId},
        {"serviceKey"_L1, &draft.path.serviceKey},
        {"apiVersion"_L1, &draft.path.apiVersion},
        {"environmentKey"_L1, &draft.path.environmentKey},
        {"modelKey"_L1, &draft.path.modelKey},
        {"planKey"_L1, &draft.path.planKey},
    });
}

QJsonObject toObject(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> toMap(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonObject accountToJson(const AccountAnswers &account)
{
    QJsonArray tags;
    for (const CustomTag &tag : account.tags)
        tags << QJsonObject{{u"key"_s, tag.key}, {u"value"_s, tag.value}};
    QJsonArray bindings;
    for (const NebiusBinding &binding : account.bindings)
        bindings << QJsonObject{{u"projectId"_s, binding.projectId},
                                {u"serviceAccountId"_s, binding.serviceAccountId},
                                {u"publicKeyId"_s, binding.publicKeyId}};
    return {{u"values"_s, toObject(account.values)},
            {u"privateLink"_s, account.privateLink},
            {u"mayCreateNetworks"_s, account.mayCreateNetworks},
            {u"tags"_s, tags},
            {u"bindings"_s, bindings}};
}

AccountAnswers accountFromJson(const QJsonObject &object)
{
    AccountAnswers account;
    account.values = toMap(object.value("values"_L1).toObject());
    account.privateLink = object.value("privateLink"_L1).toBool();
    account.mayCreateNetworks = object.value("mayCreateNetworks"_L1).toBool(true);
    for (const QJsonArray entryList = object.value("tags"_L1).toArray();
         const QJsonValue &entry : entryList)
        account.tags << CustomTag{entry[u"key"].toString(), entry[u"value"].toString()};
    for (const QJsonArray entryList = object.value("bindings"_L1).toArray();
         const QJsonValue &entry : entryList)
        account.bindings << NebiusBinding{entry[u"projectId"].toString(),
                                          entry[u"serviceAccountId"].toString(),
                                          entry[u"publicKeyId"].toString(),
                                          {}};
    return account;
}

QJsonObject deployToJson(const DeployDraft &deploy)
{
    return {{u"resourceKey"_s, deploy.resourceKey},
            {u"region"_s, deploy.region},
            {u"networkId"_s, deploy.networkId},
            {u"values"_s, toObject(deploy.values)},
            {u"includeAccountId"_s, deploy.includeAccountId}};
}

DeployDraft deployFromJson(const QJsonObject &object)
{
    DeployDraft deploy;
    deploy.resourceKey = object.value("resourceKey"_L1).toString();
    deploy.region = object.value("region"_L1).toString();
    deploy.networkId = object.value("networkId"_L1).toString();
    deploy.values = toMap(object.value("values"_L1).toObject());
    deploy.includeAccountId = object.value("includeAccountId"_L1).toBool();
    return deploy;
}

} // namespace

QJsonObject Draft::toJson() const
{
    QJsonObject object = unknown;
    for (const auto &[name, text] : textFields(*this))
        object.insert(name, *text);
    object.insert("origin"_L1, origin.toString());
    object.insert("createdAt"_L1, timeText(createdAt));
    object.insert("changedAt"_L1, timeText(changedAt));
    object.insert("sentAt"_L1, timeText(sentAt));
    object.insert("account"_L1, accountToJson(account));
    object.insert("progress"_L1, word(ProgressWords, progress));
    object.insert("routes"_L1, word(RoutesWords, routes));
    object.insert("phase"_L1, word(PhaseWords, phase));
    object.insert("finished"_L1, finished);
    object.insert("deploy"_L1, deployToJson(deploy));
    QJsonObject times;
    for (auto it = milestones.begin(); it != milestones.end(); ++it)
        times.insert(it.key(), timeText(it.value()));
    object.insert("milestones"_L1, times);
    if (!duplicateIds.isEmpty())
        object.insert("duplicateIds"_L1, QJsonArray::fromStringList(duplicateIds));
    return object;
}

std::optional<Draft> Draft::fromJson(const QJsonObject &object)
{
    if (!isBounded(object))
        return std::nullopt;
    Draft draft;
    for (const auto &[name, text] : textFields(draft)) {
        const QJsonValue value = object.value(name);
        if (!value.isString() && !value.isUndefined())
            return std::nullopt;
        *text = value.toString();
    }
    // Not knowing how far the creation came could lead to a second account: no guess there.
    const auto progress = value(ProgressWords, object.value("progress"_L1).toString());
    // Nor there: on the wrong routes another one's accounts would be searched.
    const auto routes = value(RoutesWords, object.value("routes"_L1).toString(u"consumption"_s));
    if (QUuid(draft.requestId).isNull() || !isWellTyped(object) || !progress || !routes)
        return std::nullopt;
    draft.origin = QUrl(object.value("origin"_L1).toString());
    draft.createdAt = timeFrom(object.value("createdAt"_L1));
    draft.changedAt = timeFrom(object.value("changedAt"_L1));
    draft.sentAt = timeFrom(object.value("sentAt"_L1));
    draft.account = accountFromJson(object.value("account"_L1).toObject());
    draft.progress = *progress;
    draft.routes = *routes;
    draft.path.serviceId = draft.serviceId;
    draft.path.environmentId = draft.environmentId;
    draft.phase = value(PhaseWords, object.value("phase"_L1).toString()).value_or(Phase::Unknown);
    draft.finished = object.value("finished"_L1).toBool();
    draft.deploy = deployFromJson(object.value("deploy"_L1).toObject());
    const QJsonObject times = object.value("milestones"_L1).toObject();
    for (auto it = times.begin(); it != times.end(); ++it)
        draft.milestones.insert(it.key(), timeFrom(it.value()));
    const QJsonArray duplicates = object.value("duplicateIds"_L1).toArray();
    for (const QJsonValue &id : duplicates)
        draft.duplicateIds << id.toString();
    if (draft.progress == Progress::Created && draft.instanceId.isEmpty())
        return std::nullopt;
    const QJsonObject known = draft.toJson();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            draft.unknown.insert(it.key(), it.value());
    }
    return draft;
}

} // namespace byoc
