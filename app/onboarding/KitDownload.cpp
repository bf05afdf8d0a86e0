// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/KitDownload.h"

#include "cloud/GrantInstructions.h"
#include "job/ThreadJob.h"
#include "workstation/AtomicFile.h"

#include <cerrno>
#include <utility>

namespace byoc {

using namespace Qt::StringLiterals;

KitDownload::KitDownload(ControlPlane &controlPlane, QObject *parent)
    : QObject(parent)
    , m_controlPlane(controlPlane)
{
}

KitDownload::~KitDownload()
{
    cancel();
}

QString KitDownload::suggestedName(const QString &accountConfigId)
{
    return instructions::installKitName(accountConfigId);
}

void KitDownload::start(const QString &accountConfigId, const QString &path)
{
    cancel();
    m_accountConfigId = accountConfigId;
    m_path = path;
    m_received = 0;
    m_total = -1;
    m_complete = false;
    m_problem.reset();
    m_file = std::make_shared<QSaveFile>(path);
    if (path.isEmpty() || !m_file->open(QIODevice::WriteOnly))
        m_problem =
            Problem::local(tr("The file cannot be written."),
                           tr("Choose a folder that you may write to."), m_file->errorString());
    else if (!m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        m_problem = Problem::local(tr("Others could read the file in this folder."),
                                   tr("The install kit holds credentials. Choose a folder of your "
                                      "own on this computer."),
                                   m_file->errorString());
    if (m_problem) {
        m_file.reset();
        emit changed();
        return;
    }
    Job<void> *job = m_controlPlane.installKit(accountConfigId, m_file.get());
    m_job = job;
    connect(job, &JobBase::progress, this, [this, job](qint64 received, qint64 total) {
        if (m_job != job)
            return;
        m_received = received;
        m_total = total;
        emit changed();
    });
    job->then(this, [this, job](const Result<void> &result) {
        if (m_job == job)
            arrived(result);
    });
    emit changed();
}

void KitDownload::arrived(const Result<void> &result)
{
    m_job = nullptr;
    if (!result) {
        ended(result);
        return;
    }
    if (m_file->pos() == 0) {
        Problem problem = Problem::local(tr("The install kit that arrived is empty."),
                                         tr("Try again. If it stays like this, tell the "
                                            "provider."));
        problem.kind = Problem::Kind::Protocol;
        ended(fail(problem));
        return;
    }
    if (!m_file->flush()) {
        ended(fail(cannotSave(m_file->errorString())));
        return;
    }
    // Hundreds of megabytes take their time to reach the disk. The file stays open until then.
    auto *job = new ThreadJob<void>(this, [file = m_file]() -> Result<void> {
        if (!syncFile(*file))
            return fail(cannotSave(qt_error_string(errno)));
        return {};
    });
    m_job = job;
    job->then(this, [this, job](const Result<void> &synced) {
        if (m_job != job)
            return;
        m_job = nullptr;
        if (synced && !m_file->commit())
            ended(fail(cannotSave(m_file->errorString())));
        else
            ended(synced);
    });
}

void KitDownload::ended(const Result<void> &result)
{
    if (result)
        m_complete = true;
    else
        m_problem = result.error();
    m_file.reset(); // without commit() nothing stays behind
    emit changed();
}

Problem KitDownload::cannotSave(const QString &reason)
{
    return Problem::local(tr("The install kit could not be saved."),
                          tr("Make room on the disk, or choose another folder, and try again."),
                          reason);
}

void KitDownload::cancel()
{
    if (const QPointer<JobBase> job = std::exchange(m_job, nullptr)) {
        job->cancel();
        m_file.reset();
        emit changed();
    }
}

} // namespace byoc
