// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/importchoice.h"
#include "core/runs/preparation.h"
#include "core/store/workspace.h"

#include <atomic>
#include <functional>

namespace rapporteur
{

class WebLoading;

/// What happened to one file or item of an import.
struct ImportReport {
    QString origin;
    QList<ImportResult> stored;
    Issues issues; ///< an error among them: a part of the file was left out
    std::optional<Error> error; ///< the file could not be loaded at all, or not to its end
    QList<SourceCandidate> candidates = {}; ///< of a list such as a feed: named, not stored
    QList<ImportChoice> choices = {}; ///< what was asked for, so that it can be asked for again
    std::optional<FetchFault> fault = {}; ///< why the web did not give it

    /// True when the file, or a part of it, was not loaded.
    [[nodiscard]] bool failed() const;
    /// True for a file without anything to load, which is no failure ("a list of changed ids").
    [[nodiscard]] bool empty() const
    {
        return stored.isEmpty() && candidates.isEmpty() && !failed();
    }
};

struct ImportOptions {
    /// "auto", "hn", "web", "html", "text", "markdown", "json", "jsonl", "csv", "feed", "warc", "observatory".
    QString format = QStringLiteral("auto");
    QDateTime fetchedAt; ///< for files without a date of their own; invalid: the clock
    /// Takes the entries of feeds and lists that carry all of their text as articles; else all are candidates.
    bool wholeEntries = false;
    WebLoading *web = nullptr; ///< what importWeb loads with; outlives the importer
};

/// Loads files, folders and byte arrays into a workspace: reading, extraction and grounding run in the
/// pool, storing in batches on the workspace's writer, in the order of the files. Memory does not grow with
/// their number; JSON lines are read piece by piece. Blocking; call it from the pool or a program without a
/// window. One import at a time.
class Importer
{
public:
    /// Called in the thread of the import, once for each file when all of it is stored.
    using Progress = std::function<void(int done, int total, const ImportReport &last)>;

    Importer(Workspace &workspace, const Clock &clock, ImportOptions options = {});

    /// A usage error for a format that this version does not read.
    [[nodiscard]] static Result<SourceFormat> formatNamed(const QString &name);

    /// Each path is a file, or a folder whose files are taken in order of their names, folders below
    /// included. One report a file, and one for each link or empty folder that was left out.
    /// The first report carries a wrong format, if any.
    [[nodiscard]] QList<ImportReport> importPaths(const QStringList &paths,
                                                  const Progress &progress = {});
    /// Each source is an address, or something of Hacker News ("hn:8863", "hn:top:10"); `web` must be set.
    /// One report an address or item.
    [[nodiscard]] QList<ImportReport> importWeb(const QStringList &sources,
                                                const Progress &progress = {});
    /// What somebody chose from listings: files, tables with their columns, pages of archives, entries of
    /// lists, addresses (`web` must be set for these). One report a choice; one for all pages of an archive.
    /// A cancellation before this holds: the importer that was cancelled loads nothing more of this kind.
    [[nodiscard]] QList<ImportReport> importChoices(const QList<ImportChoice> &choices,
                                                    const Progress &progress = {});
    [[nodiscard]] ImportReport importBytes(const QByteArray &bytes, const QString &origin);
    /// The sample shipped with the program, stored model answers and threads included.
    [[nodiscard]] QList<ImportReport> importSample(const Progress &progress = {});

    /// From any thread: what is stored stays, the rest is dropped and its reports say so.
    void cancel();

private:
    [[nodiscard]] PreparationContext context() const;

    Workspace &m_workspace;
    const Clock &m_clock;
    ImportOptions m_options;
    std::atomic_bool m_cancelled = false;
};

} // namespace rapporteur
