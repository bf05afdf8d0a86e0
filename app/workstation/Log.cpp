// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/Log.h"

#include "secrets/Redactor.h"
#include "text/VisibleText.h"
#include "text/WithoutEmails.h"
#include "workstation/LogFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMetaEnum>
#include <QMutex>

#include <cstdio>
#include <deque>
#include <optional>
#include <utility>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLineLength = 4000;
constexpr size_t LinesInMemory = 500;

struct Log
{
    QMutex mutex;
    std::optional<LogFile> file;
    QString usualPath; ///< where other runs have logged; empty: nowhere
    bool isFileWhole = true; ///< no line of this run is missing in it
    std::deque<QByteArray> lines; ///< the last ones of this run
};

Log &theLog()
{
    static Log &instance = *new Log; // for good: what ends last may have a message, too
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

QByteArray lineOf(QtMsgType type, const char *category, const QString &message)
{
    const QString text = visibleText(withoutEmails(redact(message)), MaxLineLength, true);
    const QString begin =
        u"%1 %2 %3 %4: "_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                               QString::number(QCoreApplication::applicationPid()), levelName(type),
                               QString::fromUtf8(category));
    return (begin + text + u'\n').toUtf8();
}

void keep(const QByteArray &line)
{
    Log &log = theLog();
    const QMutexLocker locker(&log.mutex);
    log.lines.push_back(line);
    if (log.lines.size() > LinesInMemory)
        log.lines.pop_front();
    if (log.file && !log.file->append(line))
        log.isFileWhole = false;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // What Qt has to say of the writing itself must not lead back here.
    static thread_local bool isBusy = false;
    if (std::exchange(isBusy, true))
        return;
    const QByteArray line = lineOf(type, context.category, message);
    keep(line);
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(line.constData(), stderr);
    isBusy = false;
}

} // namespace

Result<void> startLogging(const QString &path, const QString &usualPath)
{
    Result<void> prepared;
    std::optional<LogFile> file;
    if (!path.isEmpty()) {
        file.emplace(path);
        prepared = file->prepare();
    }
    {
        Log &log = theLog();
        const QMutexLocker locker(&log.mutex);
        log.file = prepared ? file : std::nullopt;
        log.usualPath = usualPath;
        log.isFileWhole = true;
        log.lines.clear();
    }
    qInstallMessageHandler(handle);
    return prepared;
}

QString inLog(const Problem &problem)
{
    const auto kinds = QMetaEnum::fromType<Problem::Kind>(); // the same in every language
    QStringList parts{u"kind: "_s + QLatin1StringView(kinds.valueToKey(int(problem.kind)))};
    if (!problem.where.isEmpty())
        parts << u"where: "_s + problem.where;
    if (!problem.errorId.isEmpty())
        parts << u"error id: "_s + problem.errorId;
    if (!problem.detail.isEmpty())
        parts << u"detail: "_s + problem.detail;
    parts << u"shown: "_s + problem.what;
    if (!problem.advice.isEmpty())
        parts << problem.advice;
    return parts.join(u" | "_s).replace(u'\n', u' ');
}

QStringList recentLog(qsizetype maxBytes)
{
    std::optional<LogFile> file; // read without the lock: reading may have a message of its own
    QByteArray text;
    {
        Log &log = theLog();
        const QMutexLocker locker(&log.mutex);
        if (log.isFileWhole)
            file = log.file;
        for (auto line = log.lines.crbegin();
             line != log.lines.crend() && text.size() + line->size() <= maxBytes; ++line)
            text.prepend(*line);
    }
    if (file)
        text = file->tail(maxBytes);
    return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
}

QStringList forgetLog()
{
    QStringList paths;
    {
        Log &log = theLog();
        const QMutexLocker locker(&log.mutex);
        if (log.file)
            paths << log.file->path();
        if (!log.usualPath.isEmpty())
            paths << LogFile(log.usualPath).path();
        log.file.reset();
        log.lines.clear();
    }
    paths.removeDuplicates();
    QStringList left;
    for (const QString &path : std::as_const(paths))
        left << LogFile(path).remove();
    return left;
}

} // namespace byoc
