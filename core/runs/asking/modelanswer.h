// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/replyreader.h"
#include "core/runs/asking/modelsetup.h"
#include "core/runs/runrater.h"

namespace rapporteur
{

/// Reads bytes that were stored as they came, streamed or not.
[[nodiscard]] ServerOutcome readKeptReply(const AskedServer &server, const QString &toolName,
                                          const QByteArray &raw, const QDateTime &nowUtc);

/// From an answer's text to an evaluation: the ladder of reading, then grounding in what the model was
/// shown. Errors: BadInput with the reader's words when there are no scores in it.
[[nodiscard]] Result<RunRater::Answer> evaluationIn(const Rubric &rubric, const ServerReply &reply,
                                                    const ArticleDetail &article, Target target);

} // namespace rapporteur
