// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/Cloud.h"
#include "controlplane/ControlPlane.h"
#include "deploy/ParamsDocument.h"
#include "onboarding/Draft.h"

namespace byoc {

/// What is deployed to, once an account is onboarded.
struct DeploymentTarget
{
    Offering offering;
    const Cloud *cloud = nullptr;
    QJsonObject accountConfig;
    QString customerAccountId; ///< the onboarding instance's id ("instance-…")
    QString subscriptionId;
};

/// The form for a deployment: the plan's parameters, regions and what was entered; params.json and
/// the deploy command made from it. GUI thread.
class Deployment : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Loaded, Failed };

    /// Borrowed.
    explicit Deployment(ControlPlane &controlPlane, QObject *parent = nullptr);

    /// Shows `draft` for `target` and reads the parameters of its resource.
    void open(const DeploymentTarget &target, const DeployDraft &draft);
    void close();
    void reload();

    State state() const { return m_state; }
    std::optional<Problem> problem() const { return m_problem; }
    const DeployDraft &draft() const { return m_draft; }

    QList<PlanResource> resources() const { return m_target.offering.deployableResources(); }
    QString resourceKey() const { return m_draft.resourceKey; }
    void chooseResource(const QString &urlKey);

    QStringList regions() const;
    /// Why regions may be missing; empty: nothing to say.
    QString regionRemark() const;
    void setRegion(const QString &region);
    std::optional<NetworkField> networkField() const;
    void setNetworkId(const QString &networkId);
    void setIncludeAccountId(bool include);

    const QList<Parameter> &parameters() const { return m_parameters; }
    /// As typed; the default value while untouched.
    QString value(const Parameter &parameter) const;
    void setValue(const QString &key, const QString &text);

    /// What keeps the form from being exported, one sentence; empty: nothing.
    QString obstacle() const;
    bool holdsSecrets() const;
    /// The bytes of params.json, as `exportTo` would write them now.
    QByteArray preview() const;
    /// Writes params.json atomically; 0600 if it holds a secret.
    Result<void> exportTo(const QString &path) const;
    /// Takes the values of an existing params.json; unknown keys are kept. Remarks: one sentence
    /// each.
    Result<QStringList> importFrom(const QString &path);
    /// Keys kept from an import that the form does not know.
    QStringList unknownKeys() const { return m_kept.keys(); }
    /// The deploy command for a params file at `path`.
    QString command(const QString &path) const;

    /// Whether something that was typed is left out of the draft for a secret in it, although its
    /// field does not look like one.
    bool withholdsValues() const { return !m_withheldValues.isEmpty(); }

signals:
    void changed();
    /// The person changed something that should be kept.
    void edited();

private:
    const PlanResource *resource() const;
    void fitRegion();
    void take(const Parameter &parameter, const QString &text);
    QString keptRemark() const;
    ParamsDocument document() const;
    QString accountIdForFile() const;

    ControlPlane &m_controlPlane;
    DeploymentTarget m_target;
    DeployDraft m_draft;
    State m_state = State::Empty;
    std::optional<Problem> m_problem;
    QList<Parameter> m_parameters;
    ParamsDocument m_kept; ///< of an import: what the form does not know. May hold secrets.
    QMap<QString, QString> m_secretValues; ///< typed secrets, which the draft must not have
    QMap<QString, QString> m_withheldValues; ///< nor these: typed JSON with a secret in it
    QPointer<JobBase> m_job;
};

} // namespace byoc
