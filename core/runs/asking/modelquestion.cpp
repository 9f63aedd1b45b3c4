// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/modelquestion.h"

#include "core/base/logging.h"
#include "core/base/storabletext.h"
#include "core/runs/asking/questiontext.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelQuestion)
};

constexpr int MostAdaptations = 8;
constexpr int MostShortenings = 3;
constexpr int ShortenedPercent = 60; ///< what is left of the text each time it does not fit

/// What the article itself rules out, before anything is asked.
std::optional<Error> nothingToJudge(const ArticleDetail &article, const Job &job)
{
    if (job.target == Target::Discussion && article.comments.comments.isEmpty())
        return Error{
            ErrorKind::NotFound, Words::tr("The article has no discussion to evaluate."), {}};
    if (job.target == Target::Article && article.document.text.isEmpty())
        return Error{ErrorKind::NotFound,
                     Words::tr("The text is unavailable, so there is nothing to evaluate. Import "
                               "the page itself."),
                     {}};
    return std::nullopt;
}

/// Refusals that are adapted to were no attempts at an answer.
bool wasAttempt(const RequestRecord &row)
{
    static const QStringList steps{u"loading"_s, u"json_means_unsupported"_s,
                                   u"parameter_unsupported"_s, u"context_too_long"_s};
    return row.state == RequestState::Failed && !steps.contains(row.fault);
}

} // namespace

ModelQuestion::ModelQuestion(AskEngine &engine, std::shared_ptr<AskTicket> ticket,
                             ArticleDetail article, const Job &job,
                             std::shared_ptr<QPromise<Outcome>> promise)
    : QObject(&engine)
    , m_engine(engine)
    , m_ticket(std::move(ticket))
    , m_article(std::move(article))
    , m_job(job)
    , m_promise(std::move(promise))
    , m_habits(engine.habits(m_ticket->setup.server))
{}

ModelQuestion::~ModelQuestion()
{
    if (m_over)
        return;
    m_exchange.reset();
    if (m_begunMs > 0)
        m_engine.abandoned(m_ticket->setup.server);
    finish(std::unexpected(
        RunRater::Failure{{ErrorKind::Cancelled, Words::tr("The question was taken back."), {}},
                          RunRater::Failure::Then::Postpone,
                          0}));
}

void ModelQuestion::start()
{
    if (const auto reason = nothingToJudge(m_article, m_job))
        return fail(*reason, RunRater::Failure::Then::GiveUp);
    makePrompt();
}

void ModelQuestion::wind()
{
    if (m_over || !m_waits)
        return;
    m_waits = false;
    m_engine.leave(m_ticket->setup.server, this);
    fail({ErrorKind::Cancelled, Words::tr("The run was parked before this was asked."), {}},
         RunRater::Failure::Then::Postpone);
}

void ModelQuestion::makePrompt()
{
    QtConcurrent::run(
        &m_engine.pool(),
        [article = m_article, job = m_job, ticket = m_ticket, tokens = m_materialTokens] {
            return questionAbout(ticket->setup, *ticket->prompts, article, job.mode, job.target,
                                 tokens);
        })
        .then(this, [this](const Result<Prompt> &prompt) {
            if (!prompt)
                return fail(prompt.error(), RunRater::Failure::Then::GiveUp);
            m_prompt = *prompt;
            m_shortened == 0 ? lookBack() : lookForAnswer();
        });
}

/// What became of earlier attempts, told by the ledger: it survives any crash.
void ModelQuestion::lookBack()
{
    m_ticket->workspace->requests(0, m_job.id)
        .then(this, [this](const Result<QList<RequestRecord>> &rows) {
            if (!rows)
                return fail(rows.error(), RunRater::Failure::Then::StopRun);
            bool lost = false;
            for (const RequestRecord &row : *rows) {
                lost |= row.state == RequestState::Sent;
                m_cutOff |= row.fault == "truncated"_L1;
                if (row.fault == "loading"_L1)
                    m_attempts.loadingMs = row.sentAt.msecsTo(m_engine.clock().nowUtc());
                if (!wasAttempt(row))
                    continue;
                ++m_attempts.failed;
                m_attempts.billable += row.mayBeBilled ? 1 : 0;
                m_attempts.empty += row.fault == "empty_answer"_L1 ? 1 : 0;
                m_attempts.badGenerations += row.fault == "bad_generation"_L1 ? 1 : 0;
            }
            if (!lost)
                return lookForAnswer();
            m_ticket->workspace->loseRequests(m_job.id).then(this, [this](const Result<int> &) {
                sayLost();
                lookForAnswer();
            });
        });
}

