// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

class QFileDevice;
class QFileInfo;

namespace rapporteur
{

/// A workspace, this one or another, or a file that belongs to this one: never a place for an export.
[[nodiscard]] bool isWorkspaceFile(const Workspace &workspace, const QFileInfo &target);

/// Why a file could not be written. `code`: what the system said last; the file itself forgets it when writing out
/// its buffer fails.
[[nodiscard]] std::unexpected<Error> unwritable(const QString &path, const QFileDevice &file,
                                                int code);

/// Makes the rename of a file itself durable; without it a power cut could bring the old file back.
void syncFolder(const QString &path);

} // namespace rapporteur
