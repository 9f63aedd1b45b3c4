// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/conductorwork.h"

#include "core/base/logging.h"

#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr int ProgressIntervalMs = 100;

/// Errors after which nothing can be stored: going on would only pay for answers that are lost.
bool stopsTheRun(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::DiskFull:
    case ErrorKind::Unwritable:
    case ErrorKind::Locked:
    case ErrorKind::Corrupt:
    case ErrorKind::Budget:
        return true;
    default:
        return false;
    }
}

/// Evaluations of one job have one identity, so that a job done twice after a crash is kept once.
QString evaluationId(const Run &run, const Job &job)
{
    return QUuid::createUuidV5(QUuid(run.uuid), QByteArray::number(job.id))
        .toString(QUuid::WithoutBraces);
}

} // namespace

Conductor::Private::Private(Conductor *conductor, std::shared_ptr<Workspace> openWorkspace,
                            std::unique_ptr<RunRater> runRater, const Clock &runClock,
                            const ConductorSettings &runSettings)
    : q(conductor)
    , workspace(std::move(openWorkspace))
    , rater(std::move(runRater))
    , clock(runClock)
    , settings(runSettings)
    , ledger(runClock)
{
    settings.concurrency = qMax(1, settings.concurrency);
    // Waiting for a server needs no thread.
    pool.setMaxThreadCount(rater->waitsForServers()
                               ? qMin(settings.concurrency, QThread::idealThreadCount())
                               : settings.concurrency);
    poll.setSingleShot(true);
    throttle.setSingleShot(true);
    QObject::connect(&poll, &QTimer::timeout, q, [this] {
        dry = false;
        pump();
    });
    QObject::connect(&throttle, &QTimer::timeout, q, [this] {
        if (unsaid)
            say();
    });
    QObject::connect(&renewal, &QTimer::timeout, q, [this] {
        workspace->renewLeases(owner, settings.leaseSeconds).then(q, [this](const Status &renewed) {
            if (!renewed)
                qCWarning(logRuns) << "leases were not renewed:" << renewed.error().text;
        });
    });
}

void Conductor::Private::begin(const Run &newRun)
{
    run = newRun;
    owner = QUuid::createUuid().toString(QUuid::WithoutBraces);
    active = true;
    dry = parking = cancelling = concluding = false;
    ready.clear();
    retries.clear();
    ledger.begin(run.id);
    rater->take(run);
    renewal.start(qMax(1, settings.leaseSeconds) * 1000 / 3);
    workspace->setRunParked(run.id, false).then(q, [this](const Status &set) {
        if (!set)
            return stop(set.error());
        workspace->runCounts(run.id).then(q, [this](const Result<RunCounts> &counts) {
            if (!counts)
                return stop(counts.error());
            ledger.counts = *counts;
            note();
            pump();
        });
    });
}

void Conductor::Private::pump()
{
    if (!active)
        return;
    if (winding()) {
        if (underWay() == 0 && !claiming)
            conclude();
        return;
    }
    // What is already read is evaluated within load(), which may end the run before it returns.
    while (!ready.isEmpty() && underWay() < 2 * settings.concurrency && !winding())
        load(ready.takeFirst());
    if (winding() || !active)
        return;
    if (!claiming && !dry && room() > 0)
        claim();
    else if (!claiming && dry && underWay() == 0 && ready.isEmpty() && !poll.isActive())
        lookForTheEnd();
}

void Conductor::Private::claim()
{
    claiming = true;
    workspace->claimJobs(run.id, room(), owner, settings.leaseSeconds)
        .then(q, [this](const Result<QList<Job>> &jobs) {
            claiming = false;
            if (!jobs)
                return stop(jobs.error());
            dry = jobs->isEmpty();
            for (const Job &job : *jobs) {
                retries.remove(job.id);
                ledger.claimed(job);
            }
            ready.append(*jobs);
            note();
            pump();
        });
}

void Conductor::Private::load(const Job &job)
{
    ++loading;
    workspace->article(job.article, {}).then(q, [this, job](const Result<ArticleDetail> &article) {
        --loading;
        if (article)
            evaluate(job, *article);
        else
            fail(job, {article.error()});
        pump();
    });
}

void Conductor::Private::evaluate(const Job &job, const ArticleDetail &article)
{
    ++working;
    rater->begin(article, job, pool)
        .then(q,
              [this, job, version = article.textVersion,
               begun = clock.nowUtc()](RunRater::Outcome outcome) {
                  --working;
                  if (outcome) {
                      if (!outcome->evaluation.startedAt.isValid())
                          outcome->evaluation.startedAt = begun;
                      store(job, version, std::move(*outcome));
                  } else {
                      fail(job, outcome.error());
                  }
                  pump();
              });
}

void Conductor::Private::store(const Job &job, int textVersion, RunRater::Answer answer)
{
    Evaluation &evaluation = answer.evaluation;
    evaluation.id = evaluationId(run, job);
    evaluation.rater = run.rater;
    evaluation.mode = job.mode;
    evaluation.target = job.target;
    if (!evaluation.finishedAt.isValid())
        evaluation.finishedAt = clock.nowUtc();
    ++storing;
    workspace->storeEvaluation(job.article, textVersion, evaluation, answer.raw, job.id)
        .then(q, [this, job](const Status &stored) {
            --storing;
            if (stored) {
                ledger.stored();
                note();
                Q_EMIT q->articleDone(job.article);
            } else if (stopsTheRun(stored.error())) {
                return stop(stored.error());
            } else {
                fail(job, {stored.error()});
            }
            pump();
        });
}

