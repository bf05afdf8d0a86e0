// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "TestGroup.h"

#include <QCoreApplication>
#include <QMap>
#include <QTest>

namespace {

QMap<QString, std::function<std::unique_ptr<QObject>()>> &factories()
{
    static QMap<QString, std::function<std::unique_ptr<QObject>()>> all;
    return all;
}

} // namespace

void TestGroup::addFactory(const char *name, const Factory &factory)
{
    factories().insert(QString::fromLatin1(name), factory);
}

int TestGroup::run(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    QStringList names = factories().keys();
    if (arguments.size() > 1 && names.contains(arguments.at(1)))
        names = {arguments.takeAt(1)};
    int failures = 0;
    for (const QString &name : names)
        failures += QTest::qExec(factories()[name]().get(), arguments);
    return failures;
}

int main(int argc, char *argv[])
{
    return TestGroup::run(argc, argv);
}
