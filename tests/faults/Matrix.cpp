// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Matrix.h"

#include "Intent.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace byoc::faults {

using namespace Qt::StringLiterals;

namespace {

/// How many of the same requests are tried. The first three looks of the watch find different
/// things; what else comes often does so because somebody had to try again.
int mostOccurrences(const QString &name)
{
    return name == "describe"_L1 || name == "account"_L1 ? 3 : 2;
}

/// The names of what this flow sends.
QStringList requiredRequests(const QString &flow)
{
    QStringList names{u"sign-in"_s, u"user"_s,         u"offerings"_s, u"subscriptions"_s,
                      u"list"_s,    u"declarations"_s, u"create"_s,    u"describe"_s,
                      u"account"_s, u"parameters"_s};
    if (flow != "aws-portal"_L1) // no portal passes these on
        names << u"declaration-labels"_s << u"parameter-labels"_s;
    if (flow != "aws-portal"_L1 && flow != "nebius"_L1)
        names << u"verify"_s;
    if (flow != "nebius"_L1) // where there is nothing to grant
        names << u"refresh"_s;
    if (flow == "azure"_L1)
        names << u"subscribe"_s;
    if (flow == "byoc-onprem"_L1)
        names << u"kit"_s;
    return names;
}

/// What a sample must not leave out.
QStringList aspects(const CaseId &id)
{
    return {id.flow + u'/' + id.target.text(), id.flow + u'/' + id.fault.name,
            id.fault.name + (id.kills ? u"/killed"_s : u"/alive"_s)};
}

} // namespace

QString CaseId::text() const
{
    if (isFaultless())
        return flow + u"/without faults"_s;
    return QStringList{flow, target.text(), fault.name, kills ? u"killed"_s : u"alive"_s}.join(
        u'/');
}

QStringList gapsIn(const QList<Flow> &flows)
{
    QStringList gaps;
    for (const QString &id : Intent::flows()) {
        const auto flow = std::find_if(flows.begin(), flows.end(),
                                       [&id](const Flow &one) { return one.id == id; });
        const QStringList required = requiredRequests(id);
        for (const QString &name : required) {
            if (flow == flows.end() || !flow->requests.contains(Target{name, 1}))
                gaps << u"The flow of %1 does not send '%2'."_s.arg(id, name);
        }
    }
    return gaps;
}

QList<CaseId> wholeMatrix(const QList<Flow> &flows)
{
    QList<CaseId> matrix;
    for (const Flow &flow : flows) {
        // In an order of its own: requests that are sent at once come as they like.
        QList<Target> targets = flow.requests;
        targets.removeIf(
            [](const Target &target) { return target.occurrence > mostOccurrences(target.name); });
        std::sort(targets.begin(), targets.end(), [](const Target &one, const Target &other) {
            return std::tie(one.name, one.occurrence) < std::tie(other.name, other.occurrence);
        });
        for (qsizetype i = 0; i < targets.size(); ++i) {
            const Target &target = targets.at(i);
            bool keeps = i % 2 == 0;
            for (const Fault &fault : Fault::allFor(target.name)) {
                keeps = !keeps;
                matrix << CaseId{flow.id, target, fault, false, keeps};
                matrix << CaseId{flow.id, target, fault, true, keeps};
            }
        }
    }
    return matrix;
}

QList<CaseId> sampleOf(const QList<CaseId> &matrix, qsizetype size)
{
    QSet<qsizetype> chosen;
    QSet<QString> covered;
    const auto take = [&](qsizetype index) {
        chosen.insert(index);
        const QStringList all = aspects(matrix.at(index));
        covered.unite({all.begin(), all.end()});
    };
    const qsizetype count = matrix.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (matrix.at(i).flow == matrix.constFirst().flow
            && matrix.at(i).target.name == "create"_L1)
            take(i);
    }
    // A stride that meets every place and falls in step with nothing.
    qsizetype stride = qMax<qsizetype>(1, count * 5 / 13);
    while (std::gcd(stride, count) != 1)
        ++stride;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype index = i * stride % count;
        const QStringList all = aspects(matrix.at(index));
        const bool isNew = std::any_of(all.begin(), all.end(), [&covered](const QString &aspect) {
            return !covered.contains(aspect);
        });
        if (isNew)
            take(index);
    }
    for (qsizetype i = 0; i < count && chosen.size() < size; ++i)
        take(i * stride % count);
    QList<qsizetype> indexes(chosen.begin(), chosen.end());
    std::sort(indexes.begin(), indexes.end());
    QList<CaseId> sample;
    for (const qsizetype index : std::as_const(indexes))
        sample << matrix.at(index);
    return sample;
}

} // namespace byoc::faults
