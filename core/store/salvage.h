// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace rapporteur
{

/// Reads what can still be read of a damaged or odd workspace, row by row and from both ends of each
/// table, into a new one. Works on a copy: the file itself, its log included, is only ever read. The
/// report says what could not be read, and what `check` finds in the new file.
[[nodiscard]] Result<CheckReport> salvageWorkspace(const QString &path, const QString &target,
                                                   const Clock &clock);

} // namespace rapporteur
