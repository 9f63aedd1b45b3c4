// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/job.h"

namespace rapporteur
{

/// What became of a job that failed.
struct JobFailure {
    RowId article = 0;
    int attempts = 0;
    bool dead = false;
};

/// The durable job list: runs and their jobs. Claims are leases; a lease that ran out may be claimed by
/// anyone, and the attempt it stood for counts.
class JobTable
{
public:
    explicit JobTable(Connection &db)
        : m_db(db)
    {}

    /// Makes the run's jobs in an order shuffled by its seed. Articles behind a wall are left out unless
    /// they are named in `only`; discussions need comments.
    [[nodiscard]] Result<Run> start(Run run, RunSelection selection, const QList<RowId> &only,
                                    const QDateTime &now);
    /// The articles that `start` would make jobs for, by number; nothing is written.
    [[nodiscard]] Result<QList<RowId>> selected(const Run &run, RunSelection selection,
                                                const QList<RowId> &only);
    [[nodiscard]] Result<QList<Job>> claim(RowId run, int count, const QString &owner,
                                           const QDateTime &now, const QDateTime &until);
    /// Puts off the end of the owner's leases that have not run out.
    [[nodiscard]] Status renew(const QString &owner, const QDateTime &now, const QDateTime &until);
    /// All leases have run out: their owners are gone.
    [[nodiscard]] Status endLeases();
    /// The article of the job; the job counts as stored, unless it was cancelled meanwhile.
    [[nodiscard]] Status finish(RowId job);
    [[nodiscard]] Result<JobFailure> fail(RowId job, const QString &error,
                                          const std::optional<QDateTime> &retryAt);
    [[nodiscard]] Status postpone(RowId job,
                                  const QDateTime &until); ///< the attempt does not count
    [[nodiscard]] Status release(
        const QString &owner); ///< back to queued; the attempt is not counted
    [[nodiscard]] Status park(RowId run, bool parked);
    [[nodiscard]] Status cancel(RowId run);
    [[nodiscard]] Result<RunCounts> counts(RowId run);
    [[nodiscard]] Result<QList<Run>> open();
    [[nodiscard]] Result<Run> run(RowId id);
    /// What was given up and not tried again by the same rater, newest first.
    [[nodiscard]] Result<QList<DeadJob>> dead(int limit);

private:
    [[nodiscard]] Result<QList<Run>> runs(Statement &rows);
    [[nodiscard]] Status buryExhausted(RowId run, const QDateTime &now);

    Connection &m_db;
};

} // namespace rapporteur
