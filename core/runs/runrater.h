// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/store/article.h"
#include "core/store/job.h"
#include "core/store/request.h"

#include <QFuture>

class QThreadPool;

namespace rapporteur
{

/// What the server of a run is doing, for people who watch.
struct ServerFigures {
    QString title; ///< "OpenRouter"
    int inFlight = 0;
    int window = 0; ///< as many as may be in flight now
    int most = 0; ///< as many as may ever be
    int waiting = 0; ///< questions that are ready and may not go out yet
    qint64 restMs = 0; ///< how long nothing goes out, since the server asked for it
    QString restReason; ///< plain text
    int requests = 0; ///< sent by this program since the run was taken up
    int reused = 0; ///< answers that were there already
    qint64 inputTokens = 0, outputTokens = 0;
    MicroDollars cost = 0;
    int unpriced = 0; ///< paid requests whose cost nobody knows
    std::optional<MicroDollars> warned; ///< the soft cap that is passed
    bool operator==(const ServerFigures &) const = default;
};

/// A rater that the conductor can ask: takes whole values, gives a whole evaluation.
class RunRater
{
public:
    /// The evaluation and the raw answer it was read from.
    struct Answer {
        Evaluation evaluation;
        QByteArray raw;
    };
    /// Why there is no evaluation, and what is to become of the job.
    struct Failure {
        enum class Then {
            Usual, ///< by `retryable`, after the conductor's own waits
            Retry, ///< after `waitMs`, if attempts are left
            Postpone, ///< after `waitMs`; this was no attempt
            GiveUp, ///< the job is dead
            StopRun ///< nothing more of this run; its jobs are kept
        };
        Error error;
        Then then = Then::Usual;
        qint64 waitMs = 0;
        QDateTime until =
            {}; ///< with StopRun: when the server may be asked again; invalid: unknown
    };
    using Outcome = std::expected<Answer, Failure>;

    virtual ~RunRater() = default;
    [[nodiscard]] virtual Rater rater() const = 0;
    /// Whether asking again may help. By default all but what the article itself rules out (no text, too
    /// large, a wrong setting, no money left).
    [[nodiscard]] virtual bool retryable(const Error &error) const;
    /// Called from pool threads, several at a time.
    [[nodiscard]] virtual Result<Answer> evaluate(const ArticleDetail &article, const Job &job) = 0;

    /// Before the first job of a run.
    virtual void take(const Run &) {}
    /// Begins one evaluation and returns at once; by default evaluate() works in `pool`. The future ends with
    /// exactly one outcome.
    [[nodiscard]] virtual QFuture<Outcome> begin(const ArticleDetail &article, const Job &job,
                                                 QThreadPool &pool);
    /// Whether it mostly waits for others, so that many at once need no thread each.
    [[nodiscard]] virtual bool waitsForServers() const { return false; }
    /// The run is winding up: what was not sent yet ends with Then::Postpone, what was sent goes on.
    virtual void wind() {}
    /// From any thread; nothing for a rater without a server.
    [[nodiscard]] virtual std::optional<ServerFigures> figures() const { return {}; }
};

} // namespace rapporteur
