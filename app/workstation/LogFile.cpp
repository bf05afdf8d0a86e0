// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/LogFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::LogFile)
};

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
/// Where the older files cannot be moved, or another process is still at it, the file does not grow
/// beyond its limit times this.
constexpr int MostOvergrown = 8;

bool openToAppend(QFile &file)
{
    // Unbuffered: one line is one write, and writes of two processes do not mix.
    return file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, OwnerOnly);
}

} // namespace

LogFile::LogFile(const QString &path, const Limits &limits)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_limits(limits)
{
}

Result<void> LogFile::prepare() const
{
    QFile file(m_path);
    if (!openToAppend(file))
        return fail(Problem::local(Text::tr("The log file %1 cannot be written.").arg(m_path),
                                   Text::tr("Choose another file."), file.errorString()));
    if (QFileInfo(m_path).isFile()) // not a device
        file.setPermissions(OwnerOnly);
    return {};
}

QString LogFile::olderPath(int age) const
{
    return u"%1.%2"_s.arg(m_path).arg(age);
}

bool LogFile::append(const QByteArray &line)
{
    if (QFileInfo(m_path).size() >= m_limits.bytes)
        rotate();
    QFile file(m_path);
    if (!openToAppend(file) || file.size() >= MostOvergrown * m_limits.bytes)
        return false;
    const QByteArray bytes = m_isTorn ? '\n' + line : line;
    m_isTorn = file.write(bytes) != bytes.size();
    return !m_isTorn;
}

void LogFile::rotate() const
{
    QLockFile lock(m_path + ".lock"_L1);
    if (!lock.tryLock(0)) // another process is at it, or nothing can be written there
        return;
    if (QFileInfo(m_path).size() < m_limits.bytes)
        return; // another process has just done it
    QFile::remove(olderPath(m_limits.oldFiles));
    for (int age = m_limits.oldFiles - 1; age >= 1; --age)
        QFile::rename(olderPath(age), olderPath(age + 1));
    QFile::rename(m_path, olderPath(1));
}

QByteArray LogFile::tail(qint64 maxBytes) const
{
    QByteArray result;
    for (int age = 0; age <= m_limits.oldFiles && result.size() < maxBytes; ++age) {
        QFile file(age == 0 ? m_path : olderPath(age));
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        const qint64 wanted = maxBytes - result.size();
        const bool isCut = file.size() > wanted;
        if (isCut)
            file.seek(file.size() - wanted - 1); // the byte before tells whether a line begins here
        QByteArray part = file.read(wanted + 1);
        if (isCut)
            part = part.contains('\n') ? part.sliced(part.indexOf('\n') + 1) : QByteArray();
        result.prepend(part);
        if (isCut)
            break;
    }
    return result;
}

QStringList LogFile::remove() const
{
    QStringList left;
    for (int age = 0; age <= m_limits.oldFiles; ++age) {
        const QString path = age == 0 ? m_path : olderPath(age);
        if (QFileInfo(path).isFile() && !QFile::remove(path))
            left << path;
    }
    return left;
}

} // namespace byoc
