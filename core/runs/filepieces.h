// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/importpipeline.h"
#include "core/sources/adapters/archive.h"
#include "core/sources/adapters/csvarticles.h"

namespace rapporteur
{

/// Of a file that has to be read whole.
constexpr qint64 FileLimit = 64LL << 20;

/// How one file is to be taken. Copied into pool threads; the flag outlives them.
struct FileWork {
    SourceFormat format = SourceFormat::Auto;
    PreparationContext context;
    const std::atomic_bool &cancelled;
    std::function<bool(const ArchivePage &)> wants =
        {}; ///< of an archive; empty: what is suggested
    std::optional<ColumnMapping> mapping = {}; ///< the file is a table with these columns
};

/// Whether a file is an archive of pages, which is walked instead of read whole.
[[nodiscard]] bool isArchiveFile(const QString &path, SourceFormat format = SourceFormat::Auto);
/// Whether a file is a list of lines that can be taken in pieces, told from its start.
[[nodiscard]] bool isLargeJsonLines(const QString &path, SourceFormat format = SourceFormat::Auto);

/// Adds the pieces of the file `report.origin`. False once nothing more can be stored.
bool addFile(ImportPipeline &pipeline, ImportReport &report, qsizetype index, const FileWork &work);

} // namespace rapporteur
