// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QIODevice>

namespace rapporteur
{

struct AgreementReport;

struct ExportOptions {
    QString
        reviewer; ///< whose review stands in formats that have room for one; all are exported elsewhere
    bool onlySubmitted = false; ///< only submitted reviews, and only articles that have one
    QueueQuery filter;
    bool spreadsheetSafe = true; ///< CSV: neutralise text cells that a spreadsheet would run
    bool byteOrderMark =
        false; ///< CSV: begin with U+FEFF, which some spreadsheets need to see UTF-8
    QString program; ///< name and version, for the provenance
    QString
        licence; ///< identifier of the licence of the judgements ("cc-by-4.0"), for cards; empty: not said
    std::shared_ptr<const AgreementReport>
        agreement; ///< filled by the export for formats that tell it
};

struct ExportReport {
    int articles = 0, rows = 0;
    int leftOut = 0; ///< articles that are not in it: the sum of the three below
    int notReviewed = 0; ///< by "only submitted": nobody has reviewed them
    int onlyDrafts = 0; ///< by "only submitted": their reviews are drafts
    int unfit = 0; ///< hold nothing that the format can say
    int draftReviews = 0; ///< by "only submitted": drafts of articles that are in it
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

/// The files of a format that needs several, by their names within the folder ("data/train.jsonl").
class ExportFiles
{
public:
    virtual ~ExportFiles() = default;
    /// Appends to a file; the first call makes it, and the folders it lies in.
    virtual Status append(const QString &name, QByteArrayView bytes) = 0;
    /// What was appended to a file so far, for reading from the start. Unreadable when it is not kept.
    virtual Result<std::unique_ptr<QIODevice>> written(const QString &name) = 0;
    /// Names so far, sorted.
    [[nodiscard]] virtual QStringList names() const = 0;
};

/// A format of several files. The same rules as for ExportWriter.
class FolderWriter
{
public:
    virtual ~FolderWriter() = default;
    virtual Status begin(ExportFiles &out, const Rubric &rubric, const ExportOptions &options) = 0;
    virtual Result<int> write(ExportFiles &out, const ExportArticle &article) = 0;
    virtual Status end(ExportFiles &out) = 0;
};

struct ExportFormat {
    QString id; ///< "jsonl", "csv", "observatory", …
    QString title; ///< for people
    QString suffix; ///< of the file; of a folder packed into one: "zip"
    std::function<std::unique_ptr<ExportWriter>()> make; ///< of one file, or
    std::function<std::unique_ptr<FolderWriter>()> makeFolder = {}; ///< of several
    bool tellsAgreement = false; ///< shows the figures of agreement

    [[nodiscard]] bool isFolder() const { return makeFolder != nullptr; }
};

/// The one list of formats, for dialog and command line.
[[nodiscard]] const QList<ExportFormat> &exportFormats();
[[nodiscard]] const ExportFormat *exportFormat(QStringView id);

/// Called after each article, in a reading thread of the workspace; returning false cancels.
using ExportProgress = std::function<bool(int done, int total)>;

/// Streams the workspace through a writer into a temporary file beside `path`, then syncs and renames it;
/// a link is followed. On any failure the old file is untouched and nothing is left behind. A format of
/// several files makes a folder, which must not exist yet or be empty, or one ZIP when `path` ends with
/// ".zip". Blocking; call it from the pool.
[[nodiscard]] Result<ExportReport> exportTo(const Workspace &workspace, const ExportFormat &format,
                                            const QString &path, const ExportOptions &options,
                                            const ExportProgress &progress = {});
/// The same into an open device, such as standard output. What was written before a failure stays written.
/// Usage for a format of several files.
[[nodiscard]] Result<ExportReport> exportTo(const Workspace &workspace, const ExportFormat &format,
                                            QIODevice &out, const ExportOptions &options,
                                            const ExportProgress &progress = {});

/// What an export would say, without writing it.
struct ExportPreview {
    ExportReport report;
    QByteArray beginning; ///< of the file, or of each file under a line with its name; UTF-8
};
/// Goes through the whole export and keeps its numbers and how it begins: `lines` lines of a file, each cut
/// after some hundred characters.
[[nodiscard]] Result<ExportPreview> previewExport(const Workspace &workspace,
                                                  const ExportFormat &format,
                                                  const ExportOptions &options, int lines = 6,
                                                  const ExportProgress &progress = {});

} // namespace rapporteur
