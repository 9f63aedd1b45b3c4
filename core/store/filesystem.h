// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace rapporteur
{

/// A new empty file beside `target`, readable by its owner only. Returns its path.
[[nodiscard]] Result<QString> makePrivateFile(const QString &target);

/// Waits until the disk has the file's bytes.
[[nodiscard]] Status syncFile(const QString &path);

enum class Replace { Never, Allowed };
/// Gives a finished file its name in one step and waits until the folder has it.
[[nodiscard]] Status nameFile(const QString &temporary, const QString &target, Replace replace);

/// Removes a database that was given up, with its log and index.
void removeWithSideFiles(const QString &path);

/// True on NFS, SMB, 9P and FUSE mounts.
[[nodiscard]] bool isNetworkFileSystem(const QString &path);

} // namespace rapporteur
