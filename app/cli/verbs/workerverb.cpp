// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/allverbs.h"
#include "app/cli/verbs/runsequence.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int LookEveryMs = 1000;

/// Sleeps until it is time to look for work again, or a person wants to stop.
void rest(Session &session)
{
    if (session.interrupt.isRaised())
        return;
    QEventLoop loop;
    QObject::connect(&session.interrupt, &Interrupt::raised, &loop, &QEventLoop::quit);
    QTimer::singleShot(LookEveryMs, &loop, &QEventLoop::quit);
    loop.exec();
}

int exitCodeOf(const std::optional<Error> &error, int failed)
{
    if (!error)
        return failed > 0 ? SomeFailed : Done;
    switch (error->kind) {
    case ErrorKind::Budget:
        return BudgetExhausted;
    case ErrorKind::Provider:
    case ErrorKind::Network:
        return ProviderFailed;
    default:
        return SomeFailed;
    }
}

} // namespace

VerbDescription WorkerVerb::describe() const
{
    return {
        .name = u"worker"_s,
        .arguments = u"WORKSPACE"_s,
        .summary = Words::tr("Works off the runs of a workspace until it is stopped."),
        .options = {{u"concurrency"_s, Words::tr("How many at once."), u"N"_s, u"8"_s},
                    {u"max-cost"_s, Words::tr("The most that a run may cost, in US dollars."),
                     u"USD"_s},
                    {u"once"_s, Words::tr("End when nothing is left to do.")},
                    {u"json"_s, Words::tr("Print JSON lines: one an event.")}},
        .more = Words::tr(
            "Runs are begun by evaluate or in the window; those that were parked or cut off go on, "
            "each with its\nown rater.")};
}

int WorkerVerb::run(const QCommandLineParser &arguments, Session &session)
{
    constexpr int most = 256;
    bool isNumber = false;
    EvaluateSettings settings;
    settings.concurrency = arguments.value(u"concurrency"_s).toInt(&isNumber);
    settings.json = arguments.isSet(u"json"_s);
    if (!isNumber || settings.concurrency < 1 || settings.concurrency > most)
        return usageError(session, u"worker"_s,
                          Words::tr("--%1 must be a whole number from %2 to %3.")
                              .arg(u"concurrency"_s)
                              .arg(1)
                              .arg(most));
    SpendCaps caps;
    if (arguments.isSet(u"max-cost"_s)) {
        constexpr int decimals = 6;
        caps.run = decimalUnits(arguments.value(u"max-cost"_s).toLatin1(), decimals);
        if (!caps.run)
            return usageError(session, u"worker"_s,
                              Words::tr("--%1 must be an amount of US dollars, such as 2.50.")
                                  .arg(u"max-cost"_s));
    }
    const std::shared_ptr<Workspace> workspace = openWorkspace(
        session, arguments.positionalArguments().first(), Access::ReadWrite);
    if (!workspace)
        return NoWorkspace;
    RaterMaker raters(session, workspace);
    int failed = 0;
    QHash<RowId, QDateTime> waiting; ///< runs whose servers ask to be left alone until then
    while (!session.interrupt.isRaised()) {
        const Result<QList<Run>> open = workspace->openRuns().result();
        if (!open) {
            say(session, open.error());
            return SomeFailed;
        }
        if (open->isEmpty() && arguments.isSet(u"once"_s))
            return exitCodeOf({}, failed);
        EvaluationPlan plan;
        const QDateTime now = session.services.clock().nowUtc();
        for (const Run &run : *open) {
            if (!waiting.contains(run.id) || waiting.value(run.id) <= now)
                plan.unfinished.append(run);
        }
        RunSequence sequence(session, workspace, settings, plan, [&](const Run &run) {
            return raters.raterOfRun(run, caps, settings.concurrency);
        });
        const RunTotals totals = sequence.execute();
        session.console.endProgress();
        failed += totals.failed;
        if (totals.waiting != 0) {
            // The others go on meanwhile, and this one by itself when the wait is over.
            say(session, *totals.error);
            waiting.insert(totals.waiting, totals.goesOnAt);
        } else if (totals.error) {
            say(session, *totals.error);
            return exitCodeOf(totals.error, failed);
        }
        rest(session);
    }
    return Interrupted;
}

} // namespace rapporteur::cli
