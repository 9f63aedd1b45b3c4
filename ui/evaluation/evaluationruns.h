// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/conductor.h"
#include "ui/base/windowcontext.h"

namespace rapporteur
{

/// Has articles scored by the built-in rules, one run at a time, and goes on with a run that was parked.
/// Owns the conductor of the run; the run pane shows it.
class EvaluationRuns : public QObject
{
    Q_OBJECT

public:
    explicit EvaluationRuns(const WindowContext &context, QObject *parent = nullptr);

    /// Scores what the built-in rules have not scored yet.
    void evaluateNew();
    /// Goes on with a run that was parked or cut off.
    void resume(const Run &run);

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Lets the jobs under way end and keeps the others for later; `idle` follows.
    void park();

Q_SIGNALS:
    void started(rapporteur::Conductor *conductor, const QString &title);
    void idle(); ///< the run has ended, was parked or cancelled
    void failed(const rapporteur::Error &error);
    void nothingToDo();

private:
    void start(RunSelection selection, const QList<RowId> &articles);
    void conduct(const Run &run);
    void fail(const Error &error);
    /// Says that one run is under way already, if there is one.
    [[nodiscard]] bool refusesSecond();
    [[nodiscard]] std::unique_ptr<RunRater> makeRater();

    WindowContext m_context;
    std::unique_ptr<Conductor> m_conductor;
    bool m_running = false;
    bool m_parking = false; ///< asked for before the run had begun
};

} // namespace rapporteur
