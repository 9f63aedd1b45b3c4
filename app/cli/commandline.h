// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace rapporteur::cli
{

/// Runs one command line, the program's name left out. Returns the exit code.
[[nodiscard]] int runCommandLine(const QStringList &arguments, Session &session);

} // namespace rapporteur::cli
