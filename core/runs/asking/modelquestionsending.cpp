// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/modelquestion.h"

#include "core/evaluation/servers/redactor.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelQuestion)
};

} // namespace

void ModelQuestion::record()
{
    const ModelSetup setup = asked();
    m_habits = m_engine.habits(setup.server);
    m_row.run = m_job.run;
    m_row.job = m_job.id;
    m_row.article = m_job.article;
    m_row.provider = setup.server.preset.id;
    m_row.origin = setup.server.address.origin();
    m_row.model = setup.server.model;
    m_row.systemSha256 = m_prompt.systemSha256;
    m_row.prompt = m_prompt.wholeText().sliced(m_prompt.system.size());
    m_row.means = jsonMeansName(m_habits.means);
    m_row.paid = isPaid(setup);
    m_row.sentAt = m_engine.clock().nowUtc();
    m_row.most = mostFor(plannedCall(setup, m_prompt), m_engine.scale(setup.server), setup.prices);
    SpendCaps caps = setup.caps;
    if (caps.day)
        caps.dayBegan = m_row.sentAt.date().startOfDay(QTimeZone::UTC);
    m_ticket->workspace->beginRequest(m_row, m_prompt.system, caps)
        .then(this, [this](const Result<RowId> &row) {
            if (row) {
                m_row.id = *row;
                return send();
            }
            m_begunMs = 0;
            m_engine.abandoned(m_ticket->setup.server);
            fail(row.error(), RunRater::Failure::Then::StopRun);
        });
}

void ModelQuestion::send()
{
    const ModelSetup setup = asked();
    const ServerRequest request = chatRequest(setup.server.preset, setup.server.address, m_habits,
                                              chatOf(setup, m_prompt));
    m_stream = std::make_unique<ReplyStream>(setup.server, toolName());
    m_exchange = std::make_unique<ServerExchange>(m_engine.clock(), m_engine.alarms(),
                                                  m_engine.parts(), nullptr);
    ++m_ticket->requests;
    m_exchange->start(
        setup.server, request, m_ticket->key,
        [this](QByteArrayView bytes) {
            m_stream->feed(bytes);
            return m_stream->isOver();
        },
        [this](const ExchangeResult &result) { received(result); });
}

void ModelQuestion::received(const ExchangeResult &result)
{
    const AskedServer &server = m_ticket->setup.server;
    const QDateTime now = m_engine.clock().nowUtc();
    m_exchange.release()->deleteLater(); // it is speaking
    ServerOutcome outcome;
    // A stream of which nothing came says no more than the network does: what was never sent costs nothing.
    if (result.cut
        && (result.response.status == 0 || result.response.status >= 300
            || !m_ticket->setup.streamed)) {
        outcome.reply.raw = result.response.body;
        outcome.fault = result.cut;
    } else if (result.response.status < 300 && m_ticket->setup.streamed) {
        outcome = m_stream->finish(result.response, now, result.cut);
    } else {
        outcome = readReply(server, toolName(), result.response, now);
    }
    m_stream.reset();
    m_row.endedAt = now;
    m_row.status = result.response.status;
    keep(std::move(outcome));
}

