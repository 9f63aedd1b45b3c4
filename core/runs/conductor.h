// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/evaluation/rulesrater.h"
#include "core/runs/runrater.h"
#include "core/store/workspace.h"

#include <QObject>
#include <QThreadPool>

namespace rapporteur
{

/// What a run is doing, for the window's run panel and the command line.
struct RunProgress {
    RowId run = 0;
    RunCounts counts;
    double perMinute = 0;
    qint64 elapsedMs = 0;
    std::optional<qint64> remainingMs;
    bool parked = false;
    bool finished = false;
    std::optional<Error> error; ///< why the run stopped before its end; its jobs are kept
    std::optional<ServerFigures> server; ///< of a run that asks one
    QDateTime goesOnAt; ///< of a run that stopped since its server asks to wait until then
};

/// What shapes a run besides its rater.
struct ConductorSettings {
    int concurrency = 2;
    int leaseSeconds = 60; ///< renewed while a job is worked on; after it anyone may take the job
    qint64 firstRetryMs = 1000; ///< doubled at each further attempt
    qint64 longestRetryMs = 60'000;
    qint64 longestPollMs = 1000; ///< jobs leased by somebody else are looked for this often
};

/// Conducts one run: claims jobs with leases, has the rater work in the pool, stores each result as it
/// comes, retries, and ends with `finished`. Parking lets the jobs under way end and leaves the others
/// queued; a crash leaves leases that run out. At most twice `concurrency` results wait to be stored.
/// Deleting a conductor waits for the jobs under way and gives the others back; it emits nothing.
class Conductor : public QObject
{
    Q_OBJECT

public:
    Conductor(std::shared_ptr<Workspace> workspace, std::unique_ptr<RunRater> rater,
              const Clock &clock, int concurrency, QObject *parent = nullptr);
    Conductor(std::shared_ptr<Workspace> workspace, std::unique_ptr<RunRater> rater,
              const Clock &clock, const ConductorSettings &settings, QObject *parent = nullptr);
    ~Conductor() override;

    void start(const Run &run); ///< a run already in the workspace
    void park(); ///< pause; `resume` goes on
    void resume(); ///< of a run that is still parking: takes the parking back
    void cancel(); ///< jobs under way end and are kept; a parked run can be cancelled too
    [[nodiscard]] RunProgress progress() const;

Q_SIGNALS:
    void progressed(const rapporteur::RunProgress &progress); ///< at most ten times a second
    void articleDone(rapporteur::RowId article);
    void jobFailed(rapporteur::RowId article, const rapporteur::Error &error, bool dead);
    /// Done, parked, cancelled or stopped by an error: exactly once for each `start`, each `resume` of a
    /// parked run and each `cancel` of a parked run.
    void finished(const rapporteur::RunProgress &progress);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The built-in rules rater as a run's rater.
[[nodiscard]] std::unique_ptr<RunRater> rulesRunRater(const Rubric &rubric, const Lexicon &lexicon);

} // namespace rapporteur
