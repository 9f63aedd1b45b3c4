// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <string_view>

namespace rapporteur::testing
{

using MakeTest = std::function<std::unique_ptr<QObject>()>;

/// Notes a test class under the name of its file without folder and ending, `tst_subject`.
bool registerTest(std::string_view file, MakeTest make);

/// Runs the classes of the file named by the first argument, the other arguments being QtTest's; without an
/// argument lists the files and fails. Returns the exit code: a name without a class is a failure.
int runRegistered(int argc, char *argv[]);

} // namespace rapporteur::testing

/// Registers a QtTest class: `RAPPORTEUR_TEST(TestSubject)` after the class, before `#include "tst_subject.moc"`.
#define RAPPORTEUR_TEST(Class) \
    static const bool registered##Class [[maybe_unused]] = rapporteur::testing::registerTest( \
        __FILE__, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