/// The ledger has the answer before anything is read from it.
void ModelQuestion::keep(ServerOutcome outcome)
{
    const ModelSetup &setup = m_ticket->setup;
    const Redactor redactor(m_ticket->key.isEmpty() ? QList<QByteArray>()
                                                    : QList<QByteArray>{m_ticket->key.value()});
    NextMove move;
    m_row.state = RequestState::Answered;
    m_row.replyModel = outcome.reply.model.left(300);
    m_row.requestId = outcome.reply.requestId;
    m_row.usage = outcome.reply.usage;
    if (m_row.paid)
        m_row.cost = costOf(outcome.reply.usage, setup.prices);
    if (outcome.fault) {
        ServerFault &fault = *outcome.fault;
        fault.text = redactor.redacted(fault.text);
        fault.detail = redactor.redacted(fault.detail);
        outcome.reply.raw = redactor.redacted(outcome.reply.raw);
        m_row.state = RequestState::Failed;
        m_row.fault = serverFaultName(fault.kind);
        m_row.message = fault.text;
        m_row.mayBeBilled = fault.mayBeBilled && m_row.paid;
        if (!m_row.mayBeBilled && !outcome.reply.usage.known())
            m_row.cost = m_row.paid ? std::optional<MicroDollars>(0) : std::nullopt;
        if (m_row.requestId.isEmpty())
            m_row.requestId = fault.requestId;
        move = nextStep(fault);
        if (move.step == NextStep::RetryOtherwise) // before the next one is let through
            learnFrom(fault);
        // What stops the run stops it here, before the place that comes free is given to the next question.
        if (move.step == NextStep::StopServer || move.step == NextStep::PauseServer)
            m_ticket->winding = true;
    } else if (!m_ticket->key.isEmpty() && outcome.reply.raw.contains(m_ticket->key.value())) {
        outcome.reply.raw = redactor.redacted(outcome.reply.raw);
        outcome.reply.text = redactor.redacted(outcome.reply.text);
    }
    settleGate(outcome.fault, move);
    m_ticket->inputTokens += m_row.usage.input.value_or(0);
    m_ticket->outputTokens += m_row.usage.output.value_or(0);
    m_ticket->cost += m_row.cost.value_or(0);
    m_ticket->unpriced += m_row.paid && !m_row.cost ? 1 : 0;
    m_usage = m_usage.known() ? m_usage + m_row.usage : m_row.usage;
    if (m_row.cost)
        m_cost = m_cost.value_or(0) + *m_row.cost;
    const QByteArray raw = outcome.reply.raw;
    m_ticket->workspace->endRequest(m_row, raw)
        .then(this, [this, outcome = std::move(outcome), move](const Status &stored) {
            if (!stored)
                return fail(stored.error(), RunRater::Failure::Then::StopRun);
            checkSoftCaps();
            if (outcome.fault)
                return moveOn(*outcome.fault, move);
            read(outcome.reply);
        });
}

/// Says once a run when more is spent than a person wanted to be told of. What is under way counts at its most, as
/// for the caps that hold.
void ModelQuestion::checkSoftCaps()
{
    const SpendCaps &soft = m_ticket->setup.softCaps;
    if ((!soft.run && !soft.day) || !m_row.paid || m_ticket->warned >= 0)
        return;
    const QDateTime today = m_engine.clock().nowUtc().date().startOfDay(QTimeZone::UTC);
    m_ticket->workspace->spend(m_job.run, today)
        .then(this, [this, soft](const Result<Spend> &spend) {
            if (!spend || m_ticket->warned >= 0)
                return;
            if (soft.run && spend->run >= *soft.run)
                sayPassed(*soft.run, spend->run, false);
            else if (soft.day && spend->since >= *soft.day)
                sayPassed(*soft.day, spend->since, true);
        });
}

void ModelQuestion::sayPassed(MicroDollars cap, MicroDollars spent, bool today)
{
    m_ticket->warned = cap;
    Event event;
    event.at = m_engine.clock().nowUtc();
    event.type = u"soft_cap"_s;
    event.severity = Severity::Warning;
    event.message = today
        ? Words::tr("More than %1 is spent or under way today: %2. The run goes on.")
              .arg(moneyText(cap), moneyText(spent))
        : Words::tr("More than %1 is spent or under way in this run: %2. It goes on.")
              .arg(moneyText(cap), moneyText(spent));
    event.details = {{u"run"_s, m_job.run}, {u"model"_s, m_ticket->setup.server.model}};
    m_ticket->workspace->addEvent(event).then([](const Status &) {});
}

void ModelQuestion::settleGate(const std::optional<ServerFault> &fault, const NextMove &move)
{
    const AskedServer &server = m_ticket->setup.server;
    const qint64 begun = std::exchange(m_begunMs, 0);
    if (fault)
        m_engine.failed(server, *fault, begun, move.slowsServer ? move.waitMs : 0);
    else
        m_engine.succeeded(server);
    if (!fault && m_row.usage.input)
        m_engine.scale(server).learn(m_prompt.systemTokens + m_prompt.messageTokens,
                                     *m_row.usage.input);
}

NextMove ModelQuestion::nextStep(const ServerFault &fault)
{
    Attempts attempts = m_attempts;
    ++attempts.failed;
    attempts.billable += fault.mayBeBilled ? 1 : 0;
    attempts.empty += fault.kind == ServerFaultKind::EmptyAnswer ? 1 : 0;
    attempts.badGenerations += fault.kind == ServerFaultKind::BadGeneration ? 1 : 0;
    RetrySettings settings;
    settings.attempts = m_ticket->maxAttempts;
    return nextMove(fault, attempts, settings, m_engine.clock().nowUtc(), m_engine.random());
}

} // namespace rapporteur
