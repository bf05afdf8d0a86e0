// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "diagnosis/SupportReport.h"

#include "secrets/Redactor.h"
#include "text/VisibleText.h"
#include "text/WithoutEmails.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostOnboardings = 20;
constexpr qsizetype MostProblems = 10;
constexpr qsizetype MaxReportLength = 1024 * 1024;
/// Problems that were shown stand in the log under this category (ui/widgets/ProblemPanel.cpp).
constexpr QLatin1StringView ProblemMark(" byoc.problem: ");

QString heading(const QString &title)
{
    return u'\n' + title + u'\n' + QString(title.size(), u'-') + u'\n';
}

QString table(const QList<SupportFact> &facts)
{
    qsizetype width = 0;
    for (const auto &[label, value] : facts)
        width = std::max(width, label.size());
    QString text;
    for (const auto &[label, value] : facts)
        text += (label + u':').leftJustified(width + 2) + visibleText(value, 1000, true) + u'\n';
    return text;
}

QString lines(const QStringList &list)
{
    return list.isEmpty() ? u"None.\n"_s : list.join(u'\n') + u'\n';
}

/// What the journal holds, without what tells of people and without the values of a deployment.
QJsonObject withoutPersons(const Draft &draft)
{
    QJsonObject object = draft.toJson();
    for (const auto field : {"userId"_L1, "userEmail"_L1, "customerEmail"_L1, "customerName"_L1})
        object.remove(field);
    for (auto field = draft.unknown.begin(); field != draft.unknown.end(); ++field)
        object.remove(field.key()); // of a later version: it may be anything
    QJsonObject deploy = object.value("deploy"_L1).toObject();
    QJsonObject values;
    for (auto value = draft.deploy.values.begin(); value != draft.deploy.values.end(); ++value)
        values.insert(value.key(), value.value().isEmpty() ? u"(empty)"_s : u"(given)"_s);
    deploy.insert("values"_L1, values);
    object.insert("deploy"_L1, deploy);
    // What is empty says nothing.
    for (auto field = object.begin(); field != object.end();) {
        const bool isEmpty = field->isString() && field->toString().isEmpty();
        field = isEmpty ? object.erase(field) : std::next(field);
    }
    return object;
}

QString journal(const QList<Draft> &onboardings)
{
    if (onboardings.isEmpty())
        return u"None.\n"_s;
    QString text;
    for (qsizetype i = 0; i < std::min(onboardings.size(), MostOnboardings); ++i) {
        text += u"%1. "_s.arg(i + 1);
        text += visibleText(
            QString::fromUtf8(QJsonDocument(withoutPersons(onboardings.at(i))).toJson()),
            64 * 1024);
    }
    if (onboardings.size() > MostOnboardings)
        text += u"%1 older ones are left out.\n"_s.arg(onboardings.size() - MostOnboardings);
    return text;
}

} // namespace

QString supportReport(const SupportContent &content)
{
    QStringList problems = content.logLines.filter(ProblemMark);
    problems = problems.last(std::min(problems.size(), MostProblems));
    const QString title = u"Report for support: BYOC Onboarding"_s;
    const QString text = title + u'\n' + QString(title.size(), u'=') + u'\n'
        + u"Made at %1. It stays on this computer until somebody sends it.\n"_s.arg(
            content.madeAt.toUTC().toString(Qt::ISODate))
        + u"What looks like a secret is replaced by ***, and the home folder by ~.\n"_s
        + heading(u"Versions"_s) + table(content.versions) + heading(u"Settings"_s)
        + table(content.settings) + heading(u"Connection"_s) + table(content.connection)
        + heading(u"Onboardings on this computer"_s) + journal(content.onboardings)
        + heading(u"Last problems that were shown"_s) + lines(problems)
        + heading(u"End of the log"_s) + lines(content.logLines);
    return visibleText(withoutEmails(redact(text)), MaxReportLength);
}

QString supportReportName(const QDateTime &madeAt)
{
    return u"byoc-onboarding-report-%1.txt"_s.arg(
        madeAt.toLocalTime().toString(u"yyyy-MM-dd-HHmm"_s));
}

} // namespace byoc
