// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobtable.h"

#include "core/store/ratertable.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <random>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::JobTable)
};

constexpr const char *RunColumns =
    "SELECT id, uuid, rater, target, mode, seed, max_attempts, parked, created_at FROM run ";
const QByteArray OneRun = QByteArray(RunColumns) + "WHERE id = ?";
const QByteArray RunsToDo = QByteArray(RunColumns)
    + "WHERE EXISTS (SELECT 1 FROM job WHERE job.run = run.id AND job.state IN ('queued', 'claimed', 'waiting')) ORDER BY id";

/// The same order on every machine for the same seed.
void shuffle(QList<RowId> &ids, quint32 seed)
{
    std::mt19937 random(seed);
    for (qsizetype i = ids.size() - 1; i > 0; --i)
        ids.swapItemsAt(i, qsizetype(random() % quint64(i + 1)));
}

/// The condition that says which articles a selection means; ?1 rater, ?2 target, ?3 mode.
QByteArray condition(const Run &run, RunSelection selection)
{
    QByteArray sql = run.target == Target::Discussion ? QByteArray("a.comments > 0")
                                                      : QByteArray("a.text_version > 0");
    if (selection == RunSelection::New) {
        sql += " AND NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.article = a.id AND e.rater = ?1"
               " AND e.target = ?2 AND e.mode = ?3 AND (e.target <> 'article' OR e.text_version ="
               " a.text_version))";
    } else if (selection == RunSelection::Failed) {
        sql +=
            " AND (SELECT j.state FROM job j JOIN run r ON r.id = j.run WHERE j.article = a.id AND"
            " r.rater = ?1 AND r.target = ?2 AND r.mode = ?3 ORDER BY j.id DESC LIMIT 1) = 'dead'";
    } else {
        sql += " AND ?1 <> 0 AND ?2 <> '' AND ?3 <> ''";
    }
    return sql;
}

Job readJob(Statement &row)
{
    Job job;
    job.id = row.integer(0);
    job.run = row.integer(1);
    job.article = row.integer(2);
    job.state = JobState::Claimed;
    job.attempts = row.number(3);
    job.lastError = row.text(4);
    job.leaseOwner = row.text(5);
    job.leaseUntil = row.time(6);
    return job;
}

} // namespace

Result<Run> JobTable::start(Run run, RunSelection selection, const QList<RowId> &only,
                            const QDateTime &now)
{
    const Result<RowId> rater = RaterTable(m_db).idOf(run.rater);
    if (!rater)
        return std::unexpected(rater.error());
    run.rater.id = *rater;
    run.createdAt = now;
    run.maxAttempts = qMax(1, run.maxAttempts);
    const Status made = m_db.run(
        "INSERT INTO run(uuid, rater, target, mode, seed, max_attempts, parked, created_at)"
        " VALUES (?,?,?,?,?,?,?,?)",
        run.uuid, run.rater.id, targetName(run.target), modeName(run.mode), qint64(run.seed),
        run.maxAttempts, run.parked, now);
    if (!made)
        return std::unexpected(made.error());
    run.id = m_db.lastInsertId();
    Result<QList<RowId>> articles = selected(run, selection, only);
    if (!articles)
        return std::unexpected(articles.error());
    shuffle(*articles, run.seed);
    Statement insert = m_db.statement(
        "INSERT INTO job(run, article, position, state, attempts, last_error, lease_owner) VALUES (?,?,?,'queued',0,'','')");
    int position = 0;
    for (const RowId article : std::as_const(*articles)) {
        if (const Status added = insert.with(run.id, article, ++position).run(); !added)
            return std::unexpected(added.error());
    }
    return run;
}

Result<QList<RowId>> JobTable::selected(const Run &run, RunSelection selection,
                                        const QList<RowId> &only)
{
    QList<RowId> ids;
    QByteArray sql = "SELECT a.id FROM article a WHERE " + condition(run, selection);
    sql += only.isEmpty() ? QByteArray(" AND (a.flags & 1) = 0 AND ?4 = 0 ORDER BY a.id")
                          : QByteArray(" AND a.id = ?4");
    Statement rows = m_db.statement(sql.constData());
    const auto read = [&](RowId article) -> Status {
        rows.with(run.rater.id, targetName(run.target), modeName(run.mode), article);
        while (rows.next())
            ids.append(rows.integer(0));
        return rows.status();
    };
    Status done = only.isEmpty() ? read(0) : Status();
    for (const RowId article : only) {
        if (done)
            done = read(article);
    }
    if (!done)
        return std::unexpected(done.error());
    return ids;
}

