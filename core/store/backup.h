// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace rapporteur
{

/// Copies the database of `source` as it is at one moment to `target`: under a temporary name, reopened
/// and checked page by page, waited for until the disk has it, then named. An earlier backup of that name
/// is replaced only then; a file that is no workspace, or one that is in use, is never replaced.
[[nodiscard]] Status backUp(Connection &source, const QString &sourcePath, const QString &target);

/// Makes an automatic backup if one is due (see `BackupPolicy`) and removes what need not be kept. Returns
/// its path; empty when none was due.
[[nodiscard]] Result<QString> backUpIfDue(Connection &source, const QString &sourcePath,
                                          const QDateTime &now);

} // namespace rapporteur
