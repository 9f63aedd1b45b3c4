// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/conductor.h"
#include "core/runs/runledger.h"

#include <QMap>
#include <QTimer>

namespace rapporteur
{

/// The work of a conductor: what is claimed, loading, evaluated and stored, and when it is over.
class Conductor::Private
{
public:
    Private(Conductor *conductor, std::shared_ptr<Workspace> openWorkspace,
            std::unique_ptr<RunRater> runRater, const Clock &runClock,
            const ConductorSettings &runSettings);

    void begin(const Run &newRun);
    void pump();
    void claim();
    void load(const Job &job);
    void evaluate(const Job &job, const ArticleDetail &article);
    void store(const Job &job, int textVersion, RunRater::Answer answer);
    void fail(const Job &job, const RunRater::Failure &why);
    void postpone(const Job &job, const RunRater::Failure &why);
    void wakeAt(const QDateTime &when);
    [[nodiscard]] RunProgress progress() const;
    void stop(const Error &why, const QDateTime &until = {});
    void noteStop(const Error &why);
    void wind();
    void lookForTheEnd();
    void conclude();
    void report(bool parked);
    void note();
    void say();
    [[nodiscard]] int underWay() const { return loading + working + storing; }
    [[nodiscard]] int room() const
    {
        return 2 * settings.concurrency - underWay() - static_cast<int>(ready.size());
    }
    [[nodiscard]] bool winding() const { return parking || cancelling || ledger.error; }

    Conductor *q;
    std::shared_ptr<Workspace> workspace;
    std::shared_ptr<RunRater> rater;
    const Clock &clock;
    ConductorSettings settings;
    Run run;
    QString owner;
    RunLedger ledger;
    QThreadPool pool;
    QTimer poll, throttle, renewal;
    QList<Job> ready; ///< claimed, not begun
    QMap<RowId, QDateTime> retries; ///< job → when it may be tried again
    int loading = 0, working = 0, storing = 0;
    bool active = false, claiming = false, dry = false;
    bool parking = false, cancelling = false, concluding = false, unsaid = false;
};

} // namespace rapporteur
