// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluationruns.h"

#include <QThread>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

QString section()
{
    return EvaluationRuns::tr("Evaluate");
}

} // namespace

EvaluationRuns::EvaluationRuns(const WindowContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    ActionRegistry &actions = context.actions;
    QList<QAction *> mine;
    mine.append(actions.add({.id = u"evaluate.new"_s,
                             .text = tr("Evaluate what is new"),
                             .section = section(),
                             .shortcut = QKeySequence(Qt::ControlModifier | Qt::Key_R),
                             .icon = u"run-build"_s,
                             .edits = true},
                            this, [this] { evaluateNew(); }));
    mine.append(actions.add({.id = u"evaluate.article"_s,
                             .text = tr("Evaluate this article again"),
                             .section = section(),
                             .edits = true},
                            this, [this] {
                                if (m_context.article.isOpen())
                                    start(RunSelection::All, {m_context.article.id()});
                            }));
    mine.append(actions.add({.id = u"evaluate.failed"_s,
                             .text = tr("Evaluate what failed"),
                             .section = section(),
                             .edits = true},
                            this, [this] { start(RunSelection::Failed, {}); }));
    mine.append(actions.add({.id = u"evaluate.all"_s,
                             .text = tr("Evaluate everything again"),
                             .section = section(),
                             .edits = true},
                            this, [this] { start(RunSelection::All, {}); }));
    for (QAction *action : std::as_const(mine))
        action->setEnabled(!context.article.isReadOnly());
}

void EvaluationRuns::evaluateNew()
{
    start(RunSelection::New, {});
}

void EvaluationRuns::resume(const Run &run)
{
    if (refusesSecond())
        return;
    m_running = true;
    if (m_conductor && m_conductor->progress().run == run.id) {
        m_conductor->resume();
        return;
    }
    // The whole record: who asks may know no more than its number.
    m_context.workspace->openRuns().then(this, [this, id = run.id](const Result<QList<Run>> &runs) {
        if (!runs) {
            fail(runs.error());
            return;
        }
        const auto found = std::ranges::find(*runs, id, &Run::id);
        if (found == runs->end())
            fail({ErrorKind::NotFound, tr("This run has nothing left to do."), {}});
        else
            conduct(*found);
    });
}

void EvaluationRuns::park()
{
    if (!m_running)
        return;
    m_parking = true;
    if (m_conductor && !m_conductor->progress().finished)
        m_conductor->park();
}

bool EvaluationRuns::refusesSecond()
{
    if (!m_running)
        return false;
    Q_EMIT failed(
        {ErrorKind::Conflict,
         tr("A run is under way. Wait for its end or cancel it before you start another one."),
         {}});
    return true;
}

void EvaluationRuns::start(RunSelection selection, const QList<RowId> &articles)
{
    if (refusesSecond())
        return;
    const auto rater = makeRater();
    if (!rater)
        return;
    Run run;
    run.uuid = m_context.ids.next();
    run.rater = rater->rater();
    m_running = true;
    m_context.workspace->startRun(run, selection, articles)
        .then(this, [this](const Result<Run> &started) {
            if (started)
                conduct(*started);
            else
                fail(started.error());
        });
}

void EvaluationRuns::conduct(const Run &run)
{
    auto rater = makeRater();
    if (!rater) {
        fail({});
        return;
    }
    const int threads = std::max(1, QThread::idealThreadCount() - 1);
    m_conductor = std::make_unique<Conductor>(m_context.workspace, std::move(rater),
                                              m_context.clock, threads);
    connect(m_conductor.get(), &Conductor::finished, this, [this](const RunProgress &progress) {
        m_running = m_parking = false;
        if (progress.error)
            Q_EMIT failed(*progress.error);
        else if (progress.counts.total() == 0)
            Q_EMIT nothingToDo();
        Q_EMIT idle();
    });
    m_conductor->start(run);
    Q_EMIT started(m_conductor.get(), run.rater.name);
    if (m_parking)
        m_conductor->park();
}

void EvaluationRuns::fail(const Error &error)
{
    m_running = m_parking = false;
    if (!error.text.isEmpty())
        Q_EMIT failed(error);
    Q_EMIT idle();
}

std::unique_ptr<RunRater> EvaluationRuns::makeRater()
{
    const auto lexicon = shippedLexicon(m_context.article.rubric());
    if (!lexicon) {
        Q_EMIT failed(lexicon.error());
        return nullptr;
    }
    return rulesRunRater(m_context.article.rubric(), *lexicon);
}

} // namespace rapporteur
