// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/articleimport.h"
#include "core/store/eventtable.h"
#include "core/store/headlinecolumns.h"
#include "core/store/jobtable.h"
#include "core/store/journal.h"
#include "core/store/ratertable.h"
#include "core/store/requesttable.h"
#include "core/store/schema.h"
#include "core/store/workspaceprivate.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Workspace)
};

Status addEvent(WriteContext &context, const QString &type, Severity severity, RowId article,
                const QString &message, const QJsonObject &details)
{
    const Result<RowId> added = EventTable(context.db)
                                    .add({.id = 0,
                                          .at = context.clock.nowUtc(),
                                          .type = type,
                                          .severity = severity,
                                          .article = article,
                                          .message = message,
                                          .details = details,
                                          .investigated = false,
                                          .resolved = false});
    if (!added)
        return std::unexpected(added.error());
    context.changed = true;
    if (article)
        context.touched.insert(article);
    return {};
}

Status journal(WriteContext &context, const QString &kind, RowId article, const QString &change,
               const QJsonObject &payload)
{
    return appendToJournal(context.db,
                           {.at = context.clock.nowUtc(),
                            .kind = kind,
                            .author = {},
                            .article = article,
                            .change = change,
                            .payload = QJsonDocument(payload).toJson(QJsonDocument::Compact)});
}

Status storeAnswer(WriteContext &context, RowId article, int textVersion,
                   const EvaluationRecord &record, RowId job)
{
    const Evaluation &evaluation = record.evaluation;
    const Result<qint64> run = context.db.integer("SELECT run FROM job WHERE id = ?", job);
    if (!run)
        return std::unexpected(run.error());
    const Result<bool> stored = storeEvaluationRecord(context, article, textVersion, record, *run);
    if (!stored)
        return std::unexpected(stored.error());
    if (job) {
        if (Status finished = JobTable(context.db).finish(job); !finished)
            return finished;
        if (Status read = RequestTable(context.db).markRead(job); !read)
            return read;
    }
    if (!*stored)
        return {};
    Status refreshed = refreshHeadlineColumns(context.db, context.rubric, article);
    if (refreshed)
        refreshed = setArticleFlag(context.db, article, FailedFlag, false);
    if (!refreshed)
        return refreshed;
    const QJsonObject details{{u"evaluation"_s, evaluation.id},
                              {u"rater"_s, evaluation.rater.name},
                              {u"model"_s, evaluation.rater.model},
                              {u"mode"_s, modeName(evaluation.mode)},
                              {u"target"_s, targetName(evaluation.target)},
                              {u"text_version"_s, textVersion},
                              {u"repairs"_s, qint64(evaluation.repairs.size())}};
    if (Status done = journal(context, u"evaluation"_s, article, evaluation.id, details); !done)
        return done;
    const QString score = record.headline.weightedMean ? scoreText(record.headline.weightedMean)
                                                       : u"ND"_s;
    return addEvent(context, u"eval_success"_s, Severity::Info, article,
                    Words::tr("Evaluated by %1: %2.").arg(evaluation.rater.name, score), details);
}

Status noteFailure(WriteContext &context, const JobFailure &failed, const Error &error,
                   const std::optional<QDateTime> &retryAt)
{
    QJsonObject details{{u"attempts"_s, failed.attempts}, {u"detail"_s, error.detail}};
    if (!failed.dead) {
        details.insert("retry_at"_L1, retryAt ? retryAt->toString(Qt::ISODateWithMs) : QString());
        const bool limited = error.detail.startsWith("rate_limited"_L1)
            || error.detail.startsWith("overloaded"_L1);
        return addEvent(
            context, limited ? u"rate_limit"_s : u"eval_retry"_s, Severity::Warning, failed.article,
            Words::tr("Attempt %1 failed: %2").arg(failed.attempts).arg(error.text), details);
    }
    if (Status flagged = setArticleFlag(context.db, failed.article, FailedFlag, true); !flagged)
        return flagged;
    return retryAt
        ? addEvent(context, u"dlq"_s, Severity::Error, failed.article,
                   Words::tr("Given up after %1 attempts: %2").arg(failed.attempts).arg(error.text),
                   details)
        : addEvent(context, u"eval_failure"_s, Severity::Error, failed.article,
                   Words::tr("The evaluation failed: %1").arg(error.text), details);
}

} // namespace

QFuture<Result<QList<ImportResult>>> Workspace::import(QList<ArticleImport> articles)
{
    using Results = QList<ImportResult>;
    if (!d->writer)
        return QtFuture::makeReadyValueFuture(Result<Results>(std::unexpected(d->readOnlyError())));
    auto promise = std::make_shared<QPromise<Result<Results>>>();
    promise->start();
    QFuture<Result<Results>> future = promise->future();
    // Hashing, compressing and scoring do not wait for the writer, nor it for them.
    d->preparing.start([this, promise, articles = std::move(articles)]() mutable {
        auto prepared = std::make_shared<std::vector<PreparedImport>>();
        prepared->reserve(size_t(articles.size()));
        while (!articles.isEmpty())
            prepared->push_back(prepareImport(d->info.rubric, articles.takeFirst()));
        d->writer
            ->post<Results>([prepared](WriteContext &context) -> Result<Results> {
                Results results;
                for (const PreparedImport &import : *prepared) {
                    Result<ImportResult> one = storeImport(context, import);
                    if (!one)
                        return std::unexpected(one.error());
                    results.append(std::move(*one));
                }
                return results;
            })
            .then([promise](Result<Results> results) {
                promise->addResult(std::move(results));
                promise->finish();
            });
    });
    return future;
}

