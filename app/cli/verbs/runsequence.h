// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "app/cli/verbs/ratermaker.h"

#include <QEventLoop>

namespace rapporteur::cli
{

/// What the runs of one `evaluate` came to.
struct RunTotals {
    int done = 0, failed = 0, retried = 0;
    int requests = 0, reused = 0, unpriced = 0;
    qint64 inputTokens = 0, outputTokens = 0;
    MicroDollars cost = 0;
    bool parked = false;
    std::optional<Error> error; ///< why it stopped early
    RowId waiting = 0; ///< the run that stopped since its server asks to wait
    QDateTime goesOnAt; ///< until then
};

/// Conducts runs one after the other: first those that were left unfinished, then the planned ones. Parks
/// on an interrupt. Prints an event for each failure, and for each success where JSON lines are wanted.
class RunSequence : public QObject
{
    Q_OBJECT

public:
    /// `makeRater` makes a rater for each run.
    using MakeRater = std::function<Result<std::unique_ptr<RunRater>>(const Run &run)>;
    RunSequence(Session &session, std::shared_ptr<Workspace> workspace, EvaluateSettings settings,
                EvaluationPlan plan, MakeRater makeRater);

    /// Runs this thread's event loop until all is done or parked.
    [[nodiscard]] RunTotals execute();

private:
    void next();
    void start(const PlannedRun &planned);
    void conduct(const Run &run);
    void ended(const RunProgress &progress);
    void stop(const Error &error);
    void tell(const QString &type, RowId article, const Error &error = {});
    void count(const RunProgress &progress);

    Session &m_session;
    std::shared_ptr<Workspace> m_workspace;
    EvaluateSettings m_settings;
    EvaluationPlan m_plan;
    MakeRater m_makeRater;
    RunTotals m_totals;
    std::unique_ptr<Conductor> m_conductor;
    bool m_warned = false; ///< of the soft cap
    QEventLoop m_loop;
};

} // namespace rapporteur::cli
