// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/LogFile.h"

#include "secrets/Redactor.h"
#include "text/VisibleText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QMutex>

#include <cstdio>
#include <memory>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLineLength = 4000;

struct Sink
{
    QMutex mutex;
    std::unique_ptr<QFile> file;
};

Sink &sink()
{
    static Sink instance;
    return instance;
}

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    Q_UNREACHABLE();
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString text = visibleText(redact(message), MaxLineLength, true);
    const QByteArray line = u"%1 %2 %3: %4\n"_s
                                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                     levelName(type), QString::fromUtf8(context.category), text)
                                .toUtf8();
    const QMutexLocker locker(&sink().mutex);
    if (sink().file) {
        sink().file->write(line);
        sink().file->flush();
    }
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(line.constData(), stderr);
}

} // namespace

Result<void> startLogging(const QString &path)
{
    if (!path.isEmpty()) {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::WriteOnly | QIODevice::Append))
            return fail(Problem::local(
                QCoreApplication::translate("byoc::LogFile", "The log file %1 cannot be written.")
                    .arg(path),
                QCoreApplication::translate("byoc::LogFile", "Choose another file."),
                file->errorString()));
        file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        sink().file = std::move(file);
    }
    qInstallMessageHandler(handle);
    return {};
}

} // namespace byoc
