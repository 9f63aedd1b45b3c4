// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/article.h"
#include "core/store/event.h"
#include "core/store/job.h"
#include "core/store/request.h"

#include <QFuture>
#include <functional>
#include <memory>

namespace rapporteur
{

struct AgreementQuery;
struct AgreementReport;
struct ChartData;
struct SweepRow;

enum class Access { ReadWrite, ReadOnly };

struct WorkspaceOptions {
    Access access = Access::ReadWrite;
    bool foreign = false; ///< came from elsewhere: checked in full before use
    QString program; ///< name and version, for the lock and the journal
    int readers = 2;
};

struct WorkspaceInfo {
    QString path;
    Rubric rubric;
    Access access = Access::ReadWrite;
    QString notice; ///< why it is read-only, who holds it, what was recovered; plain text
    int schema = 0;
};

struct CheckReport {
    Issues issues; ///< empty: clean
    qint64 articles = 0, evaluations = 0, reviews = 0, journal = 0;
};

/// The workspace: one file, one writer thread with the only writing connection, a pool of read-only
/// connections. Every call returns at once; work happens in those threads. Futures of writes finish only
/// after COMMIT has returned. Destroying it waits for posted writes and closes readers before the writer.
class Workspace
{
public:
    /// Makes a new workspace file; refuses to overwrite anything.
    [[nodiscard]] static QFuture<Result<std::shared_ptr<Workspace>>> create(
        const QString &path, const Rubric &rubric, const Clock &clock,
        const WorkspaceOptions &options = {});
    /// Opens an existing one, recovering what a crash left. Falls back to read-only when another program
    /// holds the lock or the schema is newer but readable; `info().notice` says so. Take the result out of
    /// the future (`takeResult`): a copy that stays in a future keeps the workspace open and locked.
    [[nodiscard]] static QFuture<Result<std::shared_ptr<Workspace>>> open(
        const QString &path, const Clock &clock, const WorkspaceOptions &options = {});
    ~Workspace();

    [[nodiscard]] const WorkspaceInfo &info() const;
    [[nodiscard]] const Rubric &rubric() const { return info().rubric; }

    // Articles. An import is one transaction for the whole list; each article in it is whole or absent.
    [[nodiscard]] QFuture<Result<QList<ImportResult>>> import(QList<ArticleImport> articles);
    [[nodiscard]] QFuture<Result<QueuePage>> queue(const QueueQuery &query) const;
    [[nodiscard]] QFuture<Result<ArticleDetail>> article(RowId id, const QString &reviewer) const;
    [[nodiscard]] QFuture<Result<QString>> articleSource(RowId id, int textVersion) const;
    [[nodiscard]] QFuture<Result<QList<TextVersion>>> textVersions(RowId id) const;
    /// The content of an article as it was at an earlier version; without `source`.
    [[nodiscard]] QFuture<Result<Document>> articleVersion(RowId id, int textVersion) const;
    [[nodiscard]] QFuture<Result<RowId>> findArticle(
        const QString &idOrUrl) const; ///< id, uuid or address
    [[nodiscard]] QFuture<Result<QByteArray>> rawAnswer(const QString &evaluationId) const;

    // Evaluations and the durable job list.
    [[nodiscard]] QFuture<Result<Run>> startRun(Run run, RunSelection selection,
                                                QList<RowId> articles = {});
    /// The articles that `startRun` would make jobs for, by number; nothing is written.
    [[nodiscard]] QFuture<Result<QList<RowId>>> selectedArticles(Run run, RunSelection selection,
                                                                 QList<RowId> articles = {}) const;
    [[nodiscard]] QFuture<Result<QList<Job>>> claimJobs(RowId run, int count, const QString &owner,
                                                        int leaseSeconds);
    /// Puts off the end of all leases of this owner that have not run out yet.
    [[nodiscard]] QFuture<Status> renewLeases(const QString &owner, int leaseSeconds);
    /// Stores evaluation, raw answer, event and the job's end in one transaction. `job` 0: no job.
    [[nodiscard]] QFuture<Status> storeEvaluation(RowId article, int textVersion,
                                                  Evaluation evaluation, QByteArray rawAnswer,
                                                  RowId job = 0);
    [[nodiscard]] QFuture<Status> failJob(RowId job, const Error &error,
                                          std::optional<QDateTime> retryAt);
    /// The job waits until then, and the present attempt does not count.
    [[nodiscard]] QFuture<Status> postponeJob(RowId job, const QDateTime &until);
    [[nodiscard]] QFuture<Status> releaseJobs(
        const QString &owner); ///< back to queued; for parking
    [[nodiscard]] QFuture<Status> setRunParked(RowId run, bool parked);
    [[nodiscard]] QFuture<Status> cancelRun(RowId run);
    [[nodiscard]] QFuture<Result<RunCounts>> runCounts(RowId run) const;
    [[nodiscard]] QFuture<Result<QList<Run>>> openRuns() const; ///< with jobs still to do
    [[nodiscard]] QFuture<Result<Run>> run(RowId run) const;
    /// What was given up and not tried again by the same rater, newest first.
    [[nodiscard]] QFuture<Result<QList<DeadJob>>> deadJobs(int limit = 1000) const;

