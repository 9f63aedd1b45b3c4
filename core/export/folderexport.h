// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/writer.h"

namespace rapporteur
{

/// Writes a format of several files into a folder under a temporary name beside `path` and renames it when it is
/// whole and on the disk; packed into one ZIP when `path` ends with ".zip". A folder that holds anything is never
/// replaced.
[[nodiscard]] Result<ExportReport> exportFolder(const Workspace &workspace,
                                                const ExportFormat &format, const QString &path,
                                                const ExportOptions &options,
                                                const ExportProgress &progress);

} // namespace rapporteur
