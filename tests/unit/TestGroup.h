// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <functional>
#include <memory>

/// Several test classes in one executable, which saves most of the linking. Run with nothing, it
/// runs all of them; with the name of a class first, that one with the rest of the arguments.
class TestGroup
{
public:
    template <typename Test> static bool add()
    {
        addFactory(Test::staticMetaObject.className(), [] { return std::make_unique<Test>(); });
        return true;
    }
    static int run(int argc, char *argv[]);

private:
    using Factory = std::function<std::unique_ptr<QObject>()>;
    static void addFactory(const char *name, const Factory &factory);
};

/// Once in the .cpp of each test class.
#define ADD_TO_TEST_GROUP(Test) \
    static const bool isInGroup [[maybe_unused]] = TestGroup::add<Test>();
