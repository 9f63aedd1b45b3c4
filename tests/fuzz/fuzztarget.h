// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string_view>

namespace rapporteur::testing
{

/// Takes any bytes. Returns what is wrong with the result, empty when all that must hold holds.
using FuzzFunction = QString (*)(const QByteArray &bytes);

/// Notes a target under the name of its file without folder, "fuzz_" and ending.
bool registerFuzzTarget(std::string_view file, FuzzFunction function);
[[nodiscard]] QStringList fuzzTargets();
/// The target of that name, or null.
[[nodiscard]] FuzzFunction fuzzTarget(const QString &name);

/// For the fuzzer: aborts, after saying why, when something is wrong.
int fuzzOnce(FuzzFunction function, const unsigned char *data, size_t size);

} // namespace rapporteur::testing

/// Makes a function the target of the file fuzz_<name>.cpp: an entry of the fuzzer in its build, elsewhere one that
/// tst_fuzzcorpus runs over tests/fuzz/corpus/<name>.
#ifdef RAPPORTEUR_FUZZING
#define RAPPORTEUR_FUZZ_TARGET(function) \
    extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size) \
    { \
        return rapporteur::testing::fuzzOnce(function, data, size); \
    }
#else
#define RAPPORTEUR_FUZZ_TARGET(function) \
    static const bool registered##function \
        [[maybe_unused]] = rapporteur::testing::registerFuzzTarget(__FILE__, function);
#endif