Status JobTable::buryExhausted(RowId run, const QDateTime &now)
{
    // Its program ended in the middle each time: such a job would bring down every further one.
    const QString reason = Words::tr("The program ended in the middle of every attempt.");
    return m_db.run(
        "UPDATE job SET state = 'dead', last_error = ?1, lease_owner = '', lease_until = NULL"
        " WHERE run = ?2 AND state = 'claimed' AND lease_until < ?3"
        " AND attempts >= (SELECT max_attempts FROM run WHERE id = ?2)",
        reason, run, now);
}

Result<QList<Job>> JobTable::claim(RowId id, int count, const QString &owner, const QDateTime &now,
                                   const QDateTime &until)
{
    const Result<Run> whole = run(id);
    if (!whole)
        return std::unexpected(whole.error());
    if (whole->parked)
        return QList<Job>();
    if (const Status buried = buryExhausted(id, now); !buried)
        return std::unexpected(buried.error());
    // One look at the index for each state that can be claimed.
    static constexpr const char *Claims[] = {
        "UPDATE job SET state = 'claimed', attempts = attempts + 1, lease_owner = ?1, lease_until ="
        " ?2 WHERE id IN (SELECT id FROM job WHERE run = ?3 AND state = 'claimed' AND lease_until <"
        " ?4 ORDER BY position LIMIT ?5) RETURNING id, run, article, attempts, last_error,"
        " lease_owner, lease_until, position",
        "UPDATE job SET state = 'claimed', attempts = attempts + 1, lease_owner = ?1, lease_until ="
        " ?2 WHERE id IN (SELECT id FROM job WHERE run = ?3 AND state = 'waiting' AND not_before <="
        " ?4 ORDER BY position LIMIT ?5) RETURNING id, run, article, attempts, last_error,"
        " lease_owner, lease_until, position",
        "UPDATE job SET state = 'claimed', attempts = attempts + 1, lease_owner = ?1, lease_until ="
        " ?2 WHERE id IN (SELECT id FROM job WHERE run = ?3 AND state = 'queued' AND ?4 IS NOT NULL"
        " ORDER BY position LIMIT ?5) RETURNING id, run, article, attempts, last_error,"
        " lease_owner, lease_until, position"};
    QList<std::pair<qint64, Job>> claimed;
    for (const char *sql : Claims) {
        Statement rows = m_db.query(sql, owner, until, id, now, count - int(claimed.size()));
        while (rows.next()) {
            Job job = readJob(rows);
            job.target = whole->target;
            job.mode = whole->mode;
            claimed.append({rows.integer(7), job});
        }
        if (const Status status = rows.status(); !status)
            return std::unexpected(status.error());
        if (claimed.size() >= count)
            break;
    }
    std::ranges::sort(claimed, {}, &std::pair<qint64, Job>::first);
    QList<Job> jobs;
    for (const auto &[position, job] : std::as_const(claimed))
        jobs.append(job);
    return jobs;
}

Status JobTable::renew(const QString &owner, const QDateTime &now, const QDateTime &until)
{
    return m_db.run("UPDATE job SET lease_until = ?1 WHERE lease_owner = ?2 AND lease_owner <> ''"
                    " AND state = 'claimed' AND lease_until >= ?3",
                    until, owner, now);
}

Status JobTable::endLeases()
{
    return m_db.run("UPDATE job SET lease_until = 0 WHERE lease_owner <> '' AND state = 'claimed'");
}

Status JobTable::finish(RowId job)
{
    Status done = m_db.run(
        "UPDATE job SET state = 'stored', last_error = '', lease_owner = '', lease_until = NULL,"
        " not_before = NULL WHERE id = ? AND state <> 'cancelled'",
        job);
    if (!done)
        return done;
    const Result<qint64> known = m_db.integer("SELECT count(*) FROM job WHERE id = ?", job);
    if (!known)
        return std::unexpected(known.error());
    if (*known == 0)
        return failure(ErrorKind::NotFound,
                       Words::tr("There is no job number %1 in this workspace.").arg(job));
    return {};
}

Result<JobFailure> JobTable::fail(RowId job, const QString &error,
                                  const std::optional<QDateTime> &retryAt)
{
    Statement row = m_db.query(
        "SELECT job.article, job.attempts, run.max_attempts, job.state FROM job"
        " JOIN run ON run.id = job.run WHERE job.id = ?",
        job);
    if (!row.next()) {
        if (const Status status = row.status(); !status)
            return std::unexpected(status.error());
        return failure(ErrorKind::NotFound,
                       Words::tr("There is no job number %1 in this workspace.").arg(job));
    }
    const JobFailure outcome{row.integer(0), row.number(1),
                             !retryAt || row.number(1) >= row.number(2)};
    const bool over = row.text(3) == "cancelled"_L1 || row.text(3) == "stored"_L1;
    row.reset();
    if (over)
        return JobFailure{outcome.article, outcome.attempts, false};
    const Status done = m_db.run(
        "UPDATE job SET state = ?, last_error = ?, not_before = ?, lease_owner = '',"
        " lease_until = NULL WHERE id = ?",
        jobStateName(outcome.dead ? JobState::Dead : JobState::Waiting), error,
        outcome.dead ? QDateTime() : *retryAt, job);
    if (!done)
        return std::unexpected(done.error());
    return outcome;
}

