// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur::cli
{

/// What the program says to its caller.
enum ExitCode : int {
    Done = 0,
    SomeFailed = 1, ///< some items failed, and the output says which
    UsageError = 2,
    NoWorkspace = 3, ///< the workspace cannot be made or opened, or not for writing
    ProviderFailed = 4, ///< provider or network
    BudgetExhausted = 5,
    Interrupted = 130 ///< by a signal; the state is kept
};

} // namespace rapporteur::cli
