// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace byoc::faults {

/// What a request is about, in one word: "create" for the POST that creates an onboarding; the
/// method and path of one that has no word. Ids are left out, so that the same request has the same
/// name in every run. What goes through a portal has the name that it has at the control plane;
/// the verb is not in the address, so that reading and subscribing look alike there.
QString requestName(const QString &method, const QString &path, const QString &query);
/// Whether a request of this name changes something at the control plane.
bool changesSomething(const QString &name);

/// The n-th request (from 1) of a name that the product sends.
struct Target
{
    QString name;
    int occurrence = 1;

    QString text() const { return name + QLatin1Char('#') + QString::number(occurrence); }
    bool operator==(const Target &) const = default;
};

} // namespace byoc::faults