QFuture<Result<Run>> Workspace::startRun(Run run, RunSelection selection, QList<RowId> articles)
{
    if (run.uuid.isEmpty())
        run.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return d->write<Run>([=](WriteContext &context) -> Result<Run> {
        Result<Run> started =
            JobTable(context.db).start(run, selection, articles, context.clock.nowUtc());
        if (!started)
            return started;
        const Result<RunCounts> counts = JobTable(context.db).counts(started->id);
        if (!counts)
            return std::unexpected(counts.error());
        const QJsonObject payload{{u"rater"_s, started->rater.name},
                                  {u"mode"_s, modeName(started->mode)},
                                  {u"target"_s, targetName(started->target)},
                                  {u"seed"_s, qint64(started->seed)},
                                  {u"jobs"_s, counts->total()}};
        if (const Status noted = journal(context, u"run"_s, 0, started->uuid, payload); !noted)
            return std::unexpected(noted.error());
        context.changed = true;
        return started;
    });
}

QFuture<Result<QList<RowId>>> Workspace::selectedArticles(Run run, RunSelection selection,
                                                          QList<RowId> articles) const
{
    return d->readers->post<QList<RowId>>([=](Connection &db) -> Result<QList<RowId>> {
        const Result<RowId> rater = RaterTable(db).find(run.rater);
        if (!rater)
            return failureOf(rater);
        Run known = run;
        // A rater that never asked has no row; no evaluation and no job has this number.
        known.rater.id = *rater != 0 ? *rater : -1;
        return JobTable(db).selected(known, selection, articles);
    });
}

QFuture<Result<QList<Job>>> Workspace::claimJobs(RowId run, int count, const QString &owner,
                                                 int leaseSeconds)
{
    return d->write<QList<Job>>([=](WriteContext &context) {
        const QDateTime now = context.clock.nowUtc();
        return JobTable(context.db).claim(run, count, owner, now, now.addSecs(leaseSeconds));
    });
}

QFuture<Status> Workspace::renewLeases(const QString &owner, int leaseSeconds)
{
    return d->write<void>([=](WriteContext &context) {
        const QDateTime now = context.clock.nowUtc();
        return JobTable(context.db).renew(owner, now, now.addSecs(leaseSeconds));
    });
}

QFuture<Status> Workspace::storeEvaluation(RowId article, int textVersion, Evaluation evaluation,
                                           QByteArray rawAnswer, RowId job)
{
    if (evaluation.id.isEmpty())
        evaluation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString id = evaluation.id;
    auto record = std::make_shared<EvaluationRecord>(
        prepareEvaluation(d->info.rubric, std::move(evaluation), rawAnswer));
    return d->write<void>(
        [=](WriteContext &context) {
            return storeAnswer(context, article, textVersion, *record, job);
        },
        [id](Connection &db) { return EvaluationTable(db).has(id).value_or(false); });
}

QFuture<Status> Workspace::failJob(RowId job, const Error &error, std::optional<QDateTime> retryAt)
{
    return d->write<void>([=](WriteContext &context) -> Status {
        const Result<JobFailure> failed = JobTable(context.db).fail(job, error.text, retryAt);
        if (!failed)
            return std::unexpected(failed.error());
        return noteFailure(context, *failed, error, retryAt);
    });
}

QFuture<Status> Workspace::postponeJob(RowId job, const QDateTime &until)
{
    return d->write<void>(
        [=](WriteContext &context) { return JobTable(context.db).postpone(job, until); });
}

QFuture<Status> Workspace::releaseJobs(const QString &owner)
{
    return d->write<void>(
        [=](WriteContext &context) { return JobTable(context.db).release(owner); });
}

QFuture<Status> Workspace::setRunParked(RowId run, bool parked)
{
    return d->write<void>(
        [=](WriteContext &context) { return JobTable(context.db).park(run, parked); });
}

QFuture<Status> Workspace::cancelRun(RowId run)
{
    return d->write<void>([=](WriteContext &context) { return JobTable(context.db).cancel(run); });
}

QFuture<Result<RunCounts>> Workspace::runCounts(RowId run) const
{
    return d->readers->post<RunCounts>([=](Connection &db) { return JobTable(db).counts(run); });
}

QFuture<Result<QList<Run>>> Workspace::openRuns() const
{
    return d->readers->post<QList<Run>>([](Connection &db) { return JobTable(db).open(); });
}

QFuture<Result<Run>> Workspace::run(RowId run) const
{
    return d->readers->post<Run>([=](Connection &db) { return JobTable(db).run(run); });
}

QFuture<Result<QList<DeadJob>>> Workspace::deadJobs(int limit) const
{
    return d->readers->post<QList<DeadJob>>(
        [=](Connection &db) { return JobTable(db).dead(limit); });
}

QFuture<Result<QByteArray>> Workspace::rawAnswer(const QString &evaluationId) const
{
    return d->readers->post<QByteArray>(
        [=](Connection &db) { return EvaluationTable(db).rawAnswer(evaluationId); });
}

} // namespace rapporteur
