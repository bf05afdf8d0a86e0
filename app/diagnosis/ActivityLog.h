// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QLoggingCategory;

namespace byoc {

class OnboardingModel;

/// Has the log say what becomes of sign-ins (category byoc.signin), of the onboarding that is open
/// (byoc.onboarding), of following it (byoc.watch) and of the journal (byoc.journal): one sentence
/// whenever it has become another. Ids, steps, hosts and states, and the problems that were met.
/// GUI thread.
class ActivityLog : public QObject
{
    Q_OBJECT

public:
    /// Borrowed; says nothing of how things are now.
    explicit ActivityLog(OnboardingModel &model, QObject *parent = nullptr);

private:
    void look();
    void note(const QLoggingCategory &category, const QString &topic, const QString &sentence);

    OnboardingModel &m_model;
    QHash<QString, QString> m_told; ///< the last sentence by topic
};

} // namespace byoc
