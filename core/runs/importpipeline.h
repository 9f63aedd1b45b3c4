// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/importer.h"
#include "core/runs/preparation.h"

#include <QThreadPool>

#include <deque>

namespace rapporteur
{

/// One piece of work: makes articles in a pool thread. Several pieces may belong to one report.
struct ImportPiece {
    qsizetype report = 0;
    bool last = true; ///< of its report
    qint64 bytes = 0; ///< about how much it holds in memory
    std::function<Prepared()> prepare;
    /// It waits for the network: what came before is stored before anybody waits for this.
    bool waits = false;
};

/// Prepares pieces side by side and stores their articles in the order the pieces came, in batches. Holds
/// at most a few pieces and one batch in memory, however many there are.
class ImportPipeline
{
public:
    using Done = std::function<void(qsizetype report)>;

    /// `reports` outlives the pipeline; `done` is called in the caller's thread once all of a report is stored.
    ImportPipeline(Workspace &workspace, QList<ImportReport> &reports,
                   const std::atomic_bool &cancelled, Done done);
    ~ImportPipeline();

    /// Blocks while too much is under way. False once nothing more can be stored.
    bool add(ImportPiece piece);
    /// Waits for all and stores the rest. After a cancellation what is not stored yet is dropped, and its
    /// reports say so.
    void finish();

private:
    struct Pending {
        ImportPiece piece;
        QFuture<Prepared> prepared;
    };
    struct Batched {
        qsizetype report;
        bool last; ///< the report ends here; then `article` may be empty
        std::optional<ArticleImport> article;
    };

    void takeFirst();
    void storeBatch();
    void store(QList<Batched> part);
    [[nodiscard]] bool stopped() const { return m_fatal || m_cancelled; }

    Workspace &m_workspace;
    QList<ImportReport> &m_reports;
    const std::atomic_bool &m_cancelled;
    Done m_done;
    QThreadPool m_pool;
    std::deque<Pending> m_pending;
    qint64 m_pendingBytes = 0;
    QList<Batched> m_batch;
    qint64 m_batchBytes = 0;
    std::optional<Error> m_fatal; ///< the store takes nothing more
};

} // namespace rapporteur
