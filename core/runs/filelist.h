// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"

#include <QStringList>

namespace rapporteur
{

/// The files that a list of paths means, and what is left out of its folders.
struct FileList {
    QStringList files;
    Issues
        leftOut; ///< folders without a file (an error), links found in a folder (a warning); place is the path
};

/// A file stands for itself, a folder for the files in it and below, sorted by path, hidden ones left out.
/// Links found in a folder are not followed: a folder from elsewhere could name any file with them. A path
/// that is not there stays in the list, so that reading it reports why.
[[nodiscard]] FileList filesOf(const QStringList &paths);

/// The bytes of a regular file of at most `limit` bytes. Errors name the file: NotFound, Unreadable, Limit,
/// BadInput for what is no file (a pipe, a device).
[[nodiscard]] Result<QByteArray> bytesOf(const QString &path, qint64 limit);

} // namespace rapporteur
