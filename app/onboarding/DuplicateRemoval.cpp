// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/DuplicateRemoval.h"

#include <utility>

namespace byoc {

DuplicateRemoval::DuplicateRemoval(ControlPlane &controlPlane, QObject *parent)
    : QObject(parent)
    , m_controlPlane(controlPlane)
{
}

DuplicateRemoval::~DuplicateRemoval()
{
    if (m_job)
        m_job->cancel();
}

void DuplicateRemoval::start(const DuplicateInstance &duplicate)
{
    if (m_job)
        return;
    m_problem.reset();
    if (m_controlPlane.routes() == Routes::Fleet && duplicate.resourceId.isEmpty()) {
        // The fleet's route wants to be told what kind of resource it is.
        m_problem = Problem::local(tr("The other record cannot be removed yet."),
                                   tr("The state of this one has to be read first. Check that this "
                                      "computer is online, then try again."));
        emit changed();
        return;
    }
    Job<void> *job =
        m_controlPlane.removeInstance(duplicate.path, duplicate.resourceKey, duplicate.resourceId,
                                      duplicate.instanceId, duplicate.subscriptionId);
    m_job = job;
    emit changed();
    job->then(this, [this, job, id = duplicate.instanceId](const Result<void> &result) {
        if (m_job != job)
            return;
        m_job = nullptr;
        const bool isGone = result
            || (result.error().kind == Problem::Kind::NotFound && !result.error().isFromElsewhere);
        if (!isGone)
            m_problem = result.error();
        else
            emit removed(id);
        emit changed();
    });
}

void DuplicateRemoval::cancel()
{
    if (const QPointer<JobBase> job = std::exchange(m_job, nullptr))
        job->cancel();
    m_problem.reset();
}

} // namespace byoc
