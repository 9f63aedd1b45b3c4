// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/prompts/prompttemplate.h"
#include "core/evaluation/servers/chatrequest.h"
#include "core/rubric/rubric.h"

namespace rapporteur
{

/// What shapes the answer besides the rubric and the kind.
struct AnswerWishes {
    bool profileKnown = false; ///< the answer says "cached" in place of the domain profile
    QString contentType; ///< a code: the only one allowed; empty: the rater's choice
    int provision = -1; ///< of a cell
    int channel = 0; ///< of a cell
};

/// The schema of the answer in the 3.7 format, lite and cell in theirs, within the strict subset of
/// all servers: objects that require all their properties and allow no others, no references. Facts
/// stand before the scores that rest on them, since models write in the order of the schema. Not
/// for PromptKind::ReAsk.
[[nodiscard]] AnswerSchema answerSchema(const Rubric &rubric, PromptKind kind,
                                        const AnswerWishes &wishes = {});

/// The same for readers: JSON in which each value says what belongs there, one entry for each list.
[[nodiscard]] QString answerShape(const AnswerSchema &schema);

/// The provisions that an answer of a kind has rows for.
[[nodiscard]] QList<Provision> askedProvisions(const Rubric &rubric, PromptKind kind);

} // namespace rapporteur