    // The ledger of questions to servers.
    /// Commits the row of a question that is about to be sent, and gives its number. `system` is kept once.
    /// Budget when the most that it may cost does not fit under a cap beside all that is spent and under way;
    /// then nothing is written.
    [[nodiscard]] QFuture<Result<RowId>> beginRequest(RequestRecord request, QString system,
                                                      SpendCaps caps = {});
    /// Commits what became of it, with all bytes of the answer.
    [[nodiscard]] QFuture<Status> endRequest(RequestRecord request, QByteArray reply);
    [[nodiscard]] QFuture<Status> setRequestState(RowId request, RequestState state);
    /// Questions of a job that nobody waits for any more: their outcome is unknown, and they may be billed.
    /// How many there were.
    [[nodiscard]] QFuture<Result<int>> loseRequests(RowId job);
    /// A whole answer to exactly this question that is stored: of the job itself, and with `others` of any
    /// job unless it is known to be unreadable. `id` 0: there is none.
    [[nodiscard]] QFuture<Result<KeptAnswer>> answerTo(const QString &question, RowId job,
                                                       bool others) const;
    /// Ledger rows, oldest first; of a run, of a job (the other being 0), or of everything.
    [[nodiscard]] QFuture<Result<QList<RequestRecord>>> requests(RowId run, RowId job = 0,
                                                                 int limit = 10'000) const;
    [[nodiscard]] QFuture<Result<QString>> requestPrompt(RowId request) const;
    [[nodiscard]] QFuture<Result<Spend>> spend(RowId run, const QDateTime &since) const;

    // Reviews. Changes of one call are one transaction: state, journal and events together.
    [[nodiscard]] QFuture<Status> applyChanges(QList<ReviewChange> changes);
    [[nodiscard]] QFuture<Result<QList<HistoryEntry>>> history(const HistoryQuery &query) const;
    [[nodiscard]] QFuture<Result<QList<HistoryEntry>>> history(std::optional<RowId> article,
                                                               std::optional<CellKey> cell,
                                                               int limit = 1000) const
    {
        return history(
            {.article = article, .cell = cell, .limit = limit, .reviewer = {}, .blind = false});
    }
    /// What the charts show of the articles of a filter; what is covered for its reviewer is left out.
    [[nodiscard]] QFuture<Result<ChartData>> chartData(const QueueQuery &filter) const;
    /// One provision of the articles of a filter, in its order; values of covered ones are left out.
    [[nodiscard]] QFuture<Result<QList<SweepRow>>> sweep(const QueueQuery &filter,
                                                         int provision) const;

    /// Agreement of the raters asked for, over submitted reviews and stored evaluations. `goOn` is asked now and then
    /// in a reading thread; returning false cancels.
    [[nodiscard]] QFuture<Result<AgreementReport>> agreement(const AgreementQuery &query,
                                                             std::function<bool()> goOn = {}) const;

    // Events.
    [[nodiscard]] QFuture<Status> addEvent(Event event);
    [[nodiscard]] QFuture<Result<QList<Event>>> events(const EventQuery &query) const;
    [[nodiscard]] QFuture<Status> setEventMarks(RowId event, bool investigated, bool resolved);

    // Key-value state of the workspace (reviewer, panes, recent filters). Not journalled.
    [[nodiscard]] QFuture<Status> setValue(const QString &key, const QByteArray &value);
    [[nodiscard]] QFuture<Result<QByteArray>> value(const QString &key) const;

    // Care.
    [[nodiscard]] QFuture<Result<CheckReport>> check()
        const; ///< integrity, and state against journal
    [[nodiscard]] QFuture<Status> backup(
        const QString &path) const; ///< reopened and checked before it is named
    /// Backs up into `<file>.backups/` when something changed since the last one there and that one is half
    /// an hour old; keeps the last five and one a day for a week. The path, or empty: none was due. Called
    /// by the window after opening and now and then.
    [[nodiscard]] QFuture<Result<QString>> automaticBackup() const;
    /// Writes a readable copy of a damaged or odd file to `target`, leaving the file itself alone.
    [[nodiscard]] static QFuture<Result<CheckReport>> salvage(const QString &path,
                                                              const QString &target,
                                                              const Clock &clock);

    /// Called in an unspecified thread after each commit that changed articles, evaluations or events.
    using Listener = std::function<void(const QList<RowId> &articles)>;
    void setListener(Listener listener);

    class Private;
    /// For the layers above in core (export, runs): streams every article of a filter in id order
    /// through a read transaction of its own. Returning false stops.
    [[nodiscard]] QFuture<Status> forEachArticle(
        const QueueQuery &filter, std::function<bool(const ArticleDetail &)> visit) const;

private:
    explicit Workspace(std::unique_ptr<Private> d);
    [[nodiscard]] static Result<std::shared_ptr<Workspace>> openNow(
        const QString &path, const Clock &clock, const WorkspaceOptions &options);
    std::unique_ptr<Private> d;
};

} // namespace rapporteur
