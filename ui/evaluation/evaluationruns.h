// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/conductor.h"
#include "ui/base/windowcontext.h"

#include <QHash>

class QTimer;

namespace rapporteur
{

struct EvaluationOrder;
struct ModelSetup;
class ServerKey;

/// Has articles scored by the built-in rules and by models at servers, one run a rater, and goes on with runs
/// that were parked. Owns the conductors of the runs; the run pane shows them.
class EvaluationRuns : public QObject
{
    Q_OBJECT

public:
    explicit EvaluationRuns(const WindowContext &context, QObject *parent = nullptr);
    ~EvaluationRuns() override;

    /// Tells what the queue shows, for people who want just that evaluated.
    void setQueue(std::function<QueueQuery()> queue) { m_queue = std::move(queue); }
    /// Scores what the built-in rules have not scored yet.
    void evaluateNew();
    /// One run for each rater, at the same time.
    void evaluate(const EvaluationOrder &order);
    /// Goes on with a run that was parked or cut off.
    void resume(const Run &run);
    /// Tries again what the rater of a run gave up.
    void replay(const Run &run);
    /// Tries these again, each by its own rater.
    void replay(const QList<DeadJob> &jobs);

    [[nodiscard]] bool isRunning() const { return m_beginning > 0 || m_live > 0; }
    /// Lets the jobs under way end and keeps the others for later; `idle` follows.
    void park();

Q_SIGNALS:
    void started(rapporteur::Conductor *conductor, const QString &title);
    void idle(); ///< all runs have ended, were parked or cancelled
    void failed(const rapporteur::Error &error);
    void nothingToDo();
    /// More is spent than a person wanted to be told of; the run goes on.
    void softCapPassed(rapporteur::MicroDollars cap);

private:
    using Ready = std::function<void(std::unique_ptr<RunRater>)>;

    void addActions();
    void openDialog();
    void begin(const EvaluationOrder &order);
    void startRules(RunSelection selection, const QList<RowId> &articles);
    void start(std::unique_ptr<RunRater> rater, Run run, RunSelection selection,
               const QList<RowId> &articles);
    void goOn(const Run &run);
    void startAgain(const Run &earlier, const QList<RowId> &articles);
    void conduct(std::unique_ptr<RunRater> rater, const Run &run);
    void ended(const RunProgress &progress);
    void goOnWhenDue();
    void fail(const Error &error);
    /// Says that a run is under way already, if there is one.
    [[nodiscard]] bool refusesSecond();
    void makeRater(const Run &run, const Ready &ready);
    [[nodiscard]] std::unique_ptr<RunRater> makeRules();
    /// Finds the key and makes the questions' texts; `ready` is not called when that fails.
    void makeModel(const ModelSetup &setup, Mode mode, Target target, Ready ready);
    void makeModelOf(const Run &run, Ready ready);
    [[nodiscard]] Conductor *conductorOf(RowId run) const;

    WindowContext m_context;
    std::function<QueueQuery()> m_queue;
    std::vector<std::unique_ptr<Conductor>> m_conductors;
    int m_beginning = 0; ///< runs that are asked for and have no conductor yet
    int m_live = 0; ///< conductors at work
    QHash<RowId, QDateTime> m_waiting; ///< parked runs that go on by themselves at that time
    QTimer *m_look; ///< whether one of them is due
    bool m_parking = false; ///< asked for, also for those that are beginning
};

} // namespace rapporteur
