// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/KitDownload.h"

#include <QRegularExpression>

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
    // An ID from outside never becomes a path.
    static const QRegularExpression unsafe(u"[^A-Za-z0-9-]"_s);
    QString id = accountConfigId.left(64);
    return u"byoc-onprem-install-kit-%1.tar"_s.arg(id.remove(unsafe));
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
    m_file = std::make_unique<QSaveFile>(path);
    if (path.isEmpty() || !m_file->open(QIODevice::WriteOnly)) {
        m_problem =
            Problem::local(tr("The file cannot be written."),
                           tr("Choose a folder that you may write to."), m_file->errorString());
        m_file.reset();
        emit changed();
        return;
    }
    m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
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
            ended(result);
    });
    emit changed();
}

void KitDownload::ended(const Result<void> &result)
{
    m_job = nullptr;
    if (!result) {
        m_problem = result.error();
    } else if (m_file->pos() == 0) {
        m_problem = Problem::local(tr("The install kit that arrived is empty."),
                                   tr("Try again. If it stays like this, tell the provider."));
        m_problem->kind = Problem::Kind::Protocol;
    } else if (!m_file->commit()) {
        m_problem = Problem::local(tr("The install kit could not be saved."),
                                   tr("Make room on the disk, or choose another folder, and try "
                                      "again."),
                                   m_file->errorString());
    } else {
        m_complete = true;
    }
    m_file.reset(); // without commit() nothing stays behind
    emit changed();
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