Status JobTable::postpone(RowId job, const QDateTime &until)
{
    return m_db.run(
        "UPDATE job SET state = 'waiting', attempts = max(0, attempts - 1), not_before = ?,"
        " lease_owner = '', lease_until = NULL WHERE id = ? AND state = 'claimed'",
        until, job);
}

Status JobTable::release(const QString &owner)
{
    return m_db.run(
        "UPDATE job SET state = 'queued', attempts = max(0, attempts - 1), lease_owner = '',"
        " lease_until = NULL WHERE lease_owner = ? AND lease_owner <> '' AND state = 'claimed'",
        owner);
}

Status JobTable::park(RowId run, bool parked)
{
    return m_db.run("UPDATE run SET parked = ? WHERE id = ?", parked, run);
}

Status JobTable::cancel(RowId run)
{
    return m_db.run(
        "UPDATE job SET state = 'cancelled', lease_owner = '', lease_until = NULL WHERE run = ?"
        " AND state IN ('queued', 'claimed', 'waiting')",
        run);
}

Result<RunCounts> JobTable::counts(RowId run)
{
    RunCounts counts;
    Statement rows = m_db.query("SELECT state, count(*) FROM job WHERE run = ? GROUP BY state",
                                run);
    while (rows.next()) {
        const QString state = rows.text(0);
        const int count = rows.number(1);
        (state == "queued"_L1          ? counts.queued
             : state == "waiting"_L1   ? counts.waiting
             : state == "stored"_L1    ? counts.stored
             : state == "dead"_L1      ? counts.dead
             : state == "cancelled"_L1 ? counts.cancelled
                                       : counts.running) += count;
    }
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return counts;
}

Result<QList<Run>> JobTable::runs(Statement &rows)
{
    QList<Run> found;
    while (rows.next()) {
        Run run;
        run.id = rows.integer(0);
        run.uuid = rows.text(1);
        run.target = targetNamed(rows.text(3));
        run.mode = modeNamed(rows.text(4));
        run.seed = quint32(rows.integer(5));
        run.maxAttempts = rows.number(6);
        run.parked = rows.yes(7);
        run.createdAt = rows.time(8);
        Result<Rater> rater = RaterTable(m_db).rater(rows.integer(2));
        if (!rater)
            return std::unexpected(rater.error());
        run.rater = std::move(*rater);
        found.append(std::move(run));
    }
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return found;
}

Result<QList<Run>> JobTable::open()
{
    Statement rows = m_db.query(RunsToDo.constData());
    return runs(rows);
}

Result<Run> JobTable::run(RowId id)
{
    Statement rows = m_db.query(OneRun.constData(), id);
    Result<QList<Run>> found = runs(rows);
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorKind::NotFound,
                       Words::tr("There is no run number %1 in this workspace.").arg(id));
    return found->first();
}

Result<QList<DeadJob>> JobTable::dead(int limit)
{
    Statement rows = m_db.query(
        "SELECT j.id, j.run, j.article, a.title, j.attempts, j.last_error FROM job j JOIN run r ON"
        " r.id = j.run JOIN article a ON a.id = j.article WHERE j.state = 'dead' AND NOT EXISTS"
        " (SELECT 1 FROM job k JOIN run s ON s.id = k.run WHERE k.article = j.article AND k.id >"
        " j.id AND s.rater = r.rater AND s.target = r.target AND s.mode = r.mode) ORDER BY j.id DESC"
        " LIMIT ?",
        limit);
    QList<DeadJob> found;
    QHash<RowId, Run> known;
    while (rows.next()) {
        const RowId id = rows.integer(1);
        if (!known.contains(id)) {
            Result<Run> whole = run(id);
            if (!whole)
                return failureOf(whole);
            known.insert(id, *std::move(whole));
        }
        found.append({.job = rows.integer(0),
                      .article = rows.integer(2),
                      .title = rows.text(3),
                      .run = known.value(id),
                      .attempts = rows.number(4),
                      .reason = rows.text(5)});
    }
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return found;
}

} // namespace rapporteur
