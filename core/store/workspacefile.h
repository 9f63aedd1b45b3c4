// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "core/store/workspacelock.h"

namespace rapporteur
{

class Connection;

/// A workspace file that passed every check, ready to be served.
struct OpenedFile {
    QString path; ///< absolute
    Rubric rubric;
    Access access = Access::ReadWrite;
    bool frozen = false; ///< on a read-only medium: no side files can be made
    QStringList notices;
    int schema = 0;
    std::unique_ptr<WorkspaceLock> lock; ///< held while writing
    std::unique_ptr<Connection> writer; ///< nothing when read-only
};

/// Makes a complete new workspace under a temporary name, then gives it its own: a crash leaves either
/// nothing or the whole. Refuses to overwrite anything.
[[nodiscard]] Status createWorkspaceFile(const QString &path, const Rubric &rubric,
                                         const Clock &clock, const QString &program);

/// Opens in this order: path, lock, header, schema number, integrity (when the file came from elsewhere or
/// was not closed), schema, rubric, signs of losses. A file that is refused is not touched; where it is
/// damaged, the error names the newest backup.
[[nodiscard]] Result<OpenedFile> openWorkspaceFile(const QString &path,
                                                   const WorkspaceOptions &options);

/// The absolute path of a regular file, or why it is none: a folder, missing, a broken link, a name that
/// a database library would take for an address.
[[nodiscard]] Result<QString> workspacePath(const QString &path);

/// What the header says, read without the database library: not a database, another program's, damaged.
/// Returns the schema number.
[[nodiscard]] Result<int> probeHeader(const QString &path);

/// Whether a log lies beside the file with changes that the file itself does not hold yet.
[[nodiscard]] bool hasLog(const QString &path);

} // namespace rapporteur