void Conductor::Private::fail(const Job &job, const RunRater::Failure &why)
{
    using Then = RunRater::Failure::Then;
    if (why.then == Then::StopRun || why.error.kind == ErrorKind::Budget)
        return stop(why.error, why.until);
    if (why.then == Then::Postpone)
        return postpone(job, why);
    const int attempt = qMax(1, job.attempts);
    // The store buries a job whose attempts are used up; one that cannot succeed is buried at once.
    std::optional<QDateTime> retryAt;
    if (why.then == Then::Retry) {
        retryAt = clock.nowUtc().addMSecs(why.waitMs);
    } else if (why.then == Then::Usual && rater->retryable(why.error)) {
        const qint64 delay = qMin(settings.longestRetryMs,
                                  settings.firstRetryMs << qMin(attempt - 1, 20));
        retryAt = clock.nowUtc().addMSecs(delay);
    }
    const bool dead = !retryAt || attempt >= run.maxAttempts;
    ++storing;
    workspace->failJob(job.id, why.error, retryAt)
        .then(q, [this, job, why, dead, retryAt](const Status &noted) {
            --storing;
            if (!noted)
                return stop(noted.error());
            if (!dead)
                wakeAt(*retries.insert(job.id, *retryAt));
            ledger.failed(dead);
            note();
            Q_EMIT q->jobFailed(job.article, why.error, dead);
            pump();
        });
}

void Conductor::Private::postpone(const Job &job, const RunRater::Failure &why)
{
    const QDateTime until = clock.nowUtc().addMSecs(why.waitMs);
    ++storing;
    workspace->postponeJob(job.id, until).then(q, [this, job, until](const Status &noted) {
        --storing;
        if (!noted)
            return stop(noted.error());
        wakeAt(*retries.insert(job.id, until));
        ledger.failed(false);
        note();
        pump();
    });
}

/// Looks for jobs again at that moment, also while others are under way.
void Conductor::Private::wakeAt(const QDateTime &when)
{
    const qint64 wait = qBound<qint64>(0, clock.nowUtc().msecsTo(when), settings.longestPollMs);
    if (!poll.isActive() || poll.remainingTime() > wait)
        poll.start(static_cast<int>(wait));
}

void Conductor::Private::wind()
{
    rater->wind();
}

RunProgress Conductor::Private::progress() const
{
    RunProgress now = ledger.progress();
    now.server = rater->figures();
    return now;
}

/// In the timeline of the workspace, for whoever looks later.
void Conductor::Private::noteStop(const Error &why)
{
    Event event;
    event.at = clock.nowUtc();
    event.type = why.detail.startsWith("credit_exhausted"_L1) ? u"credit_exhausted"_s
                                                              : u"run_stopped"_s;
    event.severity = Severity::Error;
    event.message = why.text;
    event.details = {{u"run"_s, run.id},
                     {u"rater"_s, run.rater.name},
                     {u"provider"_s, run.rater.provider},
                     {u"model"_s, run.rater.model},
                     {u"detail"_s, why.detail}};
    workspace->addEvent(event).then(q, [](const Status &noted) {
        if (!noted)
            qCWarning(logRuns) << "an event was not kept:" << noted.error().text;
    });
}

void Conductor::Private::stop(const Error &why, const QDateTime &until)
{
    if (!ledger.error) {
        ledger.error = why;
        ledger.goesOnAt = until;
        noteStop(why);
    }
    wind();
    pump();
}

void Conductor::Private::lookForTheEnd()
{
    claiming = true; // nothing else may begin meanwhile
    workspace->runCounts(run.id).then(q, [this](const Result<RunCounts> &counts) {
        claiming = false;
        if (!counts)
            return stop(counts.error());
        ledger.counts = *counts;
        note();
        if (winding())
            return pump();
        if (counts->open() == 0)
            return conclude();
        qint64 wait = settings.longestPollMs;
        const QDateTime now = clock.nowUtc();
        for (const QDateTime &due : std::as_const(retries))
            wait = qMin(wait, now.msecsTo(due));
        poll.start(static_cast<int>(qBound<qint64>(0, wait, settings.longestPollMs)));
    });
}

void Conductor::Private::conclude()
{
    if (concluding)
        return;
    concluding = true;
    poll.stop();
    renewal.stop();
    ready.clear();
    if (cancelling) {
        workspace->cancelRun(run.id).then(q, [this](const Status &cancelled) {
            if (!cancelled && !ledger.error)
                ledger.error = cancelled.error();
            report(false);
        });
    } else if (winding()) {
        workspace->releaseJobs(owner).then(q, [this](const Status &released) {
            if (!released)
                qCWarning(logRuns)
                    << "jobs stay claimed until their leases end:" << released.error().text
                    << released.error().detail;
            workspace->setRunParked(run.id, true).then(q, [this](const Status &parked) {
                if (!parked && !ledger.error)
                    ledger.error = parked.error();
                report(true);
            });
        });
    } else {
        report(false);
    }
}

void Conductor::Private::report(bool parked)
{
    workspace->runCounts(run.id).then(q, [this, parked](const Result<RunCounts> &counts) {
        if (counts)
            ledger.counts = *counts;
        active = false;
        ledger.parked = parked;
        ledger.finished = true;
        throttle.stop();
        unsaid = false;
        const RunProgress last = progress();
        Q_EMIT q->progressed(last);
        Q_EMIT q->finished(last);
    });
}

void Conductor::Private::note()
{
    if (throttle.isActive())
        unsaid = true;
    else
        say();
}

void Conductor::Private::say()
{
    unsaid = false;
    throttle.start(ProgressIntervalMs);
    Q_EMIT q->progressed(progress());
}

} // namespace rapporteur
