// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QIODevice>

namespace rapporteur
{

struct ExportOptions {
    QString
        reviewer; ///< whose review stands in formats that have room for one; all are exported elsewhere
    bool onlySubmitted = false; ///< only submitted reviews, and only articles that have one
    QueueQuery filter;
    bool spreadsheetSafe = true; ///< CSV: neutralise text cells that a spreadsheet would run
    bool byteOrderMark =
        false; ///< CSV: begin with U+FEFF, which some spreadsheets need to see UTF-8
    QString program; ///< name and version, for the provenance
};

struct ExportReport {
    int articles = 0, rows = 0;
    int leftOut = 0; ///< by "only submitted", or without anything that the format can hold
    QString path;
};

/// One article as writers get it. Reviews are sorted by reviewer, history by sequence.
struct ExportArticle {
    const ArticleDetail &detail;
    QList<HistoryEntry> history; ///< changes of its reviews
    QString source; ///< the page's source, when evidence was found there
};

/// One export format. Writers are fed article by article in a stable order and keep nothing; the same state
/// of a workspace gives the same bytes.
class ExportWriter
{
public:
    virtual ~ExportWriter() = default;
    virtual Status begin(QIODevice &out, const Rubric &rubric, const ExportOptions &options) = 0;
    /// Number of rows written for this article; 0 when the format has nothing to say about it.
    virtual Result<int> write(QIODevice &out, const ExportArticle &article) = 0;
    virtual Status end(QIODevice &out) = 0;
};

struct ExportFormat {
    QString id; ///< "jsonl", "csv", "observatory"
    QString title; ///< for people
    QString suffix;
    std::function<std::unique_ptr<ExportWriter>()> make;
};

/// The one list of formats, for dialog and command line.
[[nodiscard]] const QList<ExportFormat> &exportFormats();
[[nodiscard]] const ExportFormat *exportFormat(QStringView id);

/// Called after each article, in a reading thread of the workspace; returning false cancels.
using ExportProgress = std::function<bool(int done, int total)>;

/// Streams the workspace through a writer into a temporary file beside `path`, then syncs and renames it;
/// a link is followed. On any failure the old file is untouched and nothing is left behind. Blocking; call
/// it from the pool.
[[nodiscard]] Result<ExportReport> exportTo(const Workspace &workspace, const ExportFormat &format,
                                            const QString &path, const ExportOptions &options,
                                            const ExportProgress &progress = {});
/// The same into an open device, such as standard output. What was written before a failure stays written.
[[nodiscard]] Result<ExportReport> exportTo(const Workspace &workspace, const ExportFormat &format,
                                            QIODevice &out, const ExportOptions &options,
                                            const ExportProgress &progress = {});

} // namespace rapporteur
