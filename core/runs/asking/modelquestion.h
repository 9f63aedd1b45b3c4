// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/asking/askengine.h"
#include "core/runs/asking/modelanswer.h"
#include "core/runs/asking/serverexchange.h"
#include "core/store/workspace.h"

#include <QPromise>

#include <atomic>

namespace rapporteur
{

/// What the questions of one run share. Counts are read by whoever shows the run.
struct AskTicket {
    ModelSetup setup;
    ServerKey key;
    std::shared_ptr<Workspace> workspace;
    std::shared_ptr<const PromptMaker> prompts;
    int maxAttempts = 5;
    std::atomic_bool winding = false;
    std::atomic_int requests = 0, reused = 0, unpriced = 0;
    std::atomic<qint64> inputTokens = 0, outputTokens = 0, cost = 0;
    std::atomic<qint64> warned = -1; ///< the soft cap that is passed; -1: none
};

/// One article asked of one model, from the prompt to the evaluation:
/// prompt → stored answer, if there is one → gate → ledger row → exchange → answer stored raw → reading.
/// An answer that cannot be read is asked for once more with the reader's words. Refused fields and means of
/// asking for JSON are left out, and that is remembered for the model. Ends its promise once and deletes
/// itself. Lives in the engine's thread; prompts and answers are worked on in its pool.
class ModelQuestion : public QObject
{
    Q_OBJECT

public:
    using Outcome = RunRater::Outcome;

    ModelQuestion(AskEngine &engine, std::shared_ptr<AskTicket> ticket, ArticleDetail article,
                  const Job &job, std::shared_ptr<QPromise<Outcome>> promise);
    ~ModelQuestion() override;

    void start();
    /// Its run is winding up: ends now if nothing was sent yet.
    void wind();
    [[nodiscard]] const AskTicket *ticket() const { return m_ticket.get(); }

private:
    void makePrompt();
    void lookBack();
    void sayLost() const;
    void lookForAnswer();
    void waitForTurn();
    void record();
    void send();
    void received(const ExchangeResult &result);
    void settleGate(const std::optional<ServerFault> &fault, const NextMove &move);
    void keep(ServerOutcome outcome);
    void read(const ServerReply &reply);
    void unreadable(const ServerReply &reply, const Error &why);
    void moveOn(const ServerFault &fault, const NextMove &move);
    void learnFrom(const ServerFault &fault);
    void adapt(const ServerFault &fault);
    void shorten(const ServerFault &fault);
    void raiseCap(const ServerFault &fault);
    /// The setup as it is asked now: with a higher cap once an answer was cut off.
    [[nodiscard]] ModelSetup asked() const;
    void checkSoftCaps();
    void sayPassed(MicroDollars cap, MicroDollars spent, bool today);
    void fail(const Error &error, RunRater::Failure::Then then, qint64 waitMs = 0,
              const QDateTime &until = {});
    void finish(Outcome outcome);
    [[nodiscard]] NextMove nextStep(const ServerFault &fault);
    [[nodiscard]] QString toolName() const;

    AskEngine &m_engine;
    std::shared_ptr<AskTicket> m_ticket;
    ArticleDetail m_article;
    Job m_job;
    std::shared_ptr<QPromise<Outcome>> m_promise;
    Prompt m_prompt;
    ModelHabits m_habits;
    std::unique_ptr<ReplyStream> m_stream;
    std::unique_ptr<ServerExchange> m_exchange;
    RequestRecord m_row;
    Attempts m_attempts; ///< before this one
    qint64 m_materialTokens = 0;
    qint64 m_begunMs = 0;
    TokenUsage m_usage; ///< of all that led to the answer
    std::optional<MicroDollars> m_cost;
    bool m_reused = false, m_waits = false, m_reAsked = false, m_over = false;
    bool m_cutOff = false; ///< an answer to this job was: the next one may be longer, once
    int m_shortened = 0, m_adapted = 0;
};

} // namespace rapporteur
