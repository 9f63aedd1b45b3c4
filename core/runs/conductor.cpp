// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/conductor.h"

#include "core/runs/conductorwork.h"

#include <QtConcurrentRun>

namespace rapporteur
{

bool RunRater::retryable(const Error &error) const
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Limit:
    case ErrorKind::Usage:
    case ErrorKind::Budget:
    case ErrorKind::Cancelled:
        return false;
    default:
        return true;
    }
}

QFuture<RunRater::Outcome> RunRater::begin(const ArticleDetail &article, const Job &job,
                                           QThreadPool &pool)
{
    return QtConcurrent::run(&pool, [this, article, job]() -> Outcome {
        return evaluate(article, job).transform_error([](const Error &error) {
            return Failure{error, Failure::Then::Usual, 0};
        });
    });
}

Conductor::Conductor(std::shared_ptr<Workspace> workspace, std::unique_ptr<RunRater> rater,
                     const Clock &clock, const ConductorSettings &settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(workspace), std::move(rater), clock, settings))
{}

Conductor::Conductor(std::shared_ptr<Workspace> workspace, std::unique_ptr<RunRater> rater,
                     const Clock &clock, int concurrency, QObject *parent)
    : Conductor(std::move(workspace), std::move(rater), clock,
                ConductorSettings{.concurrency = concurrency}, parent)
{}

Conductor::~Conductor()
{
    d->pool.clear();
    d->pool.waitForDone();
    // What was claimed and not stored is free at once instead of after its lease. The store keeps the order
    // of what it is given, so results already handed over are stored before.
    if (d->active)
        d->workspace->releaseJobs(d->owner).then([](const Status &) {});
}

void Conductor::start(const Run &run)
{
    Q_ASSERT(!d->active);
    d->begin(run);
}

void Conductor::park()
{
    if (!d->active || d->cancelling)
        return;
    d->parking = true;
    d->wind();
    d->pump();
}

void Conductor::resume()
{
    if (d->active && !d->concluding)
        d->parking = false;
    else if (!d->active && d->run.id != 0)
        return d->begin(d->run);
    d->pump();
}

void Conductor::cancel()
{
    if (d->run.id == 0 || d->cancelling)
        return;
    d->cancelling = true;
    if (d->active) {
        d->wind();
        return d->pump();
    }
    d->active = true;
    d->concluding = false;
    d->conclude();
}

RunProgress Conductor::progress() const
{
    return d->progress();
}

} // namespace rapporteur
