// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/runsequence.h"

#include "app/cli/terminaltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

RunSequence::RunSequence(Session &session, std::shared_ptr<Workspace> workspace,
                         EvaluateSettings settings, EvaluationPlan plan, MakeRater makeRater)
    : m_session(session)
    , m_workspace(std::move(workspace))
    , m_settings(std::move(settings))
    , m_plan(std::move(plan))
    , m_makeRater(std::move(makeRater))
{}

RunTotals RunSequence::execute()
{
    connect(&m_session.interrupt, &Interrupt::raised, this, [this] {
        m_session.console.say(
            tr("Parking: what is under way is finished and kept. The next evaluate goes on."));
        if (m_conductor)
            m_conductor->park();
    });
    QMetaObject::invokeMethod(this, &RunSequence::next, Qt::QueuedConnection);
    m_loop.exec();
    return m_totals;
}

void RunSequence::next()
{
    m_conductor.reset();
    if (m_session.interrupt.isRaised()) {
        m_totals.parked = true;
        return m_loop.quit();
    }
    if (!m_plan.unfinished.isEmpty())
        return conduct(m_plan.unfinished.takeFirst());
    if (!m_plan.runs.isEmpty())
        return start(m_plan.runs.takeFirst());
    m_loop.quit();
}

void RunSequence::start(const PlannedRun &planned)
{
    Run run;
    run.uuid = m_session.services.ids().next();
    run.target = planned.target;
    run.mode = m_settings.mode;
    const auto rater = m_makeRater(run);
    if (!rater)
        return stop(rater.error());
    run.rater = (*rater)->rater();
    run.seed = static_cast<quint32>(qHash(run.uuid, 0));
    run.maxAttempts = m_settings.maxAttempts;
    m_workspace->startRun(run, m_settings.selection, planned.articles)
        .then(this, [this](const Result<Run> &started) {
            if (!started)
                return stop(started.error());
            conduct(*started);
        });
}

void RunSequence::conduct(const Run &run)
{
    auto rater = m_makeRater(run);
    if (!rater)
        return stop(rater.error());
    m_conductor = std::make_unique<Conductor>(m_workspace, std::move(*rater),
                                              m_session.services.clock(), m_settings.concurrency);
    connect(m_conductor.get(), &Conductor::articleDone, this, [this](RowId article) {
        ++m_totals.done;
        if (m_settings.json)
            tell(u"done"_s, article);
    });
    connect(m_conductor.get(), &Conductor::jobFailed, this,
            [this](RowId article, const Error &error, bool dead) {
                ++(dead ? m_totals.failed : m_totals.retried);
                tell(dead ? u"failed"_s : u"retry"_s, article, error);
            });
    connect(m_conductor.get(), &Conductor::progressed, this, [this](const RunProgress &progress) {
        const RunCounts &counts = progress.counts;
        QString label = tr("evaluated, %1 a minute").arg(qRound(progress.perMinute));
        if (progress.server && progress.server->restMs > 0)
            label = tr("evaluated; %1 asks to wait").arg(progress.server->title);
        else if (progress.server && progress.server->cost > 0)
            label += u", "_s + moneyText(progress.server->cost);
        if (progress.server && progress.server->warned && !std::exchange(m_warned, true))
            m_session.console.say(tr("More than %1 is spent or under way; the run goes on.")
                                      .arg(moneyText(*progress.server->warned)));
        m_session.console.showProgress(counts.total() - counts.open(), counts.total(),
                                       terminalLine(label));
    });
    // Queued: the conductor may not be deleted while it is speaking.
    connect(m_conductor.get(), &Conductor::finished, this, &RunSequence::ended,
            Qt::QueuedConnection);
    m_conductor->start(run);
    if (m_session.interrupt.isRaised())
        m_conductor->park();
}

void RunSequence::ended(const RunProgress &progress)
{
    m_session.console.endProgress();
    count(progress);
    m_totals.parked = progress.parked;
    if (progress.error) {
        m_totals.waiting = progress.goesOnAt.isValid() ? progress.run : 0;
        m_totals.goesOnAt = progress.goesOnAt;
        return stop(*progress.error);
    }
    if (progress.parked) {
        m_totals.parked = true;
        return m_loop.quit();
    }
    next();
}

void RunSequence::stop(const Error &error)
{
    m_totals.error = error;
    m_loop.quit();
}

void RunSequence::count(const RunProgress &progress)
{
    if (!progress.server)
        return;
    m_totals.requests += progress.server->requests;
    m_totals.reused += progress.server->reused;
    m_totals.unpriced += progress.server->unpriced;
    m_totals.inputTokens += progress.server->inputTokens;
    m_totals.outputTokens += progress.server->outputTokens;
    m_totals.cost += progress.server->cost;
}

void RunSequence::tell(const QString &type, RowId article, const Error &error)
{
    if (m_settings.json) {
        QJsonObject event{{u"type"_s, type}, {u"article"_s, article}};
        if (!error.text.isEmpty())
            event.insert(u"error"_s, error.text);
        if (!error.detail.isEmpty())
            event.insert(u"detail"_s, error.detail);
        m_session.console.print(event);
        m_session.console.deliver();
    } else {
        m_session.console.say(
            tr("Article %1, %2: %3").arg(article).arg(type, terminalLine(error.text)));
    }
}

} // namespace rapporteur::cli
