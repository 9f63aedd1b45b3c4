// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/modelrater.h"

#include "core/runs/asking/modelbook.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

const QString HabitsKey = QString::fromLatin1(ModelHabitsKey);

} // namespace

ModelRater::ModelRater(std::shared_ptr<Asker> asker, std::shared_ptr<Workspace> workspace,
                       std::shared_ptr<const PromptMaker> prompts, ModelSetup setup, ServerKey key,
                       Mode mode, Target target)
    : m_asker(std::move(asker))
    , m_ticket(std::make_shared<AskTicket>())
    , m_templateSha256(prompts->templateSha256(promptKind(mode, target)))
{
    m_ticket->setup = std::move(setup);
    m_ticket->key = std::move(key);
    m_ticket->workspace = std::move(workspace);
    m_ticket->prompts = std::move(prompts);
}

ModelRater::~ModelRater()
{
    keepHabits();
    m_asker->drop(m_ticket.get());
}

Rater ModelRater::rater() const
{
    return raterOf(m_ticket->setup, m_templateSha256);
}

Result<RunRater::Answer> ModelRater::evaluate(const ArticleDetail &article, const Job &job)
{
    return m_asker->ask(m_ticket, article, job)
        .result()
        .transform_error([](const Failure &failure) { return failure.error; });
}

void ModelRater::take(const Run &run)
{
    m_ticket->winding = false;
    m_ticket->maxAttempts = run.maxAttempts;
    m_ticket->workspace->value(HabitsKey).then([asker = m_asker](const Result<QByteArray> &kept) {
        if (kept)
            asker->rememberHabits(QJsonDocument::fromJson(*kept).object());
    });
}

QFuture<RunRater::Outcome> ModelRater::begin(const ArticleDetail &article, const Job &job,
                                             QThreadPool &)
{
    return m_asker->ask(m_ticket, article, job);
}

void ModelRater::wind()
{
    keepHabits();
    m_asker->wind(m_ticket);
}

void ModelRater::keepHabits() const
{
    const QJsonObject habits = m_asker->allHabits();
    if (!habits.isEmpty())
        m_ticket->workspace
            ->setValue(HabitsKey, QJsonDocument(habits).toJson(QJsonDocument::Compact))
            .then([](const Status &) {});
}

std::optional<ServerFigures> ModelRater::figures() const
{
    const AskedServer &server = m_ticket->setup.server;
    const GateFigures gate = m_asker->figures(server.address.origin());
    ServerFigures figures;
    figures.title = server.preset.title;
    figures.inFlight = gate.inFlight;
    figures.window = gate.window;
    figures.most = m_ticket->setup.concurrency;
    figures.waiting = gate.waiting;
    figures.restMs = gate.restMs;
    figures.restReason = gate.restReason;
    figures.requests = m_ticket->requests;
    figures.reused = m_ticket->reused;
    figures.inputTokens = m_ticket->inputTokens;
    figures.outputTokens = m_ticket->outputTokens;
    figures.cost = m_ticket->cost;
    figures.unpriced = m_ticket->unpriced;
    if (const qint64 warned = m_ticket->warned; warned >= 0)
        figures.warned = warned;
    return figures;
}

} // namespace rapporteur
