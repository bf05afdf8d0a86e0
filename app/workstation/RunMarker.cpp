// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/RunMarker.h"

#include "workstation/AtomicFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QUuid>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(program, "byoc.program")

constexpr qint64 MaxBytes = 64 * 1024;

QString shortFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(100)).trimmed()
                                          : QString();
}

QString thisSession()
{
    // Some desktops hide logind's id from programs; the kernel's differs for each log-in, too.
    const QStringList ids{shortFile(u"/proc/sys/kernel/random/boot_id"_s),
                          shortFile(u"/proc/self/sessionid"_s),
                          qEnvironmentVariable("XDG_SESSION_ID")};
    return ids.constFirst().isEmpty() ? QString() : ids.join(u' ');
}

} // namespace

RunMarker::RunMarker(const QString &path)
    : m_path(path)
    , m_startedAt(QDateTime::currentDateTimeUtc())
    , m_session(thisSession())
{
    if (m_path.isEmpty())
        return;
    read();
    write();
}

RunMarker::~RunMarker()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

void RunMarker::setOnboarding(const QString &requestId)
{
    if (requestId == m_onboarding)
        return;
    m_onboarding = requestId;
    if (!m_path.isEmpty())
        write();
}

void RunMarker::read()
{
    if (!QFileInfo::exists(m_path))
        return;
    // That it is there says most, whatever it holds.
    m_lastEnd.emplace();
    const QJsonObject object =
        QJsonDocument::fromJson(readFile(m_path, MaxBytes).value_or(QByteArray())).object();
    m_lastEnd->processId = object.value("processId"_L1).toInteger();
    m_lastEnd->startedAt =
        QDateTime::fromString(object.value("startedAt"_L1).toString(), Qt::ISODateWithMs);
    const QUuid onboarding(object.value("onboarding"_L1).toString());
    if (!onboarding.isNull())
        m_lastEnd->onboarding = onboarding.toString(QUuid::WithoutBraces);
    const QString session = object.value("session"_L1).toString();
    m_lastEnd->maybeWithSession = !session.isEmpty() && session != m_session;
    m_lastEnd->inARow = m_lastEnd->maybeWithSession
        ? 0
        : 1 + qBound(0, object.value("unexpectedEndsBefore"_L1).toInt(), 1000);
}

void RunMarker::write() const
{
    const QJsonObject object{
        {u"processId"_s, QCoreApplication::applicationPid()},
        {u"startedAt"_s, m_startedAt.toString(Qt::ISODateWithMs)},
        {u"session"_s, m_session},
        {u"onboarding"_s, m_onboarding},
        {u"unexpectedEndsBefore"_s, m_lastEnd ? m_lastEnd->inARow : 0},
    };
    const Result<void> written =
        writeFileAtomically(m_path, QJsonDocument(object).toJson(), Access::Private);
    if (!written)
        qCInfo(program).noquote() << "The next run could not tell if this one crashed:"
                                  << written.error().what;
}

} // namespace byoc