void ModelQuestion::sayLost() const
{
    Event event;
    event.at = m_engine.clock().nowUtc();
    event.type = u"request_lost"_s;
    event.severity = Severity::Warning;
    event.article = m_job.article;
    event.message =
        Words::tr("Outcome unknown: the program ended between a question to %1 and its answer. "
                  "It is asked again, and may be charged twice.")
            .arg(m_ticket->setup.server.preset.title);
    event.details = {{u"job"_s, m_job.id}, {u"model"_s, m_ticket->setup.server.model}};
    m_ticket->workspace->addEvent(event).then([](const Status &) {});
}

void ModelQuestion::lookForAnswer()
{
    const QString question = questionHash(asked(), m_prompt);
    m_ticket->workspace->answerTo(question, m_job.id, m_ticket->setup.reuse)
        .then(this, [this, question](const Result<KeptAnswer> &answer) {
            if (!answer)
                return fail(answer.error(), RunRater::Failure::Then::StopRun);
            m_row = {};
            m_row.question = question;
            if (answer->id == 0)
                return waitForTurn();
            m_row.id = answer->id;
            m_row.job = answer->job;
            if (answer->job != m_job.id) {
                m_reused = true;
            } else {
                m_usage = m_usage + answer->usage;
                if (answer->cost)
                    m_cost = m_cost.value_or(0) + *answer->cost;
            }
            ++m_ticket->reused;
            // It may have been asked for by other means than are known to work today.
            ServerOutcome outcome;
            for (const QString &tool : {QString(), m_prompt.schema.name}) {
                outcome = readKeptReply(m_ticket->setup.server, tool, answer->reply,
                                        m_engine.clock().nowUtc());
                if (!outcome.fault)
                    break;
            }
            if (outcome.fault)
                return waitForTurn();
            m_row.sentAt = answer->sentAt;
            m_row.endedAt = answer->endedAt;
            read(outcome.reply);
        });
}

void ModelQuestion::waitForTurn()
{
    if (m_ticket->winding)
        return fail(
            {ErrorKind::Cancelled, Words::tr("The run was parked before this was asked."), {}},
            RunRater::Failure::Then::Postpone);
    m_waits = true;
    m_engine.enter(m_ticket->setup.server, m_ticket->setup.concurrency, this, [this] {
        if (m_over || !m_waits)
            return m_engine.abandoned(m_ticket->setup.server);
        m_waits = false;
        if (m_ticket->winding) {
            m_engine.abandoned(m_ticket->setup.server);
            return waitForTurn(); // which says why not
        }
        m_begunMs = std::max<qint64>(1, m_engine.clock().monotonicMs());
        record();
    });
}

void ModelQuestion::moveOn(const ServerFault &fault, const NextMove &move)
{
    using Then = RunRater::Failure::Then;
    const Error error = toError(fault);
    switch (move.step) {
    case NextStep::Retry:
        return fail(error, fault.kind == ServerFaultKind::Loading ? Then::Postpone : Then::Retry,
                    move.waitMs);
    case NextStep::RetryOtherwise:
        return adapt(fault);
    case NextStep::ShortenText:
        return shorten(fault);
    case NextStep::PauseServer: {
        Error paused = error;
        paused.text =
            Words::tr("%1 asks to wait longer than the limit for that; the run is parked until %2 "
                      "and can go on then.")
                .arg(m_ticket->setup.server.preset.title,
                     move.until.isValid() ? move.until.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)
                                          : Words::tr("some later time"));
        return fail(paused, Then::StopRun, 0, move.until);
    }
    case NextStep::StopServer:
        return fail(error, Then::StopRun);
    case NextStep::GiveUp:
        if (fault.kind == ServerFaultKind::Truncated)
            return raiseCap(fault);
        return fail(error, Then::GiveUp);
    }
}

void ModelQuestion::learnFrom(const ServerFault &fault)
{
    const AskedServer &server = m_ticket->setup.server;
    // Somebody else may have learnt the same meanwhile.
    if (m_engine.habits(server) != m_habits)
        return;
    if (const auto next = adapted(server.preset, m_habits, fault))
        m_engine.learn(server, *next);
}

