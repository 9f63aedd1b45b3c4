// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluationruns.h"

#include "core/runs/asking/modelbook.h"
#include "core/runs/asking/modelrater.h"
#include "core/runs/keys/keyring.h"
#include "ui/evaluation/evaluatedialog.h"

#include <QPointer>
#include <QThread>
#include <QTimer>
#include <QtConcurrentRun>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LookMs = 1000;

} // namespace

EvaluationRuns::EvaluationRuns(const WindowContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_look(new QTimer(this))
{
    addActions();
    m_look->setObjectName(u"goOnWhenDue"_s);
    m_look->setInterval(LookMs);
    connect(m_look, &QTimer::timeout, this, &EvaluationRuns::goOnWhenDue);
}

EvaluationRuns::~EvaluationRuns() = default;

void EvaluationRuns::addActions()
{
    const QString section = tr("Evaluate");
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &shortcut,
                         const QString &icon, const std::function<void()> &act) {
        QAction *action = m_context.actions.add({.id = id,
                                                 .text = text,
                                                 .section = section,
                                                 .shortcut = shortcut,
                                                 .icon = icon,
                                                 .edits = true},
                                                this, act);
        action->setEnabled(!m_context.article.isReadOnly());
    };
    add(u"evaluate.new"_s, tr("Evaluate what is new"),
        QKeySequence(Qt::ControlModifier | Qt::Key_R), u"run-build"_s, [this] { evaluateNew(); });
    add(u"evaluate.choose"_s, tr("Evaluate with models …"),
        QKeySequence(Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_R), {},
        [this] { openDialog(); });
    add(u"evaluate.article"_s, tr("Evaluate this article again"), {}, {}, [this] {
        if (m_context.article.isOpen())
            startRules(RunSelection::All, {m_context.article.id()});
    });
    add(u"evaluate.failed"_s, tr("Evaluate what failed"), {}, {},
        [this] { startRules(RunSelection::Failed, {}); });
    add(u"evaluate.all"_s, tr("Evaluate everything again"), {}, {},
        [this] { startRules(RunSelection::All, {}); });
}

void EvaluationRuns::openDialog()
{
    if (!m_context.asker || !m_context.keys || refusesSecond())
        return;
    auto *dialog = new EvaluateDialog(m_context, m_queue ? m_queue() : QueueQuery(),
                                      qobject_cast<QWidget *>(parent()));
    connect(dialog, &EvaluateDialog::chosen, this, &EvaluationRuns::evaluate);
    m_context.dialogs.open(dialog);
}

void EvaluationRuns::evaluateNew()
{
    startRules(RunSelection::New, {});
}

void EvaluationRuns::evaluate(const EvaluationOrder &order)
{
    if (refusesSecond())
        return;
    if (!order.queue)
        return begin(order);
    ++m_beginning;
    QtConcurrent::run([workspace = m_context.workspace, queue = *order.queue] {
        return articlesIn(*workspace, queue);
    }).then(this, [this, order](const Result<QList<RowId>> &articles) {
        if (!articles)
            return fail(articles.error());
        --m_beginning;
        EvaluationOrder named = order;
        named.articles = *articles;
        if (!named.articles.isEmpty())
            return begin(named);
        Q_EMIT nothingToDo();
        Q_EMIT idle();
    });
}

void EvaluationRuns::begin(const EvaluationOrder &order)
{
    Run run;
    run.target = order.target;
    if (order.rules) {
        if (auto rater = makeRules())
            start(std::move(rater), run, order.selection, order.articles);
    }
    run.mode = order.mode;
    for (const ModelSetup &setup : order.models) {
        ++m_beginning;
        makeModel(setup, order.mode, order.target,
                  [this, run, selection = order.selection,
                   articles = order.articles](std::unique_ptr<RunRater> rater) {
                      --m_beginning;
                      start(std::move(rater), run, selection, articles);
                  });
    }
}

void EvaluationRuns::resume(const Run &run)
{
    m_waiting.remove(run.id);
    if (Conductor *conductor = conductorOf(run.id)) {
        const RunProgress progress = conductor->progress();
        // A model's key, price or cap may have been changed while its run was parked.
        if (!progress.finished || !progress.server) {
            m_live += progress.finished ? 1 : 0;
            return conductor->resume();
        }
    }
    ++m_beginning;
    // The whole record: who asks may know no more than its number.
    m_context.workspace->openRuns().then(this, [this, id = run.id](const Result<QList<Run>> &runs) {
        if (!runs)
            return fail(runs.error());
        const auto found = std::ranges::find(*runs, id, &Run::id);
        if (found == runs->end())
            return fail({ErrorKind::NotFound, tr("This run has nothing left to do."), {}});
        goOn(*found);
    });
}

