// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/modelanswer.h"

#include "core/evaluation/answerreader.h"
#include "core/evaluation/grounder.h"

namespace rapporteur
{

ServerOutcome readKeptReply(const AskedServer &server, const QString &toolName,
                            const QByteArray &raw, const QDateTime &nowUtc)
{
    ServerResponse response;
    response.status = 200;
    ReplyStream stream(server, toolName);
    stream.feed(raw);
    return stream.finish(response, nowUtc);
}

Result<RunRater::Answer> evaluationIn(const Rubric &rubric, const ServerReply &reply,
                                      const ArticleDetail &article, Target target)
{
    const QByteArray raw = reply.text.toUtf8();
    Result<AnswerReading> reading = readAnswer(rubric, raw, article.row.title);
    if (!reading)
        return failureOf(reading);
    Evaluation &evaluation = reading->evaluation;
    const bool discussion = target == Target::Discussion;
    Grounder(article.document, discussion ? &article.comments : nullptr).ground(evaluation);
    return RunRater::Answer{std::move(evaluation), raw};
}

} // namespace rapporteur
