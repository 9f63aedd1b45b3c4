// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QTest>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace rapporteur::testing
{

namespace
{

using Tests = std::map<std::string, std::vector<MakeTest>, std::less<>>;

Tests &registered()
{
    static Tests tests;
    return tests;
}

std::string_view stemOf(std::string_view file)
{
    file.remove_prefix(file.rfind('/') + 1);
    return file.substr(0, file.rfind('.'));
}

} // namespace

bool registerTest(std::string_view file, MakeTest make)
{
    registered()[std::string(stemOf(file))].push_back(std::move(make));
    return true;
}

int runRegistered(int argc, char *argv[])
{
    if (argc < 2) {
        for (const auto &[name, tests] : registered()) {
            std::puts(name.c_str());
        }
        std::fputs("Name one of these tests; further arguments go to it.\n", stderr);
        return 2;
    }
    const auto found = registered().find(std::string_view(argv[1]));
    if (found == registered().end()) {
        std::fprintf(stderr,
                     "No test class is registered in %s.cpp: is RAPPORTEUR_TEST(…) missing?\n",
                     argv[1]);
        return 2;
    }
    std::vector<char *> arguments{argv[0]};
    arguments.insert(arguments.end(), argv + 2, argv + argc);
    int failures = 0;
    for (const MakeTest &make : found->second) {
        const std::unique_ptr<QObject> test = make();
        failures += QTest::qExec(test.get(), int(arguments.size()), arguments.data());
    }
    return failures == 0 ? 0 : 1;
}

} // namespace rapporteur::testing