void EvaluationRuns::goOn(const Run &run)
{
    makeRater(run, [this, run](std::unique_ptr<RunRater> rater) {
        --m_beginning;
        conduct(std::move(rater), run);
    });
}

void EvaluationRuns::replay(const Run &run)
{
    if (refusesSecond())
        return;
    ++m_beginning;
    // The whole record: who asks may know no more than its number.
    m_context.workspace->run(run.id).then(this, [this](const Result<Run> &found) {
        if (!found)
            return fail(found.error());
        --m_beginning;
        startAgain(*found, {});
    });
}

void EvaluationRuns::replay(const QList<DeadJob> &jobs)
{
    if (refusesSecond())
        return;
    QList<std::pair<Run, QList<RowId>>> groups;
    for (const DeadJob &job : jobs) {
        auto group = std::ranges::find_if(groups, [&](const auto &known) {
            return known.first.rater.id == job.run.rater.id && known.first.mode == job.run.mode
                && known.first.target == job.run.target;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), {job.run, {}});
        group->second.append(job.article);
    }
    for (const auto &[run, articles] : std::as_const(groups))
        startAgain(run, articles);
}

/// What the rater of a run gave up: of these articles, or of all.
void EvaluationRuns::startAgain(const Run &earlier, const QList<RowId> &articles)
{
    Run again;
    again.target = earlier.target;
    again.mode = earlier.mode;
    again.maxAttempts = earlier.maxAttempts;
    ++m_beginning;
    const auto go = [this, again, articles](std::unique_ptr<RunRater> rater) {
        --m_beginning;
        start(std::move(rater), again, RunSelection::Failed, articles);
    };
    makeRater(earlier, go);
}

/// Calls `ready` with the rater of a run that was there before, or fails.
void EvaluationRuns::makeRater(const Run &run, const Ready &ready)
{
    if (run.rater.kind == RaterKind::Model)
        return makeModelOf(run, ready);
    if (auto rater = makeRules())
        ready(std::move(rater));
    else
        fail({});
}

void EvaluationRuns::park()
{
    m_parking = isRunning();
    m_waiting.clear();
    for (const auto &conductor : m_conductors) {
        if (!conductor->progress().finished)
            conductor->park();
    }
}

bool EvaluationRuns::refusesSecond()
{
    if (!isRunning())
        return false;
    Q_EMIT failed(
        {ErrorKind::Conflict,
         tr("A run is under way. Wait for its end or cancel it before you start another one."),
         {}});
    return true;
}

void EvaluationRuns::startRules(RunSelection selection, const QList<RowId> &articles)
{
    if (refusesSecond())
        return;
    if (auto rater = makeRules())
        start(std::move(rater), {}, selection, articles);
}

void EvaluationRuns::start(std::unique_ptr<RunRater> rater, Run run, RunSelection selection,
                           const QList<RowId> &articles)
{
    run.uuid = m_context.ids.next();
    run.rater = rater->rater();
    run.seed = static_cast<quint32>(qHash(run.uuid, 0));
    ++m_beginning;
    const auto held = std::make_shared<std::unique_ptr<RunRater>>(std::move(rater));
    m_context.workspace->startRun(run, selection, articles)
        .then(this, [this, held](const Result<Run> &started) {
            if (!started)
                return fail(started.error());
            --m_beginning;
            conduct(std::move(*held), *started);
        });
}

void EvaluationRuns::conduct(std::unique_ptr<RunRater> rater, const Run &run)
{
    ConductorSettings settings;
    settings.concurrency = std::max(1, QThread::idealThreadCount() - 1);
    if (rater->waitsForServers())
        settings.concurrency = std::max(settings.concurrency, rater->figures()->most);
    auto conductor = std::make_unique<Conductor>(m_context.workspace, std::move(rater),
                                                 m_context.clock, settings);
    Conductor *made = conductor.get();
    std::erase_if(m_conductors, [&](const auto &old) { return old->progress().run == run.id; });
    m_conductors.push_back(std::move(conductor));
    ++m_live;
    connect(made, &Conductor::finished, this, &EvaluationRuns::ended);
    connect(made, &Conductor::progressed, this,
            [this, told = false](const RunProgress &progress) mutable {
                if (progress.server && progress.server->warned && !std::exchange(told, true))
                    Q_EMIT softCapPassed(*progress.server->warned);
            });
    made->start(run);
    Q_EMIT started(made, run.rater.name);
    if (m_parking)
        made->park();
}

