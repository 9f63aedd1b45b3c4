// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur::testing
{

/// A file of the checkout, such as `resources/rubrics/udhr.json`.
[[nodiscard]] QString sourcePath(const QString &name);
/// A file of tests/data.
[[nodiscard]] QString dataPath(const QString &name);
/// A file of the real inputs beside the checkout. They may be absent: begin such a test with NEEDS_SHARED_DATA.
[[nodiscard]] QString sharedDataPath(const QString &name);
[[nodiscard]] bool hasSharedData();
/// A program of this build, such as `rapporteur-cli`.
[[nodiscard]] QString programPath(const QString &name);

} // namespace rapporteur::testing

/// Skips the running test function, saying so, when the real inputs are not there.
#define NEEDS_SHARED_DATA() \
    do { \
        if (!rapporteur::testing::hasSharedData()) \
            QSKIP("The real inputs (../shared/data) are not here."); \
    } while (false)
