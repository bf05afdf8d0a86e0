// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/NebiusBindings.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

QByteArray digest(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

QString fingerprint(const QString &text)
{
    return u"SHA256:"_s
        + QString::fromLatin1(digest(text).toBase64(QByteArray::OmitTrailingEquals));
}

QString statusWord(const NebiusBinding &binding, OnboardingLifecycle::Phase phase)
{
    using Phase = OnboardingLifecycle::Phase;
    switch (phase) {
    case Phase::Preparing:
    case Phase::AwaitingGrant:
        return u"PENDING"_s;
    case Phase::Verifying:
        return u"VERIFYING"_s;
    case Phase::Deleting:
        return u"DELETING"_s;
    case Phase::ReadyToOffboard:
        return u"READY_TO_OFFBOARD"_s;
    case Phase::Failed:
        return u"FAILED"_s;
    default:
        return binding.isBad() ? u"FAILED"_s : u"READY"_s;
    }
}

} // namespace

std::variant<QList<NebiusBinding>, ApiError> readNebiusBindings(const QJsonValue &value,
                                                                const QStringList &regions)
{
    if (!value.isArray())
        return ApiError::badRequest(u"Invalid request: nebiusBindings must be a list"_s);
    QList<NebiusBinding> bindings;
    QSet<QString> projects;
    for (const QJsonArray itemList = value.toArray(); const QJsonValue &item : itemList) {
        const QJsonObject object = item.toObject();
        const qsizetype index = bindings.size();
        for (const QString &key :
             {u"projectID"_s, u"serviceAccountID"_s, u"publicKeyID"_s, u"privateKeyPEM"_s}) {
            if (object.value(key).toString().trimmed().isEmpty())
                return ApiError::badRequest(
                    u"Invalid request: nebiusBindings[%1].%2 is required"_s.arg(index).arg(key));
        }
        if (!object.value(u"privateKeyPEM"_s).toString().contains(u"PRIVATE KEY-----"_s))
            return ApiError::badRequest(
                u"Invalid request: nebiusBindings[%1].privateKeyPEM is not a PEM private key"_s.arg(
                    index));
        NebiusBinding binding;
        binding.projectId = object.value(u"projectID"_s).toString();
        binding.serviceAccountId = object.value(u"serviceAccountID"_s).toString();
        binding.publicKeyId = object.value(u"publicKeyID"_s).toString();
        binding.ownsArtifactBucket = object.value(u"ownsArtifactBucket"_s).toBool();
        const auto hash = static_cast<unsigned char>(digest(binding.projectId).front());
        binding.region = regions[hash % regions.size()];
        if (projects.contains(binding.projectId.toLower()))
            return ApiError::badRequest(
                u"Invalid request: nebiusBindings[%1].projectID is a duplicate"_s.arg(index));
        projects.insert(binding.projectId.toLower());
        bindings.append(binding);
    }
    return bindings;
}

QJsonArray nebiusBindingResults(const QList<NebiusBinding> &bindings,
                                OnboardingLifecycle::Phase phase)
{
    QJsonArray results;
    for (const NebiusBinding &binding : bindings) {
        const QString status = statusWord(binding, phase);
        QJsonObject object{{u"projectID"_s, binding.projectId},
                           {u"serviceAccountID"_s, binding.serviceAccountId},
                           {u"publicKeyID"_s, binding.publicKeyId},
                           {u"region"_s, binding.region},
                           {u"ownsArtifactBucket"_s, binding.ownsArtifactBucket},
                           {u"status"_s, status},
                           {u"derivedPublicKeyFingerprint"_s, fingerprint(binding.publicKeyId)}};
        if (status == u"READY") {
            object.insert(u"statusMessage"_s, u"Binding is ready"_s);
            object.insert(u"keyState"_s, u"ACTIVE"_s);
            object.insert(u"keyExpiresAt"_s, u"2030-01-01T00:00:00Z"_s);
            object.insert(u"keyFingerprint"_s, fingerprint(binding.publicKeyId));
            object.insert(u"publicKeyIDMatches"_s, true);
            object.insert(u"serviceAccountKeyValidated"_s, true);
        } else if (status == u"FAILED") {
            object.insert(u"statusMessage"_s,
                          binding.isBad()
                              ? u"The public key id does not belong to the private key"_s
                              : u"The service account could not be used"_s);
            object.insert(u"keyState"_s, u"INACTIVE"_s);
            object.insert(u"publicKeyIDMatches"_s, !binding.isBad());
            object.insert(u"serviceAccountKeyValidated"_s, false);
        } else {
            object.insert(u"statusMessage"_s, u"Binding is being checked"_s);
        }
        results.append(object);
    }
    return results;
}

QJsonArray nebiusBindingEcho(const QList<NebiusBinding> &bindings)
{
    QJsonArray echo;
    for (const NebiusBinding &binding : bindings) {
        echo.append(QJsonObject{{u"projectID"_s, binding.projectId},
                                {u"serviceAccountID"_s, binding.serviceAccountId},
                                {u"publicKeyID"_s, binding.publicKeyId}});
    }
    return echo;
}

} // namespace byoc::demo