void ModelQuestion::adapt(const ServerFault &fault)
{
    // What was learnt from it may be nothing: a second refusal of the same is final.
    if (m_engine.habits(m_ticket->setup.server) == m_habits || ++m_adapted > MostAdaptations)
        return fail(toError(fault), RunRater::Failure::Then::GiveUp);
    lookForAnswer();
}

void ModelQuestion::shorten(const ServerFault &fault)
{
    if (++m_shortened > MostShortenings || m_reAsked)
        return fail(toError(fault), RunRater::Failure::Then::GiveUp);
    const qint64 now = m_materialTokens > 0 ? m_materialTokens : m_prompt.messageTokens;
    m_materialTokens = std::max<qint64>(200, now * ShortenedPercent / 100);
    makePrompt();
}

/// Asks once more with twice the room for the answer, if the model's context has it.
void ModelQuestion::raiseCap(const ServerFault &fault)
{
    if (std::exchange(m_cutOff, true))
        return fail(toError(fault), RunRater::Failure::Then::GiveUp);
    const qint64 before = plannedCall(m_ticket->setup, m_prompt).outputCap;
    if (plannedCall(asked(), m_prompt).outputCap <= before)
        return fail(toError(fault), RunRater::Failure::Then::GiveUp);
    lookForAnswer();
}

ModelSetup ModelQuestion::asked() const
{
    ModelSetup setup = m_ticket->setup;
    if (!m_cutOff)
        return setup;
    const qint64 usual = plannedCall(setup, m_prompt).outputCap;
    setup.outputCap = 2 * usual;
    if (setup.contextTokens > 0) {
        const qint64 room = setup.contextTokens - m_prompt.systemTokens - m_prompt.messageTokens;
        setup.outputCap = std::max(usual, std::min(setup.outputCap, room));
    }
    return setup;
}

void ModelQuestion::read(const ServerReply &reply)
{
    QtConcurrent::run(&m_engine.pool(),
                      [ticket = m_ticket, article = m_article, reply, target = m_job.target] {
                          return evaluationIn(ticket->prompts->rubric(), reply, article, target);
                      })
        .then(this, [this, reply](Result<RunRater::Answer> answer) {
            if (!answer)
                return unreadable(reply, answer.error());
            Evaluation &evaluation = answer->evaluation;
            evaluation.startedAt = m_row.sentAt;
            evaluation.finishedAt = m_row.endedAt;
            evaluation.truncatedShare = m_prompt.leftOut;
            evaluation.reused = m_reused;
            evaluation.usage.inputTokens = m_usage.input.value_or(0);
            evaluation.usage.outputTokens = m_usage.output.value_or(0);
            if (m_cost)
                evaluation.usage.cost = static_cast<double>(*m_cost) / 1e6;
            for (const Issue &note : reply.notes)
                qCInfo(logRuns) << "answer for article" << m_job.article << ':' << note.text;
            finish(std::move(*answer));
        });
}

void ModelQuestion::unreadable(const ServerReply &reply, const Error &why)
{
    if (m_row.job == m_job.id)
        m_ticket->workspace->setRequestState(m_row.id, RequestState::Unreadable)
            .then([](const Status &) {});
    if (m_reAsked)
        return fail(
            {ErrorKind::Provider,
             Words::tr("The answer of %1 could not be read, and neither could the second one, "
                       "which it was asked for with the reason: %2 Both are kept.")
                 .arg(cappedText(m_ticket->setup.server.model, 100), why.text),
             why.detail},
            RunRater::Failure::Then::GiveUp);
    m_reAsked = true;
    m_reused = false;
    m_prompt = m_ticket->prompts->reAsk(m_prompt, reply.text, why.text);
    lookForAnswer();
}

QString ModelQuestion::toolName() const
{
    return m_habits.means == JsonMeans::ForcedTool ? m_prompt.schema.name : QString();
}

void ModelQuestion::fail(const Error &error, RunRater::Failure::Then then, qint64 waitMs,
                         const QDateTime &until)
{
    finish(std::unexpected(RunRater::Failure{error, then, waitMs, until}));
}

void ModelQuestion::finish(Outcome outcome)
{
    if (std::exchange(m_over, true))
        return;
    m_promise->addResult(std::move(outcome));
    m_promise->finish();
    deleteLater();
}

} // namespace rapporteur