void EvaluationRuns::ended(const RunProgress &progress)
{
    m_live = std::max(0, m_live - 1);
    if (progress.goesOnAt.isValid() && !m_parking) {
        m_waiting.insert(progress.run, progress.goesOnAt);
        m_look->start();
    }
    m_parking = m_parking && isRunning();
    if (progress.error)
        Q_EMIT failed(*progress.error);
    else if (progress.counts.total() == 0)
        Q_EMIT nothingToDo();
    if (!isRunning())
        Q_EMIT idle();
}

/// Runs that a server's wait has parked, once the wait is over. Somebody may have cancelled them or taken them up
/// meanwhile.
void EvaluationRuns::goOnWhenDue()
{
    QList<RowId> due;
    const QDateTime now = m_context.clock.nowUtc();
    for (const auto &[run, at] : std::as_const(m_waiting).asKeyValueRange()) {
        if (at <= now)
            due.append(run);
    }
    for (const RowId run : std::as_const(due))
        m_waiting.remove(run);
    if (m_waiting.isEmpty())
        m_look->stop();
    if (due.isEmpty())
        return;
    m_context.workspace->openRuns().then(this, [this, due](const Result<QList<Run>> &runs) {
        for (const Run &run : runs.value_or(QList<Run>())) {
            const Conductor *conductor = conductorOf(run.id);
            if (due.contains(run.id) && (!conductor || conductor->progress().finished))
                resume(run);
        }
    });
}

void EvaluationRuns::fail(const Error &error)
{
    m_beginning = std::max(0, m_beginning - 1);
    m_parking = m_parking && isRunning();
    if (!error.text.isEmpty())
        Q_EMIT failed(error);
    if (!isRunning())
        Q_EMIT idle();
}

std::unique_ptr<RunRater> EvaluationRuns::makeRules()
{
    const auto lexicon = shippedLexicon(m_context.article.rubric());
    if (!lexicon) {
        Q_EMIT failed(lexicon.error());
        return nullptr;
    }
    return rulesRunRater(m_context.article.rubric(), *lexicon);
}

void EvaluationRuns::makeModel(const ModelSetup &setup, Mode mode, Target target, Ready ready)
{
    QtConcurrent::run([rubric = m_context.article.rubric()] {
        return PromptMaker::make(rubric);
    }).then(this, [this, setup, mode, target, ready](const Result<PromptMaker> &prompts) {
        if (!prompts)
            return fail(prompts.error());
        const auto made = std::make_shared<const PromptMaker>(*prompts);
        m_context.keys->find(
            setup.server.preset, setup.server.address,
            [guard = QPointer(this), setup, mode, target, ready, made](const FoundKey &found) {
                if (!guard)
                    return;
                if (found.key.isEmpty() && setup.server.preset.keyNeed == KeyNeed::Required
                    && !setup.server.address.isLoopback())
                    return guard->fail(
                        {ErrorKind::Provider,
                         tr("There is no key for %1. Give one in the settings of the model.")
                             .arg(setup.server.preset.title),
                         found.notice});
                ready(std::make_unique<ModelRater>(guard->m_context.asker,
                                                   guard->m_context.workspace, made, setup,
                                                   found.key, mode, target));
            });
    });
}

void EvaluationRuns::makeModelOf(const Run &run, Ready ready)
{
    if (!m_context.asker || !m_context.keys)
        return fail({});
    m_context.workspace->value(QString::fromLatin1(ModelBookKey))
        .then(this, [this, run, ready](const Result<QByteArray> &book) {
            const auto setup = setupFor(run.rater, modelBookFromJson(book.value_or(QByteArray())));
            if (!setup)
                return fail(setup.error());
            makeModel(*setup, run.mode, run.target, ready);
        });
}

Conductor *EvaluationRuns::conductorOf(RowId run) const
{
    for (const auto &conductor : m_conductors) {
        if (conductor->progress().run == run)
            return conductor.get();
    }
    return nullptr;
}

} // namespace rapporteur
